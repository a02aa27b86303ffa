//! Whatever stands in a content folder, reading it ends with findings, never with a panic.

use crate::support::{Numbers, Site, files};
use linimasa::build::read;
use linimasa::diag::{Format, render};

const BITS: [&str; 24] = [
    "\"",
    "'",
    "\n",
    "+++\n",
    "---\n",
    "[",
    "]",
    "{",
    "}",
    "[[",
    "=",
    ":",
    ",",
    ";",
    "\u{0}",
    "\u{feff}",
    "\r\n",
    "é",
    "\u{202e}",
    "字",
    "2024-02-30",
    "\t",
    "&x",
    "#",
];

#[test]
fn damaged_content_gives_findings_and_no_panic() {
    let site = Site::fixture("features");
    let content = site.path().join("content");
    let originals: Vec<(String, Vec<u8>)> =
        files(&content).into_iter().filter(|(path, _)| !path.starts_with("media/")).collect();
    let mut numbers = Numbers::new(20_241_021);
    let mut with_errors = 0;
    for _ in 0..400 {
        let (path, bytes) = &originals[numbers.next(originals.len())];
        let mut damaged = bytes.clone();
        for _ in 0..=numbers.next(3) {
            let at = numbers.next(damaged.len() + 1);
            match numbers.next(4) {
                0 => damaged.truncate(at),
                1 => drop(damaged.drain(at..(at + numbers.next(9)).min(damaged.len()))),
                2 => drop(damaged.splice(at..at, BITS[numbers.next(BITS.len())].bytes())),
                _ => {
                    if let Some(byte) = damaged.get_mut(at) {
                        *byte ^= 1 << numbers.next(8);
                    }
                }
            }
        }
        std::fs::write(content.join(path), &damaged).expect("our own folder");
        let mut reading = read(&content, true);
        reading.diagnostics.settle();
        with_errors += usize::from(reading.diagnostics.has_errors());
        assert_eq!(reading.site.is_none(), reading.diagnostics.has_errors(), "{path}");
        for format in [Format::Human, Format::Json, Format::Github] {
            render(&reading.diagnostics, &reading.sources, format, false);
        }
        std::fs::write(content.join(path), bytes).expect("our own folder");
    }
    assert!(with_errors > 100, "only {with_errors} of 400 were noticed");
}

#[test]
fn deep_nesting_is_refused_in_every_format() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    for (name, text) in [
        (
            "events.jsonl",
            format!("{{\"id\":\"a\",\"date\":\"2024\",\"title\":\"T\",\"extra\":{{\"x\":{}}}}}\n", deep("[", "]")),
        ),
        ("events.yaml", format!("- id: a\n  date: 2024\n  title: T\n  extra: {{ x: {} }}\n", deep("[", "]"))),
        (
            "events.toml",
            format!("[[event]]\nid = \"a\"\ndate = \"2024\"\ntitle = \"T\"\nextra.x = {}\n", deep("[", "]")),
        ),
    ] {
        let site = Site::small().with(&format!("content/tl/{name}"), &text);
        let run = site.run(&["build"]);
        assert_eq!(run.code(), 1, "{name}: {}", run.stderr());
        assert!(run.stderr().contains("error[syntax]: invalid "), "{name}: {}", run.stderr());
    }
}
