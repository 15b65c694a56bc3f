//! Where something done in a session belongs: its day, its programme, its side.
//!
//! What was done was done, whatever the day's answer is by now: a set that waited on a phone without a network,
//! perhaps over midnight, is kept on its own day.

use heelup_core::{
    journal::{Fact, Part, ProgrammeId},
    record::effective,
    units::{Involved, LocalDate},
};
use uuid::Uuid;

use super::Asked;
use crate::{error::PageError, forms::Sent, visit::Visit};

/// How many days later something done offline can still come in.
pub(crate) const LATE_DAYS: i32 = 14;

/// A day, a programme and a session that a form names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Filed {
    /// The day it was done.
    pub(super) date: LocalDate,
    /// Whose session it is.
    pub(super) programme: ProgrammeId,
    /// The involved side.
    pub(super) side: Involved,
    /// Main or light.
    pub(super) part: Part,
    /// What ties the sets together.
    pub(super) session: Uuid,
}

fn belongs(fact: &Fact, to: Uuid) -> bool {
    matches!(fact, Fact::SetFinished(set) if set.session == to)
}

impl Filed {
    /// Reads where a form belongs.
    pub(super) fn read(visit: &Visit, asked: &Asked, sent: &Sent) -> Result<Self, PageError> {
        let today = visit.today();
        let date = sent.text("date").and_then(|day| day.parse().ok()).unwrap_or(today);
        if date > today || date < today.plus(-LATE_DAYS) {
            return Err(PageError::Unreadable);
        }
        let session = sent.text("session").and_then(|id| Uuid::parse_str(id).ok());
        let session = session.ok_or(PageError::Unreadable)?;
        let who = visit.person()?;
        let programme = asked.programme().or_else(|| {
            effective(&who.entries)
                .into_iter()
                .find(|said| belongs(said.fact, session))
                .and_then(|s| s.programme)
        });
        let begun = who.record.programmes.iter().find(|p| Some(p.id) == programme && p.start <= date);
        let begun = begun.ok_or(PageError::Unreadable)?;
        Ok(Self { date, programme: begun.id, side: begun.side, part: asked.part(), session })
    }

    /// Returns the exercises done in the session; none once it has been ended.
    pub(super) fn open_exercises(&self, visit: &Visit) -> Result<Vec<String>, PageError> {
        let who = visit.person()?;
        let said = effective(&who.entries);
        let ended =
            |fact: &Fact| matches!(fact, Fact::SessionFinished(end) if end.session == Some(self.session));
        if said.iter().any(|said| ended(said.fact)) {
            return Ok(Vec::new());
        }
        let done = said.iter().filter_map(|said| {
            if let Fact::SetFinished(set) = said.fact
                && set.session == self.session
            {
                return Some(set.set.exercise.to_string());
            }
            None
        });
        Ok(done.collect())
    }
}
