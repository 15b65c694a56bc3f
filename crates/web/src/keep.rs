//! Keeping what was said: a fact with a fresh id, its day and its person, appended to the journal.
//!
//! A form carries the id of the entry it will make. Sent twice by a double press or a reload, it says the
//! same thing once; sent again with other answers after going back, it is kept as something new.

use heelup_core::{
    journal::{Draft, Entry, EntryId, Fact, PersonId, ProgrammeId},
    units::{Involved, LocalDate},
};
use heelup_store::{Appended, StoreError};
use uuid::Uuid;

use crate::{
    error::PageError,
    forms::Sent,
    state::{AppState, Now},
};

/// One fact on its way into the journal.
#[derive(Clone, Debug)]
pub(crate) struct Saying {
    /// The id the form carried, or a fresh one.
    pub(crate) id: EntryId,
    /// The day it is about.
    pub(crate) date: LocalDate,
    /// The programme it belongs to.
    pub(crate) programme: Option<ProgrammeId>,
    /// The side it is about.
    pub(crate) side: Option<Involved>,
    /// What was said.
    pub(crate) fact: Fact,
}

impl Saying {
    /// Says something about a day, and nothing about programme or side.
    pub(crate) const fn about(id: EntryId, date: LocalDate, fact: Fact) -> Self {
        Self { id, date, programme: None, side: None, fact }
    }
}

/// Makes the id for an entry.
pub(crate) fn fresh() -> EntryId {
    EntryId(Uuid::now_v7())
}

/// Returns the id of the n-th entry of one form: it follows from the first, so that sent twice it says all once.
pub(crate) const fn following(first: EntryId, n: u128) -> EntryId {
    EntryId(Uuid::from_u128(first.0.as_u128().wrapping_add(n)))
}

/// Returns the id a form carried; a fresh one if it carried none that could be one of ours.
pub(crate) fn carried(sent: &Sent) -> EntryId {
    let id = sent.text("entry").and_then(|text| Uuid::parse_str(text).ok());
    id.filter(|id| id.get_version_num() == 7).map_or_else(fresh, EntryId)
}

impl AppState {
    /// Keeps what was said; when this returns, it is on disk.
    pub(crate) async fn keep(
        &self,
        person: PersonId,
        now: &Now,
        said: Vec<Saying>,
    ) -> Result<Vec<Appended>, PageError> {
        let draft = |saying: Saying| Draft {
            id: saying.id,
            recorded_at: now.moment.clone(),
            date: saying.date,
            person,
            programme: saying.programme,
            side: saying.side,
            fact: saying.fact,
        };
        let first = self.store.append_all(said.iter().cloned().map(draft).collect()).await;
        let Err(StoreError::IdTaken { .. }) = first else { return Ok(first?) };
        let entries = self.store.entries(person).await?;
        let mut again = Vec::with_capacity(said.len());
        let mut standing = Vec::new();
        for mut saying in said {
            match entries.iter().find(|entry| entry.id == saying.id) {
                Some(entry) if says(entry, &saying) => standing.push(Appended::AlreadyThere(entry.clone())),
                Some(_) => {
                    saying.id = fresh();
                    again.push(saying);
                }
                None => again.push(saying),
            }
        }
        standing.extend(self.store.append_all(again.into_iter().map(draft).collect()).await?);
        Ok(standing)
    }

    /// Returns the person of this store, made now if there is nobody yet.
    pub(crate) async fn somebody(&self, now: &Now) -> Result<PersonId, PageError> {
        if let Some(person) = self.store.people().await?.into_iter().next() {
            return Ok(person.id);
        }
        let person = PersonId(Uuid::now_v7());
        self.store.create_person(person, &now.moment).await?;
        Ok(person)
    }
}

fn says(entry: &Entry, saying: &Saying) -> bool {
    entry.date == saying.date
        && entry.programme == saying.programme
        && entry.side == saying.side
        && entry.fact == saying.fact
}
