//! The lens on mornings, kept up to date day by day instead of read from a record.
//!
//! It must say exactly what [`crate::record::Series`] says of the same mornings; a test replays whole lives through
//! both. Nothing here allocates: the usual morning is a histogram of the last few scores in one word, the weeks are
//! two running sums.

use crate::{
    catalog::{MorningRules, TrendRules},
    programme::Band,
};

/// Bits of one score's counter in the histogram: up to 16 mornings, and one bit to test.
const LANE: u32 = 5;
/// One in every lane of the scores 0–10.
const ONES: u64 = 0x0004_2108_4210_8421;
/// The test bit of every lane.
const TESTS: u64 = ONES << (LANE - 1);
/// No morning told, no mean known.
const UNTOLD: u8 = u8::MAX;
const UNKNOWN: u16 = u16::MAX;

/// The last mornings of one side, and what is usual among them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usual {
    /// How many mornings have each score.
    counts: u64,
    /// The mornings counted, oldest at `from`; day and score.
    kept: [(u16, u8); 16],
    from: u8,
    len: u8,
}

impl Usual {
    pub(super) const NEW: Self = Self { counts: 0, kept: [(0, 0); 16], from: 0, len: 0 };

    /// Judges a morning against those before it, and keeps it.
    #[inline]
    pub(super) fn read(&mut self, day: u16, score: u8, cap: Option<u8>, rules: &MorningRules) -> Band {
        let usual = self.usual(day, rules);
        self.keep(day, score, rules);
        let rise = usual.map_or(0, |usual| score.saturating_sub(usual));
        if rise >= rules.worse_by {
            Band::Worse
        } else if rise >= rules.slight_by || cap.is_some_and(|cap| score > cap) {
            Band::Slight
        } else {
            Band::Calm
        }
    }

    #[inline]
    fn usual(&mut self, day: u16, rules: &MorningRules) -> Option<u8> {
        while self.len > 0 && day - self.oldest().0 > u16::from(rules.usual_within_days) {
            self.forget();
        }
        if self.len < rules.usual_at_least {
            return (self.len > 0).then(|| self.oldest().1);
        }
        if self.len == 0 {
            return None;
        }
        // Counters added up from the lowest score: the first that reaches past the middle one holds the median.
        let below = self.counts.wrapping_mul(ONES);
        let middle = u64::from((self.len - 1) / 2);
        let reached = (below + ONES * (15 - middle)) & TESTS;
        u8::try_from(reached.trailing_zeros() / LANE).ok()
    }

    #[inline]
    fn keep(&mut self, day: u16, score: u8, rules: &MorningRules) {
        if self.len >= rules.usual_last.clamp(1, 16) {
            self.forget();
        }
        let at = usize::from((self.from + self.len) & 15);
        if let Some(slot) = self.kept.get_mut(at) {
            *slot = (day, score);
        }
        self.len += 1;
        self.counts += 1 << (LANE * u32::from(score));
    }

    #[inline]
    fn oldest(&self) -> (u16, u8) {
        self.kept.get(usize::from(self.from & 15)).copied().unwrap_or_default()
    }

    #[inline]
    fn forget(&mut self) {
        self.counts -= 1 << (LANE * u32::from(self.oldest().1));
        self.from = (self.from + 1) & 15;
        self.len -= 1;
    }
}

/// The weeks of one person, both sides together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weeks {
    /// The worst score of each of the last 32 days.
    scores: [u8; 32],
    /// Means of the 7 days that ended on each of the last 8.
    means: [u16; 8],
    sum: u16,
    told: u8,
    /// Lowest mean since the start, or since the last answer to a trend.
    lowest: u16,
}

/// How the weeks were read on one day; means in tenths of a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trend {
    pub(super) rising: bool,
    last: u16,
}

impl Trend {
    /// Says whether enough mornings were told to know.
    pub(super) const fn is_known(self) -> bool {
        self.last != UNKNOWN
    }
}

impl Weeks {
    pub(super) const NEW: Self =
        Self { scores: [UNTOLD; 32], means: [UNKNOWN; 8], sum: 0, told: 0, lowest: UNKNOWN };

    /// Takes in a morning, told or not, and reads the weeks up to it.
    #[inline]
    pub(super) fn read(&mut self, day: u16, score: Option<u8>, rules: &TrendRules) -> Trend {
        let gone = if day < 7 { None } else { self.told_on(day - 7) };
        if let Some(gone) = gone {
            self.sum -= u16::from(gone);
            self.told -= 1;
        }
        if let Some(score) = score {
            self.sum += u16::from(score);
            self.told += 1;
        }
        if let Some(slot) = self.scores.get_mut(usize::from(day & 31)) {
            *slot = score.unwrap_or(UNTOLD);
        }
        let last = if self.told < rules.at_least || self.told == 0 {
            UNKNOWN
        } else {
            self.sum * 10 / u16::from(self.told)
        };
        // Seven days before stands one place after today in a ring of eight.
        let before = self.means.get(usize::from((day + 1) & 7)).copied().unwrap_or(UNKNOWN);
        if let Some(slot) = self.means.get_mut(usize::from(day & 7)) {
            *slot = last;
        }
        if day >= 6 {
            // An unknown mean is the largest number there is.
            self.lowest = self.lowest.min(last);
        }
        let above =
            |base: u16, by: u16| last != UNKNOWN && base != UNKNOWN && last >= base.saturating_add(by);
        let rising =
            above(before, rules.week_on_week_tenths) || above(self.lowest, rules.above_lowest_tenths);
        Trend { rising, last }
    }

    /// A rising trend was answered by a reduction: from here on it is measured against today.
    pub(super) const fn answered(&mut self, trend: Trend) {
        self.lowest = trend.last;
    }

    /// Returns how many of the latest told mornings up to a day did not rise against the one before them.
    pub(super) fn stable_mornings(&self, today: u16) -> i32 {
        let mut later: Option<u8> = None;
        let mut count = 0;
        for back in 0..28 {
            let Some(day) = today.checked_sub(back) else { break };
            let Some(score) = self.told_on(day) else { continue };
            if later.is_some_and(|later| later > score) {
                return count;
            }
            count += 1;
            later = Some(score);
        }
        count
    }

    fn told_on(&self, day: u16) -> Option<u8> {
        self.scores.get(usize::from(day & 31)).copied().filter(|score| *score != UNTOLD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Provenance;

    fn rules(last: u8, at_least: u8) -> MorningRules {
        MorningRules {
            worse_by: 2,
            slight_by: 1,
            usual_last: last,
            usual_at_least: at_least,
            usual_within_days: 28,
            eases_within_minutes: 5,
            from: Provenance::default(),
        }
    }

    #[test]
    fn the_usual_morning_is_the_lower_median_of_the_last_few() {
        for last in [1_u8, 3, 7, 8, 16] {
            let rules = rules(last, 1);
            let mut usual = Usual::NEW;
            let mut told: Vec<u8> = Vec::new();
            for day in 0..400_u16 {
                let mut newest: Vec<u8> = told.iter().rev().take(usize::from(last)).copied().collect();
                newest.sort_unstable();
                let expected = newest.get(newest.len().saturating_sub(1) / 2).copied();
                assert_eq!(usual.usual(day, &rules), expected, "day {day} of the last {last}");
                let score = u8::try_from(u32::from(day) * 7919 % 97 % 11).unwrap();
                usual.keep(day, score, &rules);
                told.push(score);
            }
        }
    }

    #[test]
    fn mornings_of_more_than_four_weeks_ago_are_forgotten() {
        let rules = rules(7, 3);
        let mut usual = Usual::NEW;
        assert_eq!(usual.read(0, 4, None, &rules), Band::Calm);
        assert_eq!(usual.read(1, 6, None, &rules), Band::Worse, "the first told stands in for too few");
        assert_eq!(usual.usual(28, &rules), Some(4));
        assert_eq!(usual.usual(29, &rules), Some(6));
        assert_eq!(usual.usual(30, &rules), None);
        assert_eq!(
            usual.read(30, 9, Some(5), &rules),
            Band::Slight,
            "nothing is usual, but it is above the cap"
        );
    }
}
