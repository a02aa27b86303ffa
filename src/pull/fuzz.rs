//! What has to hold for any input at all: the bodies of the fuzz targets `pull_html` and `pull_text`, which `cargo test` runs on
//! random inputs too.

use super::article::Form;
use super::input::{Content, Task};
use super::output::{explain, json, markdown};
use super::{Options, Pulled, pull};
use serde_json::Value;
use std::ops::Range;

/// Pulls bytes as HTML, as plain text and as what they look like.
///
/// # Panics
/// When one of the promises of this module is broken; that is the finding.
pub fn html(bytes: &[u8]) {
    check(bytes, Some(Form::Html), None);
    check(bytes, None, None);
}

/// Pulls bytes as plain text in a language with rules.
///
/// # Panics
/// When one of the promises of this module is broken; that is the finding.
pub fn text(bytes: &[u8]) {
    for lang in ["id", "en"] {
        check(bytes, Some(Form::Plain), Some(lang));
    }
    check(bytes, Some(Form::Markdown), None);
}

fn check(bytes: &[u8], form: Option<Form>, lang: Option<&str>) {
    let content = Content::Document { bytes: bytes.to_vec(), form, charset: None, url: None, retrieved: None };
    let task = Task { id: Value::Null, content: Ok(content) };
    let options = Options { lang: lang.map(str::to_owned), ..Options::default() };
    let outcome = pull(task, &options);
    if let Ok(pulled) = &outcome {
        spans_lie_in_the_text(pulled);
        if form == Some(Form::Plain)
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            assert_eq!(pulled.article.text, text, "plain text is untouched");
        }
    }
    let line = json::line(&outcome);
    let object: Value = serde_json::from_str(&line).expect("one JSON object");
    assert!(!line.contains('\n') && object["drafts"].is_array());
    let _ = (markdown::section(&outcome), explain::page(&outcome));
}

fn spans_lie_in_the_text(pulled: &Pulled) {
    let text = pulled.article.text.as_str();
    let inside =
        |range: &Range<usize>| assert!(text.get(range.clone()).is_some(), "{range:?} lies outside of {text:?}");
    let mut last = 0;
    for part in &pulled.article.boilerplate {
        inside(&part.range);
        assert!(part.range.start >= last, "boilerplate is in order and apart");
        last = part.range.end;
    }
    for time in &pulled.times {
        inside(&(time.start..time.end));
    }
    for draft in &pulled.drafts {
        inside(&draft.evidence);
        inside(&draft.title);
        draft.content.iter().chain(&draft.cue).chain(&draft.speaker_span).for_each(inside);
        draft.why.iter().filter_map(|why| why.span.as_ref()).for_each(inside);
        let known = draft.speaker.iter().chain(&draft.outlet);
        known.for_each(|source| assert!(text.contains(&source.name), "{} is not in the text", source.name));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Pieces that HTML and news are made of, in any order.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("<p>".to_owned()),
            Just("</p>".to_owned()),
            Just("<div class=\"article-body\">".to_owned()),
            Just("</div>".to_owned()),
            Just("<script>".to_owned()),
            Just("<a href='".to_owned()),
            Just("&amp;&#x202e;&".to_owned()),
            Just("\u{201c}Kapal itu terlambat,\u{201d} kata Menteri Sari Wulandari, Senin (21/10/2024). ".to_owned()),
            Just("Reuters melaporkan bahwa Kremlin menolak menjawab pertanyaan itu minggu lalu. ".to_owned()),
            Just("The minister said on Monday that 1,500 people had left. ".to_owned()),
            Just("\n\nBaca juga: x\n".to_owned()),
            any::<String>(),
        ];
        proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn any_html_is_read(text in pieces()) {
            super::html(text.as_bytes());
        }

        #[test]
        fn any_text_is_read(text in pieces()) {
            super::text(text.as_bytes());
        }

        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            super::html(&bytes);
            super::text(&bytes);
        }
    }
}
