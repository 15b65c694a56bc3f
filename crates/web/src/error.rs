//! Everything that can go wrong with a page, each with who can act on it.
//!
//! A field to fix is shown beside the field and nothing else is lost; a thing that is not there, or not
//! allowed, gets a page that says so; our own fault gets an id to quote, which stands in the log beside
//! the cause. No message and no log line carries what a person said about their health.

mod remedy;

use std::sync::Arc;

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use heelup_store::StoreError;

use crate::chrome::Chrome;

/// Why a page could not be made as asked.
#[derive(Debug)]
pub(crate) enum PageError {
    /// A field has to be fixed: the whole page again, with everything that was filled in.
    Fix(String),
    /// There is nothing of this name.
    NotFound,
    /// The page is somebody's, and nobody has begun yet; who only looks is led to the beginning.
    Nobody,
    /// The page knows no such way of asking.
    NotThatWay,
    /// The form could not be read at all.
    Unreadable,
    /// More was sent than we take.
    TooLarge,
    /// The request came from somebody else's page.
    ForeignPage,
    /// The request was meant for another name than ours.
    WrongHost,
    /// The day has moved on since the page was made: there is nothing of it left to do.
    Overtaken,
    /// The store could not keep or read something.
    Store(StoreError),
    /// We made a mistake; the text is for the log.
    Ours(String),
}

impl PageError {
    /// Returns the status; every kind of error has one.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Fix(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotFound | Self::Nobody => StatusCode::NOT_FOUND,
            Self::NotThatWay => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ForeignPage => StatusCode::FORBIDDEN,
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Overtaken => StatusCode::CONFLICT,
            Self::Store(why) => match why {
                StoreError::Locked { .. } => StatusCode::SERVICE_UNAVAILABLE,
                StoreError::NoRoom { .. } => StatusCode::INSUFFICIENT_STORAGE,
                StoreError::ReadOnly { .. }
                | StoreError::NotADatabase { .. }
                | StoreError::ForeignDatabase { .. }
                | StoreError::Damaged { .. }
                | StoreError::Newer { .. }
                | StoreError::OtherSteps { .. }
                | StoreError::StrayLog { .. }
                | StoreError::Io { .. }
                | StoreError::Sql { .. }
                | StoreError::IdTaken { .. }
                | StoreError::UnknownPerson { .. }
                | StoreError::OtherPerson { .. }
                | StoreError::BadJournal { .. }
                | StoreError::Diverged { .. }
                | StoreError::NothingToImport
                | StoreError::Unreadable { .. }
                | StoreError::LeftTorn { .. }
                | StoreError::UnknownTarget { .. }
                | StoreError::Json(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
            Self::Ours(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Asks for a field to be fixed, on the page that has it.
    pub(crate) fn fix(page: &impl Template) -> Self {
        match page.render() {
            Ok(html) => Self::Fix(html),
            Err(why) => why.into(),
        }
    }
}

impl From<StoreError> for PageError {
    fn from(why: StoreError) -> Self {
        Self::Store(why)
    }
}

impl From<askama::Error> for PageError {
    fn from(why: askama::Error) -> Self {
        Self::Ours(format!("a template could not be filled: {why}"))
    }
}

/// What a refused request leaves on its answer, until the guard makes a page of it.
#[derive(Clone)]
pub(crate) struct Refused(Arc<PageError>);

impl Refused {
    /// Says whether the page waits for somebody to begin.
    pub(crate) fn waits_for_somebody(&self) -> bool {
        matches!(*self.0, PageError::Nobody)
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let status = self.status();
        if let Self::Fix(html) = self {
            return (status, Html(html)).into_response();
        }
        let mut answer = status.into_response();
        answer.extensions_mut().insert(Refused(Arc::new(self)));
        answer
    }
}

#[derive(Template)]
#[template(path = "trouble.html")]
struct TroublePage<'a> {
    chrome: Chrome,
    error: &'a PageError,
    /// What to do, where the store failed.
    remedy: String,
    quote: Option<String>,
}

/// Makes a page of a refusal, in the reader's own theme.
pub(crate) fn page(refused: &Refused, chrome: Chrome) -> Response {
    let error = &*refused.0;
    let status = error.status();
    let quote = status.is_server_error().then(quote);
    match error {
        PageError::Store(why) => tracing::error!(quote, remedy = why.remedy(), "{why}"),
        PageError::Ours(why) => tracing::error!(quote, "{why}"),
        PageError::Fix(_)
        | PageError::NotFound
        | PageError::Nobody
        | PageError::NotThatWay
        | PageError::Unreadable
        | PageError::TooLarge
        | PageError::ForeignPage
        | PageError::WrongHost
        | PageError::Overtaken => {}
    }
    let remedy =
        if let PageError::Store(why) = error { remedy::remedy(chrome.language, why) } else { String::new() };
    match (TroublePage { chrome, error, remedy, quote }).render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// Makes a short id that can be read out over a phone, such as `K7-204`.
fn quote() -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
    let random = uuid::Uuid::now_v7().as_u128();
    let letter = usize::try_from(random % 24).ok().and_then(|n| LETTERS.get(n)).copied().unwrap_or(b'K');
    format!("{}{}-{:03}", char::from(letter), (random >> 8) % 10, (random >> 16) % 1000)
}
