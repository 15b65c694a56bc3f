//! What can go wrong with a store: each with its place, and what a person can do about it.
//!
//! No message carries what a person said; ids, places and lines only.

use std::{io, path::PathBuf, time::Duration};

use heelup_core::journal::{EntryId, JournalProblem, PersonId, Trouble};

/// Why something could not be kept or read. Nothing that was kept before is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder or file may not be written.
    #[error("{}: may not be written", path.display())]
    ReadOnly {
        /// The folder or file.
        path: PathBuf,
    },
    /// The disk, a quota or a file-size limit is used up.
    #[error("{}: no room left: the disk is full, or a quota or size limit is reached", path.display())]
    NoRoom {
        /// The file that could not grow.
        path: PathBuf,
    },
    /// Another program holds the file and did not let go in time.
    #[error("{}: locked by another program for more than {} s", path.display(), waited.as_secs_f32())]
    Locked {
        /// The file.
        path: PathBuf,
        /// How long we waited.
        waited: Duration,
    },
    /// The file is no database.
    #[error("{}: not a database, or a damaged one", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// A database, but not one of Heelup.
    #[error("{}: a database of another program", path.display())]
    ForeignDatabase {
        /// The file.
        path: PathBuf,
    },
    /// The database is damaged.
    #[error("{}: the database is damaged: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What the database engine found.
        what: String,
    },
    /// The database was written by a newer Heelup.
    #[error("{}: written by a newer Heelup (step {found} of its tables; this one knows {known})", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The step found.
        found: i64,
        /// The last step this version knows.
        known: i64,
    },
    /// A step of the tables is not the one this version released.
    #[error("{}: step {step} of its tables was made by a build that was never released", path.display())]
    OtherSteps {
        /// The file.
        path: PathBuf,
        /// The step that differs.
        step: i64,
    },
    /// The database is gone but its write-ahead log is there; starting afresh would destroy what it holds.
    #[error("{}: missing, although its log {} is there", path.display(), log.display())]
    StrayLog {
        /// The database that should be there.
        path: PathBuf,
        /// The log beside it.
        log: PathBuf,
    },
    /// The operating system refused something.
    #[error("{}: {doing}: {source}", path.display())]
    Io {
        /// The folder or file.
        path: PathBuf,
        /// What was tried.
        doing: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The database engine refused something.
    #[error("{}: {source}", path.display())]
    Sql {
        /// The database.
        path: PathBuf,
        /// What the engine said.
        source: sqlx::Error,
    },
    /// Another entry has this id.
    #[error("entry {id}: another entry with this id is kept already, and it says something else")]
    IdTaken {
        /// The id.
        id: EntryId,
    },
    /// Nobody of this id is kept here.
    #[error("{}: nobody here has the id {person}", path.display())]
    UnknownPerson {
        /// The database.
        path: PathBuf,
        /// The id asked for.
        person: PersonId,
    },
    /// A journal file belongs to one person, and not to this one.
    #[error("{}: this journal belongs to {owner}, not to {given}", path.display())]
    OtherPerson {
        /// The journal.
        path: PathBuf,
        /// Whose it is.
        owner: PersonId,
        /// Whom the new entry is about.
        given: PersonId,
    },
    /// A journal is not whole; nothing of it was taken, nothing was added to it.
    #[error("{}: {}", place, said(problems))]
    BadJournal {
        /// The file, or what it is.
        place: String,
        /// Everything that is wrong; at least one.
        problems: Vec<JournalProblem>,
    },
    /// The journal in hand and the one kept here went different ways.
    #[error("line {line}: this journal of {person} went another way than the one kept here")]
    Diverged {
        /// Whose journals.
        person: PersonId,
        /// The first line that differs, from 1.
        line: usize,
    },
    /// There is no entry in the text.
    #[error("there is no entry in this journal")]
    NothingToImport,
    /// A kept entry cannot be read by this version.
    #[error("{}: journal of {person}, {problem}", path.display())]
    Unreadable {
        /// The database.
        path: PathBuf,
        /// Whose entry.
        person: PersonId,
        /// What is wrong; its line is the entry's number.
        problem: JournalProblem,
    },
    /// A write failed halfway and could not be undone; the file must be opened again.
    #[error("{}: an earlier write failed and left a cut-off line", path.display())]
    LeftTorn {
        /// The journal.
        path: PathBuf,
    },
    /// Neither a data folder, a database nor a journal.
    #[error("{}: neither a data folder, a database (.db) nor a journal (.ndjson)", path.display())]
    UnknownTarget {
        /// What was given.
        path: PathBuf,
    },
    /// An entry could not be written as JSON.
    #[error("the entry could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl StoreError {
    /// Returns what a person can do about it.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::ReadOnly { .. } => {
                "make it writable for you, or choose another place (the app: --data FOLDER); what is in it is unharmed"
            }
            Self::NoRoom { .. } => "make room on the disk and try again; everything saved before is unharmed",
            Self::Locked { .. } => "close the other program, or wait until it is done, and try again",
            Self::NotADatabase { .. } => {
                "choose another folder or file, or put back a backup; this file was left as it is"
            }
            Self::ForeignDatabase { .. } => "choose another file; this one was left as it is",
            Self::Damaged { .. } => {
                "stop, copy the whole data folder, then put back a backup; the copy may still be readable"
            }
            Self::Newer { .. } => "update this Heelup; the data is unharmed",
            Self::OtherSteps { .. } => {
                "open it with the build that made it and export the journals from there"
            }
            Self::StrayLog { .. } => {
                "put the database back beside its log; to start afresh, move the log elsewhere first"
            }
            Self::Io { .. } => "look at the folder and its permissions, and try again",
            Self::Sql { .. } => "try again; if it stays, copy the data folder and report this message",
            Self::IdTaken { .. } => "give the new entry an id of its own; the kept one was left as it is",
            Self::UnknownPerson { .. } => {
                "check the id; somebody joins in the app, or by importing their journal"
            }
            Self::OtherPerson { .. } => "keep one journal a person: choose another file",
            Self::BadJournal { problems, .. } => problems
                .first()
                .map_or("compare it with `heelup schema journal`", |problem| problem.trouble.remedy()),
            Self::Diverged { .. } => {
                "nothing was taken: keep this file and an export of the one here, until both can be merged"
            }
            Self::NothingToImport => {
                "choose a file with one entry a line; `heelup schema journal` shows its shape"
            }
            Self::Unreadable { problem, .. } if matches!(problem.trouble, Trouble::UnknownKind { .. }) => {
                problem.trouble.remedy()
            }
            Self::Unreadable { .. } => "the entry was changed after it was written: put back a backup",
            Self::LeftTorn { .. } => {
                "make room on the disk and open the journal again; nothing acknowledged is lost"
            }
            Self::UnknownTarget { .. } => "name a data folder, a .db file or a .ndjson journal",
            Self::Json(_) => "report this message; nothing was written",
        }
    }
}

fn said(problems: &[JournalProblem]) -> String {
    let mut lines: Vec<String> = problems.iter().take(5).map(ToString::to_string).collect();
    if let more @ 1.. = problems.len().saturating_sub(5) {
        lines.push(format!("and {more} more"));
    }
    lines.join("; ")
}
