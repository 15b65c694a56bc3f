//! The rows of the database. It is somebody else's file: read only, nothing in it is run, and work is bounded.

use std::io::Cursor;

use rusqlite::{Connection, Error, Result, Row, config::DbConfig, limits::Limit};

/// The table of trainings.
const SESSIONS: &str = "exercise_session_record_table";
/// The table of steps.
const STEPS: &str = "steps_record_table";
/// Steps of the machine inside SQLite that one table may take: some ten seconds.
const MOST_WORK: u64 = 400_000_000;
/// So many of them go by between two looks at how many there were.
const PIECE: u16 = 10_000;

/// A training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Session {
    pub kind: i64,
    pub start_ms: i64,
    pub end_ms: i64,
    /// Seconds that the local clock is ahead of UTC.
    pub ahead_s: Option<i64>,
    /// Which app wrote it.
    pub app: i64,
}

/// An amount within a stretch of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Amount {
    pub start_ms: i64,
    pub end_ms: i64,
    pub ahead_s: Option<i64>,
    pub app: i64,
    pub value: f64,
}

/// An export in memory.
pub(super) struct Database(Connection);

impl Database {
    /// Takes a database over. One that was left in the middle of writing ahead is read as far as it is written.
    pub(super) fn open(mut bytes: Vec<u8>) -> Result<Self> {
        // A database in memory has no log beside it: bytes 18 and 19 say how it was written.
        for at in [18, 19] {
            if let Some(version) = bytes.get_mut(at).filter(|version| **version == 2) {
                *version = 1;
            }
        }
        let mut connection = Connection::open_in_memory()?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 1_000_000)?;
        let length = bytes.len();
        connection.deserialize_read_exact("main", Cursor::new(bytes), length, true)?;
        let database = Self(connection);
        // The first look at the file: what is no database says so here.
        database.tables()?;
        Ok(database)
    }

    /// Says whether it has a table that is read here.
    pub(super) fn is_health_connect(&self) -> bool {
        self.tables().is_ok_and(|tables| tables.iter().any(|table| table == SESSIONS || table == STEPS))
    }

    /// Hands out every training; returns the rows that could not be used.
    pub(super) fn sessions(&self, each: &mut dyn FnMut(Session)) -> Result<u64> {
        self.rows(SESSIONS, "exercise_type", &mut |row, times| {
            let kind = row.get(4)?;
            let Times { start_ms, end_ms, ahead_s, app } = times;
            each(Session { kind, start_ms, end_ms, ahead_s, app });
            Ok(())
        })
    }

    /// Hands out every amount of a table; returns the rows that could not be used. A table that is not there has none.
    pub(super) fn amounts(&self, table: &str, column: &str, each: &mut dyn FnMut(Amount)) -> Result<u64> {
        self.rows(table, column, &mut |row, times| {
            let value = row.get(4)?;
            let Times { start_ms, end_ms, ahead_s, app } = times;
            each(Amount { start_ms, end_ms, ahead_s, app, value });
            Ok(())
        })
    }

    /// Names of real tables: nothing of the file that would have to be run.
    fn tables(&self) -> Result<Vec<String>> {
        self.bound()?;
        let of = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' LIMIT 1000";
        let mut asked = self.0.prepare(of)?;
        let names = asked.query_map((), |row| row.get(0))?;
        names.collect()
    }

    fn rows(
        &self,
        table: &str,
        column: &str,
        each: &mut dyn FnMut(&Row<'_>, Times) -> Result<()>,
    ) -> Result<u64> {
        if !self.tables()?.iter().any(|known| known == table) {
            return Ok(0);
        }
        self.bound()?;
        let has = |name: &str| self.0.prepare(&format!("SELECT {name} FROM {table} LIMIT 0")).is_ok();
        if !(has("start_time") && has("end_time") && has(column)) {
            return Ok(0);
        }
        // Older databases may lack these.
        let or_null = |name: &'static str| if has(name) { name } else { "NULL" };
        let (ahead, app) = (or_null("start_zone_offset"), or_null("app_info_id"));
        let mut asked =
            self.0.prepare(&format!("SELECT start_time, end_time, {ahead}, {app}, {column} FROM {table}"))?;
        let mut rows = asked.query(())?;
        let mut unused = 0;
        while let Some(row) = rows.next()? {
            let used = Times::of(row).and_then(|times| match times {
                Some(times) => each(row, times).map(|()| true),
                None => Ok(false),
            });
            // A value of another kind costs its row, damage costs the rest.
            match used {
                Ok(true) => {}
                Ok(false) | Err(Error::InvalidColumnType(..) | Error::IntegralValueOutOfRange(..)) => {
                    unused += 1
                }
                Err(why) => return Err(why),
            }
        }
        Ok(unused)
    }

    /// Gives the next question its share of work.
    fn bound(&self) -> Result<()> {
        let mut done = 0_u64;
        let tired = move || {
            done += u64::from(PIECE);
            done > MOST_WORK
        };
        self.0.progress_handler(i32::from(PIECE), Some(tired))
    }
}

/// When something was, and who wrote it.
struct Times {
    start_ms: i64,
    end_ms: i64,
    ahead_s: Option<i64>,
    app: i64,
}

impl Times {
    /// Years that a phone has seen, 2000 to 2100, in milliseconds.
    const SEEN: std::ops::Range<i64> = 946_684_800_000..4_102_444_800_000;
    /// No training and no count lasts longer: two days.
    const LONGEST_MS: i64 = 2 * 86_400_000;
    /// No zone is further from UTC, in seconds.
    const FARTHEST_S: i64 = 16 * 3600;

    /// Reads the times of a row; none when they cannot be.
    fn of(row: &Row<'_>) -> Result<Option<Self>> {
        let (start_ms, end_ms): (i64, i64) = (row.get(0)?, row.get(1)?);
        let ahead_s: Option<i64> = row.get(2)?;
        let app = row.get::<_, Option<i64>>(3)?.unwrap_or(0);
        let fits = Self::SEEN.contains(&start_ms)
            && Self::SEEN.contains(&end_ms)
            && (0..=Self::LONGEST_MS).contains(&(end_ms - start_ms));
        let ahead_s = ahead_s.filter(|s| s.abs() <= Self::FARTHEST_S);
        Ok(fits.then_some(Self { start_ms, end_ms, ahead_s, app }))
    }
}
