//! The year, the month and the day that words leave open, chosen by publication and the way the clause looks.

use chrono::{Datelike, Duration, NaiveDate};

use super::holiday::Holiday;
use super::period::{Period, moved};
use super::resolve::{Context, Resolved};
use super::sense::Fields;
use super::settings::ShiftedDay;
use super::words::Unit;
use super::{How, Prefer};

impl Context<'_> {
    pub(super) fn calendar(&self, fields: &Fields) -> Option<Resolved> {
        let Fields { year, month, day, .. } = *fields;
        if let Some(number) = fields.holiday {
            return self.holiday(self.holidays.get(number as usize)?, year);
        }
        if let Some(piece) = fields.quarter.or(fields.half) {
            return self.piece(piece, fields.quarter.is_some(), year);
        }
        if let Some(week) = fields.week {
            let (year, how) = self.year_or_own(year)?;
            let monday = NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::Mon)?;
            return Some(Resolved::new(Period::Week(monday), how));
        }
        if let Some(season) = fields.season {
            return Some(Resolved::new(Period::Season(year?, season), How::Explicit));
        }
        match (year, month, day) {
            (Some(year), Some(month), Some(day)) => {
                let date = NaiveDate::from_ymd_opt(year, month, day)?;
                let uncertain = fields.weekday.is_some_and(|weekday| weekday != date.weekday().number_from_monday());
                Some(Resolved { uncertain, ..Resolved::new(Period::Day(date), How::Explicit) })
            }
            (Some(year), Some(month), None) => Some(Resolved::new(Period::Month(year, month), How::Explicit)),
            (Some(year), None, None) => Some(Resolved::new(Period::Year(year), How::Explicit)),
            (None, Some(month), _) => self.yearless(month, day, fields.weekday),
            (None, None, Some(day)) => self.day_of_month(day, fields.weekday),
            (None, None, None) => self.weekday(fields.weekday?),
            _ => None,
        }
    }

    fn year_or_own(&self, year: Option<i32>) -> Option<(i32, How)> {
        match year {
            Some(year) => Some((year, How::Explicit)),
            None => Some((self.published?.year(), How::PartialFromPublication)),
        }
    }

    /// A quarter or a half; without a year, the latest that has begun, or the next to end.
    fn piece(&self, piece: u32, quarter: bool, year: Option<i32>) -> Option<Resolved> {
        let make = |year| if quarter { Period::Quarter(year, piece) } else { Period::Half(year, piece) };
        if let Some(year) = year {
            return Some(Resolved::new(make(year), How::Explicit));
        }
        let published = self.published?;
        let own = published.year();
        let year = match self.cue {
            Some(true) if make(own).last()? < published => own + 1,
            None if self.prefer == Prefer::Past && make(own).first()? > published => own - 1,
            Some(false) if make(own).first()? > published => own - 1,
            _ => own,
        };
        Some(Resolved::new(make(year), How::PartialFromPublication))
    }

    fn holiday(&self, holiday: &Holiday, year: Option<i32>) -> Option<Resolved> {
        if let Some(year) = year {
            return Some(Resolved::new(Period::Day(holiday.in_year(year)?), How::Holiday));
        }
        let Some(published) = self.published else {
            let Holiday::Fixed(month, day) = holiday else { return None };
            return Some(Resolved::new(Period::Yearless(*month, Some(*day)), How::Holiday));
        };
        // A year that a table leaves out may be the one that is meant.
        holiday.in_year(published.year())?;
        let days = (-1..=1).filter_map(|step| holiday.in_year(published.year() + step)).collect();
        Some(Resolved::new(Period::Day(self.nearest(days)?), How::Holiday))
    }

    fn yearless(&self, month: u32, day: Option<u32>, weekday: Option<u32>) -> Option<Resolved> {
        let Some(published) = self.published else {
            return Some(Resolved::new(Period::Yearless(month, day), How::Unanchored));
        };
        let years = published.year() - 1..=published.year() + 1;
        let Some(day) = day else {
            let own = (published.year(), published.month());
            let months = years.map(|year| (year, month));
            let ahead = (month + 12 - published.month()) % 12;
            let soon = self.cue.is_none() && (1..=2).contains(&ahead);
            let (year, month) = match self.forward() || soon {
                true => months.into_iter().find(|month| *month >= own)?,
                false => months.rev().find(|month| *month <= own)?,
            };
            return Some(Resolved::new(Period::Month(year, month), How::PartialFromPublication));
        };
        let all: Vec<NaiveDate> = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).collect();
        let agree = |date: &NaiveDate| weekday.is_none_or(|weekday| weekday == date.weekday().number_from_monday());
        let agreeing: Vec<NaiveDate> = all.iter().copied().filter(agree).collect();
        let uncertain = agreeing.is_empty();
        let date = self.nearest(if uncertain { all } else { agreeing })?;
        Some(Resolved { uncertain, ..Resolved::new(Period::Day(date), How::PartialFromPublication) })
    }

    /// The day among candidates that the place in the text means.
    fn nearest(&self, days: Vec<NaiveDate>) -> Option<NaiveDate> {
        let published = self.published?;
        let past = days.iter().copied().filter(|day| *day <= published).max();
        let future = days.iter().copied().filter(|day| *day >= published).min();
        let (Some(past), Some(future)) = (past, future) else { return past.or(future) };
        let (back, ahead) = ((published - past).num_days(), (future - published).num_days());
        let forward = match self.cue {
            Some(true) => ahead <= 300 || back > 60,
            Some(false) => back > 300 && ahead <= 45,
            None if self.prefer == Prefer::Future => true,
            None => back > 240 && ahead <= 60,
        };
        Some(if forward { future } else { past })
    }

    /// "the 21st": of the month of publication, or of one beside it.
    fn day_of_month(&self, day: u32, weekday: Option<u32>) -> Option<Resolved> {
        let published = self.published?;
        let months = if weekday.is_some() { 12 } else { 2 };
        let days = (-months..=months).filter_map(|step| {
            let first = moved(published.with_day(1)?, Unit::Month, step)?;
            let date = first.with_day(day)?;
            weekday.is_none_or(|weekday| weekday == date.weekday().number_from_monday()).then_some(date)
        });
        let days: Vec<NaiveDate> = days.collect();
        let date = match self.forward() {
            true => days.into_iter().find(|date| *date >= published)?,
            false => days.into_iter().rfind(|date| *date <= published)?,
        };
        Some(Resolved::new(Period::Day(date), How::PartialFromPublication))
    }

    fn weekday(&self, weekday: u32) -> Option<Resolved> {
        let published = self.published?;
        let own = published.weekday().number_from_monday();
        let back = i64::from((own + 7 - weekday) % 7);
        let days = match self.forward() {
            true if back == 0 && self.prefer == Prefer::Past => 0,
            true => 7 - back,
            false => -back,
        };
        Some(Resolved::new(Period::Day(published.checked_add_signed(Duration::days(days))?), How::Weekday))
    }

    /// A weekend that only the clause places: in news nothing else does.
    pub(super) fn weekend(&self) -> Option<Resolved> {
        let published = self.published?;
        if self.cue.is_none() && self.prefer == Prefer::Past {
            return None;
        }
        let own = Period::around(published, Unit::Weekend)?;
        let period = match self.forward() || own.first()? <= published {
            true => own,
            false => Period::stepped(published, Unit::Weekend, -1)?,
        };
        Some(Resolved::new(period, How::Weekday))
    }

    /// "last Tuesday", "next March", "this summer".
    pub(super) fn cycle(&self, fields: &Fields, shift: i32) -> Option<Resolved> {
        let published = self.published?;
        let found = |period| Some(Resolved::new(period, How::FromPublication));
        if let (Some(weekday), None, None) = (fields.weekday, fields.month, fields.day) {
            return found(Period::Day(self.shifted_weekday(weekday, shift)?));
        }
        let year = published.year();
        let make = |year: i32| -> Option<Period> {
            if let Some(holiday) = fields.holiday {
                return Some(Period::Day(self.holidays.get(holiday as usize)?.in_year(year)?));
            }
            Some(match (fields.season, fields.quarter, fields.half, fields.month, fields.day) {
                (Some(season), ..) => Period::Season(year, season),
                (_, Some(quarter), ..) => Period::Quarter(year, quarter),
                (_, _, Some(half), ..) => Period::Half(year, half),
                (_, _, _, Some(month), None) => Period::Month(year, month),
                (_, _, _, Some(month), Some(day)) => Period::Day(NaiveDate::from_ymd_opt(year, month, day)?),
                _ => return None,
            })
        };
        let all: Vec<Period> = (year - 3..=year + 3).filter_map(make).collect();
        match shift {
            // In January it is the winter that began the year before.
            0 if fields.season == Some(24) && published.month() <= 2 => found(make(year - 1)?),
            0 => found(make(year)?),
            1.. => found(all.into_iter().filter(|one| one.first() > Some(published)).nth(shift as usize - 1)?),
            _ => {
                let gone = all.into_iter().rev().filter(|one| one.last() < Some(published));
                found(gone.into_iter().nth((-shift) as usize - 1)?)
            }
        }
    }

    fn shifted_weekday(&self, weekday: u32, shift: i32) -> Option<NaiveDate> {
        let published = self.published?;
        let own = i64::from(published.weekday().number_from_monday());
        let weekday = i64::from(weekday);
        let days = match (self.settings.shifted_weekday, shift) {
            (ShiftedDay::Nearest, -1) => -((own + 6 - weekday).rem_euclid(7) + 1),
            (ShiftedDay::Nearest, 1) => (weekday + 6 - own).rem_euclid(7) + 1,
            (ShiftedDay::Nearest, 2..) => (weekday - own).rem_euclid(7) + i64::from(shift - 1) * 7,
            _ => weekday - own + i64::from(shift) * 7,
        };
        published.checked_add_signed(Duration::days(days))
    }
}
