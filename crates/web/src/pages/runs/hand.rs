//! A run told by hand, and the page that also takes a file.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    journal::{EntryId, Fact, Run, Sport},
    units::LocalDate,
};

use super::{
    super::{Page, on_to, page},
    MOST_KM, MOST_MINUTES, sports,
    upload::{ENDINGS, KINDS},
};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// The page that takes a file or a run by hand.
#[derive(Template)]
#[template(path = "run_new.html")]
pub(super) struct NewRunPage {
    pub(super) chrome: Chrome,
    pub(super) entry: EntryId,
    pub(super) today: LocalDate,
    pub(super) date: String,
    /// Kilometres or miles.
    pub(super) unit: &'static str,
    pub(super) sports: Vec<(&'static str, String)>,
    /// What the file picker offers.
    pub(super) accept: String,
    /// What was wrong with a file: where and what.
    pub(super) problems: Vec<(String, String)>,
    pub(super) sent: Sent,
    pub(super) wrongs: Wrongs,
}

impl NewRunPage {
    pub(super) fn new(visit: &Visit, sent: Sent, wrongs: Wrongs) -> Self {
        let date = sent.text("date").map_or_else(|| visit.today().to_string(), str::to_owned);
        Self {
            chrome: visit.chrome(Nav::Runs),
            entry: fresh(),
            today: visit.today(),
            date,
            unit: visit.units.word(),
            sports: sports::choices(visit.language),
            accept: [&ENDINGS[..], &KINDS[..]].concat().join(","),
            problems: Vec::new(),
            sent,
            wrongs,
        }
    }
}

/// Shows the page.
pub(crate) async fn new(visit: Visit) -> Page {
    page(&NewRunPage::new(&visit, Sent::default(), Wrongs::default()))
}

/// Keeps a run told by hand.
pub(crate) async fn by_hand(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let mut wrongs = Wrongs::default();
    let date = day(&sent, "date", visit.today(), &mut wrongs);
    let minutes = sent.whole("minutes", 1, MOST_MINUTES, "minutes", &mut wrongs);
    // As much as is sensible in kilometres, and no more in miles.
    let far = sent.decimal("km", 0, MOST_KM, visit.units.word(), &mut wrongs);
    let run = Run {
        duration_s: minutes.map(|m| m * 60),
        distance_m: far.and_then(|far| metres(far * visit.units.metres())).filter(|m| *m > 0),
        effort: sent.score("effort", &mut wrongs),
        pain: sent.score("pain", &mut wrongs),
        hills: sent.has("hills"),
        fast: sent.has("fast"),
        ..Run::of(sent.text("sport").and_then(sports::of).unwrap_or(Sport::Running))
    };
    if wrongs.none() && run.duration_s.is_none() && run.distance_m.is_none() {
        wrongs.say("amount", Why::SayOne);
    }
    let (Some(date), true) = (date, wrongs.none()) else {
        return Err(PageError::fix(&NewRunPage::new(&visit, sent, wrongs)));
    };
    let person = state.somebody(&visit.now).await?;
    state.keep(person, &visit.now, vec![Saying::about(carried(&sent), date, Fact::RunImported(run))]).await?;
    on_to("/runs?added=1")
}

/// Reads a day that is not in the future; an absent one is something to fix, too.
pub(super) fn day(
    sent: &Sent,
    field: &'static str,
    today: LocalDate,
    wrongs: &mut Wrongs,
) -> Option<LocalDate> {
    let text = sent.echo(field);
    match text.parse::<LocalDate>() {
        Ok(date) if date <= today => return Some(date),
        Ok(_) => wrongs.say(field, Why::NotYet),
        Err(_) => wrongs.say(field, Why::NoDate { given: text.to_owned() }),
    }
    None
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 400 km or miles after the check"
)]
pub(super) fn metres(metres: f64) -> Option<u32> {
    (metres >= 0.0).then_some(metres.round() as u32)
}
