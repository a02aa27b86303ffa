//! IANA time zones: what the clocks of a place show.
//!
//! The rules are those of the database that is built in, never the machine's: the same records give the same pages
//! anywhere.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{self, AmbiguousOffset, Offset, TimeZoneDatabase};

use super::bounds::Seconds;
use super::civil::Day;
use super::value::{Time, Zone};

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A zone of the IANA database, such as `Asia/Jakarta`.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeZone(tz::TimeZone);

/// How a time of day stands to the clocks of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The clocks show it, and it is one instant.
    Placed(Placed),
    /// No clock shows it: they are put forward over it. Minutes east of UTC before and after.
    Skipped { before: i16, after: i16 },
    /// The clocks show it twice, since they are put back. Minutes east of UTC the first time and the second.
    Twice { first: i16, second: i16 },
    /// Its own offset is not the zone's, or the zone's is not known: before clocks went by whole minutes, and outside
    /// of the years −9999 to 9999.
    Elsewhere,
}

/// An instant as clocks of a zone show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where the zone is; the time has its offset.
    pub place: (Day, Time),
    pub utc: (Day, Time),
    /// The database's name of the time: `WIB`, `CEST`, `+05`.
    pub abbreviation: String,
}

/// A time that a zone goes or went by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Seconds east of UTC.
    pub offset: i32,
    pub abbreviation: String,
    /// When it was last introduced, in seconds since 1970-01-01T00:00:00Z.
    pub since: i64,
}

impl TimeZone {
    /// The zone of an IANA name, in capitals or not. `None` for a name that the database does not have.
    ///
    /// ```
    /// use linimasa::date::TimeZone;
    /// assert_eq!(TimeZone::named("asia/jakarta").unwrap().name(), "Asia/Jakarta");
    /// assert_eq!(TimeZone::named("Asia/Jakatra"), None);
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        DATABASE.get(name).ok().filter(|zone| zone.iana_name().is_some()).map(Self)
    }

    /// Every name that [`TimeZone::named`] knows.
    pub fn names() -> Vec<String> {
        DATABASE.available().map(|name| name.as_str().to_owned()).collect()
    }

    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or_default()
    }

    /// A time of day of the zone. One without an offset is taken as the zone's own.
    ///
    /// ```
    /// use linimasa::date::{Day, Reading, Time, TimeZone, Zone};
    /// let zone = TimeZone::named("Europe/Berlin").unwrap();
    /// let half_past_two = Time { hour: 2, minute: 30, second: None, zone: Zone::Local };
    /// let reading = zone.read(Day::from_ymd(2024, 3, 31).unwrap(), half_past_two);
    /// assert_eq!(reading, Reading::Skipped { before: 60, after: 120 });
    /// ```
    pub fn read(&self, day: Day, time: Time) -> Reading {
        match time.zone {
            Zone::Local => self.read_local(day, time),
            Zone::Utc => self.read_instant(day, time, None),
            Zone::Offset(minutes) => self.read_instant(day, time, Some(minutes)),
        }
    }

    fn read_local(&self, day: Day, time: Time) -> Reading {
        let Some(civil) = civil(day, time) else { return Reading::Elsewhere };
        let both = |before, after| Some((minutes(before)?, minutes(after)?));
        match self.0.to_ambiguous_timestamp(civil).offset() {
            AmbiguousOffset::Unambiguous { offset } => match minutes(offset) {
                Some(offset) => self.read_instant(day, time, Some(offset)),
                None => Reading::Elsewhere,
            },
            AmbiguousOffset::Gap { before, after } => {
                both(before, after).map_or(Reading::Elsewhere, |(before, after)| Reading::Skipped { before, after })
            }
            AmbiguousOffset::Fold { before, after } => {
                both(before, after).map_or(Reading::Elsewhere, |(first, second)| Reading::Twice { first, second })
            }
        }
    }

    /// A time with an offset, or with `Z`, which is put where the zone is.
    fn read_instant(&self, day: Day, time: Time, offset: Option<i16>) -> Reading {
        let written = day.0.saturating_mul(86_400).saturating_add(time.second_of_day().into());
        let instant = written.saturating_sub(i64::from(offset.unwrap_or(0)) * 60);
        let Ok(timestamp) = Timestamp::from_second(instant) else { return Reading::Elsewhere };
        let info = self.0.to_offset_info(timestamp);
        match (minutes(info.offset()), offset) {
            (Some(here), None) => Reading::Placed(Placed {
                place: at(instant + i64::from(here) * 60, time, Zone::Offset(here)),
                utc: (day, time),
                abbreviation: info.abbreviation().to_owned(),
            }),
            (Some(here), Some(there)) if here == there => Reading::Placed(Placed {
                place: (day, Time { zone: Zone::Offset(here), ..time }),
                utc: at(instant, time, Zone::Utc),
                abbreviation: info.abbreviation().to_owned(),
            }),
            _ => Reading::Elsewhere,
        }
    }

    /// The times that the zone goes or went by, each once, latest first.
    pub fn periods(&self) -> Vec<Period> {
        let mut periods: Vec<Period> = Vec::new();
        let mut add = |offset: Offset, abbreviation: &str, since: i64| {
            let known = |period: &Period| period.offset == offset.seconds() && period.abbreviation == abbreviation;
            if !periods.iter().any(known) {
                periods.push(Period { offset: offset.seconds(), abbreviation: abbreviation.to_owned(), since });
            }
        };
        let last = Timestamp::from_second(LAST_RULE).unwrap_or(Timestamp::MAX);
        for transition in self.0.preceding(last) {
            add(transition.offset(), transition.abbreviation(), transition.timestamp().as_second());
        }
        let first = self.0.to_offset_info(Timestamp::MIN);
        add(first.offset(), first.abbreviation(), Timestamp::MIN.as_second());
        periods
    }
}

/// 2038-01-01T00:00:00Z: from then on, zones only repeat themselves.
const LAST_RULE: i64 = 2_145_916_800;

fn minutes(offset: Offset) -> Option<i16> {
    let seconds = offset.seconds();
    if seconds % 60 == 0 { i16::try_from(seconds / 60).ok() } else { None }
}

fn civil(day: Day, time: Time) -> Option<DateTime> {
    let seconds = day.0.checked_mul(86_400)?.checked_add(time.second_of_day().into())?;
    let (day, second) = (Seconds(seconds).day(), Seconds(seconds).second_of_day());
    let (year, month, of_month) = day.ymd();
    let small = |number: u32| i8::try_from(number).ok();
    DateTime::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(of_month).ok()?,
        small(second / 3600)?,
        small(second / 60 % 60)?,
        small(second % 60)?,
        0,
    )
    .ok()
}

/// A second as a day and a time, as exact as `like`.
fn at(second: i64, like: Time, zone: Zone) -> (Day, Time) {
    let (day, of_day) = (Seconds(second).day(), Seconds(second).second_of_day());
    #[expect(clippy::cast_possible_truncation, reason = "a second of a day: below 24, 60 and 60")]
    let (hour, minute, second) = ((of_day / 3600) as u8, (of_day / 60 % 60) as u8, (of_day % 60) as u8);
    (day, Time { hour, minute, second: like.second.map(|_| second), zone })
}

#[cfg(test)]
mod tests {
    use super::super::Edtf;
    use super::*;

    fn read(zone: &str, text: &str) -> Reading {
        match Edtf::parse(text) {
            Ok(Edtf::Date(date)) => TimeZone::named(zone).unwrap().read(date.exact_day().unwrap(), date.time.unwrap()),
            other => panic!("{text}: {other:?}"),
        }
    }

    /// `2024-10-21T16:28+07:00 2024-10-21T09:28Z WIB`
    fn placed(zone: &str, text: &str) -> String {
        match read(zone, text) {
            Reading::Placed(Placed { place, utc, abbreviation }) => {
                let show = |(day, time): (Day, Time)| {
                    let (year, month, day) = day.ymd();
                    format!("{year:04}-{month:02}-{day:02}T{time}")
                };
                format!("{} {} {abbreviation}", show(place), show(utc))
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn one_instant_in_two_notations() {
        for text in ["2024-10-21T16:28", "2024-10-21T16:28+07:00", "2024-10-21T09:28Z"] {
            assert_eq!(placed("Asia/Jakarta", text), "2024-10-21T16:28+07:00 2024-10-21T09:28Z WIB");
        }
        assert_eq!(placed("Asia/Seoul", "2024-10-21T16:28:07"), "2024-10-21T16:28:07+09:00 2024-10-21T07:28:07Z KST");
        assert_eq!(placed("Etc/UTC", "2024-10-21T16:28"), "2024-10-21T16:28+00:00 2024-10-21T16:28Z UTC");
    }

    #[test]
    fn days_may_differ() {
        assert_eq!(placed("Asia/Jakarta", "2024-10-21T03:00"), "2024-10-21T03:00+07:00 2024-10-20T20:00Z WIB");
        assert_eq!(placed("Asia/Jakarta", "2024-10-21T18:00Z"), "2024-10-22T01:00+07:00 2024-10-21T18:00Z WIB");
        assert_eq!(
            placed("Pacific/Kiritimati", "2025-01-01T00:00+14:00"),
            "2025-01-01T00:00+14:00 2024-12-31T10:00Z +14"
        );
        assert_eq!(placed("Europe/Kyiv", "2024-10-21T24:00"), "2024-10-21T24:00+03:00 2024-10-21T21:00Z EEST");
    }

    #[test]
    fn clocks_put_forward_and_back() {
        let berlin = |text| read("Europe/Berlin", text);
        assert_eq!(berlin("2024-03-31T02:00"), Reading::Skipped { before: 60, after: 120 });
        assert_eq!(berlin("2024-03-31T02:59:59"), Reading::Skipped { before: 60, after: 120 });
        assert_eq!(
            placed("Europe/Berlin", "2024-03-31T01:59:59"),
            "2024-03-31T01:59:59+01:00 2024-03-31T00:59:59Z CET"
        );
        assert_eq!(placed("Europe/Berlin", "2024-03-31T03:00"), "2024-03-31T03:00+02:00 2024-03-31T01:00Z CEST");
        assert_eq!(berlin("2024-10-27T02:00"), Reading::Twice { first: 120, second: 60 });
        assert_eq!(berlin("2024-10-27T02:59:59"), Reading::Twice { first: 120, second: 60 });
        assert_eq!(placed("Europe/Berlin", "2024-10-27T03:00"), "2024-10-27T03:00+01:00 2024-10-27T02:00Z CET");
        // An offset tells the two apart, and makes an hour that the clocks leave out one of another place.
        assert_eq!(placed("Europe/Berlin", "2024-10-27T02:30+02:00"), "2024-10-27T02:30+02:00 2024-10-27T00:30Z CEST");
        assert_eq!(placed("Europe/Berlin", "2024-10-27T02:30+01:00"), "2024-10-27T02:30+01:00 2024-10-27T01:30Z CET");
        assert_eq!(berlin("2024-03-31T02:30+01:00"), Reading::Elsewhere);
        // Half an hour, in the south.
        assert_eq!(read("Australia/Lord_Howe", "2024-10-06T02:15"), Reading::Skipped { before: 630, after: 660 });
        // A whole day that Samoa left out, when the date line moved.
        assert_eq!(read("Pacific/Apia", "2011-12-30T12:00"), Reading::Skipped { before: -600, after: 840 });
        // Rules reach beyond the table of transitions.
        assert_eq!(read("Europe/Berlin", "2090-03-26T02:30"), Reading::Skipped { before: 60, after: 120 });
    }

    #[test]
    fn what_the_zone_does_not_know_is_elsewhere() {
        for text in ["2024-10-21T16:28+09:00", "1850-01-01T12:00", "1850-01-01T12:00Z", "-9999-01-01T00:00"] {
            assert_eq!(read("Asia/Jakarta", text), Reading::Elsewhere, "{text}");
        }
        assert_eq!(placed("Etc/UTC", "-9999-06-01T00:00Z"), "-9999-06-01T00:00+00:00 -9999-06-01T00:00Z UTC");
    }

    #[test]
    fn names_are_those_of_the_database() {
        let names = TimeZone::names();
        assert!(names.len() > 500);
        for name in ["Asia/Jakarta", "Europe/Kyiv", "America/Argentina/Buenos_Aires", "UTC"] {
            assert!(names.iter().any(|known| known == name), "{name}");
            assert_eq!(TimeZone::named(name).unwrap().name(), name);
        }
        for name in ["", "WIB", "+07:00", "Asia", "Mars/Olympus"] {
            assert_eq!(TimeZone::named(name), None, "{name}");
        }
    }

    #[test]
    fn a_zone_s_times_are_listed_once() {
        let periods = |zone: &str| TimeZone::named(zone).unwrap().periods();
        let berlin = periods("Europe/Berlin");
        let last: Vec<(&str, i32)> =
            berlin.iter().take(2).map(|period| (period.abbreviation.as_str(), period.offset)).collect();
        assert_eq!(last, [("CET", 3600), ("CEST", 7200)]);
        assert!(berlin.len() < 8);
        assert_eq!(periods("Etc/UTC").len(), 1);
    }
}
