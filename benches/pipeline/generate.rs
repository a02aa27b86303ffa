//! A content folder of any size, the same on every machine.
//!
//! Records of the shape of `../shared/bench/gen_events.py`, which feeds the side-by-side: words drawn from a list, a
//! summary, 60 to 138 words of Markdown with a list and links, one to three sources inline, one to three actors.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How the records are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `events/*.md`, a record a file.
    Files,
    /// `events.jsonl`, all in one.
    Lines,
}

impl Form {
    pub fn name(self) -> &'static str {
        match self {
            Form::Files => "files",
            Form::Lines => "jsonl",
        }
    }
}

/// Writes a site of `count` records into `content`.
pub fn write_site(content: &Path, count: usize, form: Form) -> std::io::Result<()> {
    let timeline = content.join("bench");
    fs::create_dir_all(timeline.join("events"))?;
    fs::write(
        content.join("site.toml"),
        "title = \"Benchmark\"\nlanguages = [\"en\"]\ndefault_language = \"en\"\nbase_url = \"https://example.org/\"\n\
         [cards]\ndraw = \"none\"\n",
    )?;
    fs::write(timeline.join("timeline.md"), format!("+++\ntitle = \"Benchmark timeline\"\n+++\n\n{count} events.\n"))?;
    let mut actors = String::new();
    for name in ACTORS {
        writeln!(actors, "[{}]\nname = {}\n", slug(name), json!(name)).expect("memory does not fail");
    }
    fs::write(timeline.join("actors.toml"), actors)?;

    let mut random = Random(1);
    let mut lines = String::new();
    for number in 1..=count {
        let record = Record::draw(&mut random, number);
        match form {
            Form::Files => fs::write(timeline.join(format!("events/{}.md", record.id)), record.to_toml())?,
            Form::Lines => writeln!(lines, "{}", record.to_json()).expect("memory does not fail"),
        }
    }
    match form {
        Form::Files => Ok(()),
        Form::Lines => fs::write(timeline.join("events.jsonl"), lines),
    }
}

struct Record {
    id: String,
    /// All fields but the id and the body.
    fields: Value,
    body: String,
}

impl Record {
    fn draw(random: &mut Random, number: usize) -> Record {
        let first = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a date");
        let date = first + Days::new(random.below(13_149) as u64);
        let title = random.sentence(4, 8);
        let start: Vec<String> = title.split(' ').take(4).map(str::to_lowercase).collect();
        let sources: Vec<Value> = (0..random.between(1, 3))
            .map(|ix| {
                let publisher = random.pick(PUBLISHERS);
                let published = date + Days::new(random.below(31) as u64);
                json!({
                    "url": format!("https://example.org/{}/{published}/{number}-{ix}", slug(publisher)),
                    "title": random.sentence(4, 7),
                    "publisher": publisher,
                    "published": published.to_string(),
                })
            })
            .collect();
        let actors = random.sample(ACTORS, 1, 3);
        let summary = random.sentence(8, 14) + ".";
        let fields = json!({
            "date": date.to_string(),
            "title": title,
            "kind": "statement",
            "speaker": slug(actors[0]),
            "about": actors[1..].iter().map(|name| slug(name)).collect::<Vec<_>>(),
            "summary": summary,
            "place": random.pick(PLACES),
            "tags": random.sample(TAGS, 1, 4),
            "sources": sources,
        });
        Record { id: format!("e{number:06}-{}", start.join("-")), fields, body: random.body() }
    }

    fn to_json(&self) -> Value {
        let mut record = json!({ "id": self.id });
        let fields = record.as_object_mut().expect("an object");
        fields.extend(self.fields.as_object().expect("an object").clone());
        fields.insert("body".into(), self.body.clone().into());
        record
    }

    /// A JSON string or list of strings is a valid TOML one.
    fn to_toml(&self) -> String {
        let mut text = String::from("+++\n");
        let fields = self.fields.as_object().expect("an object");
        for (key, value) in fields.iter().filter(|(key, _)| *key != "sources") {
            writeln!(text, "{key} = {value}").expect("memory does not fail");
        }
        for source in fields["sources"].as_array().expect("a list") {
            text.push_str("\n[[sources]]\n");
            for (key, value) in source.as_object().expect("an object") {
                writeln!(text, "{key} = {value}").expect("memory does not fail");
            }
        }
        text + "+++\n\n" + &self.body
    }
}

/// SplitMix64: short, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("less than `end`")
    }

    /// Both ends included.
    fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// Between `low` and `high` different ones.
    fn sample<'a>(&mut self, from: &[&'a str], low: usize, high: usize) -> Vec<&'a str> {
        let mut rest = from.to_vec();
        (0..self.between(low, high)).map(|_| rest.remove(self.below(rest.len()))).collect()
    }

    /// Words, the first one with a capital, without a full stop.
    fn sentence(&mut self, low: usize, high: usize) -> String {
        let words: Vec<&str> = (0..self.between(low, high)).map(|_| self.pick(WORDS)).collect();
        let text = words.join(" ");
        text[..1].to_uppercase() + &text[1..]
    }

    /// A sentence with two of its words decorated.
    fn decorated(&mut self, low: usize, high: usize) -> String {
        let before = self.sentence(low / 2, high / 2);
        let (span, after) = (format!("{} {}", self.pick(WORDS), self.pick(WORDS)), self.sentence(low / 2, high / 2));
        let span = match self.below(4) {
            0 => format!("[{span}](https://example.org/{}/{})", slug(&span), self.below(9_999)),
            1 => format!("*{span}*"),
            2 => format!("**{span}**"),
            _ => span,
        };
        format!("{before} {span} {}", after.to_lowercase())
    }

    fn body(&mut self) -> String {
        let mut blocks = vec![self.paragraph()];
        let items: Vec<String> = (0..self.between(2, 3)).map(|_| format!("- {}.", self.decorated(4, 7))).collect();
        blocks.push(items.join("\n"));
        for _ in 0..self.between(1, 3) {
            blocks.push(self.paragraph());
        }
        blocks.join("\n\n") + "\n"
    }

    fn paragraph(&mut self) -> String {
        format!("{}. {}.", self.decorated(8, 16), self.decorated(8, 16))
    }
}

fn slug(name: &str) -> String {
    name.to_lowercase().replace(' ', "-").replace('.', "")
}

const WORDS: &[&str] = &[
    "archive",
    "harbour",
    "ministry",
    "survey",
    "signal",
    "river",
    "council",
    "engine",
    "treaty",
    "library",
    "orbit",
    "market",
    "vaccine",
    "copper",
    "bridge",
    "festival",
    "protocol",
    "satellite",
    "museum",
    "reform",
    "harvest",
    "network",
    "election",
    "storm",
    "factory",
    "committee",
    "railway",
    "glacier",
    "court",
    "theatre",
    "cable",
    "refinery",
    "census",
    "island",
    "parliament",
    "laboratory",
    "public",
    "early",
    "late",
    "national",
    "joint",
    "open",
    "final",
    "first",
    "revised",
    "annual",
    "common",
    "northern",
    "eastern",
    "local",
    "written",
    "approved",
    "opened",
    "signed",
    "launched",
    "rejected",
    "restored",
    "confirmed",
    "measured",
    "reported",
    "followed",
    "crossed",
    "reached",
    "held",
    "with",
    "after",
    "before",
    "during",
    "between",
    "under",
    "over",
    "toward",
    "across",
    "because",
    "while",
    "when",
    "that",
    "which",
    "their",
    "several",
    "many",
    "most",
    "another",
    "the",
    "the",
    "the",
    "a",
    "a",
    "of",
    "of",
    "and",
    "and",
    "in",
    "to",
    "on",
    "by",
    "for",
    "at",
    "as",
];
const ACTORS: &[&str] = &[
    "Ministry of Works",
    "Harbour Authority",
    "Union of Printers",
    "A. Wijaya",
    "M. Okafor",
    "L. Brandt",
    "City Council",
    "Northern Rail",
    "Institute of Geodesy",
    "R. Tamm",
    "Open Archive Group",
    "J. Ferreira",
    "Supreme Court",
    "Copper and Cable",
    "S. Nakamura",
    "Expedition Nine",
];
const PLACES: &[&str] =
    &["Jakarta", "Oslo", "Nairobi", "Lima", "Kyoto", "Lyon", "Malmö", "Kraków", "São Paulo", "Zürich"];
const TAGS: &[&str] = &["policy", "science", "transport", "culture", "energy", "health", "law", "economy", "space"];
const PUBLISHERS: &[&str] = &[
    "The Daily Record",
    "Harbour Gazette",
    "Journal of Public Works",
    "Wire Service",
    "Open Archive",
    "Evening Post",
    "State Bulletin",
    "Science Letters",
];
