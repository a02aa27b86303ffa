//! The parts of a record that refer to something: figures, citations, relations, the quotation's source.

use super::events::Scope;
use super::ids::unknown;
use super::sources::Sources;
use super::warnings;
use crate::date::Edtf;
use crate::diag::{Diagnostics, Problem, Spanned, suggest};
use crate::model::{ActorIx, Amount, Citation, Figure, LangIx, Quote, Rare, Relation, Relations, Text};
use crate::parse::written::{CitedSource, FigureWords, WrittenAmount, WrittenCitation, WrittenFigure, WrittenQuote};

pub fn figure(
    written: WrittenFigure,
    translations: &[(LangIx, &FigureWords)],
    by: Option<ActorIx>,
    counts: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Figure> {
    let count = written.count.and_then(|count| {
        let at = counts.iter().position(|known| *known == count.value);
        if at.is_none() {
            let suggestion = suggest(&count.value, counts.iter().map(String::as_str));
            diagnostics.push(unknown("figures.count", "count", &count.value, suggestion), count.span);
        }
        at
    });
    let amount = match written.amount? {
        WrittenAmount::Value(value) => Amount::Value(value),
        WrittenAmount::Range { min, max } => Amount::Range { min, max },
        WrittenAmount::Words(words) => Amount::Words(translated(words, translations, |words| words.words.as_ref())),
    };
    let unit = written.unit.map(|unit| translated(unit, translations, |words| words.unit.as_ref()));
    let (hedge, as_of, stance) = (written.hedge, written.as_of, written.stance);
    Some(Figure { count, amount, hedge, unit, as_of, by, stance })
}

fn translated(
    default: String,
    translations: &[(LangIx, &FigureWords)],
    pick: impl Fn(&FigureWords) -> Option<&String>,
) -> Text {
    translations.iter().fold(Text::new(default), |text, (lang, words)| match pick(words) {
        Some(words) => text.with(*lang, words.as_str()),
        None => text,
    })
}

pub fn citation(
    written: WrittenCitation,
    date: Option<&Edtf>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Citation> {
    let WrittenCitation { source, via, locator } = written;
    let (source, span) = match source {
        CitedSource::Id(id) => (sources.find(&id, "sources", diagnostics)?, id.span),
        CitedSource::Inline(source) => {
            let span = source.id.span;
            (sources.add_inline(*source), span)
        }
    };
    let cited = sources.source(source);
    warnings::published(cited, date, span, diagnostics);
    let via = match via {
        Some(via) => via.iter().map(|name| sources.shared.get(name)).collect(),
        None => cited.agency.clone().iter().map(|agency| sources.shared.get(agency)).collect(),
    };
    Some(Citation { source, via, locator })
}

pub fn relations_of(
    at: usize,
    written: &[Rare<Spanned<String>>; 4],
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Relations {
    let mut relations = Relations::default();
    for (relation, ids) in Relation::ALL.into_iter().zip(written) {
        let mut list = Vec::new();
        for id in ids {
            match scope.ids.find(id, relation.name(), diagnostics) {
                Some(to) if to == at => {
                    diagnostics.push(Problem::RefersToItself { field: relation.name() }, id.span);
                }
                // A draft that is left out takes the link with it.
                Some(to) => list.extend(scope.positions.of(to)),
                None => {}
            }
        }
        list.sort_unstable();
        list.dedup();
        relations.set(relation, list);
    }
    relations
}

pub fn quote_of(written: WrittenQuote, default: &str, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Quote {
    let WrittenQuote { text, lang, translation, source } = written;
    Quote {
        text: text.value,
        lang: lang.unwrap_or_else(|| default.to_owned()),
        translation: translation.map(Text::new),
        source: source.and_then(|source| sources.find(&source, "quote.source", diagnostics)),
        passage: None,
    }
}
