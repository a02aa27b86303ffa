//! Parts of a year that are neither months nor days: codes 21 to 41 (§ level 1 "Seasons", § level 2 "Sub-year
//! groupings").
//!
//! The standard gives the codes names but no months. A timeline needs bounds, so these are the conventions:
//! meteorological quarters, which begin with a month; winter (summer in the south) runs from December of its year
//! to February of the next. 21–24 are "independent of location": they take the northern months, since the whole year,
//! the only bound that would be true everywhere, would say nothing.

/// First and last month of a code 21–41; the last may exceed 12: 14 is February of the next year.
pub(super) const fn months(code: u8) -> Option<(u8, u8)> {
    Some(match code {
        21 | 25 | 31 => (3, 5),
        22 | 26 | 32 => (6, 8),
        23 | 27 | 29 => (9, 11),
        24 | 28 | 30 => (12, 14),
        33..=36 => ((code - 33) * 3 + 1, (code - 32) * 3),
        37..=39 => ((code - 37) * 4 + 1, (code - 36) * 4),
        40..=41 => ((code - 40) * 6 + 1, (code - 39) * 6),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn parts_cover_the_year_without_overlap() {
        for (codes, length) in [(21..=24, 3), (25..=28, 3), (29..=32, 3), (33..=36, 3), (37..=39, 4), (40..=41, 6)] {
            let mut covered: Vec<u8> = Vec::new();
            for code in codes {
                let (first, last) = months(code).unwrap();
                assert_eq!(last - first + 1, length, "{code}");
                covered.extend((first..=last).map(|month| (month - 1) % 12 + 1));
            }
            covered.sort_unstable();
            assert_eq!(covered, (1..=12).collect::<Vec<u8>>());
        }
    }

    #[test]
    fn southern_seasons_lie_half_a_year_away() {
        for code in 25..=28 {
            let (north, south) = (months(code).unwrap().0, months(code + 4).unwrap().0);
            assert_eq!(north.abs_diff(south), 6);
        }
    }

    #[test]
    fn other_numbers_are_no_seasons() {
        for code in (0..=20).chain(42..=255) {
            assert_eq!(months(code), None);
        }
    }
}
