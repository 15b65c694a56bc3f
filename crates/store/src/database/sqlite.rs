//! What only SQLite knows: opening the file, its settings, and the meaning of its error codes.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, SqliteConnection, SqlitePool,
    migrate::{Migrate as _, MigrateError},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Options, steps};
use crate::{Result, StoreError, disk};

/// Opens one pool that writes and one that reads, with today's tables in the file.
pub(super) async fn open(path: &Path, options: Options) -> Result<(SqlitePool, SqlitePool)> {
    make(path)?;
    let connect = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(options.patience)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is erased is overwritten, not only forgotten.
        .pragma("secure_delete", "ON")
        // On macOS a plain flush may stop at the drive's own memory.
        .pragma("fullfsync", "ON")
        // Statements could name people: the database's own log stays silent.
        .disable_statement_logging();
    let readers = SqlitePoolOptions::new()
        .max_connections(options.readers.max(1))
        .connect_lazy_with(connect.clone().pragma("query_only", "ON"));
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(options.patience + Duration::from_secs(25))
        // When SQLite itself undoes a transaction (a full disk), the library still counts it as open and
        // would refuse every later one: such a connection is given up for a fresh one.
        .before_acquire(|connection, _| {
            let sound = !connection.is_in_transaction();
            Box::pin(async move { Ok(sound) })
        });

    // Switching a new file to its write-ahead log needs it alone and does not wait by itself.
    let started = Instant::now();
    let writer = loop {
        let failed = match writer.clone().connect_with(connect.clone()).await {
            Ok(pool) => match prepare(&pool, path).await {
                Ok(()) => break pool,
                Err(Failed::Sql(e)) => {
                    pool.close().await;
                    e
                }
                Err(Failed::Store(e)) => {
                    pool.close().await;
                    return Err(e);
                }
            },
            Err(e) => e,
        };
        let trouble = trouble(path, options.patience, failed);
        if !matches!(trouble, StoreError::Locked { .. }) || started.elapsed() >= options.patience {
            return Err(trouble);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    Ok((writer, readers))
}

/// Makes the file, for its owner alone, unless it is there.
fn make(path: &Path) -> Result<()> {
    // Never opened here when it is there: closing any handle of it would drop this process's locks on it.
    if path.exists() {
        return if path.is_file() { Ok(()) } else { Err(StoreError::NotADatabase { path: path.into() }) };
    }
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let log = PathBuf::from(log);
    if std::fs::metadata(&log).is_ok_and(|m| m.len() > 0) {
        return Err(StoreError::StrayLog { path: path.into(), log });
    }
    disk::make_file(path)?;
    Ok(())
}

enum Failed {
    Sql(sqlx::Error),
    Store(StoreError),
}

impl From<sqlx::Error> for Failed {
    fn from(e: sqlx::Error) -> Self {
        Self::Sql(e)
    }
}

/// Brings the tables up to date, or says why this file is not for this version.
async fn prepare(pool: &SqlitePool, path: &Path) -> std::result::Result<(), Failed> {
    let mut connection = pool.acquire().await?;
    if are_tables_current(&mut connection, path).await? {
        return is_writable(&mut connection).await;
    }
    // In one transaction, so that two first starts at once wait for each other.
    let mut write = connection.begin_with("BEGIN IMMEDIATE").await?;
    match steps::migrator().run_direct(None, &mut *write, false).await {
        Ok(()) => Ok(write.commit().await?),
        Err(MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _)) => Err(Failed::Sql(e)),
        Err(other) => Err(Failed::Sql(sqlx::Error::Migrate(Box::new(other)))),
    }
}

/// Compares the steps that were run with those this version knows.
async fn are_tables_current(
    connection: &mut SqliteConnection,
    path: &Path,
) -> std::result::Result<bool, Failed> {
    let tables: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .fetch_all(&mut *connection)
        .await?;
    let migrator = steps::migrator();
    if !tables.iter().any(|name| *name == *migrator.table_name) {
        return if tables.is_empty() {
            Ok(false)
        } else {
            Err(Failed::Store(StoreError::ForeignDatabase { path: path.into() }))
        };
    }
    let known: BTreeMap<i64, &[u8]> = migrator.iter().map(|step| (step.version, &*step.checksum)).collect();
    let run = match connection.list_applied_migrations(&migrator.table_name).await {
        Ok(run) => run,
        Err(MigrateError::Execute(e)) => return Err(Failed::Sql(e)),
        Err(other) => return Err(Failed::Sql(sqlx::Error::Migrate(Box::new(other)))),
    };
    for step in &run {
        match known.get(&step.version) {
            None => {
                let (found, known) = (step.version, known.keys().next_back().copied().unwrap_or_default());
                return Err(Failed::Store(StoreError::Newer { path: path.into(), found, known }));
            }
            Some(checksum) if **checksum != *step.checksum => {
                return Err(Failed::Store(StoreError::OtherSteps { path: path.into(), step: step.version }));
            }
            Some(_) => {}
        }
    }
    if run.is_empty() && tables.len() > 1 {
        return Err(Failed::Store(StoreError::ForeignDatabase { path: path.into() }));
    }
    Ok(run.len() == known.len())
}

/// Tries to write: SQLite opens a read-only file without a word.
async fn is_writable(connection: &mut SqliteConnection) -> std::result::Result<(), Failed> {
    let patience: i64 = sqlx::query_scalar("PRAGMA busy_timeout").fetch_one(&mut *connection).await?;
    connection.execute("PRAGMA busy_timeout = 0").await?;
    // Beginning to write is not refused by itself, only a write is; this one changes nothing.
    let answer = connection.execute("DELETE FROM snapshots WHERE person = ''").await;
    connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA busy_timeout = {patience}"))).await?;
    match answer {
        // Somebody else is writing right now, so writing is possible.
        Err(e) if primary(&e) == Some(BUSY) => Ok(()),
        other => Ok(other.map(|_| ())?),
    }
}

/// Writes the log back into the database and empties it.
pub(super) async fn empty_log(pool: &SqlitePool) -> std::result::Result<(), sqlx::Error> {
    // The answer's first column says whether a reader was in the way; then the next write-back does it.
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_all(pool).await.map(|_| ())
}

/// Asks the engine whether the file is sound; returns what is not.
pub(super) async fn damage(
    connection: &mut SqliteConnection,
) -> std::result::Result<Vec<String>, sqlx::Error> {
    let answer: Vec<String> = sqlx::query_scalar("PRAGMA quick_check(20)").fetch_all(connection).await?;
    Ok(answer.into_iter().filter(|line| line != "ok").collect())
}

const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READ_ONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NOT_A_DATABASE: i32 = 26;
/// A write beyond the file-size limit ends as one of these, not as [`FULL`].
const IO_WRITE: i32 = 778;
const IO_SHARED_MEMORY_SIZE: i32 = 4874;
const IO_TRUNCATE: i32 = 1546;

/// Returns the engine's error code with all its detail.
fn extended(error: &sqlx::Error) -> Option<i32> {
    error.as_database_error()?.code()?.parse().ok()
}

/// Returns the engine's error code without the detail.
fn primary(error: &sqlx::Error) -> Option<i32> {
    extended(error).map(|code| code & 0xff)
}

/// Says in our words what the database engine refused.
pub(super) fn trouble(path: &Path, waited: Duration, source: sqlx::Error) -> StoreError {
    let place = path.to_path_buf();
    if matches!(source, sqlx::Error::PoolTimedOut) {
        return StoreError::Locked { path: place, waited };
    }
    match (primary(&source), extended(&source)) {
        (Some(BUSY | LOCKED), _) => StoreError::Locked { path: place, waited },
        (Some(FULL), _) | (_, Some(IO_WRITE | IO_SHARED_MEMORY_SIZE | IO_TRUNCATE)) => {
            StoreError::NoRoom { path: place }
        }
        (Some(READ_ONLY), _) => StoreError::ReadOnly { path: place },
        (Some(CORRUPT), _) => StoreError::Damaged { path: place, what: source.to_string() },
        (Some(NOT_A_DATABASE), _) => StoreError::NotADatabase { path: place },
        (Some(CANNOT_OPEN), _) => match disk::folder_of(path) {
            Some(folder) if !disk::is_writable(&folder) => StoreError::ReadOnly { path: folder },
            _ => StoreError::Sql { path: place, source },
        },
        _ => StoreError::Sql { path: place, source },
    }
}
