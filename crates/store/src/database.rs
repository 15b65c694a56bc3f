//! The journals of all people in one embedded database file.
//!
//! One connection writes, several read; every write is one transaction, on disk when the call returns. The
//! statements in [`sql`] are one text for every database, so that a server's pool can run them too; what
//! only SQLite knows stays in [`sqlite`].

mod append;
mod import;
mod people;
mod read;
mod row;
mod snapshot;
mod sql;
mod sqlite;
mod steps;
mod verify;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{Sqlite, SqlitePool, Transaction};

pub use people::Person;
pub use snapshot::{Snapshot, SnapshotKey};
pub use verify::{Fault, Verified};

use crate::{Result, StoreError, disk};

/// The database's name inside a data folder.
pub const DATABASE_FILE: &str = "heelup.db";

/// How a database is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How long to wait for another program that is writing; 5 seconds unless told.
    pub patience: Duration,
    /// How many connections may read at once; 4 unless told.
    pub readers: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { patience: Duration::from_secs(5), readers: 4 }
    }
}

/// An open database; cheap to clone, and one is enough for a whole program.
#[derive(Clone, Debug)]
pub struct Database {
    path: Arc<Path>,
    options: Options,
    writer: SqlitePool,
    readers: SqlitePool,
}

impl Database {
    /// Opens the database of a data folder; makes both, for their owner alone, when they are not there.
    ///
    /// # Errors
    /// A folder that may not be written, a full disk, a locked, damaged, foreign or newer database.
    pub async fn open(folder: &Path) -> Result<Self> {
        Self::open_with(folder, Options::default()).await
    }

    /// Opens the database of a data folder with other patience.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open_with(folder: &Path, options: Options) -> Result<Self> {
        disk::make_folder(folder)?;
        Self::open_file(&folder.join(DATABASE_FILE), options).await
    }

    /// Opens a database file by its own name; makes it when it is not there, in a folder that must be.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open_file(path: &Path, options: Options) -> Result<Self> {
        disk::survive_size_limit();
        let (writer, readers) = sqlite::open(path, options).await?;
        Ok(Self { path: path.into(), options, writer, readers })
    }

    /// Returns the database's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets go of the file, once everything begun is done. Without it nothing is lost, but the log beside
    /// the database stays until the next start.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// Begins the only kind of write there is: it waits for its turn, then everything or nothing of it stays.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        self.writer.begin_with("BEGIN IMMEDIATE").await.map_err(|e| self.trouble(e))
    }

    /// Begins to read several things as of one moment.
    async fn begin_reading(&self) -> Result<Transaction<'static, Sqlite>> {
        self.readers.begin().await.map_err(|e| self.trouble(e))
    }

    /// Ends a write: when this returns, it is on disk.
    async fn commit(&self, write: Transaction<'static, Sqlite>) -> Result<()> {
        write.commit().await.map_err(|e| self.trouble(e))
    }

    /// Names what the database engine refused.
    fn trouble(&self, source: sqlx::Error) -> StoreError {
        sqlite::trouble(&self.path, self.options.patience, source)
    }

    fn place(&self) -> PathBuf {
        self.path.to_path_buf()
    }
}

#[cfg(test)]
mod tests;
