//! The lens on mornings: from scores to a band, a usual morning and a trend.

use super::{Day, MorningScore, Record};
use crate::{
    catalog::{MorningRules, Site, TrendRules},
    programme::Band,
    units::LocalDate,
};

/// How a morning was read, for the machine and for the explanation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MorningReading {
    /// The band.
    pub band: Band,
    /// This morning's score, of the side that leads.
    pub today: Option<u8>,
    /// The usual score of that side.
    pub usual: Option<u8>,
    /// Mornings the usual one is made of.
    pub of: u8,
    /// It eased so soon that it was not called clearly worse.
    pub eased_soon: bool,
}

/// How the weeks were read; means in tenths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrendReading {
    /// Rising.
    pub rising: bool,
    /// Mean of the last 7 days.
    pub last: Option<u16>,
    /// Mean of the 7 days before.
    pub before: Option<u16>,
    /// Lowest 7-day mean of the programme, or since the last answer to a trend.
    pub lowest: Option<u16>,
}

/// The morning score of one site from a record's first day on, ready for quick means.
#[derive(Clone, Debug)]
pub struct Series {
    first: LocalDate,
    site: Site,
    /// Sum of scores and count of logged mornings before each day.
    sums: Vec<(u32, u32)>,
}

/// Returns the one score of a morning: Achilles the worse of stiffness and pain, plantar the first steps.
fn score(site: Site, morning: &MorningScore) -> Option<u8> {
    match site {
        Site::Achilles => {
            let stiffness = morning.stiffness.map(crate::units::Stiffness::get);
            stiffness.max(morning.pain.map(crate::units::Pain::get))
        }
        Site::Plantar => morning.first_step.map(crate::units::Pain::get),
    }
}

impl Series {
    /// Reads a record's mornings of one site.
    #[must_use]
    pub fn new(record: &Record, site: Site) -> Option<Self> {
        let first = record.first?;
        let mut sums = Vec::with_capacity(record.days().len() + 1);
        sums.push((0, 0));
        let mut series = Self { first, site, sums };
        series.go_on(record, first);
        Some(series)
    }

    /// Reads the mornings again from a day on.
    pub fn go_on(&mut self, record: &Record, changed: LocalDate) {
        let known = usize::try_from(changed.days_since(self.first)).unwrap_or(0);
        self.sums.truncate(known + 1);
        let mut sum = self.sums.last().copied().unwrap_or_default();
        for day in record.days().iter().skip(self.sums.len().saturating_sub(1)) {
            if let Some(worst) = day.mornings.iter().flatten().filter_map(|m| score(self.site, m)).max() {
                sum = (sum.0 + u32::from(worst), sum.1 + 1);
            }
            self.sums.push(sum);
        }
    }

    /// Reads one morning against the person's own mornings before it.
    #[must_use]
    pub fn read(
        &self,
        record: &Record,
        date: LocalDate,
        cap: Option<u8>,
        rules: &MorningRules,
    ) -> MorningReading {
        let today = record.day(date);
        let mut worst: Option<MorningReading> = None;
        for (stream, morning) in today.mornings.iter().enumerate() {
            let Some(morning) = morning.as_ref() else { continue };
            let Some(value) = score(self.site, morning) else { continue };
            let reading = self.judge(record, date, stream, morning, value, cap, rules);
            if worst.is_none_or(|w| (w.band, w.today) < (reading.band, reading.today)) {
                worst = Some(reading);
            }
        }
        worst.unwrap_or_else(|| {
            let (usual, of) = self.usual(record, date, 0, rules);
            MorningReading { usual, of, ..MorningReading::default() }
        })
    }

    #[expect(clippy::too_many_arguments, reason = "one reading, one place")]
    fn judge(
        &self,
        record: &Record,
        date: LocalDate,
        stream: usize,
        morning: &MorningScore,
        value: u8,
        cap: Option<u8>,
        rules: &MorningRules,
    ) -> MorningReading {
        let (usual, of) = self.usual(record, date, stream, rules);
        let above_cap = cap.is_some_and(|cap| value > cap);
        let rise = usual.map_or(0, |usual| value.saturating_sub(usual));
        let mut eased_soon = false;
        let band = if rise >= rules.worse_by {
            let pain_level = morning.pain.zip(usual).is_some_and(|(pain, usual)| pain.get() <= usual);
            let soon = morning.minutes.is_some_and(|minutes| minutes <= rules.eases_within_minutes);
            eased_soon = self.site == Site::Achilles && pain_level && soon;
            if eased_soon { Band::Slight } else { Band::Worse }
        } else if rise >= rules.slight_by || above_cap {
            Band::Slight
        } else {
            Band::Calm
        };
        MorningReading { band, today: Some(value), usual, of, eased_soon }
    }

    /// Returns the usual morning of a stream before a day, and of how many mornings it is made.
    fn usual(
        &self,
        record: &Record,
        date: LocalDate,
        stream: usize,
        rules: &MorningRules,
    ) -> (Option<u8>, u8) {
        let mut newest = [0u8; 16];
        let mut count = 0usize;
        let most = usize::from(rules.usual_last).clamp(1, newest.len());
        for back in 1..=i32::from(rules.usual_within_days) {
            if count == most || date.plus(-back) < self.first {
                break;
            }
            if let (Some(score), Some(slot)) =
                (self.of_stream(record.day(date.plus(-back)), stream), newest.get_mut(count))
            {
                *slot = score;
                count += 1;
            }
        }
        let known = newest.get_mut(..count).unwrap_or_default();
        if count < usize::from(rules.usual_at_least) {
            return (known.last().copied(), u8::try_from(count.min(1)).unwrap_or(0));
        }
        known.sort_unstable();
        (known.get((count - 1) / 2).copied(), u8::try_from(count).unwrap_or(0))
    }

    /// Returns a day's score of one stream. An answer without a side is about the worse one: it stands in for a side
    /// that was not told apart that day, and the worse side stands in for it.
    fn of_stream(&self, day: &Day, stream: usize) -> Option<u8> {
        let told = |stream: usize| {
            day.mornings.get(stream).and_then(Option::as_ref).and_then(|m| score(self.site, m))
        };
        let instead = || if stream == 0 { told(1).max(told(2)) } else { told(0) };
        told(stream).or_else(instead)
    }

    /// Reads the weeks up to and with a day. `lowest` is the lowest mean so far.
    #[must_use]
    pub fn trend(
        &self,
        date: LocalDate,
        start: LocalDate,
        lowest: Option<u16>,
        rules: &TrendRules,
    ) -> TrendReading {
        let last = self.mean(date, rules.at_least);
        let before = self.mean(date.plus(-7), rules.at_least);
        let in_programme = date.days_since(start) >= 6;
        let lowest = if in_programme { [lowest, last].into_iter().flatten().min() } else { lowest };
        let above = |base: Option<u16>, by: u16| last.zip(base).is_some_and(|(last, base)| last >= base + by);
        let rising = above(before, rules.week_on_week_tenths) || above(lowest, rules.above_lowest_tenths);
        TrendReading { rising, last, before, lowest }
    }

    /// Returns the mean of the 7 days up to and with a day, in tenths, if enough were logged.
    fn mean(&self, date: LocalDate, at_least: u8) -> Option<u16> {
        let end = date.days_since(self.first) + 1;
        let at = |n: i32| {
            let at = usize::try_from(n).unwrap_or(0).min(self.sums.len().saturating_sub(1));
            self.sums.get(at).copied().unwrap_or_default()
        };
        let ((from_sum, from_count), (to_sum, to_count)) = (at(end - 7), at(end));
        let count = to_count - from_count;
        if end <= 0 || count < u32::from(at_least) || count == 0 {
            return None;
        }
        u16::try_from((to_sum - from_sum) * 10 / count).ok()
    }

    /// Returns how many of the latest logged mornings up to a day did not rise against the one before them.
    #[must_use]
    pub fn stable_mornings(&self, record: &Record, date: LocalDate) -> i32 {
        let mut later: Option<u8> = None;
        let mut count = 0;
        for back in 0..28 {
            let day = record.day(date.plus(-back));
            let Some(score) = day.mornings.iter().flatten().filter_map(|m| score(self.site, m)).max() else {
                continue;
            };
            if later.is_some_and(|later| later > score) {
                return count;
            }
            count += 1;
            later = Some(score);
        }
        count
    }
}
