//! A person of a test, told in facts.

use heelup_core::{
    journal::{
        Activity, CheckIn, Fact, LoadClass, Part, Preset, ProgrammeStart, Run, Session, SetDone, Shoe,
        ShoeKind, Sport, Steps,
    },
    record::Record,
    runs::{RunRemark, of_day, of_run},
    today::Course,
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};

use crate::{care, laws::lives::Writer};

/// Day n of the test: day 1 is Monday 2 March 2026.
pub(crate) fn on(day: i32) -> LocalDate {
    LocalDate::new(2026, 3, 1).unwrap().plus(day)
}

/// An easy run of so many kilometres at six minutes a kilometre.
pub(crate) fn run(km: f64) -> Run {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small numbers of a test")]
    let (metres, seconds) = ((km * 1000.0).round() as u32, (km * 360.0).round() as u32);
    Run { distance_m: Some(metres), moving_s: Some(seconds), ..Run::of(Sport::Running) }
}

#[derive(Default)]
pub(crate) struct Person {
    pub(crate) writer: Writer,
    programmes: usize,
}

impl Person {
    /// Somebody without a complaint, known since day 1.
    pub(crate) fn well() -> Self {
        let mut person = Self::default();
        person.walked(1, 6000);
        person
    }

    /// Somebody who began a programme at a place on day 1.
    pub(crate) fn treated(protocol: &str, at: &str) -> Self {
        let mut person = Self::default();
        person.begins(1, protocol, at);
        person
    }

    pub(crate) fn begins(&mut self, day: i32, protocol: &str, at: &str) {
        let start = ProgrammeStart {
            protocol: protocol.into(),
            at: Some(at.into()),
            preset: Preset::Standard,
            version: None,
        };
        let which = self.programmes;
        self.programmes += 1;
        self.writer.say(on(day), Some(which), Involved::Right, Fact::ProgrammeStarted(start));
    }

    pub(crate) fn says(&mut self, day: i32, fact: Fact) {
        self.writer.say(on(day), None, Involved::Right, fact);
    }

    pub(crate) fn ran(&mut self, day: i32, run: Run) {
        self.says(day, Fact::RunImported(run));
    }

    pub(crate) fn walked(&mut self, day: i32, steps: u32) {
        self.says(day, Fact::StepsCounted(Steps { steps }));
    }

    pub(crate) fn morning(&mut self, day: i32, score: i64) {
        let (stiffness, first_step) = (Stiffness::new(score).ok(), Pain::new(score).ok());
        self.says(day, Fact::MorningCheckedIn(CheckIn { stiffness, first_step, ..CheckIn::default() }));
    }

    /// Calm mornings on all of these days.
    pub(crate) fn calm(&mut self, days: std::ops::RangeInclusive<i32>) {
        for day in days {
            self.morning(day, 1);
        }
    }

    pub(crate) fn did(&mut self, day: i32, class: LoadClass) {
        self.says(day, Fact::ActivityDone(Activity { what: "x".into(), class, minutes: None, pain: None }));
    }

    /// A session of a programme, with these sets.
    pub(crate) fn trained(&mut self, day: i32, programme: usize, sets: Vec<SetDone>, pain: i64) {
        let session = Session { part: Part::Main, sets, pain: Pain::new(pain).ok(), ..Session::default() };
        self.writer.say(on(day), Some(programme), Involved::Right, Fact::SessionFinished(session));
    }

    pub(crate) fn wears(&mut self, day: i32, id: &str, drop_mm: i16, usual: bool) {
        let shoe = Shoe {
            id: id.into(),
            name: id.into(),
            made_for: if drop_mm == 0 { ShoeKind::Minimal } else { ShoeKind::Road },
            drop_mm: Some(drop_mm),
            lift_mm: None,
            km_before: None,
            retired: false,
            usual,
        };
        self.says(day, Fact::ShoeKept(shoe));
    }

    pub(crate) fn record(&self) -> Record {
        Record::fold(&self.writer.entries)
    }

    /// What the last run of a day says.
    pub(crate) fn said_of(&self, day: i32) -> Vec<RunRemark> {
        let record = self.record();
        let course = Course::walk(&record, care(), on(day));
        let run = record.day(on(day)).runs.last().unwrap().clone();
        of_run(&record, care(), &course, on(day), &run)
    }

    /// What a day says.
    pub(crate) fn said_on(&self, day: i32) -> Vec<RunRemark> {
        let record = self.record();
        let course = Course::walk(&record, care(), on(day));
        of_day(&record, care(), &course, on(day))
    }
}

/// A run told with its effort.
pub(crate) fn felt(km: f64, effort: i64) -> Run {
    Run { effort: Effort::new(effort).ok(), ..run(km) }
}
