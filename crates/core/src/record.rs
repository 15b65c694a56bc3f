//! Everything known about one person, day by day: the journal folded, nothing decided.
//!
//! [`Record::fold`] takes entries in any order of writing and always gives the same record for the same
//! facts on the same days; corrections and withdrawals are applied first, so a corrected fact is as if it
//! had never been said otherwise. What follows from the days, the programme's course, is
//! [`crate::today`]'s business.

use std::collections::BTreeMap;

mod day;
mod effective;
mod known;
mod mornings;
mod other;
mod work;

pub use day::{Day, DayRun, DaySession, MorningScore, Report};
pub use effective::{Effective, effective};
pub use known::Known;
pub use mornings::{MorningReading, Series, TrendReading};
pub use other::{OtherReading, RunReading, classify_run, classify_standing};
pub use work::{Prescribed, WorkReading, judge};

use crate::{
    criteria::Measure,
    journal::{
        AfterOperation, CapacityTest, CareContent, CareKept, Change, Entry, EntryId, Fact, PersonId, Preset,
        Profile, ProgrammeId, Run, RunGoal, Shoe,
    },
    units::{Involved, LocalDate},
};

/// One person's way through one protocol, as begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Its id.
    pub id: ProgrammeId,
    /// The protocol's id.
    pub protocol: String,
    /// The place it began at, `stage.rung`.
    pub at: Option<String>,
    /// How strict its limits are.
    pub preset: Preset,
    /// The involved side.
    pub side: Involved,
    /// The first day.
    pub start: LocalDate,
    /// The last day, if it was left.
    pub ended: Option<LocalDate>,
    /// The version it was begun on; none for a programme begun before versions were kept.
    pub version: Option<String>,
    /// Versions accepted later, in the order they were.
    pub accepted: Vec<Acceptance>,
}

/// A move to another version of a programme.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Acceptance {
    /// The day it was accepted.
    pub on: LocalDate,
    /// The entry that said so.
    pub entry: EntryId,
    /// The version moved to.
    pub version: String,
}

/// Everything known about one person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Whom it is about; none for an empty journal.
    pub person: Option<PersonId>,
    /// What they told about themselves, newest values.
    pub profile: Profile,
    /// Programmes in the order they began.
    pub programmes: Vec<Begun>,
    /// The first day anything is known of.
    pub first: Option<LocalDate>,
    days: Vec<Day>,
    /// Measures by kind, each in the order of its days.
    measures: BTreeMap<Measure, Vec<(LocalDate, i32)>>,
    /// Heel-raise tests in the order of their days.
    pub tests: Vec<(LocalDate, CapacityTest)>,
    /// Answers to "has it changed?" in the order of their days.
    pub reviews: Vec<(LocalDate, Change)>,
    /// Shoes by id, each as last told.
    pub shoes: BTreeMap<String, Shoe>,
    /// What was said of each shoe being the usual one, in the order of the days.
    usual_shoes: Vec<(LocalDate, String, bool)>,
    /// What the person wants to run, in the order it was said; the last one stands.
    pub run_goals: Vec<(LocalDate, RunGoal)>,
    /// Versions of programmes by the hash they were kept under, a damaged copy among them, perhaps; [`crate::care`] looks.
    pub kept: BTreeMap<String, Vec<CareContent>>,
    ended: Vec<(ProgrammeId, LocalDate)>,
    accepted: Vec<(ProgrammeId, Acceptance)>,
}

/// Days of room behind the last one.
const ROOM: usize = 64;

impl Record {
    /// Folds a journal.
    #[must_use]
    pub fn fold(entries: &[Entry]) -> Self {
        let mut record = Self::default();
        let mut facts = effective(entries);
        // By day, then as recorded: the order of the lines of a journal means nothing.
        facts.sort_by_key(|fact| (fact.date, fact.id));
        let first = facts.iter().map(|f| f.date).min();
        let last = facts.iter().map(|f| f.date).max();
        if let (Some(first), Some(last)) = (first, last) {
            record.first = Some(first);
            record.reach(last);
            // Room for what comes: the next day must not copy all earlier ones.
            record.days.reserve(ROOM);
        }
        for fact in facts {
            record.take(fact);
        }
        record.settle();
        record
    }

    /// Takes in one more entry that corrects nothing; for corrections the journal is folded again.
    ///
    /// Returns the day from which anything can have changed, or none when the journal must be folded again.
    #[must_use]
    pub fn append(&mut self, entry: &Entry) -> Option<LocalDate> {
        // A version kept late speaks of every day that follows it.
        if matches!(entry.fact, Fact::EntryCorrected(_) | Fact::EntryWithdrawn(_) | Fact::CareKept(_)) {
            return None;
        }
        if self.first.is_some_and(|first| entry.date < first) {
            return None;
        }
        self.first.get_or_insert(entry.date);
        self.reach(entry.date);
        self.take(Effective::of(entry));
        self.settle();
        Some(entry.date)
    }

    /// Returns a day; one that nothing is known of is the empty day.
    #[must_use]
    pub fn day(&self, date: LocalDate) -> &Day {
        self.first
            .and_then(|first| usize::try_from(date.days_since(first)).ok())
            .and_then(|at| self.days.get(at))
            .unwrap_or(const { &Day::UNKNOWN })
    }

    /// Returns all days from the first to the last that anything is known of.
    #[must_use]
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// Returns the last day anything is known of.
    #[must_use]
    pub fn last(&self) -> Option<LocalDate> {
        let days = i32::try_from(self.days.len()).ok()?;
        self.first.map(|first| first.plus(days - 1))
    }

    /// Returns a measure's newest value up to a day, no older than so many days.
    #[must_use]
    pub fn measure(
        &self,
        measure: Measure,
        on: LocalDate,
        within_days: Option<u16>,
    ) -> Option<(i32, LocalDate)> {
        let known = self.measures.get(&measure)?;
        let (date, value) = known.iter().rev().find(|(date, _)| *date <= on)?;
        let fresh = within_days.is_none_or(|days| on.days_since(*date) <= i32::from(days));
        fresh.then_some((*value, *date))
    }

    /// Returns the shoe of a run of a day: the one it names, or else the one usual then.
    #[must_use]
    pub fn shoe_of(&self, date: LocalDate, run: &Run) -> Option<&Shoe> {
        let id = run.shoe.as_deref().or_else(|| {
            let said = self.usual_shoes.iter().take_while(|(on, _, _)| *on <= date);
            said.fold(None, |usual, (_, id, is)| match (*is, usual) {
                (true, _) => Some(id.as_str()),
                (false, Some(usual)) if usual == id => None,
                (false, kept) => kept,
            })
        })?;
        self.shoes.get(id)
    }

    /// Returns the time after an operation that stands on a day, as a clinician has set it last.
    #[must_use]
    pub fn after_operation(&self, on: LocalDate) -> Option<&AfterOperation> {
        let days = usize::try_from(on.days_since(self.first?)).ok()?.saturating_add(1);
        let known = self.days.get(..days.min(self.days.len()))?;
        let (_, latest) =
            known.iter().rev().find_map(|day| day.operations.iter().max_by_key(|(entry, _)| *entry))?;
        (!latest.over).then_some(latest)
    }

    /// Says whether a version is in it, whole.
    #[must_use]
    pub fn holds(&self, kept: &CareKept) -> bool {
        self.kept.get(&kept.version).is_some_and(|copies| copies.contains(&kept.content))
    }

    /// Returns the record as if a programme (or each, where none is named) had always followed the catalog in use,
    /// whatever it was begun on.
    #[must_use]
    pub fn on_catalog_in_use(&self, programme: Option<ProgrammeId>) -> Self {
        let mut record = self.clone();
        let meant = |begun: &&mut Begun| programme.is_none_or(|id| begun.id == id);
        for begun in record.programmes.iter_mut().filter(meant) {
            begun.version = None;
            begun.accepted.clear();
        }
        record
    }

    fn reach(&mut self, date: LocalDate) {
        let Some(first) = self.first else { return };
        let needed = usize::try_from(date.days_since(first)).unwrap_or(0) + 1;
        if self.days.len() < needed {
            self.days.resize_with(needed, Day::default);
        }
    }

    fn day_mut(&mut self, date: LocalDate) -> Option<&mut Day> {
        let at = usize::try_from(date.days_since(self.first?)).ok()?;
        self.days.get_mut(at)
    }

    fn take(&mut self, said: Effective<'_>) {
        self.person.get_or_insert(said.person);
        let date = said.date;
        match said.fact {
            Fact::ProfileSet(profile) => self.merge_profile(profile),
            Fact::ProgrammeStarted(start) => {
                if let Some(id) = said.programme {
                    self.programmes.push(Begun {
                        id,
                        protocol: start.protocol.clone(),
                        at: start.at.clone(),
                        preset: start.preset,
                        side: said.side.unwrap_or(Involved::Both),
                        start: date,
                        ended: None,
                        version: start.version.clone(),
                        accepted: Vec::new(),
                    });
                }
            }
            Fact::ProgrammeEnded(_) => self.ended.extend(said.programme.map(|id| (id, date))),
            Fact::CareKept(kept) => {
                let copies = self.kept.entry(kept.version.clone()).or_default();
                if !copies.contains(&kept.content) {
                    copies.push(kept.content.clone());
                }
            }
            Fact::VersionAccepted(accepted) => {
                self.accepted.extend(said.programme.map(|id| {
                    (id, Acceptance { on: date, entry: said.id, version: accepted.version.clone() })
                }))
            }
            Fact::ShoeKept(shoe) => {
                self.shoes.insert(shoe.id.clone(), shoe.clone());
                self.usual_shoes.push((date, shoe.id.clone(), shoe.usual && !shoe.retired));
            }
            Fact::RunGoalSet(goal) => self.run_goals.push((date, goal.clone())),
            Fact::CapacityTested(test) => self.tests.push((date, test.clone())),
            Fact::MeasureReported(measured) => {
                if let Some(measure) =
                    crate::criteria::MEASURES.into_iter().find(|m| m.id() == measured.measure)
                {
                    self.measures.entry(measure).or_default().push((date, measured.value));
                }
            }
            Fact::ReviewAnswered(review) => {
                self.reviews.push((date, review.change));
                self.take_on_its_day(said);
            }
            Fact::IntakeAnswered(_)
            | Fact::MorningCheckedIn(_)
            | Fact::FindingsReported(_)
            | Fact::RedFlagReported(_)
            | Fact::ClearanceGiven(_)
            | Fact::Placed(_)
            | Fact::AfterOperationSet(_)
            | Fact::SetFinished(_)
            | Fact::SessionFinished(_)
            | Fact::RunImported(_)
            | Fact::StepsCounted(_)
            | Fact::ActivityDone(_)
            | Fact::SessionsPerDayChosen(_) => self.take_on_its_day(said),
            Fact::EntryCorrected(_) | Fact::EntryWithdrawn(_) => {}
        }
    }

    fn take_on_its_day(&mut self, said: Effective<'_>) {
        if let Some(day) = self.day_mut(said.date) {
            day.take(said.id, said.programme, said.fact);
        }
    }

    fn merge_profile(&mut self, told: &Profile) {
        let Profile { name, birth_year, body_mass_kg, goal, landing, ankle } = told;
        let mine = &mut self.profile;
        mine.name = name.clone().or_else(|| mine.name.take());
        mine.birth_year = birth_year.or(mine.birth_year);
        mine.body_mass_kg = body_mass_kg.or(mine.body_mass_kg);
        mine.goal = goal.clone().or_else(|| mine.goal.take());
        mine.landing = landing.or(mine.landing);
        mine.ankle = ankle.or(mine.ankle);
    }

    /// Puts what came in the order of writing into an order that depends on the facts alone.
    fn settle(&mut self) {
        self.programmes.sort_by_key(|p| (p.start, p.id));
        self.programmes.dedup_by_key(|p| p.id);
        // By day alone, and stable: of one day what was recorded last stays last, and is the newest.
        self.tests.sort_by_key(|(date, _)| *date);
        for known in self.measures.values_mut() {
            known.sort_by_key(|(date, _)| *date);
        }
        self.reviews.sort_by_key(|(date, _)| *date);
        self.run_goals.sort_by_key(|(date, _)| *date);
        self.usual_shoes.sort_by_key(|(date, _, _)| *date);
        self.ended.sort_unstable();
        for programme in &mut self.programmes {
            let mine = self.accepted.iter().filter(|(id, _)| *id == programme.id);
            programme.accepted = mine.map(|(_, accepted)| accepted.clone()).collect();
            programme.accepted.sort();
            programme.ended = self.ended.iter().find(|(id, _)| *id == programme.id).map(|(_, date)| *date);
        }
    }
}
