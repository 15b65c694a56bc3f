//! The virtual trial: synthetic people with noisy tendons live through a programme, and are counted.
//!
//! **Model output, not evidence.** It shows how a programme's rules behave under noise, missed days and people who tell
//! less than they feel; it can say nothing about what a programme does to a real tendon. What the model is, and every
//! number in it: `docs/virtual-trial.md` and `catalog/simulation.toml`.
//!
//! Everything is decided by the real machine; a fast lens makes its letters, and lives told as journals come out the
//! same through the whole fold. All chance comes from the seed it is given: person `n` of seed `s` is the same
//! whoever simulates it, in whatever order. Start reading at [`Trial`], then at `life.rs`.

mod arm;
mod chances;
mod draws;
mod gate;
mod intervals;
mod journal;
mod lens;
mod life;
mod model;
mod person;
mod picture;
mod report;
mod tally;
mod witness;

use std::ops::Range;

pub use arm::Arm;
pub use intervals::Estimate;
pub use journal::{DayDecided, Journal};
pub use model::*;
pub use picture::picture;
pub use report::*;
pub use tally::Tally;

use crate::{
    catalog::nearest,
    record::Record,
    today::{Course, Trace},
    units::LocalDate,
};
use chances::Chances;
use life::{Setting, live};
use person::Person;

/// What stands wherever a result is shown.
pub const LABEL: &str = "model output, not evidence";
/// People in one trial, at most.
pub const MOST_PEOPLE: u32 = 10_000_000;
/// Days a person is followed, at most: ten years.
pub const MOST_DAYS: u16 = 3650;

/// What a trial is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many people.
    pub people: u32,
    /// How many days each.
    pub days: u16,
    /// Where all chance comes from.
    pub seed: u64,
}

/// Why a trial cannot be held.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrialError {
    /// Nobody, or too many.
    #[error("{0} people cannot be simulated; 1 to {MOST_PEOPLE} can")]
    People(u64),
    /// No day, or too many.
    #[error("{0} days cannot be simulated; 1 to {MOST_DAYS} can")]
    Days(u64),
    /// The protocol is not in the care data.
    #[error("there is no programme `{id}`")]
    UnknownProtocol {
        /// What was asked for.
        id: String,
        /// The nearest there is.
        near: Option<String>,
        /// All there are.
        known: Vec<String>,
    },
    /// One is for the Achilles tendon, the other for the heel.
    #[error("`{0}` and `{1}` are for different body parts: their people cannot be compared")]
    OtherSite(String, String),
}

impl Asked {
    /// Checks the numbers.
    ///
    /// # Errors
    /// Nobody, no day, or more of either than can be simulated.
    pub fn new(people: u64, days: u64, seed: u64) -> Result<Self, TrialError> {
        let known_people = u32::try_from(people).ok().filter(|n| (1..=MOST_PEOPLE).contains(n));
        let known_days = u16::try_from(days).ok().filter(|n| (1..=MOST_DAYS).contains(n));
        let people = known_people.ok_or(TrialError::People(people))?;
        let days = known_days.ok_or(TrialError::Days(days))?;
        Ok(Self { people, days, seed })
    }
}

/// One or two programmes, and the people who live through them: the same people with the same luck in both.
#[derive(Clone, Debug)]
pub struct Trial<'c> {
    asked: Asked,
    model: &'c Model,
    setting: Setting<'c>,
    arms: Vec<Arm<'c>>,
}

impl<'c> Trial<'c> {
    /// Prepares a trial of a protocol of some care data, and of another one to compare it with.
    ///
    /// # Errors
    /// A protocol that is not there, or two for different body parts.
    pub fn new(
        asked: Asked,
        model: &'c Model,
        of: (&'c crate::care::Care, &str),
        versus: Option<(&'c crate::care::Care, &str)>,
    ) -> Result<Self, TrialError> {
        let find = |(care, id): (&'c crate::care::Care, &str)| {
            Arm::of(care, id, model).ok_or_else(|| TrialError::UnknownProtocol {
                id: id.to_owned(),
                near: nearest(id, care.programmes.keys().map(String::as_str)).map(str::to_owned),
                known: care.programmes.keys().cloned().collect(),
            })
        };
        let mut arms = vec![find(of)?];
        arms.extend(versus.map(find).transpose()?);
        if let [a, b] = arms.as_slice()
            && a.site() != b.site()
        {
            return Err(TrialError::OtherSite(a.id().to_owned(), b.id().to_owned()));
        }
        let setting = Setting { model, chances: Chances::of(model), days: asked.days };
        Ok(Self { asked, model, setting, arms })
    }

    /// Returns what was asked for.
    #[must_use]
    pub const fn asked(&self) -> Asked {
        self.asked
    }

    /// Returns the numbers of its people.
    #[must_use]
    pub const fn model(&self) -> &'c Model {
        self.model
    }

    /// Decides one person's journal again through the whole fold, with the care data of the programme it is of.
    ///
    /// Returns the days that were decided, and how many of them otherwise than while it was lived: always none, or
    /// this simulation is wrong.
    #[must_use]
    pub fn replay(&self, arm: usize, journal: &Journal, first: LocalDate) -> (usize, usize) {
        let Some(arm) = self.arms.get(arm) else { return (0, 0) };
        let record = Record::fold(&journal.entries);
        let course = Course::walk(&record, arm.care, first.plus(i32::from(self.asked.days) - 1));
        let traces = course.tracks.first().map(|track| track.traces.as_slice()).unwrap_or_default();
        let same = |(trace, said): (&Trace, &DayDecided)| {
            (trace.verdict, trace.after.pos) == (said.verdict, said.pos)
        };
        let agreed = traces.iter().zip(&journal.decided).filter(|pair| same(*pair)).count();
        let days = journal.decided.len().max(traces.len());
        (days, days - agreed)
    }

    /// Returns the programmes.
    #[must_use]
    pub fn arms(&self) -> &[Arm<'c>] {
        &self.arms
    }

    /// Returns a tally that nobody is counted in.
    #[must_use]
    pub fn nobody(&self) -> Tally {
        Tally::new(self.arms.iter().map(|arm| arm.stages().count()), self.asked.days)
    }

    /// Lets some people live through every programme, and counts them.
    pub fn run(&self, people: Range<u32>, tally: &mut Tally) {
        for index in people {
            let person = Person::of(self.asked.seed, index, self.model);
            let mut lived = Vec::new();
            for (arm, counted) in self.arms.iter().zip(&mut tally.arms) {
                let life = live(&self.setting, arm, &arm.meets(&person), counted, &mut ());
                counted.ends(life);
                lived.push(life);
            }
            if let [a, b] = lived.as_slice() {
                tally.pair.ends(*a, *b);
            }
            tally.people += 1;
        }
    }

    /// Writes down one person's life in one programme (0 is the first), from a first day on.
    #[must_use]
    pub fn journal(&self, arm: usize, index: u32, first: LocalDate) -> Option<Journal> {
        let mut counted = self.nobody().arms.into_iter().nth(arm)?;
        let arm = self.arms.get(arm)?;
        let person = arm.meets(&Person::of(self.asked.seed, index, self.model));
        let mut writer = journal::Writer::new(arm, &person, self.asked.seed, index, first);
        live(&self.setting, arm, &person, &mut counted, &mut writer);
        Some(writer.end())
    }
}
