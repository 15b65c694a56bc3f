//! The way back to running: where one stands, the next outing, what is missing, and what is taken along.

use heelup_core::{
    journal::{Draft, Entry, EntryId, Fact, FlagReport},
    story,
    units::LocalDate,
};

use crate::app::{App, CARE};

/// Somebody of the scenarios on a day of theirs, before that day's session.
async fn somebody(name: &str, day: &str, morning: bool) -> App {
    let app = App::new().await;
    let file = format!("{}/../../scenarios/{name}.story", env!("CARGO_MANIFEST_DIR"));
    let told = story::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    let entries = story::entries(&told, &CARE).unwrap();
    let (first, date) = (entries.first().unwrap(), day.parse::<LocalDate>().unwrap());
    app.store.create_person(first.person, &first.recorded_at.clone()).await.unwrap();
    let session = |fact: &Fact| matches!(fact, Fact::SetFinished(_) | Fact::SessionFinished(_));
    for said in entries {
        if said.date < date || said.date == date && morning && !session(&said.fact) {
            let Entry { id, recorded_at, date, person, programme, side, fact, .. } = said;
            app.store.append(Draft { id, recorded_at, date, person, programme, side, fact }).await.unwrap();
        }
    }
    app.on(day);
    app
}

const GOOD: &str = "walk-run-ladder/good-days-to-the-end";

#[tokio::test]
async fn nobody_on_a_ladder_is_led_to_the_programmes() {
    let mut app = App::new().await;
    let page = app.get("/run-plan").await;
    page.must_say("No walk-run plan is running").must_say("href=\"/ways\"");
    assert_eq!(app.get("/run-plan/workout.fit").await.status, 404);
}

#[tokio::test]
async fn the_page_shows_where_one_stands_and_the_next_outing() {
    let mut app = somebody(GOOD, "2026-03-13", true).await;
    let page = app.get("/run-plan").await;
    page.must_say("2 min running, 2 min walking, 6 times");
    page.must_say("12 min running in 24 min");
    page.must_say("Start the outing").must_say("href=\"/session?programme=");
    // The fourth of ten rungs, and what comes after it.
    page.must_say("Rung 5: 5 times: run 3 minutes, walk 2");
    assert_eq!(page.text.matches("aria-current=\"step\"").count(), 1);
    assert_eq!(page.text.matches("class=\"passed\"").count(), 3);
    assert_eq!(page.text.matches("class=\"ahead\"").count(), 6);
    let programme = app.get("/programme").await;
    programme.must_say("href=\"/run-plan\"");
}

#[tokio::test]
async fn before_the_morning_is_told_no_outing_is_offered() {
    let mut app = somebody(GOOD, "2026-03-13", false).await;
    let page = app.get("/run-plan").await;
    page.must_say("Tell this morning first").must_say("href=\"/check-in\"");
    assert!(!page.says("Start the outing"));
}

#[tokio::test]
async fn the_gate_says_what_is_missing() {
    let mut app = somebody(GOOD, "2026-03-03", true).await;
    let page = app.get("/run-plan").await;
    page.must_say("What is still asked for").must_say("not known yet");
    assert!(!page.says("workout.fit"), "a walk is no workout of running");
    page.must_say("30 min walking");
}

#[tokio::test]
async fn a_red_flag_takes_every_proposal_away() {
    let mut app = somebody(GOOD, "2026-03-13", true).await;
    let person = app.store.people().await.unwrap()[0].id;
    let day: LocalDate = "2026-03-13".parse().unwrap();
    let draft = Draft {
        id: EntryId(uuid::Uuid::now_v7()),
        recorded_at: "2026-03-13T08:00:00+01:00".into(),
        date: day,
        person,
        programme: None,
        side: None,
        fact: Fact::RedFlagReported(FlagReport { flag: "RF-02".into(), note: None }),
    };
    app.store.append(draft).await.unwrap();
    let page = app.get("/run-plan").await;
    page.must_say("Nothing is planned until that is settled").must_say("Nothing can be proposed now");
    assert!(!page.says("Start the outing"));
    let text = app.get("/run-plan/calendar.ics").await.text;
    assert!(!text.contains("VEVENT"), "{text}");
}

#[tokio::test]
async fn the_outing_and_the_days_are_taken_along() {
    let mut app = somebody(GOOD, "2026-03-13", true).await;
    let fit = app.get("/run-plan/workout.fit").await;
    assert_eq!(fit.headers["content-type"], "application/vnd.ant.fit");
    assert!(fit.text.contains(".FIT") && fit.text.contains("Heelup 24 min"));
    app.speak("de");
    let days = app.get("/run-plan/calendar.ics").await;
    assert!(days.headers["content-disposition"].to_str().unwrap().contains("heelup-days.ics"));
    let plain = days.text.replace("\r\n ", "");
    assert_eq!(plain.matches("BEGIN:VEVENT").count(), 7, "{plain}");
    assert_eq!(plain.matches("Der Morgen des Tages entscheidet").count(), 7);
}

#[tokio::test]
async fn run_and_strength_on_one_day_stand_in_their_order() {
    let mut app = somebody("beside/strength-beside-running", "2026-03-06", true).await;
    let page = app.get("/run-plan").await;
    page.must_say("Run first, exercises after.");
    let text = app.get("/run-plan/calendar.ics").await.text.replace("\r\n ", "");
    assert!(text.contains("never the other way round"), "{text}");
}
