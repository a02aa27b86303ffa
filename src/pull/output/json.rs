//! One JSON object an article. Offsets are Unicode code points into `text`.

use super::offsets::Offsets;
use crate::pull::article::Original;
use crate::pull::draft::{Draft, Link, hedge_name};
use crate::pull::time::{Expression, Kind};
use crate::pull::{Failed, Pulled};
use serde::Serialize;
use serde_json::Value;
use std::ops::Range;

/// An article, whole. Keys without a value are `null`.
#[derive(Serialize)]
struct Object<'a> {
    id: &'a Value,
    url: Option<&'a str>,
    title: Option<&'a str>,
    publisher: Option<&'a str>,
    published: Option<String>,
    /// Where the day of publication was found.
    published_from: Option<String>,
    lang: Option<&'a str>,
    text: &'a str,
    /// The article that this one reprints.
    original: Option<OriginalObject<'a>>,
    temporal: Vec<Time<'a>>,
    drafts: Vec<DraftObject<'a>>,
    errors: Vec<&'a str>,
}

#[derive(Serialize)]
struct OriginalObject<'a> {
    url: Option<&'a str>,
    publisher: Option<&'a str>,
    published: Option<String>,
}

#[derive(Serialize)]
struct Time<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    value: Option<&'a str>,
    r#type: &'static str,
    boilerplate: bool,
}

#[derive(Serialize)]
struct DraftObject<'a> {
    date: Option<&'a str>,
    date_basis: &'static str,
    speaker: Option<&'a str>,
    speaker_span: Option<[usize; 2]>,
    /// The id of the actor that the speaker is, when the timeline knows it.
    actor: Option<&'a str>,
    cue: Option<[usize; 2]>,
    content: Vec<[usize; 2]>,
    outlet: Option<&'a str>,
    kind: &'static str,
    title: &'a str,
    figures: Vec<FigureObject<'a>>,
    evidence: Evidence<'a>,
    confidence: &'static str,
    why: Vec<WhyObject>,
}

#[derive(Serialize)]
struct FigureObject<'a> {
    start: usize,
    end: usize,
    value: f64,
    hedge: Option<&'static str>,
    unit: Option<&'a str>,
}

#[derive(Serialize)]
struct Evidence<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct WhyObject {
    field: &'static str,
    reason: &'static str,
    span: Option<[usize; 2]>,
}

/// The line of an article, without its end.
pub fn line(result: &Result<Pulled, Failed>) -> String {
    match result {
        Ok(pulled) => serde_json::to_string(&object(pulled)),
        Err(failed) => serde_json::to_string(&Object {
            id: &failed.id,
            url: None,
            title: None,
            publisher: None,
            published: None,
            published_from: None,
            lang: None,
            text: "",
            original: None,
            temporal: Vec::new(),
            drafts: Vec::new(),
            errors: vec![&failed.reason],
        }),
    }
    .expect("plain strings and numbers")
}

fn object(pulled: &Pulled) -> Object<'_> {
    let article = &pulled.article;
    let offsets = Offsets::new(&article.text);
    Object {
        id: &pulled.id,
        url: article.url.as_deref(),
        title: article.title.as_deref(),
        publisher: article.publisher.as_deref(),
        published: article.published.as_ref().map(|published| published.date.to_string()),
        published_from: article.published.as_ref().map(|published| published.from.to_string()),
        lang: article.lang.as_deref(),
        text: &article.text,
        original: article.original.as_ref().map(|Original { url, publisher, published }| OriginalObject {
            url: url.as_deref(),
            publisher: publisher.as_deref(),
            published: published.map(|day| day.to_string()),
        }),
        temporal: pulled.times.iter().map(|time| self::time(pulled, time, &offsets)).collect(),
        drafts: pulled.drafts.iter().map(|draft| self::draft(pulled, draft, &offsets)).collect(),
        errors: pulled.notes.iter().map(String::as_str).collect(),
    }
}

fn time<'a>(pulled: &'a Pulled, time: &'a Expression, offsets: &Offsets<'_>) -> Time<'a> {
    let range = time.start..time.end;
    let [start, end] = offsets.pair(&range);
    Time {
        start,
        end,
        boilerplate: pulled.article.is_boilerplate(&range),
        text: &pulled.article.text[range],
        value: time.timex_value(),
        r#type: match time.kind {
            Kind::Date => "DATE",
            Kind::Time => "TIME",
            Kind::Duration => "DURATION",
            Kind::Set => "SET",
        },
    }
}

fn draft<'a>(pulled: &'a Pulled, draft: &'a Draft, offsets: &Offsets<'_>) -> DraftObject<'a> {
    let text = pulled.article.text.as_str();
    let pair = |range: &Range<usize>| offsets.pair(range);
    let [start, end] = pair(&draft.evidence);
    DraftObject {
        date: draft.date.as_deref(),
        date_basis: draft.date_basis.name(),
        speaker: draft.speaker.as_ref().map(|speaker| speaker.name.as_str()),
        speaker_span: draft.speaker_span.as_ref().map(pair),
        actor: match &draft.actor {
            Link::Actor(id) => Some(id),
            Link::Proposed(_) | Link::Nobody => None,
        },
        cue: draft.cue.as_ref().map(pair),
        content: draft.content.iter().map(pair).collect(),
        outlet: draft.outlet.as_ref().map(|outlet| outlet.name.as_str()),
        kind: draft.kind.name(),
        title: &text[draft.title.clone()],
        figures: draft
            .figures
            .iter()
            .map(|figure| {
                let [start, end] = pair(&figure.span);
                let unit = figure.unit.as_ref().map(|unit| &text[unit.clone()]);
                FigureObject { start, end, value: figure.value, hedge: figure.hedge.map(hedge_name), unit }
            })
            .collect(),
        evidence: Evidence { start, end, text: &text[draft.evidence.clone()] },
        confidence: draft.confidence.name(),
        why: draft
            .why
            .iter()
            .map(|why| WhyObject { field: why.field, reason: why.reason, span: why.span.as_ref().map(pair) })
            .collect(),
    }
}
