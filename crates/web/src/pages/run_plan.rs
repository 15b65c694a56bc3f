//! The way back to running on one page: the ladder drawn, the next outing, the two weeks ahead, and files to take along.
//!
//! It decides nothing: where the person stands, what is planned and what is missing are the core's answers.

mod days;
mod rungs;
pub(crate) mod take;

use askama::Template;
use axum::extract::State;
use heelup_core::{
    ahead::{FORTNIGHT, Proposal, proposals},
    care::Care,
    catalog::{Site, TrackKind},
    criteria::{Measure, Truth},
    journal::ProgrammeId,
    programme::Programme,
    today::{Course, DayAnswer, Decision, DoseLine, NoPlan},
    units::Involved,
    words::{Language, SourceLine, card, minutes, one_dose, sources_of},
};

use self::{
    days::{Ahead, days},
    rungs::{Rung, Strip, rungs},
};
use super::{
    Page, page,
    programme::gate::{GateRow, rows},
};
use crate::{
    chrome::{Chrome, Nav},
    days::long,
    error::PageError,
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "run_plan.html")]
struct RunPlanPage<'a> {
    chrome: Chrome,
    plan: Option<Plan<'a>>,
}

/// What the page says to somebody on a ladder.
struct Plan<'a> {
    programme: ProgrammeId,
    name: &'a str,
    summary: &'a str,
    /// From the top rung down.
    rungs: Vec<Rung>,
    next: Next,
    /// The dose of the next outing: drawn, and in words.
    outing: Vec<Outing>,
    eased: String,
    /// What the next rung asks for.
    opens: Option<(usize, String)>,
    /// When, in a sentence.
    earliest: Option<String>,
    gate: Option<Vec<GateRow>>,
    ahead: Vec<Ahead>,
    /// The outing can be handed to a watch.
    for_watch: bool,
    /// Hops and jumps come after it.
    hops: bool,
    article: Option<&'a str>,
    sources: Vec<SourceLine>,
}

/// When the next outing is.
enum Next {
    /// Today; the address of its session.
    Today(String),
    /// Today, once the morning is told.
    Morning,
    /// On a later day.
    On(String),
    /// No day is set.
    Open,
    /// Nothing is planned while a flag stands or a clinician leads.
    Stopped,
}

/// One line of an outing.
struct Outing {
    /// The line drawn in minutes.
    strip: Strip,
    run_min: u32,
    all_min: u32,
    /// What it is, in a sentence.
    said: String,
    /// It has turns.
    turns: bool,
}

/// Shows the way back to running.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    let care = visit.care(&state);
    let nobody = || RunPlanPage { chrome: visit.chrome(Nav::Runs), plan: None };
    let Ok((course, answers)) = visit.way(&state) else { return page(&nobody()) };
    let Some((answer, programme)) = ladder(care, &answers) else { return page(&nobody()) };
    page(&RunPlanPage { plan: Some(plan(&visit, care, &course, answer, programme)?), ..nobody() })
}

/// Returns the answer of the ladder that is climbed, with its programme.
fn ladder<'a>(care: &'a Care, answers: &'a [DayAnswer]) -> Option<(&'a DayAnswer, &'a Programme)> {
    let mut all = answers.iter().filter_map(|answer| Some((answer, care.programme_of(answer)?)));
    all.find(|(_, programme)| programme.protocol.track == TrackKind::Run)
}

fn plan<'a>(
    visit: &Visit,
    care: &'a Care,
    course: &Course<'_>,
    answer: &DayAnswer,
    programme: &'a Programme,
) -> Result<Plan<'a>, PageError> {
    let language = visit.language;
    let protocol = &programme.protocol;
    let who = visit.person()?;
    let all = rungs(care, programme, answer);
    let here = all.iter().position(|rung| rung.here);
    let opens = here.and_then(|at| all.get(at + 1)).map(|rung| (rung.number, rung.dose.clone()));
    let gate = here.and_then(|at| {
        let index = course.tracks.iter().position(|track| track.begun.id == answer.programme)?;
        course.gate(&who.record, index, all.get(at)?.pos, answer.date)
    });
    let said = card(answer, care);
    let ahead = proposals(&who.record, care, answer.date, FORTNIGHT);
    let line = answer.dose.first();
    let mut treads = all;
    treads.reverse();
    Ok(Plan {
        programme: answer.programme,
        name: &protocol.name,
        summary: &protocol.summary,
        rungs: treads,
        next: next(visit, answer, &ahead),
        outing: answer.dose.iter().map(|line| outing(language, line)).collect(),
        eased: answer.eased.join(", "),
        opens,
        earliest: said.next,
        gate: gate.map(|tree| rows(&tree, answer.side)),
        ahead: days(language, &ahead),
        for_watch: line.is_some_and(|line| line.run_min.is_some()),
        hops: protocol.site == Site::Achilles && care.programmes.contains_key("plyometric"),
        article: care.catalog.articles.get("back-to-running").map(|article| article.head.title.as_str()),
        sources: sources_of(&protocol.limits.from, care),
    })
}

fn next(visit: &Visit, answer: &DayAnswer, ahead: &[Proposal]) -> Next {
    let stopped = answer.decision == Decision::Refer && answer.beneath.is_none();
    if stopped || !answer.flags.is_empty() || answer.operation.is_some() {
        return Next::Stopped;
    }
    let told = visit
        .who
        .as_ref()
        .is_some_and(|who| who.record.day(answer.date).mornings.iter().any(Option::is_some));
    // What today would plan on a usual morning is asked for first.
    let of = |one: &&Proposal| one.programme == answer.programme;
    if !told && ahead.iter().filter(of).any(|one| one.date == answer.date) {
        return Next::Morning;
    }
    if !answer.remaining.is_empty() {
        return Next::Today(format!("/session?programme={}", answer.programme));
    }
    if answer.no_plan == Some(NoPlan::MorningFirst) {
        return Next::Morning;
    }
    // What was done today is done: the next one is another day's.
    let proposed = ahead.iter().filter(of).find(|one| one.date > answer.date);
    match answer.next_session.or(proposed.map(|one| one.date)).filter(|day| *day > answer.date) {
        Some(day) => Next::On(long(visit.language, day)),
        None => Next::Open,
    }
}

fn outing(language: Language, line: &DoseLine) -> Outing {
    let run = u32::from(line.run_min.unwrap_or(0)) * u32::from(line.sets);
    let walk = line.walk_min.unwrap_or(0);
    let all_min = minutes(std::slice::from_ref(line));
    let said = match line.run_min {
        Some(turn) if walk > 0 || line.sets > 1 => {
            let values = [("run", turn.into()), ("walk", walk.into()), ("n", line.sets.into())];
            language.tell("ladder-turns", values)
        }
        Some(turn) => language.tell("ladder-through", [("run", turn.into())]),
        None => language.tell("ladder-walking", [("n", all_min.into())]),
    };
    Outing { strip: Strip::of(line), run_min: run, all_min, said, turns: walk > 0 || line.sets > 1 }
}

/// Returns a dose in words.
fn in_words(language: Language, dose: &[DoseLine]) -> String {
    let each = dose.iter().map(|line| match line.run_min {
        Some(_) => one_dose(language, line),
        None => format!("{}: {}", line.name, one_dose(language, line)),
    });
    each.collect::<Vec<_>>().join("; ")
}
