//! The session: every set is kept at once, and it goes on where it stopped.

use axum::http::StatusCode;
use heelup_core::{
    journal::{Draft, EntryId, Fact, Preset, ProgrammeId, ProgrammeStart},
    units::Involved,
};

use crate::{
    app::{Answer, App},
    intake::{HEEL, MIDPORTION, begin},
};

/// The fields of the set that is on the page, as the form would send them.
pub(crate) fn fields(page: &Answer, amount: &str, pain: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> =
        ["entry", "session", "part", "exercise", "side", "surface", "easier", "programme", "date"]
            .iter()
            .filter(|name| page.says(&format!("name=\"{name}\" value=")))
            .map(|name| ((*name).to_owned(), page.field(name)))
            .collect();
    fields.push(("seconds".into(), amount.into()));
    fields.push(("pain".into(), pain.into()));
    fields
}

pub(crate) async fn send(app: &mut App, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    app.post(path, &fields).await
}

/// Does the next set of the session.
pub(crate) async fn one_set(app: &mut App, amount: &str, pain: &str) -> Answer {
    let page = app.get("/session?ready=1").await;
    assert_eq!(page.status, StatusCode::OK, "no set to do, it leads to {}", page.to());
    send(app, "/session/set", &fields(&page, amount, pain)).await
}

/// Does a whole session of holds as prescribed, with a pain.
pub(crate) async fn whole_session(app: &mut App, pain: &str) {
    for _ in 0..20 {
        let page = app.get("/session?ready=1").await;
        if page.status.is_redirection() {
            break;
        }
        let planned =
            page.text.split("data-seconds=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        send(app, "/session/set", &fields(&page, &planned, pain)).await;
    }
    assert!(finish(app, pain).await.to().starts_with("/session/done?session="));
}

/// Ends the session.
pub(crate) async fn finish(app: &mut App, pain: &str) -> Answer {
    let end = app.get("/session/end").await;
    let (entry, session) = (end.field("entry"), end.field("session"));
    let fields = [
        ("entry", entry.as_str()),
        ("session", session.as_str()),
        ("part", "main"),
        ("pain", pain),
        ("after", "1"),
        ("effort", "5"),
    ];
    app.post("/session/end", &fields).await
}

#[tokio::test]
async fn a_session_begins_with_how_to_do_it() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let intro = app.get("/session").await;
    intro.must_say("How to do it").must_say("Stop if").must_say("4 holds of 30 seconds");
    intro.must_say("Pain up to 3 is fine").must_say("href=\"/session?ready=1\"");
}

#[tokio::test]
async fn the_set_page_carries_the_tempo_and_works_as_a_plain_form() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let set = app.get("/session?ready=1").await;
    set.must_say("data-kind=\"hold\"").must_say("data-seconds=\"30\"").must_say("set 1 of 4");
    set.must_say("aria-label=\"30 seconds held.\"").must_say("action=\"/session/set\"");
    set.must_say("It was too painful");
}

#[tokio::test]
async fn an_interrupted_session_goes_on_at_the_next_set() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    assert!(one_set(&mut app, "30", "2").await.to().starts_with("/session?"));
    one_set(&mut app, "25", "2").await;
    app.restart().await;
    let rest = app.get("/session").await;
    rest.must_say("2 of 4 sets done").must_say("25 seconds, pain 2").must_say("Set 3 of 4");
    rest.must_say("role=\"timer\"").must_say("of 1:30");
    app.get("/session?ready=1").await.must_say("set 3 of 4");
    app.get("/").await.must_say("Go on with the session").must_say("Not finished yet");
}

#[tokio::test]
async fn a_set_sent_twice_counts_once() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let fields = fields(&page, "30", "2");
    send(&mut app, "/session/set", &fields).await;
    send(&mut app, "/session/set", &fields).await;
    let kinds = app.kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "set-finished").count(), 1);
}

#[tokio::test]
async fn going_back_and_sending_another_number_is_not_lost() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    send(&mut app, "/session/set", &fields(&page, "30", "2")).await;
    send(&mut app, "/session/set", &fields(&page, "20", "3")).await;
    let facts = app.facts().await;
    let seconds: Vec<_> = facts.iter().filter_map(|fact| fact["set"]["seconds"].as_u64()).collect();
    assert_eq!(seconds, [30, 20]);
}

#[tokio::test]
async fn a_number_that_cannot_be_is_said_beside_its_field_and_the_rest_is_kept() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let wrong = send(&mut app, "/session/set", &fields(&page, "half", "4")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.must_say("You wrote “half”").must_say("name=\"pain\" value=\"4\" checked");
    assert!(!app.kinds().await.contains(&"set-finished".to_owned()));
}

#[tokio::test]
async fn too_painful_keeps_the_set_and_offers_the_easier_form() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let mut hurts = fields(&page, "12", "4");
    hurts.push(("painful".into(), "yes".into()));
    assert!(send(&mut app, "/session/set", &hurts).await.to().starts_with("/session/painful"));
    let offer = app.get("/session/painful").await;
    offer.must_say("Stopping was right").must_say("Go on, easier").must_say("3 holds of 20 seconds");
    offer.must_say("Was it sudden?").must_say("href=\"/new\"");
    let easier = app.get("/session?ready=1&easier=yes").await;
    easier.must_say("name=\"easier\" value=\"yes\"").must_say("data-seconds=\"20\"");
    send(&mut app, "/session/set", &fields(&easier, "20", "2")).await;
    let end = app.get("/session/end?easier=yes").await;
    let (entry, session) = (end.field("entry"), end.field("session"));
    let told = [
        ("entry", entry.as_str()),
        ("session", session.as_str()),
        ("part", "main"),
        ("easier", "yes"),
        ("pain", "4"),
    ];
    app.post("/session/end", &told).await;
    let facts = app.facts().await;
    let session = facts.iter().rfind(|fact| fact["kind"] == "session-finished").unwrap();
    assert_eq!(session["lightened"], true);
}

#[tokio::test]
async fn pain_over_the_ceiling_stops_without_being_told_to() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    assert!(one_set(&mut app, "30", "6").await.to().starts_with("/session/painful"));
}

#[tokio::test]
async fn a_finished_session_says_what_was_done_and_what_comes() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for _ in 0..4 {
        one_set(&mut app, "30", "2").await;
    }
    assert_eq!(app.get("/session").await.to(), "/session/end");
    let how = app.get("/session/end").await;
    how.must_say("Worst pain during the session").must_say("Pain now, just after").must_say("4 of 4 sets");
    let done = finish(&mut app, "2").await;
    let done = app.follow(done).await;
    done.must_say("The session is done").must_say("Later today").must_say("Tomorrow morning");
    done.must_say("What comes next").must_say("4 holds of 30 seconds");
    // The stage asks for two sessions a day.
    app.get("/").await.must_say("Start the second session").must_say("Worst pain 2 of 10. Effort 5 of 10.");
    for _ in 0..4 {
        one_set(&mut app, "30", "2").await;
    }
    finish(&mut app, "2").await;
    let done = app.get("/").await;
    done.must_say("Done for today").must_say("120 s").must_say("tomorrow morning");
    assert_eq!(app.get("/session").await.to(), "/");
}

#[tokio::test]
async fn finishing_twice_keeps_one_end() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    one_set(&mut app, "30", "2").await;
    let end = app.get("/session/end").await;
    end.must_say("1 of 4 sets are done");
    let (entry, session) = (end.field("entry"), end.field("session"));
    let told = [("entry", entry.as_str()), ("session", session.as_str()), ("part", "main"), ("pain", "2")];
    app.post("/session/end", &told).await;
    app.post("/session/end", &told).await;
    let kinds = app.kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "session-finished").count(), 1);
}

#[tokio::test]
async fn short_holds_are_done_in_one_go_and_kept_one_by_one() {
    let mut app = App::new().await;
    begin(&mut app, HEEL).await;
    let page = app.get("/session?ready=1").await;
    page.must_say("10 holds").must_say("name=\"each\" value=\"10\"").must_say("value=\"100\"");
    let mut held = fields(&page, "100", "1");
    held.push(("each".into(), "10".into()));
    send(&mut app, "/session/set", &held).await;
    send(&mut app, "/session/set", &held).await;
    let facts = app.facts().await;
    let seconds: Vec<_> = facts.iter().filter_map(|fact| fact["set"]["seconds"].as_u64()).collect();
    assert_eq!(seconds, [10; 10], "once, also when sent twice");
    app.get("/session?ready=1").await.must_say("Right leg · 10 holds");
}

#[tokio::test]
async fn a_session_can_be_ended_before_its_end() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    assert_eq!(app.get("/session/end").await.to(), "/", "nothing was begun");
    one_set(&mut app, "30", "2").await;
    app.get("/session?ready=1").await.must_say("End the session here");
    app.get("/").await.must_say("End it here");
    assert!(finish(&mut app, "2").await.to().starts_with("/session/done"));
}

#[tokio::test]
async fn two_programmes_have_their_own_answers_and_sessions() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    begin(&mut app, HEEL).await;
    let today = app.get("/").await;
    today.must_say("Heel-raise hold on both legs").must_say("today’s answer");
    let other = today.text.split("href=\"/?programme=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.get(&format!("/?programme={other}")).await.must_say("Settle the heel");
    let set = app.get(&format!("/session?ready=1&programme={other}")).await;
    set.must_say("Stretch for the sole").must_say(&format!("name=\"programme\" value=\"{other}\""));
    send(&mut app, "/session/set", &fields(&set, "100", "1")).await;
    // The one that was begun goes on; the other still waits for its first set.
    app.get(&format!("/session?ready=1&programme={other}")).await.must_say("Stretch for the sole");
    let first = today.text.split("/session?programme=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.get(&format!("/session?ready=1&programme={first}")).await.must_say("set 1 of 4");
    // One morning answers both.
    app.on("2026-03-03");
    app.get("/check-in")
        .await
        .must_say("How stiff were your first steps?")
        .must_say("How much did your first steps hurt?");
}

#[tokio::test]
async fn turns_of_running_are_one_outing_and_kept_turn_by_turn() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let person = app.store.people().await.unwrap()[0].id;
    let ladder = ProgrammeStart {
        protocol: "walk-run-ladder".into(),
        at: Some("first-minutes.1".into()),
        preset: Preset::Standard,
        version: None,
    };
    let programme = ProgrammeId(uuid::Uuid::from_u128(7));
    let draft = Draft {
        id: EntryId(uuid::Uuid::now_v7()),
        recorded_at: "2026-03-02T07:30:00+01:00".into(),
        date: "2026-03-02".parse().unwrap(),
        person,
        programme: Some(programme),
        side: Some(Involved::Right),
        fact: Fact::ProgrammeStarted(ladder),
    };
    app.store.append(draft).await.unwrap();
    let intro = app.get(&format!("/session?programme={programme}")).await;
    intro.must_say("5 times: run 1 minute, walk 4").must_say("run 1:00, walk 4:00");
    let page = app.get(&format!("/session?ready=1&programme={programme}")).await;
    page.must_say("5 turns").must_say("data-kind=\"turns\"").must_say("Minutes run, walks not counted");
    page.must_say("Run 1:00, walk 4:00").must_say("name=\"each\" value=\"60\"");
    let mut run = fields(&page, "", "1");
    run.retain(|(name, _)| name != "seconds");
    run.extend([("minutes".into(), "3".into()), ("each".into(), "60".into())]);
    send(&mut app, "/session/set", &run).await;
    let facts = app.facts().await;
    let seconds: Vec<_> = facts.iter().filter_map(|fact| fact["set"]["seconds"].as_u64()).collect();
    assert_eq!(seconds, [60; 3], "each turn by itself");
    app.get(&format!("/session?ready=1&programme={programme}")).await.must_say("2 turns");
}

#[tokio::test]
async fn a_set_that_waited_over_midnight_is_kept_on_its_own_day() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let late = fields(&page, "30", "2");
    app.on("2026-03-03");
    assert!(send(&mut app, "/session/set", &late).await.status.is_redirection());
    let journal = app.get("/export").await.text;
    let line = journal.lines().find(|line| line.contains("set-finished")).unwrap();
    assert!(line.contains("\"date\":\"2026-03-02\""), "{line}");
    app.on("2026-04-03");
    let mut stale = late;
    stale.iter_mut().find(|(name, _)| name == "entry").unwrap().1 = uuid::Uuid::now_v7().to_string();
    let refused = send(&mut app, "/session/set", &stale).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "weeks later it is told in the diary, not sent");
}

#[tokio::test]
async fn too_painful_without_a_number_is_the_least_over_the_limit() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let mut hurts = fields(&page, "12", "unsure");
    hurts.push(("painful".into(), "yes".into()));
    send(&mut app, "/session/set", &hurts).await;
    let facts = app.facts().await;
    let set = facts.iter().find(|fact| fact["kind"] == "set-finished").unwrap();
    assert_eq!(set["set"]["pain"], 6);
}

#[tokio::test]
async fn the_last_set_of_an_exercise_asks_for_effort_too() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.get("/session?ready=1").await.must_say("asks-effort js-only");
    for _ in 0..3 {
        one_set(&mut app, "30", "2").await;
    }
    let last = app.get("/session?ready=1").await;
    let first = last.text.split("asks-effort").nth(1).unwrap();
    assert!(first.starts_with('"'), "the plain form asks, too");
    let mut told = fields(&last, "30", "2");
    told.push(("effort".into(), "7".into()));
    send(&mut app, "/session/set", &told).await;
    let facts = app.facts().await;
    let set = facts.iter().rfind(|fact| fact["kind"] == "set-finished").unwrap();
    assert_eq!(set["set"]["effort"], 7);
}

#[tokio::test]
async fn what_was_done_is_kept_also_when_a_warning_sign_has_taken_the_plan_away() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    let done = fields(&page, "30", "2");
    app.post("/new", &[("yes", "onset_sudden_pop")]).await;
    assert_eq!(app.get("/session?ready=1").await.status, StatusCode::CONFLICT);
    assert_eq!(send(&mut app, "/session/set", &done).await.to(), "/");
    assert!(app.kinds().await.contains(&"set-finished".to_owned()));
}
