//! Words in the languages of a site, with the default language as the fallback.

use super::Rare;

/// A BCP 47 language tag of the site, such as `en` or `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lang(pub String);

/// Position in [`super::Site::languages`]; 0 is the default language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangIx(pub u8);

impl LangIx {
    /// The default language.
    pub const DEFAULT: Self = Self(0);

    pub const fn ix(self) -> usize {
        self.0 as usize
    }
}

/// One text in the default language and its translations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    default: Box<str>,
    /// By language, shifted by one: the default language has no slot. Short when the rest is missing.
    others: Rare<Option<Box<str>>>,
}

/// A text in the language that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worded<'a> {
    pub text: &'a str,
    /// Differs from the language asked for when a translation is missing.
    pub lang: LangIx,
}

impl Text {
    pub fn new(default: impl Into<Box<str>>) -> Self {
        Self { default: default.into(), others: Rare::new() }
    }

    /// The text in `lang`, else in the default language.
    pub fn get(&self, lang: LangIx) -> Worded<'_> {
        match self.translation(lang) {
            Some(text) => Worded { text, lang },
            None => Worded { text: &self.default, lang: LangIx::DEFAULT },
        }
    }

    /// The text in the default language.
    pub fn default_text(&self) -> &str {
        &self.default
    }

    /// Whether `lang` has words of its own.
    pub fn has(&self, lang: LangIx) -> bool {
        lang == LangIx::DEFAULT || self.translation(lang).is_some()
    }

    /// The same text with a translation more.
    #[must_use]
    pub fn with(mut self, lang: LangIx, text: impl Into<Box<str>>) -> Self {
        if lang == LangIx::DEFAULT {
            self.default = text.into();
            return self;
        }
        let slot = lang.ix() - 1;
        while self.others.len() <= slot {
            self.others.push(None);
        }
        self.others[slot] = Some(text.into());
        self
    }

    /// The same text with other words in every language.
    #[must_use]
    pub fn map(&self, words: impl Fn(&str) -> String) -> Self {
        let others = self.others.iter().map(|text| text.as_deref().map(|text| words(text).into())).collect();
        Self { default: words(&self.default).into(), others }
    }

    fn translation(&self, lang: LangIx) -> Option<&str> {
        lang.ix().checked_sub(1).and_then(|slot| self.others.get(slot)?.as_deref())
    }
}
