//! `heelup people`: whose journals a database keeps.

use heelup_core::{
    journal::{Entry, Fact},
    units::LocalDate,
};
use heelup_store::{Database, Options};
use serde::Serialize;

use crate::{
    exit::{Exit, Failure},
    journal::{Kept, Whose, entries, runtime},
    shell::Shell,
};

/// Lists whose journals are kept, with the ids that --person takes.
#[derive(Debug, clap::Args)]
pub(crate) struct PeopleOf {
    #[command(flatten)]
    whose: Whose,
}

#[derive(Serialize)]
struct Person {
    id: String,
    name: Option<String>,
    entries: usize,
    last: Option<LocalDate>,
}

impl PeopleOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let people = match self.whose.kept(shell)? {
            Kept::Database(file) => runtime()?.block_on(async {
                let database = Database::open_file(&file, Options::default()).await?;
                let mut people = Vec::new();
                for person in database.people().await? {
                    people.push(of(person.id.to_string(), &database.entries(person.id).await?));
                }
                database.close().await;
                Ok::<_, Failure>(people)
            })?,
            Kept::Text(_) | Kept::Input => {
                let told = self.whose.read(shell)?;
                let owner = told.entries.first().map(|entry| entry.person.to_string());
                owner.into_iter().map(|id| of(id, &told.entries)).collect()
            }
        };
        if people.is_empty() && !shell.json() {
            shell.console.line("Nobody's journal is kept here yet.")?;
        }
        for person in people {
            if shell.json() {
                shell.console.json(&person)?;
            } else {
                let name = person.name.unwrap_or_else(|| "(no name)".to_owned());
                let last = person.last.map_or_else(String::new, |on| format!(", last {on}"));
                shell.console.line(format!("{}  {name}: {}{last}", person.id, entries(person.entries)))?;
            }
        }
        Ok(Exit::Ok)
    }
}

fn of(id: String, entries: &[Entry]) -> Person {
    let name = entries.iter().rev().find_map(|entry| {
        if let Fact::ProfileSet(profile) = &entry.fact { profile.name.clone() } else { None }
    });
    Person { id, name, entries: entries.len(), last: entries.iter().map(|e| e.date).max() }
}
