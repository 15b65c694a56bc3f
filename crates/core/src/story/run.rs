//! Telling a story to a journal, day by day, and comparing each answer with what was expected.

use jiff::ToSpan as _;
use uuid::Uuid;

use super::{
    Event, Expected, SessionTold, Story, StoryProblem,
    events::{Weekday, Withdrawn},
    parse::{Follows, Line},
};
use crate::{
    care::Care,
    catalog::{Legs, Site},
    journal::{
        AfterOperation, CheckIn, Clearance, Correction, Draft, Entry, EntryId, Fact, FlagReport, Measured,
        Part, PersonId, Placement, ProgrammeId, ProgrammeStart, Reported, Review, Session, SessionsPerDay,
        SetDone, Steps, Withdrawal,
    },
    programme::Dose,
    record::Record,
    today::{Course, DayAnswer, answers},
    units::{Effort, Involved, Kilograms, LocalDate, Pain, Stiffness},
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
    /// Something of it is left.
    pub left: bool,
    /// What the day is beneath a review that heads it, and the rule that decided that.
    pub beneath: Option<(&'static str, &'static str)>,
    /// Sessions today.
    pub sessions: u8,
    /// Things said beside the decision.
    pub notes: Vec<String>,
    /// The first day with main work, if not today.
    pub next_session: Option<LocalDate>,
    /// The earliest day of the next step.
    pub next_step: Option<LocalDate>,
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
    /// What differs, in words; empty when they agree.
    pub differences: Vec<String>,
    /// The whole answer, for those who want the reasons.
    pub answer: Box<DayAnswer>,
}

/// Tells a story. A line is answered once a programme that runs on its day.
///
/// # Errors
/// What in the story cannot be told: an unknown protocol, a session on a day without a dose.
pub fn run(story: &Story, care: &Care) -> Result<Vec<Told>, Vec<StoryProblem>> {
    through(story, care).map(|(told, _)| told)
}

/// Returns the journal that a story tells.
///
/// # Errors
/// As for [`run`].
pub fn entries(story: &Story, care: &Care) -> Result<Vec<Entry>, Vec<StoryProblem>> {
    through(story, care).map(|(_, entries)| entries)
}

/// Tells a story: what was answered, and the journal.
fn through(story: &Story, care: &Care) -> Result<(Vec<Told>, Vec<Entry>), Vec<StoryProblem>> {
    let mut problems: Vec<StoryProblem> =
        story.opening.programmes.iter().filter_map(|follows| unknown(story, care, follows)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut teller = Teller { story, care, entries: Vec::new() };
    if let Err(what) = teller.begin() {
        let remedy = "open without days before".into();
        return Err(vec![StoryProblem { line: story.opening.line, what, remedy }]);
    }
    let mut told = Vec::new();
    for line in &story.lines {
        if let Err(what) = teller.tell(line) {
            let remedy = "scenarios/README.md has every phrase".into();
            problems.push(StoryProblem { line: line.number, what, remedy });
            continue;
        }
        // The day's answer stands before what is told after it; a later line has one only with an arrow.
        if !line.later || !line.expected.is_empty() {
            let answers = teller.answers(line.date);
            if answers.len() < line.expected.len() {
                problems.push(StoryProblem {
                    line: line.number,
                    what: format!("{} answers are expected, {} given", line.expected.len(), answers.len()),
                    remedy: "write one answer a programme of the opening, parted by |".into(),
                });
            }
            for (at, answer) in answers.into_iter().enumerate() {
                told.push(compare(line, line.expected.get(at), answer));
            }
        }
        if line.good
            && let Err(what) = teller.good_evening(line.date)
        {
            problems.push(StoryProblem { line: line.number, what, remedy: "tell the day in full".into() });
        }
    }
    if problems.is_empty() { Ok((told, teller.entries)) } else { Err(problems) }
}

fn unknown(story: &Story, care: &Care, follows: &Follows) -> Option<StoryProblem> {
    let line = story.opening.line;
    let Some(programme) = care.programmes.get(&follows.protocol) else {
        let known: Vec<&str> = care.programmes.keys().map(String::as_str).collect();
        let what = format!("unknown protocol `{}`", follows.protocol);
        return Some(StoryProblem { line, what, remedy: format!("name one of: {}", known.join(", ")) });
    };
    let at = follows.at.as_deref().filter(|at| programme.position(at).is_none())?;
    let what = format!("`{at}` is no place of {}", follows.protocol);
    Some(StoryProblem { line, what, remedy: "name a stage of the protocol and a rung from 1".into() })
}

fn compare(line: &Line, expected: Option<&Expected>, answer: DayAnswer) -> Told {
    let got = got(&answer);
    let differences = expected.map(|expected| expected.differences(&got)).unwrap_or_default();
    Told {
        line: line.number,
        date: line.date,
        expected: expected.cloned(),
        got,
        agrees: differences.is_empty(),
        differences,
        answer: Box::new(answer),
    }
}

struct Teller<'a> {
    story: &'a Story,
    care: &'a Care,
    entries: Vec<Entry>,
}

const PERSON: PersonId = PersonId(Uuid::from_u128(1));

/// Returns the id of a story's programme, counted from 0.
fn programme_id(at: usize) -> ProgrammeId {
    ProgrammeId(Uuid::from_u128(2 + u128::try_from(at).unwrap_or(0)))
}

impl<'a> Teller<'a> {
    fn say(&mut self, date: LocalDate, fact: Fact) {
        self.say_of(0, date, fact);
    }

    fn side(&self, at: usize) -> Involved {
        let follows = self.story.opening.programmes.get(at);
        follows.and_then(|follows| follows.side).unwrap_or(self.story.opening.side)
    }

    /// Says a fact of one of the story's programmes.
    fn say_of(&mut self, at: usize, date: LocalDate, fact: Fact) {
        let n = u128::try_from(self.entries.len()).unwrap_or(0) + 1;
        let draft = Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{date}T07:00:00Z"),
            date,
            person: PERSON,
            programme: Some(programme_id(at)),
            side: Some(self.side(at)),
            fact,
        };
        self.entries.push(Entry::unsealed(draft));
    }

    fn begin(&mut self) -> Result<(), String> {
        let opening = self.story.opening.clone();
        let first = opening.start.plus(-i32::from(opening.good_days_before));
        if let Some(usual) = opening.usual {
            for back in (1..=7).rev() {
                self.morning(first.plus(-back), usual);
            }
        }
        for (at, follows) in opening.programmes.iter().enumerate() {
            let Follows { protocol, at: place, preset, .. } = follows.clone();
            self.say_of(
                at,
                first,
                Fact::ProgrammeStarted(ProgrammeStart { protocol, at: place, preset, version: None }),
            );
        }
        for day in 0..i32::from(opening.good_days_before) {
            self.good_morning(first.plus(day));
            self.good_evening(first.plus(day))?;
        }
        Ok(())
    }

    /// The score asked of every site of the story's programmes.
    fn morning(&mut self, date: LocalDate, score: u8) {
        let score = i64::from(score);
        let mut check_in = CheckIn::default();
        for follows in &self.story.opening.programmes {
            match self.care.programmes.get(&follows.protocol).map(|p| p.protocol.site) {
                Some(Site::Achilles) => check_in.stiffness = Stiffness::new(score).ok(),
                Some(Site::Plantar) => check_in.first_step = Pain::new(score).ok(),
                None => {}
            }
        }
        self.say(date, Fact::MorningCheckedIn(check_in));
    }

    fn good_morning(&mut self, date: LocalDate) {
        self.morning(date, self.story.opening.usual.unwrap_or(1));
    }

    fn good_evening(&mut self, date: LocalDate) -> Result<(), String> {
        for (at, answer) in self.answers(date).into_iter().enumerate() {
            if answer.plan.is_empty() {
                continue;
            }
            let most = answer.plan.iter().filter_map(|line| line.effort).map(|[_, most]| most).max();
            let told = SessionTold {
                sessions: answer.sessions,
                pain: Pain::new(1).ok(),
                effort: most.and_then(|most| Effort::new(i64::from(most)).ok()),
                beside: at > 0,
                ..SessionTold::default()
            };
            self.session(date, told, None)?;
        }
        Ok(())
    }

    fn course(&self, date: LocalDate) -> (Record, Course<'a>) {
        let record = Record::fold(&self.entries);
        let course = Course::walk(&record, self.care, date);
        (record, course)
    }

    fn answers(&self, date: LocalDate) -> Vec<DayAnswer> {
        let (record, course) = self.course(date);
        answers(&record, self.care, &course, date)
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
            Event::Session(told) => return self.session(date, told, None),
            Event::SessionAt(place, told) => return self.session(date, told, Some(&place)),
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
            Event::Operation(by) => {
                Fact::AfterOperationSet(AfterOperation { by, ..AfterOperation::default() })
            }
            Event::HandedBack(by, at) => {
                Fact::AfterOperationSet(AfterOperation { by, at, over: true, ..AfterOperation::default() })
            }
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
            Event::Withdraw(day, what) => {
                let is = |f: &Fact| match what {
                    Withdrawn::Session => matches!(f, Fact::SessionFinished(_)),
                    Withdrawn::CheckIn => matches!(f, Fact::MorningCheckedIn(_)),
                    Withdrawn::Run => matches!(f, Fact::RunImported(_)),
                    Withdrawn::Flag => matches!(f, Fact::RedFlagReported(_) | Fact::FindingsReported(_)),
                };
                let (of, _) = self.earlier(before(date, day)?, is)?;
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

    fn session(&mut self, date: LocalDate, told: SessionTold, other: Option<&str>) -> Result<(), String> {
        let (record, course) = self.course(date);
        let none = "no programme runs on this day";
        let of = usize::from(told.beside);
        // Programmes are decided strength first, whatever order the story opens them in.
        let at = course.tracks.iter().position(|t| t.begun.id == programme_id(of)).ok_or(none)?;
        let track = course.tracks.get(at).ok_or(none)?;
        let trace = track.trace(date).ok_or(none)?;
        let here = match other {
            Some(other) => track
                .programme
                .position(other)
                .ok_or_else(|| format!("the programme has no place {other}"))?,
            None => trace.after.pos,
        };
        let place = track.programme.place(here).ok_or("the programme has no dose here")?;
        let (letter, _, _) = course.evening_of(&record, at, date).ok_or(none)?;
        let asked = track.sessions(trace, letter.other);
        if let Some(of) = told.of.filter(|of| *of != asked) {
            return Err(format!("the day asks for {asked} sessions, not {of}"));
        }
        let dose = if told.light { place.light.clone() } else { place.dose.clone() };
        let amount = dose.iter().map(Dose::amount).sum::<u32>() / told_in(&dose);
        if let Some((_, prescribed)) = told.amount.filter(|(_, prescribed)| *prescribed != amount) {
            return Err(format!("the dose in force is {amount} in all, not {prescribed}"));
        }
        let part = if told.light { Part::Light } else { Part::Main };
        for _ in 0..told.sessions.max(1) {
            let sets = self.sets(&dose, told, self.side(of), record.profile.body_mass_kg);
            let SessionTold { pain, effort, .. } = told;
            let session =
                Session { part, sets, pain, effort, lightened: told.lightened, ..Session::default() };
            self.say_of(of, date, Fact::SessionFinished(session));
        }
        Ok(())
    }

    /// The dose as sets, cut off after the amount done.
    fn sets(
        &self,
        dose: &[Dose],
        told: SessionTold,
        side: Involved,
        body_mass: Option<Kilograms>,
    ) -> Vec<SetDone> {
        let mut left = told.amount.map_or(u32::MAX, |(done, _)| done.saturating_mul(told_in(dose)));
        let mut sets = Vec::new();
        for line in dose {
            let legs = self.care.catalog.exercises.get(&line.exercise).map_or(Legs::Both, |e| e.facts.legs);
            let sides: &[Involved] = match (legs, side) {
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
                        load_kg: line.load(body_mass),
                        pain: None,
                        effort: None,
                    });
                }
            }
        }
        sets
    }
}

/// Returns the unit amounts are told in: runs in minutes, everything else as it is counted.
fn told_in(dose: &[Dose]) -> u32 {
    if !dose.is_empty() && dose.iter().all(|line| line.run_min.is_some()) { 60 } else { 1 }
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
        let amount = line.reps.or(line.hold_s).or(line.minutes.or(line.run_min).map(u16::from)).unwrap_or(0);
        (line.exercise.clone(), line.sets, amount, line.load_kg.map_or(0, Kilograms::hundredths))
    });
    Got {
        decision: answer.decision.id(),
        rule: answer.rule.id(),
        place: format!("{}.{}", answer.stage, answer.rung),
        eased: answer.eased.clone(),
        dose: dose.collect(),
        plan: !answer.plan.is_empty(),
        left: !answer.remaining.is_empty(),
        beneath: answer.beneath.map(|(decision, rule)| (decision.id(), rule.id())),
        sessions: answer.sessions,
        notes: answer.notes.iter().map(|remark| remark.note.id().to_owned()).collect(),
        next_session: answer.next_session,
        next_step: answer.earliest_next_step.as_ref().map(|step| step.date),
    }
}
