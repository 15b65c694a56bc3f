//! Today: one answer, one button, the reason, the source.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
    session::whole_session,
};

#[tokio::test]
async fn an_empty_store_says_what_heelup_is() {
    let mut app = App::new().await;
    let page = app.get("/").await;
    page.must_say("From a sore heel back to running").must_say("It does not diagnose.");
    page.must_say("I have a diagnosis already");
    app.get("/about").await.must_say("What it does not do");
}

#[tokio::test]
async fn the_page_has_one_answer_with_reason_source_and_what_would_change_it() {
    let mut app = App::new().await;
    let today = begin(&mut app, MIDPORTION).await;
    today.must_say("Heel-raise hold on both legs").must_say("4 holds of 30 seconds");
    today.must_say("Why this").must_say("Rules:").must_say("What would change it");
    today.must_say("class=\"stairs\"").must_say("aria-current=\"step\"").must_say("aria-current=\"page\"");
    assert_eq!(today.text.matches("class=\"btn").count(), 1, "one button");
    let source = today.text.split("/learn/sources#").nth(1).unwrap().split('"').next().unwrap();
    app.get("/learn/sources").await.must_say(&format!("id=\"{source}\""));
}

#[tokio::test]
async fn a_clearly_worse_morning_after_a_session_takes_load_away() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "6"), ("minutes", "30")]).await;
    let today = app.get("/").await;
    today.must_say("class=\"field reduce\"").must_say("g-down").must_say("clearly worse this morning: 6");
}

#[tokio::test]
async fn a_warning_sign_at_noon_turns_today_into_see_someone_at_once() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let form = app.get("/new").await;
    form.must_say("What is new?").must_say("None of these");
    let entry = form.field("entry");
    app.post("/new", &[("entry", &entry), ("yes", "onset_sudden_pop")]).await;
    let today = app.get("/").await;
    today.must_say("Go to an emergency department today").must_say("class=\"field refer\"");
    assert!(!today.says("class=\"stairs\"") && !today.says("class=\"bar\""));
    assert_eq!(app.get("/session?ready=1").await.status, StatusCode::CONFLICT, "no set under a red flag");
    app.post("/clearance", &[("by", "Dr Sand"), ("may", "yes")]).await;
    app.get("/").await.must_say("Your clearance is saved").must_say("comes back tomorrow");
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    // Only a clinician's word opens the way again.
    let none = app.post("/clearance", &[("by", "")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    none.must_say("Please say who looked at it").must_say("Without this it is no clearance");
    app.on("2026-03-04");
    app.get("/").await.must_say("Go to an emergency department today");
    app.post("/clearance", &[("by", "Dr Sand"), ("may", "yes")]).await;
    app.post("/check-in", &[("stiffness", "3")]).await;
    app.get("/").await.must_say("class=\"field return\"").must_say("You are cleared to go on");
}

#[tokio::test]
async fn nothing_ticked_says_nothing() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.kinds().await;
    app.post("/new", &[]).await;
    assert_eq!(app.kinds().await, before);
}

#[tokio::test]
async fn the_programme_stands_upright_with_the_person_on_it() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/programme").await;
    page.must_say("Your way up").must_say("1 Still holds on both legs").must_say("You are here");
    page.must_say("If it hurts, we go down this ladder").must_say("Doses and limits:");
}

#[tokio::test]
async fn a_test_is_explained_and_its_result_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/test/heel-raise-endurance").await.must_say("Stop when").must_say("Left leg, raises");
    let empty = app.post("/test/heel-raise-endurance", &[("left", "")]).await;
    empty.must_say("Please fill in one of these");
    app.post("/test/heel-raise-endurance", &[("left", "24"), ("right", "18"), ("pain", "2")]).await;
    let facts = app.facts().await;
    assert_eq!((&facts.last().unwrap()["left"], &facts.last().unwrap()["right"]), (&24.into(), &18.into()));
    app.post("/test/visa-a", &[("value", "72")]).await;
    assert_eq!(app.facts().await.last().unwrap()["measure"], "visa-a.score");
    app.post("/test/visa-a", &[("value", "172")]).await.must_say("0 to 100");
    assert_eq!(app.get("/test/none").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_review_is_answered_in_four_words() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/review", &[]).await.must_say("Please choose one");
    app.post("/review", &[("change", "same"), ("seen", "yes")]).await;
    assert_eq!(app.facts().await.last().unwrap()["change"], "same");
}

#[tokio::test]
async fn a_programme_can_be_left_and_begun_again() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let leave = app.get("/leave").await;
    leave.must_say("Your record stays");
    let programme = leave.field("programme");
    app.post("/leave", &[("programme", &programme)]).await;
    app.on("2026-03-03");
    app.get("/").await.must_say("From a sore heel back to running");
    begin(&mut app, MIDPORTION).await.must_say("Your first session");
}

#[tokio::test]
async fn the_look_can_be_chosen_and_stays() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    assert!(!app.get("/").await.says("data-theme"));
    app.post("/theme", &[("theme", "dark")]).await;
    app.get("/").await.must_say("<html lang=\"en\" data-theme=\"dark\">");
    app.get("/nothing-here").await.must_say("data-theme=\"dark\"");
    app.post("/theme", &[("theme", "phone")]).await;
    assert!(!app.get("/").await.says("data-theme"));
}

#[tokio::test]
async fn body_mass_and_fewer_sessions_are_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/profile", &[("mass", "heavy")]).await.must_say("You wrote “heavy”");
    app.post("/profile", &[("mass", "68,5")]).await;
    app.get("/settings").await.must_say("value=\"68.5\"").must_say("right leg");
    app.get("/more").await.must_say("One session a day instead of 2").must_say("href=\"/settings\"");
    app.post("/sessions-a-day", &[("sessions", "1")]).await;
    assert_eq!(app.facts().await.last().unwrap()["sessions"], 1);
}
