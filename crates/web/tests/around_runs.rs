//! Around runs: many files at once, one run told afterwards, shoes, and the question before the next run.

use axum::http::StatusCode;
use serde_json::json;

use crate::{
    app::{Answer, App},
    intake::{MIDPORTION, begin},
    runs::sample,
};

/// Returns the entry of the first run in the list.
fn first_run(list: &Answer) -> String {
    let rest = list.text.split("/runs/0").nth(1).and_then(|rest| rest.split(['"', '#']).next());
    format!("0{}", rest.unwrap())
}

#[tokio::test]
async fn many_files_go_in_at_once_and_each_has_its_line() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let (easy, cut) = (sample("easy-run-8km.fit"), sample("truncated-run.fit"));
    let files: [(&str, &[u8]); 4] =
        [("easy.fit", &easy), ("again.fit", &easy), ("cut.fit", &cut), ("notes.txt", b"no training at all")];
    let said = app.upload_all("/runs/read", &files).await;
    assert_eq!(said.status, StatusCode::OK);
    for line in [
        "easy.fit",
        "taken",
        "again.fit",
        "there already",
        "cut.fit",
        "taken in part",
        "notes.txt",
        "refused",
    ] {
        said.must_say(line);
    }
    let runs = |kinds: Vec<String>| kinds.iter().filter(|kind| *kind == "run-imported").count();
    let first = runs(app.kinds().await);
    assert!(first >= 1);
    app.upload_all("/runs/read", &files).await.must_say("Nothing was added.");
    assert_eq!(runs(app.kinds().await), first, "the same files again change nothing");
}

#[tokio::test]
async fn a_run_is_told_afterwards_and_keeps_what_the_device_said() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let easy = sample("easy-run-8km.fit");
    let files: [(&str, &[u8]); 2] = [("easy.fit", &easy), ("walk.fit", &sample("walk.fit"))];
    app.upload_all("/runs/read", &files).await;
    let list = app.get("/runs").await;
    list.must_say("How did it feel?").must_say("Week by week");
    let id = first_run(&list);
    let page = app.get(&format!("/runs/{id}")).await;
    page.must_say("What was recorded").must_say("Keep this");
    let entry = page.field("entry");
    let told =
        [("entry", entry.as_str()), ("effort", "4"), ("pain", "1"), ("ground", "trail"), ("ground", "grass")];
    let kept = app.post(&format!("/runs/{id}"), &told).await;
    assert_eq!(kept.to(), format!("/runs/{id}"));
    let page = app.follow(kept).await;
    page.must_say("Effort times minutes").must_say("trail, grass");
    let corrected = app.facts().await.last().unwrap().clone();
    assert_eq!(corrected["fact"]["effort"], json!(4));
    assert_eq!(corrected["fact"]["file"]["name"], json!("easy.fit"), "nothing of the device is lost");
    // Sent twice by a double press, it is said once.
    let before = app.kinds().await.len();
    app.post(&format!("/runs/{id}"), &told).await;
    assert_eq!(app.kinds().await.len(), before);
}

#[tokio::test]
async fn what_is_no_run_has_no_page_and_a_wrong_score_is_named() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for nowhere in ["/runs/nonsense", "/runs/019cb0e0-0000-7000-8000-000000000000", "/shoes/none"] {
        assert_eq!(app.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    app.post("/runs", &[("date", "2026-03-02"), ("km", "5"), ("sport", "running")]).await;
    let list = app.get("/runs").await;
    let id = first_run(&list);
    let wrong = app.post(&format!("/runs/{id}"), &[("effort", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("12");
}

#[tokio::test]
async fn shoes_are_counted_and_laid_aside() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/shoes").await.must_say("Tell Heelup which shoes you run in");
    let form = app.get("/shoes/new").await;
    let entry = form.field("entry");
    let shoe = [
        ("entry", entry.as_str()),
        ("name", "Blue ones"),
        ("kind", "road"),
        ("before", "300"),
        ("usual", "yes"),
    ];
    app.post("/shoes/new", &shoe).await;
    app.post("/shoes/new", &shoe).await;
    app.post("/runs", &[("date", "2026-03-02"), ("km", "5"), ("sport", "running")]).await;
    let list = app.get("/shoes").await;
    list.must_say("305.0 km").must_say("one run");
    assert_eq!(
        list.text.matches("Blue ones").count(),
        2,
        "once as its name, once for changing it: sent twice, kept once"
    );
    let one = app.get(&format!("/shoes/{entry}")).await;
    one.must_say("value=\"300\"");
    let next = one.field("entry");
    app.post(
        &format!("/shoes/{entry}"),
        &[("entry", &next), ("name", "Blue ones"), ("before", "300"), ("aside", "yes")],
    )
    .await;
    app.get("/shoes").await.must_say("Laid aside");
    let wrong = app.post("/shoes/new", &[("drop", "400")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("400");
}

#[tokio::test]
async fn the_question_before_a_run_has_an_answer_with_reasons_and_keeps_nothing() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.kinds().await;
    app.get("/may-i").await.must_say("May I run?").must_say("On which day?");
    let answer = app.get("/may-i?on=2026-03-04&km=5").await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.must_say("Why");
    for (asked, says) in [
        ("/may-i?on=2026-03-04", "amount"),
        ("/may-i?on=nonsense&km=5", "nonsense"),
        ("/may-i?on=2026-02-01&km=5", "2026-02-01"),
        ("/may-i?on=2027-02-01&km=5", "2027-02-01"),
        ("/may-i?on=2026-03-04&km=5000", "5000"),
    ] {
        let wrong = app.get(asked).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{asked}");
        if says != "amount" {
            wrong.must_say(says);
        }
    }
    assert_eq!(app.kinds().await, before, "asking keeps nothing");
    // A warning sign is never a yes.
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    app.get("/may-i?on=2026-03-04&km=1").await.must_say("g-rest");
}

#[tokio::test]
async fn what_the_runs_say_names_how_well_it_is_known() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/runs", &[("date", "2026-03-01"), ("km", "5"), ("sport", "running")]).await;
    let says = app.get("/runs-say").await;
    says.must_say("What your runs say").must_say("/learn/sources#").must_say("Easy and flat");
    assert!(!says.says("180 steps"), "no target of 180 steps");
}

#[tokio::test]
async fn a_sheet_for_whoever_looks_at_the_running_has_what_was_told_and_measured() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let easy = sample("easy-run-8km.fit");
    let files: [(&str, &[u8]); 2] = [("easy.fit", &easy), ("walk.fit", &sample("walk.fit"))];
    app.upload_all("/runs/read", &files).await;
    app.on("2026-03-04");
    app.get("/runs-say").await.must_say("/assessment");
    let page = app.get("/assessment").await;
    page.must_say("What meets the ground first?")
        .must_say("What to film")
        .must_say("One run of the last 91 days");
    let entry = page.field("entry");
    let told = [("entry", entry.as_str()), ("landing", "forefoot"), ("ankle", "unsure")];
    let kept = app.post("/assessment", &told).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let page = app.get("/assessment").await;
    page.must_say("value=\"forefoot\" checked").must_say("value=\"unsure\" checked");
    let before = app.kinds().await.len();
    app.post(
        "/assessment",
        &[("entry", &page.field("entry")), ("landing", "forefoot"), ("ankle", "nonsense")],
    )
    .await;
    assert_eq!(app.kinds().await.len(), before, "what is known or unreadable is not said again");
}
