//! A store by its path: a data folder, a database file or a journal file.

use std::{fs::File, io::Read as _, path::Path};

use heelup_core::journal::{Draft, Entry, PersonId};

use crate::{Appended, DATABASE_FILE, Database, JournalFile, Options, Result, StoreError};

/// Where facts can be kept.
#[derive(Debug)]
pub enum Target {
    /// Journals of many people in a database.
    Database(Database),
    /// One person's journal in a text file.
    File(JournalFile),
}

/// Opens what a path names: a folder, or a name ending in `.db`, is a database; a name ending in `.ndjson`
/// or `.jsonl` is a journal; any other file is what its first bytes say. A database or journal that is not
/// there is made; a folder is not, it may be a slip of the pen.
///
/// # Errors
/// A path that is none of these, and whatever opening it says.
pub async fn open_target(path: &Path) -> Result<Target> {
    let database =
        |file| async move { Database::open_file(file, Options::default()).await.map(Target::Database) };
    if path.is_dir() {
        return database(&path.join(DATABASE_FILE)).await;
    }
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "db" | "sqlite" | "sqlite3" => database(path).await,
        "ndjson" | "jsonl" => JournalFile::open(path).map(Target::File),
        _ => {
            // No database of this name is open in this process, so looking into it disturbs no lock.
            let mut start = [0; 16];
            let read = File::open(path).and_then(|mut file| file.read(&mut start)).unwrap_or_default();
            match start.get(..read).unwrap_or_default() {
                b"SQLite format 3\0" => database(path).await,
                text if text.trim_ascii_start().first() == Some(&b'{') => {
                    JournalFile::open(path).map(Target::File)
                }
                _ => Err(StoreError::UnknownTarget { path: path.to_path_buf() }),
            }
        }
    }
}

impl Target {
    /// Adds facts in this order: all of them, or on any error none; when this returns, they are on disk.
    ///
    /// # Errors
    /// As [`Database::append_all`] and [`JournalFile::append_all`].
    pub async fn append_all(&mut self, drafts: Vec<Draft>) -> Result<Vec<Appended>> {
        match self {
            Self::Database(database) => database.append_all(drafts).await,
            Self::File(journal) => journal.append_all(drafts),
        }
    }

    /// Returns a person's journal in order; an empty journal file is anybody's.
    ///
    /// # Errors
    /// A person who is not kept here, and what the disk or the database refuses.
    pub async fn entries(&self, person: PersonId) -> Result<Vec<Entry>> {
        match self {
            Self::Database(database) => database.entries(person).await,
            Self::File(journal) => match journal.person() {
                Some(owner) if owner != person => {
                    Err(StoreError::OtherPerson { path: journal.path().to_path_buf(), owner, given: person })
                }
                _ => Ok(journal.entries().to_vec()),
            },
        }
    }

    /// Lets go of it.
    pub async fn close(self) {
        match self {
            Self::Database(database) => database.close().await,
            Self::File(journal) => drop(journal),
        }
    }
}
