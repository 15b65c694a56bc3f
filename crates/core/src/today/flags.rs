//! Red flags over time: which were reported on which day, and what a clinician cleared.

use crate::{
    care::{Care, Flag},
    catalog::{Provenance, Urgency},
    journal::{Answer, Answers, Clearance, EntryId},
    record::Record,
    units::LocalDate,
    words::Language,
};

/// One red flag, as reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The day.
    pub on: LocalDate,
    /// The entry that raised it: within a day, what was recorded later answers what was recorded before.
    pub entry: EntryId,
    /// What was raised.
    pub flag: Flag,
}

/// One clearance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    /// The day.
    pub on: LocalDate,
    /// The entry that said so.
    pub entry: EntryId,
    /// By whom.
    pub by: String,
    /// A lower place to resume at.
    pub at: Option<String>,
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
        if let Some(entry) = day.reports.iter().map(|report| report.entry).max() {
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
                self.report(date, entry, flag);
            }
            self.known.push((date, known));
        }
        for (entry, id) in &day.flags {
            // An id that this catalog does not know is of another version: caution first.
            self.report(date, *entry, care.flag(id).unwrap_or_else(|| unknown(care.language, id)));
        }
        for (entry, said) in &day.operations {
            if said.over {
                let (by, at) = (said.by.clone(), said.at.clone());
                self.cleared.push(Cleared { on: date, entry: *entry, by, at });
            } else {
                // Nothing of ours is loaded until the one who set the dose hands back.
                let id = care.rules.operation.as_ref().map_or("operation", |rules| rules.flag.get_ref());
                self.report(date, *entry, care.flag(id).unwrap_or_else(|| unknown(care.language, id)));
            }
        }
        let cleared = |(entry, c): &(EntryId, Clearance)| Cleared {
            on: date,
            entry: *entry,
            by: c.by.clone(),
            at: c.at.clone(),
        };
        self.cleared.extend(day.clearances.iter().map(cleared));
    }

    fn report(&mut self, on: LocalDate, entry: EntryId, flag: Flag) {
        let known = self.reported.iter_mut().rev().take_while(|f| f.on == on);
        match known.into_iter().find(|f| f.flag.id == flag.id) {
            Some(again) => again.entry = again.entry.max(entry),
            None => self.reported.push(Reported { on, entry, flag }),
        }
    }

    /// Says whether a flag stops a programme on a day: one of that day, or on its first day one that still stands.
    pub(super) fn stops_on(&self, date: LocalDate, start: LocalDate) -> bool {
        let today =
            self.reported.iter().rev().take_while(|f| f.on >= date).any(|f| f.flag.stops && f.on == date);
        today || (date == start && self.standing(date).next().is_some())
    }

    /// Says whether a clearance stands: none of the flags that stop was reported after it.
    pub(super) fn is_clear(&self, date: LocalDate) -> bool {
        let stops = self.reported.iter().filter(|f| f.flag.stops && f.on <= date);
        let newest = stops.map(|f| (f.on, f.entry)).max();
        let clearance = self.clearance(date).map(|c| (c.on, c.entry));
        clearance.is_some() && clearance > newest
    }

    /// Returns the last clearance up to a day.
    pub(super) fn clearance(&self, date: LocalDate) -> Option<&Cleared> {
        self.cleared.iter().filter(|c| c.on <= date).max_by_key(|c| (c.on, c.entry))
    }

    /// Returns the stopping flags of up to a day that no later clearance has answered, newest first.
    ///
    /// A flag stands at least for the day it was reported on.
    pub fn standing(&self, date: LocalDate) -> impl Iterator<Item = &Reported> {
        let clearance = self.clearance(date).map(|c| (c.on, c.entry));
        let flags = self.reported.iter().rev().filter(move |f| f.flag.stops && f.on <= date);
        flags.filter(move |f| f.on == date || clearance < Some((f.on, f.entry)))
    }
}

fn unknown(language: Language, id: &str) -> Flag {
    Flag {
        id: id.to_owned(),
        urgency: Urgency::ClinicianDays,
        why: language.say("row-flag-unknown"),
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
