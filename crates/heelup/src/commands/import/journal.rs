//! A whole journal into a database: all of it is checked first, then all of it is taken or nothing.

use std::path::Path;

use heelup_store::{Database, Imported, JournalFile, Options, StoreError};

use crate::{
    console::shown,
    exit::{Exit, Failure},
    journal::{Kept, broken, entries, find, runtime},
    shell::Shell,
};

/// Takes a journal in, and says how much of it was new.
pub(super) fn take_in(shell: &mut Shell, path: &Path, into: Option<&Path>) -> Result<Exit, Failure> {
    let place = shown(path);
    let journal = JournalFile::read(path)?;
    if !journal.problems.is_empty() {
        return Err(broken(&place, &journal.problems.iter().collect::<Vec<_>>()));
    }
    let text = std::fs::read_to_string(path).map_err(|e| Failure::unreadable(path, &e))?;
    let folder = shell.data_folder();
    let (imported, database) = runtime()?.block_on(async {
        let database = match into {
            None => Database::open(&folder?).await?,
            Some(into) => match find(into, false) {
                Ok(Kept::Text(_) | Kept::Input) => {
                    return Err(Failure::usage(
                        format!("{}: a whole journal goes into a database", shown(into)),
                        "name a data folder or a database with --into",
                    ));
                }
                Ok(Kept::Database(file)) => Database::open_file(&file, Options::default()).await?,
                // A folder or database that is not there yet is made.
                Err(_) if into.extension().is_some() => Database::open_file(into, Options::default()).await?,
                Err(_) => Database::open(into).await?,
            },
        };
        let imported = database.import(&text).await.map_err(|e| named(&place, e))?;
        let kept = shown(database.path());
        database.close().await;
        Ok((imported, kept))
    })?;
    let Imported { person, added, already_there } = imported;
    if shell.json() {
        shell.console.json(&serde_json::json!({
            "journal": place, "database": database, "person": person,
            "added": added, "already_there": already_there,
        }))?;
    } else {
        let count = |n: u64| entries(usize::try_from(n).unwrap_or(usize::MAX));
        let there = if already_there == 0 { String::new() } else { format!(", {already_there} were there") };
        shell.console.text(0, &format!("{place}: {} taken into {database}{there}.", count(added)))?;
    }
    Ok(Exit::Ok)
}

/// Names the journal where the store knows only its text.
fn named(place: &str, error: StoreError) -> Failure {
    let failure = Failure::from(error);
    Failure { what: format!("{place}: {}", failure.what), ..failure }
}
