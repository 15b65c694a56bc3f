//! The player's page: the set that is next as a plain form, and behind it everything the player needs to go on
//! through the whole session without asking again.

use askama::Template;
use heelup_core::{
    care::Care,
    catalog::Exercise,
    journal::{EntryId, ProgrammeId, Surface},
    today::DoseLine,
    units::{Involved, LocalDate},
    words::Language,
};
use uuid::Uuid;

use super::{
    Asked,
    beat::{Beat, Measure, Phase, TempoLine},
    course::{Course, PlannedSet},
    exercise,
    score::Score,
    standing::{Standing, seconds_between},
    words::{Extra, SetWords},
};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Wrongs},
    keep::fresh,
    living::{self, Living},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "session_set.html")]
pub(super) struct SetPage<'a> {
    chrome: Chrome,
    field: &'static str,
    /// The name, side and heading of the set that is next.
    name: &'a str,
    side: String,
    head: String,
    /// Every exercise still to do, and those of the easier form; one of them is here.
    lines: Vec<LineView<'a>>,
    /// The whole way as JSON.
    score: String,
    /// Sets done and in all.
    done: usize,
    total: usize,
    /// Something of the session is done already.
    begun: bool,
    /// Seconds of rest that are due, and gone already; 0 when none is.
    rest_s: u32,
    gone_s: u32,
    last_done: String,
    query: String,
    suffix: String,
    session: Uuid,
    date: LocalDate,
    part: &'static str,
    easier_form: &'static str,
    /// The easier form in words.
    easier: Vec<String>,
    programme: ProgrammeId,
    /// What an exercise asks afterwards: finding and answer.
    felt: Vec<(&'a str, &'a str)>,
    /// Steps a minute to be heard while running, and for how many seconds.
    cadence: Option<(u16, u16)>,
    target: u8,
    ceiling: u8,
    sent: Sent,
    wrongs: Wrongs,
}

/// One exercise of the page.
struct LineView<'a> {
    /// Its number among the day's exercises; those of the easier form have an `e` before it.
    id: String,
    /// The next set is of this exercise.
    here: bool,
    line: &'a DoseLine,
    exercise: &'a Exercise,
    words: SetWords,
    set_number: u8,
    set_of: u8,
    /// Its next set is its last: pain and effort are asked in the plain form, too.
    last: bool,
    living: Option<Living>,
    holds: u8,
    beat: Beat,
    tempo: Option<TempoLine>,
    measure: Measure,
    entry: EntryId,
    told_amount: String,
    told_load: String,
    loads: bool,
}

pub(super) fn set_page<'a>(
    state: &'a AppState,
    visit: &'a Visit,
    asked: &Asked,
    standing: &'a Standing,
    sent: Sent,
    wrongs: Wrongs,
) -> Result<SetPage<'a>, PageError> {
    let here = standing.here()?.ok_or(PageError::Overtaken)?;
    let course = standing.course();
    let mut lines = views(state, visit, &course, "", &sent)?;
    for view in &mut lines {
        view.here = std::ptr::eq(view.line, here.set.line);
        view.last = course.open().filter(|(_, set)| std::ptr::eq(set.line, view.line)).count() == 1;
    }
    let offered: &[DoseLine] = if asked.easier() { &[] } else { standing.easier() };
    lines.extend(views(state, visit, &Course::new(offered, &[]), "e", &Sent::default())?);
    let words = SetWords::new(visit.language, &here.set);
    let last = standing.last().filter(|_| !here.begins_a_line);
    let rest_s = last.as_ref().and(here.set.line.rest_s).map_or(0, u32::from);
    let gone_s = last.as_ref().map_or(0, |last| seconds_between(&last.recorded_at, &visit.now.moment));
    let (done, total) = standing.progress();
    let felt = standing.may_ask(state).into_iter().filter_map(|id| visit.care(state).triage.finding(id));
    Ok(SetPage {
        chrome: visit.chrome(Nav::Today),
        field: standing.field,
        name: &here.set.line.name,
        side: words.side,
        head: words.head,
        lines,
        score: Score::of(standing, !offered.is_empty())
            .json()
            .map_err(|why| PageError::Ours(why.to_string()))?,
        done,
        total,
        begun: standing.begun(),
        rest_s: if gone_s < rest_s { rest_s } else { 0 },
        gone_s,
        last_done: last.map(|last| last.done).unwrap_or_default(),
        query: asked.query(),
        suffix: Asked { easier: None, ..asked.clone() }.suffix(),
        session: standing.session,
        date: standing.date,
        part: standing.part_word(),
        easier_form: if asked.easier() { "yes" } else { "" },
        easier: offered.iter().map(|line| super::line(visit.language, line)).collect(),
        programme: standing.programme,
        felt: felt.map(|finding| (finding.id(), finding.label.as_str())).collect(),
        cadence: asked.cadence(),
        target: standing.limits.0,
        ceiling: standing.limits.1,
        sent,
        wrongs,
    })
}

/// Returns the exercises of a course that have an open set, each as its next set shows it.
fn views<'a>(
    state: &'a AppState,
    visit: &'a Visit,
    course: &Course<'a>,
    prefix: &str,
    sent: &Sent,
) -> Result<Vec<LineView<'a>>, PageError> {
    let mut views: Vec<LineView<'a>> = Vec::new();
    for (_, set) in course.open() {
        let id = format!("{prefix}{}", set.line_no);
        if views.iter().all(|view| view.id != id) {
            let exercise = exercise(visit.care(state), &set.line.exercise)?;
            views.push(view((visit.language, visit.care(state)), id, exercise, set, sent));
        }
    }
    Ok(views)
}

fn view<'a>(
    (language, care): (Language, &Care),
    id: String,
    exercise: &'a Exercise,
    set: &PlannedSet<'a>,
    sent: &Sent,
) -> LineView<'a> {
    let line = set.line;
    let with_weight = line.load_kg.is_some() || line.load_body_percent.is_some() || line.rep_max.is_some();
    let living = living::of_exercise(
        care,
        &exercise.facts,
        &format!("fig-{id}"),
        [line.surface == Some(Surface::Step), with_weight],
        [set.side == Involved::Left, true],
    );
    let (measure, beat) = (Measure::of(line), Beat::of(set));
    let told = |name, planned: String| if sent.has(name) { sent.echo(name).to_owned() } else { planned };
    LineView {
        id,
        here: false,
        words: SetWords::new(language, set),
        set_number: set.number,
        set_of: set.of,
        last: false,
        living,
        holds: set.holds,
        tempo: TempoLine::of(language, &beat),
        beat,
        entry: fresh(),
        told_amount: told(measure.field(), measure.planned(set)),
        told_load: told(
            "load",
            line.load_kg.map(|kg| language.decimal(&kg.get().to_string())).unwrap_or_default(),
        ),
        loads: line.load_kg.is_some() || line.rep_max.is_some(),
        measure,
        line,
        exercise,
    }
}
