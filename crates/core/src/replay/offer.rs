//! A newer version of a person's programme: what is different, what it would have changed, what today would be.
//!
//! Nobody is moved by it: a person stays until they accept.

use super::{FieldChange, FieldKind, Replay, Walked, field_changes, replay};
use crate::{
    care::{Care, Unkept},
    journal::EntryId,
    record::{Acceptance, Begun, Record},
    today::DayAnswer,
    units::LocalDate,
};

/// A newer version, shown before anybody moves to it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// How the programme was begun.
    pub begun: Begun,
    /// The content hash of the version of the catalog in use.
    pub to: String,
    /// Why the present version cannot be followed; there is no plan until the person moves.
    pub unkept: Option<Unkept>,
    /// What differs; empty where the present version cannot be read.
    pub changes: Vec<FieldChange>,
    /// The days of the record so far, had they been decided by the newer version.
    pub so_far: Option<Replay>,
    /// The first day the newer version would decide.
    pub from: LocalDate,
    /// Today as it is.
    pub today: Option<DayAnswer>,
    /// Today as it would be; none where it would begin tomorrow.
    pub then: Option<DayAnswer>,
    /// There is a place to go to that loads no more than now.
    pub fits: bool,
}

impl Offer {
    /// Says whether anything differs that a day can be decided by.
    #[must_use]
    pub fn decides(&self) -> bool {
        self.unkept.is_some() || self.changes.iter().any(|change| change.kind == FieldKind::Decides)
    }
}

/// Returns the version that a running programme could move to; none where it follows the catalog in use already, was
/// begun before versions were kept, or where the catalog has nothing to move to.
#[must_use]
pub fn newer<'c>(care: &'c Care, begun: &Begun, today: LocalDate) -> Option<&'c str> {
    if begun.ended.is_some_and(|ended| ended < today) {
        return None;
    }
    let accepted = begun.accepted.iter().rev().find(|accepted| accepted.on <= today);
    let version = accepted.map(|accepted| &accepted.version).or(begun.version.as_ref())?;
    other(care, &begun.protocol, version)
}

/// Returns the version of the catalog in use, where an answer was decided by another one.
#[must_use]
pub fn newer_than<'c>(care: &'c Care, answer: &DayAnswer) -> Option<&'c str> {
    other(care, &answer.protocol, &answer.version)
}

fn other<'c>(care: &'c Care, protocol: &str, version: &str) -> Option<&'c str> {
    let current = &care.programmes.get(protocol)?.hash;
    if version == current {
        return None;
    }
    // A newer program may write the same care in another way: that is no other care.
    let same = care.content(protocol, Some(version)) == care.content(protocol, None);
    (!same).then_some(current.as_str())
}

/// Returns what a person is shown before they move; the care is [`Care::of`] their record.
#[must_use]
pub fn offer(record: &Record, care: &Care, begun: &Begun, today: LocalDate) -> Option<Offer> {
    let to = newer(care, begun, today)?.to_owned();
    let now = Walked::to(record, care, today);
    let unkept = now.unfollowed(begun.id).map(|unfollowed| unfollowed.why.clone());
    let mut moved = record.clone();
    for mine in moved.programmes.iter_mut().filter(|mine| mine.id == begun.id) {
        // As if it were accepted now: after everything told today.
        let entry = EntryId(uuid::Uuid::max());
        mine.accepted.push(Acceptance { on: today, entry, version: to.clone() });
    }
    let tomorrow = Walked::to(&moved, care, today.plus(1));
    let decided_by = |date: LocalDate| {
        let track = tomorrow.course.tracks.iter().find(|track| track.begun.id == begun.id)?;
        track.version(track.trace(date)?).map(|version| version.hash() == to)
    };
    let from = if decided_by(today) == Some(true) { today } else { today.plus(1) };
    let fits = decided_by(from) == Some(true);
    let then =
        if fits && from == today { Walked::to(&moved, care, today).answer(begun.id, today) } else { None };
    let current = now.course.tracks.iter().find(|track| track.begun.id == begun.id);
    let version = current.map(|track| track.programme.hash.as_str());
    let old = version.and_then(|version| care.content(&begun.protocol, Some(version)));
    let new = care.content(&begun.protocol, None);
    let changes = old.zip(new).map(|(old, new)| field_changes(&old, &new)).unwrap_or_default();
    let so_far = unkept.is_none().then(|| {
        let other = record.on_catalog_in_use(Some(begun.id));
        replay_of(&now, &Walked::to(&other, care, today), begun, today)
    });
    Some(Offer {
        begun: begun.clone(),
        to,
        changes,
        so_far,
        from,
        today: now.answer(begun.id, today),
        then,
        fits,
        unkept,
    })
}

/// The replay of one programme alone, up to yesterday: today is shown by itself.
fn replay_of(old: &Walked<'_>, new: &Walked<'_>, begun: &Begun, today: LocalDate) -> Replay {
    let mut whole = replay(old, new, begun.start, today.plus(-1));
    whole.stretches.retain(|stretch| stretch.programme == begun.id);
    let days = u32::try_from(today.days_since(begun.start)).unwrap_or(0);
    let differing: usize = whole.stretches.iter().map(|stretch| stretch.days.len()).sum();
    let differing = u32::try_from(differing).unwrap_or(u32::MAX);
    Replay { days, same: days.saturating_sub(differing), stretches: whole.stretches }
}
