//! Whole journals of made-up people: what they say and do, day by day, against the plan they were given.

use heelup_core::{
    catalog::Legs,
    journal::{
        Activity, CapacityTest, CheckIn, Clearance, Draft, Entry, EntryId, Fact, FlagReport, LoadClass,
        Measured, Part, PersonId, Placement, Preset, ProgrammeId, ProgrammeStart, Review, Run, Session,
        SessionsPerDay, SetDone, Sport, Steps,
    },
    journal::{Answer, Change, Reported},
    record::Record,
    today::Course,
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};
use proptest::{option::of, prelude::*, sample::select};
use uuid::Uuid;

use crate::care;

pub(crate) const PERSON: PersonId = PersonId(Uuid::from_u128(1));

/// One programme of a made-up person.
#[derive(Clone, Debug)]
pub(crate) struct Begins {
    protocol: &'static str,
    place: usize,
    preset: Preset,
    side: Involved,
}

/// One day of a made-up person; numbers are drawn against what the day offers.
#[derive(Clone, Debug)]
pub(crate) struct Day {
    morning: Option<(i64, Option<u16>)>,
    /// For each programme: pain, share of the sets done (of 10), effort; only some days against the plan.
    sessions: Vec<(u8, Option<i64>, u8, Option<i64>)>,
    run: Option<(u32, bool, Option<i64>, Option<i64>)>,
    steps: Option<u32>,
    rare: Option<Rare>,
}

/// Things that happen now and then.
#[derive(Clone, Debug)]
enum Rare {
    Flag(&'static str),
    Report(&'static str, Answer),
    Cleared(Option<usize>),
    Placed(usize),
    Review(Change),
    Test(u16, u16),
    Measure(&'static str, i32),
    Chose(u8),
    LightOver,
    Hike(LoadClass),
}

/// A made-up person.
#[derive(Clone, Debug)]
pub(crate) struct Life {
    begins: Vec<Begins>,
    days: Vec<Day>,
}

pub(crate) fn first_day() -> LocalDate {
    LocalDate::new(2026, 3, 2).unwrap()
}

fn begins() -> impl Strategy<Value = Begins> {
    let protocol =
        select(vec!["achilles-midportion-four-stage", "achilles-insertional", "plantar-heel-pain"]);
    let preset = prop_oneof![3 => Just(Preset::Standard), 1 => Just(Preset::Cautious)];
    let side = select(vec![Involved::Left, Involved::Right, Involved::Both]);
    (protocol, 0..1000usize, preset, side).prop_map(|(protocol, place, preset, side)| Begins {
        protocol,
        place,
        preset,
        side,
    })
}

fn rare() -> impl Strategy<Value = Rare> {
    let measure = select(vec!["daily-pain.7-days", "walk-30-min.pain", "two-leg-raise.pain"]);
    let finding = select(vec!["calf_swelling_3cm", "numb_tingle_sole", "fever_unwell"]);
    let answer = select(vec![Answer::Yes, Answer::No, Answer::Unsure]);
    let change = select(vec![Change::Recovered, Change::Better, Change::Same, Change::Worse]);
    let class = select(vec![LoadClass::Light, LoadClass::Medium, LoadClass::High]);
    prop_oneof![
        1 => select(vec!["RF-01", "RF-02", "RF-25", "RF-99"]).prop_map(Rare::Flag),
        1 => (finding, answer).prop_map(|(finding, answer)| Rare::Report(finding, answer)),
        3 => of(0..1000usize).prop_map(Rare::Cleared),
        1 => (0..1000usize).prop_map(Rare::Placed),
        1 => change.prop_map(Rare::Review),
        3 => (10..25u16, 10..25u16).prop_map(|(left, right)| Rare::Test(left, right)),
        3 => (measure, 0..5i32).prop_map(|(measure, value)| Rare::Measure(measure, value)),
        1 => (1..3u8).prop_map(Rare::Chose),
        1 => Just(Rare::LightOver),
        1 => class.prop_map(Rare::Hike),
    ]
}

fn day(programmes: usize) -> impl Strategy<Value = Day> {
    let score = prop_oneof![10 => 1..3i64, 1 => 3..5i64, 1 => 0..=10i64];
    let morning = prop_oneof![8 => (score, of(0..40u16)).prop_map(Some), 1 => Just(None)];
    let pain = prop_oneof![10 => (0..4i64).prop_map(Some), 2 => (0..9i64).prop_map(Some), 1 => Just(None)];
    let share = prop_oneof![10 => Just(10u8), 1 => 0..12u8];
    let effort = prop_oneof![8 => Just(Some(6)), 1 => of(0..=10i64)];
    // How many sessions: as planned, none, or one although nothing was planned.
    let session = (select(vec![0u8, 0, 0, 0, 0, 0, 1, 2]), pain, share, effort);
    let run = (1_000..15_000u32, any::<bool>(), of(0..8i64), of(0..8i64));
    (
        morning,
        prop::collection::vec(session, programmes),
        prop_oneof![7 => Just(None), 1 => run.prop_map(Some)],
        prop_oneof![7 => Just(None), 1 => (2_000..20_000u32).prop_map(Some)],
        prop_oneof![7 => Just(None), 1 => rare().prop_map(Some)],
    )
        .prop_map(|(morning, sessions, run, steps, rare)| Day { morning, sessions, run, steps, rare })
}

/// A person with one or two programmes and so many days.
pub(crate) fn life(days: std::ops::Range<usize>) -> impl Strategy<Value = Life> {
    prop::collection::vec(begins(), 1..3).prop_flat_map(move |begins| {
        let programmes = begins.len();
        prop::collection::vec(day(programmes), days.clone())
            .prop_map(move |days| Life { begins: begins.clone(), days })
    })
}

/// Writes entries with ids that grow.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) entries: Vec<Entry>,
}

impl Writer {
    pub(crate) fn say(&mut self, date: LocalDate, programme: Option<usize>, side: Involved, fact: Fact) {
        let n = u128::try_from(self.entries.len()).unwrap();
        self.entries.push(Entry::unsealed(Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{date}T07:00:00Z"),
            date,
            person: PERSON,
            programme: programme.map(programme_id),
            side: Some(side),
            fact,
        }));
    }
}

pub(crate) fn programme_id(at: usize) -> ProgrammeId {
    ProgrammeId(Uuid::from_u128(2 + u128::try_from(at).unwrap()))
}

fn pain(n: i64) -> Option<Pain> {
    Pain::new(n).ok()
}

impl Life {
    pub(crate) fn last_day(&self) -> LocalDate {
        first_day().plus(i32::try_from(self.days.len()).unwrap() - 1)
    }

    /// Returns which of the programmes this is.
    pub(crate) fn place_of(&self, id: ProgrammeId) -> usize {
        (0..self.begins.len()).find(|at| programme_id(*at) == id).unwrap()
    }

    /// Says whether there is one programme only.
    pub(crate) fn is_alone(&self) -> bool {
        self.begins.len() == 1
    }

    /// Does today's plan of the first programme as it is written, at its target effort and without pain.
    pub(crate) fn does_the_plan(&self, writer: &mut Writer, date: LocalDate, sessions: u8) {
        for _ in 0..sessions {
            // Against the plan means one session, whatever was planned.
            self.train(writer, date, 0, (2, Some(0), 10, Some(4)));
        }
    }

    /// Returns the journal of this life.
    pub(crate) fn journal(&self) -> Vec<Entry> {
        let mut writer = Writer::default();
        for (at, begins) in self.begins.iter().enumerate() {
            let place = Some(begins.place(begins.place));
            let start = ProgrammeStart {
                protocol: begins.protocol.into(),
                at: place,
                preset: begins.preset,
                version: None,
            };
            writer.say(first_day(), Some(at), begins.side, Fact::ProgrammeStarted(start));
        }
        for (n, day) in self.days.iter().enumerate() {
            self.live(&mut writer, first_day().plus(i32::try_from(n).unwrap()), day);
        }
        writer.entries
    }

    fn live(&self, writer: &mut Writer, date: LocalDate, day: &Day) {
        let side = self.begins[0].side;
        if let Some((score, minutes)) = day.morning {
            let stiffness = Stiffness::new(score).ok();
            let said = CheckIn { stiffness, first_step: pain(score), minutes, ..CheckIn::default() };
            writer.say(date, None, side, Fact::MorningCheckedIn(said));
        }
        if let Some(rare) = &day.rare {
            self.rarely(writer, date, rare);
        }
        if let Some((metres, hills, effort, hurt)) = day.run {
            writer.say(date, None, side, Fact::RunImported(run(metres, hills, effort, hurt)));
        }
        if let Some(steps) = day.steps {
            writer.say(date, None, side, Fact::StepsCounted(Steps { steps }));
        }
        for (at, told) in day.sessions.iter().enumerate() {
            self.train(writer, date, at, *told);
        }
    }

    fn rarely(&self, writer: &mut Writer, date: LocalDate, rare: &Rare) {
        let begins = &self.begins[0];
        let fact = match rare {
            Rare::Flag(id) => Fact::RedFlagReported(FlagReport { flag: (*id).into(), note: None }),
            Rare::Report(finding, answer) => {
                let answers = [((*finding).to_owned(), *answer)].into_iter().collect();
                Fact::FindingsReported(Reported { answers, diagnosis: None })
            }
            Rare::Cleared(at) => {
                let at = at.map(|at| begins.place(at));
                Fact::ClearanceGiven(Clearance { by: "Dr Sand".into(), note: None, at })
            }
            Rare::Placed(at) => Fact::Placed(Placement { by: "Dr Sand".into(), at: begins.place(*at) }),
            Rare::Review(change) => {
                Fact::ReviewAnswered(Review { change: *change, seen_by_clinician: false })
            }
            Rare::Test(left, right) => Fact::CapacityTested(CapacityTest {
                test: "heel-raise-endurance".into(),
                left: Some(*left),
                right: Some(*right),
                pain: None,
            }),
            Rare::Measure(measure, value) => {
                Fact::MeasureReported(Measured { measure: (*measure).into(), value: *value })
            }
            Rare::Chose(sessions) => Fact::SessionsPerDayChosen(SessionsPerDay { sessions: *sessions }),
            Rare::LightOver => {
                Fact::SessionFinished(Session { part: Part::Light, pain: pain(8), ..Session::default() })
            }
            Rare::Hike(class) => {
                Fact::ActivityDone(Activity { what: "hike".into(), class: *class, minutes: None, pain: None })
            }
        };
        writer.say(date, Some(0), begins.side, fact);
    }

    /// Does what the plan of the day asks for, more or less.
    fn train(
        &self,
        writer: &mut Writer,
        date: LocalDate,
        at: usize,
        (against, hurt, share, effort): (u8, Option<i64>, u8, Option<i64>),
    ) {
        let record = Record::fold(&writer.entries);
        let course = Course::walk(&record, care(), date);
        let Some(track) = course.tracks.iter().find(|t| t.begun.id == programme_id(at)) else { return };
        let Some(trace) = track.trace(date) else { return };
        let planned = trace.verdict.plan.is_some();
        let Some((letter, _, _)) = course.evening_of(&record, at, date) else { return };
        let sessions = match (against, planned) {
            (0, true) => track.sessions(trace, letter.other),
            (0, false) | (1, _) => 0,
            _ => 1,
        };
        let side = self.begins[at].side;
        let mut sets = Vec::new();
        for line in &track.programme.place(trace.after.pos).unwrap().dose {
            let legs = care().catalog.exercises[&line.exercise].facts.legs;
            let sides: &[Involved] = match (legs, side) {
                (Legs::Both, _) => &[Involved::Both],
                (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
                (Legs::One, Involved::Left) => &[Involved::Left],
                (Legs::One, Involved::Right) => &[Involved::Right],
            };
            let amount = u16::try_from(line.amount()).unwrap() / u16::from(line.sets);
            for _ in 0..(u16::from(line.sets) * u16::from(share)).div_ceil(10) {
                sets.extend(sides.iter().map(|side| SetDone {
                    exercise: line.exercise.as_str().into(),
                    surface: line.surface,
                    side: *side,
                    reps: Some(amount).filter(|_| !line.in_seconds()),
                    seconds: Some(amount).filter(|_| line.in_seconds()),
                    load_kg: line.load_kg,
                    pain: None,
                    effort: None,
                }));
            }
        }
        for _ in 0..sessions {
            let effort = effort.and_then(|n| Effort::new(n).ok());
            let session =
                Session { sets: sets.clone(), pain: hurt.and_then(pain), effort, ..Session::default() };
            writer.say(date, Some(at), side, Fact::SessionFinished(session));
        }
    }
}

impl Begins {
    /// Returns one of the protocol's full doses as `stage.rung`.
    fn place(&self, any: usize) -> String {
        let programme = &care().programmes[self.protocol];
        let full: Vec<usize> =
            (0..programme.places.len()).filter(|at| programme.places[*at].easing == 0).collect();
        programme.address(u8::try_from(full[any % full.len()]).unwrap())
    }
}

fn run(metres: u32, hills: bool, effort: Option<i64>, hurt: Option<i64>) -> Run {
    Run {
        distance_m: Some(metres),
        effort: effort.and_then(|n| Effort::new(n).ok()),
        pain: hurt.and_then(pain),
        hills: hills && metres > 8_000,
        ..Run::of(Sport::Running)
    }
}
