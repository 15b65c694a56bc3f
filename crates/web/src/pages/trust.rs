//! What the certificate of the home network is, where to get it, and how to take it back; in plain words.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use heelup_core::words::Language;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav, Theme, language},
    error::PageError,
    state::{AppState, Authority},
};

#[derive(Template)]
#[template(path = "trust.html")]
struct TrustPage<'a> {
    chrome: Chrome,
    authority: &'a Authority,
    /// Seen before the line is sealed: nothing of a record may be reached from here.
    at_the_door: bool,
}

/// Explains the certificate; without one there is nothing to explain.
pub(crate) async fn show(State(state): State<AppState>, headers: HeaderMap) -> Page {
    explain(&state, language(&headers), false)
}

/// The one page for those who come in plain text from elsewhere.
pub(crate) fn door(state: &AppState, language: Language) -> Page {
    explain(state, language, true)
}

fn explain(state: &AppState, language: Language, at_the_door: bool) -> Page {
    let authority = state.authority.as_deref().ok_or(PageError::NotFound)?;
    let chrome = Chrome::new(Theme::default(), language, Nav::More, state.clock.now().date);
    page(&TrustPage { chrome, authority, at_the_door })
}

/// Answers with the certificate as phones install it. It holds no secret.
pub(crate) async fn certificate(State(state): State<AppState>) -> Result<Response, PageError> {
    let authority = state.authority.clone().ok_or(PageError::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/x-x509-ca-cert"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"heelup-home.crt\""),
    ];
    Ok((headers, authority.certificate.clone()).into_response())
}
