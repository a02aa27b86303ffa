//! Large round numbers with a word for their size: "13.8 billion", "13,8 milliards", "138億".
//!
//! CLDR's long compact patterns, asked of ICU4X once. Its own formatter would round to two digits.

use fixed_decimal::Decimal;
use icu::locale::Locale as Tag;
use icu::plurals::PluralCategory;
use icu_decimal::CompactDecimalFormatter;

use super::Numbers;

/// From a million on, to the last year that there is.
const MAGNITUDES: std::ops::RangeInclusive<u8> = 6..=11;
/// Digits after the decimal sign, at most.
const DECIMALS: u32 = 3;
/// Among these are numbers of every plural category.
const SAMPLES: [&str; 9] = ["1", "2", "3", "5", "11", "20", "100", "1000", "1.5"];

/// The words for powers of ten.
pub(in crate::locale) struct Compact {
    /// By magnitude, from [`MAGNITUDES`]'s first.
    words: Vec<Words>,
}

/// The word for one power of ten.
struct Words {
    exponent: u8,
    /// What stands before and after the number, for each plural category that the word has been asked in.
    around: Vec<(PluralCategory, String, String)>,
}

impl Compact {
    pub fn new(tag: &Tag, numbers: &Numbers) -> Self {
        let formatter = CompactDecimalFormatter::try_new_long(tag.into(), Default::default()).ok();
        let words = |formatter: &CompactDecimalFormatter, magnitude: u8| {
            let exponent = formatter.compact_exponent_for_magnitude(magnitude.into());
            let around = SAMPLES.iter().filter_map(|sample| {
                let value = sample.parse::<Decimal>().ok()?;
                let text = formatter.format_with_exponent(&value, exponent).ok()?.to_string();
                let number = sample.parse().ok()?;
                let (before, after) = text.split_once(&numbers.number(number))?;
                Some((numbers.category(number), before.to_owned(), after.to_owned()))
            });
            Words { exponent, around: around.collect() }
        };
        let words = formatter.map(|formatter| MAGNITUDES.map(|magnitude| words(&formatter, magnitude)).collect());
        Self { words: words.unwrap_or_default() }
    }

    /// A number of a million or more with at most three decimals: "13.8 billion". `None` for one that is less round, and
    /// where a language has no word.
    pub fn format(&self, value: u64, numbers: &Numbers) -> Option<String> {
        let magnitude = u8::try_from(value.checked_ilog10()?).ok()?;
        let words = self.words.get(usize::from(magnitude.checked_sub(*MAGNITUDES.start())?))?;
        let exponent = u32::from(words.exponent);
        if words.exponent == 0 || !value.is_multiple_of(10_u64.pow(exponent.saturating_sub(DECIMALS))) {
            return None;
        }
        let number = value as f64 / 10_f64.powi(i32::from(words.exponent));
        let category = numbers.category(number);
        let around = words.around.iter().find(|around| around.0 == category).or_else(|| words.around.last())?;
        let mut out = around.1.clone();
        match number {
            // A word keeps its thousands together: 6600万.
            ..10_000.0 if number.fract() == 0.0 => numbers.write_plain(&mut out, number as u64, 1),
            _ => numbers.write(&mut out, number),
        }
        out.push_str(&around.2);
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::Locale;

    #[test]
    fn every_language_has_words_for_ages() {
        for (tag, million, billions) in [
            ("ar", "66 مليون سنة ق.م", "13.8 مليار سنة ق.م"),
            ("de", "66 Millionen Jahre v. Chr.", "13,8 Milliarden Jahre v. Chr."),
            ("en", "66 million BCE", "13.8 billion BCE"),
            ("es", "66 millones de años a. C.", "13,8 mil millones de años a. C."),
            ("fr", "66 millions d’années av. J.-C.", "13,8 milliards d’années av. J.-C."),
            ("id", "66 juta tahun SM", "13,8 miliar tahun SM"),
            ("ja", "紀元前6600万年", "紀元前138億年"),
            ("ko", "기원전 6600만 년", "기원전 138억 년"),
            ("ru", "66 миллионов лет до н. э.", "13,8 миллиарда лет до н. э."),
            ("uk", "66 мільйонів років до н. е.", "13,8 мільярда років до н. е."),
            ("vi", "66 triệu năm TCN", "13,8 tỷ năm TCN"),
            ("zh", "公元前6600万年", "公元前138亿年"),
        ] {
            let locale = Locale::new(tag);
            let year = |value| locale.year(value).replace('\u{a0}', " ");
            assert_eq!((year(-66_000_000), year(-13_800_000_000)), (million.to_owned(), billions.to_owned()), "{tag}");
        }
    }

    #[test]
    fn what_is_not_round_stays_in_digits() {
        let locale = Locale::new("en");
        assert_eq!(locale.year(-66_042_999), "66.043 million BCE");
        assert_eq!(locale.year(-66_043_001), "66,043,002 BCE");
        assert_eq!(locale.year(-999_999), "1 million BCE");
        assert_eq!(locale.year(-99_999), "100,000 BCE");
        assert_eq!(locale.year(1_000_000), "1 million CE");
    }

    #[test]
    fn a_rough_number_has_two_digits() {
        let locale = Locale::new("en");
        assert_eq!(locale.round_number(8_633_000_000), "8.6 billion");
        assert_eq!(locale.round_number(66_500_000), "67 million");
        assert_eq!(locale.round_number(12_345), "12,000");
        assert_eq!(locale.round_number(0), "0");
    }
}
