//! What was said and when: facts, the entries that carry them, and the chain that keeps them whole.
//!
//! The journal is the only truth; everything else is folded from it. A [`Fact`] is one thing a person, a
//! device or a clinician said, in the past tense; an [`Entry`] says who, which programme and side, which
//! local day, and ties it to the entry before by a hash. Entries are only ever appended: a mistake is
//! corrected by a later entry that names the earlier one. Nothing here decides anything.

pub(crate) mod alike;
mod chain;
mod detail;
mod entry;
mod fact;
mod facts;
mod merge;
mod ndjson;
mod shared;
mod training;

pub use chain::{canonical, digest, seal, verify_seal};
pub use detail::{CadenceAt, Doubt, Dynamics, Slice, TrainingDetail};
pub use entry::{Draft, Entry, EntryId, PersonId, ProgrammeId};
pub use fact::{Correction, Fact, KINDS, Withdrawal};
pub use facts::*;
pub use merge::{merge, morning_joins};
pub use ndjson::{Journal, JournalProblem, Trouble, read as read_ndjson, write_line};
pub use shared::{CareContent, ExerciseId};
pub use training::*;
