//! Which version of a programme is followed from which day, and how a person moves from one to the next.
//!
//! A person stays on the version they began until they accept another one; a move is never an increase. What cannot be
//! followed is never guessed: there is no plan until the person moves to a version that can be.

use std::collections::BTreeMap;

use crate::{
    care::{Care, Unkept, Version},
    catalog::{Exercise, Limits},
    programme::{Rank, State, entered, left, rank_of},
    record::{Begun, Record},
    units::LocalDate,
};

/// Days of one programme under one version.
#[derive(Clone, Debug)]
pub(super) struct Span<'c> {
    /// The first of them.
    pub(super) from: LocalDate,
    /// What is followed.
    pub(super) version: Version<'c>,
    /// The limits of each stage, as strict as the programme was begun.
    pub(super) limits: Vec<Limits>,
}

/// Returns the first day that can be followed, and the versions from there to a day.
///
/// # Errors
/// Why the version of the last days cannot be followed. One before it that cannot only takes its own days away.
pub(super) fn spans<'c>(
    record: &Record,
    care: &'c Care,
    begun: &Begun,
    until: LocalDate,
) -> Result<(LocalDate, Vec<Span<'c>>), Unkept> {
    let mut spans: Vec<Span<'c>> = Vec::with_capacity(1 + begun.accepted.len());
    let mut trouble = None;
    let later = begun.accepted.iter().map(|accepted| {
        let day = record.day(accepted.on);
        let mut mine = day.sessions.iter().filter(|s| s.programme.is_none_or(|id| id == begun.id));
        // What was begun in the morning is ended in the evening by the same rules.
        let trained = mine.any(|session| session.entry < accepted.entry);
        let from = if trained { accepted.on.plus(1) } else { accepted.on };
        (from.max(begun.start), Some(accepted.version.as_str()))
    });
    let all = std::iter::once((begun.start, begun.version.as_deref())).chain(later);
    for (from, named) in all.filter(|(from, _)| *from == begun.start || *from <= until) {
        match care.version(&begun.protocol, named) {
            Ok(version) => {
                trouble = None;
                if spans.last().is_none_or(|last| last.version.hash() != version.hash()) {
                    let limits = version.programme.limits_for(begun.preset);
                    spans.push(Span { from, version, limits });
                }
            }
            Err(why) => {
                spans.clear();
                trouble = Some(why);
            }
        }
    }
    match (trouble, spans.first().map(|span| span.from)) {
        (None, Some(from)) => Ok((from, spans)),
        (why, _) => Err(why.unwrap_or(Unkept::UnknownProtocol)),
    }
}

/// Carries a person over to another version: to the same stage and rung or a lower place, never to more load than
/// before; counting begins anew, and what is owed stays owed.
///
/// None where the other version has no place that loads as little: then nobody is moved.
///
/// `week` are the session days among the last six; none on the first day of all.
pub(super) fn carried(old: Version<'_>, new: Version<'_>, state: State, week: Option<u8>) -> Option<State> {
    let pos = landing(old, new, state.pos)?;
    // An increase that is not answered yet stays one.
    let open_rise = state.open_rise;
    Some(entered(&new.programme.table, left(state), pos, week, open_rise))
}

/// Finds the place in another version: the same address if it loads no more, else the highest lower one that is not in
/// a later stage.
fn landing(old: Version<'_>, new: Version<'_>, pos: u8) -> Option<u8> {
    let here = old.programme.place(pos)?;
    let stage_id = old.programme.stages.get(usize::from(here.stage))?.id.get_ref();
    // One yardstick for both: the new version's facts; an exercise that left keeps its own.
    let mut exercises: BTreeMap<String, Exercise> = new.exercises.clone();
    for line in &here.dose {
        if let (false, Some(own)) =
            (exercises.contains_key(&line.exercise), old.exercises.get(&line.exercise))
        {
            exercises.insert(line.exercise.clone(), own.clone());
        }
    }
    let rank = |place| -> Rank { rank_of(place, &exercises, &new.rules.rank) };
    let most = rank(here);
    let same_stage = new.programme.stages.iter().position(|stage| stage.id.get_ref() == stage_id);
    let last_stage = same_stage.unwrap_or(usize::from(here.stage));
    let places = new.programme.places.iter().enumerate();
    let open = places.filter(|(_, place)| usize::from(place.stage) <= last_stage && rank(place) <= most);
    let best = open.max_by_key(|(_, place)| {
        let same = same_stage == Some(usize::from(place.stage)) && place.rung == here.rung;
        (same, rank(place), u8::MAX - place.easing)
    });
    best.and_then(|(at, _)| u8::try_from(at).ok())
}
