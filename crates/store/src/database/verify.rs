//! Is a journal whole? The chain, the counts, and every column against the line it was read from.

use std::fmt;

use heelup_core::journal::{Entry, JournalProblem, PersonId, read_ndjson};
use sqlx::{Row as _, sqlite::SqliteRow};

use super::{Database, row::Columns, sql, sqlite};
use crate::Result;

/// What was found when a journal was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Whose journal.
    pub person: PersonId,
    /// How many entries there are.
    pub entries: u64,
    /// Everything that is wrong; empty for a whole journal.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a kept journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An entry does not hold; the line is its number.
    Entry(JournalProblem),
    /// There are more or fewer entries than were counted.
    Count {
        /// How many were counted as they came.
        counted: u64,
        /// How many there are.
        found: u64,
    },
    /// The last entry is not the one that was added last.
    Head,
    /// An entry does not stand where its number says.
    Number {
        /// Where it stands, from 1.
        place: u64,
        /// The number it has.
        found: i64,
    },
    /// A column says something else than the entry it was read from.
    Column {
        /// The entry's number, from 1.
        entry: u64,
    },
    /// An entry stands in the journal of somebody else.
    Stranger {
        /// The entry's number, from 1.
        entry: u64,
    },
    /// The database file itself is damaged.
    File {
        /// What the engine found.
        what: String,
    },
}

impl Fault {
    /// Returns what a person can do about it.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::Entry(problem) => problem.trouble.remedy(),
            Self::Count { .. }
            | Self::Head
            | Self::Number { .. }
            | Self::Stranger { .. }
            | Self::Column { .. } => {
                "the database was changed by something else: put back a backup, or import an export of the journal"
            }
            Self::File { .. } => "stop, copy the whole data folder, then put back a backup",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(problem) => write!(f, "{problem}"),
            Self::Count { counted, found } => write!(f, "{found} entries, although {counted} were added"),
            Self::Head => write!(f, "the last entry is not the one that was added last"),
            Self::Number { place, found } => write!(f, "line {place}: the entry has number {found}"),
            Self::Column { entry } => write!(f, "line {entry}: a column does not fit the entry"),
            Self::Stranger { entry } => write!(f, "line {entry}: the entry belongs to somebody else"),
            Self::File { what } => write!(f, "the database file is damaged: {what}"),
        }
    }
}

impl Database {
    /// Checks that a person's journal is whole: hash chain, counts, columns, and the file under it.
    ///
    /// # Errors
    /// An unknown person, or what the disk or the database refuses; a fault is an answer, not an error.
    pub async fn verify(&self, person: PersonId) -> Result<Verified> {
        let mut read = self.begin_reading().await?;
        let head = self.head(&mut read, person).await?;
        let rows: Vec<SqliteRow> = sqlx::query(sql::ROWS)
            .bind(person.to_string())
            .fetch_all(&mut *read)
            .await
            .map_err(|e| self.trouble(e))?;
        let mut faults: Vec<Fault> = sqlite::damage(&mut read)
            .await
            .map_err(|e| self.trouble(e))?
            .into_iter()
            .map(|what| Fault::File { what })
            .collect();
        drop(read);

        let mut text = String::new();
        let mut last = String::new();
        let mut place = 0;
        for row in rows {
            place += 1;
            let (seq, body, columns) = kept(&row).map_err(|e| self.trouble(e))?;
            if u64::try_from(seq) != Ok(place) {
                faults.push(Fault::Number { place, found: seq });
            }
            if let Ok(entry) = serde_json::from_str::<Entry>(&body) {
                if entry.person != person {
                    faults.push(Fault::Stranger { entry: place });
                }
                if Columns::of(&entry)? != columns {
                    faults.push(Fault::Column { entry: place });
                }
            }
            last = columns.hash;
            text.push_str(&body);
            text.push('\n');
        }
        faults.extend(read_ndjson(&text).problems.into_iter().map(Fault::Entry));
        let counted = u64::try_from(head.entries).unwrap_or_default();
        if counted != place {
            faults.push(Fault::Count { counted, found: place });
        } else if head.hash != last {
            faults.push(Fault::Head);
        }
        Ok(Verified { person, entries: place, faults })
    }
}

fn kept(row: &SqliteRow) -> std::result::Result<(i64, String, Columns), sqlx::Error> {
    let columns = Columns {
        id: row.try_get("id")?,
        recorded_at: row.try_get("recorded_at")?,
        date: row.try_get("date")?,
        programme: row.try_get("programme")?,
        kind: row.try_get("kind")?,
        about: row.try_get("about")?,
        file_sha256: row.try_get("file_sha256")?,
        file_index: row.try_get("file_index")?,
        prev: row.try_get("prev")?,
        hash: row.try_get("hash")?,
    };
    Ok((row.try_get("seq")?, row.try_get("body")?, columns))
}
