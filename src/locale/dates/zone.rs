//! What a language calls the times of a zone.

use icu::datetime::NoCalendarFormatter;
use icu::datetime::fieldsets::zone::{LocalizedOffsetLong, LocalizedOffsetShort, SpecificLong, SpecificShort};
use icu::locale::Locale as Tag;
use icu::time::zone::models::AtTime;
use icu::time::zone::{TimeZoneInfo, UtcOffset, ZoneNameTimestamp};

use crate::date::{Date, Day, Period, Placed, Reading, TimeZone};
use crate::locale::{Arg, Locale};

/// A zone and the names of its times in one language, asked of ICU4X once.
pub struct ZoneNames {
    pub(super) zone: TimeZone,
    names: Vec<(Period, Option<Name>)>,
}

/// What stands beside "16:28". One of the two may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    /// "CET": as the language has it, or else as the IANA database does.
    short: Option<String>,
    /// "Central European Standard Time".
    long: Option<String>,
}

impl Locale {
    /// The names of a zone's times in this language.
    pub fn zone_names(&self, zone: &TimeZone) -> ZoneNames {
        let names = zone.periods().into_iter().map(|period| {
            let name = self.zone_name(zone, &period);
            (period, name)
        });
        ZoneNames { names: names.collect(), zone: zone.clone() }
    }

    /// A time as the clocks of its place show it, with its name and the same time in UTC: "16:28 WIB (09:28 UTC)". Where
    /// it is another day in UTC, that day is named.
    pub fn time_in(&self, placed: &Placed, zone: &ZoneNames) -> String {
        let ((day, time), (utc_day, utc)) = (placed.place, placed.utc);
        let utc = if utc_day == day { self.clock(&utc) } else { self.clock_on(utc_day, &self.clock(&utc)) };
        self.with_name(&self.clock(&time), &utc, placed, zone).unwrap_or_else(|| self.time(&time))
    }

    /// Clock time with the zone's name, where it has one, and the same in UTC.
    pub(super) fn with_name(&self, clock: &str, utc: &str, placed: &Placed, zone: &ZoneNames) -> Option<String> {
        let name = zone.name(placed).filter(|_| placed.place.1.offset() != Some(0))?;
        let names = match name {
            Name { short: Some(_), long: Some(_) } => "both",
            Name { short: Some(_), long: None } => "short",
            Name { short: None, .. } => "long",
        };
        let [short, long] = [&name.short, &name.long].map(|name| name.as_deref().unwrap_or_default());
        let args = [("time", clock), ("utc", utc), ("short", short), ("long", long), ("names", names)];
        Some(self.format("time-zone", &args.map(|(key, text)| (key, Arg::Text(text)))))
    }

    pub(super) fn clock_on(&self, day: Day, clock: &str) -> String {
        self.format("date-time", &[("date", Arg::Text(&self.day_short(day))), ("time", Arg::Text(clock))])
    }

    fn zone_name(&self, zone: &TimeZone, period: &Period) -> Option<Name> {
        let time = icu::time::TimeZone::from_iana_id(zone.name())
            .with_offset(UtcOffset::try_from_seconds(period.offset).ok())
            .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(period.since));
        let is_word = !period.abbreviation.is_empty() && period.abbreviation.chars().all(|c| c.is_ascii_alphabetic());
        let abbreviation = is_word.then(|| period.abbreviation.clone());
        let name = Name {
            short: short(&self.conventions, &time).or(abbreviation),
            long: long(&self.conventions, &time).filter(|long| *long != period.abbreviation),
        };
        (name.short.is_some() || name.long.is_some()).then_some(name)
    }
}

impl ZoneNames {
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The date's time of day as the zone's clocks show it on that day. `None` where they do not, or do so twice, and
    /// where a time in UTC falls on another day there: an entry stands under the day that its source names.
    pub fn place(&self, date: &Date) -> Option<Placed> {
        let (day, time) = (date.exact_day()?, date.time?);
        match self.zone.read(day, time) {
            Reading::Placed(placed) if placed.place.0 == day => Some(placed),
            _ => None,
        }
    }

    fn name(&self, placed: &Placed) -> Option<&Name> {
        let offset = placed.place.1.offset().map(|minutes| i32::from(minutes) * 60);
        let is_it = |period: &Period| Some(period.offset) == offset && period.abbreviation == placed.abbreviation;
        self.names.iter().find(|(period, _)| is_it(period))?.1.as_ref()
    }
}

/// A name in the language; ICU4X answers with the offset where there is none.
macro_rules! name {
    ($function:ident, $names:ident, $offsets:ident) => {
        fn $function(tag: &Tag, time: &TimeZoneInfo<AtTime>) -> Option<String> {
            let name = NoCalendarFormatter::try_new(tag.into(), $names).ok()?.format(time).to_string();
            let offset = NoCalendarFormatter::try_new(tag.into(), $offsets).ok()?.format(time).to_string();
            (name != offset).then_some(name)
        }
    };
}
name!(short, SpecificShort, LocalizedOffsetShort);
name!(long, SpecificLong, LocalizedOffsetLong);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Edtf;

    #[track_caller]
    fn time(tag: &str, zone: &str, text: &str) -> String {
        let locale = Locale::new(tag);
        let names = locale.zone_names(&TimeZone::named(zone).unwrap());
        match Edtf::parse(text) {
            Ok(Edtf::Date(date)) => {
                names.place(&date).map_or_else(|| "-".to_owned(), |placed| locale.time_in(&placed, &names))
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn every_language_names_the_zone_and_says_utc() {
        for (tag, jakarta, berlin, hanoi) in [
            (
                "ar",
                "16:28 بتوقيت غرب إندونيسيا (09:28 UTC)",
                "16:28 بتوقيت وسط أوروبا الصيفي (14:28 UTC)",
                "16:28 بتوقيت الهند الصينية (09:28 UTC)",
            ),
            ("de", "16:28 WIB (09:28 UTC)", "16:28 MESZ (14:28 UTC)", "16:28 Indochina-Zeit (09:28 UTC)"),
            ("en", "16:28 WIB (09:28 UTC)", "16:28 CEST (14:28 UTC)", "16:28 Indochina Time (09:28 UTC)"),
            ("es", "16:28 WIB (09:28 UTC)", "16:28 CEST (14:28 UTC)", "16:28 hora de Indochina (09:28 UTC)"),
            ("fr", "16:28 WIB (09:28 UTC)", "16:28 CEST (14:28 UTC)", "16:28 heure d’Indochine (09:28 UTC)"),
            ("id", "16.28 WIB (09.28 UTC)", "16.28 CEST (14.28 UTC)", "16.28 Waktu Indochina (09.28 UTC)"),
            (
                "ja",
                "インドネシア西部時間16:28（UTC 9:28）",
                "中央ヨーロッパ夏時間16:28（UTC 14:28）",
                "インドシナ時間16:28（UTC 9:28）",
            ),
            (
                "ko",
                "서부 인도네시아 시간 16:28(UTC 09:28)",
                "중부유럽 하계 표준시 16:28(UTC 14:28)",
                "인도차이나 시간 16:28(UTC 09:28)",
            ),
            ("ru", "16:28 WIB (09:28 UTC)", "16:28 CEST (14:28 UTC)", "16:28 (Индокитай; 09:28 UTC)"),
            (
                "uk",
                "16:28 за західноіндонезійським часом (09:28 UTC)",
                "16:28 за центральноєвропейським літнім часом (14:28 UTC)",
                "16:28 за часом в Індокитаї (09:28 UTC)",
            ),
            ("vi", "16:28 WIB (09:28 UTC)", "16:28 CEST (14:28 UTC)", "16:28 (Giờ Đông Dương; 09:28 UTC)"),
            (
                "zh",
                "印度尼西亚西部时间16:28（UTC 09:28）",
                "中欧夏令时间16:28（UTC 14:28）",
                "中南半岛时间16:28（UTC 09:28）",
            ),
        ] {
            let zones = ["Asia/Jakarta", "Europe/Berlin", "Asia/Ho_Chi_Minh"];
            assert_eq!(zones.map(|zone| time(tag, zone, "2024-10-21T16:28")), [jakarta, berlin, hanoi], "{tag}");
        }
    }

    #[test]
    fn days_and_offsets_at_the_edges() {
        assert_eq!(time("id", "Asia/Jakarta", "2024-10-21T03:00"), "03.00 WIB (20 Okt, 20.00 UTC)");
        assert_eq!(time("en", "Asia/Jakarta", "2024-10-21T09:28Z"), "16:28 WIB (09:28 UTC)");
        assert_eq!(time("en", "Asia/Jakarta", "2024-10-21T18:00Z"), "-");
        assert_eq!(time("en", "Asia/Jakarta", "2024-10-21T16:28+09:00"), "-");
        assert_eq!(time("en", "Europe/London", "2024-12-21T16:28"), "16:28 UTC");
        assert_eq!(time("en", "Europe/London", "2024-07-21T16:28:05"), "16:28:05 BST (15:28:05 UTC)");
        assert_eq!(time("en", "Europe/Berlin", "2024-03-31T02:30"), "-");
        assert_eq!(time("en", "Europe/Berlin", "2024-10-27T02:30"), "-");
        assert_eq!(time("en", "Europe/Berlin", "2024-10-27T02:30+02:00"), "02:30 CEST (00:30 UTC)");
        assert_eq!(time("en", "Europe/Berlin", "2024-10-27T02:30+01:00"), "02:30 CET (01:30 UTC)");
        assert_eq!(time("en", "Pacific/Kiritimati", "2025-01-01T00:00"), "00:00 Line Islands Time (31 Dec, 10:00 UTC)");
        assert_eq!(time("en", "Pacific/Pago_Pago", "2024-12-31T23:30-11:00"), "23:30 SST (1 Jan, 10:30 UTC)");
        // A time that nobody has a name for.
        assert_eq!(time("en", "Asia/Kolkata", "1943-01-01T12:00"), "12:00 (UTC+6:30)");
    }
}
