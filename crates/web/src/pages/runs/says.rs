//! What the runs say: remarks with how well each is known, cadence, what went well so far. Nothing here decides.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    care::Care,
    runs::{self, Cadence, Kind, Level, RunRemark, Tolerance},
    today::Course,
    words::{self, Language, SourceLine},
};

use super::super::{Page, page};
use crate::{
    chrome::{Chrome, Nav, Units},
    state::AppState,
    visit::Visit,
};

/// A remark, ready to be set.
pub(super) struct Line {
    pub(super) level: Level,
    pub(super) text: String,
    pub(super) strength: String,
    pub(super) sources: Vec<SourceLine>,
}

/// Sets remarks into words.
pub(super) fn lines(care: &Care, remarks: &[RunRemark]) -> Vec<Line> {
    let one = |remark: &RunRemark| {
        let said = words::run_remark(care.language, remark);
        let sources = words::sources_of(&remark.from, care);
        Line { level: remark.level, text: said.text, strength: said.strength, sources }
    };
    remarks.iter().map(one).collect()
}

#[derive(Template)]
#[template(path = "runs_say.html")]
struct SayPage {
    chrome: Chrome,
    week: Vec<Line>,
    cadence: String,
    /// Steps a minute to try with a metronome.
    beat: Option<u16>,
    strength: String,
    sources: Vec<SourceLine>,
    tolerance: Vec<Row>,
    background: Vec<Line>,
}

/// How one kind of outing was answered.
struct Row {
    kind: String,
    outings: u32,
    answered: u32,
    sore: u32,
    well: Option<String>,
    from: Option<String>,
}

/// How far back outings are looked at, in days: half a year.
const BACK: i32 = 182;

/// Shows the page.
pub(crate) async fn says(State(state): State<AppState>, visit: Visit) -> Page {
    let record = &visit.person()?.record;
    let (care, today) = (visit.care(&state), visit.today());
    let course = Course::walk(record, care, today);
    let outings = runs::outings(record, care, &course, today.plus(-BACK), today);
    let cadence = runs::cadence(record, care, &course, today);
    let beat = if let Cadence::Offer { target_spm, .. } = cadence { Some(target_spm) } else { None };
    page(&SayPage {
        week: lines(care, &runs::of_day(record, care, &course, today)),
        cadence: words::cadence(visit.language, &cadence),
        beat,
        strength: words::strength(visit.language, Cadence::STRENGTH),
        sources: words::sources_of(&care.runs.cadence.from, care),
        tolerance: runs::tolerance(&outings)
            .iter()
            .map(|one| row(visit.language, visit.units, one))
            .collect(),
        background: lines(care, &runs::background(record, care, &course, today)),
        chrome: visit.chrome(Nav::Runs),
    })
}

fn row(language: Language, units: Units, of: &Tolerance) -> Row {
    let kind = match of.kind {
        Kind::Easy => "kind-easy",
        Kind::Hilly => "kind-hilly",
        Kind::Fast => "kind-fast",
        Kind::Walk => "kind-walk",
        Kind::Other => "kind-other",
    };
    let far = |metres: u32| units.distance(language, metres);
    Row {
        kind: language.say(kind),
        outings: of.outings,
        answered: of.answered,
        sore: of.sore,
        well: of.longest_well_m.map(far),
        from: of.shortest_sore_m.map(far),
    }
}
