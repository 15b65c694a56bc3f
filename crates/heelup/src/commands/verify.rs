//! `heelup verify`: is a journal whole? The hash chain, the counts, and the file under it.

use heelup_core::journal::{JournalProblem, read_ndjson};
use heelup_store::{Database, Fault, JournalFile, Options};
use serde::Serialize;

use crate::{
    exit::{Exit, Failure},
    journal::{Kept, Whose, choose, entries, runtime},
    shell::Shell,
};

/// Checks that nothing of a journal was lost or changed. Nothing is written.
#[derive(Debug, clap::Args)]
pub(crate) struct VerifyOf {
    #[command(flatten)]
    whose: Whose,
}

/// What was found.
#[derive(Serialize)]
struct Found {
    /// Where the journal is kept.
    journal: String,
    /// Whose it is; null for an empty one.
    person: Option<String>,
    /// Whether nothing is wrong.
    whole: bool,
    /// How many entries could be read.
    entries: usize,
    /// Whether they are tied by hashes; a journal written by hand is not.
    sealed: bool,
    /// Everything that is wrong.
    problems: Vec<Wrong>,
}

/// One thing that is wrong.
#[derive(Serialize)]
struct Wrong {
    /// The line, or the number of the entry, from 1; null where it is about the whole.
    line: Option<usize>,
    /// What is wrong.
    what: String,
    /// What can be done.
    remedy: String,
}

impl VerifyOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let kept = self.whose.kept(shell)?;
        let place = kept.place();
        let found = match kept {
            Kept::Database(file) => self.database(&file, place)?,
            Kept::Text(file) => text(JournalFile::read(&file)?, place),
            Kept::Input => {
                let mut text = String::new();
                std::io::Read::read_to_string(&mut std::io::stdin(), &mut text)
                    .map_err(|e| Failure::unreadable(std::path::Path::new("standard input"), &e))?;
                self::text(read_ndjson(&text), place)
            }
        };
        let whole = found.iter().all(|journal| journal.whole);
        for journal in &found {
            if shell.json() {
                shell.console.json(journal)?;
            } else {
                print(shell, journal)?;
            }
        }
        Ok(if whole { Exit::Ok } else { Exit::No })
    }

    /// Checks one person's journal, or everybody's.
    fn database(&self, file: &std::path::Path, place: String) -> Result<Vec<Found>, Failure> {
        runtime()?.block_on(async {
            let database = Database::open_file(file, Options::default()).await?;
            let people = match self.whose.person {
                Some(person) => vec![person],
                None => database.people().await?.into_iter().map(|p| p.id).collect(),
            };
            if people.is_empty() {
                choose(&database, None).await?;
            }
            let mut found = Vec::new();
            for person in people {
                let verified = database.verify(person).await?;
                found.push(Found {
                    journal: place.clone(),
                    person: Some(person.to_string()),
                    whole: verified.faults.is_empty(),
                    entries: usize::try_from(verified.entries).unwrap_or(usize::MAX),
                    sealed: true,
                    problems: verified.faults.iter().map(fault).collect(),
                });
            }
            database.close().await;
            Ok(found)
        })
    }
}

fn text(journal: heelup_core::journal::Journal, place: String) -> Vec<Found> {
    vec![Found {
        journal: place,
        person: journal.entries.first().map(|entry| entry.person.to_string()),
        whole: journal.problems.is_empty(),
        entries: journal.entries.len(),
        sealed: journal.sealed,
        problems: journal.problems.iter().map(problem).collect(),
    }]
}

fn problem(problem: &JournalProblem) -> Wrong {
    let said = problem.to_string();
    let what = said.split_once(": ").map_or(said.as_str(), |(_, what)| what).to_owned();
    Wrong { line: Some(problem.line), what, remedy: problem.trouble.remedy().to_owned() }
}

fn fault(fault: &Fault) -> Wrong {
    let remedy = fault.remedy().to_owned();
    match fault {
        Fault::Entry(entry) => problem(entry),
        Fault::Column { entry } | Fault::Stranger { entry } => {
            Wrong { line: usize::try_from(*entry).ok(), what: fault.to_string(), remedy }
        }
        Fault::Count { .. } | Fault::Head | Fault::Number { .. } | Fault::File { .. } => {
            Wrong { line: None, what: fault.to_string(), remedy }
        }
    }
}

fn print(shell: &mut Shell, found: &Found) -> Result<(), Failure> {
    let out = &mut shell.console;
    let whose = found.person.as_ref().map_or_else(String::new, |id| format!(" of {id}"));
    let sealed = if found.sealed { "" } else { ", written by hand: there are no hashes to check" };
    if found.whole {
        return out.line(format!("{}{whose}: whole, {}{sealed}", found.journal, entries(found.entries)));
    }
    out.line(format!("{}{whose}: not whole, {} can be read{sealed}", found.journal, entries(found.entries)))?;
    for wrong in &found.problems {
        let line = wrong.line.map_or_else(String::new, |n| format!("line {n}: "));
        out.item(2, "-", &format!("{line}{}", wrong.what))?;
        out.text(4, &format!("remedy: {}", wrong.remedy))?;
    }
    Ok(())
}
