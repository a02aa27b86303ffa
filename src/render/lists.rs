//! Entries in the lists of an actor, a kind, an outlet, a tag or a slice: rendered once, and placed in each of them.

use std::ops::Range;
use std::sync::OnceLock;

use super::view::{Day, Symbols, TimelineScope};
use super::{Renderer, TemplateError};
use crate::model::{EventIx, Site, Timeline};
use crate::plan::{Group, groups};

/// The heading under which a list has its dates.
const LEVEL: u8 = 2;

/// The pieces of lists, by language, timeline and [`EventIx`]. Lists always stand at the same distance from the timeline's
/// folder, so that the links in a piece lead to the same places from each of them.
pub struct Lists(Vec<Vec<Vec<OnceLock<Box<Piece>>>>>);

/// An entry as lists show it.
struct Piece {
    text: Box<str>,
    /// Where its date ends, with no other entry under it; it begins the text.
    day: usize,
    /// The entry itself: within that, or after it.
    entry: Range<usize>,
    /// What both draw.
    symbols: Symbols,
}

impl Piece {
    fn day(&self) -> &str {
        &self.text[..self.day]
    }

    fn entry(&self) -> &str {
        &self.text[self.entry.clone()]
    }
}

impl Lists {
    pub fn new(site: &Site) -> Self {
        let timeline = |of: &Timeline| of.events.iter().map(|_| OnceLock::new()).collect();
        Self(site.lang_indices().map(|_| site.timelines.iter().map(timeline).collect()).collect())
    }
}

impl Renderer {
    /// The dates of a list, with what stands under them. Those with one entry are the same in every list.
    pub fn days_of_list<'a>(
        &self,
        of: &TimelineScope<'a>,
        events: &[EventIx],
        symbols: &mut Symbols,
    ) -> Result<Vec<Day<'a>>, TemplateError> {
        let mut days: Vec<Day> = Vec::new();
        for group in groups(of.timeline, events) {
            if let [ix] = group.events[..] {
                let piece = self.in_lists(of, ix)?;
                symbols.add(&piece.symbols);
                match days.last_mut().filter(|day| !day.html.is_empty()) {
                    Some(before) => {
                        before.html.push('\n');
                        before.html.push_str(piece.day());
                    }
                    None => days.push(Day { html: piece.day().to_owned(), ..Day::default() }),
                }
            } else {
                let mut day = of.bare_day(group, symbols);
                for ix in &day.events {
                    day.entries_html.push_str(self.in_lists(of, *ix)?.entry());
                }
                days.push(day);
            }
        }
        Ok(days)
    }

    /// An entry below a heading of a level, in few words.
    pub fn compact(&self, of: &TimelineScope, ix: EventIx, level: u8) -> Result<String, TemplateError> {
        self.piece(of, "compact.html", &of.compact(ix, &mut Symbols::default()), level)
    }

    fn in_lists(&self, of: &TimelineScope, ix: EventIx) -> Result<&Piece, TemplateError> {
        let Lists(pieces) = &self.lists;
        let cell = &pieces[of.page.lang.ix()][of.at][ix.ix()];
        if let Some(piece) = cell.get() {
            return Ok(piece);
        }
        let entry = self.compact(of, ix, LEVEL)?;
        let mut symbols = Symbols::default();
        let mut day = of.bare_day(Group::of(of.timeline, ix), &mut symbols);
        day.entries_html.clone_from(&entry);
        let mut text = self.piece(of, "day.html", &day, LEVEL)?;
        let day = text.len();
        // A template of the site's own may have made something else of it.
        let start = text.find(&entry).unwrap_or(day);
        if start == day {
            text.push_str(&entry);
        }
        let piece = Piece { entry: start..start + entry.len(), day, text: text.as_str().into(), symbols };
        Ok(cell.get_or_init(|| Box::new(piece)))
    }
}
