//! Today: one answer, one button, the reason, the source, what would change it.

use askama::Template;
use heelup_core::{
    care::Care,
    catalog::{Spot, TrackKind},
    criteria::Truth,
    journal::{Part, ProgrammeId},
    record::DaySession,
    replay::newer_than,
    today::{About, Course, DayAnswer, Decision, Stands},
    units::{Effort, Involved, LocalDate, Pain},
    words::{Action, Card, Language, Way, card, order_of_day, side as side_words},
};

use super::{
    Page,
    load::{LoadPicture, picture},
    look::{Look, Step, steps},
    on_to, page,
};
use crate::{
    chrome::{Chrome, Nav},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "today.html")]
struct TodayPage {
    chrome: Chrome,
    look: Look,
    card: Card,
    /// Where the button leads, what it says, and whether it plays something.
    button: Option<(String, String, bool)>,
    /// A session was begun and not ended: going on with it comes before anything else.
    open: bool,
    stairs: Vec<Step>,
    /// All of today's work is done.
    finished: bool,
    did: Vec<Did>,
    /// In which order the day's outing and exercises come.
    order: Option<String>,
    /// Other programmes: address and name.
    others: Vec<(String, String)>,
    /// The programme has a newer version.
    newer: bool,
    programme: ProgrammeId,
    /// Programmes that cannot be followed: id and name.
    stuck: Vec<(ProgrammeId, String)>,
    /// The morning of yesterday was never told.
    yesterday_open: bool,
    yesterday: LocalDate,
    /// Exercises of the dose in force: id and name.
    dose_exercises: Vec<(String, String)>,
    /// Tests that the gate waits for: address and name.
    tests: Vec<(String, String)>,
    /// There is a light part.
    light: bool,
    load: Option<LoadPicture>,
    /// When the next run may be, where no programme of running says it.
    next_run: Option<String>,
    /// When the next step can come, where no fork says it already.
    next: Option<String>,
    /// The article for such a day: address and title.
    read: Option<(String, String)>,
}

/// One row of what was done today.
pub(crate) struct Did {
    pub(crate) sign: &'static str,
    pub(crate) what: String,
    pub(crate) side: String,
    pub(crate) amount: String,
    pub(crate) more: String,
}

/// Shows the day's answer of one programme; a red flag takes the whole page.
pub(crate) fn show(
    state: &AppState,
    visit: &Visit,
    course: &Course<'_>,
    answers: Vec<DayAnswer>,
    asked: Option<ProgrammeId>,
) -> Page {
    let at = asked.and_then(|id| answers.iter().position(|a| a.programme == id)).unwrap_or(0);
    let Some(answer) = answers.get(at) else { return on_to("/") };
    if answer.decision == Decision::Refer && answer.beneath.is_none() {
        return super::refer::today(state, visit, answer);
    }
    let care = visit.care(state);
    let card = card(answer, care);
    let who = visit.person()?;
    let day = who.record.day(answer.date);
    let yesterday = answer.date.plus(-1);
    let known = |date| who.record.day(date).mornings.iter().any(Option::is_some);
    let open = day.sessions.iter().any(|s| mine(s, answer) && !s.finished && !s.sets.is_empty());
    let finished = answer.sessions_done > 0 && answer.remaining.is_empty() && !open;
    let is_run = |a: &DayAnswer| care.programme_of(a).is_some_and(|p| p.protocol.track == TrackKind::Run);
    let on_ladder = answers.iter().any(is_run);
    let look =
        if finished { Look { field: "return", sign: "g-tick" } } else { Look::of(answer, card.first_day) };
    page(&TodayPage {
        chrome: visit.chrome(Nav::Today),
        look,
        button: card
            .button
            .as_ref()
            .map(|b| (address(care, b.action, answer, answers.len() > 1), b.text.clone(), plays(b.action))),
        open,
        stairs: steps(&answer.stairs),
        finished,
        did: day
            .sessions
            .iter()
            .filter(|s| mine(s, answer))
            .flat_map(|s| did(visit.language, care, s))
            .collect(),
        order: order_of_day(&answers, care),
        others: answers
            .iter()
            .filter(|other| other.programme != answer.programme)
            .map(|other| (format!("/?programme={}", other.programme), other.protocol_name.clone()))
            .collect(),
        newer: newer_than(care, answer).is_some(),
        programme: answer.programme,
        stuck: stuck(state, visit, course),
        yesterday_open: answer.day > 1 && !known(yesterday) && known(answer.date),
        yesterday,
        dose_exercises: answer.plan.iter().map(|line| (line.exercise.clone(), line.name.clone())).collect(),
        tests: tests(care, answer),
        light: !answer.light.is_empty(),
        load: picture(visit.language, &answer.load),
        next_run: if on_ladder { None } else { visit.next_run(state, course) },
        read: read(state, answer),
        next: card.next.clone().filter(|_| card.fork.iter().all(|fork| fork.way != Way::Up)),
        card,
    })
}

fn stuck(state: &AppState, visit: &Visit, course: &Course<'_>) -> Vec<(ProgrammeId, String)> {
    let name = |id: &str| visit.care(state).programmes.get(id).map(|p| p.protocol.name.clone());
    let stuck = visit.unfollowed(course);
    stuck.map(|u| (u.begun.id, name(&u.begun.protocol).unwrap_or_else(|| u.begun.protocol.clone()))).collect()
}

fn mine(session: &DaySession, answer: &DayAnswer) -> bool {
    session.programme.is_none_or(|id| id == answer.programme)
}

/// Returns where a button leads.
fn address(care: &Care, action: Action, answer: &DayAnswer, several: bool) -> String {
    let test = || answer.tests.iter().find_map(|m| super::test::of(care, *m)).map(|(address, _)| address);
    match action {
        Action::StartSession if several => format!("/session?programme={}", answer.programme),
        Action::StartSession => "/session".to_owned(),
        Action::CheckIn => "/check-in".to_owned(),
        Action::StartLight if several => format!("/session?part=light&programme={}", answer.programme),
        Action::StartLight => "/session?part=light".to_owned(),
        Action::TakeTest => test().unwrap_or_else(|| "/programme".to_owned()),
        Action::SeeFlag => "/".to_owned(),
        Action::AddRun => "/runs/new".to_owned(),
    }
}

/// Returns the article for a day on which load goes down or there is none; other days need no reading.
fn read(state: &AppState, answer: &DayAnswer) -> Option<(String, String)> {
    let (decision, _) = answer.beneath.unwrap_or((answer.decision, answer.rule));
    let spot = match decision {
        Decision::Reduce => Spot::Reduce,
        Decision::Rest | Decision::Return => Spot::Rest,
        Decision::Progress
        | Decision::ProgressStage
        | Decision::Hold
        | Decision::Ask
        | Decision::Refer
        | Decision::Graduate => return None,
    };
    super::learn::at(state, spot)
}

const fn plays(action: Action) -> bool {
    matches!(action, Action::StartSession | Action::StartLight)
}

/// Returns the tests that would tell what a gate does not know yet: address and name, each once.
fn tests(care: &Care, answer: &DayAnswer) -> Vec<(String, String)> {
    let mut measures = answer.tests.clone();
    for reason in &answer.reasons {
        if let About::Gate { tree, .. } = &reason.about {
            let unknown = tree.leaves().into_iter().filter(|(truth, _)| *truth == Truth::Unknown);
            measures.extend(unknown.map(|(_, leaf)| leaf.measure));
        }
    }
    let mut tests: Vec<_> = measures.into_iter().filter_map(|m| super::test::of(care, m)).collect();
    tests.sort();
    tests.dedup();
    tests
}

/// Returns what a session came to, one row an exercise and leg.
pub(crate) fn did(language: Language, care: &Care, session: &DaySession) -> Vec<Did> {
    let mut rows: Vec<(String, Involved, u32, u32)> = Vec::new();
    for set in &session.sets {
        let (reps, seconds) = (set.reps.map_or(0, u32::from), set.seconds.map_or(0, u32::from));
        match rows.iter_mut().find(|row| row.0 == set.exercise && row.1 == set.side) {
            Some(row) => {
                row.2 += reps;
                row.3 += seconds;
            }
            None => rows.push((set.exercise.to_string(), set.side, reps, seconds)),
        }
    }
    let count = rows.len();
    rows.into_iter()
        .enumerate()
        .map(|(n, (exercise, side, reps, seconds))| Did {
            sign: if session.finished { "tick" } else { "wait" },
            what: care.catalog.exercises.get(&exercise).map_or(exercise, |e| e.facts.name.clone()),
            side: side_words(language, side),
            amount: amount(language, reps, seconds),
            more: if n + 1 == count { more(language, session) } else { String::new() },
        })
        .collect()
}

/// Returns how much it was: "36 repetitions", "12 min", "45 s".
fn amount(language: Language, reps: u32, seconds: u32) -> String {
    match (reps, seconds) {
        (1.., _) => language.tell("did-reps", [("n", reps.into())]),
        (0, 600..) => language.tell("did-minutes", [("n", (seconds / 60).into())]),
        (0, _) => language.tell("did-seconds", [("n", seconds.into())]),
    }
}

/// Returns what else was told of a session.
fn more(language: Language, session: &DaySession) -> String {
    if !session.finished {
        return language.say("did-not-finished");
    }
    let mut said = Vec::new();
    if session.part == Part::Light {
        said.push(language.say("did-light"));
    }
    if session.lightened {
        said.push(language.say("did-lightened"));
    }
    said.push(match session.pain.map(Pain::get) {
        Some(pain) => language.tell("did-pain", [("n", pain.into())]),
        None => language.say("did-pain-unknown"),
    });
    said.extend(session.effort.map(Effort::get).map(|n| language.tell("did-effort", [("n", n.into())])));
    said.join(" ")
}
