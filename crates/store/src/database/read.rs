//! Reading journals back, as entries or as the very text that was sealed.

use heelup_core::journal::{Entry, PersonId};

use super::{Database, row, sql};
use crate::Result;

impl Database {
    /// Returns a person's whole journal, in the order it was said; entry `n` (from 1) is the `n`-th.
    ///
    /// Whether the chain holds is [`Database::verify`]'s question, not asked here.
    ///
    /// # Errors
    /// An unknown person, an entry of a newer version, or what the disk or the database refuses.
    pub async fn entries(&self, person: PersonId) -> Result<Vec<Entry>> {
        self.entries_after(person, 0).await
    }

    /// Returns what was said after the first `seq` entries of a person's journal.
    ///
    /// # Errors
    /// As [`Database::entries`].
    pub async fn entries_after(&self, person: PersonId, seq: u64) -> Result<Vec<Entry>> {
        self.bodies(person, seq)
            .await?
            .iter()
            .map(|(seq, body)| row::read(&self.path, person, *seq, body))
            .collect()
    }

    /// Returns a person's whole journal as text, one sealed line an entry, exactly as kept.
    ///
    /// # Errors
    /// An unknown person, or what the disk or the database refuses.
    pub async fn export(&self, person: PersonId) -> Result<String> {
        let bodies = self.bodies(person, 0).await?;
        let mut text = String::with_capacity(bodies.iter().map(|(_, body)| body.len() + 1).sum());
        for (_, body) in bodies {
            text.push_str(&body);
            text.push('\n');
        }
        Ok(text)
    }

    async fn bodies(&self, person: PersonId, after: u64) -> Result<Vec<(i64, String)>> {
        let bodies: Vec<(i64, String)> = sqlx::query_as(sql::BODIES_AFTER)
            .bind(person.to_string())
            .bind(i64::try_from(after).unwrap_or(i64::MAX))
            .fetch_all(&self.readers)
            .await
            .map_err(|e| self.trouble(e))?;
        if bodies.is_empty() {
            // Nothing said yet is an answer; nobody of this id is not.
            let mut connection = self.readers.acquire().await.map_err(|e| self.trouble(e))?;
            self.head(&mut connection, person).await?;
        }
        Ok(bodies)
    }
}
