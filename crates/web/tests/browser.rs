//! The main job in a real browser: intake, result, session, the next morning, the decision, a run from a file.
//!
//! Runs where Debian's `chromium` and `chromium-driver` are installed; elsewhere it says in one loud line
//! that it did not, unless `HEELUP_DEMAND_BROWSER=1` demands it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and must say when it did not run"
)]

#[path = "browser/capacity.rs"]
mod capacity;
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/errors.rs"]
mod errors;
#[path = "browser/figures.rs"]
mod figures;
#[path = "browser/gallery.rs"]
mod gallery;
#[path = "browser/looking_back.rs"]
mod looking_back;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/outing.rs"]
mod outing;
#[path = "browser/people.rs"]
mod people;
#[path = "browser/player.rs"]
mod player;
#[path = "browser/reach.rs"]
mod reach;
#[path = "browser/real_time.rs"]
mod real_time;
#[path = "browser/report.rs"]
mod report;
#[path = "browser/runner.rs"]
mod runner;
#[path = "browser/timing.rs"]
mod timing;
#[path = "browser/update.rs"]
mod update;
#[path = "browser/weight.rs"]
mod weight;

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use driver::{Browser, find};
use heelup_core::{care::Care, catalog::Files, units::LocalDate};
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, serve};
use tokio::net::TcpListener;

fn catalog(folder: &Path, root: &Path, files: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            catalog(&path, root, files);
        } else if path.extension().is_some_and(|end| end == "toml" || end == "md" || end == "json") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// Starts the app on a free port; returns its address and the clock to turn.
async fn start(folder: &Path) -> (String, Arc<Mutex<LocalDate>>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = Files::new();
    catalog(&root, &root, &mut files);
    let care = Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    let today: Arc<Mutex<LocalDate>> = Arc::new(Mutex::new("2026-03-02".parse().unwrap()));
    let shown = today.clone();
    let begun = std::time::Instant::now();
    let clock = move || {
        let date = *shown.lock().unwrap();
        let s = begun.elapsed().as_secs();
        Now { moment: format!("{date}T08:{:02}:{:02}+01:00", s / 60 % 60, s % 60), date }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let store = Database::open(folder).await.unwrap();
    let state = AppState::new(store, Arc::new(care), clock, Hosts::loopback(port));
    tokio::spawn(serve(listener, state, std::future::pending()));
    (format!("http://127.0.0.1:{port}"), today)
}

/// The browser, if there is one; otherwise the reason in one loud line.
async fn browser(wide: u32, high: u32) -> Option<Browser> {
    let programs = (
        find("HEELUP_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"]),
        find("HEELUP_CHROMEDRIVER", &["chromedriver"]),
    );
    if let (Some(chromium), Some(chromedriver)) = programs {
        return Some(Browser::start(&chromium, &chromedriver, wide, high).await);
    }
    let demanded = std::env::var_os("HEELUP_DEMAND_BROWSER").is_some_and(|v| v == "1");
    assert!(!demanded, "chromium and chromedriver are demanded, and not installed");
    eprintln!("\n*** SKIPPED: the browser journey. Install chromium and chromium-driver to run it. ***\n");
    None
}

/// Answers the intake as somebody with pain in the middle of the tendon.
async fn intake(browser: &Browser) {
    for _ in 0..40 {
        let url = browser.page.current_url().await.unwrap();
        let Some(screen) = url.path().strip_prefix("/intake/").map(str::to_owned) else { return };
        if matches!(screen.as_str(), "right-now" | "age" | "first-steps" | "this-morning") {
            browser.review(&screen).await;
        }
        let key = match screen.as_str() {
            "where" => {
                browser.tap(".sides input[value=right]").await;
                browser.tap(".zone.z-achilles-mid input").await;
                browser.must_read("Pain in the middle of the tendon").await;
                gallery::keep(browser, "where-phone-light").await;
                browser.review("where").await;
                "button[name=go][value=next]"
            }
            "first-steps" | "tendon-thicker" | "pinch-mid" => "button[name=answer][value=yes]",
            "during" => "button[name=one][value=warms_up_then_returns]",
            "how-long" => "button[name=one][value=duration_over_3m]",
            "age" => "button[name=one][value=none]",
            "this-morning" => "button[name=number][value='3']",
            _ => {
                "button[name=go][value=next], button[name=answer][value=no], button[name=number][value=unsure]"
            }
        };
        browser.go_by(key).await;
    }
    panic!("the questions never end");
}

/// Lets the first set run for a moment, pauses it and ends it early.
async fn first_set(browser: &Browser) {
    browser.view("player").await;
    browser.tap("#player [data-act=main]").await;
    // Three seconds to get ready, then the hold counts down.
    tokio::time::sleep(Duration::from_millis(4600)).await;
    let count = browser.see(".stage:not([hidden]) .count").await.text().await.unwrap();
    assert!(
        matches!(count.as_str(), "28" | "29" | "30"),
        "a hold of 30 seconds shows {count} after one and a half"
    );
    browser.tap("#player [data-act=main]").await;
    browser.must_read("Go on").await;
    browser.review("the player, paused").await;
    browser.tap("#player [data-act=end]").await;
    browser.view("rest").await;
    let kept = browser.text(".did-words").await;
    assert!(
        matches!(kept.as_str(), "1 of 30 seconds" | "2 of 30 seconds"),
        "the seconds that were really held, not {kept}"
    );
    browser.tap("#rest [data-act=change]").await;
    browser.view("told").await;
    browser
        .page
        .execute("document.querySelector('form.told:not([hidden]) [name=seconds]').value = 30", vec![])
        .await
        .unwrap();
    browser.review("a set, changed").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("rest").await;
    assert_eq!(browser.text(".did-words").await, "30 of 30 seconds");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_first_question_to_a_run_that_counts() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, today) = start(folder.path()).await;

    browser.page.goto(&address).await.unwrap();
    browser.must_read("From a sore heel back to running").await;
    browser.review("welcome").await;
    browser.go_by("form[action='/intake/new'] button").await;
    intake(&browser).await;

    browser.must_read("Your answers fit pain in the middle of the Achilles tendon").await;
    gallery::keep(&browser, "result-phone-light").await;
    browser.review("the result").await;
    browser.go_by("form[action='/start'] button").await;
    browser.must_read("Your first session").await;
    browser.review("today, the first day").await;

    browser.go_by(".answer .btn").await;
    browser.must_read("How to do it").await;
    browser.review("how to do it").await;
    browser.go_by(".dock .btn").await;
    first_set(&browser).await;
    browser.must_read("1 of 4 sets done").await;
    browser.review("rest").await;
    // A reload in the middle of a session loses nothing.
    browser.page.refresh().await.unwrap();
    browser.view("rest").await;
    browser.must_read("1 of 4 sets done").await;
    for _ in 0..3 {
        browser.view("rest").await;
        browser.tap("#rest [data-act=next]").await;
        browser.to_the_end().await;
    }
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='2']").await;
    browser.must_read("Up to 3 it counts for the next step.").await;
    browser.tap("form.told:not([hidden]) input[name=effort][value='6']").await;
    browser.review("how was it").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.review("how is it now").await;
    browser.go_by("#ended .dock .btn").await;
    browser.must_read("The session is done").await;
    browser.must_read("What comes next").await;
    browser.review("the session is done").await;
    browser.go_by(".answer .btn").await;
    browser.must_read("Start the second session").await;

    *today.lock().unwrap() = "2026-03-03".parse().unwrap();
    browser.page.goto(&address).await.unwrap();
    browser.must_read("How was this morning?").await;
    browser.review("the question of the morning").await;
    browser.go_by(".answer .btn").await;
    browser.tap("input[name=stiffness][value='2']").await;
    browser.tap("input[name=minutes][value='5']").await;
    browser.tap("input[name=new][value=no]").await;
    browser.review("check-in").await;
    browser.go_by(".dock button").await;
    browser.see(".field.hold").await;
    browser.must_read("Why this").await;
    browser.must_read("What would change it").await;
    browser.review("the decision").await;

    browser.page.goto(&format!("{address}/runs/new")).await.unwrap();
    browser.review("add a run").await;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../imports/tests/files/fit/easy-run-8km.fit");
    let file = file.canonicalize().unwrap();
    browser.see("input[type=file]").await.send_keys(file.to_str().unwrap()).await.unwrap();
    browser.go_by("form[action='/runs/read'] button").await;
    browser.must_read("8.0 km").await;
    browser.tap("input[name=effort-0][value='6']").await;
    browser.tap("input[name=pain-0][value='1']").await;
    browser.tap("input[name=hills-0]").await;
    browser.review("what the file says").await;
    browser.go_by("form[action='/runs/add'] .btn.wide").await;
    browser.must_read("One training was added.").await;
    browser.review("runs").await;
    browser.page.goto(&address).await.unwrap();
    browser.see("rect.b-run").await;
    for page in [
        "programme",
        "ways",
        "progress",
        "settings",
        "diary",
        "learn",
        "learn/sources",
        "exercises",
        "more",
        "new",
        "clearance",
        "about",
    ] {
        browser.page.goto(&format!("{address}/{page}")).await.unwrap();
        browser.review(page).await;
    }
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_warning_sign_fills_the_screen_on_the_narrowest_phone() {
    let Some(browser) = browser(320, 640).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&address).await.unwrap();
    browser.review("welcome at 320").await;
    browser.go_by("form[action='/intake/new'] button").await;
    browser.go_by("button[value=next]").await;
    browser.tap("input[value=onset_sudden_pop]").await;
    browser.must_read("Next").await;
    browser.go_by("button[value=next]").await;
    browser.must_read("Go to an emergency department today").await;
    browser.see(".field.refer").await;
    browser.review("a red flag at 320").await;
    browser.end().await;
}
