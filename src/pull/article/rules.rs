//! The rules for what news sites leave in a text, by language: `lang/<language>/article.toml`.

use super::dateline::Datelines;
use crate::pull::lang;
use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// A file of rules, as a linguist writes it. docs/pull.md explains each key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    line: Vec<WrittenLine>,
    /// Patterns of what stands before the first sentence of an article.
    #[serde(default)]
    dateline: Vec<String>,
}

/// Lines of one sort.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLine {
    what: What,
    /// Begins the line, and a colon, a separator or nothing follows.
    #[serde(default)]
    label: Vec<String>,
    /// Begins the line.
    #[serde(default)]
    starts: Vec<String>,
    /// Is the line, figures and signs aside.
    #[serde(default)]
    whole: Vec<String>,
    /// Ends the line.
    #[serde(default)]
    ends: Vec<String>,
}

/// What a piece of boilerplate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Fields above the text, such as `url: …`.
    Header,
    Title,
    Caption,
    Dateline,
    /// Names of those who wrote it.
    Byline,
    /// When it was published.
    Stamp,
    /// Other articles.
    Related,
    Share,
    Comments,
    Advert,
    /// Where the article was taken from.
    Source,
    Copyright,
    /// Requests to subscribe, to follow, to register.
    Subscribe,
}

impl What {
    pub fn name(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Title => "title",
            Self::Caption => "caption",
            Self::Dateline => "dateline",
            Self::Byline => "byline",
            Self::Stamp => "time stamp",
            Self::Related => "other articles",
            Self::Share => "share links",
            Self::Comments => "comments",
            Self::Advert => "advert",
            Self::Source => "source",
            Self::Copyright => "copyright",
            Self::Subscribe => "subscription",
        }
    }
}

/// The rules for articles in one language: its own, and those that hold in every language.
pub struct Rules {
    beginnings: AhoCorasick,
    sorts: Vec<(What, Beginning)>,
    whole: BTreeMap<String, What>,
    ends: Vec<(String, What)>,
    datelines: Datelines,
    /// The longest of `whole`, in bytes.
    longest: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Beginning {
    Label,
    Start,
}

/// The language whose words stand on sites in any language, and the rules of no language.
const COMMON: [&str; 2] = ["en", "common"];
/// Lines with more bytes than this are text.
pub const MAX_LINE: usize = 600;
/// Bytes within which a label ends.
const MAX_BEGINNING: usize = 120;

impl Rules {
    /// The rules for a language subtag such as `id`.
    pub fn of(language: &str) -> &'static Self {
        static KNOWN: LazyLock<Mutex<BTreeMap<String, &'static Rules>>> = LazyLock::new(Mutex::default);
        let language = if lang::file(language, "article.toml").is_some() { language } else { "common" };
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        // Kept for as long as the program runs: there are as many as there are languages.
        known.entry(language.to_owned()).or_insert_with(|| Box::leak(Box::new(Self::read(language))))
    }

    fn read(language: &str) -> Self {
        // The language's own patterns are tried first.
        let mut files = vec![language];
        files.extend(COMMON.into_iter().filter(|common| *common != language));
        let mut beginnings: BTreeMap<String, (What, Beginning)> = BTreeMap::new();
        let (mut whole, mut ends, mut datelines) = (BTreeMap::new(), Vec::new(), Vec::new());
        for text in files.into_iter().filter_map(|language| lang::file(language, "article.toml")) {
            let written: Written = toml::from_str(text).expect("a test reads every file");
            datelines.extend(written.dateline);
            for line in written.line {
                for (words, kind) in [(line.label, Beginning::Label), (line.starts, Beginning::Start)] {
                    beginnings.extend(words.into_iter().map(|words| (words.to_lowercase(), (line.what, kind))));
                }
                whole.extend(line.whole.iter().filter_map(|words| Some((bare(words, words.len())?, line.what))));
                ends.extend(line.ends.into_iter().map(|words| (words.to_lowercase(), line.what)));
            }
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Anchored)
            .build(beginnings.keys())
            .expect("a test builds it");
        let datelines = Datelines::new(&datelines).expect("a test builds it");
        Self {
            beginnings: finder,
            sorts: beginnings.into_values().collect(),
            longest: whole.keys().map(String::len).max().unwrap_or(0),
            whole,
            ends,
            datelines,
        }
    }

    /// What a line is, when it is not text.
    pub fn line(&self, line: &str) -> Option<What> {
        let line = line.trim();
        if line.is_empty() || line.len() > MAX_LINE {
            return None;
        }
        let lower = line.to_lowercase();
        let naked = lower.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '[' && c != '(' && c != '©');
        self.beginning(naked)
            .or_else(|| self.beginning(naked.trim_start_matches(['[', '('])))
            .or_else(|| self.menu(&lower))
            .or_else(|| self.ending(&lower))
    }

    fn beginning(&self, lower: &str) -> Option<What> {
        let found = self.beginnings.find(Input::new(lower).anchored(Anchored::Yes))?;
        let (what, kind) = self.sorts[found.pattern().as_usize()];
        let rest = &lower[found.end()..];
        let follows = rest.chars().next();
        let ends_word =
            follows.is_none_or(|c| !c.is_alphanumeric()) || !lower[..found.end()].ends_with(char::is_alphanumeric);
        let ends_label = || {
            let is_compound = rest.starts_with('-');
            let rest = rest.trim_start_matches([' ', '\u{a0}', ')', ']', '*', '_']);
            rest.is_empty()
                || !is_compound
                    && rest.starts_with([':', '：', '|', '–', '—', '-', '»', '>', '=', '/', '［', '▶', '→', '\n'])
        };
        match kind {
            Beginning::Start => ends_word.then_some(what),
            Beginning::Label => (found.end() <= MAX_BEGINNING && ends_word && ends_label()).then_some(what),
        }
    }

    /// A line that is one item of a menu, or several with separators.
    fn menu(&self, lower: &str) -> Option<What> {
        let items = lower.split(['|', '•', '·', '/', '\t', '\n', '│', '‖']);
        let mut items = items.map(|item| bare(item, self.longest)).filter(|item| item.as_deref() != Some(""));
        let first = *self.whole.get(&items.next()??)?;
        items.all(|item| item.is_some_and(|item| self.whole.contains_key(&item))).then_some(first)
    }

    fn ending(&self, lower: &str) -> Option<What> {
        let line = lower.trim_end_matches(|c: char| matches!(c, '.' | ')' | ']' | '*') || c.is_whitespace());
        self.ends.iter().find(|(words, _)| line.ends_with(words.as_str())).map(|(_, what)| *what)
    }

    /// How many bytes of a paragraph stand before its first sentence: `JAKARTA, KOMPAS.com – `.
    pub fn dateline(&self, paragraph: &str) -> Option<usize> {
        self.datelines.length(paragraph)
    }
}

/// A line without figures and signs, its words one space apart, in lower case; `None` when that is longer than `most` bytes.
fn bare(line: &str, most: usize) -> Option<String> {
    let mut out = String::new();
    for word in line.split(|c: char| !(c.is_alphabetic() || is_mark(c))).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().flat_map(char::to_lowercase));
        if out.len() > most {
            return None;
        }
    }
    Some(out)
}

/// Marks that belong to words of some scripts.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{93a}'..='\u{94f}' | '\u{e31}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::{Rules, What};

    #[test]
    fn every_file_is_read() {
        for language in crate::pull::lang::languages() {
            let rules = Rules::of(language);
            assert_eq!(rules.line("Facebook | WhatsApp"), Some(What::Share), "{language}");
        }
    }

    #[test]
    fn lines_that_sites_leave_are_known() {
        for (language, line, expected) in [
            ("id", "Baca juga: Jembatan Gantung Putus, Dua Desa Terisolasi", What::Related),
            ("id", "Bagikan: Facebook X WhatsApp Salin tautan", What::Share),
            ("id", "[iklan_2]", What::Advert),
            ("id", "Komentar (0)", What::Comments),
            ("id", "Sumber: https://example.org/a", What::Source),
            ("id", "Penulis: Redaksi Editor: Redaksi", What::Byline),
            ("en", "Read more: Oil prices slip", What::Related),
            ("en", "Advertisement", What::Advert),
            ("en", "A boat in the harbour. File photo", What::Caption),
            ("ko", "기자 구독 | 공유 | 댓글 0", What::Subscribe),
            ("ru", "Подписаться на канал | Поделиться", What::Subscribe),
            ("xx", "Share this article: Facebook | X | Email", What::Share),
        ] {
            assert_eq!(Rules::of(language).line(line), Some(expected), "{line}");
        }
        for (language, line) in [
            ("id", "Sumber di kepolisian mengatakan kapal itu berangkat."),
            ("id", "Komentar itu disampaikan pada Senin."),
            ("en", "Share prices fell on Monday."),
            ("en", "Advertisement spending rose by 10 per cent."),
            ("en", "Read more books, the minister said."),
            ("en", ""),
        ] {
            assert_eq!(Rules::of(language).line(line), None, "{line}");
        }
    }

    #[test]
    fn datelines_end_where_the_sentence_begins() {
        for (language, paragraph, dateline) in [
            ("id", "TIRTAMAYA, KOMPAS.com – Banjir merendam", "TIRTAMAYA, KOMPAS.com – "),
            ("id", "Jakarta, CNN Indonesia -- Banjir", "Jakarta, CNN Indonesia -- "),
            ("id", "Jakarta (ANTARA) - Banjir", "Jakarta (ANTARA) - "),
            ("en", "WASHINGTON, Oct 21 (Reuters) - The", "WASHINGTON, Oct 21 (Reuters) - "),
            ("en", "NOVAREG — The presidency", "NOVAREG — "),
            ("de", "Berlin (dpa) - Der", "Berlin (dpa) - "),
            ("vi", "(TTXVN) - Ngày", "(TTXVN) - "),
            ("ko", "(서울=연합뉴스) 홍길동 기자 = 정부는", "(서울=연합뉴스) 홍길동 기자 = "),
            ("ja", "【北京共同】中国", "【北京共同】"),
            ("zh", "新华社北京10月21日电 外交部", "新华社北京10月21日电 "),
            ("ru", "НОВАРЕГ, 22 октября. /Вестник Залива/. Администрация", "НОВАРЕГ, 22 октября. /Вестник Залива/. "),
            ("ru", "МОСКВА, 21 окт — РИА Новости. Россия", "МОСКВА, 21 окт — РИА Новости. "),
        ] {
            let found = Rules::of(language).dateline(paragraph).map(|end| &paragraph[..end]);
            assert_eq!(found, Some(dateline), "{paragraph}");
        }
        for (language, paragraph) in [
            ("en", "NATO — the alliance — said"),
            ("en", "The ferry (built in 2001) was late."),
            ("id", "Presiden Joko Widodo mengatakan kapal - yang terlambat"),
            ("ru", "США 22 октября заявили"),
        ] {
            assert_eq!(Rules::of(language).dateline(paragraph), None, "{paragraph}");
        }
    }
}
