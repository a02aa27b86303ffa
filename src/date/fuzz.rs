//! What has to hold for any text at all: the body of the fuzz target `edtf`, which `cargo test` runs on random texts too.

use super::{Bound, Edtf};

/// Parses a text and checks what follows from it.
///
/// # Panics
/// When one of the promises of this module is broken; that is the finding.
pub fn parse(text: &str) {
    match Edtf::parse(text) {
        Ok(value) => check(&value),
        Err(error) => {
            assert!(text.get(error.span.clone()).is_some(), "the span {:?} lies outside of {text:?}", error.span);
            if let Some(suggestion) = &error.suggestion {
                let known = Edtf::parse(suggestion).expect("what is suggested is valid");
                assert_eq!(&known.to_string(), suggestion, "what is suggested is canonical");
            }
            let words = error.to_string();
            assert!(!words.is_empty() && words.len() <= 400, "{words}");
            let _ = error.help();
        }
    }
}

fn check(value: &Edtf) {
    let printed = value.to_string();
    assert_eq!(Edtf::parse(&printed).as_ref(), Ok(value), "printing changes {printed}");
    assert!(value.level() <= 2);
    if let (Bound::At(earliest), Bound::At(latest)) = (value.earliest(), value.latest()) {
        assert!(earliest <= latest, "the bounds of {printed}");
    }
    assert!(value.overlaps(value) && !value.is_before(value), "{printed} beside itself");
    let _ = (value.sort_key(), value.extent(), value.precision(), value.html_datetime(), value.width());
}
