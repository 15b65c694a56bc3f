//! One module a page: it reads a form, says a fact, shows a value. The words stand in `templates/`.

pub(crate) mod about;
pub(crate) mod check_in;
pub(crate) mod clearance;
pub(crate) mod diary;
pub(crate) mod exercises;
pub(crate) mod feet;
pub(crate) mod home;
pub(crate) mod intake;
pub(crate) mod learn;
pub(crate) mod ledger;
pub(crate) mod load;
pub(crate) mod look;
pub(crate) mod more;
pub(crate) mod new;
pub(crate) mod operation;
pub(crate) mod phone;
pub(crate) mod programme;
pub(crate) mod progress;
pub(crate) mod refer;
pub(crate) mod report;
pub(crate) mod result;
pub(crate) mod review;
pub(crate) mod run_plan;
pub(crate) mod runs;
pub(crate) mod say_more;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod start;
pub(crate) mod test;
pub(crate) mod today;
pub(crate) mod trust;
pub(crate) mod ways;
pub(crate) mod welcome;

use askama::Template;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::error::PageError;

/// What a handler gives back.
pub(crate) type Page = Result<Response, PageError>;

/// Fills a template.
pub(crate) fn page(template: &impl Template) -> Page {
    Ok(Html(template.render()?).into_response())
}

/// Sends the reader on after something was saved, so that a reload says nothing twice.
pub(crate) fn on_to(address: &str) -> Page {
    Ok(Redirect::to(address).into_response())
}
