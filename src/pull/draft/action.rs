//! What somebody did or will do, in the narrator's own words: a dated sentence that attributes nothing.

use std::ops::Range;

use super::super::who::{Kind, Reading, Source, Speech};
use super::date::{Date, within};
use super::{Confidence, Context, DateBasis, Draft, When, Why, figure, link, title};

/// The dated sentences of the narrator.
pub(crate) fn actions(text: &str, reading: &Reading, context: &Context) -> Vec<Draft> {
    let mut found = Vec::new();
    for (index, sentence) in reading.sentences.iter().enumerate() {
        if reading.is_speech(index) {
            continue;
        }
        for clause in clauses(text, sentence) {
            let Some(when) = dated(context, &clause) else { continue };
            let doer = reading.doers[index].clone().filter(|doer| clause.contains(&doer.mention.start));
            found.push(action(text, reading, clause, when, doer, context));
        }
    }
    found
}

/// A sentence in the parts between its semicolons.
fn clauses(text: &str, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let mut start = sentence.start;
    for (at, mark) in text[sentence.clone()].match_indices([';', '；']) {
        clauses.push(start..sentence.start + at);
        start = sentence.start + at + mark.len();
    }
    clauses.push(start..sentence.end);
    clauses
}

/// The expression that dates a clause.
fn dated<'a>(context: &Context<'a>, clause: &Range<usize>) -> Option<&'a When> {
    let dated = within(context, clause).iter().filter(|when| when.date.is_some());
    dated.min_by_key(|when| when.date.as_deref().is_none_or(|date| date.len() < 10))
}

/// What a paper reports in its own words: ", according to AFP".
pub(crate) fn carried(text: &str, reading: &Reading, speech: &Speech, date: Date, context: &Context) -> Option<Draft> {
    let content = speech.content.first()?;
    let inside = dated(context, content);
    let doer = speech.doer.clone();
    let mut draft = match inside {
        Some(when) => action(text, reading, content.clone(), when, doer, context),
        None => {
            let when = When { span: date.span.clone().unwrap_or(content.clone()), date: date.value.clone() };
            let kind = if doer.is_some() { Kind::Action } else { Kind::Statement };
            let draft = action(text, reading, content.clone(), &when, doer, context);
            Draft { kind, date_basis: date.basis, date_span: date.span, confidence: Confidence::Low, ..draft }
        }
    };
    draft.speaker_span = speech.outlet.as_ref().map(|outlet| outlet.mention.clone());
    draft.evidence = speech.evidence.clone();
    draft.cue = Some(speech.cue.clone());
    draft.content = speech.content.clone();
    draft.outlet = speech.outlet.clone();
    draft.why.push(Why {
        field: "outlet",
        reason: "cited for these words",
        span: draft.outlet.as_ref().map(|outlet| outlet.mention.clone()),
    });
    Some(draft)
}

fn action(
    text: &str,
    reading: &Reading,
    clause: Range<usize>,
    when: &When,
    doer: Option<Source>,
    context: &Context,
) -> Draft {
    let date = Date::of(when, DateBasis::Explicit);
    let mut why =
        vec![Why { field: "kind", reason: "the narrator's words, dated", span: Some(when.span.clone()) }, date.why()];
    if let Some(doer) = &doer {
        why.push(Why { field: "speaker", reason: "does what the clause says", span: Some(doer.named_at.clone()) });
    }
    let clause = {
        let words = &text[clause.clone()];
        let start = clause.start + words.len() - words.trim_start().len();
        start..start + words.trim().len()
    };
    Draft {
        date: date.value.clone(),
        date_basis: date.basis,
        date_span: date.span,
        speaker_span: doer.as_ref().map(|doer| doer.mention.clone()),
        actor: link::link(doer.as_ref(), context.actors),
        speaker: doer,
        cue: None,
        content: Vec::new(),
        outlet: None,
        kind: Kind::Action,
        title: title::shorten(text, clause.clone()),
        figures: figure::figures(text, reading, std::slice::from_ref(&clause), context),
        evidence: clause,
        confidence: Confidence::Medium,
        why,
    }
}
