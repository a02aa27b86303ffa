//! How well attributions are found in other people's texts, where these are here: the measures of the project's scorers, with floors.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;

use serde_json::Value;

use linimasa::pull::draft::{Context, Draft, When, drafts};
use linimasa::pull::who::speeches;

use crate::support::shared;

/// Share in percent.
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn f1(hits: usize, predicted: usize, gold: usize) -> f64 {
    percent(2 * hits, predicted + gold)
}

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).expect("a readable file");
    text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("an offset")).expect("an offset that fits")
}

/// The byte that each code point of a text begins at, and its length.
fn bytes(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

/// The bytes of some `[start, end]` pairs of code points.
fn covered(spans: &Value, bytes: &[usize]) -> BTreeSet<usize> {
    let spans = spans.as_array().expect("pairs").iter();
    spans.flat_map(|span| bytes[number(&span[0])]..bytes[number(&span[1])]).collect()
}

#[derive(Default)]
struct Quotes {
    gold: usize,
    predicted: usize,
    matched: usize,
    sourced: usize,
    right: usize,
    named: usize,
    wrong: usize,
}

/// What a prediction is to the scorer: its words, its source, whether it begins with a quotation mark.
struct Said {
    content: BTreeSet<usize>,
    source: BTreeSet<usize>,
    direct: bool,
}

fn said(text: &str) -> Vec<Said> {
    let marks = ['"', '“', '”', '\'', '‘', '’', '«', '»'];
    (speeches(text, "en", &[]).into_iter())
        .map(|speech| Said {
            direct: (speech.content.iter().map(|range| range.start).min())
                .is_some_and(|start| text[start..].starts_with(marks)),
            content: speech.content.into_iter().flatten().collect(),
            source: speech.speaker.or(speech.outlet).map(|source| source.mention).into_iter().flatten().collect(),
        })
        .collect()
}

impl Quotes {
    fn add(&mut self, gold: &[&Value], predicted: &[Said], bytes: &[usize]) {
        self.gold += gold.len();
        self.predicted += predicted.len();
        let mut used = vec![false; predicted.len()];
        let mut gold: Vec<(&Value, BTreeSet<usize>)> =
            gold.iter().map(|line| (*line, covered(&line["content"], bytes))).collect();
        gold.sort_by_key(|(_, content)| std::cmp::Reverse(content.len()));
        for (line, content) in gold {
            let overlap = |said: &Said| {
                let both = content.intersection(&said.content).count();
                both as f64 / content.len().min(said.content.len()).max(1) as f64
            };
            let free = (0..predicted.len()).filter(|at| !used[*at]);
            let best = free.max_by(|a, b| overlap(&predicted[*a]).total_cmp(&overlap(&predicted[*b])));
            let Some(best) = best.filter(|best| overlap(&predicted[*best]) >= 0.5) else { continue };
            used[best] = true;
            self.matched += 1;
            let (source, ours) = (covered(&line["source"], bytes), &predicted[best].source);
            let touch = !source.is_disjoint(ours);
            self.sourced += usize::from(!source.is_empty());
            self.right += usize::from(touch);
            self.named += usize::from(!ours.is_empty());
            self.wrong += usize::from(!ours.is_empty() && !touch);
        }
    }

    fn show(&self, name: &str) {
        eprintln!(
            "{name}: content F1 {:.1}, speaker {:.1} %, false {:.1} %",
            f1(self.matched, self.predicted, self.gold),
            percent(self.right, self.sourced),
            percent(self.wrong, self.named)
        );
    }
}

#[test]
fn english_news() {
    let Some(folder) = shared("quotes/polnear-dev") else { return };
    let gold = lines(&folder.join("gold.jsonl"));
    let mut of: HashMap<&str, Vec<&Value>> = HashMap::new();
    for line in &gold {
        of.entry(line["doc_id"].as_str().expect("an id")).or_default().push(line);
    }
    let (mut all, mut direct) = (Quotes::default(), Quotes::default());
    for doc in lines(&folder.join("docs.jsonl")) {
        let text = doc["text"].as_str().expect("a text");
        let gold = of.remove(doc["doc_id"].as_str().expect("an id")).unwrap_or_default();
        let bytes = bytes(text);
        let (mut predicted, mut quoted) = (said(text), said(text));
        all.add(&gold, &predicted, &bytes);
        quoted.retain(|said| said.direct);
        predicted.clear();
        let gold: Vec<&Value> = gold.into_iter().filter(|line| line["direct"] == true).collect();
        direct.add(&gold, &quoted, &bytes);
    }
    all.show("all speech");
    direct.show("direct speech");
    assert!(f1(all.matched, all.predicted, all.gold) >= 73.0);
    assert!(percent(all.wrong, all.named) <= 5.0);
    assert!(f1(direct.matched, direct.predicted, direct.gold) >= 90.0);
    assert!(percent(direct.right, direct.sourced) >= 95.0);
    assert!(percent(direct.wrong, direct.named) <= 5.0);
}

struct Article {
    gold: Value,
    text: String,
    bytes: Vec<usize>,
}

impl Article {
    fn read(path: &Path) -> Self {
        let gold = std::fs::read_to_string(path).expect("a readable file");
        let raw = std::fs::read_to_string(path.with_extension("txt")).expect("a readable file");
        let text = raw.split_once("\n\n").expect("a header").1.to_owned();
        Self { gold: serde_json::from_str(&gold).expect("JSON"), bytes: bytes(&text), text }
    }

    fn range(&self, pair: &Value) -> Range<usize> {
        self.bytes[number(&pair[0])]..self.bytes[number(&pair[1])]
    }

    fn boilerplate(&self) -> Vec<Range<usize>> {
        self.gold["boilerplate"].as_array().expect("pairs").iter().map(|pair| self.range(pair)).collect()
    }

    /// The drafts, given the dates and the boilerplate of the gold.
    fn drafts(&self, lang: &str) -> Vec<Draft> {
        let expressions = self.gold["temporal"].as_array().expect("a list").iter();
        let times: Vec<When> = expressions
            .map(|one| When {
                span: self.bytes[number(&one["start"])]..self.bytes[number(&one["end"])],
                date: one["value"].as_str().map(str::to_owned),
            })
            .collect();
        let published = self.gold["published"].as_str();
        let boilerplate = self.boilerplate();
        drafts(&self.text, &Context { lang, boilerplate: &boilerplate, times: &times, published, actors: &[] })
    }
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// Events and drafts that overlap by half of the shorter one, each at most once, the best fit first.
fn pairs<'a>(gold: &'a [(Range<usize>, &'a Value)], drafts: &'a [Draft]) -> Vec<(&'a Value, &'a Draft)> {
    let mut near: Vec<(f64, usize, usize)> = Vec::new();
    for (g, (range, _)) in gold.iter().enumerate() {
        for (d, draft) in drafts.iter().enumerate() {
            let both = overlap(range, &draft.evidence);
            if both > 0 && 2 * both >= range.len().min(draft.evidence.len()) {
                near.push((-(both as f64) / (range.len() + draft.evidence.len() - both) as f64, g, d));
            }
        }
    }
    near.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
    let (mut events, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let free = near
        .into_iter()
        .filter(|(_, g, d)| !events.contains(g) && !taken.contains(d) && events.insert(*g) && taken.insert(*d));
    let free: Vec<_> = free.collect();
    free.into_iter().map(|(_, g, d)| (gold[g].1, &drafts[d])).collect()
}

/// Whether all words of one name are in the other.
fn same_name(ours: &str, gold: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        name.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (ours, gold) = (words(ours), words(gold));
    let inside = |a: &[String], b: &[String]| !a.is_empty() && a.iter().all(|word| b.contains(word));
    inside(&gold, &ours) || inside(&ours, &gold)
}

#[test]
fn indonesian_articles() {
    let Some(folder) = shared("gold/id") else { return };
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    files.sort();
    let (mut gold, mut predicted, mut matched, mut right, mut named, mut wrong, mut invented) = (0, 0, 0, 0, 0, 0, 0);
    for path in files {
        let article = Article::read(&path);
        let drafts = article.drafts("id");
        let boilerplate = article.boilerplate();
        let leaks = |draft: &&Draft| {
            boilerplate.iter().any(|range| 2 * overlap(range, &draft.evidence) >= draft.evidence.len())
        };
        assert_eq!(drafts.iter().filter(leaks).count(), 0, "a draft from boilerplate in {}", path.display());
        let events: Vec<(Range<usize>, &Value)> = article.gold["events"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|event| (article.range(&event["evidence"]), event))
            .collect();
        gold += events.len();
        predicted += drafts.len();
        for (event, draft) in pairs(&events, &drafts) {
            matched += 1;
            let speakers = event["speaker_alts"].as_array().into_iter().flatten().chain([&event["speaker"]]);
            let speakers: Vec<Option<&str>> = speakers.map(Value::as_str).collect();
            let ok = match &draft.speaker {
                None => speakers.contains(&None),
                Some(speaker) => speakers.iter().flatten().any(|name| same_name(&speaker.name, name)),
            };
            right += usize::from(ok);
            named += usize::from(draft.speaker.is_some());
            wrong += usize::from(draft.speaker.is_some() && !ok);
            let dates =
                event["date_alts"].as_array().into_iter().flatten().chain([&event["date"]]).filter_map(Value::as_str);
            let day = |date: &str| date.split('T').next().unwrap_or_default().to_owned();
            let dates: Vec<String> = dates.map(day).collect();
            invented += usize::from(draft.date.as_deref().is_some_and(|date| !dates.contains(&day(date))));
        }
    }
    eprintln!(
        "events F1 {:.1}, speaker {:.1} %, false {:.1} %, invented dates {invented} of {matched}",
        f1(matched, predicted, gold),
        percent(right, matched),
        percent(wrong, named)
    );
    assert!(f1(matched, predicted, gold) >= 95.0);
    assert!(percent(right, matched) >= 95.0);
    assert!(percent(wrong, named) <= 3.0);
    assert!(invented <= 3);
}
