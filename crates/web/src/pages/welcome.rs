//! The way in: what Heelup is, and where to begin.

use askama::Template;
use axum::http::HeaderMap;

use super::{Page, intake::Draft, page};
use crate::{
    chrome::{Chrome, Nav},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "welcome.html")]
struct WelcomePage {
    chrome: Chrome,
    /// Some questions are answered already.
    begun: bool,
}

/// Shows the way in.
pub(super) fn show(visit: &Visit, headers: &HeaderMap) -> Page {
    page(&WelcomePage { chrome: visit.chrome(Nav::Today), begun: !Draft::read(headers).is_empty() })
}
