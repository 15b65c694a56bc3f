//! A person with only good days, lived through the real journal, lens and machine.

use heelup_core::{
    catalog::Legs,
    criteria::Measure,
    journal::{
        CapacityTest, Change, CheckIn, Draft, Entry, EntryId, Fact, Measured, PersonId, Profile, ProgrammeId,
        ProgrammeStart, Review, Session, SetDone,
    },
    record::Record,
    today::{Course, DayAnswer, Decision, DoseLine, answers},
    units::{Effort, Involved, Kilograms, LocalDate, Pain, Stiffness},
};
use uuid::Uuid;

use crate::care;

/// One day as it was given.
pub(super) struct Day {
    /// The day of the programme, from 1.
    pub(super) day: u32,
    pub(super) date: LocalDate,
    pub(super) stage: String,
    pub(super) rung: u8,
    /// Main work; empty on a day without.
    pub(super) plan: Vec<DoseLine>,
    pub(super) light: Vec<DoseLine>,
    pub(super) sessions: u8,
}

/// A whole programme.
pub(super) struct Lived {
    pub(super) days: Vec<Day>,
    /// The day of graduation; the days before it are in `days`.
    pub(super) graduated: u32,
}

struct Person {
    entries: Vec<Entry>,
}

impl Person {
    fn say(&mut self, date: LocalDate, fact: Fact) {
        let n = u128::try_from(self.entries.len()).unwrap();
        self.entries.push(Entry::unsealed(Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{date}T07:00:00Z"),
            date,
            person: PersonId(Uuid::from_u128(1)),
            programme: Some(ProgrammeId(Uuid::from_u128(2))),
            side: Some(Involved::Right),
            fact,
        }));
    }

    fn answer(&self, date: LocalDate) -> DayAnswer {
        let record = Record::fold(&self.entries);
        let course = Course::walk(&record, care(), date);
        answers(&record, care(), &course, date).remove(0)
    }

    /// Gives what the day still asks for: a test that passes, a yes to "has it changed?".
    fn asked(&mut self, answer: &DayAnswer) -> bool {
        let date = answer.date;
        if answer.decision == Decision::Refer {
            self.say(date, Fact::ReviewAnswered(Review { change: Change::Better, seen_by_clinician: false }));
            return true;
        }
        for measure in &answer.tests {
            let fact = match measure {
                Measure::HeelRaiseSymmetry | Measure::HeelRaiseWeakerSide => {
                    let both = Some(25);
                    let test = "heel-raise-endurance".into();
                    Fact::CapacityTested(CapacityTest { test, left: both, right: both, pain: None })
                }
                Measure::VisaA => Fact::MeasureReported(Measured { measure: measure.id().into(), value: 95 }),
                _ => Fact::MeasureReported(Measured { measure: measure.id().into(), value: 0 }),
            };
            self.say(date, fact);
        }
        !answer.tests.is_empty()
    }

    fn train(&mut self, answer: &DayAnswer) {
        let sets = answer.plan.iter().flat_map(|line| {
            let side = if line.legs == Legs::Both { Involved::Both } else { line.side };
            let set = SetDone {
                exercise: line.exercise.as_str().into(),
                surface: line.surface,
                side,
                reps: line.reps,
                seconds: line.hold_s,
                load_kg: line.load_kg,
                pain: None,
                effort: None,
            };
            vec![set; usize::from(line.sets)]
        });
        let sets: Vec<SetDone> = sets.collect();
        let most = answer.plan.iter().filter_map(|line| line.effort).map(|[_, most]| i64::from(most)).max();
        let effort = most.and_then(|most| Effort::new(most).ok());
        for _ in 0..answer.sessions {
            let session =
                Session { sets: sets.clone(), pain: Pain::new(1).ok(), effort, ..Session::default() };
            self.say(answer.date, Fact::SessionFinished(session));
        }
    }
}

/// Lives a programme from its first place until it has graduated.
pub(super) fn live(protocol: &str) -> Lived {
    let first = LocalDate::new(2026, 3, 2).unwrap();
    let mut person = Person { entries: Vec::new() };
    let mass = Profile { body_mass_kg: Kilograms::new(75.0).ok(), ..Profile::default() };
    person.say(first, Fact::ProfileSet(mass));
    let start =
        ProgrammeStart { protocol: protocol.to_owned(), at: None, preset: Default::default(), version: None };
    person.say(first, Fact::ProgrammeStarted(start));
    let mut days = Vec::new();
    for n in 0..365 {
        let date = first.plus(n);
        let check_in = CheckIn { stiffness: Stiffness::new(1).ok(), ..CheckIn::default() };
        person.say(date, Fact::MorningCheckedIn(check_in));
        let mut answer = person.answer(date);
        for _ in 0..3 {
            if !person.asked(&answer) {
                break;
            }
            answer = person.answer(date);
        }
        if answer.decision == Decision::Graduate {
            return Lived { days, graduated: answer.day };
        }
        person.train(&answer);
        days.push(Day {
            day: answer.day,
            date,
            stage: answer.stage,
            rung: answer.rung,
            plan: answer.plan,
            light: answer.light,
            sessions: answer.sessions,
        });
    }
    panic!("{protocol} never ends");
}
