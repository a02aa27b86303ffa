//! Any bytes are a text or a reason, and never a panic: `cargo +nightly fuzz run pull_text`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| linimasa::pull::fuzz::text(bytes));
