//! Which red flags answers raise. A flag stands on its own trigger: nothing here weighs or compares.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{TriageCatalog, reading::Reading};
use crate::{
    catalog::{Known, Urgency},
    criteria::Truth,
    journal::{Answer, Answers},
};

/// A red flag that fired.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct RedFlagHit {
    /// The flag's id, such as `RF-02`.
    pub id: String,
    /// How soon someone has to look at it.
    pub urgency: Urgency,
    /// Why it matters.
    pub why: String,
    /// Which of the flag's levels speaks, from 0.
    #[serde(skip)]
    pub level: usize,
    /// What the person answered that raised it.
    #[serde(skip)]
    pub because: Vec<String>,
    /// Comes from the journal over weeks: a review is due, the day's plan stays.
    #[serde(skip)]
    pub review: bool,
}

/// Returns the red flags that answers raise, the most urgent first.
#[must_use]
pub fn flags_of(catalog: &TriageCatalog, answers: &Answers) -> Vec<RedFlagHit> {
    hits(&Reading::new(catalog, answers))
}

/// Returns the red flags that something new raises: at least one fresh answer is among their reasons.
///
/// `known` are all answers so far, the fresh ones included: an earlier clot counts beside a new sign.
#[must_use]
pub fn flags_raised(catalog: &TriageCatalog, known: &Answers, fresh: &Answers) -> Vec<RedFlagHit> {
    let mut hits = flags_of(catalog, known);
    let said = |id: &String| fresh.get(id).is_some_and(|a| matches!(a, Answer::Yes | Answer::Number(_)));
    hits.retain(|hit| hit.because.iter().any(said));
    hits
}

pub(super) fn hits(reading: &Reading<'_>) -> Vec<RedFlagHit> {
    let mut hits = Vec::new();
    for flag in reading.catalog.red_flags() {
        let firing =
            flag.level.iter().enumerate().filter(|(_, level)| reading.truth(&level.when) == Truth::Holds);
        // The first of the most urgent: `max_by_key` alone would take the last.
        let speaks = firing.rev().max_by_key(|(_, level)| level.urgency);
        if let Some((at, level)) = speaks {
            let mut because = BTreeSet::new();
            level.when.get_ref().because(&|id| reading.state(id), &mut |id| said(reading, id, &mut because));
            hits.push(RedFlagHit {
                id: flag.id().to_owned(),
                urgency: level.urgency,
                why: level.why.clone(),
                level: at,
                because: because.into_iter().map(str::to_owned).collect(),
                review: flag.review,
            });
        }
    }
    hits.sort_by(|a, b| b.urgency.cmp(&a.urgency).then_with(|| a.id.cmp(&b.id)));
    hits
}

/// Follows a finding back to what the person really answered.
fn said<'a>(reading: &Reading<'a>, id: &'a str, out: &mut BTreeSet<&'a str>) {
    let catalog: &'a TriageCatalog = reading.catalog;
    let when = catalog.findings.get(id).and_then(|f| f.when.as_ref());
    if reading.said(id) && matches!(reading.state(id), Known::Yes | Known::Number(_)) {
        out.insert(id);
    }
    if let Some(when) = when {
        when.get_ref().because(&|id| reading.state(id), &mut |from| said(reading, from, out));
    } else {
        out.insert(id);
    }
}
