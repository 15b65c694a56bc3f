//! Adding to a journal: what is said is sealed and on disk before anybody is told so.

use heelup_core::{
    journal::{Draft, Entry, EntryId, Fact, PersonId, ProgrammeId},
    units::{Involved, LocalDate},
};
use heelup_store::{Appended, Database, JournalFile, Options, Target, open_target};
use tokio::runtime::Runtime;

use super::{Kept, Whose, choose, find, other_person, runtime};
use crate::{clock, console::shown, exit::Failure, shell::Shell};

/// One thing to be said.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    /// The day it is about.
    pub(crate) date: LocalDate,
    /// The programme it belongs to.
    pub(crate) programme: Option<ProgrammeId>,
    /// The involved side.
    pub(crate) side: Option<Involved>,
    /// What.
    pub(crate) fact: Fact,
}

/// Whether a journal may be begun where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begin {
    /// It must be there.
    Never,
    /// Where nobody's is kept yet; beside other people's nobody is added, it may be a slip of the pen.
    WhereEmpty,
    /// Also beside other people's.
    Always,
}

/// A journal open for adding.
pub(crate) struct Pen {
    runtime: Runtime,
    target: Target,
    person: PersonId,
    /// What was said so far, in order.
    pub(crate) entries: Vec<Entry>,
}

impl Pen {
    /// Opens a journal that is there.
    pub(crate) fn open(shell: &mut Shell, whose: &Whose) -> Result<Self, Failure> {
        let kept = whose.kept(shell)?;
        if kept == Kept::Input {
            return Err(Failure::usage(
                "a journal on standard input can only be read",
                "name a file or a folder with --journal",
            ));
        }
        Self::at(shell, whose, Begin::Never)
    }

    /// Opens a journal, or begins one where there is none.
    pub(crate) fn begin(shell: &mut Shell, whose: &Whose) -> Result<Self, Failure> {
        if whose.journal.as_deref().is_some_and(|path| path.as_os_str() == "-") {
            return Err(Failure::usage(
                "a journal cannot be begun on standard input",
                "name a file or a folder with --journal",
            ));
        }
        Self::at(shell, whose, Begin::Always)
    }

    /// Opens a journal to add what a file gave; begins one only where nobody's is kept.
    pub(crate) fn begin_where_empty(shell: &mut Shell, whose: &Whose) -> Result<Self, Failure> {
        Self::at(shell, whose, Begin::WhereEmpty)
    }

    fn at(shell: &mut Shell, whose: &Whose, begin: Begin) -> Result<Self, Failure> {
        let path = whose.path(shell)?;
        let runtime = runtime()?;
        let target = runtime.block_on(async {
            // The app's own folder is made when needed; any other one must be there.
            if whose.journal.is_none() && begin != Begin::Never {
                return Database::open(&path).await.map(Target::Database);
            }
            match find(&path, false) {
                Ok(Kept::Database(file)) => {
                    Database::open_file(&file, Options::default()).await.map(Target::Database)
                }
                Ok(Kept::Text(file)) => JournalFile::open(&file).map(Target::File),
                Ok(Kept::Input) | Err(_) => open_target(&path).await,
            }
        })?;
        let person = match &target {
            Target::Database(database) => runtime.block_on(in_database(database, whose.person, begin))?,
            Target::File(file) => {
                for notice in file.notices() {
                    shell.console.warn(&notice.to_string())?;
                }
                of_file(file, whose.person)?
            }
        };
        let entries = runtime.block_on(target.entries(person))?;
        Ok(Self { runtime, target, person, entries })
    }

    /// Adds what was said, all or nothing; when this returns, it is on disk.
    pub(crate) fn write(&mut self, said: Vec<Said>) -> Result<Vec<Appended>, Failure> {
        let now = clock::now();
        let drafts = said.into_iter().map(|Said { date, programme, side, fact }| Draft {
            id: EntryId(clock::fresh()),
            recorded_at: now.clone(),
            date,
            person: self.person,
            programme,
            side,
            fact,
        });
        let done = self.runtime.block_on(self.target.append_all(drafts.collect()))?;
        self.entries = self.runtime.block_on(self.target.entries(self.person))?;
        Ok(done)
    }

    /// Lets go of the journal.
    pub(crate) fn close(self) {
        self.runtime.block_on(self.target.close());
    }
}

/// Chooses whose journal of a database is meant; where a journal may begin, somebody new is added.
async fn in_database(
    database: &Database,
    asked: Option<PersonId>,
    begin: Begin,
) -> Result<PersonId, Failure> {
    let people = database.people().await?;
    let is_new = asked.map_or(people.is_empty(), |asked| people.iter().all(|p| p.id != asked));
    let may_begin = match begin {
        Begin::Never => false,
        Begin::WhereEmpty => people.is_empty(),
        Begin::Always => true,
    };
    if !(may_begin && is_new) {
        return choose(database, asked).await;
    }
    let person = asked.unwrap_or_else(|| PersonId(clock::fresh()));
    database.create_person(person, &clock::now()).await?;
    Ok(person)
}

/// Returns whose journal a file is; an empty one becomes the journal of whoever is asked for.
fn of_file(file: &JournalFile, asked: Option<PersonId>) -> Result<PersonId, Failure> {
    match (file.person(), asked) {
        (Some(owner), Some(asked)) if owner != asked => Err(other_person(&shown(file.path()), owner, asked)),
        (Some(owner), _) => Ok(owner),
        (None, asked) => Ok(asked.unwrap_or_else(|| PersonId(clock::fresh()))),
    }
}
