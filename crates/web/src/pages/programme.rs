//! The whole programme: the stairs upright, with the gate the person stands before.

pub(super) mod gate;
pub(crate) mod newer;
pub(crate) mod proof;

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    care::Care,
    catalog::{Protocol, Stage, TrackKind},
    criteria::{Measure, Truth},
    journal::ProgrammeId,
    replay::newer_than,
    today::{Course, DayAnswer, Standing},
    units::Involved,
    words::{SourceLine, card, caution, sources_of},
};
use serde::Deserialize;

use self::gate::{GateRow, rows};
use super::{
    Page,
    look::Look,
    on_to, page,
    report::{Work, works},
    session,
};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "programme.html")]
struct ProgrammePage<'a> {
    chrome: Chrome,
    name: &'a str,
    summary: &'a str,
    steps: usize,
    /// From the top step down.
    treads: Vec<Tread<'a>>,
    /// The easings of the present stage, in the order they are tried.
    ladder: Vec<&'a str>,
    advice: Vec<&'a str>,
    deviations: &'a [heelup_core::catalog::Deviation],
    sources: Vec<SourceLine>,
    programme: ProgrammeId,
    /// The protocol, if what the person follows was proved as it stands.
    proved: Option<&'a str>,
    /// A newer version exists.
    newer: bool,
    /// It leads back to running: there is a page for that.
    runs: bool,
    /// Activities by how heavy they are, each with what has to stand beside it.
    classes: Vec<(&'a str, String)>,
    /// It stays as it is, whatever the catalog becomes.
    stays: bool,
}

/// One step.
struct Tread<'a> {
    number: usize,
    stage: &'a Stage,
    standing: Standing,
    here: Option<Here>,
}

/// What stands on the present step.
struct Here {
    field: &'static str,
    week: u32,
    doses: Vec<String>,
    /// The exercises with their strips, for paper.
    works: Vec<Work>,
    eased: Vec<String>,
    next: Option<String>,
    gate: Option<Vec<GateRow>>,
}

/// Which of several programmes.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Which {
    programme: Option<String>,
}

/// Shows the programme that is asked for, else that of the first answer of the day.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(which): Query<Which>) -> Page {
    let Ok((course, answers)) = visit.way(&state) else { return on_to("/") };
    let asked: Option<ProgrammeId> = which.programme.and_then(|id| id.parse().ok());
    let found = answers.iter().find(|answer| Some(answer.programme) == asked);
    let Some(answer) = found.or_else(|| answers.first()) else { return on_to("/") };
    let programme = visit.care(&state).programme_of(answer).ok_or(PageError::NotFound)?;
    let protocol = &programme.protocol;
    let present = here(&state, &visit, &course, answer)?;
    let mut present = Some(present);
    let mut treads: Vec<Tread<'_>> = programme
        .stages
        .iter()
        .zip(&answer.stairs)
        .enumerate()
        .map(|(n, (stage, stair))| Tread {
            number: n + 1,
            stage,
            standing: stair.standing,
            here: if stair.standing == Standing::Here { present.take() } else { None },
        })
        .collect();
    treads.reverse();
    page(&ProgrammePage {
        chrome: visit.chrome(Nav::Today),
        name: &protocol.name,
        summary: &protocol.summary,
        steps: treads.len(),
        treads,
        ladder: ladder(protocol, &answer.stage),
        advice: advice(protocol, &answer.stage),
        deviations: &protocol.deviation,
        programme: answer.programme,
        proved: visit.care(&state).proof(programme).map(|_| protocol.id.as_str()),
        runs: protocol.track == TrackKind::Run,
        classes: if protocol.track == TrackKind::Strength { Vec::new() } else { classes(visit.care(&state)) },
        newer: newer_than(visit.care(&state), answer).is_some(),
        stays: visit.programme(answer.programme).is_some_and(|begun| begun.versions().next().is_some()),
        sources: sources(visit.care(&state), protocol, &answer.stage),
    })
}

fn here(state: &AppState, visit: &Visit, course: &Course<'_>, answer: &DayAnswer) -> Result<Here, PageError> {
    let who = visit.person()?;
    let index = course.tracks.iter().position(|track| track.begun.id == answer.programme);
    let gate = index.and_then(|index| {
        let programme = course.tracks.get(index)?.programme;
        let mut places = programme.places.iter().enumerate();
        let stage = |n: u8| programme.stages.get(usize::from(n)).map(|s| s.id.get_ref());
        let at = places
            .find(|(_, p)| stage(p.stage) == Some(&answer.stage) && p.gate.is_some() && p.easing == 0)?
            .0;
        course.gate(&who.record, index, u8::try_from(at).ok()?, answer.date)
    });
    let said = card(answer, visit.care(state));
    Ok(Here {
        field: Look::of(answer, said.first_day).field,
        week: (answer.day - 1) / 7 + 1,
        doses: answer.dose.iter().map(|line| session::line(visit.language, line)).collect(),
        works: works(state, visit.language, answer),
        eased: answer.eased.clone(),
        next: said.next,
        gate: gate.map(|tree| rows(&tree, answer.side)),
    })
}

/// Returns what is tried when it hurts, in order; a whole dose of another place by its stage's name.
fn ladder<'a>(protocol: &'a Protocol, stage: &str) -> Vec<&'a str> {
    let Some(here) = protocol.stage.iter().find(|s| s.id.get_ref() == stage) else { return Vec::new() };
    let name = |id: &'a String| -> Option<&'a str> {
        if let Some(easing) = protocol.easing.get(id) {
            return Some(&easing.name);
        }
        let of = id.split_once('.').map_or(id.as_str(), |(of, _)| of);
        protocol.stage.iter().find(|s| s.id.get_ref() == of).map(|s| s.name.as_str())
    };
    here.easier.iter().filter_map(|id| name(id.get_ref())).collect()
}

/// Returns the classes of activities, as the article on the way back has them.
fn classes(care: &Care) -> Vec<(&str, String)> {
    let Some(article) = care.catalog.articles.get("back-to-running") else { return Vec::new() };
    let of = article.head.fact.iter().filter(|fact| fact.id.get_ref().starts_with("class-"));
    of.map(|fact| (fact.says.as_str(), caution(care.language, fact.from.confidence))).collect()
}

fn advice<'a>(protocol: &'a Protocol, stage: &str) -> Vec<&'a str> {
    let here = |a: &&heelup_core::catalog::Advice| {
        a.stages.is_empty() || a.stages.iter().any(|id| id.get_ref() == stage)
    };
    protocol.advice.iter().filter(here).map(|a| a.text.as_str()).collect()
}

fn sources(care: &Care, protocol: &Protocol, stage: &str) -> Vec<SourceLine> {
    let here = protocol.stage.iter().find(|s| s.id.get_ref() == stage);
    let mut lines: Vec<SourceLine> = here.into_iter().flat_map(|s| sources_of(&s.from, care)).collect();
    lines.extend(sources_of(&protocol.limits.from, care));
    lines.sort();
    lines.dedup();
    lines
}
