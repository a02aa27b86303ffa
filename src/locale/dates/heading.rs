//! The heading of a day group: the date in the order of the language, with its large numeral.

use super::token::{Phrase, Slot, Token};
use super::words::Wish;
use super::{DateStyle, Piece, Role};
use crate::date::Edtf;
use crate::locale::Locale;

impl Locale {
    /// A value as the heading of its group: weekday, numeral, month and year in the language's order, as in "Monday 21 October
    /// 2024" or "2024년 10월 21일 월요일". The comma after a weekday or a numeral is left out: the pieces stand apart.
    /// A range of days in one month has a single numeral, and no `datetime` unless it is a whole week.
    ///
    /// ```
    /// use linimasa::date::Edtf;
    /// use linimasa::locale::{Locale, Role};
    ///
    /// let pieces = Locale::new("en").heading(&Edtf::parse("2024-10-14/2024-10-20")?);
    /// let shown: Vec<_> = pieces.iter().map(|piece| (piece.role, piece.text.as_str())).collect();
    /// assert_eq!(shown, [(Role::Number, "14–20"), (Role::Plain, " "), (Role::Month, "October 2024")]);
    /// assert_eq!(pieces[0].datetime.as_deref(), Some("2024-W42"));
    /// # Ok::<(), linimasa::date::DateError>(())
    /// ```
    pub fn heading(&self, value: &Edtf) -> Vec<Piece> {
        let mut phrase = self.phrase(value, Wish { is_bare: true, ..Wish::new(DateStyle::Long) });
        if let (Edtf::Date(date), true) = (value, value.is_exact_day()) {
            self.add_weekday(&mut phrase, self.weekday(date.first_day()));
        }
        self.join_numerals(&mut phrase.tokens);
        pieces(&phrase)
    }

    fn add_weekday<'a>(&'a self, phrase: &mut Phrase<'a>, weekday: &'a str) {
        let date = phrase.tokens.first().and_then(|token| token.date);
        let mut tokens = [Token::new(Slot::Weekday, weekday), Token::new(Slot::Gap, " ")];
        tokens.iter_mut().for_each(|token| token.date = date);
        if self.dates.weekday_first {
            phrase.tokens.splice(0..0, tokens);
        } else {
            tokens.reverse();
            phrase.tokens.extend(tokens);
        }
    }

    /// Two numerals side by side are one: they share their suffix where the language does so (14~20일), and have no
    /// `<time>` unless it is the same.
    fn join_numerals(&self, tokens: &mut [Token<'_>]) {
        let is_range = |tokens: &[Token<'_>]| {
            let slots = [0, 1, 2].map(|at| tokens[at].slot);
            slots == [Slot::Day, Slot::Range, Slot::Day] || slots == [Slot::Year, Slot::Range, Slot::Year]
        };
        let Some(at) = tokens.windows(3).position(is_range) else { return };
        if self.style.share_suffix {
            let number = tokens[at].text.trim_end_matches(|c: char| !c.is_numeric()).to_owned();
            tokens[at].text = number.into();
        }
        if tokens[at].date != tokens[at + 2].date {
            tokens.iter_mut().for_each(|token| token.date = None);
        }
    }
}

fn pieces(phrase: &Phrase<'_>) -> Vec<Piece> {
    let is_year = !phrase.tokens.iter().any(|token| matches!(token.slot, Slot::Day | Slot::Month));
    let role = |token: &Token<'_>| match token.slot {
        Slot::Weekday => Role::Weekday,
        Slot::Day => Role::Number,
        Slot::Year if is_year => Role::Number,
        Slot::Month | Slot::Year => Role::Month,
        Slot::Word => Role::Word,
        Slot::Gap | Slot::Range => Role::Plain,
    };
    let tokens = &phrase.tokens;
    let mut pieces: Vec<Piece> = Vec::with_capacity(5);
    let mut last_date = None;
    for (position, token) in tokens.iter().enumerate() {
        let around = [position.checked_sub(1), Some(position + 1)].map(|at| at.and_then(|at| tokens.get(at)).map(role));
        let datetime = phrase.datetime(token);
        let mut put = |role: Role, text: &str| match pieces.last_mut() {
            Some(piece) if piece.role == role && last_date == Some(token.date) => piece.text.push_str(text),
            _ if text.is_empty() => {}
            _ => {
                pieces.push(Piece { role, text: text.to_owned(), datetime: datetime.map(str::to_owned) });
                last_date = Some(token.date);
            }
        };
        match (token.slot, around) {
            (Slot::Gap, [Some(Role::Month), Some(Role::Month)]) => put(Role::Month, &token.text),
            (Slot::Range, [Some(Role::Number), Some(Role::Number)]) => put(Role::Number, &token.text),
            // es " de ": the space stands apart, the particle goes with the month.
            (Slot::Gap, [_, Some(Role::Month)]) => {
                let words = token.text.trim_start_matches([',', '،']).trim_start();
                put(Role::Plain, " ");
                put(Role::Month, words);
            }
            _ => put(role(token), &token.text),
        }
    }
    pieces
}
