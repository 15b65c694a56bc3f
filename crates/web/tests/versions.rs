//! A newer catalog under a running programme: nothing moves by itself, and one button does.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
    session::whole_session,
};

const FILE: &str = "protocols/achilles-midportion-four-stage.toml";
/// Shorter holds and a stricter ceiling.
const NEWER: [(&str, &str, &str); 2] = [
    (FILE, "sets = 4, hold-s = 30", "sets = 4, hold-s = 25"),
    (FILE, "target = 3\nceiling = 5", "target = 3\nceiling = 4"),
];

#[tokio::test]
async fn a_start_keeps_the_version_it_stays_on() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let facts = app.facts().await;
    let at = facts.iter().position(|fact| fact["kind"] == "programme-started").unwrap();
    let kept = &facts[at - 1];
    assert_eq!(kept["kind"], "care-kept", "first the version, then the programme that stays on it");
    assert_eq!(kept["version"], facts[at]["version"]);
    assert_eq!(kept["content"]["protocol"]["id"], "achilles-midportion-four-stage");
    let diary = app.get("/diary").await;
    diary.must_say("Programme begun");
    assert!(!diary.says("Version kept"), "nobody told it");
    app.get("/programme").await.must_say("You stay on the version you began");
}

#[tokio::test]
async fn a_newer_catalog_changes_nothing_until_the_button_is_pressed() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "5").await;
    app.update(&NEWER).await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "2"), ("minutes", "5")]).await;
    let today = app.get("/").await;
    today.must_say("4 holds of 30 seconds").must_say("A newer version of your programme exists");
    assert!(!today.says("class=\"field reduce\""), "five is still held");
    assert_eq!(today.text.matches("class=\"btn").count(), 1, "one button");
    app.get("/programme").await.must_say("A newer version of your programme exists");

    let before = app.kinds().await;
    let address = today.text.split("/programme/newer").nth(1).unwrap().split('"').next().unwrap();
    let newer = app.get(&format!("/programme/newer{address}")).await;
    newer.must_say("What differs").must_say("The most pain allowed").must_say("seconds of each hold");
    newer
        .must_say("If you move")
        .must_say("4 holds of 25 seconds")
        .must_say("You stay on the version you began");
    newer.must_say("Move to the new version").must_say(">Stay<");
    assert_eq!(app.kinds().await, before, "looking says nothing");

    let form = [
        ("entry", newer.field("entry")),
        ("version", newer.field("version")),
        ("programme", newer.field("programme")),
    ];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let moved = app.post("/programme/newer", &form).await;
    let today = app.follow(moved).await;
    today.must_say("4 holds of 25 seconds");
    assert!(!today.says("A newer version"));
    assert_eq!(app.kinds().await[before.len()..], ["care-kept", "version-accepted"]);
    // Pressed twice, said once.
    assert!(app.post("/programme/newer", &form).await.status.is_redirection());
    assert_eq!(app.kinds().await.len(), before.len() + 2);
    let diary = app.get("/diary").await;
    diary.must_say("Moved to the new version");
    assert_eq!(app.get("/programme/newer").await.to(), "/programme", "there is nothing newer left");
}

#[tokio::test]
async fn only_what_was_shown_is_accepted() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.update(&NEWER[..1]).await;
    let shown = app.get("/programme/newer").await;
    let (version, programme) = (shown.field("version"), shown.field("programme"));
    app.update(&NEWER).await;
    let before = app.kinds().await;
    let late = app.post("/programme/newer", &[("version", &version), ("programme", &programme)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let nobody = app.post("/programme/newer", &[("version", &version), ("programme", "somebody")]).await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    assert_eq!(app.kinds().await, before);
}

#[tokio::test]
async fn after_todays_session_the_new_version_begins_tomorrow() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "1").await;
    app.update(&NEWER).await;
    let newer = app.get("/programme/newer").await;
    newer.must_say("from tomorrow on");
    assert!(!newer.says("If you move<"));
}

#[tokio::test]
async fn words_alone_are_told_as_such() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.update(&[(FILE, "name = \"Still holds on both legs\"", "name = \"Holding still on both legs\"")])
        .await;
    app.get("/programme/newer")
        .await
        .must_say("What you do stays the same")
        .must_say("One text or source differs");
}

/// An app with somebody else's journal in it, as written by hand.
async fn with_journal(change: impl Fn(&mut serde_json::Value)) -> App {
    let mut from = App::new().await;
    begin(&mut from, MIDPORTION).await;
    let person = from.store.people().await.unwrap().remove(0);
    let text = from.store.export(person.id).await.unwrap();
    let lines = text.lines().map(|line| {
        let mut entry: serde_json::Value = serde_json::from_str(line).unwrap();
        (entry["hash"], entry["prev"]) = ("".into(), "".into());
        change(&mut entry["fact"]);
        format!("{entry}\n")
    });
    let app = App::new().await;
    app.store.import(&lines.collect::<String>()).await.unwrap();
    app
}

#[tokio::test]
async fn a_version_that_was_changed_is_not_followed_and_there_is_a_way_on() {
    let mut app = with_journal(|fact| {
        if fact["kind"] == "care-kept" {
            fact["content"]["protocol"]["limits"]["ceiling"] = 9.into();
        }
    })
    .await;
    // The same care is in the catalog in use: nothing is missing.
    app.get("/").await.must_say("4 holds of 30 seconds");
    app.update(&NEWER).await;
    let stuck = app.visit("/").await;
    stuck
        .must_say("Your programme needs a word from you")
        .must_say("it was changed")
        .must_say("There is no plan");
    stuck.must_say("Move to the new version");
    assert!(!stuck.says(">Stay<"));
    assert!(app.get("/check-in").await.status.is_success(), "the morning can be told all the same");
    let form = [("version", stuck.field("version")), ("programme", stuck.field("programme"))];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let moved = app.post("/programme/newer", &form).await;
    app.follow(moved).await.must_say("4 holds of 25 seconds");
}

#[tokio::test]
async fn a_record_of_before_versions_follows_the_app_and_says_so() {
    let mut app = with_journal(|fact| {
        if fact["kind"] == "programme-started" {
            fact.as_object_mut().unwrap().remove("version");
        }
    })
    .await;
    app.update(&NEWER).await;
    app.get("/").await.must_say("4 holds of 25 seconds");
    app.get("/programme").await.must_say("You began before versions were kept");
    assert_eq!(app.get("/programme/newer").await.to(), "/programme");
}
