//! The diary: everything told, corrected by later entries, never erased.

use axum::http::StatusCode;

use crate::{
    app::{Answer, App},
    intake::{MIDPORTION, begin},
    session::whole_session,
};

/// Returns the address of the first entry of this name.
fn entry(page: &Answer, what: &str) -> String {
    let label = format!("aria-label=\"Correct or take back: {what}\"");
    let before = page.text.split(&label).next().unwrap();
    let id = before.rsplit("href=\"/diary/").next().unwrap().split('"').next().unwrap();
    format!("/diary/{id}")
}

#[tokio::test]
async fn everything_told_stands_there_newest_day_first() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "3"), ("minutes", "5")]).await;
    let diary = app.get("/diary").await;
    let at = |text: &str| diary.text.find(text).unwrap_or_else(|| panic!("{text} is missing"));
    assert!(at("Tuesday 3 March") < at("Monday 2 March"));
    diary.must_say("stiffness 3").must_say("Eased after 5 minutes.").must_say("Session finished");
    diary.must_say("The first questions").must_say("Programme begun");
}

#[tokio::test]
async fn a_corrected_pain_changes_what_the_next_morning_decides() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    let address = entry(&app.get("/diary").await, "Session finished");
    app.get(&address)
        .await
        .must_say("What it should have said")
        .must_say("name=\"pain\" value=\"2\" checked");
    app.post(&format!("{address}/correct"), &[("pain", "7"), ("after", "1"), ("effort", "5")]).await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "3")]).await;
    app.get("/").await.must_say("class=\"field reduce\"").must_say("Pain was 7 last time");
}

#[tokio::test]
async fn a_wrong_correction_is_said_beside_its_field() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let address = entry(&app.get("/diary").await, "Morning");
    let wrong = app.post(&format!("{address}/correct"), &[("stiffness", "11"), ("minutes", "")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("You sent “11”");
    assert!(!app.kinds().await.contains(&"entry-corrected".to_owned()));
}

#[tokio::test]
async fn a_correction_that_changes_nothing_says_nothing() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let address = entry(&app.get("/diary").await, "Morning");
    app.post(&format!("{address}/correct"), &[("stiffness", "3"), ("pain", "unsure"), ("minutes", "")]).await;
    assert!(!app.kinds().await.contains(&"entry-corrected".to_owned()));
}

#[tokio::test]
async fn a_warning_sign_is_taken_back_only_with_a_warning() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    let address = entry(&app.get("/diary").await, "Something new");
    app.get(&address).await.must_say("only if you tapped it by mistake");
    app.post(&format!("{address}/withdraw"), &[]).await;
    app.get("/").await.must_say("Start session");
}

#[tokio::test]
async fn a_programme_is_not_taken_back_from_under_its_sessions() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let facts = app.store.entries(app.store.people().await.unwrap()[0].id).await.unwrap();
    let start =
        facts.iter().find(|e| matches!(e.fact, heelup_core::journal::Fact::ProgrammeStarted(_))).unwrap();
    assert_eq!(app.get(&format!("/diary/{}", start.id)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.post(&format!("/diary/{}/withdraw", start.id), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_copy_is_the_whole_sealed_journal() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let copy = app.get("/export").await;
    assert_eq!(copy.headers["content-type"], "application/x-ndjson");
    assert!(copy.headers["content-disposition"].to_str().unwrap().contains("heelup-2026-03-02.ndjson"));
    let journal = heelup_core::journal::read_ndjson(&copy.text);
    assert_eq!(journal.entries.len(), 4);
    assert!(journal.problems.is_empty(), "{:?}", journal.problems);
}

#[tokio::test]
async fn one_kind_of_entry_can_be_looked_at_alone() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    let form = app.get("/feet").await;
    app.post("/feet", &[("entry", &form.field("entry")), ("steps", "9000")]).await;
    let all = app.get("/diary").await;
    all.must_say("<button class=\"chip\" aria-pressed=\"true\">Everything</button>");
    for (kind, there, not) in [
        ("mornings", "stiffness 3", "Session finished"),
        ("sessions", "Session finished", "stiffness 3"),
        ("runs", "9,000", "Session finished"),
        ("other", "Programme begun", "stiffness 3"),
    ] {
        let page = app.get(&format!("/diary?kind={kind}")).await;
        page.must_say(there).must_say(&format!("name=\"kind\" value=\"{kind}\" aria-pressed=\"true\""));
        assert!(!page.says(not), "{kind} shows {not}");
    }
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    let signs = app.get("/diary?kind=signs").await;
    signs.must_say("Something new");
    assert!(!signs.says("stiffness 3"));
    // A kind that nobody knows shows everything.
    app.get("/diary?kind=nonsense").await.must_say("stiffness 3").must_say("Session finished");
    app.get("/diary?kind=").await.must_say("stiffness 3");
}

#[tokio::test]
async fn a_kind_without_an_entry_says_what_to_do() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for (kind, says, way) in [
        ("sessions", "No session told yet", "href=\"/\""),
        ("runs", "No run and no steps told yet", "href=\"/runs/new\""),
        ("tests", "No test told yet", "href=\"/test/heel-raise-endurance\""),
        ("signs", "If something is new, tell it at once", "href=\"/new\""),
    ] {
        app.get(&format!("/diary?kind={kind}")).await.must_say(says).must_say(way);
    }
}

#[tokio::test]
async fn older_days_stay_with_their_kind() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for n in 3..=31 {
        app.on(&format!("2026-03-{n:02}"));
        app.post("/check-in", &[("stiffness", "2")]).await;
    }
    for n in 1..=4 {
        app.on(&format!("2026-04-{n:02}"));
        app.post("/check-in", &[("stiffness", "2")]).await;
    }
    let first = app.get("/diary?kind=mornings").await;
    first.must_say("href=\"/diary?kind=mornings&amp;before=2026-03-06\"");
    let older = app.get("/diary?kind=mornings&before=2026-03-06").await;
    older.must_say("Monday 2 March");
    assert!(!older.says("Older days") && !older.says("Programme begun"));
    assert!(!app.get("/diary?kind=sessions").await.says("Older days"));
}
