//! Runs: read from a file or told by hand, counted once, seen in the day.

use axum::http::StatusCode;

use crate::{
    app::{Answer, App},
    intake::{MIDPORTION, begin},
};

pub(crate) fn sample(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../imports/tests/files/fit");
    std::fs::read(folder.join(name)).unwrap()
}

/// Adds the first training of what was read, with some answers.
async fn add(app: &mut App, read: &Answer, said: &[(&str, &str)]) -> Answer {
    let (run, entry, date) = (read.field("run-0"), read.field("entry-0"), read.field("date-0"));
    let fields = [("run-0", run.as_str()), ("entry-0", &entry), ("date-0", &date), ("add-0", "yes")];
    let fields: Vec<(&str, &str)> = fields.into_iter().chain(said.iter().copied()).collect();
    app.post("/runs/add", &fields).await
}

#[tokio::test]
async fn an_empty_list_has_one_action() {
    let mut app = App::new().await;
    app.get("/runs").await.must_say("No runs here yet").must_say("href=\"/runs/new\"");
}

#[tokio::test]
async fn a_file_is_shown_before_anything_of_it_is_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.kinds().await;
    let read = app.upload("/runs/read", "easy-run-8km.fit", &sample("easy-run-8km.fit")).await;
    assert_eq!(read.status, StatusCode::OK);
    read.must_say("What the file says").must_say("8.0 km").must_say("48:00").must_say("Monday 2 March");
    read.must_say("How hard was it as a whole?").must_say("Add to my record");
    assert_eq!(app.kinds().await, before);
}

#[tokio::test]
async fn a_run_from_a_file_counts_in_the_list_and_in_the_days_load() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let read = app.upload("/runs/read", "easy-run-8km.fit", &sample("easy-run-8km.fit")).await;
    let added = add(&mut app, &read, &[("effort-0", "6"), ("pain-0", "2"), ("hills-0", "yes")]).await;
    assert_eq!(added.to(), "/runs?added=1&already=0");
    app.follow(added).await.must_say("One training was added.").must_say("8.0 km").must_say("effort 6");
    let facts = app.facts().await;
    let run = facts.last().unwrap();
    assert_eq!(
        (run["effort"].clone(), run["pain"].clone(), run["hills"].clone()),
        (6.into(), 2.into(), true.into())
    );
    app.get("/").await.must_say("Load on the tendon").must_say("class=\"b-run\"");
    // Hilly and hard: tomorrow owes a day of recovery, and the run is named as the reason.
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "3")]).await;
    app.get("/").await.must_say("class=\"field rest\"").must_say("8.0 km");
}

#[tokio::test]
async fn the_same_file_twice_counts_once() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let read = app.upload("/runs/read", "a.fit", &sample("easy-run-8km.fit")).await;
    add(&mut app, &read, &[]).await;
    let again = app.upload("/runs/read", "b.fit", &sample("easy-run-8km.fit")).await;
    again.must_say("This one is here already");
    assert_eq!(add(&mut app, &again, &[]).await.to(), "/runs?added=0&already=1");
    assert_eq!(app.kinds().await.iter().filter(|kind| *kind == "run-imported").count(), 1);
}

#[tokio::test]
async fn a_damaged_file_gives_what_came_before_the_damage() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let read = app.upload("/runs/read", "cut.fit", &sample("truncated-run.fit")).await;
    read.must_say("Part of it could not be read");
}

#[tokio::test]
async fn what_was_wrong_with_a_file_is_said_in_the_persons_language() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.speak("de");
    let cut = app.upload("/runs/read", "cut.fit", &sample("truncated-run.fit")).await;
    cut.must_say("Die Daten enden mitten in einem Eintrag").must_say("Byte 7100").must_say("Training 1");
    assert!(!cut.text.contains("The data ends"), "{}", cut.text);
    let refused = app.upload("/runs/read", "note.fit", &sample("not-a-fit.fit")).await;
    refused.must_say("Das ist keine Trainingsdatei").must_say("ganze Datei");
    app.speak("en");
    let refused = app.upload("/runs/read", "note.fit", &sample("not-a-fit.fit")).await;
    refused.must_say("This is no training file").must_say("whole file");
}

#[tokio::test]
async fn what_is_no_training_file_says_what_to_do() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for name in ["not-a-fit.fit", "empty.fit"] {
        let refused = app.upload("/runs/read", name, &sample(name)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        refused.must_say("Add a run").must_say("role=\"alert\"");
    }
    let none = app.upload("/runs/read", "", b"").await;
    none.must_say("No file came with the form");
}

#[tokio::test]
async fn a_file_too_large_is_refused_and_nothing_is_lost() {
    let mut app = App::new().await;
    let huge = vec![0; 33 * 1024 * 1024];
    let refused = app.upload("/runs/read", "huge.fit", &huge).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.must_say("at most 32 MB");
}

#[tokio::test]
async fn steps_of_whole_days_are_taken_by_their_day() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-12-31");
    let read = app.upload("/runs/read", "steps.fit", &sample("all-day-steps.fit")).await;
    read.must_say("Steps of whole days");
    let steps = read.field("steps");
    app.post("/runs/add", &[("steps", &steps)]).await;
    assert_eq!(app.kinds().await.last().unwrap(), "steps-counted");
}

#[tokio::test]
async fn a_run_told_by_hand_needs_minutes_or_a_distance() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let empty = app.post("/runs", &[("date", "2026-03-01"), ("effort", "4")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    empty.must_say("Please fill in one of these").must_say("name=\"effort\" value=\"4\" checked");
    let future = app.post("/runs", &[("date", "2026-03-09"), ("minutes", "30")]).await;
    future.must_say("This day has not come yet");
    let told =
        [("date", "2026-03-01"), ("sport", "running"), ("minutes", "30"), ("km", "5,2"), ("fast", "yes")];
    assert_eq!(app.post("/runs", &told).await.to(), "/runs?added=1");
    let facts = app.facts().await;
    let run = facts.last().unwrap();
    assert_eq!((run["duration_s"].clone(), run["distance_m"].clone()), (1800.into(), 5200.into()));
    assert!(run.get("effort").is_none(), "not told is not nought");
}

#[tokio::test]
async fn a_run_that_was_wrong_is_taken_back_and_counts_no_more() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/runs", &[("date", "2026-03-01"), ("minutes", "30")]).await;
    let list = app.get("/runs").await;
    let entry = list.text.split("/runs/0").nth(1).unwrap().split(['"', '#']).next().unwrap();
    let entry = format!("0{entry}");
    app.get(&format!("/diary/{entry}")).await.must_say("Take it back");
    app.post(&format!("/diary/{entry}/withdraw"), &[]).await;
    app.get("/runs").await.must_say("No runs here yet");
    app.get("/diary").await.must_say("Taken back.");
}
