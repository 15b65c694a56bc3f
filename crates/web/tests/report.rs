//! The report for a clinician: what was told stands on it, what was not told is not known, the question is not kept.

use axum::http::StatusCode;

use crate::{
    app::{App, CARE},
    intake::{MIDPORTION, begin},
    progress::{TWO_WEEKS, told},
};

#[tokio::test]
async fn what_was_told_stands_on_the_report() {
    let mut app = App::new().await;
    told(&app, TWO_WEEKS, "2026-01-17").await;
    let page = app.get("/report").await;
    assert_eq!(page.status, StatusCode::OK);
    page.must_say("Report for a clinician").must_say("right");
    let programme = &CARE.programmes["achilles-midportion-four-stage"];
    page.must_say(&programme.protocol.name).must_say(&programme.hash);
    // Thirteen days: a short week and a whole one; two mornings nobody told, one run, one test.
    page.must_say("5 January to 10 January").must_say("11 January to 17 January");
    page.must_say("5 of 7").must_say("1, 6.0 km").must_say("<td>24</td><td>18</td>");
    page.must_say("None reported that stands").must_say("No clinician has reviewed");
    // The exercise of the dose in force, with its key positions.
    page.must_say("<ol class=\"film").must_say("s-morning");
    assert!(!page.says("<img"), "figures are drawn, not pictures");
}

#[tokio::test]
async fn a_question_stands_on_the_sheet_and_nowhere_else() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.facts().await;
    let page = app.get("/report?question=May+I+run+%3Cb%3E%3F").await;
    page.must_say("May I run &#60;b&#62;?");
    assert!(!page.says("May I run <b>"), "what was typed is text");
    assert_eq!(app.facts().await, before, "nothing was kept");
    assert!(!app.get("/report").await.says("May I run"));
    page.must_say("their answers of 2 March 2026 fit this pattern");
}

#[tokio::test]
async fn the_report_is_in_the_language_of_the_page() {
    let mut app = App::new().await;
    told(&app, TWO_WEEKS, "2026-01-17").await;
    app.speak("de");
    let page = app.get("/report").await;
    page.must_say("Bericht für Fachleute").must_say("Die letzten vier Wochen").must_say("1, 6,0 km");
    for english in ["Heel raise", "Report", "Not known", " of 7"] {
        assert!(!page.says(english), "“{english}” is left in English");
    }
}

#[tokio::test]
async fn the_report_is_found_where_help_is_spoken_of() {
    let mut app = App::new().await;
    told(&app, TWO_WEEKS, "2026-01-17").await;
    for page in ["/progress", "/settings", "/review"] {
        app.get(page).await.must_say("href=\"/report\"");
    }
}
