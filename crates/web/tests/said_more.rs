//! What people may say besides: risks and how well they are known, sleep, days on the feet, measures over time,
//! and what a clinician said after an operation.

use axum::http::StatusCode;

use crate::{
    app::App,
    intake::{HEEL, MIDPORTION, begin},
    session::{fields, send},
};

#[tokio::test]
async fn optional_questions_say_how_well_each_risk_is_known_and_change_no_day() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let before = app.get("/").await.text;
    let form = app.get("/intake/more").await;
    form.must_say("As a risk: well known (Lagas 2020)").must_say("often said, weakly supported");
    form.must_say("It costs you sleep".to_lowercase().as_str()).must_say("half an hour of standing");
    form.must_say("How hard is life").must_say("another problem of this foot or ankle");
    let entry = form.field("entry");
    let said = [
        ("entry", entry.as_str()),
        ("yes", "sleep_disturbed"),
        ("yes", "foot_flat_or_high_arch"),
        ("yes", "bmi_over_27"),
        ("number-stress", "7"),
        ("number-standing_pain", "4"),
    ];
    app.post("/intake/more", &said).await;
    let fact = app.facts().await.pop().unwrap();
    assert_eq!(fact["kind"], "findings-reported");
    assert_eq!((&fact["answers"]["stress"], &fact["answers"]["sleep_disturbed"]), (&7.into(), &true.into()));
    assert_eq!(fact["answers"]["standing_pain"], 4);
    assert!(fact["answers"].get("hop_pain").is_none(), "a list without a tick says nothing: {fact}");
    let strip = |text: &str| text.split("<h2>Also today").next().unwrap().to_owned();
    assert_eq!(strip(&app.get("/").await.text), strip(&before));
    app.post("/intake/more", &[("number-stress", "eleven")]).await.must_say("You wrote “eleven”");
    let count = app.kinds().await.len();
    app.post("/intake/more", &[]).await;
    assert_eq!(app.kinds().await.len(), count);
}

#[tokio::test]
async fn a_long_day_on_the_feet_counts_and_one_session_is_enough() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/").await.must_say("href=\"/feet\"");
    app.post("/feet", &[("hours", "")]).await.must_say("Please fill in one of these");
    app.post("/feet", &[("hours", "ten")]).await.must_say("You wrote “ten”");
    app.post("/feet", &[("hours", "5")]).await;
    assert_eq!(app.facts().await.pop().unwrap()["class"], "light");
    assert!(!app.get("/").await.says("one session is enough today"));
    app.post("/feet", &[("hours", "6"), ("steps", "9000")]).await;
    let facts = app.facts().await;
    let (feet, steps) = (&facts[facts.len() - 2], &facts[facts.len() - 1]);
    assert_eq!(
        (&feet["class"], &feet["minutes"], &steps["steps"]),
        (&"medium".into(), &360.into(), &9000.into())
    );
    app.get("/").await.must_say("one session is enough today");
    let future = app.post("/feet", &[("hours", "6"), ("date", "2026-03-09")]).await;
    future.must_say("This day has not come yet");
}

#[tokio::test]
async fn a_measure_that_no_gate_asks_for_is_kept_over_time() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/more").await.must_say("href=\"/test/knee-to-wall\"").must_say("href=\"/test/big-toe-lift\"");
    app.get("/test/knee-to-wall").await.must_say("Left leg, mm");
    app.post("/test/knee-to-wall", &[("left", "90"), ("right", "110")]).await;
    app.on("2026-03-30");
    app.post("/test/knee-to-wall", &[("left", "104")]).await;
    let page = app.get("/test/knee-to-wall").await;
    page.must_say("<td>2 March</td><td>90</td><td>110</td>")
        .must_say("<td>30 March</td><td>104</td><td>not known</td>");
    assert!(page.text.find("30 March") < page.text.find("2 March<"), "newest first");
    app.post("/test/knee-to-wall", &[("left", "3000")]).await.must_say("0 to 300");
}

#[tokio::test]
async fn after_an_operation_the_clinicians_dose_stands_until_they_hand_back() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/clearance").await.must_say("href=\"/operation\"");
    app.post("/operation", &[("by", "")]).await.must_say("Please say who looked at it");
    app.post("/operation", &[("by", "Dr Sand"), ("exercise-1", "toes"), ("sets-1", "many")])
        .await
        .must_say("You wrote “many”");
    app.post("/operation", &[("by", "Dr Sand")]).await;
    app.get("/").await.must_say("No exercise yet").must_say("Dr Sand has not set any");
    let dose = [
        ("by", "Dr Sand"),
        ("what", "heel, right"),
        ("exercise-1", "toe circles"),
        ("sets-1", "3"),
        ("reps-1", "10"),
        ("times-1", "2"),
        ("exercise-2", "resting the leg high"),
        ("note", "no weight until Easter"),
    ];
    app.post("/operation", &dose).await;
    let today = app.get("/").await;
    today
        .must_say("What Dr Sand has set")
        .must_say("toe circles: 3 sets of 10, twice a day")
        .must_say("no weight until Easter");
    assert!(!today.says("class=\"stairs\""), "no programme of ours beside it");
    assert_eq!(app.get("/session?ready=1").await.status, StatusCode::CONFLICT, "no set of ours either");
    app.post("/operation/done", &[]).await;
    app.get("/").await.must_say("Done for today");
    app.on("2026-03-20");
    app.get("/").await.must_say("What Dr Sand has set");
    app.post("/operation", &[("by", "Dr Sand"), ("over", "yes")]).await;
    app.on("2026-03-21");
    app.post("/check-in", &[("stiffness", "2")]).await;
    app.get("/").await.must_say("class=\"field return\"");
}

#[tokio::test]
async fn a_warning_sign_comes_before_the_dose_after_an_operation() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/operation", &[("by", "Dr Sand"), ("exercise-1", "toes")]).await;
    app.post("/new", &[("yes", "calf_swelling_3cm")]).await;
    let today = app.get("/").await;
    today.must_say("class=\"field refer\"");
    assert!(!today.says("What Dr Sand has set"));
}

#[tokio::test]
async fn somebody_without_a_programme_sees_the_dose_too() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let leave = app.get("/leave").await;
    let programme = leave.field("programme");
    app.post("/leave", &[("programme", &programme)]).await;
    app.on("2026-03-04");
    app.post("/operation", &[("by", "Dr Sand"), ("exercise-1", "toes")]).await;
    app.get("/").await.must_say("What Dr Sand has set");
}

#[tokio::test]
async fn where_a_stretch_was_felt_is_asked_at_the_end_of_its_session() {
    let mut app = App::new().await;
    begin(&mut app, HEEL).await;
    // The easier form has the seated stretch.
    for _ in 0..30 {
        let page = app.get("/session?ready=1&easier=yes").await;
        let exercise = page.field("exercise");
        send(&mut app, "/session/set", &fields(&page, "60", "1")).await;
        let end = app.get("/session/end?easier=yes").await;
        assert_eq!(
            end.says("Where did the stretch pull most?"),
            exercise == "calf-stretch-towel",
            "{exercise}"
        );
        if exercise == "calf-stretch-towel" {
            end.must_say("value=\"stretch_felt_sole\"").must_say("value=\"stretch_felt_calf\"");
            let carried =
                ["entry", "session", "part", "easier", "programme"].map(|name| (name, end.field(name)));
            let mut said: Vec<(&str, &str)> = carried.iter().map(|(n, v)| (*n, v.as_str())).collect();
            said.extend([("pain", "1"), ("felt", "stretch_felt_calf"), ("felt", "night_pain")]);
            app.post("/session/end", &said).await;
            let fact = app.facts().await.pop().unwrap();
            assert_eq!(
                fact["answers"],
                serde_json::json!({"stretch_felt_calf": true}),
                "only what was asked"
            );
            return;
        }
    }
    panic!("the seated stretch never came");
}
