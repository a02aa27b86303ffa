//! Every row of `tests/edtf/table.tsv`, which `tests/edtf/differ.sh` compares with three other implementations.

use crate::support::repository;
use linimasa::date::{Bound, Edtf};
use std::collections::{BTreeSet, HashSet};

/// A row of the table; see `tests/edtf/README.md`.
struct Row {
    feature: String,
    text: String,
    level: Option<u8>,
    canonical: String,
    bounds: [String; 2],
    peers: Vec<String>,
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join("tests/edtf").join(path)).expect("a file beside the table")
}

fn rows() -> Vec<Row> {
    read("table.tsv").lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split('\t').collect();
    let [feature, text, level, canonical, earliest, latest, peers @ ..] = cells.as_slice() else {
        panic!("a row of too few cells: {line}");
    };
    assert_eq!(peers.len(), 3, "{line}");
    Row {
        feature: (*feature).to_owned(),
        text: text.replace("\\t", "\t").replace("\\n", "\n"),
        level: (*level != "no").then(|| level.parse().expect("a level")),
        canonical: (if *canonical == "=" { text } else { canonical }).to_string(),
        bounds: [(*earliest).to_owned(), (*latest).to_owned()],
        peers: peers.iter().map(|&peer| peer.to_owned()).collect(),
    }
}

fn shown(bound: Bound) -> String {
    match bound {
        Bound::Open => "..".to_owned(),
        Bound::Unknown => "unknown".to_owned(),
        Bound::At(seconds) => seconds.to_string(),
    }
}

#[test]
fn every_string_has_the_verdict_of_the_table() {
    let mut wrong = Vec::new();
    for row in rows() {
        let found = Edtf::parse(&row.text)
            .ok()
            .map(|value| (value.level(), value.to_string(), [value.earliest(), value.latest()].map(shown)));
        let expected = row.level.map(|level| (level, row.canonical, row.bounds));
        if found != expected {
            wrong.push(format!("{:?}: {expected:?} expected, {found:?} found", row.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn canonical_forms_mean_the_same() {
    for row in rows().into_iter().filter(|row| row.level.is_some()) {
        let (value, again) = (Edtf::parse(&row.text), Edtf::parse(&row.canonical));
        assert_eq!(value, again, "{}", row.text);
        assert_eq!(again.expect("it is in the table").to_string(), row.canonical);
    }
}

#[test]
fn the_table_is_large_and_in_order() {
    let rows = rows();
    let taken = rows.iter().filter(|row| row.level.is_some()).count();
    let refused = rows.len() - taken;
    assert!(taken >= 400 && refused >= 300, "{taken} taken, {refused} refused");
    let readme = read("README.md");
    assert!(readme.contains(&format!("{taken} that it takes and {refused} that it refuses")), "{taken}, {refused}");

    let distinct: HashSet<&str> = rows.iter().map(|row| row.text.as_str()).collect();
    assert_eq!(distinct.len(), rows.len(), "a string stands twice");
    assert!(rows.is_sorted_by_key(|row| row.feature.split(' ').next().map(str::to_owned)), "not by level");
    for row in rows.iter().filter(|row| row.level.is_some()) {
        assert_eq!(row.feature.split(' ').next(), row.level.map(|level| level.to_string()).as_deref(), "{}", row.text);
    }
}

/// Without the peers at hand: every code is one that the README explains, and none is explained for nothing.
#[test]
fn every_difference_has_its_reason() {
    let readme = read("README.md");
    let (_, reasons) = readme.split_once("\n## ").expect("sections");
    let explained: BTreeSet<&str> =
        reasons.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let rows = rows();
    let used: BTreeSet<&str> =
        rows.iter().flat_map(|row| &row.peers).map(String::as_str).filter(|&peer| peer != "=").collect();
    assert_eq!(used, explained);
    for row in rows.iter().filter(|row| row.level.is_none()) {
        assert!(row.peers.iter().all(|peer| !peer.starts_with('~')), "{:?} has no bounds", row.text);
    }
}
