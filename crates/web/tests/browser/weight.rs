//! What Today costs: bytes over the line, and on a slow phone the time until it stands and how quickly it answers.
//!
//! Bytes are always tested. Times are measured by `cargo xtask bench` (`HEELUP_REAL_TIME=1`), each beside its limit.

use serde_json::{Value, json};

use crate::{
    browser,
    driver::Browser,
    people::{Somebody, Told},
    start,
};

const SOMEBODY: Somebody = Somebody {
    story: Some("achilles-midportion/good-days-to-the-end"),
    day: "2026-04-28",
    told: Told::Morning,
    runs: false,
};

/// Adds up what came over the line for the page and what it loads, in bytes, head and body.
const BYTES: &str = "
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return all.reduce((sum, one) => sum + one.transferSize, 0);";

async fn bytes(browser: &Browser, address: &str) -> f64 {
    browser.page.goto(address).await.unwrap();
    browser.page.execute(BYTES, vec![]).await.unwrap().as_f64().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn today_weighs_little_and_less_the_second_time() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let address = SOMEBODY.opens(folder.path()).await;
    let first = bytes(&browser, &address).await / 1000.0;
    let again = bytes(&browser, &address).await / 1000.0;
    println!("Today: {first:.1} kB the first time, {again:.1} kB after that");
    assert!(first > 5.0 && first <= 100.0, "{first:.1} kB on the first load, 100 at most");
    assert!(again > 0.5 && again <= 15.0, "{again:.1} kB after that, 15 at most");
    browser.end().await;
}

/// Waits for the page to come to rest, and says when the largest thing stood and how much was moved.
const STOOD: &str = "
    const seen = (type) => new Promise((done) => {
      const all = [];
      new PerformanceObserver((list) => all.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => done(all), 1500);
    });
    const [largest, shifts] = await Promise.all([seen('largest-contentful-paint'), seen('layout-shift')]);
    return { paint: largest.at(-1)?.startTime ?? null, shift: shifts.reduce((sum, one) => sum + one.value, 0) };";

/// Watches every tap: from the finger to the next picture, in milliseconds.
const WATCH: &str = "
    window.taps = [];
    new PerformanceObserver((list) => window.taps.push(...list.getEntries().map((one) => one.duration)))
      .observe({ type: 'event', durationThreshold: 16, buffered: true });";

fn said(name: &str, value: f64, limit: f64, unit: &str) {
    let kept = if value <= limit { "kept" } else { "MISSED" };
    println!("{name:<58} {value:>8.1} {unit:<3} limit {limit:>6.0} {unit:<3} {kept}");
    assert!(value <= limit, "{name}: {value:.1} {unit}, {limit} at most");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn today_stands_soon_on_a_slow_phone_and_answers_at_once() {
    if std::env::var_os("HEELUP_REAL_TIME").is_none_or(|v| v != "1") {
        eprintln!("\n*** SKIPPED: the times of a slow phone. Set HEELUP_REAL_TIME=1 to measure them. ***\n");
        return;
    }
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let address = SOMEBODY.opens(folder.path()).await;
    // The browser itself is warm, as on a phone that is in use; nothing of this app is.
    let other = tempfile::tempdir().unwrap();
    let (elsewhere, _) = start(other.path()).await;
    browser.page.goto(&elsewhere).await.unwrap();
    // A processor four times slower, and a slow 4G line: 150 ms there and back, 1.6 Mbit/s.
    browser.tell("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
    browser.tell("Network.enable", json!({})).await;
    let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    browser.tell("Network.emulateNetworkConditions", line).await;
    browser.page.goto(&address).await.unwrap();
    let first: Value = browser.script(STOOD).await;
    said("Today, first load: largest paint", first["paint"].as_f64().unwrap(), 1000.0, "ms");
    said("Today, first load: layout shift × 1000", first["shift"].as_f64().unwrap() * 1000.0, 0.0, "");
    browser.page.goto(&address).await.unwrap();
    let again: Value = browser.script(STOOD).await;
    said("Today, after that: largest paint", again["paint"].as_f64().unwrap(), 1000.0, "ms");
    browser.page.goto(&format!("{address}/check-in")).await.unwrap();
    browser.script(WATCH).await;
    for score in ["2", "4", "7", "3"] {
        browser.tap(&format!("input[name=stiffness][value='{score}']")).await;
    }
    browser.tap("input[name=new][value=no]").await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    let taps = browser.page.execute("return window.taps", vec![]).await.unwrap();
    let worst = taps.as_array().unwrap().iter().filter_map(Value::as_f64).fold(0.0, f64::max);
    said("the morning's question: worst tap to picture", worst, 50.0, "ms");
    browser.end().await;
}
