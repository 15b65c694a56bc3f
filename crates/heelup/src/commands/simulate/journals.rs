//! Synthetic journals for load tests: sealed, one file a person, into a folder that holds nothing else.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use heelup_core::{
    journal::write_line,
    simulate::{Asked, Trial},
    units::LocalDate,
};

use super::{new_file, unwritable};
use crate::{
    console::shown,
    exit::{Exit, Failure},
};

/// Journals written when no number is given.
pub(super) const PEOPLE: u64 = 100;
/// Journals in one folder, at most.
const MOST: u32 = 1000;
/// The first day of every synthetic life, Monday 1 January 2024: the same today and next year.
const FIRST_DAY: i32 = 19_723;

/// Returns the first day of every synthetic life.
pub(super) fn first_day() -> LocalDate {
    LocalDate::from_day_number(FIRST_DAY)
}

/// Makes sure that there is an empty folder to write into.
pub(super) fn open(folder: &Path, asked: Asked) -> Result<PathBuf, Failure> {
    if asked.people > MOST {
        return Err(Failure::usage(
            format!("{} journals are more than the {MOST} that are written at once", asked.people),
            format!("give --people a number up to {MOST}, or leave out --journals"),
        ));
    }
    match fs::read_dir(folder) {
        Ok(mut inside) => {
            if inside.next().is_some() {
                return Err(Failure::new(
                    Exit::Store,
                    format!("{}: the folder is not empty", shown(folder)),
                    "name a new or an empty folder: nothing that is there is ever overwritten",
                ));
            }
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            fs::create_dir(folder).map_err(|e| unwritable(folder, &e))?;
        }
        Err(e) => return Err(unwritable(folder, &e)),
    }
    Ok(folder.to_path_buf())
}

/// Writes the journals of the first people in the first programme.
pub(super) fn write(trial: &Trial<'_>, folder: &Path, people: u32) -> Result<u32, Failure> {
    let mut written = 0;
    for index in 0..people {
        let Some(journal) = trial.journal(0, index, first_day()) else { break };
        let mut text = String::new();
        for entry in journal.sealed()? {
            text += &write_line(&entry)?;
        }
        let path = folder.join(format!("person-{:04}.ndjson", index + 1));
        new_file(&path)?.write_all(text.as_bytes()).map_err(|e| unwritable(&path, &e))?;
        written += 1;
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synthetic_lives_begin_on_a_monday_long_ago() {
        assert_eq!(first_day(), LocalDate::new(2024, 1, 1).unwrap());
        assert_eq!(first_day().civil().weekday(), jiff::civil::Weekday::Monday);
    }
}
