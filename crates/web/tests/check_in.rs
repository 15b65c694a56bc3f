//! The morning check-in.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{HEEL, MIDPORTION, begin},
};

#[tokio::test]
async fn a_new_day_asks_for_its_morning_before_any_load() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-03");
    let today = app.get("/").await;
    today.must_say("class=\"field ask\"").must_say("How was this morning?").must_say("href=\"/check-in\"");
    assert!(!today.says("Start session"));
    let form = app.get("/check-in").await;
    form.must_say("How stiff were your first steps?").must_say("Minutes until it eased");
    form.must_say("Anything new?").must_say("Pain this morning, if you wish");
    // Yesterday's 3 stands nowhere, so that it does not sway.
    assert!(!form.says(" checked"));
}

#[tokio::test]
async fn a_morning_is_kept_and_decides_the_day() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-03");
    let form = app.get("/check-in").await;
    let (entry, day) = (form.field("entry"), form.field("day"));
    let fields =
        [("entry", entry.as_str()), ("day", &day), ("stiffness", "2"), ("minutes", "5"), ("new", "no")];
    assert_eq!(app.post("/check-in", &fields).await.to(), "/");
    let facts = app.facts().await;
    let morning = facts.last().unwrap();
    assert_eq!((&morning["stiffness"], &morning["minutes"]), (&2.into(), &5.into()));
    assert!(morning.get("pain").is_none(), "not told is not nought: {morning}");
    app.get("/").await.must_say("Start session").must_say("class=\"field hold\"");
}

#[tokio::test]
async fn wrong_minutes_are_said_beside_the_field_and_nothing_else_is_lost() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let wrong = app.post("/check-in", &[("stiffness", "4"), ("minutes", "ten"), ("new", "no")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("This must be a number from 0 to 720 (minutes). You wrote “ten”.");
    wrong.must_say("name=\"stiffness\" value=\"4\" checked").must_say("name=\"new\" value=\"no\" checked");
}

#[tokio::test]
async fn an_empty_check_in_asks_for_one_answer() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let empty = app.post("/check-in", &[("new", "no"), ("stiffness", "unsure")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    empty.must_say("Nothing else was lost");
}

#[tokio::test]
async fn a_second_answer_for_a_day_corrects_the_first() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "7")]).await;
    app.get("/check-in").await.must_say("You told us this morning already");
    app.post("/check-in", &[("stiffness", "2")]).await;
    let facts = app.facts().await;
    assert_eq!(facts.last().unwrap()["kind"], "entry-corrected");
    app.get("/diary").await.must_say("stiffness 2").must_say("Corrected.");
}

#[tokio::test]
async fn yesterday_can_be_told_late_and_older_days_only_in_the_diary() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-04");
    app.post("/check-in", &[("stiffness", "3")]).await;
    app.get("/").await.must_say("Yesterday’s morning is not known");
    let late = app.get("/check-in?day=2026-03-03").await;
    late.must_say("Yesterday morning").must_say("Tuesday 3 March");
    assert!(!late.says("Anything new?"), "what is new is new today");
    app.post("/check-in", &[("day", "2026-03-03"), ("stiffness", "3")]).await;
    assert!(!app.get("/").await.says("Yesterday’s morning is not known"));
    assert_eq!(app.get("/check-in?day=2026-03-01").await.status, StatusCode::CONFLICT);
    assert_eq!(app.get("/check-in?day=soon").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn something_new_leads_to_the_short_form_with_the_morning_already_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-03");
    let sent = app.post("/check-in", &[("stiffness", "3"), ("new", "yes")]).await;
    assert_eq!(sent.to(), "/new");
    assert_eq!(app.kinds().await.last().unwrap(), "morning-checked-in");
}

#[tokio::test]
async fn the_heel_is_asked_for_its_first_steps() {
    let mut app = App::new().await;
    begin(&mut app, HEEL).await;
    assert_eq!(app.facts().await.last().unwrap()["first_step"], 5);
    app.on("2026-03-03");
    let form = app.get("/check-in").await;
    form.must_say("How much did your first steps hurt?");
    assert!(!form.says("name=\"stiffness\""));
}
