//! Settings: about the person, sounds, reminders, the look. Facts go into the record, tastes stay on the phone.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect},
};
use heelup_core::{
    journal::{EntryId, Fact, Profile},
    units::Kilograms,
    words::{self, Language},
};
use heelup_reports::calendar::{compact, marked};
use serde::Deserialize;

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, LANGUAGE_COOKIE, Nav, THEME_COOKIE, Theme, UNITS_COOKIE, Units},
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    chrome: Chrome,
    entry: EntryId,
    units: Units,
    /// What hurts, one a running programme: its name and the leg.
    legs: Vec<(String, String)>,
    mass: String,
    goal: String,
    wrongs: Wrongs,
}

/// A year, for tastes.
const KEEP_S: u32 = 365 * 24 * 3600;
/// The longest goal, in characters.
const GOAL: usize = 80;

/// Shows the page.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    page(&form(&state, &visit, None, Wrongs::default()))
}

fn form(state: &AppState, visit: &Visit, sent: Option<&Sent>, wrongs: Wrongs) -> SettingsPage {
    let profile = visit.who.as_ref().map(|who| who.record.profile.clone()).unwrap_or_default();
    let care = visit.care(state);
    let name = |id: &str| care.programmes.get(id).map_or_else(|| id.to_owned(), |p| p.protocol.name.clone());
    let legs = visit
        .running()
        .map(|begun| (name(&begun.protocol), words::side(visit.language, begun.side)))
        .collect();
    let kept =
        profile.body_mass_kg.map(|kg| visit.language.decimal(&kg.get().to_string())).unwrap_or_default();
    SettingsPage {
        chrome: visit.chrome(Nav::More),
        entry: fresh(),
        units: visit.units,
        legs,
        mass: sent.map_or(kept, |sent| sent.echo("mass").to_owned()),
        goal: sent.map_or(profile.goal.unwrap_or_default(), |sent| sent.echo("goal").to_owned()),
        wrongs,
    }
}

/// Keeps what was said about the person; what did not change is not said again.
pub(crate) async fn profile(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let mut wrongs = Wrongs::default();
    let mass = sent.decimal("mass", 20, 300, "kg", &mut wrongs);
    let goal = sent.words("goal", GOAL, &mut wrongs);
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, Some(&sent), wrongs)));
    }
    let before = visit.who.as_ref().map(|who| who.record.profile.clone()).unwrap_or_default();
    // A goal that was there and is gone was taken back: the empty text says so.
    let goal = if sent.has("goal") { goal.or(before.goal.as_ref().map(|_| String::new())) } else { None };
    let told = Profile {
        body_mass_kg: mass
            .and_then(|kg| Kilograms::new(kg).ok())
            .filter(|kg| Some(*kg) != before.body_mass_kg),
        goal: goal.filter(|goal| Some(goal) != before.goal.as_ref()),
        ..Profile::default()
    };
    if told != Profile::default() {
        let person = state.somebody(&visit.now).await?;
        let saying = Saying::about(carried(&sent), visit.today(), Fact::ProfileSet(told));
        state.keep(person, &visit.now, vec![saying]).await?;
    }
    on_to("/settings")
}

/// Remembers light or dark.
pub(crate) async fn theme(sent: Sent) -> Page {
    remember(THEME_COOKIE, Theme::of(sent.echo("theme")).word(), "/settings")
}

/// Remembers kilometres or miles.
pub(crate) async fn units(sent: Sent) -> Page {
    let miles = Units::of(sent.echo("units")) == Units::Miles;
    remember(UNITS_COOKIE, miles.then_some("mi"), "/settings")
}

/// Remembers the language, and leads back to where it was chosen.
pub(crate) async fn language(sent: Sent) -> Page {
    let chosen = Language::of(sent.echo("language")).ok_or(PageError::Unreadable)?;
    let from = if sent.echo("from") == "/" { "/" } else { "/settings" };
    // Also the first one: the browser may ask for another.
    remember(LANGUAGE_COOKIE, Some(chosen.code()), from)
}

/// Sends a taste along as a cookie; what is as it was before any choice needs none.
fn remember(name: &str, word: Option<&str>, to: &str) -> Page {
    let line = match word {
        Some(word) => format!("{name}={word}; Path=/; Max-Age={KEEP_S}; HttpOnly; SameSite=Lax"),
        None => format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"),
    };
    let mut answer = Redirect::to(to).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&line) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// When the reminder comes.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct When {
    #[serde(default)]
    at: String,
}

#[derive(Template)]
#[template(path = "reminder.ics", escape = "none")]
struct Reminder {
    /// "20260303".
    day: String,
    /// "071500", the person's own time wherever they are.
    time: String,
    language: Language,
}

impl Reminder {
    fn asks(&self) -> String {
        marked(&self.language.say("reminder-asks"))
    }

    fn about(&self) -> String {
        marked(&self.language.say("reminder-about"))
    }
}

/// Hands out a calendar file that asks for the morning each day. The calendar reminds; Heelup sends nothing.
pub(crate) async fn reminder(visit: Visit, Query(when): Query<When>) -> Page {
    let time = time_of(&when.at).ok_or(PageError::Unreadable)?;
    let mut text =
        Reminder { day: compact(visit.today().plus(1)), time, language: visit.language }.render()?;
    text.push('\n');
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"heelup-morning.ics\""),
    ];
    // The format asks for both letters at the end of a line.
    Ok((headers, text.replace('\n', "\r\n")).into_response())
}

/// Reads "07:15" as "071500".
fn time_of(text: &str) -> Option<String> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
    (hours < 24 && minutes < 60).then(|| format!("{hours:02}{minutes:02}00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_or_refused() {
        assert_eq!(time_of("07:15").as_deref(), Some("071500"));
        assert_eq!(time_of("7:5").as_deref(), Some("070500"));
        for wrong in ["", "24:00", "07:60", "7", "07:15:00", "-1:10"] {
            assert_eq!(time_of(wrong), None, "{wrong}");
        }
    }
}
