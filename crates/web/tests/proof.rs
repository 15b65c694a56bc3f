//! The proof sheet, and the way to it.

use axum::http::StatusCode;

use crate::{
    app::{App, CARE},
    intake::{MIDPORTION, begin},
};

#[tokio::test]
async fn the_programme_leads_to_its_proof_sheet() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let id = "achilles-midportion-four-stage";
    app.get("/programme").await.must_say(&format!("href=\"/programme/{id}/proof\""));
    let sheet = app.get(&format!("/programme/{id}/proof")).await;
    sheet
        .must_say("All 22 properties hold")
        .must_say(&CARE.programmes[id].hash)
        .must_say("no clinician has approved");
}

#[tokio::test]
async fn every_programme_has_a_sheet_and_nothing_else_has() {
    let mut app = App::new().await;
    for id in CARE.programmes.keys() {
        let sheet = app.get(&format!("/programme/{id}/proof")).await;
        assert_eq!(sheet.status, StatusCode::OK, "{id}");
        sheet.must_say("What it does not say");
    }
    assert_eq!(app.get("/programme/yoga/proof").await.status, StatusCode::NOT_FOUND);
}
