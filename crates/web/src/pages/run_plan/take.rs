//! Files to take along: the outing for a watch, the two weeks for a calendar.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use heelup_core::{
    ahead::{FORTNIGHT, proposals},
    words,
};
use heelup_reports::{calendar, outing};

use super::ladder;
use crate::{error::PageError, pages::Page, state::AppState, visit::Visit};

fn file(kind: &'static str, name: &str, body: impl IntoResponse) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], body).into_response()
}

/// Hands out the outing as it stands today; not found where there is none with running in it.
pub(crate) async fn workout(State(state): State<AppState>, visit: Visit) -> Page {
    let answers = visit.answers(&state);
    let (answer, _) = ladder(visit.care(&state), &answers).ok_or(PageError::NotFound)?;
    let line = answer.dose.iter().find(|line| line.run_min.is_some()).ok_or(PageError::NotFound)?;
    let made = visit.now.moment.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_second);
    let bytes =
        outing::workout(line, &words::workout(visit.language, line), made).ok_or(PageError::NotFound)?;
    Ok(file("application/vnd.ant.fit", &format!("heelup-{}.fit", answer.date), bytes))
}

/// Hands out the days ahead.
pub(crate) async fn calendar(State(state): State<AppState>, visit: Visit) -> Page {
    let who = visit.person()?;
    let ahead = proposals(&who.record, visit.care(&state), visit.today(), FORTNIGHT);
    let text = calendar::calendar(visit.language, &ahead, visit.today());
    Ok(file("text/calendar; charset=utf-8", "heelup-days.ics", text))
}
