//! Taking in a whole journal: all of it is checked first, then all of it is taken or nothing.

use heelup_core::journal::{Entry, PersonId, read_ndjson};

use super::{Database, append::Stale, row, sql};
use crate::{
    Result, StoreError,
    appended::{Imported, into_draft},
};

impl Database {
    /// Takes in a journal as text; the person is added when they are new here.
    ///
    /// A sealed journal keeps its lines and hashes as they are: what is here already must be its beginning,
    /// or it the beginning of what is here. A journal written by hand is sealed on the way in.
    ///
    /// # Errors
    /// Any problem of any line ([`StoreError::BadJournal`]), a journal that went another way than the one
    /// here, an id that stands for something else, or what the disk or the database refuses. Then nothing
    /// was taken.
    pub async fn import(&self, text: &str) -> Result<Imported> {
        let journal = read_ndjson(text);
        if !journal.problems.is_empty() {
            return Err(StoreError::BadJournal { place: "journal".to_owned(), problems: journal.problems });
        }
        let Some(first) = journal.entries.first() else { return Err(StoreError::NothingToImport) };
        let person = first.person;
        let mut write = self.begin().await?;
        sqlx::query(sql::ADD_PERSON)
            .bind(person.to_string())
            .bind(&first.recorded_at)
            .execute(&mut *write)
            .await
            .map_err(|e| self.trouble(e))?;
        let all = journal.entries.len();
        let added = if journal.sealed {
            // Without problems there is one entry for each line that is not empty.
            let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
            let lines: Vec<_> = lines.filter(|(_, line)| !line.is_empty()).zip(&journal.entries).collect();
            self.take_chain(&mut write, person, &lines).await?
        } else {
            let mut added = 0;
            for entry in journal.entries {
                added += usize::from(self.add(&mut write, into_draft(entry)).await?.is_new());
            }
            added
        };
        self.commit(write).await?;
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        Ok(Imported { person, added: count(added), already_there: count(all - added) })
    }

    /// Adds what a sealed journal says beyond the one here; returns how many entries that is.
    async fn take_chain(
        &self,
        write: &mut sqlx::SqliteConnection,
        person: PersonId,
        lines: &[((usize, &str), &Entry)],
    ) -> Result<usize> {
        let here: Vec<String> = sqlx::query_scalar(sql::HASHES)
            .bind(person.to_string())
            .fetch_all(&mut *write)
            .await
            .map_err(|e| self.trouble(e))?;
        if let Some(((line, _), _)) =
            lines.iter().zip(&here).find_map(|(line, hash)| (line.1.hash != *hash).then_some(line))
        {
            return Err(StoreError::Diverged { person, line: *line });
        }
        let mut seq = i64::try_from(here.len()).unwrap_or(i64::MAX);
        let new = lines.get(here.len()..).unwrap_or_default();
        for ((_, body), entry) in new {
            seq += 1;
            row::insert(write, seq, entry, body).await?.map_err(|e| {
                // Somebody else's entry has this id.
                let taken = e.as_database_error().is_some_and(|e| e.is_unique_violation());
                if taken { StoreError::IdTaken { id: entry.id } } else { self.trouble(e) }
            })?;
        }
        if let Some((_, last)) = new.last() {
            self.move_head(write, seq, last, Stale::All).await?;
        }
        Ok(new.len())
    }
}
