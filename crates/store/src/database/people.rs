//! Whose journals are kept here.

use heelup_core::journal::PersonId;

use super::{Database, sql};
use crate::Result;

/// Somebody whose journal is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// When they joined, RFC 3339 with offset.
    pub created_at: String,
    /// How many entries their journal has.
    pub entries: u64,
}

impl Database {
    /// Adds a person with an empty journal; says whether they are new. `created_at` is RFC 3339 with offset.
    ///
    /// # Errors
    /// What the disk or the database refuses.
    pub async fn create_person(&self, person: PersonId, created_at: &str) -> Result<bool> {
        let mut write = self.begin().await?;
        let done = sqlx::query(sql::ADD_PERSON)
            .bind(person.to_string())
            .bind(created_at)
            .execute(&mut *write)
            .await
            .map_err(|e| self.trouble(e))?;
        self.commit(write).await?;
        Ok(done.rows_affected() > 0)
    }

    /// Returns everybody, in the order they joined.
    ///
    /// # Errors
    /// What the disk or the database refuses.
    pub async fn people(&self) -> Result<Vec<Person>> {
        let rows: Vec<(String, String, i64)> =
            sqlx::query_as(sql::PEOPLE).fetch_all(&self.readers).await.map_err(|e| self.trouble(e))?;
        rows.into_iter()
            .map(|(id, created_at, entries)| {
                let id = id.parse().map_err(|_| self.damaged("an id in the table of people is none"))?;
                Ok(Person { id, created_at, entries: u64::try_from(entries).unwrap_or_default() })
            })
            .collect()
    }

    /// Erases a person and everything they said from this database; returns how many entries there were.
    ///
    /// The room they took is overwritten. Exports and backups elsewhere are not touched.
    ///
    /// # Errors
    /// What the disk or the database refuses; then everything is still there.
    pub async fn erase(&self, person: PersonId) -> Result<u64> {
        let mut write = self.begin().await?;
        let mut entries = 0;
        for statement in [sql::DROP_SNAPSHOTS, sql::REMOVE_ENTRIES, sql::REMOVE_PERSON] {
            let done = sqlx::query(statement)
                .bind(person.to_string())
                .execute(&mut *write)
                .await
                .map_err(|e| self.trouble(e))?;
            if statement == sql::REMOVE_ENTRIES {
                entries = done.rows_affected();
            }
        }
        self.commit(write).await?;
        // The log still holds the old pages until it is written back and emptied.
        super::sqlite::empty_log(&self.writer).await.map_err(|e| self.trouble(e))?;
        Ok(entries)
    }
}
