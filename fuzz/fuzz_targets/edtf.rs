//! Any text is a date or a finding, and never a panic: `cargo +nightly fuzz run edtf`.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| linimasa::date::fuzz::parse(text));
