//! Other programmes: offered where the rule allows it, begun with the same checks as the one that fits.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{HEEL, MIDPORTION, answer, begin},
};

async fn begun(app: &App) -> Vec<String> {
    let facts = app.facts().await;
    let started = facts.iter().filter(|fact| fact["kind"] == "programme-started");
    started.map(|fact| fact["protocol"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn another_programme_for_the_same_pain_can_be_begun_instead() {
    let mut app = App::new().await;
    let (result, _) = answer(&mut app, MIDPORTION).await;
    result.must_say("href=\"/ways\"");
    let ways = app.get("/ways").await;
    ways.must_say("value=\"achilles-silbernagel\"").must_say("name=\"side\" value=\"right\" checked");
    ways.must_say("You want to stay clear of pain and grow in small steps");
    for other in ["achilles-midportion-four-stage", "plantar-base", "walk-run-ladder", "prevention"] {
        assert!(!ways.says(&format!("value=\"{other}\"")), "{other} is not for this page");
    }
    let entry = ways.field("entry");
    let fields = [("entry", entry.as_str()), ("protocol", "achilles-silbernagel"), ("side", "right")];
    assert_eq!(app.post("/start", &fields).await.to(), "/");
    app.post("/start", &fields).await;
    assert_eq!(begun(&app).await, ["achilles-silbernagel"]);
    assert!(
        app.kinds().await.contains(&"morning-checked-in".to_owned()),
        "the intake's score is the first morning"
    );
    app.get("/").await.must_say("Start session");
}

#[tokio::test]
async fn the_leg_has_to_be_said_and_nothing_else_is_begun() {
    let mut app = App::new().await;
    answer(&mut app, MIDPORTION).await;
    let wrong = app.post("/start", &[("protocol", "achilles-silbernagel")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("<h1>Other programmes</h1>").must_say("role=\"alert\"");
    for other in ["plantar-base", "walk-run-ladder", "prevention", "nothing-of-this-name"] {
        let refused = app.post("/start", &[("protocol", other), ("side", "right")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{other}");
    }
    assert!(begun(&app).await.is_empty());
}

#[tokio::test]
async fn old_answers_open_no_other_programme_either() {
    let mut app = App::new().await;
    answer(&mut app, HEEL).await;
    app.get("/ways").await.must_say("value=\"plantar-base\"");
    app.on("2026-03-10");
    assert!(!app.get("/ways").await.says("value=\"plantar-base\""));
    let late = app.post("/start", &[("protocol", "plantar-base"), ("side", "right")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_ladder_is_begun_beside_strength_once_and_for_the_same_leg() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let ways = app.get("/ways").await;
    ways.must_say("Begin beside it").must_say("value=\"plyometric\"").must_say("value=\"walk-run-ladder\"");
    assert!(!ways.says("value=\"achilles-silbernagel\"") && !ways.says("name=\"side\""));
    let started = app.post("/start", &[("protocol", "walk-run-ladder"), ("side", "left")]).await;
    let today = app.follow(started).await;
    today.must_say("Achilles tendon, four stages").must_say("today’s answer");
    app.post("/start", &[("protocol", "walk-run-ladder")]).await;
    assert_eq!(begun(&app).await, ["achilles-midportion-four-stage", "walk-run-ladder"]);
    let person = app.store.people().await.unwrap().remove(0);
    let text = app.store.export(person.id).await.unwrap();
    let ladder = text.lines().find(|line| line.contains("\"protocol\":\"walk-run-ladder\"")).unwrap();
    assert!(ladder.contains("\"side\":\"right\""), "{ladder}");
    assert!(!app.get("/ways").await.says("value=\"walk-run-ladder\""));
    let second = app.post("/start", &[("protocol", "achilles-silbernagel"), ("side", "right")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT, "two strength programmes are not one");
}

#[tokio::test]
async fn while_a_warning_sign_stands_nothing_begins() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let form = app.get("/new").await;
    let entry = form.field("entry");
    app.post("/new", &[("entry", &entry), ("yes", "onset_sudden_pop")]).await;
    app.get("/").await.must_say("emergency department");
    app.get("/ways").await.must_say("A warning sign stands");
    let refused = app.post("/start", &[("protocol", "walk-run-ladder")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn where_nothing_hurts_prevention_begins_without_a_question() {
    let mut app = App::new().await;
    app.get("/").await.must_say("Nothing hurts: keep it so").must_say("href=\"/ways\"");
    let ways = app.get("/ways").await;
    ways.must_say("if something does hurt").must_say("value=\"prevention-fifty\"");
    ways.must_say("value=\"walk-run-ladder-healthy\"");
    let entry = ways.field("entry");
    let fields = [("entry", entry.as_str()), ("protocol", "prevention")];
    assert_eq!(app.post("/start", &fields).await.to(), "/");
    assert_eq!(app.kinds().await, ["care-kept", "programme-started"]);
    app.get("/").await.must_say("class=\"stairs\"");
    let beside = app.post("/start", &[("protocol", "walk-run-ladder-healthy")]).await;
    assert!(beside.to().starts_with("/?programme="));
    assert_eq!(begun(&app).await, ["prevention", "walk-run-ladder-healthy"]);
}

#[tokio::test]
async fn somebody_who_hurts_is_not_offered_what_is_for_healthy_legs() {
    let mut app = App::new().await;
    answer(&mut app, MIDPORTION).await;
    let refused = app.post("/start", &[("protocol", "prevention")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
}
