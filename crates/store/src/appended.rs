//! What became of a fact that was handed in.

use heelup_core::journal::{Draft, Entry, PersonId};

/// What became of one draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It is kept now, and on disk.
    Added(Entry),
    /// The very same draft was kept before, as this entry; nothing changed.
    AlreadyThere(Entry),
    /// The activity of that device file is in the journal already, as this entry; nothing changed.
    DuplicateRun(Entry),
}

impl Appended {
    /// Returns the entry that stands in the journal: the new one, or the one from before.
    #[must_use]
    pub const fn entry(&self) -> &Entry {
        match self {
            Self::Added(entry) | Self::AlreadyThere(entry) | Self::DuplicateRun(entry) => entry,
        }
    }

    /// Says whether the journal grew.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::Added(_))
    }
}

/// What became of an imported journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Whose journal it was.
    pub person: PersonId,
    /// Entries that are new here.
    pub added: u64,
    /// Entries that were here before, unchanged.
    pub already_there: u64,
}

/// Says whether a kept entry is this draft, apart from its place in the chain.
pub(crate) fn is_same(entry: &Entry, draft: &Draft) -> bool {
    let Entry { id, recorded_at, date, person, programme, side, fact, prev: _, hash: _ } = entry;
    *id == draft.id
        && *recorded_at == draft.recorded_at
        && *date == draft.date
        && *person == draft.person
        && *programme == draft.programme
        && *side == draft.side
        && *fact == draft.fact
}

/// Takes an entry out of its chain again.
pub(crate) fn into_draft(entry: Entry) -> Draft {
    let Entry { id, recorded_at, date, person, programme, side, fact, prev: _, hash: _ } = entry;
    Draft { id, recorded_at, date, person, programme, side, fact }
}
