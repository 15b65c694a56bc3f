//! A red flag takes the whole page: one action that fits the urgency, what not to do, a sentence to say.

use askama::Template;
use heelup_core::{
    catalog::{Level, Urgency},
    journal::Answers,
    today::DayAnswer,
    triage::{RedFlagHit, flags_of},
    words::{SourceLine, sources_of},
};

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "refer.html")]
struct ReferPage<'a> {
    chrome: Chrome,
    urgency: Urgency,
    why: String,
    do_this: &'a [String],
    avoid: &'a [String],
    say: String,
    /// Sentences of other flags that stand.
    also: Vec<&'a str>,
    sources: Vec<SourceLine>,
    /// A clearance of today stands beside the flag: the plan comes back tomorrow.
    cleared_today: bool,
    from_intake: bool,
}

/// Shows the flags that an intake raised.
pub(super) fn after_intake(state: &AppState, visit: &Visit, flags: &[RedFlagHit]) -> Page {
    let levels: Vec<&Level> = flags
        .iter()
        .filter(|f| f.urgency.blocks())
        .filter_map(|f| visit.care(state).triage.level(f))
        .collect();
    show(state, visit, &levels, true)
}

/// Shows the flags that stand today.
pub(super) fn today(state: &AppState, visit: &Visit, answer: &DayAnswer) -> Page {
    let known = known(visit);
    let triage = &visit.care(state).triage;
    let hits = flags_of(triage, &known);
    let mut levels: Vec<&Level> = answer
        .flags
        .iter()
        .filter_map(|flag| {
            // The level that the answers raised; for a flag named by its id, its most urgent one.
            let hit = hits.iter().find(|hit| hit.id == flag.id).and_then(|hit| triage.level(hit));
            hit.or_else(|| triage.red_flag(&flag.id)?.level.iter().max_by_key(|level| level.urgency))
        })
        .collect();
    levels.sort_by_key(|level| std::cmp::Reverse(level.urgency));
    show(state, visit, &levels, false)
}

/// Returns everything answered so far, newest answers last.
fn known(visit: &Visit) -> Answers {
    let days = visit.who.iter().flat_map(|who| who.record.days());
    let mut known = Answers::new();
    for report in days.flat_map(|day| &day.reports) {
        known.extend(report.answers.iter().map(|(id, answer)| (id.clone(), *answer)));
    }
    known
}

fn show(state: &AppState, visit: &Visit, levels: &[&Level], from_intake: bool) -> Page {
    let first = levels.first().copied();
    let also = levels.iter().skip(1).map(|level| level.say.as_str()).collect();
    page(&ReferPage {
        chrome: visit.chrome(Nav::Today),
        urgency: first.map_or(Urgency::ClinicianDays, |level| level.urgency),
        why: first.map(|level| level.why.clone()).unwrap_or_default(),
        do_this: first.map(|level| level.r#do.as_slice()).unwrap_or_default(),
        avoid: first.map(|level| level.avoid.as_slice()).unwrap_or_default(),
        say: first.map(|level| level.say.clone()).unwrap_or_default(),
        also,
        sources: first.map(|level| sources_of(&level.from, visit.care(state))).unwrap_or_default(),
        cleared_today: visit
            .who
            .as_ref()
            .is_some_and(|who| !who.record.day(visit.today()).clearances.is_empty()),
        from_intake,
    })
}
