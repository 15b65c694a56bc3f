//! The warning signs on one page, by how soon each has to be looked at: what a phone shows when something is new and
//! nobody answers.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    catalog::Urgency,
    journal::{Answer, Answers},
    triage::{flags_of, short_form},
};

use crate::{
    chrome::{Chrome, Nav},
    pages::{Page, page},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "warning_signs.html")]
struct SignsPage<'a> {
    chrome: Chrome,
    ambulance: Vec<Sign<'a>>,
    today: Vec<Sign<'a>>,
    days: Vec<Sign<'a>>,
}

/// One sign, as the short form asks for it.
struct Sign<'a> {
    label: &'a str,
    help: &'a str,
}

/// Shows every sign that alone raises a flag, under how soon it has to be seen.
pub(crate) async fn warning_signs(State(state): State<AppState>, visit: Visit) -> Page {
    let (mut ambulance, mut today, mut days) = (Vec::new(), Vec::new(), Vec::new());
    let triage = &visit.care(&state).triage;
    for id in short_form(triage).iter().flat_map(|screen| &screen.findings) {
        let Some(finding) = triage.finding(id) else { continue };
        let told = Answers::from([(finding.id().to_owned(), Answer::Yes)]);
        let most = flags_of(triage, &told).into_iter().map(|hit| hit.urgency).max();
        let sign = Sign { label: &finding.label, help: finding.help.as_deref().unwrap_or_default() };
        match most {
            Some(Urgency::Ambulance) => ambulance.push(sign),
            Some(Urgency::EmergencyToday) => today.push(sign),
            Some(Urgency::ClinicianDays) => days.push(sign),
            Some(Urgency::Routine | Urgency::SelfManage) | None => {}
        }
    }
    page(&SignsPage { chrome: visit.chrome(Nav::Today), ambulance, today, days })
}
