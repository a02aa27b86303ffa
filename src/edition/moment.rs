//! Moments as feeds and calendars need them: one second of UTC, in the years 1 to 9999.

use std::fmt::{self, Display, Formatter};

use crate::date::{Date, Day, Edtf, Reading, Seconds, Time, TimeZone, Zone};
use crate::model::{Event, Timeline};

/// A second of UTC from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z: what RFC 3339 and RFC 5545 can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(Seconds);

impl Moment {
    /// The start of a day; of the nearest that can be written when the day lies outside.
    pub fn start_of(day: Day) -> Self {
        let first = Day::from_ymd(1, 1, 1).expect("a day of the calendar");
        let last = Day::from_ymd(9999, 12, 31).expect("a day of the calendar");
        Self(Seconds::on(day.clamp(first, last), 0))
    }

    /// The time of a date with an offset, or of one that the clocks of `zone` show once.
    pub fn of(date: &Date, zone: Option<&TimeZone>) -> Option<Self> {
        let time = date.time?;
        let east = match (time.zone, zone.map(|zone| zone.read(date.first_day(), time))) {
            (Zone::Utc, _) => 0,
            (Zone::Offset(minutes), _) => i64::from(minutes) * 60,
            (Zone::Local, Some(Reading::Placed(placed))) => match placed.place.1.zone {
                Zone::Offset(minutes) => i64::from(minutes) * 60,
                Zone::Local | Zone::Utc => 0,
            },
            (Zone::Local, _) => return None,
        };
        let Self(first) = Self::start_of(Day(i64::MIN / 86_400));
        let Seconds(civil) = clock(date)?;
        Some(Self(Seconds(civil.saturating_sub(east)).max(first)))
    }

    /// When readers could first know of an entry: the day its first source was published, else its own last day, else its
    /// first.
    ///
    /// Records do not say when they were written, and the clock is not asked, so that the same content always makes the
    /// same feed.
    pub fn published(timeline: &Timeline, event: &Event) -> Self {
        let sources = event.citations.iter().filter_map(|citation| timeline.source(citation.source).published.as_ref());
        let first = sources.filter_map(Edtf::first_day).min();
        let own = || event.date.as_ref().and_then(|date| date.last_day().or(date.first_day()));
        let updated = || timeline.updated.as_ref().and_then(Edtf::first_day);
        Self::start_of(first.or_else(own).or_else(updated).unwrap_or(Day(0)))
    }

    /// When an entry last changed: the day of its latest correction, else [`Moment::published`].
    pub fn updated(timeline: &Timeline, event: &Event) -> Self {
        let corrections = event.corrections.iter().filter_map(|correction| correction.date.last_day());
        corrections.max().map_or(Self::published(timeline, event), Self::start_of)
    }

    /// The form of RFC 5545: `20241021T000000Z`.
    pub fn basic(self) -> String {
        let ((year, month, day), (hour, minute, second)) = self.parts();
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }

    fn parts(self) -> ((i64, u8, u8), (u32, u32, u32)) {
        let second = self.0.second_of_day();
        (self.0.day().ymd(), (second / 3600, second / 60 % 60, second % 60))
    }
}

/// The civil second that a date with a time names; 24:00 is the midnight after it.
pub fn clock(date: &Date) -> Option<Seconds> {
    let Time { hour, minute, second, .. } = date.time?;
    let of_day = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second.unwrap_or(0));
    Some(Seconds(Seconds::on(date.first_day(), 0).0.saturating_add(of_day)))
}

/// The form of RFC 3339: `2024-10-21T00:00:00Z`.
impl Display for Moment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ((year, month, day), (hour, minute, second)) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        match Edtf::parse(text) {
            Ok(Edtf::Date(date)) => date,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn offsets_become_utc() {
        let moment = |text: &str| Moment::of(&date(text), None).map(|moment| moment.to_string());
        assert_eq!(moment("2024-10-21T02:30+07:00").as_deref(), Some("2024-10-20T19:30:00Z"));
        assert_eq!(moment("2024-10-21T24:00Z").as_deref(), Some("2024-10-22T00:00:00Z"));
        assert_eq!(moment("2024-10-21T02:30"), None);
        assert_eq!(
            Moment::of(&date("2024-10-21T02:30:05-03:30"), None).map(Moment::basic).as_deref(),
            Some("20241021T060005Z")
        );
    }

    #[test]
    fn times_without_an_offset_are_those_of_the_zone() {
        let seoul = TimeZone::named("Asia/Seoul");
        let moment = Moment::of(&date("2024-10-21T02:30"), seoul.as_ref());
        assert_eq!(moment.map(Moment::basic).as_deref(), Some("20241020T173000Z"));
        let berlin = TimeZone::named("Europe/Berlin");
        assert_eq!(Moment::of(&date("2024-03-31T02:30"), berlin.as_ref()), None, "no clock showed it");
    }

    #[test]
    fn what_cannot_be_written_moves_to_what_can() {
        let start = |year| Moment::start_of(Day::from_ymd(year, 3, 4).expect("a day")).to_string();
        assert_eq!(start(-44), "0001-01-01T00:00:00Z");
        assert_eq!(start(2024), "2024-03-04T00:00:00Z");
        assert_eq!(start(20_000), "9999-12-31T00:00:00Z");
    }
}
