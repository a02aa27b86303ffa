//! The words around a date, split ahead of time where the date stands.

use super::token::{Phrase, Slot, Token};
use super::words::Form;

/// What is said of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::locale) enum Around {
    OnOrBefore,
    Until,
    Since,
    From,
    About,
    Possibly,
    AboutPossibly,
    /// The three before it, beside a date that another word governs already: "since about 2024".
    EndAbout,
    EndPossibly,
    EndAboutPossibly,
    /// The same where "about" would seem to govern what follows too: "2024 (approximately) – 2025".
    FirstAbout,
    FirstPossibly,
    FirstAboutPossibly,
    OrEarlier,
    OrLater,
    SomeTimeIn,
    NoDay,
    NoMonth,
    NoYear,
    NoDayNorMonth,
    NoDayNorYear,
    NoMonthNorYear,
}

impl Around {
    const ALL: [Around; 22] = [
        Around::OnOrBefore,
        Around::Until,
        Around::Since,
        Around::From,
        Around::About,
        Around::Possibly,
        Around::AboutPossibly,
        Around::EndAbout,
        Around::EndPossibly,
        Around::EndAboutPossibly,
        Around::FirstAbout,
        Around::FirstPossibly,
        Around::FirstAboutPossibly,
        Around::OrEarlier,
        Around::OrLater,
        Around::SomeTimeIn,
        Around::NoDay,
        Around::NoMonth,
        Around::NoYear,
        Around::NoDayNorMonth,
        Around::NoDayNorYear,
        Around::NoMonthNorYear,
    ];

    /// The message and its `$place`.
    const fn message(self) -> (&'static str, &'static str) {
        match self {
            Around::OnOrBefore => ("date-on-or-before", ""),
            Around::Until => ("date-until", ""),
            Around::Since => ("date-since", ""),
            Around::From => ("date-from", ""),
            Around::About => ("date-about", ""),
            Around::Possibly => ("date-possibly", ""),
            Around::AboutPossibly => ("date-about-possibly", ""),
            Around::EndAbout => ("date-end-about", "only"),
            Around::EndPossibly => ("date-end-possibly", "only"),
            Around::EndAboutPossibly => ("date-end-about-possibly", "only"),
            Around::FirstAbout => ("date-end-about", "first"),
            Around::FirstPossibly => ("date-end-possibly", "first"),
            Around::FirstAboutPossibly => ("date-end-about-possibly", "first"),
            Around::OrEarlier => ("date-or-earlier", ""),
            Around::OrLater => ("date-or-later", ""),
            Around::SomeTimeIn => ("date-some-time-in", ""),
            Around::NoDay => ("date-day-not-known", ""),
            Around::NoMonth => ("date-month-not-known", ""),
            Around::NoYear => ("date-year-not-known", ""),
            Around::NoDayNorMonth => ("date-day-month-not-known", ""),
            Around::NoDayNorYear => ("date-day-year-not-known", ""),
            Around::NoMonthNorYear => ("date-month-year-not-known", ""),
        }
    }
}

/// What stands before and after a date, words and spaces apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Sides {
    before: Vec<(Slot, String)>,
    after: Vec<(Slot, String)>,
}

impl Sides {
    fn of(message: &str, date: &str) -> Self {
        let (before, after) = message.split_once(date).unwrap_or((message, ""));
        Self { before: words_and_gaps(before), after: words_and_gaps(after) }
    }
}

/// Every message about a date, for every form of date.
pub(in crate::locale) struct Arounds(Vec<Sides>);

impl Arounds {
    /// `say` words a message about `date`, with its `$form` and its `$place`.
    pub fn new(date: &str, say: impl Fn(&str, &str, &str) -> String) -> Self {
        let sides = Around::ALL.iter().flat_map(|around| {
            let (id, place) = around.message();
            Form::ALL.iter().map(move |form| (id, form.name(), place))
        });
        Self(sides.map(|(id, form, place)| Sides::of(&say(id, form, place), date)).collect())
    }

    fn get(&self, around: Around, form: Form) -> Option<&Sides> {
        self.0.get(around as usize * Form::ALL.len() + form as usize)
    }

    /// Writes a date inside of what is said of it, if anything is.
    pub fn write<'a>(
        &'a self,
        out: &mut Phrase<'a>,
        around: Option<Around>,
        form: Form,
        date: impl FnOnce(&mut Phrase<'a>),
    ) {
        let sides = around.and_then(|around| self.get(around, form));
        out.tokens.extend(sides.into_iter().flat_map(|sides| tokens(&sides.before)));
        date(out);
        out.tokens.extend(sides.into_iter().flat_map(|sides| tokens(&sides.after)));
    }
}

pub(super) fn tokens(words: &[(Slot, String)]) -> impl Iterator<Item = Token<'_>> {
    words.iter().map(|(slot, text)| Token::new(*slot, text.as_str()))
}

/// A text as a word with the spaces around it apart.
pub(super) fn words_and_gaps(text: &str) -> Vec<(Slot, String)> {
    let word = text.trim();
    let (before, after) = text.split_once(word).unwrap_or((text, ""));
    [(Slot::Gap, before), (Slot::Word, word), (Slot::Gap, after)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(slot, text)| (slot, text.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_its_place() {
        for (place, around) in Around::ALL.iter().enumerate() {
            assert_eq!(*around as usize, place);
        }
        for (place, form) in Form::ALL.iter().enumerate() {
            assert_eq!(*form as usize, place);
        }
    }
}
