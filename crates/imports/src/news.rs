//! What of a file is new to a journal: trainings and days of steps that do not stand in it yet.
//!
//! One way for the page and the command line. It looks at the journal and writes nothing: who asks keeps
//! what comes out, in that order, and only the person tells effort, pain and days that no file tells.

use std::collections::BTreeMap;

use heelup_core::{
    journal::Run,
    record::{Known, Record},
    units::LocalDate,
};
use jiff::tz::TimeZone;

use crate::Imported;

/// What is known before a file is read: the journal, and what the files before it gave.
#[derive(Debug)]
pub struct News<'a> {
    record: &'a Record,
    known: Known,
    counted: BTreeMap<LocalDate, u32>,
    days: Days<'a>,
}

/// How a training without a day of its own gets one, and which days may be.
#[derive(Clone, Copy, Debug)]
pub struct Days<'a> {
    /// Where the person is, for files that do not tell local time.
    pub zone: &'a TimeZone,
    /// The day of trainings that tell none.
    pub instead: Option<LocalDate>,
    /// The last day that may be; none for any.
    pub until: Option<LocalDate>,
}

/// What of one file is new.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct New {
    /// Trainings with their day.
    pub runs: Vec<(LocalDate, Run)>,
    /// Days with their steps.
    pub steps: Vec<(LocalDate, u32)>,
    /// Trainings that are there already.
    pub runs_there: usize,
    /// Days that are there already, with as many steps or more.
    pub days_there: usize,
    /// The last day of what is there already.
    pub last_there: Option<LocalDate>,
    /// Places, among the file's trainings, of those without a day that may be.
    pub without_day: Vec<usize>,
}

impl<'a> News<'a> {
    /// Begins with a journal: its record, and the trainings in it.
    #[must_use]
    pub const fn of(record: &'a Record, known: Known, days: Days<'a>) -> Self {
        Self { record, known, counted: BTreeMap::new(), days }
    }

    /// Returns what is new in a file; the next file's answer counts it as known.
    pub fn take(&mut self, file: &Imported) -> New {
        let mut new = New::default();
        let may_be = |date: &LocalDate| self.days.until.is_none_or(|until| *date <= until);
        for (index, activity) in file.activities.iter().enumerate() {
            let date = activity.local_date(self.days.zone).or(self.days.instead).filter(may_be);
            let (Some(date), Some(run)) = (date, file.run(index)) else {
                new.without_day.push(index);
                continue;
            };
            if self.known.has(&run) {
                new.runs_there += 1;
                new.last_there = new.last_there.max(Some(date));
                continue;
            }
            self.known.add(&run);
            new.runs.push((date, run));
        }
        for (date, steps) in file.steps_by_day.iter().filter(|(date, _)| may_be(date)) {
            // Files of one day may each hold a part of it: the highest count stands.
            let there = self.record.day(*date).steps.max(self.counted.get(date).copied());
            if there.is_some_and(|there| there >= *steps) {
                new.days_there += 1;
                new.last_there = new.last_there.max(Some(*date));
            } else {
                self.counted.insert(*date, *steps);
                new.steps.push((*date, *steps));
            }
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::journal::Sport;

    use super::*;
    use crate::facts::Facts;

    fn file(name: &str, second: Option<i64>, steps: &[(&str, u32)]) -> Imported {
        let mut imported = Imported::new(name, name.as_bytes());
        let at = second.and_then(|second| jiff::Timestamp::from_second(1_772_000_000 + second).ok());
        let facts = Facts { at, duration_s: Some(3000.0), ..Facts::of(Sport::Running) };
        imported.activities.push(facts.activity(name, name, None));
        imported.steps_by_day = steps.iter().map(|(day, n)| (day.parse().unwrap(), *n)).collect();
        imported
    }

    fn days(zone: &TimeZone) -> Days<'_> {
        Days { zone, instead: None, until: Some("2026-03-02".parse().unwrap()) }
    }

    const UTC: &TimeZone = &TimeZone::UTC;

    #[test]
    fn each_training_and_each_day_is_new_once_over_many_files() {
        let record = Record::fold(&[]);
        let mut news = News::of(&record, Known::default(), days(UTC));
        let first = news.take(&file("a", Some(0), &[("2026-02-25", 4000)]));
        assert_eq!((first.runs.len(), first.steps.len(), first.runs_there), (1, 1, 0));
        let again = news.take(&file("b", Some(60), &[("2026-02-25", 3000), ("2026-02-26", 10)]));
        assert_eq!((again.runs.len(), again.runs_there, again.days_there), (0, 1, 1));
        assert_eq!((again.steps.len(), again.last_there.unwrap().to_string().as_str()), (1, "2026-02-25"));
        let more = news.take(&file("c", Some(100_000), &[("2026-02-25", 9000)]));
        assert_eq!((more.runs.len(), more.steps.len()), (1, 1), "a higher count of the day is news");
    }

    #[test]
    fn a_training_needs_a_day_that_may_be_and_steps_of_tomorrow_are_left_alone() {
        let record = Record::fold(&[]);
        let mut news = News::of(&record, Known::default(), days(UTC));
        let without = news.take(&file("a", None, &[("2026-03-03", 4000)]));
        assert_eq!((without.runs.len(), without.steps.len(), without.without_day), (0, 0, vec![0]));
        assert_eq!(news.take(&file("b", Some(30 * 86_400), &[])).without_day, [0], "not before it was");
        let instead = Some("2026-03-01".parse().unwrap());
        let mut news = News::of(&record, Known::default(), Days { instead, until: None, zone: UTC });
        assert_eq!(news.take(&file("a", None, &[])).runs.first().unwrap().0.to_string(), "2026-03-01");
        assert_eq!(news.take(&file("a", None, &[])).runs_there, 1, "the same file again");
    }
}
