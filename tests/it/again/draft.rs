//! A site that is edited at random: anything that a record can say, and all that stands around records.

use crate::support::{Numbers, Site};
use std::collections::{BTreeMap, BTreeSet};

/// Files by path, and the records that some of them are made from.
#[derive(Clone)]
pub struct Draft {
    pub files: BTreeMap<String, String>,
    records: BTreeMap<String, Record>,
}

/// By line of the front matter, which of its versions a record has.
type Record = [usize; LINES.len()];

/// What a line of a record can be. The first versions make a record that is right; the last of some are wrong.
pub const LINES: [&[&str]; 18] = [
    &["title = \"One\"", "title = \"Another one, with more words\"", "title = \"\"", "title = 3"],
    &[
        "date = 2024-10-21",
        "date = \"2024-10\"",
        "date = \"2024-10-20T10:00\"",
        "date = 2023-01-02",
        "date = \"after e1\"",
    ],
    &["kind = \"statement\"", "kind = \"denial\"", "kind = \"hearsay\""],
    &[
        "speaker = \"port\"",
        "speaker = \"town\"",
        "speaker = { name = \"Ada\", side = \"town\" }",
        "speaker = \"nobody\"",
    ],
    &["", "about = [\"town\"]", "about = [\"town\", \"port\"]"],
    &["", "summary = \"Said *so*.\"", "summary = \"Said it [there](#e2).\""],
    &["", "tags = [\"ship\"]", "tags = [\"ship\", \"quay\"]"],
    &["", "aliases = [\"old-ID\"]", "aliases = [\"old-ID\", \"older-ID\"]", "aliases = [\"e3\"]"],
    &["", "importance = 3"],
    &["", "responds_to = [\"e0\"]", "contradicts = [\"e1\", \"e0\"]", "confirms = [\"gone\"]"],
    &[
        "",
        "quote = \"all ships are in\"",
        "quote = { text = \"all ships\", source = \"wire\" }",
        "quote = { text = \"no ships\", source = \"wire\" }",
    ],
    &[
        "sources = [\"wire\"]",
        "sources = [{ url = \"https://example.org/1\", publisher = \"Post\", published = 2024-11-01 }]",
        "sources = [{ url = \"https://example.org/1\", publisher = \"Mail\", published = 2024-11-01, title = \"It\" }]",
        "sources = [\"wire\", { url = \"https://example.org/2\", publisher = \"Post\", published = 2022-11-02 }]",
        "sources = [{ ref = \"wire\", via = [\"Agency\"], locator = \"p. 1\" }]",
    ],
    &["", "place = \"The quay\"", "place = { name = \"The quay\", lat = 1, lon = 2 }"],
    &[
        "",
        "figures = [{ value = 3, unit = \"ships\", count = \"in\" }]",
        "figures = [{ words = \"some\", unit = \"ships\", by = \"town\" }]",
    ],
    &[
        "",
        "differences = [{ key = \"a\", note = \"Not all.\" }]",
        "differences = [{ key = \"a\", note = \"Not all.\", sources = [\"wire\"] }]",
    ],
    &["", "corrections = [{ date = 2024-12-01, said = \"two\", says = \"three\" }]"],
    &[
        "",
        "media = [{ src = \"a.svg\", alt = \"A ship\" }]",
        "media = [{ src = \"a.svg\", alt = \"A quay\", caption = \"Quay\" }]",
    ],
    &["", "draft = true", "draft = true\nevidence = { text = \"all ships\", article = \"wire.txt\" }"],
];

const BODIES: [&str; 4] =
    ["", "First.\n\nThen.\n", "First of all.\n\n- a\n- b\n", "See [it](#e1), or [that](#not-there).\n"];

impl Draft {
    pub fn new() -> Self {
        let mut draft = Self { files: BTreeMap::new(), records: BTreeMap::new() };
        for (path, texts) in AROUND {
            draft.files.insert(path.to_owned(), texts[0].to_owned());
        }
        draft.files.remove("templates/page.html");
        (0..6).for_each(|number| draft.put(&format!("e{number}"), [0; LINES.len()]));
        draft.bulk(&mut Numbers::new(1));
        draft
    }

    /// Gives a record this version of a line, and the first version of all others.
    pub fn put_line(&mut self, id: &str, line: usize, version: usize) {
        let mut record = [0; LINES.len()];
        record[line] = version;
        self.put(id, record);
    }

    fn put(&mut self, id: &str, record: Record) {
        let lines = LINES.iter().zip(record).map(|(versions, version)| versions[version].replace("ID", id));
        let lines = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let body = BODIES[record.iter().sum::<usize>() % 3];
        self.files.insert(format!("content/tl/events/{id}.md"), format!("+++\n{lines}\n+++\n\n{body}"));
        self.records.insert(id.to_owned(), record);
    }

    /// A timeline whose records share a file.
    fn bulk(&mut self, numbers: &mut Numbers) {
        let line = |number: usize| {
            let words = "word ".repeat(numbers.next(4));
            let more = ["", ",\"speaker\":{\"name\":\"Bo\"}", ",\"responds_to\":[\"b0\"]"][numbers.next(3)];
            format!("{{\"id\":\"b{number}\",\"date\":\"2024-01-0{}\",\"title\":\"Line {words}\"{more}}}\n", number + 1)
        };
        self.files.insert("content/more/events.jsonl".to_owned(), (0..4).map(line).collect());
    }

    /// Brings the disk in line with this draft, given what it was in line with; says which files were only written to, where
    /// nothing else happened.
    pub fn save(&self, before: &BTreeMap<String, String>, site: &Site) -> Option<BTreeSet<String>> {
        let gone = before.keys().filter(|path| !self.files.contains_key(*path));
        let gone = gone.inspect(|path| site.remove(path)).count();
        let written: Vec<&String> =
            self.files.keys().filter(|path| before.get(*path) != self.files.get(*path)).collect();
        let bytes = |text: &str| if text == NOT_UTF_8 { vec![0xff] } else { text.into() };
        written.iter().for_each(|path| site.write(path, &bytes(&self.files[*path])));
        let inside =
            |path: &&String| Some(path.strip_prefix("content/").filter(|_| before.contains_key(*path))?.to_owned());
        if gone == 0 { written.iter().map(inside).collect() } else { None }
    }

    /// Changes something.
    pub fn edit(&mut self, numbers: &mut Numbers) {
        let ids: Vec<String> = self.records.keys().cloned().collect();
        let id = &ids[numbers.next(ids.len())];
        match numbers.next(20) {
            0..=9 => {
                let (mut record, line) = (self.records[id], numbers.next(LINES.len()));
                record[line] = numbers.next(LINES[line].len());
                self.put(id, record);
            }
            10 | 11 => self.bulk(numbers),
            12 => self.put(&format!("e{}", numbers.next(9)), self.records[id]),
            13 if ids.len() > 4 => {
                self.records.remove(id);
                self.files.remove(&format!("content/tl/events/{id}.md"));
            }
            14 => {
                let words = ["Satu", "Satu lagi", "Dua"][numbers.next(3)];
                self.files.insert(format!("content/tl/events/{id}.id.md"), format!("+++\ntitle = \"{words}\"\n+++\n"));
            }
            15 => self.files.retain(|path, _| !path.ends_with(&format!("{id}.id.md"))),
            16 | 17 => self.around(numbers),
            _ => {
                // Two at once, and only in words.
                let other = &ids[numbers.next(ids.len())];
                let (mut one, mut two) = (self.records[id], self.records[other]);
                one[5] = numbers.next(2);
                two[0] = numbers.next(2);
                self.put(id, one);
                self.put(other, two);
            }
        }
    }

    /// Changes a file that stands around records; some of them may be missing.
    fn around(&mut self, numbers: &mut Numbers) {
        let (path, texts) = AROUND[numbers.next(AROUND.len())];
        let text = texts[numbers.next(texts.len())];
        if text.is_empty() {
            self.files.remove(path);
        } else {
            self.files.insert(path.to_owned(), text.to_owned());
        }
    }
}

/// Stands for bytes that are no text.
const NOT_UTF_8: &str = "\u{fffd}";

/// What stands around records, each in the versions that it can have; an empty one is a file that is not there.
const AROUND: [(&str, &[&str]); 10] = [
    (
        "content/site.toml",
        &[
            "title = \"Site\"\nlanguages = [\"en\", \"id\"]\n[cards]\ndraw = \"none\"\n",
            "title = \"The site\"\nlanguages = [\"en\"]\n[cards]\ndraw = \"none\"\n",
            NOT_UTF_8,
        ],
    ),
    (
        "content/about.md",
        &["+++\ntitle = \"About\"\n+++\n\nWho we are.\n\n```linimasa\ntimeline = \"tl\"\nactor = \"town\"\n```\n", ""],
    ),
    (
        "content/tl/timeline.md",
        &[
            "+++\ntitle = \"A timeline\"\ntimezone = \"Asia/Seoul\"\ncounts = [{ id = \"in\", label = \"in port\" }]\n+++\n\nAll.\n",
            "+++\ntitle = \"A timeline\"\norder = \"newest\"\ncounts = [{ id = \"in\", label = \"in port\" }]\n+++\n",
            "+++\ntitle = \"Then\"\nas_of = [2024-11-15]\ncounts = [{ id = \"in\", label = \"in port\" }]\n+++\n",
        ],
    ),
    (
        "content/tl/actors.toml",
        &[
            "[port]\nname = \"The port\"\n[town]\nname = \"The town\"\n",
            "[port]\nname = \"The port\"\nside = \"town\"\n[town]\nname = \"The town\"\n[idle]\nname = \"Idle\"\n",
        ],
    ),
    (
        "content/tl/sources.toml",
        &[
            "[wire]\nurl = \"https://example.org/wire\"\npublisher = \"Wire\"\npublished = 2024-10-30\n",
            "[wire]\nurl = \"https://example.org/wire\"\npublisher = \"Wire\"\nagency = \"Agency\"\n",
        ],
    ),
    (
        "content/tl/articles/wire.txt",
        &[
            "They said that all ships are in, and no more.\n",
            "All ships are in. They said that all ships are in.\n",
            "",
        ],
    ),
    ("content/media/a.svg", &["<svg/>", "<svg id=\"b\"/>"]),
    ("content/permalinks.txt", &["tl/index.html\ntl/e0.html\n", ""]),
    ("templates/page.html", &["<p>{{ view.title.text }}</p>\n", "<p>{{ view.none }}</p>\n", "<p>{% if %}\n", ""]),
    ("content/more/timeline.md", &["+++\ntitle = \"More\"\n+++\n", "+++\ntitle = \"More of it\"\n+++\n"]),
];
