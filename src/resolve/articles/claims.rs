//! The words that records say stand in a saved article.

use super::saved::{Articles, Saved};
use crate::diag::{Diagnostics, Span};
use crate::model::SourceIx;
use crate::resolve::events::Resolved;
use crate::resolve::records::Records;

/// Words, and the articles that they may stand in.
pub struct Claim<'a> {
    /// What they are called in messages.
    pub what: &'static str,
    /// Position of the entry that quotes them; `None` for one that is left out, and for evidence.
    pub quoted_by: Option<usize>,
    pub words: &'a str,
    pub at: Span,
    /// Each with the source it was saved from, where that is known.
    pub places: Vec<(Saved, Option<SourceIx>)>,
}

/// The quotations and the evidence for which there is an article. `saved` is what each source has.
pub fn claims<'a>(
    events: &'a Records,
    saved: &[Option<Saved>],
    articles: &Articles<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Claim<'a>> {
    let mut claims = Vec::new();
    let place = |source: SourceIx| Some((saved[source.ix()].clone()?, Some(source)));
    let cited = |event: &Resolved| event.model.citations.iter().filter_map(|of| place(of.source)).collect();
    let shown = events.shown.iter().enumerate().map(|(at, event)| (Some(at), event));
    for (at, event) in shown.chain(events.left_out.iter().map(|event| (None, event))) {
        if let (Some(quote), Some(span)) = (&event.model.quote, event.quote_at) {
            let places = match quote.source {
                Some(source) => place(source).into_iter().collect(),
                None => cited(event),
            };
            claims.push(Claim { what: "quotation", quoted_by: at, words: &quote.text, at: span, places });
        }
        for passage in &event.passages {
            let places = match &passage.article {
                Some(named) => articles.named(named, diagnostics).map(|saved| (saved, None)).into_iter().collect(),
                None => cited(event),
            };
            claims.push(Claim {
                what: "evidence",
                quoted_by: None,
                words: &passage.text.value,
                at: passage.text.span,
                places,
            });
        }
    }
    claims.retain(|claim| !claim.places.is_empty());
    claims
}
