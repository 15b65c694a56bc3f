//! What counts after corrections and withdrawals.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    journal::{Entry, EntryId, Fact, PersonId, ProgrammeId},
    units::{Involved, LocalDate},
};

/// One fact that counts, with the day, programme and side of the entry that first said it.
#[derive(Clone, Copy, Debug)]
pub struct Effective<'a> {
    /// The entry that first said it.
    pub id: EntryId,
    /// The day it is about.
    pub date: LocalDate,
    /// Whom it is about.
    pub person: PersonId,
    /// The programme it belongs to.
    pub programme: Option<ProgrammeId>,
    /// The involved side.
    pub side: Option<Involved>,
    /// What counts now.
    pub fact: &'a Fact,
}

impl<'a> Effective<'a> {
    /// Takes an entry at its word.
    #[must_use]
    pub const fn of(entry: &'a Entry) -> Self {
        let Entry { id, date, person, programme, side, fact, .. } = entry;
        Self { id: *id, date: *date, person: *person, programme: *programme, side: *side, fact }
    }
}

/// What a later entry says about an earlier one.
#[derive(Clone, Copy)]
enum Later<'a> {
    Instead(&'a Fact),
    Never,
}

/// Returns the facts that count. Of several corrections of one entry the newest (by id) wins; a correction or a
/// withdrawal that was itself withdrawn is as if it had never been made.
#[must_use]
pub fn effective(entries: &[Entry]) -> Vec<Effective<'_>> {
    let later = later(entries);
    let mut facts = Vec::with_capacity(entries.len());
    for entry in entries {
        if matches!(entry.fact, Fact::EntryCorrected(_) | Fact::EntryWithdrawn(_)) {
            continue;
        }
        let said = Effective::of(entry);
        if later.is_empty() {
            facts.push(said);
            continue;
        }
        match later.get(&entry.id) {
            None => facts.push(said),
            Some(Later::Instead(fact)) => facts.push(Effective { fact, ..said }),
            Some(Later::Never) => {}
        }
    }
    facts
}

/// Returns what stands in the end for every entry that a later one speaks of.
fn later(entries: &[Entry]) -> BTreeMap<EntryId, Later<'_>> {
    let mut changes: Vec<(EntryId, EntryId, Later<'_>)> = Vec::new();
    for entry in entries {
        if let Fact::EntryCorrected(c) = &entry.fact {
            changes.push((entry.id, c.of, Later::Instead(&c.fact)));
        }
        if let Fact::EntryWithdrawn(w) = &entry.fact {
            changes.push((entry.id, w.of, Later::Never));
        }
    }
    if changes.is_empty() {
        return BTreeMap::new();
    }
    changes.sort_by_key(|(id, _, _)| *id);
    let target: BTreeMap<EntryId, EntryId> = changes.iter().map(|(id, of, _)| (*id, *of)).collect();
    let mut standing: BTreeMap<EntryId, Later<'_>> = BTreeMap::new();
    let mut undone: BTreeSet<EntryId> = BTreeSet::new();
    // The newest first: whatever speaks of an entry is newer than the entry.
    for (id, of, change) in changes.into_iter().rev() {
        if undone.contains(&id) {
            continue;
        }
        match change {
            Later::Never if target.contains_key(&of) => {
                undone.insert(of);
            }
            // A correction of a correction is one of the first entry.
            Later::Never | Later::Instead(_) => {
                standing.entry(root(&target, of)).or_insert(change);
            }
        }
    }
    standing
}

/// Follows corrections back to the entry they are about; a ring of them, which no device writes, ends somewhere.
fn root(target: &BTreeMap<EntryId, EntryId>, of: EntryId) -> EntryId {
    let mut root = of;
    for _ in 0..target.len() {
        match target.get(&root) {
            Some(earlier) => root = *earlier,
            None => break,
        }
    }
    root
}
