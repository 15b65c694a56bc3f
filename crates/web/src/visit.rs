//! Who is looking, at what moment, and everything known about them: what every page starts from.
//!
//! One person for now: the first in the store. Nothing here decides; the record is folded by the core.

use std::{borrow::Cow, sync::Arc};

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{Method, request::Parts},
};
use heelup_core::{
    care::Care,
    journal::{Entry, EntryId, Fact, PersonId, ProgrammeId},
    may::next_run,
    record::{Begun, Record, effective},
    today::{Course, DayAnswer, Unfollowed, answers},
    units::LocalDate,
    words::{Language, next_run_line},
};

use crate::{
    chrome::{Chrome, Nav, THEME_COOKIE, Theme, UNITS_COOKIE, Units, cookie, language},
    error::PageError,
    state::{AppState, Now},
};

/// A journal, read and folded.
#[derive(Clone)]
pub(crate) struct Folded {
    /// Whose.
    pub(crate) person: PersonId,
    /// Every entry, in the order it was said.
    pub(crate) entries: Arc<Vec<Entry>>,
    /// What they come to.
    pub(crate) record: Arc<Record>,
    /// The catalog in use, and the versions that this person stays on.
    pub(crate) care: Arc<Care>,
}

/// One look at Heelup.
pub(crate) struct Visit {
    /// What surrounds the page.
    pub(crate) theme: Theme,
    /// Kilometres or miles.
    pub(crate) units: Units,
    /// The language they read.
    pub(crate) language: Language,
    /// The moment.
    pub(crate) now: Now,
    /// What is sent was said at that moment, and waited on a phone since.
    pub(crate) waited: bool,
    /// Who is looking, and what is known of them; nobody before the first intake.
    pub(crate) who: Option<Folded>,
}

impl Visit {
    /// Puts together what surrounds a page.
    pub(crate) fn chrome(&self, at: Nav) -> Chrome {
        Chrome::new(self.theme, self.language, at, self.now.date)
    }

    /// Returns the person's own day.
    pub(crate) const fn today(&self) -> LocalDate {
        self.now.date
    }

    /// Returns the day's answers, one a running programme.
    pub(crate) fn answers(&self, state: &AppState) -> Vec<DayAnswer> {
        self.way(state).map(|(_, answers)| answers).unwrap_or_default()
    }

    /// Returns the care of whoever is looking: with the versions they stay on.
    pub(crate) fn care<'a>(&'a self, state: &'a AppState) -> &'a Care {
        self.who.as_ref().map_or(&state.care, |who| &who.care)
    }

    /// Returns the running programmes that cannot be followed as they were begun.
    pub(crate) fn unfollowed<'a>(&self, course: &'a Course<'_>) -> impl Iterator<Item = &'a Unfollowed> {
        course.unfollowed.iter().filter(|stuck| self.programme(stuck.begun.id).is_some())
    }

    /// Returns the programmes that run today.
    pub(crate) fn running(&self) -> impl Iterator<Item = &Begun> {
        let today = self.now.date;
        self.who
            .iter()
            .flat_map(|who| &who.record.programmes)
            .filter(move |p| p.start <= today && p.ended.is_none_or(|ended| ended >= today))
    }

    /// Returns a running programme by its id.
    pub(crate) fn programme(&self, id: ProgrammeId) -> Option<&Begun> {
        self.running().find(|p| p.id == id)
    }

    /// Returns an entry that stands as it is said now: its id, its day, its fact.
    pub(crate) fn said(&self, id: &str) -> Result<(EntryId, LocalDate, &Fact), PageError> {
        let who = self.person()?;
        let id: EntryId = id.parse().map_err(|_| PageError::NotFound)?;
        let entries = effective(&who.entries);
        let said = entries.iter().find(|said| said.id == id).ok_or(PageError::NotFound)?;
        Ok((id, said.date, said.fact))
    }

    /// Returns the way up to today.
    pub(crate) fn course<'a>(&'a self, state: &'a AppState) -> Result<Course<'a>, PageError> {
        Ok(Course::walk(&self.person()?.record, self.care(state), self.now.date))
    }

    /// Returns the way up to today and the day's answers, for a page that needs both.
    pub(crate) fn way<'a>(&'a self, state: &'a AppState) -> Result<(Course<'a>, Vec<DayAnswer>), PageError> {
        let course = self.course(state)?;
        let (record, care) = (&self.person()?.record, self.care(state));
        let answers = answers(record, care, &course, self.now.date);
        Ok((course, answers))
    }

    /// Says when the next run may be, to somebody who runs.
    pub(crate) fn next_run(&self, state: &AppState, course: &Course<'_>) -> Option<String> {
        let (record, care) = (&self.who.as_ref()?.record, self.care(state));
        next_run(record, care, course, self.now.date).map(|next| next_run_line(&next, care))
    }

    /// Returns who is looking, where a page makes no sense without anybody.
    pub(crate) fn person(&self) -> Result<&Folded, PageError> {
        self.who.as_ref().ok_or(PageError::Nobody)
    }
}

/// The header of a form that waited on a phone: when it was filled in, RFC 3339 with the phone's offset.
///
/// Only a script of our own pages can send it: it belongs to no form, and other origins are refused.
pub(crate) const SAID_AT: &str = "heelup-said-at";

/// How long a form may wait, in days.
const WAITS: i32 = 400;

/// Reads the moment at which a form was filled in; none if it lies ahead of ours or too far behind.
fn earlier(said_at: &str, now: &Now) -> Option<Now> {
    let parts = jiff::fmt::strtime::parse("%Y-%m-%dT%H:%M:%S%:z", said_at).ok()?;
    let said = parts.to_timestamp().ok()?;
    let date: LocalDate = said_at.get(..10)?.parse().ok()?;
    let ours: jiff::Timestamp = now.moment.parse().ok()?;
    let fits = said <= ours && date <= now.date && date >= now.date.plus(-WAITS);
    fits.then(|| Now { moment: said_at.to_owned(), date })
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let theme = cookie(&parts.headers, THEME_COOKIE).map(Theme::of).unwrap_or_default();
        let units = cookie(&parts.headers, UNITS_COOKIE).map(Units::of).unwrap_or_default();
        let language = language(&parts.headers);
        let now = state.clock.now();
        let said = parts.headers.get(SAID_AT).and_then(|value| value.to_str().ok());
        let then = said.filter(|_| parts.method == Method::POST).and_then(|at| earlier(at, &now));
        let waited = then.is_some();
        Ok(Self { theme, units, language, now: then.unwrap_or(now), waited, who: state.folded().await? })
    }
}

impl OptionalFromRequestParts<AppState> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Option<Self>, PageError> {
        <Self as FromRequestParts<AppState>>::from_request_parts(parts, state).await.map(Some)
    }
}

impl AppState {
    /// Returns the first person's journal, folded; the one in memory while nobody has added to it.
    pub(crate) async fn folded(&self) -> Result<Option<Folded>, PageError> {
        let Some(person) = self.store.people().await?.into_iter().next() else { return Ok(None) };
        let kept = self.folded.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        if let Some(kept) = kept
            && kept.person == person.id
            && u64::try_from(kept.entries.len()) == Ok(person.entries)
        {
            return Ok(Some(kept));
        }
        let entries = self.store.entries(person.id).await?;
        let record = Record::fold(&entries);
        let care = match self.care.of(&record) {
            Cow::Borrowed(_) => self.care.clone(),
            Cow::Owned(own) => Arc::new(own),
        };
        let folded = Folded { person: person.id, entries: Arc::new(entries), record: Arc::new(record), care };
        *self.folded.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(folded.clone());
        Ok(Some(folded))
    }
}
