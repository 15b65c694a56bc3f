//! A sheet for whoever looks at somebody's running: what the device told, what the runner knows, what to film.
//!
//! It judges nothing: no way of running is proven to be the right one.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    journal::{AnkleRoll, EntryId, Fact, Landing, Profile},
    runs::{self, FormContact},
    words::Language,
};

use super::{
    super::{Page, on_to, page, report::with_year},
    grounds, one, shoes,
};
use crate::{
    chrome::{Chrome, Nav},
    forms::Sent,
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// Days that are looked back on: a quarter of a year.
const BACK: i32 = 91;
/// A band of speed with less running than that, in seconds, says little.
const LITTLE_S: u32 = 60;

/// Landings as forms spell them, with the id of their name.
const LANDINGS: [(&str, Landing, &str); 4] = [
    ("heel", Landing::Heel, "form-landing-heel"),
    ("middle", Landing::Middle, "form-landing-middle"),
    ("forefoot", Landing::Forefoot, "form-landing-forefoot"),
    ("unsure", Landing::Unsure, "form-unsure"),
];
/// What an ankle does.
const ANKLES: [(&str, AnkleRoll, &str); 4] = [
    ("neutral", AnkleRoll::Neutral, "form-ankle-neutral"),
    ("inward", AnkleRoll::Inward, "form-ankle-inward"),
    ("outward", AnkleRoll::Outward, "form-ankle-outward"),
    ("unsure", AnkleRoll::Unsure, "form-unsure"),
];
/// What to film, as ids.
const FILM: [&str; 6] = [
    "form-film-side",
    "form-film-behind",
    "form-film-front",
    "form-film-light",
    "form-film-shoes",
    "form-film-stop",
];

/// What a form offers: spelling, name, and whether it stands.
type Choice = (&'static str, String, bool);

#[derive(Template)]
#[template(path = "run_form.html")]
struct FormPage {
    chrome: Chrome,
    entry: EntryId,
    /// The day it was made, with its year.
    made: String,
    landings: Vec<Choice>,
    ankles: Vec<Choice>,
    runs: u32,
    days: i32,
    /// Pace, steps a minute, minutes.
    cadence: Vec<(String, u16, u32)>,
    contact: Option<String>,
    /// Name and value.
    dynamics: Vec<(String, String)>,
    grounds: String,
    shoes: Vec<shoes::Row>,
    film: Vec<String>,
}

/// Shows the sheet.
pub(crate) async fn show(visit: Visit) -> Page {
    let (record, today, language) = (&visit.person()?.record, visit.today(), visit.language);
    let form = runs::form(record, today.plus(-BACK), today);
    let profile = &record.profile;
    page(&FormPage {
        chrome: visit.chrome(Nav::Runs),
        entry: fresh(),
        made: with_year(language, today),
        landings: choices(language, &LANDINGS, profile.landing),
        ankles: choices(language, &ANKLES, profile.ankle),
        runs: form.runs,
        days: BACK,
        cadence: form
            .cadence
            .iter()
            .filter(|band| band.seconds >= LITTLE_S)
            .filter_map(|band| {
                Some((
                    one::band_pace(language, visit.units, band.from_cm_s)?,
                    band.spm,
                    band.seconds.div_ceil(60),
                ))
            })
            .collect(),
        contact: form.contact.map(|contact| contact_words(language, contact)),
        dynamics: one::dynamics(language, Some(form.dynamics)),
        grounds: form
            .grounds
            .iter()
            .map(|(ground, _)| grounds::name(language, *ground))
            .collect::<Vec<_>>()
            .join(", "),
        shoes: runs::shoes(record, today)
            .iter()
            .filter(|used| !used.shoe.retired)
            .map(|used| shoes::row(language, visit.units, used))
            .collect(),
        film: FILM.iter().map(|id| language.say(id)).collect(),
    })
}

/// Keeps what the runner knows of it.
pub(crate) async fn tell(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let before = visit.person()?.record.profile.clone();
    let landing =
        LANDINGS.iter().find(|(id, ..)| *id == sent.echo("landing")).map(|(_, landing, _)| *landing);
    let ankle = ANKLES.iter().find(|(id, ..)| *id == sent.echo("ankle")).map(|(_, ankle, _)| *ankle);
    let told = Profile {
        landing: landing.filter(|_| landing != before.landing),
        ankle: ankle.filter(|_| ankle != before.ankle),
        ..Profile::default()
    };
    if told != Profile::default() {
        let saying = Saying::about(carried(&sent), visit.today(), Fact::ProfileSet(told));
        state.keep(visit.person()?.person, &visit.now, vec![saying]).await?;
    }
    on_to("/assessment")
}

fn choices<T: Copy + PartialEq>(
    language: Language,
    all: &[(&'static str, T, &'static str)],
    stands: Option<T>,
) -> Vec<Choice> {
    all.iter().map(|(id, value, name)| (*id, language.say(name), stands == Some(*value))).collect()
}

/// Returns the left foot's share of ground contact with how far apart the runs were.
fn contact_words(language: Language, contact: FormContact) -> String {
    let tenths = |n: u16| language.decimal(&format!("{}.{}", n / 10, n % 10)).into();
    let values = [
        ("usual", tenths(contact.usual)),
        ("least", tenths(contact.least)),
        ("most", tenths(contact.most)),
        ("n", contact.runs.into()),
    ];
    language.tell("form-contact", values)
}
