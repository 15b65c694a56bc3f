//! The heel-raise test with its beat: each leg, slips, the rest between, and the result kept.

use serde_json::json;

use crate::{browser, player::begin, start};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_leg_is_counted_to_the_beat_until_the_second_slip() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path(), "achilles-midportion-four-stage", "both-legs.1").await;
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/test/heel-raise-endurance")).await.unwrap();
    browser.see("html.awake").await;
    browser.review("the test").await;
    browser.tap("#open").await;
    browser.must_read("Warm up").await;
    browser.review("the test: warm up").await;
    browser.tap("#player [data-act=main]").await;
    // The right leg hurts: the left one begins.
    browser.must_read("Start, left leg").await;
    browser.tap("#player [data-act=main]").await;
    // Four beats, then two seconds a raise.
    browser.forward(4.0 + 48.2).await;
    browser.becomes("#player .count", "24").await;
    browser.tap("[data-act=slip]").await;
    browser.must_read("One slip.").await;
    browser.review("the test, with a slip").await;
    browser.forward(4.0 + 50.2).await;
    browser.tap("[data-act=slip]").await;
    browser.must_read("Left leg: 24").await;
    browser.review("the test: rest").await;
    browser.tap("[data-act=less]").await;
    browser.must_read("Left leg: 23").await;
    browser.tap("#player [data-act=main]").await;
    browser.forward(4.0 + 36.5).await;
    // A reload in the middle: what was counted up to then stays.
    browser.forward(4.0 + 37.9).await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    browser.page.refresh().await.unwrap();
    browser.see("html.awake").await;
    let counts = "return [document.getElementById('left').value, document.getElementById('right').value]";
    assert_eq!(browser.page.execute(counts, vec![]).await.unwrap(), json!(["23", "19"]));
    browser.tap("#result input[name=pain][value='2']").await;
    browser.go_by("#save").await;
    let facts = browser.facts().await;
    let test = facts.iter().find(|fact| fact["kind"] == "capacity-tested").unwrap();
    assert_eq!((&test["left"], &test["right"], &test["pain"]), (&json!(23), &json!(19), &json!(2)));
    browser.end().await;
}
