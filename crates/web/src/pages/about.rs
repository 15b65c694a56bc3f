//! What Heelup is, and what it is not.

use askama::Template;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    chrome: Chrome,
}

/// Shows what Heelup is.
pub(crate) async fn show(visit: Visit) -> Page {
    page(&AboutPage { chrome: visit.chrome(Nav::More) })
}
