//! The intake: safety first, few taps, nothing lost, and an honest result.

use axum::http::StatusCode;

use crate::app::{Answer, App};

/// What a person with pain in the middle of the tendon says, by screen; "no" and "none" to everything else.
pub(crate) const MIDPORTION: &[(&str, &[(&str, &str)])] = &[
    ("where", &[("side", "right"), ("place", "loc_mid_achilles"), ("go", "next")]),
    ("first-steps", &[("answer", "yes")]),
    ("during", &[("one", "warms_up_then_returns")]),
    ("how-long", &[("one", "duration_over_3m")]),
    ("tendon-thicker", &[("answer", "yes")]),
    ("pinch-mid", &[("answer", "yes")]),
    ("this-morning", &[("number", "3")]),
];

/// What a person with pain under the heel says.
pub(crate) const HEEL: &[(&str, &[(&str, &str)])] = &[
    ("where", &[("side", "right"), ("place", "loc_plantar_medial"), ("go", "next")]),
    ("first-steps", &[("answer", "yes")]),
    ("after-sitting", &[("answer", "yes")]),
    ("eases", &[("answer", "yes")]),
    ("toes-up", &[("answer", "yes")]),
    ("during", &[("one", "warms_up_then_returns")]),
    ("under-the-heel", &[("yes", "worse_end_of_day_standing"), ("go", "next")]),
    ("this-morning", &[("number", "5")]),
];

/// Answers an intake to its end; returns the result page and the screens that were asked.
pub(crate) async fn answer(app: &mut App, said: &[(&str, &[(&str, &str)])]) -> (Answer, Vec<String>) {
    let begun = app.post("/intake/new", &[]).await;
    let mut page = app.follow(begun).await;
    let mut asked = Vec::new();
    for _ in 0..60 {
        let Some(action) = page.text.split("action=\"/intake/").nth(1).map(|s| s.split('"').next().unwrap())
        else {
            return (page, asked);
        };
        let (screen, address) = (action.to_owned(), format!("/intake/{action}"));
        if screen == "new" {
            return (page, asked);
        }
        let fields: &[(&str, &str)] = match said.iter().find(|(id, _)| *id == screen) {
            Some((_, fields)) => fields,
            None if page.says("name=\"answer\"") => &[("answer", "no")],
            None if page.says("name=\"one\"") => &[("one", "none")],
            None if page.says("name=\"number\"") => &[("number", "unsure")],
            None => &[("go", "next")],
        };
        let next = app.post(&address, fields).await;
        assert!(next.status.is_redirection(), "{screen}: {} {}", next.status, next.text);
        page = app.follow(next).await;
        asked.push(screen);
    }
    panic!("the questions never end: {asked:?}");
}

/// Answers an intake and begins its programme.
pub(crate) async fn begin(app: &mut App, said: &[(&str, &[(&str, &str)])]) -> Answer {
    let (result, _) = answer(app, said).await;
    let fields = [("entry", result.field("entry")), ("protocol", result.field("protocol"))];
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(n, v)| (*n, v.as_str())).chain([("side", "right")]).collect();
    let started = app.post("/start", &fields).await;
    assert_eq!((started.status, started.to()), (StatusCode::SEE_OTHER, "/"), "{}", started.text);
    app.get("/").await
}

#[tokio::test]
async fn a_typical_intake_needs_few_taps_and_opens_a_programme() {
    let mut app = App::new().await;
    let (result, asked) = answer(&mut app, MIDPORTION).await;
    // One tap a screen; the picture has two: the place, and "next".
    assert!(asked.len() < 18, "{} screens: {asked:?}", asked.len());
    result.must_say("Your answers fit pain in the middle of the Achilles tendon");
    result.must_say("What fits").must_say("See someone if").must_say("not a diagnosis");
    result.must_say("name=\"side\" value=\"right\" checked");
}

#[tokio::test]
async fn red_flags_are_asked_before_anything_else() {
    let mut app = App::new().await;
    let (_, asked) = answer(&mut app, MIDPORTION).await;
    let place = asked.iter().position(|screen| screen == "where").unwrap();
    assert_eq!(asked[0], "right-now");
    assert!(place >= 8, "{asked:?}");
}

#[tokio::test]
async fn a_snap_ends_the_questions_and_sends_to_an_emergency_department() {
    let mut app = App::new().await;
    let snap: &[(&str, &[(&str, &str)])] =
        &[("how-it-began", &[("yes", "onset_sudden_pop"), ("go", "next")])];
    let (result, asked) = answer(&mut app, snap).await;
    assert_eq!(asked, ["right-now", "how-it-began"]);
    result.must_say("Go to an emergency department today").must_say("tel:112").must_say("Say this");
    result.must_say("I have been seen, and may go on");
    assert!(!result.says("Start with step") && !result.says("class=\"stairs\""));
    assert!(!result.says("class=\"bar\""), "no bar on a page that needs one action");
    app.get("/").await.must_say("Go to an emergency department today");
}

#[tokio::test]
async fn not_sure_about_everything_is_an_honest_no_programme_yet() {
    let mut app = App::new().await;
    let begun = app.post("/intake/new", &[]).await;
    let mut page = app.follow(begun).await;
    for _ in 0..60 {
        let Some(action) = page.text.split("action=\"/intake/").nth(1).map(|s| s.split('"').next().unwrap())
        else {
            break;
        };
        if action == "new" {
            break;
        }
        let address = format!("/intake/{action}");
        let all = [("go", "unsure"), ("answer", "unsure"), ("one", "unsure"), ("number", "unsure")];
        let next = app.post(&address, &all).await;
        page = app.follow(next).await;
    }
    page.must_say("Not for a programme yet").must_say("What to do next");
    assert!(!page.says("action=\"/start\""));
}

#[tokio::test]
async fn a_reload_or_a_restart_loses_no_answer_and_back_shows_it() {
    let mut app = App::new().await;
    let begun = app.post("/intake/new", &[]).await;
    let first = app.follow(begun).await;
    first.must_say("Right now: any of these?");
    app.post("/intake/right-now", &[("go", "next")]).await;
    app.post("/intake/how-it-began", &[("go", "next")]).await;
    app.post("/intake/leg-and-calf", &[("go", "next")]).await;
    app.restart().await;
    app.visit("/intake").await.must_say("Skin, heat and fever");
    app.get("/").await.must_say("Go on where you stopped");
    // Something ticked on a later screen is still ticked when one comes back to it.
    let sent = [("yes", "redness_heat"), ("go", "unsure")];
    app.post("/intake/heat-and-fever", &sent).await;
    let back = app.get("/intake/heat-and-fever").await;
    back.must_say("value=\"redness_heat\" checked").must_say("href=\"/intake/leg-and-calf\"");
}

#[tokio::test]
async fn a_screen_that_is_not_due_leads_back_to_the_one_that_is() {
    let mut app = App::new().await;
    app.post("/intake/new", &[]).await;
    assert_eq!(app.get("/intake/tendon-thicker").await.to(), "/intake");
    assert_eq!(app.get("/intake/no-such-screen").await.to(), "/intake");
}

#[tokio::test]
async fn a_place_must_be_tapped_and_two_are_the_most() {
    let mut app = App::new().await;
    app.post("/intake/new", &[]).await;
    for screen in ["right-now", "how-it-began", "leg-and-calf", "heat-and-fever", "rest-and-night"] {
        app.post(&format!("/intake/{screen}"), &[("go", "next")]).await;
    }
    for screen in ["medicines-and-operations", "health", "nerves"] {
        app.post(&format!("/intake/{screen}"), &[("go", "next")]).await;
    }
    app.post("/intake/age", &[("one", "none")]).await;
    let none = app.post("/intake/where", &[("go", "next"), ("side", "left")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    none.must_say("Tap where it hurts").must_say("value=\"left\" checked");
    let three = [("place", "loc_calf"), ("place", "loc_arch"), ("place", "loc_insertion"), ("go", "next")];
    let many = app.post("/intake/where", &three).await;
    many.must_say("Two places at most").must_say("value=\"loc_arch\" data-name");
}

#[tokio::test]
async fn a_diagnosis_is_a_way_in_and_red_flags_are_still_asked() {
    let mut app = App::new().await;
    assert_eq!(app.post("/intake/new", &[("diagnosed", "yes")]).await.to(), "/intake/diagnosis");
    app.get("/intake/diagnosis").await.must_say("What did the clinician call it?");
    let named = app.post("/intake/diagnosis", &[("diagnosis", "plantar_fasciopathy")]).await;
    let mut page = app.follow(named).await;
    page.must_say("Right now: any of these?");
    let mut screens = 0;
    while let Some(action) = page.text.split("action=\"/intake/").nth(1).map(|s| s.split('"').next().unwrap())
    {
        if action == "new" {
            break;
        }
        let address = format!("/intake/{action}");
        let all = [("go", "next"), ("answer", "no"), ("one", "none"), ("number", "4")];
        let next = app.post(&address, &all).await;
        page = app.follow(next).await;
        screens += 1;
        assert!(screens < 40);
    }
    page.must_say("A clinician has named");
    page.must_say("value=\"plantar-heel-pain\"");
}

#[tokio::test]
async fn the_start_keeps_intake_programme_and_the_first_morning() {
    let mut app = App::new().await;
    let today = begin(&mut app, MIDPORTION).await;
    assert_eq!(
        app.kinds().await,
        ["intake-answered", "care-kept", "programme-started", "morning-checked-in"]
    );
    let facts = app.facts().await;
    assert_eq!(facts[2]["protocol"], "achilles-midportion-four-stage");
    assert_eq!(facts[3]["stiffness"], 3);
    today.must_say("Start session").must_say("class=\"field go\"");
}

#[tokio::test]
async fn a_double_press_on_start_begins_one_programme() {
    let mut app = App::new().await;
    let (result, _) = answer(&mut app, MIDPORTION).await;
    let (entry, protocol) = (result.field("entry"), result.field("protocol"));
    let fields = [("entry", entry.as_str()), ("protocol", protocol.as_str()), ("side", "left")];
    app.post("/start", &fields).await;
    app.post("/start", &fields).await;
    let kinds = app.kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "programme-started").count(), 1, "{kinds:?}");
}

#[tokio::test]
async fn a_programme_that_the_answers_do_not_open_cannot_be_begun() {
    let mut app = App::new().await;
    answer(&mut app, MIDPORTION).await;
    let wrong = app.post("/start", &[("protocol", "plantar-heel-pain"), ("side", "left")]).await;
    assert_eq!(wrong.status, StatusCode::CONFLICT);
    assert_eq!(app.kinds().await, ["intake-answered"]);
}

#[tokio::test]
async fn answers_of_last_week_begin_nothing() {
    let mut app = App::new().await;
    let (result, _) = answer(&mut app, MIDPORTION).await;
    let protocol = result.field("protocol");
    app.on("2026-03-10");
    let old = app.get("/").await;
    old.must_say("more than 7 days old").must_say("Answer the questions again");
    assert!(!old.says("action=\"/start\""));
    let late = app.post("/start", &[("protocol", &protocol), ("side", "right")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn after_a_clearance_the_questions_are_asked_again() {
    let mut app = App::new().await;
    let snap: &[(&str, &[(&str, &str)])] =
        &[("how-it-began", &[("yes", "onset_sudden_pop"), ("go", "next")])];
    answer(&mut app, snap).await;
    app.on("2026-03-03");
    app.post("/clearance", &[("by", "Dr Sand"), ("may", "yes")]).await;
    app.get("/")
        .await
        .must_say("You have been seen since you answered")
        .must_say("Answer the questions again");
    begin(&mut app, MIDPORTION).await.must_say("Your first session");
}
