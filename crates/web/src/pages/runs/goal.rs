//! A race to run towards: its distance and day, and honestly whether it can be by then.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    journal::{EntryId, Fact, RunGoal},
    race::{Reach, race_plan},
    today::Course,
    units::LocalDate,
    words::{self, RaceCard},
};

use super::super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// The longest name of an event, in characters.
const EVENT: usize = 80;
/// The farthest race, in kilometres or miles.
const MOST: u32 = 100;

#[derive(Template)]
#[template(path = "goal.html")]
struct GoalPage {
    chrome: Chrome,
    entry: EntryId,
    entry2: EntryId,
    unit: &'static str,
    /// The first day a race can have.
    tomorrow: LocalDate,
    /// The event, and whether it can be.
    plan: Option<(String, bool, RaceCard)>,
    /// Goals that were before: what, when.
    before: Vec<(String, String)>,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows the goal and what the weeks up to it would have to be.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    page(&view(&state, &visit, None, Wrongs::default())?)
}

/// Keeps a goal, or takes it back.
pub(crate) async fn set(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let mut wrongs = Wrongs::default();
    let who = visit.person()?;
    let goal = if sent.has("none") { RunGoal::default() } else { told(&visit, &sent, &mut wrongs) };
    if !wrongs.none() {
        return Err(PageError::fix(&view(&state, &visit, Some(sent), wrongs)?));
    }
    if who.record.run_goals.last().is_none_or(|(_, known)| *known != goal) {
        let saying = Saying::about(carried(&sent), visit.today(), Fact::RunGoalSet(goal));
        state.keep(who.person, &visit.now, vec![saying]).await?;
    }
    on_to("/goal")
}

fn told(visit: &Visit, sent: &Sent, wrongs: &mut Wrongs) -> RunGoal {
    let far = sent.decimal("km", 1, MOST, visit.units.word(), wrongs);
    let metres = far.and_then(|far| super::hand::metres(far * visit.units.metres()));
    if metres.is_none() && wrongs.none() {
        wrongs.say("km", Why::SayOne);
    }
    let on = sent.text("on").and_then(|text| {
        let day = text.parse::<LocalDate>().ok().filter(|day| *day > visit.today());
        if day.is_none() {
            wrongs.say("on", Why::NoDate { given: text.to_owned() });
        }
        day
    });
    RunGoal { event: sent.words("event", EVENT, wrongs), distance_m: metres, on }
}

fn view(state: &AppState, visit: &Visit, sent: Option<Sent>, wrongs: Wrongs) -> Result<GoalPage, PageError> {
    let record = &visit.person()?.record;
    let (care, today, language) = (visit.care(state), visit.today(), visit.language);
    let goal = record.run_goals.last().map(|(_, goal)| goal).filter(|goal| goal.distance_m.is_some());
    let name = |goal: &RunGoal| {
        let far = goal.distance_m.map(|m| visit.units.distance(language, m)).unwrap_or_default();
        goal.event.as_ref().map_or_else(|| far.clone(), |event| format!("{event}, {far}"))
    };
    let plan = goal.and_then(|goal| Some((goal, goal.distance_m?))).map(|(goal, metres)| {
        let course = Course::walk(record, care, today);
        let plan = race_plan(record, care, &course, today, metres, goal.on);
        let can = matches!(plan.reach, Reach::InTime { .. } | Reach::Open { .. });
        (name(goal), can, words::race_card(&plan, care))
    });
    let shown = sent.unwrap_or_else(|| {
        let far = goal.and_then(|goal| goal.distance_m).map(|m| f64::from(m) / visit.units.metres());
        let far = far.map(|far| language.decimal(&crate::scale::tenth(far).to_string())).unwrap_or_default();
        let day = goal.and_then(|goal| goal.on).map(|day| day.to_string()).unwrap_or_default();
        let event = goal.and_then(|goal| goal.event.clone()).unwrap_or_default();
        Sent::from([("km", far.as_str()), ("on", &day), ("event", &event)].as_slice())
    });
    let earlier = record.run_goals.iter().rev().skip(usize::from(goal.is_some()));
    Ok(GoalPage {
        chrome: visit.chrome(Nav::Runs),
        entry: fresh(),
        entry2: fresh(),
        unit: visit.units.word(),
        tomorrow: today.plus(1),
        plan,
        before: earlier
            .filter(|(_, goal)| goal.distance_m.is_some())
            .map(|(said, goal)| (name(goal), days::long(language, goal.on.unwrap_or(*said))))
            .collect(),
        sent: shown,
        wrongs,
    })
}
