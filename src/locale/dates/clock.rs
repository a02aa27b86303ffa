//! Times of day, on a 24-hour clock in every language: "4:28" could be either half of a day in a quotation.

use super::DateStyle;
use super::zone::ZoneNames;
use crate::date::{Edtf, Time, Zone};
use crate::locale::{Arg, Locale};

impl Locale {
    /// A time as written, with its zone: "16:28", "16:28 UTC", "16:28 (UTC+7)". To the second when the value is. See
    /// [`Locale::time_in`] for a place whose zone has a name.
    pub fn time(&self, time: &Time) -> String {
        self.with_zone(self.clock(time), time.zone)
    }

    /// Clock time with the zone that the value gives.
    pub(super) fn with_zone(&self, clock: String, zone: Zone) -> String {
        match zone {
            Zone::Local => clock,
            Zone::Utc | Zone::Offset(0) => self.format("time-utc", &[("time", Arg::Text(&clock))]),
            Zone::Offset(minutes) => {
                let offset = self.offset(minutes);
                self.format("time-offset", &[("time", Arg::Text(&clock)), ("offset", Arg::Text(&offset))])
            }
        }
    }

    /// A value in words with its time of day, when it has one: "21 October 2024, 16:28". See [`Locale::times`].
    pub fn date_time(&self, value: &Edtf, style: DateStyle, zone: Option<&ZoneNames>) -> String {
        let words = self.date_text(value, style);
        match self.times(value, zone) {
            Some(times) => self.format("date-time", &[("date", Arg::Text(&words)), ("time", Arg::Text(&times))]),
            None => words,
        }
    }

    /// An hour on an axis: "14:00".
    pub fn hour(&self, hour: u8) -> String {
        self.clock_time(hour, 0, None)
    }

    /// The time without its zone.
    pub(super) fn clock(&self, time: &Time) -> String {
        self.clock_time(time.hour, time.minute, time.second)
    }

    fn clock_time(&self, hour: u8, minute: u8, second: Option<u8>) -> String {
        let clock = &self.dates.clock;
        let mut out = String::with_capacity(8);
        self.numbers.write_plain(&mut out, hour.into(), clock.hour_width);
        out.push_str(&clock.separator);
        self.numbers.write_plain(&mut out, minute.into(), 2);
        if let Some(second) = second {
            out.push_str(&clock.second_separator);
            self.numbers.write_plain(&mut out, second.into(), 2);
        }
        out
    }

    /// "+7", "−3:30"
    fn offset(&self, minutes: i16) -> String {
        let mut out = String::from(if minutes < 0 { "\u{2212}" } else { "+" });
        let minutes = minutes.unsigned_abs();
        self.numbers.write_plain(&mut out, (minutes / 60).into(), 1);
        if !minutes.is_multiple_of(60) {
            out.push(':');
            self.numbers.write_plain(&mut out, (minutes % 60).into(), 2);
        }
        out
    }
}
