//! Dates of one shape, laid out for every month.

use super::probe::{self, Field, Fields, Width};
use super::token::{Phrase, Slot};
use crate::locale::numbers::Numbers;
use crate::locale::style::Style;
use icu::locale::Locale as Tag;

/// The layouts of one width.
pub(in crate::locale) struct Layouts {
    pub full: Layout,
    pub day_month: Layout,
    /// A month that stands alone: ru «октябрь 2024».
    pub month: Layout,
    /// A month of no year: ru «октябрь».
    pub month_alone: Layout,
    /// The same after a word that governs it: ru «(около) октября».
    pub month_alone_governed: Layout,
    /// A month after a word that governs it: ru «(около) октября 2024».
    pub month_governed: Layout,
}

/// One layout for each month.
#[derive(Clone, Debug, Default)]
pub(in crate::locale) struct Layout {
    /// Of the days 1 to 31.
    days: Vec<String>,
    months: Vec<Vec<Segment>>,
}

#[derive(Clone, Debug, PartialEq)]
enum Segment {
    Day,
    Year {
        before: String,
        after: String,
    },
    /// A month or a gap.
    Fixed(Slot, String),
}

impl Layout {
    /// Appends the pieces of a date; `year` writes its year where the layout has one.
    pub fn write<'a>(&'a self, out: &mut Phrase<'a>, year: impl Fn(&mut String), month: u8, day: u8) {
        let Some(segments) = self.months.get(usize::from(month).wrapping_sub(1)) else { return };
        for segment in segments {
            match segment {
                Segment::Day => {
                    let day = self.days.get(usize::from(day).wrapping_sub(1)).map_or("", String::as_str);
                    out.push(Slot::Day, day);
                }
                Segment::Year { before, after } => {
                    let mut text = String::with_capacity(16);
                    text.push_str(before);
                    year(&mut text);
                    text.push_str(after);
                    out.push(Slot::Year, text);
                }
                Segment::Fixed(slot, text) => out.push(*slot, text.as_str()),
            }
        }
    }

    fn has_numeric_months(&self) -> bool {
        self.month_names().any(|name| name.chars().any(char::is_numeric) && !name.chars().any(char::is_alphabetic))
    }

    fn month_names(&self) -> impl Iterator<Item = &str> {
        self.months.iter().flatten().filter_map(|segment| match segment {
            Segment::Fixed(Slot::Month, name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The same layout with the month names of another, unless those are numbers.
    fn with_months_of(&self, other: &Layout) -> Layout {
        let mut layout = self.clone();
        if !other.has_numeric_months() {
            for (segments, name) in layout.months.iter_mut().zip(other.month_names()) {
                for segment in segments {
                    if let Segment::Fixed(Slot::Month, old) = segment {
                        name.clone_into(old);
                    }
                }
            }
        }
        layout
    }

    /// The same layout without the day and the gap that it brings.
    fn without_day(&self) -> Layout {
        self.without(|segment| *segment == Segment::Day)
    }

    /// The same layout without the year and the gap that it brings.
    fn without_year(&self) -> Layout {
        self.without(|segment| matches!(segment, Segment::Year { .. }))
    }

    fn without(&self, is_left_out: impl Fn(&Segment) -> bool) -> Layout {
        let months = self.months.iter().map(|segments| {
            let mut segments = segments.clone();
            if let Some(at) = segments.iter().position(&is_left_out) {
                segments.remove(at);
                let gap = if at < segments.len() { at } else { at.saturating_sub(1) };
                if matches!(segments.get(gap), Some(Segment::Fixed(Slot::Gap, _))) {
                    segments.remove(gap);
                }
            }
            segments
        });
        Layout { days: Vec::new(), months: months.collect() }
    }
}

/// Where layouts come from.
pub(super) struct Source<'a> {
    pub tag: &'a Tag,
    pub style: &'a Style,
    pub numbers: &'a Numbers,
}

impl Source<'_> {
    pub fn layouts(&self, width: Width) -> Layouts {
        let full = self.named(Fields::YearMonthDay, width);
        let governed = full.without_day();
        // ICU4X 2.4 has a pattern here that it cannot format.
        let month = if self.is("pt") { governed.clone() } else { self.named(Fields::YearMonth, width) };
        let month_governed =
            if width == Width::Long || self.has_cases() { governed } else { self.named(Fields::YearMonth, width) };
        Layouts {
            day_month: self.named(Fields::MonthDay, width),
            month_alone: month.without_year(),
            month_alone_governed: month_governed.without_year(),
            month,
            month_governed,
            full,
        }
    }

    /// The text around the number of a year that stands alone.
    pub fn year(&self) -> (String, String) {
        let fields = self.ask(Fields::Year, Width::Long, &[(1, 5)]).pop().unwrap_or_default();
        match self.segments(&fields).0.into_iter().find(|segment| matches!(segment, Segment::Year { .. })) {
            Some(Segment::Year { before, after }) => (before, after),
            _ => (String::new(), String::new()),
        }
    }

    /// A layout with month names. Many languages shorten dates to numbers; there the long layout takes the short
    /// names.
    fn named(&self, fields: Fields, width: Width) -> Layout {
        let layout = self.layout(fields, width);
        if width == Width::Long || !layout.has_numeric_months() {
            return layout;
        }
        let names = self.layout(Fields::MonthDay, Width::Short);
        self.layout(fields, Width::Long).with_months_of(&names)
    }

    fn layout(&self, fields: Fields, width: Width) -> Layout {
        let firsts: Vec<(u8, u8)> = (1..=12).map(|month| (month, 5)).collect();
        let answers = self.ask(fields, width, &firsts);
        let mut layout = Layout::default();
        for fields in &answers {
            let (mut segments, day) = self.segments(fields);
            if let (true, Some((before, after, width))) = (layout.days.is_empty(), day) {
                layout.days = (1..=31).map(|day| self.day(day, &before, &after, width)).collect();
            }
            self.adapt(&mut segments, width);
            layout.months.push(segments);
        }
        layout
    }

    fn day(&self, day: u64, before: &str, after: &str, width: usize) -> String {
        let mut text = before.to_owned();
        match self.style.first_day {
            Some(first) if day == 1 => text.push_str(first),
            _ => self.numbers.write_plain(&mut text, day, width),
        }
        text.push_str(after);
        text
    }

    /// Applies the language's departures from CLDR.
    fn adapt(&self, segments: &mut Vec<Segment>, width: Width) {
        let Some(year) = segments.iter().position(|segment| matches!(segment, Segment::Year { .. })) else { return };
        if self.style.drop_year_word {
            segments.truncate(year + 1);
            segments[year] = Segment::Year { before: String::new(), after: String::new() };
        }
        let words = self.style.before_year.map(|(long, short)| if width == Width::Long { long } else { short });
        if let (Some(words), Some(Segment::Fixed(Slot::Gap, gap))) =
            (words, year.checked_sub(1).map(|gap| &mut segments[gap]))
        {
            words.clone_into(gap);
        }
    }

    /// Splits what stands between fields: what touches the field before it or after it belongs to that field (de "21.",
    /// ko "21일"), the rest is a gap. Also gives what surrounds the day, and how many digits "5" has.
    fn segments(&self, fields: &[Field]) -> (Vec<Segment>, Option<(String, String, usize)>) {
        let mut segments = Vec::new();
        let mut around_day = None;
        for (position, (slot, text)) in fields.iter().enumerate() {
            if *slot == Slot::Gap {
                let before = if position > 0 { touching(text).0 } else { "" };
                let after = if position + 1 < fields.len() { touching(text).1 } else { "" };
                let gap = &text[before.len()..text.len() - after.len()];
                if !gap.is_empty() {
                    segments.push(Segment::Fixed(Slot::Gap, gap.to_owned()));
                }
                continue;
            }
            let gap = |at: Option<usize>| at.and_then(|at| fields.get(at)).filter(|field| field.0 == Slot::Gap);
            let before = gap(position.checked_sub(1)).filter(|_| position > 1).map_or("", |gap| touching(&gap.1).1);
            let after = gap(Some(position + 1)).map_or("", |gap| touching(&gap.1).0);
            segments.push(match slot {
                Slot::Day => {
                    around_day = Some((before.to_owned(), after.to_owned(), text.chars().count()));
                    Segment::Day
                }
                Slot::Year => Segment::Year { before: before.to_owned(), after: after.to_owned() },
                _ => Segment::Fixed(*slot, [before, text, after].concat()),
            });
        }
        (segments, around_day)
    }

    fn ask(&self, fields: Fields, width: Width, days: &[(u8, u8)]) -> Vec<Vec<Field>> {
        probe::dates(self.tag, fields, width, days)
    }

    fn is(&self, language: &str) -> bool {
        self.tag.id.language.as_str() == language
    }

    /// Whether month names change after a preposition; only then does the form without a day differ in short dates.
    fn has_cases(&self) -> bool {
        self.style.drop_year_word
    }
}

/// What of a text between two fields touches the one before it and the one after it: all of a text without spaces
/// belongs to the one before. A comma belongs to neither.
fn touching(gap: &str) -> (&str, &str) {
    let Some(first) = gap.find(char::is_whitespace) else { return (gap, "") };
    let last = gap.rfind(char::is_whitespace).unwrap_or(first);
    let after = gap[last..].trim_start();
    let before = &gap[..first];
    (if matches!(before, "," | "،") { "" } else { before }, after)
}
