//! A synthetic life as facts, exactly as a person would have told them: for load tests, and to hold the fast lens
//! against the whole fold.
//!
//! Ids and times are made from the seed and the day, so the same life is the same text. The name in the profile says
//! that nobody real is meant.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    catalog::{Legs, Site},
    criteria::Measure,
    journal::{
        CapacityTest, Change, CheckIn, Clearance, Draft, Ended, Entry, EntryId, Fact, FlagReport, Measured,
        Part, PersonId, Preset, Profile, ProgrammeId, ProgrammeStart, Review, Session, SetDone, Steps, seal,
    },
    programme::{Dose, Verdict, Work},
    units::{Effort, Involved, LocalDate, Pain, Side, Stiffness},
};

use super::{
    arm::Arm,
    life::run,
    person::Person,
    witness::{Trained, Witness},
};

/// What was decided on one day of a synthetic life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayDecided {
    /// The verdict.
    pub verdict: Verdict,
    /// Where the programme stands after it.
    pub pos: u8,
}

/// One synthetic life.
#[derive(Clone, Debug, PartialEq)]
pub struct Journal {
    /// Whom it is about.
    pub person: PersonId,
    /// Everything that was told, in order, not sealed yet.
    pub entries: Vec<Entry>,
    /// What was decided on each day, from the first one on.
    pub decided: Vec<DayDecided>,
}

impl Journal {
    /// Ties the entries into a chain.
    ///
    /// # Errors
    /// Only if an entry cannot be written as JSON, which none here does.
    pub fn sealed(self) -> Result<Vec<Entry>, serde_json::Error> {
        let mut prev = String::new();
        let mut sealed = Vec::with_capacity(self.entries.len());
        for entry in self.entries {
            let entry = seal(entry, &prev)?;
            prev.clone_from(&entry.hash);
            sealed.push(entry);
        }
        Ok(sealed)
    }
}

/// Writes facts down as they happen.
pub(super) struct Writer<'a> {
    arm: &'a Arm<'a>,
    side: Involved,
    flag: &'a str,
    first: LocalDate,
    person: PersonId,
    programme: ProgrammeId,
    entries: Vec<Entry>,
    decided: Vec<DayDecided>,
}

/// Minutes of the day at which things are told.
mod hour {
    pub(super) const BEGIN: u16 = 6 * 60;
    pub(super) const MORNING: u16 = 7 * 60;
    pub(super) const CLINIC: u16 = 6 * 60 + 20;
    pub(super) const TEST: u16 = 6 * 60 + 40;
    pub(super) const OUT: u16 = 17 * 60;
    pub(super) const SESSION: u16 = 19 * 60;
    pub(super) const NIGHT: u16 = 21 * 60;
}

impl<'a> Writer<'a> {
    pub(super) fn new(arm: &'a Arm<'a>, person: &Person, seed: u64, index: u32, first: LocalDate) -> Self {
        let id = |what: &str| id_of(first, hour::BEGIN, 0, &format!("{what} {seed} {index}"));
        let mut writer = Self {
            arm,
            side: person.side,
            flag: &arm.red_flag,
            first,
            person: PersonId(id("person")),
            programme: ProgrammeId(id("programme")),
            entries: Vec::new(),
            decided: Vec::new(),
        };
        let name = Some(format!("Synthetic person {index} of seed {seed}: nobody real"));
        writer.say(0, hour::BEGIN, Fact::ProfileSet(Profile { name, ..Profile::default() }));
        let start = ProgrammeStart {
            protocol: arm.id().to_owned(),
            at: Some(arm.programme.address(arm.start_of(person))),
            preset: Preset::Standard,
            version: None,
        };
        writer.say(0, hour::BEGIN, Fact::ProgrammeStarted(start));
        writer
    }

    pub(super) fn end(self) -> Journal {
        Journal { person: self.person, entries: self.entries, decided: self.decided }
    }

    fn say(&mut self, day: u16, minute: u16, fact: Fact) {
        let date = self.first.plus(i32::from(day));
        let n = self.entries.len();
        let about_programme = !matches!(fact, Fact::ProfileSet(_));
        self.entries.push(Entry::unsealed(Draft {
            id: EntryId(id_of(date, minute, n, &self.person.to_string())),
            recorded_at: format!("{date}T{:02}:{:02}:00Z", minute / 60, minute % 60),
            date,
            person: self.person,
            programme: about_programme.then_some(self.programme),
            side: about_programme.then_some(self.side),
            fact,
        }));
    }

    /// The dose of a position as sets.
    fn sets(&self, dose: &[Dose], work: Work, short: bool) -> Vec<SetDone> {
        let mut sets = Vec::new();
        for (at, line) in dose.iter().enumerate() {
            let last = short && at + 1 == dose.len();
            let a_set = line.amount() / u32::from(line.sets.max(1));
            let amount = match work {
                // Well over what still counts as a slip of counting.
                Work::Above => a_set * self.above_percent() / 100 + 1,
                Work::Full | Work::Lightened | Work::Partial => a_set,
            };
            let mut count = line.sets;
            let mut amounts = u16::try_from(amount).unwrap_or(u16::MAX);
            if last && count > 1 {
                count -= 1;
            } else if last {
                amounts /= 2;
            }
            for side in self.sides(line) {
                for _ in 0..count {
                    sets.push(SetDone {
                        exercise: line.exercise.as_str().into(),
                        surface: line.surface,
                        side: *side,
                        reps: Some(amounts).filter(|_| !line.in_seconds()),
                        seconds: Some(amounts).filter(|_| line.in_seconds()),
                        load_kg: line.load(None),
                        pain: None,
                        effort: None,
                    });
                }
            }
        }
        sets
    }

    fn above_percent(&self) -> u32 {
        u32::from(self.arm.care.rules.work.above_percent) + 20
    }

    fn sides(&self, line: &Dose) -> &'static [Involved] {
        let legs = self.arm.care.catalog.exercises.get(&line.exercise).map_or(Legs::Both, |e| e.facts.legs);
        match (legs, self.side) {
            (Legs::Both, _) => &[Involved::Both],
            (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
            (Legs::One, Involved::Left) => &[Involved::Left],
            (Legs::One, Involved::Right) => &[Involved::Right],
        }
    }
}

impl Witness for Writer<'_> {
    fn morning(&mut self, day: u16, side: Option<Side>, score: u8) {
        let score = i64::from(score);
        let check_in = match self.arm.site() {
            Site::Achilles => CheckIn { stiffness: Stiffness::new(score).ok(), side, ..CheckIn::default() },
            Site::Plantar => CheckIn { first_step: Pain::new(score).ok(), side, ..CheckIn::default() },
        };
        self.say(day, hour::MORNING, Fact::MorningCheckedIn(check_in));
    }

    fn flag(&mut self, day: u16) {
        let flag = FlagReport { flag: self.flag.to_owned(), note: None };
        self.say(day, hour::CLINIC, Fact::RedFlagReported(flag));
    }

    fn cleared(&mut self, day: u16) {
        let clearance = Clearance { by: "a synthetic clinician".to_owned(), note: None, at: None };
        self.say(day, hour::CLINIC, Fact::ClearanceGiven(clearance));
    }

    fn review(&mut self, day: u16, change: Change) {
        self.say(day, hour::CLINIC, Fact::ReviewAnswered(Review { change, seen_by_clinician: false }));
    }

    fn raises(&mut self, day: u16, left: u16, right: u16) {
        let test = CapacityTest {
            test: "heel-raise-endurance".to_owned(),
            left: Some(left),
            right: Some(right),
            pain: None,
        };
        self.say(day, hour::TEST, Fact::CapacityTested(test));
    }

    fn measure(&mut self, day: u16, measure: Measure, value: i32) {
        let measured = Measured { measure: measure.id().to_owned(), value };
        self.say(day, hour::TEST, Fact::MeasureReported(measured));
    }

    fn decided(&mut self, _day: u16, verdict: &Verdict, pos: u8) {
        self.decided.push(DayDecided { verdict: *verdict, pos });
    }

    fn trained(&mut self, day: u16, session: Trained) {
        let Some(place) = self.arm.programme.place(session.pos) else { return };
        let asked_for_all = session.work == Work::Partial && session.whole;
        let sets = self.sets(&place.dose, session.work, asked_for_all);
        for _ in 0..session.sessions {
            let session = Session {
                sets: sets.clone(),
                pain: session.pain.and_then(|pain| Pain::new(i64::from(pain)).ok()),
                effort: session.effort.and_then(|effort| Effort::new(i64::from(effort)).ok()),
                lightened: session.work == Work::Lightened,
                ..Session::default()
            };
            self.say(day, hour::SESSION, Fact::SessionFinished(session));
        }
    }

    fn light(&mut self, day: u16, pos: u8, pain: u8) {
        let Some(place) = self.arm.programme.place(pos) else { return };
        let session = Session {
            part: Part::Light,
            sets: self.sets(&place.light, Work::Full, false),
            pain: Pain::new(i64::from(pain)).ok(),
            ..Session::default()
        };
        self.say(day, hour::SESSION, Fact::SessionFinished(session));
    }

    fn run(&mut self, day: u16, effort: u8, pain: u8) {
        self.say(day, hour::OUT, Fact::RunImported(run(effort, pain)));
    }

    fn steps(&mut self, day: u16, steps: u32) {
        self.say(day, hour::OUT, Fact::StepsCounted(Steps { steps }));
    }

    fn left(&mut self, day: u16) {
        self.say(day, hour::NIGHT, Fact::ProgrammeEnded(Ended::default()));
    }
}

/// Makes a version 7 id of a day, a minute, a number that grows within the journal, and whatever tells journals apart.
fn id_of(date: LocalDate, minute: u16, n: usize, what: &str) -> Uuid {
    let seconds = i64::from(date.day_number()) * 86_400 + i64::from(minute) * 60;
    let millis = u64::try_from(seconds).unwrap_or(0) * 1000;
    let digest = Sha256::digest(format!("{what} {n}").as_bytes());
    let mut bytes = [0_u8; 16];
    let [_, _, time @ ..] = millis.to_be_bytes();
    // The twelve bits behind the time grow with the number, so that ids of one minute keep their order.
    let order = u16::try_from(n % 4096).unwrap_or(0).to_be_bytes();
    let chance = digest.iter().copied();
    let filled = time.into_iter().chain(order).chain(chance);
    bytes.iter_mut().zip(filled).for_each(|(to, from)| *to = from);
    uuid::Builder::from_bytes(bytes)
        .with_version(uuid::Version::SortRand)
        .with_variant(uuid::Variant::RFC4122)
        .into_uuid()
}
