//! When something goes wrong: a page that says what, and what to do.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
};

#[tokio::test]
async fn an_address_with_nothing_behind_it_says_so() {
    let mut app = App::new().await;
    for path in ["/nothing", "/exercises/none"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        answer.must_say("There is nothing at this address").must_say("To today");
    }
    // Who looks at somebody's page before anybody has begun is led to the beginning; what is sent is refused.
    for path in ["/diary", "/diary/none", "/session", "/check-in", "/export"] {
        assert_eq!(app.get(path).await.to(), "/", "{path}");
    }
    assert_eq!(app.post("/check-in", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_page_asked_in_the_wrong_way_says_so() {
    let mut app = App::new().await;
    let answer = app.post("/learn", &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    answer.must_say("cannot be asked that way");
    assert_eq!(app.get("/start").await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_form_that_is_no_form_is_refused() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let request = Request::post("/check-in")
        .header("host", "127.0.0.1:7878")
        .header("content-type", "application/json")
        .body(Body::from("{}"))
        .unwrap();
    let answer = app.send(request).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    answer.must_say("We could not read that form");
}

#[tokio::test]
async fn a_form_far_too_large_is_refused() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let long = "x".repeat(70 * 1024);
    let answer = app.post("/clearance", &[("by", &long)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let long = "x".repeat(200);
    app.post("/clearance", &[("by", &long), ("may", "yes")]).await.must_say("longer than the 120 characters");
}

#[tokio::test]
async fn a_store_that_fails_gets_a_page_with_a_remedy_and_an_id_to_quote() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.store.close().await;
    let answer = app.get("/").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    answer.must_say("We could not reach your record").must_say("What to do:").must_say("quote <b>");
    assert!(!answer.says("stiffness"), "no word of what was told");
    app.restart().await;
    app.get("/").await.must_say("Start session");
}

#[tokio::test]
async fn what_a_person_writes_is_only_ever_text() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let nasty = "<script>alert(1)</script>\"'&";
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    app.post("/clearance", &[("by", nasty), ("note", nasty), ("may", "yes")]).await;
    app.post("/check-in", &[("stiffness", nasty), ("minutes", nasty)]).await.must_say("&#60;script");
    let diary = app.get("/diary").await;
    assert!(!diary.says("<script>alert"), "{}", diary.text);
    diary.must_say("&#60;script&#62;alert(1)");
}
