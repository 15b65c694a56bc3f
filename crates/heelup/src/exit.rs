//! How a command ends: a number for scripts, and for people what went wrong and what to do about it.
//!
//! *The numbers are a promise to scripts* (`heelup --help`, docs/commands.md): add, never change.

use std::{fmt, io, process::ExitCode};

use heelup_store::StoreError;

/// The number a command ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Ok = 0,
    /// The answer is no: a story differs, a check found problems, a journal is not whole, a programme does not fit.
    No = 1,
    /// The command was not understood.
    Usage = 2,
    /// Something handed in cannot be used: a journal, answers, a story, a training file, a date.
    Input = 3,
    /// Nothing could be read or kept: read-only, full, locked, damaged, newer.
    Store = 4,
    /// The catalog is not valid.
    Catalog = 5,
    /// The address cannot be served: the port is taken or not allowed.
    Address = 6,
    /// Stopped with Ctrl-C: what was finished is printed, marked as partial.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The number to end with.
    pub(crate) exit: Exit,
    /// What is wrong, one or more lines.
    pub(crate) what: String,
    /// What can be done about it.
    pub(crate) remedy: Option<String>,
    /// Nobody listens any more: end without a word.
    pub(crate) silent: bool,
}

impl Failure {
    /// Says what is wrong and what would be right.
    pub(crate) fn new(exit: Exit, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { exit, what: what.into(), remedy: Some(remedy.into()), silent: false }
    }

    /// Something handed in cannot be used.
    pub(crate) fn input(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::new(Exit::Input, what, remedy)
    }

    /// The command was not understood.
    pub(crate) fn usage(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::new(Exit::Usage, what, remedy)
    }

    /// A file could not be read.
    pub(crate) fn unreadable(path: &std::path::Path, why: &io::Error) -> Self {
        let remedies = [
            (io::ErrorKind::NotFound, "look at the name: there is nothing of that name"),
            (io::ErrorKind::PermissionDenied, "make the file readable for you"),
            (io::ErrorKind::IsADirectory, "name a file, not a folder"),
        ];
        let remedy = remedies.iter().find(|(kind, _)| *kind == why.kind());
        let remedy = remedy.map_or("look at the file and try again", |(_, remedy)| *remedy);
        Self::input(format!("{}: cannot be read: {why}", path.display()), remedy)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Failure {}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            StoreError::ReadOnly { .. }
            | StoreError::NoRoom { .. }
            | StoreError::Locked { .. }
            | StoreError::NotADatabase { .. }
            | StoreError::ForeignDatabase { .. }
            | StoreError::Damaged { .. }
            | StoreError::Newer { .. }
            | StoreError::OtherSteps { .. }
            | StoreError::StrayLog { .. }
            | StoreError::Io { .. }
            | StoreError::Sql { .. }
            | StoreError::LeftTorn { .. }
            | StoreError::Json(_) => Exit::Store,
            StoreError::IdTaken { .. }
            | StoreError::UnknownPerson { .. }
            | StoreError::OtherPerson { .. }
            | StoreError::BadJournal { .. }
            | StoreError::Diverged { .. }
            | StoreError::NothingToImport
            | StoreError::Unreadable { .. }
            | StoreError::UnknownTarget { .. } => Exit::Input,
        };
        let remedy = error.remedy();
        Self::new(exit, error.to_string(), remedy)
    }
}

/// What was said could not be written to standard output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        // A reader that has seen enough, such as `head`, is no trouble.
        let silent = error.kind() == io::ErrorKind::BrokenPipe;
        Self {
            silent,
            ..Self::new(
                if silent { Exit::Ok } else { Exit::Store },
                format!("the answer could not be written: {error}"),
                "what was saved before stays saved; look at where the output goes, and ask again",
            )
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::new(Exit::Store, format!("the answer is no JSON: {error}"), "report this message")
    }
}
