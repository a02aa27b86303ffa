//! Any bytes are a page or a reason, and never a panic: `cargo +nightly fuzz run pull_html`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| linimasa::pull::fuzz::html(bytes));
