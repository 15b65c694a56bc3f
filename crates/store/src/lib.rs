//! Keeps journals: in an embedded database ([`Database`]) or in one text file a person ([`JournalFile`]).
//!
//! When an append returns, the entry is on disk; what was acknowledged survives any crash. Entries are
//! added and never edited. Nothing here decides anything or reads the clock: facts, ids, days and moments
//! are arguments, and a snapshot is a cache that may be dropped at any time. Start reading at [`Database`].

mod appended;
mod database;
mod disk;
mod error;
mod file;
mod standing;
mod target;

pub use appended::{Appended, Imported};
pub use database::{DATABASE_FILE, Database, Fault, Options, Person, Snapshot, SnapshotKey, Verified};
pub use disk::survive_size_limit;
pub use error::StoreError;
pub use file::{JournalFile, Notice};
pub use target::{Target, open_target};

/// What an operation of this crate returns.
pub type Result<T> = std::result::Result<T, StoreError>;
