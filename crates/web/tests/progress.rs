//! Progress: what was told is drawn, what was not told is drawn as unknown, and a table says the same.

use heelup_core::story;

use crate::{
    app::{App, CARE},
    intake::{MIDPORTION, begin},
};

/// Puts a story's journal into an app, and turns the clock to a day.
pub(crate) async fn told(app: &App, days: &str, until: &str) {
    let text = format!(
        "# A person of a test.\nAna, 41, midportion Achilles, right. Starts Mon 5 Jan 2026. Usual morning: 4.\n\
         Protocol achilles-midportion-four-stage, stage both-legs, rung 1.\n\n{days}"
    );
    let story = story::parse(&text).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    let entries = story::entries(&story, &CARE).unwrap();
    let person = entries[0].person;
    app.store.create_person(person, "2026-01-05T07:00:00+01:00").await.unwrap();
    for entry in entries {
        let draft = heelup_core::journal::Draft {
            id: entry.id,
            recorded_at: entry.recorded_at,
            date: entry.date,
            person: entry.person,
            programme: entry.programme,
            side: entry.side,
            fact: entry.fact,
        };
        app.store.append(draft).await.unwrap();
    }
    app.on(until);
}

pub(crate) const TWO_WEEKS: &str = "Mon 5 Jan .. Sun 11 Jan   (good days)
Mon 12 Jan   check-in stiffness 4; session, pain 3; run 6 km, effort 5
Tue 13 Jan   (nothing)
Wed 14 Jan   (nothing)
Thu 15 Jan   check-in stiffness 4; session, pain 3
Fri 16 Jan   check-in stiffness 8, 40 min
Sat 17 Jan   check-in stiffness 4; steps 6000; test heel-raise left 24 right 18
";

#[tokio::test]
async fn before_anything_is_known_there_is_one_thing_to_do() {
    let mut app = App::new().await;
    app.get("/progress").await.must_say("Nothing to look back on yet").must_say("href=\"/\"");
}

#[tokio::test]
async fn the_first_day_already_has_a_picture_and_asks_for_what_is_missing() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/progress").await;
    page.must_say("Your first mornings").must_say("today 3").must_say("No test yet");
    page.must_say("No load is known of the last two weeks").must_say("aria-current=\"page\"");
}

#[tokio::test]
async fn what_was_told_is_drawn_and_unknown_days_stay_unknown() {
    let mut app = App::new().await;
    told(&app, TWO_WEEKS, "2026-01-17").await;
    let page = app.get("/progress").await;
    page.must_say("Friday 16 January: morning 8, eased after 40 min");
    page.must_say("Tuesday 13 January: morning not known");
    page.must_say("16 January: one step easier").must_say("morning 8");
    // Two unknown days in a row are one gap, and the line breaks there.
    let chart = page.text.split("class=\"chart\"").nth(1).unwrap().split("</svg>").next().unwrap();
    assert_eq!(chart.matches("class=\"gap\"").count(), 1, "{chart}");
    assert_eq!(chart.matches("class=\"s-morning\"").count(), 2, "{chart}");
    page.must_say("<td>not known</td>").must_say("class=\"b-run\"").must_say("left 24, right 18");
    page.must_say("days are not known").must_say("The same as a table");
    assert!(!page.says("NaN") && !page.says("inf"), "a number was divided by nothing");
}

#[tokio::test]
async fn further_back_than_eight_weeks_is_one_tap_away() {
    let mut app = App::new().await;
    told(&app, TWO_WEEKS, "2026-04-16").await;
    let page = app.get("/progress").await;
    page.must_say("From the first day");
    assert!(!page.says("16 January: one step easier"));
    let all = page.text.split("href=\"/progress?").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let all = app.get(&format!("/progress?{}", all.replace("&amp;", "&"))).await;
    all.must_say("16 January: one step easier").must_say("The last eight weeks");
}
