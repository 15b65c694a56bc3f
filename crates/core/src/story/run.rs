//! Telling a story to a journal, day by day, and comparing each answer with what was expected.

use jiff::ToSpan as _;
use uuid::Uuid;

use super::{
    Event, SessionTold, Story, StoryProblem,
    events::Weekday,
    parse::{Expected, Line},
};
use crate::{
    care::Care,
    catalog::{Legs, Site},
    journal::{
        CheckIn, Clearance, Correction, Draft, Entry, EntryId, Fact, FlagReport, Measured, Part, PersonId,
        Placement, ProgrammeId, ProgrammeStart, Reported, Review, Session, SessionsPerDay, SetDone, Steps,
        Withdrawal,
    },
    programme::Dose,
    record::Record,
    today::{Course, DayAnswer, answers},
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};

/// What the engine said.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Got {
    /// The decision's word.
    pub decision: &'static str,
    /// The rule's id.
    pub rule: &'static str,
    /// Where the programme stands, `stage.rung`.
    pub place: String,
    /// Easings in force.
    pub eased: Vec<String>,
    /// The dose in force: exercise, sets, repetitions or seconds, load in hundredths of a kilogram.
    pub dose: Vec<(String, u8, u16, u32)>,
    /// Main work today.
    pub plan: bool,
}

/// One line, told and answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The line's number.
    pub line: usize,
    /// The day.
    pub date: LocalDate,
    /// What was expected.
    pub expected: Option<Expected>,
    /// What the engine said.
    pub got: Got,
    /// Whether they agree; a line without an expectation always does.
    pub agrees: bool,
    /// The whole answer, for those who want the reasons.
    pub answer: Box<DayAnswer>,
}

/// Tells a story.
///
/// # Errors
/// What in the story cannot be told: an unknown protocol, a session on a day without a dose.
pub fn run(story: &Story, care: &Care) -> Result<Vec<Told>, Vec<StoryProblem>> {
    let Some(programme) = care.programmes.get(&story.opening.protocol) else {
        let known: Vec<&str> = care.programmes.keys().map(String::as_str).collect();
        let what = format!("unknown protocol `{}`", story.opening.protocol);
        return Err(vec![StoryProblem {
            line: 2,
            what,
            remedy: format!("name one of: {}", known.join(", ")),
        }]);
    };
    let mut teller = Teller::new(story, care, programme.protocol.site);
    if let Some(at) = story.opening.at.as_deref().filter(|at| programme.position(at).is_none()) {
        let what = format!("`{at}` is no place of {}", story.opening.protocol);
        return Err(vec![StoryProblem {
            line: 2,
            what,
            remedy: "name a stage of the protocol and a rung from 1".into(),
        }]);
    }
    teller.begin();
    let mut told = Vec::new();
    let mut problems = Vec::new();
    for line in &story.lines {
        if let Err(what) = teller.tell(line) {
            problems.push(StoryProblem {
                line: line.number,
                what,
                remedy: "scenarios/README.md has every phrase".into(),
            });
            continue;
        }
        // The day's answer stands before what is told after it; a later line has one only with an arrow.
        let asked = line.expected.is_some() || !line.later;
        if asked && let Some(answer) = teller.answer(line.date) {
            let got = got(&answer);
            let agrees = line.expected.as_ref().is_none_or(|expected| agrees(expected, &got));
            told.push(Told {
                line: line.number,
                date: line.date,
                expected: line.expected.clone(),
                got,
                agrees,
                answer: Box::new(answer),
            });
        }
        if line.good {
            teller.good_evening(line.date);
        }
    }
    if problems.is_empty() { Ok(told) } else { Err(problems) }
}

struct Teller<'a> {
    story: &'a Story,
    care: &'a Care,
    site: Site,
    entries: Vec<Entry>,
}

const PERSON: PersonId = PersonId(Uuid::from_u128(1));
const PROGRAMME: ProgrammeId = ProgrammeId(Uuid::from_u128(2));

impl<'a> Teller<'a> {
    const fn new(story: &'a Story, care: &'a Care, site: Site) -> Self {
        Self { story, care, site, entries: Vec::new() }
    }

    fn say(&mut self, date: LocalDate, fact: Fact) {
        let n = u128::try_from(self.entries.len()).unwrap_or(0) + 1;
        let draft = Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{date}T07:00:00Z"),
            date,
            person: PERSON,
            programme: Some(PROGRAMME),
            side: Some(self.story.opening.side),
            fact,
        };
        self.entries.push(Entry::unsealed(draft));
    }

    fn begin(&mut self) {
        let opening = self.story.opening.clone();
        let first = opening.start.plus(-i32::from(opening.good_days_before));
        if let Some(usual) = opening.usual {
            for back in (1..=7).rev() {
                self.morning(first.plus(-back), usual);
            }
        }
        let start = ProgrammeStart {
            protocol: opening.protocol.clone(),
            at: opening.at.clone(),
            preset: opening.preset,
        };
        self.say(first, Fact::ProgrammeStarted(start));
        for day in 0..i32::from(opening.good_days_before) {
            self.good_morning(first.plus(day));
            self.good_evening(first.plus(day));
        }
    }

    fn morning(&mut self, date: LocalDate, score: u8) {
        let score = i64::from(score);
        let check_in = match self.site {
            Site::Achilles => CheckIn { stiffness: Stiffness::new(score).ok(), ..CheckIn::default() },
            Site::Plantar => CheckIn { first_step: Pain::new(score).ok(), ..CheckIn::default() },
        };
        self.say(date, Fact::MorningCheckedIn(check_in));
    }

    fn good_morning(&mut self, date: LocalDate) {
        self.morning(date, self.story.opening.usual.unwrap_or(1));
    }

    fn good_evening(&mut self, date: LocalDate) {
        let Some(answer) = self.answer(date) else { return };
        if answer.plan.is_empty() {
            return;
        }
        let most = answer.plan.iter().filter_map(|line| line.effort).map(|[_, most]| most).max();
        let effort = most.and_then(|most| Effort::new(i64::from(most)).ok());
        let told = SessionTold {
            sessions: answer.sessions,
            pain: Pain::new(1).ok(),
            effort,
            ..SessionTold::default()
        };
        let _ = self.session(date, told);
    }

    fn course(&self, date: LocalDate) -> (Record, Course<'a>) {
        let record = Record::fold(&self.entries);
        let course = Course::walk(&record, self.care, date);
        (record, course)
    }

    fn answer(&self, date: LocalDate) -> Option<DayAnswer> {
        let (record, course) = self.course(date);
        answers(&record, self.care, &course, date).into_iter().next()
    }

    fn tell(&mut self, line: &Line) -> Result<(), String> {
        if line.good {
            self.good_morning(line.date);
        }
        for event in &line.events {
            self.event(line.date, event)?;
        }
        Ok(())
    }

    fn event(&mut self, date: LocalDate, event: &Event) -> Result<(), String> {
        let fact = match event.clone() {
            Event::CheckIn(check_in) => Fact::MorningCheckedIn(check_in),
            Event::LateCheckIn(day, check_in) => {
                self.say(before(date, day)?, Fact::MorningCheckedIn(check_in));
                return Ok(());
            }
            Event::Session(told) => return self.session(date, told),
            Event::Run(run) => Fact::RunImported(run),
            Event::Steps(steps) => Fact::StepsCounted(Steps { steps }),
            Event::Activity(activity) => Fact::ActivityDone(activity),
            Event::Test(test) => Fact::CapacityTested(test),
            Event::Measure(measure, value) => {
                if !crate::criteria::MEASURES.iter().any(|known| known.id() == measure) {
                    return Err(format!("unknown measure `{measure}`"));
                }
                Fact::MeasureReported(Measured { measure, value })
            }
            Event::Flag(flag) => {
                if self.care.flag(&flag).is_none() {
                    return Err(format!("unknown red flag `{flag}`"));
                }
                Fact::RedFlagReported(FlagReport { flag, note: None })
            }
            Event::Report(finding, answer) => {
                let answers = [(finding, answer)].into_iter().collect();
                Fact::FindingsReported(Reported { answers, diagnosis: None })
            }
            Event::Cleared(by, at) => Fact::ClearanceGiven(Clearance { by, note: None, at }),
            Event::Placed(at, by) => Fact::Placed(Placement { by, at }),
            Event::Review(change) => Fact::ReviewAnswered(Review { change, seen_by_clinician: false }),
            Event::Chose(sessions) => Fact::SessionsPerDayChosen(SessionsPerDay { sessions }),
            Event::CorrectSession(day, pain) => {
                let (of, fact) =
                    self.earlier(before(date, day)?, |f| matches!(f, Fact::SessionFinished(_)))?;
                let fact = if let Fact::SessionFinished(session) = fact {
                    Fact::SessionFinished(Session { pain: Some(pain), ..session })
                } else {
                    fact
                };
                Fact::EntryCorrected(Correction { of, fact: Box::new(fact) })
            }
            Event::CorrectCheckIn(day, check_in) => {
                let (of, _) = self.earlier(before(date, day)?, |f| matches!(f, Fact::MorningCheckedIn(_)))?;
                Fact::EntryCorrected(Correction { of, fact: Box::new(Fact::MorningCheckedIn(check_in)) })
            }
            Event::WithdrawSession(day) => {
                let (of, _) = self.earlier(before(date, day)?, |f| matches!(f, Fact::SessionFinished(_)))?;
                Fact::EntryWithdrawn(Withdrawal { of, why: None })
            }
        };
        self.say(date, fact);
        Ok(())
    }

    fn earlier(&self, date: LocalDate, is: impl Fn(&Fact) -> bool) -> Result<(EntryId, Fact), String> {
        let found = self.entries.iter().rev().find(|e| e.date == date && is(&e.fact));
        found
            .map(|e| (e.id, e.fact.clone()))
            .ok_or_else(|| format!("nothing of that kind was told on {date}"))
    }

    fn session(&mut self, date: LocalDate, told: SessionTold) -> Result<(), String> {
        let (_, course) = self.course(date);
        let track = course.tracks.first().ok_or("no programme runs on this day")?;
        let trace = track.trace(date).ok_or("no programme runs on this day")?;
        let place = track.programme.place(trace.after.pos).ok_or("the programme has no dose here")?;
        let dose = if told.light { place.light.clone() } else { place.dose.clone() };
        let amount: u32 = dose.iter().map(Dose::amount).sum();
        if let Some((_, prescribed)) = told.amount.filter(|(_, prescribed)| *prescribed != amount) {
            return Err(format!("the dose in force is {amount} in all, not {prescribed}"));
        }
        let part = if told.light { Part::Light } else { Part::Main };
        for _ in 0..told.sessions.max(1) {
            let sets = self.sets(&dose, told.amount.map(|(done, _)| done), told);
            let SessionTold { pain, effort, .. } = told;
            let session =
                Session { part, sets, pain, effort, lightened: told.lightened, ..Session::default() };
            self.say(date, Fact::SessionFinished(session));
        }
        Ok(())
    }

    /// The dose as sets, cut off after the amount done.
    fn sets(&self, dose: &[Dose], done: Option<u32>, told: SessionTold) -> Vec<SetDone> {
        let mut left = done.unwrap_or(u32::MAX);
        let mut sets = Vec::new();
        for line in dose {
            let legs = self.care.catalog.exercises.get(&line.exercise).map_or(Legs::Both, |e| e.facts.legs);
            let sides: &[Involved] = match (legs, self.story.opening.side) {
                (Legs::Both, _) => &[Involved::Both],
                (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
                (Legs::One, Involved::Left) => &[Involved::Left],
                (Legs::One, Involved::Right) => &[Involved::Right],
            };
            let a_set = line.amount() / u32::from(line.sets).max(1);
            let extra = u8::from(told.above);
            for _ in 0..line.sets + extra {
                let amount = a_set.min(left);
                left = left.saturating_sub(amount);
                if amount == 0 {
                    break;
                }
                let whole = u16::try_from(amount).ok();
                for side in sides {
                    sets.push(SetDone {
                        exercise: line.exercise.as_str().into(),
                        surface: line.surface,
                        side: *side,
                        reps: whole.filter(|_| !line.in_seconds()),
                        seconds: whole.filter(|_| line.in_seconds()),
                        load_kg: line.load_kg,
                        pain: None,
                        effort: None,
                    });
                }
            }
        }
        sets
    }
}

/// Returns the latest such weekday before a day.
fn before(date: LocalDate, day: Weekday) -> Result<LocalDate, String> {
    let civil = date.civil();
    (1..=7)
        .map(|back| civil.saturating_sub(i64::from(back).days()))
        .find(|earlier| earlier.weekday() == day)
        .and_then(LocalDate::from_civil)
        .ok_or_else(|| "no such day in the week before".to_owned())
}

fn got(answer: &DayAnswer) -> Got {
    let dose = answer.dose.iter().map(|line| {
        let amount = line.reps.or(line.hold_s).or(line.minutes.map(u16::from)).unwrap_or(0);
        (
            line.exercise.clone(),
            line.sets,
            amount,
            line.load_kg.map_or(0, crate::units::Kilograms::hundredths),
        )
    });
    Got {
        decision: answer.decision.id(),
        rule: answer.rule.id(),
        place: format!("{}.{}", answer.stage, answer.rung),
        eased: answer.eased.clone(),
        dose: dose.collect(),
        plan: !answer.plan.is_empty(),
    }
}

fn agrees(expected: &Expected, got: &Got) -> bool {
    let first = got.dose.first();
    expected.decision == got.decision
        && expected.rule.as_ref().is_none_or(|rule| rule == got.rule)
        && (!expected.no_plan || !got.plan)
        && expected.exercise.as_ref().is_none_or(|e| first.is_some_and(|d| d.0 == *e))
        && expected.dose.is_none_or(|(sets, amount)| first.is_some_and(|d| (d.1, d.2) == (sets, amount)))
        && expected.load.is_none_or(|load| first.is_some_and(|d| d.3 == load))
}
