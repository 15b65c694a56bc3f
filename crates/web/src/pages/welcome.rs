//! The way in: what Heelup is, and where to begin.

use askama::Template;
use axum::http::HeaderMap;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "welcome.html")]
struct WelcomePage {
    chrome: Chrome,
    taps: u8,
    begun: bool,
}

/// Shows the way in.
pub(crate) fn show(visit: &Visit, headers: &HeaderMap) -> Page {
    let _ = headers;
    page(&WelcomePage { chrome: visit.chrome(Nav::Today), taps: 18, begun: false })
}
