//! Steps by day, each step once though several devices counted it.
//!
//! Phone, watch and other apps all write the steps they know of, and an export holds all of them. Apple's own
//! way of choosing between them is not in the export. Ours: within each hour of the local clock the source
//! with the most steps counts and the others do not; the hours of a day are added up. So a walk with the
//! phone and a run with the watch both count, and an hour carried by both counts once. Where two devices took
//! turns within one hour, the day is a little too low, never too high.

use std::collections::BTreeMap;

use heelup_core::units::LocalDate;

use super::time::{Moment, day_of_hour};
use crate::plausible;

/// Sources that are told apart; nobody has as many.
const MOST_SOURCES: usize = 256;
/// Hours times sources that are kept: thirty years of three devices, some 15 MB.
const MOST_HOURS: usize = 800_000;
/// The longest stretch that one count may cover; some apps write one for a whole day.
const LONGEST: i64 = 48 * 3600;

/// The counts read so far.
#[derive(Debug, Default)]
pub(crate) struct StepBook {
    hours: BTreeMap<(i32, u16), f32>,
    sources: Vec<String>,
    last: usize,
    /// Counts that could not be used.
    pub odd: u32,
    /// Counts for which there was no room.
    pub crowded: u32,
}

impl StepBook {
    /// Adds a count of one source.
    pub(crate) fn add(&mut self, source: &str, from: Moment, to: Moment, steps: f64) {
        let seconds = to.utc - from.utc;
        if !(0..=LONGEST).contains(&seconds) || plausible::STEPS.within(steps).is_none() {
            self.odd += 1;
            return;
        }
        let Some(source) = self.source(source) else {
            self.crowded += 1;
            return;
        };
        let (start, end) = (from.local(), from.local() + seconds);
        let (first, last) = (start.div_euclid(3600), (end - 1).max(start).div_euclid(3600));
        for hour in first..=last {
            let share = if first == last {
                1.0
            } else {
                let within = end.min((hour + 1) * 3600) - start.max(hour * 3600);
                #[expect(clippy::cast_precision_loss, reason = "at most two days of seconds")]
                let share = within as f64 / seconds as f64;
                share
            };
            self.count(hour, source, steps * share);
        }
    }

    fn count(&mut self, hour: i64, source: u16, steps: f64) {
        let Ok(hour) = i32::try_from(hour) else { return };
        let full = self.hours.len() >= MOST_HOURS;
        #[expect(clippy::cast_possible_truncation, reason = "at most half a million")]
        let steps = steps as f32;
        if let Some(sum) = self.hours.get_mut(&(hour, source)) {
            *sum += steps;
        } else if full {
            self.crowded += 1;
        } else {
            self.hours.insert((hour, source), steps);
        }
    }

    fn source(&mut self, name: &str) -> Option<u16> {
        if self.sources.get(self.last).is_none_or(|last| last != name) {
            self.last = match self.sources.iter().position(|known| known == name) {
                Some(at) => at,
                None if self.sources.len() >= MOST_SOURCES || name.len() > 1000 => return None,
                None => {
                    self.sources.push(name.to_owned());
                    self.sources.len() - 1
                }
            };
        }
        u16::try_from(self.last).ok()
    }

    /// Returns the steps of each day.
    pub(crate) fn close(&self) -> BTreeMap<LocalDate, u32> {
        let mut most: BTreeMap<i32, f64> = BTreeMap::new();
        for ((hour, _), steps) in &self.hours {
            let best = most.entry(*hour).or_default();
            *best = best.max(f64::from(*steps));
        }
        let mut days: BTreeMap<LocalDate, f64> = BTreeMap::new();
        for (hour, steps) in most {
            if let Some(day) = day_of_hour(hour.into()) {
                *days.entry(day).or_default() += steps;
            }
        }
        let believed = |steps| plausible::STEPS.within(steps).and_then(crate::activity::whole);
        days.into_iter().filter_map(|(day, steps)| Some((day, believed(steps)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse(&format!("2026-03-02 {text} +0100")).unwrap()
    }

    fn days(book: &StepBook) -> Vec<(String, u32)> {
        book.close().into_iter().map(|(day, steps)| (day.to_string(), steps)).collect()
    }

    #[test]
    fn phone_and_watch_in_one_hour_count_once_and_in_different_hours_both() {
        let mut book = StepBook::default();
        book.add("Phone", at("08:00:00"), at("08:10:00"), 900.0);
        book.add("Watch", at("08:00:00"), at("08:09:00"), 1000.0);
        book.add("Watch", at("08:20:00"), at("08:25:00"), 50.0);
        book.add("Phone", at("12:00:00"), at("12:05:00"), 400.0);
        assert_eq!(days(&book), [("2026-03-02".to_owned(), 1450)]);
    }

    #[test]
    fn a_count_over_midnight_belongs_to_both_days() {
        let mut book = StepBook::default();
        let to = Moment::parse("2026-03-03 00:15:00 +0100").unwrap();
        book.add("Phone", at("23:45:00"), to, 1000.0);
        assert_eq!(days(&book), [("2026-03-02".to_owned(), 500), ("2026-03-03".to_owned(), 500)]);
    }

    #[test]
    fn counts_that_cannot_be_are_left_out() {
        let mut book = StepBook::default();
        book.add("Phone", at("09:00:00"), at("08:00:00"), 10.0);
        book.add("Phone", at("08:00:00"), at("09:00:00"), f64::NAN);
        book.add("Phone", at("08:00:00"), at("09:00:00"), 1e9);
        assert_eq!((days(&book).len(), book.odd), (0, 3));
    }
}
