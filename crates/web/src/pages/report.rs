//! A report to take along: what was told and what was decided, on one or two sheets of paper, made for a clinician.
//!
//! It decides nothing and keeps nothing. The question to the clinician stands in the address only, so it is as private
//! as the sheet itself.

mod told;
mod weeks;

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    catalog::Site,
    journal::{ProgrammeId, Surface},
    progress::{LookBack, counted, look_back},
    today::{Course, DayAnswer, DoseLine, Standing},
    units::LocalDate,
    words::{self, Language, card},
};
use serde::Deserialize;

use self::{told::Told, weeks::Week};
use super::{
    Page, page,
    progress::{LineChart, chart},
};
use crate::{
    chrome::{Chrome, Nav},
    living::{self, Strip},
    state::AppState,
    visit::Visit,
};

/// Days that are looked back on: four weeks.
const DAYS: i32 = 28;
/// Tests that are shown, the newest.
const TESTS: usize = 4;
/// The longest question, in characters.
const QUESTION: usize = 400;
/// So many exercises have room beside the picture of the mornings.
const BESIDE: usize = 2;
/// The test that counts each leg.
const RAISES: &str = "heel-raise-endurance";

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    chrome: Chrome,
    /// The day it was made.
    made: String,
    told: Told,
    care: Option<Followed>,
    /// Other running programmes: id and name.
    others: Vec<(ProgrammeId, String)>,
    /// Day, left, right.
    tests: Vec<(String, Option<u16>, Option<u16>)>,
    question: String,
}

/// The programme that is followed.
struct Followed {
    id: ProgrammeId,
    name: String,
    /// The content hash, in full.
    version: String,
    began: String,
    week: u32,
    /// The stage: "2 of 6: Heel raises on one leg".
    stage: String,
    /// The day it began.
    since: Option<String>,
    eased: Vec<String>,
    /// The day's answer: word, title, line under it.
    answer: [String; 3],
    /// When the next step can come.
    next: Option<String>,
    works: Vec<Work>,
    /// They have room beside the picture of the mornings.
    beside: bool,
    line: Option<LineChart>,
    weeks: Vec<Week>,
    /// How far an estimated load may be off, in percent.
    percent: u8,
    /// Decisions that changed something: day and what.
    turns: Vec<(String, String)>,
    plantar: bool,
}

/// One exercise as it is done now.
pub(crate) struct Work {
    pub(crate) name: String,
    pub(crate) dose: String,
    pub(crate) strip: Option<Strip>,
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    programme: Option<ProgrammeId>,
    #[serde(default)]
    question: String,
}

/// Shows the report.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let who = visit.person()?;
    let (today, language) = (visit.today(), visit.language);
    let (course, answers) = visit.way(&state)?;
    let chosen = answers.iter().find(|a| asked.programme == Some(a.programme)).or(answers.first());
    let tests = counted(&who.record, RAISES, today);
    page(&ReportPage {
        chrome: visit.chrome(Nav::Progress),
        made: with_year(language, today),
        told: told::told(&state, &visit, chosen),
        care: chosen.map(|answer| followed(&state, &visit, &course, answer)),
        others: answers
            .iter()
            .filter(|other| chosen.is_some_and(|chosen| chosen.programme != other.programme))
            .map(|other| (other.programme, other.protocol_name.clone()))
            .collect(),
        tests: tests
            .iter()
            .rev()
            .take(TESTS)
            .map(|test| (with_year(language, test.on), test.left, test.right))
            .collect(),
        question: asked.question.trim().chars().take(QUESTION).collect(),
    })
}

fn followed(state: &AppState, visit: &Visit, course: &Course<'_>, answer: &DayAnswer) -> Followed {
    let (care, language, today) = (visit.care(state), visit.language, visit.today());
    let index = course.tracks.iter().position(|track| track.begun.id == answer.programme);
    let track = index.and_then(|index| course.tracks.get(index));
    let record = visit.who.as_ref().map(|who| &who.record);
    let from = today.plus(1 - DAYS);
    let back = index.zip(record).and_then(|(index, record)| look_back(record, course, index, from, today));
    let all = index
        .zip(record)
        .zip(track)
        .and_then(|((index, record), track)| look_back(record, course, index, track.from, today));
    let since = all.as_ref().and_then(|all| all.stages.last()).map(|stage| words::date(language, stage.from));
    let here = answer.stairs.iter().position(|stair| stair.standing == Standing::Here);
    let name = here.and_then(|at| answer.stairs.get(at)).map(|stair| stair.name.as_str());
    let stage = [
        ("n", (here.unwrap_or(0) + 1).into()),
        ("all", answer.stairs.len().into()),
        ("name", name.unwrap_or_default().into()),
    ];
    let said = card(answer, care);
    Followed {
        id: answer.programme,
        name: answer.protocol_name.clone(),
        version: answer.version.clone(),
        began: with_year(language, track.map_or(today, |track| track.begun.start)),
        week: (answer.day.max(1) - 1) / 7 + 1,
        stage: language.tell("report-stage-of", stage),
        since,
        eased: answer.eased.clone(),
        answer: [said.word, said.title, said.dose],
        next: said.next,
        // While a warning sign stands all load is off, whatever dose will be gone back to.
        works: if answer.flags.is_empty() { works(state, language, answer) } else { Vec::new() },
        beside: answer.dose.len() <= BESIDE,
        line: back.as_ref().map(|back| chart(language, back, today)),
        weeks: match (track, record, &back) {
            (Some(track), Some(record), Some(back)) => weeks::weeks(visit, care, course, track, record, back),
            _ => Vec::new(),
        },
        percent: care.rules.ledger.uncertainty_percent,
        turns: back.as_ref().map(|back| turns(language, back, today)).unwrap_or_default(),
        plantar: answer.site == Site::Plantar,
    }
}

/// Returns "28 April 2026": paper is read in another year, too.
pub(crate) fn with_year(language: Language, date: LocalDate) -> String {
    format!("{} {}", words::date(language, date), date.civil().year())
}

/// Returns the exercises of the dose in force, each with the strip of its key positions.
pub(crate) fn works(state: &AppState, language: Language, answer: &DayAnswer) -> Vec<Work> {
    let strip = |n: usize, line: &DoseLine| {
        let facts = &state.care.catalog.exercises.get(&line.exercise)?.facts;
        let step = line.surface == Some(Surface::Step);
        let id = facts.figure_for(step, line.load_kg.is_some() || line.load_body_percent.is_some())?;
        living::strip(&state.care, id, &format!("film-{n}"))
    };
    let lines = answer.dose.iter().enumerate();
    lines
        .map(|(n, line)| Work {
            name: line.name.clone(),
            dose: words::one_dose(language, line),
            strip: strip(n, line),
        })
        .collect()
}

/// Returns every decision that changed something, oldest first.
fn turns(language: Language, back: &LookBack, today: LocalDate) -> Vec<(String, String)> {
    let told = super::progress::changes(back);
    told.map(|turn| {
        let day = if turn.on == today {
            language.say("progress-event-today")
        } else {
            words::date(language, turn.on)
        };
        (day, super::progress::in_words(language, turn))
    })
    .collect()
}
