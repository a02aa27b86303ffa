//! The time of day of a value, and of both ends of an interval.

use super::zone::ZoneNames;
use crate::date::{Date, Edtf, Interval, Time};
use crate::locale::Locale;

impl Locale {
    /// The time of day of a date, or of the ends of an interval that have one, with their zones: "16:28 WIB (09:28 UTC)",
    /// "10:00–16:00 UTC", "21 Oct, 22:00 – 22 Oct, 01:00". `None` where there is none. The zone is that of times without
    /// an offset, and gives its name to those that fit it.
    pub fn times(&self, value: &Edtf, zone: Option<&ZoneNames>) -> Option<String> {
        match value {
            Edtf::Date(date) => self.time_of(date, zone),
            Edtf::Interval(interval) => self.times_of(interval, zone),
            Edtf::Set(_) => None,
        }
    }

    fn time_of(&self, date: &Date, zone: Option<&ZoneNames>) -> Option<String> {
        let time = date.time?;
        let placed = zone.and_then(|zone| Some(self.time_in(&zone.place(date)?, zone)));
        Some(placed.unwrap_or_else(|| self.time(&time)))
    }

    fn times_of(&self, interval: &Interval, zone: Option<&ZoneNames>) -> Option<String> {
        let (start, end) = match (interval.start.date(), interval.end.date()) {
            (Some(start), Some(end)) => (start, end),
            (Some(one), None) | (None, Some(one)) => return self.time_of(one, zone),
            (None, None) => return None,
        };
        if let Some(times) = self.times_of_day(start, end, zone) {
            return Some(times);
        }
        let on_day = |date: &Date| {
            let time = self.time_of(date, zone)?;
            Some(date.exact_day().map_or_else(|| time.clone(), |day| self.clock_on(day, &time)))
        };
        match (on_day(start), on_day(end)) {
            (Some(first), Some(last)) => Some([&first, self.style.loose, &last].concat()),
            (one, None) | (None, one) => one,
        }
    }

    /// Two times of one day and one zone, which is said once: "10:00–16:00 WIB (03:00–09:00 UTC)".
    fn times_of_day(&self, start: &Date, end: &Date, zone: Option<&ZoneNames>) -> Option<String> {
        let (day, times) = (start.exact_day()?, [start.time?, end.time?]);
        if end.exact_day() != Some(day) {
            return None;
        }
        let clocks = |times: [Time; 2]| times.map(|time| self.clock(&time)).join(self.style.tight);
        match zone.map(|zone| (zone, zone.place(start), zone.place(end))) {
            Some((zone, Some(first), Some(last))) => {
                let alike = first.abbreviation == last.abbreviation
                    && first.place.1.zone == last.place.1.zone
                    && [first.utc.0, last.utc.0] == [day, day];
                let (here, utc) = (clocks([first.place.1, last.place.1]), clocks([first.utc.1, last.utc.1]));
                if alike { self.with_name(&here, &utc, &first, zone) } else { None }
            }
            Some((_, None, None)) | None if times[0].zone == times[1].zone => {
                Some(self.with_zone(clocks(times), times[0].zone))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::DateStyle;
    use super::*;
    use crate::date::TimeZone;

    fn said(tag: &str, zone: &str, edtf: &str) -> String {
        let locale = Locale::new(tag);
        let zone = TimeZone::named(zone).map(|zone| locale.zone_names(&zone));
        locale.times(&Edtf::parse(edtf).unwrap(), zone.as_ref()).unwrap_or_else(|| "-".to_owned())
    }

    #[test]
    fn the_ends_of_an_interval_keep_their_times() {
        let day = "2024-10-21T10:00/2024-10-21T16:00";
        assert_eq!(said("en", "", day), "10:00–16:00");
        assert_eq!(said("id", "Asia/Jakarta", day), "10.00–16.00 WIB (03.00–09.00 UTC)");
        assert_eq!(said("ko", "Asia/Seoul", day), "한국 표준시 10:00~16:00(UTC 01:00~07:00)");
        assert_eq!(said("en", "", "2024-10-21T10:00Z/2024-10-21T16:00Z"), "10:00–16:00 UTC");
        assert_eq!(said("en", "", "2024-10-21T10:00+09:00/2024-10-21T16:00+09:00"), "10:00–16:00 (UTC+9)");
        assert_eq!(
            said("en", "", "2024-10-21T22:00Z/2024-10-22T10:00+09:00"),
            "21 Oct, 22:00 UTC – 22 Oct, 10:00 (UTC+9)"
        );
        // The clocks are put back in between, and the day begins earlier in UTC.
        assert_eq!(
            said("en", "Europe/Berlin", "2024-10-27T01:00/2024-10-27T12:00"),
            "27 Oct, 01:00 CEST (26 Oct, 23:00 UTC) – 27 Oct, 12:00 CET (11:00 UTC)"
        );
        assert_eq!(said("en", "", "2024-10-21T22:00/2024-10-23"), "21 Oct, 22:00");
        assert_eq!(said("en", "", "2024-10-21T22:00Z/.."), "22:00 UTC");
        assert_eq!(said("en", "", "../2024-10-21T22:00Z"), "22:00 UTC");
        for none in ["2024-10-21", "2024-10-21/2024-10-23", "2024/..", "[2024]"] {
            assert_eq!(said("en", "Asia/Seoul", none), "-");
        }
    }

    #[test]
    fn a_date_and_its_time_are_one_text() {
        let said = |edtf: &str| Locale::new("en").date_time(&Edtf::parse(edtf).unwrap(), DateStyle::Long, None);
        assert_eq!(said("2024-10-21T10:00/2024-10-21T16:00"), "21 October 2024, 10:00–16:00");
        assert_eq!(said("2024-10-21T22:00Z/.."), "since 21 October 2024, 22:00 UTC");
    }
}
