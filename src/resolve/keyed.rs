//! Lists whose entries have keys, by which their translations are matched: differences, corrections, media.

use super::Context;
use super::sources::Sources;
use crate::diag::{Diagnostic, Diagnostics, Problem, Spanned, suggest};
use crate::model::{Correction, Difference, Media, Rare, Text};
use crate::parse::written::{EventWords, WrittenCorrection, WrittenDifference, WrittenMedia};

pub fn differences_of(
    written: Rare<WrittenDifference>,
    words: &mut [EventWords],
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Rare<Difference> {
    let keys: Vec<Option<Spanned<String>>> = written.iter().map(|item| item.key.clone()).collect();
    check_keys("differences", &keys, words.iter().flat_map(|w| w.differences.iter().map(|(key, _)| key)), diagnostics);
    written
        .into_iter()
        .map(|item| {
            let mut note = Text::new(item.note);
            for translation in words.iter() {
                for (key, text) in &translation.differences {
                    if same_key(&item.key, key) {
                        note = note.with(translation.lang, text.clone());
                    }
                }
            }
            let sources = item.sources.iter().filter_map(|id| sources.find(id, "differences.sources", diagnostics));
            Difference { note, sources: sources.collect() }
        })
        .collect()
}

pub fn corrections_of(
    written: Rare<WrittenCorrection>,
    words: &mut [EventWords],
    diagnostics: &mut Diagnostics,
) -> Rare<Correction> {
    let keys: Vec<Option<Spanned<String>>> = written.iter().map(|item| item.key.clone()).collect();
    check_keys("corrections", &keys, words.iter().flat_map(|w| w.corrections.iter().map(|(key, _)| key)), diagnostics);
    let mut out: Vec<Correction> = written
        .into_iter()
        .map(|item| {
            let (mut said, mut says, mut why) = (Text::new(item.said), Text::new(item.says), item.why.map(Text::new));
            for translation in words.iter() {
                for (key, text) in &translation.corrections {
                    if same_key(&item.key, key) {
                        let with = |to: Text, text: &Option<String>| match text {
                            Some(text) => to.with(translation.lang, text.clone()),
                            None => to,
                        };
                        said = with(said, &text.said);
                        says = with(says, &text.says);
                        why = why.map(|why| with(why, &text.why));
                    }
                }
            }
            Correction { date: item.date, said, says, why }
        })
        .collect();
    out.sort_by_key(|correction| std::cmp::Reverse(correction.date.sort_key()));
    out.into()
}

pub fn media_of(
    written: Rare<WrittenMedia>,
    words: &mut [EventWords],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Rare<Media> {
    let keys: Vec<Option<Spanned<String>>> = written.iter().map(|item| item.key.clone()).collect();
    check_keys("media", &keys, words.iter().flat_map(|w| w.media.iter().map(|(key, _)| key)), diagnostics);
    written
        .into_iter()
        .filter_map(|item| {
            let (mut alt, mut caption, mut credit) =
                (Text::new(item.alt), item.caption.map(Text::new), item.credit.map(Text::new));
            for translation in words.iter() {
                for (key, text) in &translation.media {
                    if same_key(&item.key, key) {
                        let with = |to: Text, text: &Option<String>| match text {
                            Some(text) => to.with(translation.lang, text.clone()),
                            None => to,
                        };
                        alt = with(alt, &text.alt);
                        caption = caption.map(|caption| with(caption, &text.caption));
                        credit = credit.map(|credit| with(credit, &text.credit));
                    }
                }
            }
            let src = media_path(&item.src, context, diagnostics)?;
            Some(Media { src, alt, caption, credit, link: item.link })
        })
        .collect()
}

/// An address as it is; else a path under `media/` that exists.
fn media_path(src: &Spanned<String>, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    if src.value.starts_with("https://") || src.value.starts_with("http://") {
        return Some(src.value.clone());
    }
    if src.value.starts_with('/') || src.value.split('/').any(|part| part == "..") {
        diagnostics.push(Problem::PathOutside { path: src.value.clone() }, src.span);
        return None;
    }
    let inner = src.value.strip_prefix("media/").unwrap_or(&src.value);
    let path = format!("media/{inner}");
    if context.media.iter().any(|known| *known == path) {
        return Some(path);
    }
    diagnostics.push(Problem::MediaMissing { src: inner.to_owned() }, src.span);
    None
}

fn same_key(original: &Option<Spanned<String>>, key: &Spanned<String>) -> bool {
    original.as_ref().is_some_and(|original| original.value == key.value)
}

/// Keys of a list are used once, and translations name one of them.
fn check_keys<'k>(
    list: &'static str,
    keys: &[Option<Spanned<String>>],
    translated: impl Iterator<Item = &'k Spanned<String>>,
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<&Spanned<String>> = keys.iter().flatten().collect();
    for (at, key) in known.iter().enumerate() {
        if let Some(first) = known[..at].iter().find(|earlier| earlier.value == key.value) {
            let problem = Problem::DuplicateId { what: "key", id: key.value.clone() };
            diagnostics.add(Diagnostic::new(problem, key.span).see(first.span, "first used here"));
        }
    }
    for key in translated {
        if !known.iter().any(|original| original.value == key.value) {
            let suggestion = suggest(&key.value, known.iter().map(|key| key.value.as_str()));
            diagnostics.push(Problem::UnknownTranslationKey { list, key: key.value.clone(), suggestion }, key.span);
        }
    }
}
