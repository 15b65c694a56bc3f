//! A person's journal as commands use it: found by its path, read whole, added to only at its end.
//!
//! Never guesses whose journal is meant, never makes one unless told to begin one, and refuses one that is
//! not whole; only a last line that was cut off, which nobody was ever told is saved, is left aside.

mod pen;
mod summary;

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

use heelup_core::journal::{Entry, Journal, JournalProblem, PersonId, Trouble, read_ndjson};
use heelup_store::{DATABASE_FILE, Database, JournalFile, Options};
use tokio::runtime::{Builder, Runtime};

pub(crate) use pen::{Pen, Said};
pub(crate) use summary::{day, kilometres, short, summary};

use crate::{
    console::shown,
    exit::{Exit, Failure},
    shell::Shell,
};

/// Which journal, and whose.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Whose {
    /// The journal: an .ndjson file, a data folder or a database.
    /// Left out: the data folder of the app
    #[arg(long, env = "HEELUP_JOURNAL", hide_env_values = true, value_name = "PATH")]
    pub(crate) journal: Option<PathBuf>,
    /// Whose journal, where a database keeps several
    #[arg(long, value_name = "ID")]
    pub(crate) person: Option<PersonId>,
}

/// What was said so far.
#[derive(Debug)]
pub(crate) struct Told {
    /// The entries, in order.
    pub(crate) entries: Vec<Entry>,
    /// What the reader has to know about them.
    pub(crate) warnings: Vec<String>,
}

/// What a path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// A database file.
    Database(PathBuf),
    /// A journal as text.
    Text(PathBuf),
    /// A journal on standard input.
    Input,
}

impl Whose {
    /// Returns the path meant.
    pub(crate) fn path(&self, shell: &Shell) -> Result<PathBuf, Failure> {
        self.journal.clone().map_or_else(|| shell.data_folder(), Ok)
    }

    /// Returns what is kept at the path; there must be something.
    pub(crate) fn kept(&self, shell: &Shell) -> Result<Kept, Failure> {
        let path = self.path(shell)?;
        find(&path, self.journal.is_none())
    }

    /// Reads the journal.
    pub(crate) fn read(&self, shell: &Shell) -> Result<Told, Failure> {
        let kept = self.kept(shell)?;
        let place = kept.place();
        let journal = match &kept {
            Kept::Database(file) => {
                let runtime = runtime()?;
                let text = runtime.block_on(async {
                    let database = Database::open_file(file, Options::default()).await?;
                    let person = choose(&database, self.person).await?;
                    let text = database.export(person).await?;
                    database.close().await;
                    Ok::<_, Failure>(text)
                })?;
                read_ndjson(&text)
            }
            Kept::Text(file) => JournalFile::read(file)?,
            Kept::Input => {
                let mut text = String::new();
                std::io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|e| Failure::unreadable(Path::new("standard input"), &e))?;
                read_ndjson(&text)
            }
        };
        if let (Some(asked), Some(entry)) = (self.person, journal.entries.first())
            && entry.person != asked
        {
            return Err(other_person(&place, entry.person, asked));
        }
        whole(&place, journal)
    }
}

impl Kept {
    /// Returns where it is, as shown.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Database(path) | Self::Text(path) => shown(path),
            Self::Input => "standard input".to_owned(),
        }
    }
}

/// Says what a path names, by what is there, then by its name, then by its first bytes.
pub(crate) fn find(path: &Path, is_default: bool) -> Result<Kept, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Kept::Input);
    }
    let begin = if is_default {
        "begin one with `heelup start`, or name it with --journal".to_owned()
    } else {
        format!("look at the name, or begin one with `heelup start --journal {}`", shown(path))
    };
    if path.is_dir() {
        let file = path.join(DATABASE_FILE);
        if !file.is_file() {
            return Err(Failure::input(format!("{}: no journal is kept here yet", shown(path)), begin));
        }
        return Ok(Kept::Database(file));
    }
    let mut start = [0; 16];
    let read = match File::open(path).and_then(|mut file| file.read(&mut start)) {
        Ok(read) => read,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::input(format!("{}: there is no journal", shown(path)), begin));
        }
        Err(e) => {
            return Err(Failure { exit: Exit::Store, ..Failure::unreadable(path, &e) });
        }
    };
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let is_database = start.get(..read).is_some_and(|bytes| bytes == b"SQLite format 3\0")
        || matches!(ending, "db" | "sqlite" | "sqlite3");
    Ok(if is_database { Kept::Database(path.into()) } else { Kept::Text(path.into()) })
}

/// Chooses whose journal is meant: the one named, or the only one there is.
pub(crate) async fn choose(database: &Database, asked: Option<PersonId>) -> Result<PersonId, Failure> {
    if let Some(person) = asked {
        return Ok(person);
    }
    let people = database.people().await?;
    match people.as_slice() {
        [only] => Ok(only.id),
        [] => Err(Failure::input(
            format!("{}: nobody's journal is kept here yet", shown(database.path())),
            "begin one with `heelup start`",
        )),
        several => Err(Failure::usage(
            format!("{}: journals of {} people are kept here", shown(database.path()), several.len()),
            "say whose with --person ID; `heelup people` lists them",
        )),
    }
}

/// Makes the small engine that database calls run on.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Builder::new_current_thread().enable_all().build().map_err(|e| {
        Failure::new(Exit::Store, format!("the system gave no room to work: {e}"), "close other programs")
    })
}

/// Says that a journal belongs to somebody else.
pub(crate) fn other_person(place: &str, owner: PersonId, given: PersonId) -> Failure {
    Failure::input(
        format!("{place}: this journal belongs to {owner}, not to {given}"),
        "leave out --person, or name the other journal",
    )
}

/// Takes a journal that is whole, apart from a last line that was cut off.
fn whole(place: &str, journal: Journal) -> Result<Told, Failure> {
    let torn = |p: &&JournalProblem| p.trouble == Trouble::TornLastLine;
    let mut warnings = Vec::new();
    if let Some(problem) = journal.problems.iter().find(torn) {
        warnings.push(format!(
            "{place}: {problem}, so it was never saved. This answer goes by the {} before it. Remedy: {}",
            entries(journal.entries.len()),
            problem.trouble.remedy()
        ));
    }
    if journal.problems.len() > warnings.len() {
        let faults: Vec<&JournalProblem> = journal.problems.iter().filter(|p| !torn(p)).collect();
        return Err(broken(place, &faults));
    }
    Ok(Told { entries: journal.entries, warnings })
}

/// Says which lines of a journal are not as they were written.
pub(crate) fn broken(place: &str, faults: &[&JournalProblem]) -> Failure {
    const SHOWN: usize = 5;
    let mut lines: Vec<String> = faults.iter().take(SHOWN).map(|p| format!("{place}: {p}")).collect();
    if let more @ 1.. = faults.len().saturating_sub(SHOWN) {
        lines.push(format!("and {more} more; `heelup verify` lists them all"));
    }
    let remedy = faults.first().map_or("", |p| p.trouble.remedy());
    Failure::input(lines.join("\n"), remedy)
}

/// Returns a count of entries in words.
pub(crate) fn entries(count: usize) -> String {
    match count {
        1 => "one entry".to_owned(),
        n => format!("{n} entries"),
    }
}
