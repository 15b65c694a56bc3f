//! An outing of running and walking, led by the player: with the clock moved forward, through a reload and no network.

use serde_json::{Value, json};

use crate::{browser, driver::Browser, player::begin, start};

/// Opens the player on six turns of two minutes of running and two of walking.
async fn outing(query: &str) -> Option<(Browser, tempfile::TempDir, String)> {
    let browser = browser(390, 844).await?;
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path(), "walk-run-ladder", "first-minutes.3").await;
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/session?ready=1{query}")).await.unwrap();
    browser.view("player").await;
    Some((browser, folder, address))
}

fn set(facts: &[Value]) -> Value {
    facts
        .iter()
        .filter(|fact| fact["kind"] == "set-finished")
        .map(|fact| fact["set"].clone())
        .next_back()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_outing_is_led_and_kept() {
    let Some((browser, _folder, _)) = outing("").await else { return };
    browser.becomes(".stage:not([hidden]) .left-n", "24:00").await;
    browser.tap("#player [data-act=main]").await;
    browser.must_read("Get ready").await;
    browser.forward(3.0 + 30.0).await;
    browser.becomes(".stage:not([hidden]) .phase", "Run").await;
    browser.review("running").await;
    super::gallery::keep(&browser, "outing-run-phone").await;
    let size = browser
        .script("return parseFloat(getComputedStyle(document.querySelector('.stage:not([hidden]) .count')).fontSize)")
        .await;
    assert!(size.as_f64().unwrap() >= 100.0, "the clock is read while running: {size}");
    // In the walk of the second turn.
    browser.forward(3.0 + 240.0 + 120.0 + 60.0).await;
    browser.becomes(".stage:not([hidden]) .phase", "Walk").await;
    browser.must_read("2 of 6").await;
    browser.review("walking").await;
    super::gallery::keep(&browser, "outing-walk-phone").await;
    let left = browser.text(".stage:not([hidden]) .left-n").await;
    assert!(left.starts_with("16:") || left == "17:00", "what is left: {left}");
    browser.tap("#player [data-act=main]").await;
    browser.must_read("Go on").await;
    browser.tap("#player [data-act=main]").await;
    browser.to_the_end().await;
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='1']").await;
    browser.tap("form.told:not([hidden]) input[name=effort][value='3']").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.go_by("#ended .dock .btn").await;
    browser.must_read("The session is done").await;
    let facts = browser.facts().await;
    let session = facts.iter().find(|fact| fact["kind"] == "session-finished").unwrap();
    assert_eq!((&session["pain"], &session["effort"]), (&json!(1), &json!(3)));
    let seconds: u64 = facts
        .iter()
        .filter(|fact| fact["kind"] == "set-finished")
        .filter_map(|fact| fact["set"]["seconds"].as_u64())
        .sum();
    assert_eq!(seconds, 12 * 60, "twelve minutes of running");
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outing_survives_a_reload_and_a_lost_network() {
    let Some((browser, _folder, address)) = outing("").await else { return };
    browser.tap("#player [data-act=main]").await;
    // Half a minute into the third run.
    browser.forward(3.0 + 2.0 * 240.0 + 30.0).await;
    browser.must_read("3 of 6").await;
    browser.page.goto(&address).await.unwrap();
    browser.page.goto(&format!("{address}/session?ready=1")).await.unwrap();
    browser.view("player").await;
    browser.must_read("Go on").await;
    browser.must_read("3 of 6").await;
    let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.tell("Network.enable", json!({})).await;
    browser.tell("Network.emulateNetworkConditions", network(true)).await;
    browser.tap("#player [data-act=main]").await;
    browser.to_the_end().await;
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='2']").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.tap("#ended .dock .btn").await;
    browser.view("kept").await;
    browser.tell("Network.emulateNetworkConditions", network(false)).await;
    browser.go_by("#kept [data-act=send]").await;
    browser.must_read("The session is done").await;
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_painful_is_written_down_and_leads_home_without_running() {
    let Some((browser, _folder, _)) = outing("").await else { return };
    browser.tap("#player [data-act=main]").await;
    browser.forward(3.0 + 240.0 + 60.0).await;
    browser.tap("#player [data-act=painful]").await;
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='6']").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("painful").await;
    browser.must_read("Walk home").await;
    let offered = browser
        .script("return document.querySelector('#painful .or-easier')?.checkVisibility() ?? false")
        .await;
    assert_eq!(offered, false, "no more running today");
    browser.review("too painful on an outing").await;
    super::gallery::keep(&browser, "outing-painful-phone").await;
    browser.tap("#painful [data-act=end-session]").await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='4']").await;
    browser.go_by("#ended .dock .btn").await;
    let facts = browser.facts().await;
    assert_eq!(set(&facts)["pain"], 6);
    let session = facts.iter().find(|fact| fact["kind"] == "session-finished").unwrap();
    assert_eq!((&session["pain"], &session["pain_after"]), (&json!(6), &json!(4)));
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn steps_are_heard_only_where_a_cadence_was_asked_for() {
    let Some((browser, _folder, address)) = outing("&cadence=168&cadence_min=6").await else { return };
    let asked = browser.script("const { cadence, cadenceFor } = document.getElementById('player').dataset; return [cadence, cadenceFor]").await;
    assert_eq!(asked, json!(["168", "360"]));
    browser.tap("[data-act=sound]").await;
    browser.must_read("168 a minute, in the first 6 minutes of running").await;
    browser.tap("#sheet .btn").await;
    for wrong in ["", "&cadence=20", "&cadence=quick"] {
        browser.page.goto(&format!("{address}/session?ready=1{wrong}")).await.unwrap();
        let asked = browser.script("return document.getElementById('player').dataset.cadence ?? null").await;
        assert_eq!(asked, Value::Null, "{wrong}");
    }
    browser.end().await;
}
