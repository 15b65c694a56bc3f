//! Snapshots: what was folded out of a journal once, so that it need not be folded again.
//!
//! A cache and nothing more. A snapshot of a day must be folded from the entries of that day and before;
//! an entry that speaks of that day or an earlier one drops it in the same write, and one that was folded
//! before such an entry is not taken. So what is found here is never stale.

use heelup_core::{journal::PersonId, units::LocalDate};

use super::{Database, sql};
use crate::Result;

/// Which snapshot: a person's, on a day, by one engine and one catalog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotKey {
    /// Whose.
    pub person: PersonId,
    /// The version of the code that folded it.
    pub engine: String,
    /// The hash of the catalog it was folded with.
    pub catalog: String,
    /// The last day whose entries are in it.
    pub date: LocalDate,
}

/// A snapshot; only the engine that made it knows what its text means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snapshot {
    /// How many entries the journal had when it was folded.
    pub seq: u64,
    /// What was folded.
    pub payload: String,
}

impl Database {
    /// Returns a snapshot, if there is one.
    ///
    /// # Errors
    /// What the disk or the database refuses.
    pub async fn snapshot(&self, key: &SnapshotKey) -> Result<Option<Snapshot>> {
        let row: Option<(i64, String)> = sqlx::query_as(sql::SNAPSHOT)
            .bind(key.person.to_string())
            .bind(&key.engine)
            .bind(&key.catalog)
            .bind(key.date.to_string())
            .fetch_optional(&self.readers)
            .await
            .map_err(|e| self.trouble(e))?;
        Ok(row.map(|(seq, payload)| Snapshot { seq: u64::try_from(seq).unwrap_or_default(), payload }))
    }

    /// Keeps a snapshot for later, unless the journal has grown since it was folded; says whether it did.
    ///
    /// # Errors
    /// An unknown person, or what the disk or the database refuses.
    pub async fn put_snapshot(&self, key: &SnapshotKey, snapshot: &Snapshot) -> Result<bool> {
        let mut write = self.begin().await?;
        let head = self.head(&mut write, key.person).await?;
        let Some(seq) = i64::try_from(snapshot.seq).ok().filter(|seq| *seq == head.entries) else {
            return Ok(false);
        };
        sqlx::query(sql::PUT_SNAPSHOT)
            .bind(key.person.to_string())
            .bind(&key.engine)
            .bind(&key.catalog)
            .bind(key.date.to_string())
            .bind(seq)
            .bind(&snapshot.payload)
            .execute(&mut *write)
            .await
            .map_err(|e| self.trouble(e))?;
        self.commit(write).await?;
        Ok(true)
    }

    /// Drops the snapshots of one person, or of everybody; returns how many there were. Changes no answer.
    ///
    /// # Errors
    /// What the disk or the database refuses.
    pub async fn drop_snapshots(&self, person: Option<PersonId>) -> Result<u64> {
        let mut write = self.begin().await?;
        let statement = match person {
            Some(person) => sqlx::query(sql::DROP_SNAPSHOTS).bind(person.to_string()),
            None => sqlx::query(sql::DROP_ALL_SNAPSHOTS),
        };
        let done = statement.execute(&mut *write).await.map_err(|e| self.trouble(e))?;
        self.commit(write).await?;
        Ok(done.rows_affected())
    }
}
