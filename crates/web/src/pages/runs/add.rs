//! What was read from a file, kept as the person chose.

use axum::extract::State;
use heelup_core::{
    journal::{Fact, Run, Steps},
    units::LocalDate,
};
use heelup_store::Appended;

use super::{
    super::{Page, on_to},
    hand::{NewRunPage, day},
};
use crate::{
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// The most trainings one file may give; a triathlon has five.
const MOST: usize = 50;

/// Keeps the trainings and steps that were ticked.
pub(crate) async fn add(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let today = visit.today();
    let mut wrongs = Wrongs::default();
    let mut said = Vec::new();
    for index in 0..MOST {
        let field = |name: &str| format!("{name}-{index}");
        let Some(json) = sent.text(&field("run")) else { break };
        if !sent.has(&field("add")) {
            continue;
        }
        let mut run: Run = serde_json::from_str(json).map_err(|_| PageError::Unreadable)?;
        let score = |name: &str| sent.text(&field(name)).and_then(|text| text.parse::<i64>().ok());
        run.effort = score("effort").and_then(|n| n.try_into().ok());
        run.pain = score("pain").and_then(|n| n.try_into().ok());
        run.hills |= sent.has(&field("hills"));
        run.fast |= sent.has(&field("fast"));
        let one = Sent::from(
            [("date", sent.echo(&field("date"))), ("entry", sent.echo(&field("entry")))].as_slice(),
        );
        let Some(date) = day(&one, "date", today, &mut wrongs) else { continue };
        said.push(Saying::about(carried(&one), date, Fact::RunImported(run)));
    }
    for steps in sent.all("steps") {
        let (date, count) = steps.split_once('=').ok_or(PageError::Unreadable)?;
        let date: LocalDate = date.parse().map_err(|_| PageError::Unreadable)?;
        let steps = count.parse().map_err(|_| PageError::Unreadable)?;
        if date <= today {
            said.push(Saying::about(fresh(), date, Fact::StepsCounted(Steps { steps })));
        }
    }
    if !wrongs.none() {
        return Err(PageError::fix(&NewRunPage::new(&visit, Sent::default(), wrongs)));
    }
    let person = state.somebody(&visit.now).await?;
    let kept = state.keep(person, &visit.now, said).await?;
    let added = kept.iter().filter(|one| one.is_new()).count();
    let already = kept.iter().filter(|one| matches!(one, Appended::DuplicateRun(_))).count();
    on_to(&format!("/runs?added={added}&already={already}"))
}
