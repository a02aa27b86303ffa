//! Where a newspaper departs from CLDR, language by language.

use icu::locale::Locale as Tag;
use icu::locale::extensions::unicode::{key, value};

/// The departures of one language.
pub(super) struct Style {
    language: &'static str,
    /// Whose dates a bare tag gets: "21 October 2024" for `en`, not "October 21, 2024".
    region: &'static str,
    /// Between the ends of a range of single words or numbers: 14–20.
    pub tight: &'static str,
    /// Between the ends of a range when either holds a space: 28 October – 3 November.
    pub loose: &'static str,
    /// What joins a year to the month before it, in long and in short dates, where CLDR leaves the word or comma out.
    pub before_year: Option<(&'static str, &'static str)>,
    /// The first of a month, where it is not a plain number.
    pub first_day: Option<&'static str>,
    /// Whether the word for "year" after a full date is left out (ru «г.», uk «р.»).
    pub drop_year_word: bool,
    /// Whether the numbers of a range in a heading share what follows them: 14~20일.
    pub share_suffix: bool,
    /// Whether "possibly" stands before an article: "possibly the 1990s".
    pub has_articles: bool,
    /// Whether decades are named by their century: ar "the nineties of the twentieth century".
    pub counts_decades: bool,
}

const PLAIN: Style = Style {
    language: "",
    region: "",
    tight: "–",
    loose: " – ",
    before_year: None,
    first_day: None,
    drop_year_word: false,
    share_suffix: false,
    has_articles: false,
    counts_decades: false,
};

const STYLES: &[Style] = &[
    Style { language: "ar", counts_decades: true, ..PLAIN },
    Style { language: "de", has_articles: true, ..PLAIN },
    Style { language: "en", region: "en-GB", has_articles: true, ..PLAIN },
    Style { language: "es", has_articles: true, ..PLAIN },
    Style { language: "fr", first_day: Some("1er"), has_articles: true, ..PLAIN },
    Style { language: "ja", tight: "～", loose: "～", share_suffix: true, ..PLAIN },
    Style { language: "ko", tight: "~", loose: "~", share_suffix: true, ..PLAIN },
    Style { language: "ru", loose: " — ", drop_year_word: true, ..PLAIN },
    Style { language: "uk", loose: " — ", drop_year_word: true, ..PLAIN },
    Style { language: "vi", before_year: Some((" năm ", ", ")), ..PLAIN },
    Style { language: "zh", tight: "至", loose: "至", share_suffix: true, ..PLAIN },
];

impl Style {
    pub fn of(language: &str) -> &'static Self {
        STYLES.iter().find(|style| style.language == language).unwrap_or(&PLAIN)
    }

    /// The tag to ask CLDR about: Gregorian dates, a 24-hour clock, and 0–9 in Arabic unless the tag says otherwise.
    pub fn conventions(&self, tag: &Tag) -> Tag {
        let mut tag = tag.clone();
        if tag.id.region.is_none() && !self.region.is_empty() {
            tag.id = self.region.parse().unwrap_or(tag.id);
        }
        let keywords = &mut tag.extensions.unicode.keywords;
        keywords.set(key!("hc"), value!("h23"));
        if tag.id.language.as_str() == "ar" && !keywords.contains_key(&key!("nu")) {
            keywords.set(key!("nu"), value!("latn"));
        }
        tag
    }
}
