//! Settings: facts go into the record once, tastes stay with the reader, the calendar does the reminding.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
};

#[tokio::test]
async fn a_goal_is_kept_once_changed_and_taken_back() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.kinds().await.len();
    for goal in ["10 km without pain", "10 km without pain", ""] {
        assert_eq!(app.post("/profile", &[("mass", "70"), ("goal", goal)]).await.to(), "/settings");
    }
    let facts = app.facts().await;
    let told: Vec<String> = facts[before..].iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "the second said nothing new: {told:?}");
    assert!(
        told[0].contains("\"goal\":\"10 km without pain\"") && told[0].contains("body_mass_kg"),
        "{told:?}"
    );
    assert!(told[1].contains("\"goal\":\"\"") && !told[1].contains("body_mass_kg"), "{told:?}");
    let long = "far ".repeat(40);
    let wrong = app.post("/profile", &[("mass", "71"), ("goal", &long)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("value=\"71\"");
}

#[tokio::test]
async fn miles_are_typed_and_shown_and_metres_are_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/units", &[("units", "mi")]).await;
    app.get("/settings").await.must_say("value=\"mi\" aria-pressed=\"true\"");
    let form = app.get("/runs/new").await;
    form.must_say("Distance, mi");
    let entry = form.field("entry");
    let run = [
        ("entry", entry.as_str()),
        ("date", "2026-03-02"),
        ("sport", "running"),
        ("km", "5"),
        ("minutes", "50"),
    ];
    app.post("/runs", &run).await;
    let facts = app.facts().await;
    assert_eq!(facts.last().unwrap()["distance_m"], 8047);
    app.get("/runs").await.must_say("5.0 mi");
    app.post("/units", &[("units", "km")]).await;
    app.get("/runs").await.must_say("8.0 km");
}

#[tokio::test]
async fn the_reminder_is_a_calendar_file_that_repeats_each_morning() {
    let mut app = App::new().await;
    let file = app.get("/reminder.ics?at=06:30").await;
    assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
    file.must_say("DTSTART:20260303T063000\r\n").must_say("RRULE:FREQ=DAILY\r\n");
    assert!(file.text.ends_with("END:VCALENDAR\r\n") && !file.text.replace("\r\n", "").contains('\n'));
    assert_eq!(app.get("/reminder.ics?at=half").await.status, StatusCode::BAD_REQUEST);
}
