//! Adding facts: the one way a journal grows by what people do.

use heelup_core::{
    journal::{Draft, Entry, EntryId, Fact, PersonId, SourceFile},
    units::LocalDate,
};
use sqlx::SqliteConnection;

use super::{
    Database,
    row::{self, Sealed},
    sql,
};
use crate::{
    Result, StoreError,
    appended::{Appended, is_same},
    standing,
};

/// How far a person's journal has come.
pub(super) struct Head {
    pub(super) entries: i64,
    pub(super) hash: String,
}

/// Which snapshots new entries made stale.
pub(super) enum Stale {
    All,
    From(LocalDate),
}

impl Database {
    /// Seals a fact into its person's journal; when this returns, it is on disk.
    ///
    /// The same draft again changes nothing, and neither does an activity whose file is in the journal
    /// already: the answer says so and names the entry that stands.
    ///
    /// # Errors
    /// An unknown person, an id that stands for something else, or what the disk or the database refuses.
    pub async fn append(&self, draft: Draft) -> Result<Appended> {
        let mut write = self.begin().await?;
        let done = self.add(&mut write, draft).await?;
        self.commit(write).await?;
        Ok(done)
    }

    /// Seals several facts in this order, in one transaction: all of them, or on any error none.
    ///
    /// # Errors
    /// As [`Database::append`].
    pub async fn append_all(&self, drafts: Vec<Draft>) -> Result<Vec<Appended>> {
        let mut write = self.begin().await?;
        let mut done = Vec::with_capacity(drafts.len());
        for draft in drafts {
            done.push(self.add(&mut write, draft).await?);
        }
        self.commit(write).await?;
        Ok(done)
    }

    /// Adds one draft inside a write.
    pub(super) async fn add(&self, write: &mut SqliteConnection, draft: Draft) -> Result<Appended> {
        if let Some(kept) = self.kept(write, draft.id).await? {
            return if is_same(&kept, &draft) {
                Ok(Appended::AlreadyThere(kept))
            } else {
                Err(StoreError::IdTaken { id: draft.id })
            };
        }
        if let Fact::RunImported(run) = &draft.fact
            && let Some(file) = &run.file
            && let Some(earlier) = self.earlier_import(write, draft.person, file).await?
        {
            return Ok(Appended::DuplicateRun(earlier));
        }
        let head = self.head(write, draft.person).await?;
        let Sealed { entry, body } = Sealed::new(Entry::unsealed(draft), &head.hash)?;
        let seq = head.entries + 1;
        row::insert(write, seq, &entry, &body).await?.map_err(|e| self.trouble(e))?;
        // A correction speaks about an earlier day than its own.
        let stale = if standing::tie(&entry.fact).is_some() { Stale::All } else { Stale::From(entry.date) };
        self.move_head(write, seq, &entry, stale).await?;
        Ok(Appended::Added(entry))
    }

    /// Says that a journal ends with this entry now, and drops the snapshots that new entries made stale.
    pub(super) async fn move_head(
        &self,
        write: &mut SqliteConnection,
        seq: i64,
        last: &Entry,
        stale: Stale,
    ) -> Result<()> {
        let person = last.person.to_string();
        let moved = sqlx::query(sql::MOVE_HEAD).bind(&person).bind(seq).bind(&last.hash);
        moved.execute(&mut *write).await.map_err(|e| self.trouble(e))?;
        let dropped = match stale {
            Stale::All => sqlx::query(sql::DROP_SNAPSHOTS).bind(&person),
            Stale::From(date) => sqlx::query(sql::DROP_SNAPSHOTS_FROM).bind(&person).bind(date.to_string()),
        };
        dropped.execute(&mut *write).await.map_err(|e| self.trouble(e))?;
        Ok(())
    }

    /// Returns how far a person's journal has come.
    pub(super) async fn head(&self, connection: &mut SqliteConnection, person: PersonId) -> Result<Head> {
        let row: Option<(i64, String)> = sqlx::query_as(sql::HEAD)
            .bind(person.to_string())
            .fetch_optional(connection)
            .await
            .map_err(|e| self.trouble(e))?;
        let (entries, hash) = row.ok_or_else(|| StoreError::UnknownPerson { path: self.place(), person })?;
        Ok(Head { entries, hash })
    }

    /// Returns the entry of this id, whoever it belongs to.
    async fn kept(&self, connection: &mut SqliteConnection, id: EntryId) -> Result<Option<Entry>> {
        let row: Option<(String, i64, String)> = sqlx::query_as(sql::ENTRY)
            .bind(id.to_string())
            .fetch_optional(connection)
            .await
            .map_err(|e| self.trouble(e))?;
        let Some((person, seq, body)) = row else { return Ok(None) };
        let person = person.parse().map_err(|_| self.damaged("an entry belongs to nobody"))?;
        row::read(&self.path, person, seq, &body).map(Some)
    }

    /// Returns the entry that already stands for this device file.
    async fn earlier_import(
        &self,
        connection: &mut SqliteConnection,
        person: PersonId,
        file: &SourceFile,
    ) -> Result<Option<Entry>> {
        let candidates: Vec<(String, i64, String)> = sqlx::query_as(sql::OF_FILE)
            .bind(person.to_string())
            .bind(file.sha256.to_ascii_lowercase())
            .bind(i64::from(file.index))
            .fetch_all(&mut *connection)
            .await
            .map_err(|e| self.trouble(e))?;
        if candidates.is_empty() {
            return Ok(None);
        }
        let rows: Vec<(String, String, String)> = sqlx::query_as(sql::TIES)
            .bind(person.to_string())
            .fetch_all(connection)
            .await
            .map_err(|e| self.trouble(e))?;
        let ties: Vec<_> = rows
            .iter()
            .filter_map(|(id, kind, about)| Some((id.parse().ok()?, row::tie(kind, about.parse().ok()?)?)))
            .collect();
        let gone = standing::taken_back(&ties);
        candidates
            .into_iter()
            .find(|(id, ..)| id.parse().is_ok_and(|id| !gone.contains(&id)))
            .map(|(_, seq, body)| row::read(&self.path, person, seq, &body))
            .transpose()
    }

    pub(super) fn damaged(&self, what: &str) -> StoreError {
        StoreError::Damaged { path: self.place(), what: what.to_owned() }
    }
}
