//! Red flags over time: which were reported on which day, and what a clinician cleared.

use crate::{
    care::{Care, Flag},
    catalog::{Provenance, Urgency},
    journal::{Answer, Answers},
    record::Record,
    units::LocalDate,
};

/// One red flag, as reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The day.
    pub on: LocalDate,
    /// What was raised.
    pub flag: Flag,
}

/// One clearance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    /// The day.
    pub on: LocalDate,
    /// By whom.
    pub by: String,
}

/// All red flags and clearances of a record, in the order of their days.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// Flags.
    pub reported: Vec<Reported>,
    /// Clearances.
    pub cleared: Vec<Cleared>,
    /// Everything answered so far, newest answers: history such as an earlier clot counts with a new sign.
    known: Vec<(LocalDate, Answers)>,
}

impl Flags {
    /// Reads the days again from one on.
    pub(super) fn go_on(&mut self, record: &Record, care: &Care, changed: LocalDate) {
        self.reported.retain(|flag| flag.on < changed);
        self.cleared.retain(|clearance| clearance.on < changed);
        self.known.retain(|(on, _)| *on < changed);
        let (Some(first), Some(last)) = (record.first, record.last()) else { return };
        let mut date = changed.max(first);
        while date <= last {
            self.day(record, care, date);
            date = date.plus(1);
        }
    }

    fn day(&mut self, record: &Record, care: &Care, date: LocalDate) {
        let day = record.day(date);
        if !day.reports.is_empty() {
            let mut known = self.known.last().map(|(_, answers)| answers.clone()).unwrap_or_default();
            let mut fresh = Answers::new();
            for report in &day.reports {
                for (finding, answer) in &report.answers {
                    // Two answers on one day: the one that says more for caution counts.
                    let kept = fresh.entry(finding.clone()).or_insert(*answer);
                    *kept = more_careful(*kept, *answer);
                }
            }
            known.extend(fresh.iter().map(|(finding, answer)| (finding.clone(), *answer)));
            for flag in care.flags_raised(&known, &fresh) {
                self.report(date, flag);
            }
            self.known.push((date, known));
        }
        for id in &day.flags {
            // An id that this catalog does not know is of another version: caution first.
            self.report(date, care.flag(id).unwrap_or_else(|| unknown(id)));
        }
        self.cleared.extend(day.clearances.iter().map(|c| Cleared { on: date, by: c.by.clone() }));
    }

    fn report(&mut self, on: LocalDate, flag: Flag) {
        if !self.reported.iter().rev().take_while(|f| f.on == on).any(|f| f.flag.id == flag.id) {
            self.reported.push(Reported { on, flag });
        }
    }

    /// Says whether a flag stops a programme on a day: one of that day, or on its first day one that still stands.
    pub(super) fn stops_on(&self, date: LocalDate, start: LocalDate) -> bool {
        let today =
            self.reported.iter().rev().take_while(|f| f.on >= date).any(|f| f.flag.stops && f.on == date);
        today || (date == start && self.standing(date).next().is_some())
    }

    /// Says whether the last clearance is not older than the last flag that stops.
    pub(super) fn is_clear(&self, date: LocalDate) -> bool {
        let flag = self.reported.iter().rev().find(|f| f.flag.stops && f.on <= date).map(|f| f.on);
        let clearance = self.cleared.iter().rev().find(|c| c.on <= date).map(|c| c.on);
        clearance.is_some() && clearance >= flag
    }

    /// Returns the stopping flags of up to a day that no later clearance has answered, newest first.
    pub fn standing(&self, date: LocalDate) -> impl Iterator<Item = &Reported> {
        let clearance = self.cleared.iter().rev().find(|c| c.on <= date).map(|c| c.on);
        let flags = self.reported.iter().rev().filter(move |f| f.flag.stops && f.on <= date);
        flags.filter(move |f| f.on == date || clearance.is_none_or(|cleared| cleared < f.on))
    }
}

fn unknown(id: &str) -> Flag {
    let why =
        "This warning sign is not in the present catalog; it counts until a clinician has looked at it.";
    Flag {
        id: id.to_owned(),
        urgency: Urgency::ClinicianDays,
        why: why.to_owned(),
        level: 0,
        stops: true,
        from: Provenance::default(),
    }
}

const fn more_careful(a: Answer, b: Answer) -> Answer {
    match (a, b) {
        (Answer::Yes, _) | (_, Answer::Yes) => Answer::Yes,
        (Answer::Number(x), Answer::Number(y)) => Answer::Number(if x > y { x } else { y }),
        (Answer::Number(n), _) | (_, Answer::Number(n)) => Answer::Number(n),
        (Answer::Unsure, _) | (_, Answer::Unsure) => Answer::Unsure,
        (Answer::No, Answer::No) => Answer::No,
    }
}
