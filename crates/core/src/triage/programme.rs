//! Which programme fits, if any, and why: the order of the questions is the order of caution.
//!
//! A flag closes it, then age, then an unclear place, then too little to go by, then two patterns too close.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    flags::RedFlagHit,
    reading::Reading,
    score::{ConditionFit, Points},
};
use crate::catalog::{Condition, Scoring};

/// Why a programme was named, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum Why {
    /// The answers fit a pattern that has one.
    Fits {
        /// The condition.
        condition: String,
    },
    /// The answers fit a time in the life of a condition that has one.
    FitsPhase {
        /// What the answers fit.
        phase: String,
        /// The condition at that place.
        condition: String,
    },
    /// A clinician has named a condition that has one.
    Diagnosed {
        /// The condition named.
        diagnosis: String,
        /// The condition whose programme it is.
        condition: String,
    },
    /// A clinician has named a condition that has none.
    DiagnosedWithout {
        /// The condition named.
        diagnosis: String,
    },
    /// A clinician has named a time in the life of a condition; the place is needed to know which.
    DiagnosedWhere {
        /// The condition named.
        diagnosis: String,
    },
    /// Red flags stand.
    RedFlags {
        /// The most urgent one.
        flag: String,
    },
    /// A routine flag that closes the adult programmes.
    Closed {
        /// The flag.
        flag: String,
    },
    /// Nothing said where it hurts.
    NoPlace,
    /// It is not clear where it hurts.
    PlaceUnclear,
    /// Two places that lead to different programmes.
    TwoPlaces {
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
    /// The place does not go with the pattern that fits best.
    OtherPlace {
        /// The pattern.
        condition: String,
    },
    /// Too little is known yet.
    TooLittle,
    /// Two patterns fit about as well and would lead to different care.
    TooClose {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// The pattern that fits has no programme here.
    Without {
        /// The pattern.
        condition: String,
    },
}

/// The programme, if one opens.
pub(super) struct Choice {
    pub(super) programme: Option<String>,
    pub(super) why: Why,
}

pub(super) fn choose(
    reading: &Reading<'_>,
    flags: &[RedFlagHit],
    ranked: &[ConditionFit],
    diagnosis: Option<&str>,
) -> Choice {
    match open(reading, flags, ranked, diagnosis) {
        Ok((programme, why)) => Choice { programme: Some(programme), why },
        Err(why) => Choice { programme: None, why },
    }
}

fn open(
    reading: &Reading<'_>,
    flags: &[RedFlagHit],
    ranked: &[ConditionFit],
    diagnosis: Option<&str>,
) -> Result<(String, Why), Why> {
    let catalog = reading.catalog;
    if let Some(flag) = flags.iter().find(|f| f.urgency.blocks()) {
        return Err(Why::RedFlags { flag: flag.id.clone() });
    }
    if let Some(flag) = flags.iter().find(|f| catalog.level(f).is_some_and(|l| l.closes_programmes)) {
        return Err(Why::Closed { flag: flag.id.clone() });
    }
    if let Some(condition) = diagnosis.and_then(|id| catalog.condition(id)).filter(|c| !c.unranked) {
        return diagnosed(reading, condition);
    }
    let (Some(scoring), true) = (&catalog.scoring, reading.places().next().is_some()) else {
        return Err(if reading.place_unclear() { Why::PlaceUnclear } else { Why::NoPlace });
    };
    two_places(reading)?;
    let Some((first, best)) = ranked.iter().find_map(|fit| Some((fit, catalog.condition(&fit.id)?))) else {
        return Err(Why::TooLittle);
    };
    let least = Points::of(scoring.programme.likely);
    if first.fit < least || supports(reading, first) < usize::from(scoring.programme.supports) {
        return Err(Why::TooLittle);
    }
    too_close(reading, scoring, first, best, ranked)?;
    let Some((programme, of)) = programme_of(reading, best) else {
        return Err(if best.phase_of.is_empty() && best.programme.is_none() {
            Why::Without { condition: first.id.clone() }
        } else {
            Why::OtherPlace { condition: first.id.clone() }
        });
    };
    place_is_clear(reading, &programme)?;
    let why = if of.id() == first.id {
        Why::Fits { condition: first.id.clone() }
    } else {
        Why::FitsPhase { phase: first.id.clone(), condition: of.id().to_owned() }
    };
    Ok((programme, why))
}

fn diagnosed(reading: &Reading<'_>, condition: &Condition) -> Result<(String, Why), Why> {
    let diagnosis = condition.id().to_owned();
    if let Some(programme) = condition.programme() {
        return Ok((programme.to_owned(), Why::Diagnosed { condition: diagnosis.clone(), diagnosis }));
    }
    if condition.phase_of.is_empty() {
        return Err(Why::DiagnosedWithout { diagnosis });
    }
    let Some((programme, of)) = programme_of(reading, condition) else {
        return Err(Why::DiagnosedWhere { diagnosis });
    };
    two_places(reading)?;
    place_is_clear(reading, &programme)?;
    Ok((programme, Why::Diagnosed { diagnosis, condition: of.id().to_owned() }))
}

/// Returns the programme of a condition at the place that hurts, and the condition whose programme it is.
pub(super) fn programme_of<'a>(
    reading: &Reading<'a>,
    condition: &'a Condition,
) -> Option<(String, &'a Condition)> {
    let here = |c: &Condition| reading.at_place(c);
    match condition.programme() {
        Some(programme) => here(condition).then(|| (programme.to_owned(), condition)),
        None => condition.phase_of.iter().find_map(|id| {
            let of = reading.catalog.condition(id.get_ref()).filter(|c| here(c))?;
            Some((of.programme()?.to_owned(), of))
        }),
    }
}

/// Counts what speaks for a pattern besides the place.
fn supports(reading: &Reading<'_>, fit: &ConditionFit) -> usize {
    let is_place = |id: &String| {
        reading.catalog.finding(id).is_some_and(|f| f.category == crate::catalog::Category::Location)
    };
    fit.r#for.iter().filter(|id| !is_place(id)).count()
}

/// Refuses while another pattern that leads elsewhere fits about as well as the first.
fn too_close(
    reading: &Reading<'_>,
    scoring: &Scoring,
    first: &ConditionFit,
    best: &Condition,
    ranked: &[ConditionFit],
) -> Result<(), Why> {
    let near = Points::of(scoring.programme.too_close);
    let leads_to =
        |c: &Condition| reading.catalog.condition(c.id()).and_then(|c| programme_of(reading, c)).map(|p| p.0);
    let there = leads_to(best);
    for other in ranked.iter().filter(|other| other.id != first.id) {
        let Some(rival) = reading.catalog.condition(&other.id) else { continue };
        // A pattern of another place with nothing in its favour but what the first has too is no rival.
        let own = other.r#for.iter().any(|id| !first.r#for.contains(id));
        let close = first.fit.0.saturating_sub(other.fit.0) <= near.0;
        if close && leads_to(rival) != there && (own || reading.at_place(rival)) {
            return Err(Why::TooClose { first: first.id.clone(), second: other.id.clone() });
        }
    }
    Ok(())
}

/// Refuses when the places tapped lead to different programmes.
fn two_places(reading: &Reading<'_>) -> Result<(), Why> {
    let tapped = |c: &&Condition| c.place.iter().any(|place| reading.yes(place.get_ref()));
    let mut with = reading.catalog.conditions().filter(|c| c.programme.is_some()).filter(tapped);
    let Some(first) = with.next() else { return Ok(()) };
    match with.find(|other| other.programme() != first.programme()) {
        Some(second) => Err(Why::TwoPlaces { first: first.id().to_owned(), second: second.id().to_owned() }),
        None => Ok(()),
    }
}

/// Refuses when the person was not sure about a place that leads to another programme, or could not point.
fn place_is_clear(reading: &Reading<'_>, programme: &str) -> Result<(), Why> {
    let mut others = reading.catalog.conditions().filter(|c| c.programme().is_some_and(|p| p != programme));
    let unsure = others.any(|c| c.place.iter().any(|place| reading.unsure(place.get_ref())));
    // "The whole heel" beside a tapped spot: the spot is not clear either.
    if unsure || reading.place_unclear() { Err(Why::PlaceUnclear) } else { Ok(()) }
}
