//! A person stays on the version of a programme they began: kept with their record, followed whatever the catalog
//! becomes, and left only when they accept another one.

mod broken;
mod moving;
mod offered;
mod staying;

use heelup_core::{
    care::Care,
    catalog::Legs,
    journal::{
        Accepted, CheckIn, Draft, Entry, EntryId, Fact, PersonId, Preset, ProgrammeId, ProgrammeStart,
        Session, SetDone,
    },
    record::Record,
    today::{Course, DayAnswer, answers},
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};
use uuid::Uuid;

const FOUR: &str = "achilles-midportion-four-stage";
const FILE: &str = "protocols/achilles-midportion-four-stage.toml";

/// The shipped care with some texts of it changed.
fn changed(edits: &[(&str, &str, &str)]) -> Care {
    let mut files = crate::shipped();
    for (file, from, to) in edits {
        let text = files.get_mut(*file).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
    }
    Care::read(&files).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>())
    })
}

/// A stricter ceiling, and nothing else.
fn stricter() -> Care {
    changed(&[(FILE, "target = 3\nceiling = 5", "target = 3\nceiling = 4")])
}

fn date(text: &str) -> LocalDate {
    text.parse().unwrap()
}

fn programme() -> ProgrammeId {
    ProgrammeId(Uuid::from_u128(2))
}

/// Someone with one programme, and what they told.
#[derive(Clone, Default)]
struct Person {
    entries: Vec<Entry>,
}

impl Person {
    fn say(&mut self, on: LocalDate, fact: Fact) {
        let n = u128::try_from(self.entries.len()).unwrap();
        self.entries.push(Entry::unsealed(Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{on}T07:00:00Z"),
            date: on,
            person: PersonId(Uuid::from_u128(1)),
            programme: Some(programme()),
            side: Some(Involved::Right),
            fact,
        }));
    }

    /// Begins the four stages at a place, staying on the version of a catalog.
    fn begins(care: &Care, at: &str) -> Self {
        let mut person = Self::default();
        let kept = care.to_keep(FOUR).unwrap();
        let version = Some(kept.version.clone());
        person.say(date("2026-03-02"), Fact::CareKept(kept));
        person.starts(at, version);
        person
    }

    fn starts(&mut self, at: &str, version: Option<String>) {
        let start =
            ProgrammeStart { protocol: FOUR.into(), at: Some(at.into()), preset: Preset::Standard, version };
        self.say(date("2026-03-02"), Fact::ProgrammeStarted(start));
    }

    fn morning(&mut self, on: &str, stiffness: i64) {
        let stiffness = Stiffness::new(stiffness).ok();
        self.say(date(on), Fact::MorningCheckedIn(CheckIn { stiffness, ..CheckIn::default() }));
    }

    /// Does all of the day's plan, as a binary with this catalog has it.
    fn trains(&mut self, care: &Care, on: &str, pain: i64) {
        let answer = self.day(care, on).unwrap();
        assert!(!answer.plan.is_empty(), "{on} has no plan: {:?}", answer.rule);
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
        for _ in 0..answer.sessions {
            let effort = Effort::new(6).ok();
            let session =
                Session { sets: sets.clone(), pain: Pain::new(pain).ok(), effort, ..Session::default() };
            self.say(date(on), Fact::SessionFinished(session));
        }
    }

    /// So many calm days from a day on, with all work done.
    fn good_days(&mut self, care: &Care, from: &str, days: i32) {
        for n in 0..days {
            let on = date(from).plus(n).to_string();
            self.morning(&on, 2);
            if self.day(care, &on).is_some_and(|answer| !answer.plan.is_empty()) {
                self.trains(care, &on, 1);
            }
        }
    }

    /// Moves to the version of a catalog.
    fn accepts(&mut self, care: &Care, on: &str) {
        let kept = care.to_keep(FOUR).unwrap();
        let version = kept.version.clone();
        self.say(date(on), Fact::CareKept(kept));
        self.say(date(on), Fact::VersionAccepted(Accepted { version }));
    }

    fn record(&self) -> Record {
        Record::fold(&self.entries)
    }

    /// The day's answer of a binary with this catalog.
    fn day(&self, care: &Care, on: &str) -> Option<DayAnswer> {
        let record = self.record();
        let care = care.of(&record);
        let course = Course::walk(&record, &care, date(on));
        answers(&record, &care, &course, date(on)).pop()
    }

    /// Why the programme cannot be followed.
    fn unfollowed(&self, care: &Care, on: &str) -> Option<heelup_core::care::Unkept> {
        let record = self.record();
        let care = care.of(&record);
        Course::walk(&record, &care, date(on)).unfollowed.pop().map(|unfollowed| unfollowed.why)
    }
}

/// What a day is, in short: decision, rule, place, and the work.
fn told(answer: Option<DayAnswer>) -> String {
    answer.map_or_else(
        || "nothing".to_owned(),
        |a| {
            let amount = |n: Option<u16>| n.map_or_else(String::new, |n| n.to_string());
            let work = a.plan.iter().map(|line| {
                format!("{} {}x{}{}", line.exercise, line.sets, amount(line.reps), amount(line.hold_s))
            });
            let work: Vec<String> = work.collect();
            let eased = if a.eased.is_empty() { String::new() } else { format!(" ({})", a.eased.join(", ")) };
            format!("{:?} {:?} {}.{}{eased}: {}", a.decision, a.rule, a.stage, a.rung, work.join(", "))
        },
    )
}
