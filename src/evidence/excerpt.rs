//! The words around a quotation, and the address of the words inside of a page.

use super::find::Found;
use super::script::is_unspaced;
use crate::model::Excerpt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::ops::Range;

/// What a word costs; a letter of a script that does not space words costs half of it, as in the limit of quotations.
const WORD: usize = 2;

/// How many words before and after the quotation tell one place of it from another.
const NEIGHBOURS: usize = 3;

/// The quotation in its context, at most `longest` words in all; `None` when that leaves no room for a word around it.
pub fn excerpt(article: &str, at: &Range<usize>, longest: usize) -> Option<Excerpt> {
    let own: usize = pieces(article, at.clone()).iter().map(|(_, cost)| cost).sum();
    let room = (longest * WORD).checked_sub(own)?;
    let (before, after) = (pieces(article, 0..at.start), pieces(article, at.end..article.len()));
    let (_, half) = reach(before.iter().rev(), room / 2);
    let (end, right) = reach(after.iter(), room - half);
    let (start, left) = reach(before.iter().rev(), room - right);
    if left + right == 0 {
        return None;
    }
    let (start, end) = (start.map_or(at.start, |piece| piece.start), end.map_or(at.end, |piece| piece.end));
    let more = |rest: &str, mark: &'static str| if rest.trim().is_empty() { "" } else { mark };
    Some(Excerpt {
        before: format!("{}{}", more(&article[..start], "… "), on_one_line(&article[start..at.start])),
        words: on_one_line(&article[at.clone()]),
        after: format!("{}{}", on_one_line(&article[at.end..end]), more(&article[end..], " …")),
    })
}

/// The text directive that leads a browser to the words on the page that the article was saved from, without `:~:`.
/// With words around them where the quotation alone would not tell which place is meant.
///
/// After <https://wicg.github.io/scroll-to-text-fragment/>: exact words have to stand in one block, so words on several
/// lines are given by their first and their last line.
pub fn fragment(article: &str, found: &Found, is_one_of_many: bool) -> String {
    let (first, last) = (&found.parts[0], &found.parts[found.parts.len() - 1]);
    let line = |range: &Range<usize>| article[range.clone()].lines().map(str::trim).filter(|line| !line.is_empty());
    let start = line(first).next().unwrap_or_default();
    let end = line(last).next_back().filter(|_| found.parts.len() > 1 || line(first).count() > 1);
    let before = pieces(article, 0..found.whole.start);
    let after = pieces(article, found.whole.end..article.len());
    let prefix = reach(before.iter().rev(), NEIGHBOURS * WORD).0.map(|piece| &article[piece.start..found.whole.start]);
    let suffix = reach(after.iter(), NEIGHBOURS * WORD).0.map(|piece| &article[found.whole.end..piece.end]);
    let encoded = |words: &str| utf8_percent_encode(on_one_line(words).trim(), NON_ALPHANUMERIC).to_string();
    let mut directive = String::from("text=");
    if let Some(prefix) = prefix.filter(|_| is_one_of_many) {
        directive.push_str(&format!("{}-,", encoded(prefix)));
    }
    directive.push_str(&encoded(start));
    if let Some(end) = end {
        directive.push_str(&format!(",{}", encoded(end)));
    }
    if let Some(suffix) = suffix.filter(|_| is_one_of_many) {
        directive.push_str(&format!(",-{}", encoded(suffix)));
    }
    directive
}

/// The last piece that fits into `room`, and how much of it is taken.
fn reach<'p>(
    pieces: impl Iterator<Item = &'p (Range<usize>, usize)>,
    room: usize,
) -> (Option<&'p Range<usize>>, usize) {
    let mut taken = (None, 0);
    for (piece, cost) in pieces {
        if taken.1 + cost > room {
            break;
        }
        taken = (Some(piece), taken.1 + cost);
    }
    taken
}

/// What stands between spaces, and the letters of scripts that do not space words, each with what it costs; marks that
/// stand alone cost nothing.
fn pieces(text: &str, range: Range<usize>) -> Vec<(Range<usize>, usize)> {
    let mut pieces: Vec<(Range<usize>, usize)> = Vec::new();
    let mut is_open = false;
    for (at, letter) in text[range.clone()].char_indices() {
        let (start, end) = (range.start + at, range.start + at + letter.len_utf8());
        if letter.is_whitespace() {
            is_open = false;
            continue;
        }
        let cost = match letter {
            _ if is_unspaced(letter) => WORD / 2,
            _ if letter.is_alphanumeric() => WORD,
            _ => 0,
        };
        match pieces.last_mut() {
            Some((piece, known)) if is_open && (cost == 0 || *known != WORD / 2) && cost != WORD / 2 => {
                piece.end = end;
                *known = cost.max(*known);
            }
            _ => pieces.push((start..end, cost)),
        }
        is_open = true;
    }
    pieces
}

/// The same words with single spaces.
pub fn on_one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter.is_whitespace() {
            true if line.ends_with(' ') => {}
            true => line.push(' '),
            false => line.push(letter),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::super::{Folded, find};
    use super::{excerpt, fragment};

    const ARTICLE: &str = "One two three four.\nFive six, said “seven eight” and then nine ten.\n\nEleven.";

    fn around(article: &str, quotation: &str, longest: usize) -> Option<[String; 3]> {
        let found = find(&Folded::new(article), quotation);
        excerpt(article, &found[0].whole, longest).map(|excerpt| [excerpt.before, excerpt.words, excerpt.after])
    }

    fn link(article: &str, quotation: &str) -> String {
        let found = find(&Folded::new(article), quotation);
        fragment(article, &found[0], found.len() > 1)
    }

    #[test]
    fn an_excerpt_is_as_long_as_it_may_be() {
        let five = around(ARTICLE, "seven eight", 5).expect("there is room");
        assert_eq!(five, ["… said “", "seven eight", "” and then …"]);
        let all = around(ARTICLE, "seven eight", 60).expect("there is room");
        assert_eq!(all, ["One two three four. Five six, said “", "seven eight", "” and then nine ten. Eleven."]);
        assert_eq!(around(ARTICLE, "seven eight", 2), None);
        assert_eq!(around(ARTICLE, "seven eight", 0), None);
        let start = around(ARTICLE, "One two", 5).expect("there is room");
        assert_eq!(start, ["", "One two", " three four. Five …"]);
        let chinese =
            around("外交部发言人表示，我们不了解情况，没有更多信息。", "我们不了解情况", 7).expect("there is room");
        assert_eq!(chinese, ["… 人表示，", "我们不了解情况", "，没有更多 …"]);
    }

    #[test]
    fn a_link_leads_to_the_words() {
        assert_eq!(link(ARTICLE, "seven eight"), "text=seven%20eight");
        assert_eq!(link("A well-known, R&D “deal”.", "well-known, R&D"), "text=well%2Dknown%2C%20R%26D");
        assert_eq!(link(ARTICLE, "four. Five"), "text=four%2E,Five");
        assert_eq!(link(ARTICLE, "six … eight"), "text=six,eight");
        assert_eq!(
            link("He said no. She said no. All went.", "said no"),
            "text=He-,said%20no,-%2E%20She%20said%20no%2E"
        );
    }
}
