//! The player: a whole session with the clock moved forward, a reload in the middle of a set, too painful, no network.

use std::path::Path;

use heelup_core::{
    journal::{CheckIn, Draft, EntryId, Fact, PersonId, Preset, ProgrammeId, ProgrammeStart},
    units::{Involved, Stiffness},
};
use heelup_store::Database;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{browser, driver::Browser, start};

/// Begins a programme at a place, on the day the app starts at, with a calm morning.
pub(crate) async fn begin(folder: &Path, protocol: &str, at: &str) {
    let store = Database::open(folder).await.unwrap();
    let person = PersonId(Uuid::now_v7());
    store.create_person(person, "2026-03-02T07:00:00+01:00").await.unwrap();
    let started = ProgrammeStart {
        protocol: protocol.into(),
        at: Some(at.into()),
        preset: Preset::Standard,
        version: None,
    };
    let morning = CheckIn { stiffness: Stiffness::new(2).ok(), minutes: Some(5), ..CheckIn::default() };
    let programme = ProgrammeId(Uuid::from_u128(7));
    for (programme, fact) in
        [(Some(programme), Fact::ProgrammeStarted(started)), (None, Fact::MorningCheckedIn(morning))]
    {
        let draft = Draft {
            id: EntryId(Uuid::now_v7()),
            recorded_at: "2026-03-02T07:00:00+01:00".into(),
            date: "2026-03-02".parse().unwrap(),
            person,
            programme,
            side: programme.map(|_| Involved::Right),
            fact,
        };
        store.append(draft).await.unwrap();
    }
    store.close().await;
}

/// Opens the player on the first set of 15 heel raises, 3 seconds up, 1 held, 3 down.
async fn raises(wide: u32, high: u32) -> Option<(Browser, tempfile::TempDir, String)> {
    let browser = browser(wide, high).await?;
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path(), "achilles-midportion-four-stage", "both-legs.1").await;
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/session?ready=1")).await.unwrap();
    browser.view("player").await;
    browser.must_read("Both legs · set 1 of 3").await;
    Some((browser, folder, address))
}

fn sets(facts: &[Value]) -> Vec<&Value> {
    facts.iter().filter(|fact| fact["kind"] == "set-finished").map(|fact| &fact["set"]).collect()
}

/// Returns the journal's facts once it has so many sets: what was done is sent while the person goes on.
async fn after_sets(browser: &Browser, count: usize) -> Vec<Value> {
    for _ in 0..100 {
        let facts = browser.facts().await;
        if sets(&facts).len() >= count {
            return facts;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{count} sets do not arrive");
}

async fn tell(browser: &Browser, pain: &str, effort: Option<&str>) {
    browser.view("told").await;
    browser.tap(&format!("form.told:not([hidden]) input[name=pain][value='{pain}']")).await;
    if let Some(effort) = effort {
        browser.tap(&format!("form.told:not([hidden]) input[name=effort][value='{effort}']")).await;
    }
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
}

async fn end(browser: &Browser) {
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.go_by("#ended .dock .btn").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_session_is_led_set_by_set_and_kept() {
    let Some((browser, _folder, _)) = raises(390, 844).await else { return };
    browser.review("ready").await;
    browser.tap("#player [data-act=main]").await;
    browser.must_read("Get ready").await;
    browser.forward(3.0 + 7.0 + 3.4).await;
    browser.must_read("2 of 15").await;
    browser.becomes(".stage:not([hidden]) .phase", "Hold").await;
    browser.tap("[data-act=sound]").await;
    browser.must_read("A voice says up, hold, down").await;
    browser.tap("#sheet .btn").await;
    browser.to_the_end().await;
    browser.view("rest").await;
    browser.must_read("15 of 15 repetitions").await;
    browser.review("rest between raises").await;
    let rest = browser.text("#rest .rest-of").await;
    browser.tap("#rest [data-act=more]").await;
    assert_ne!(browser.text("#rest .rest-of").await, rest, "thirty seconds more");
    for _ in 0..2 {
        browser.view("rest").await;
        browser.tap("#rest [data-act=next]").await;
        browser.to_the_end().await;
    }
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='2']").await;
    browser.tap("form.told:not([hidden]) input[name=effort][value='5']").await;
    // Pressed twice at once, a form says what it says once.
    let twice = "const form = document.querySelector('form.told:not([hidden])'); form.requestSubmit(); form.requestSubmit();";
    browser.script(twice).await;
    end(&browser).await;
    browser.must_read("The session is done").await;
    browser.must_read("45 repetitions").await;
    let facts = browser.facts().await;
    let sets = sets(&facts);
    assert_eq!(sets.iter().map(|set| &set["reps"]).collect::<Vec<_>>(), [15, 15, 15]);
    assert_eq!(
        (&sets[2]["pain"], &sets[2]["effort"], &sets[1]["pain"]),
        (&json!(2), &json!(5), &Value::Null)
    );
    let session = facts.iter().find(|fact| fact["kind"] == "session-finished").unwrap();
    assert_eq!((&session["pain"], &session["pain_after"]), (&json!(2), &json!(1)));
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reload_in_the_middle_of_a_set_goes_on_with_the_repetition_it_was_in() {
    let Some((browser, _folder, address)) = raises(1280, 800).await else { return };
    browser.tap("#player [data-act=main]").await;
    // In the fifth raise, on the way down.
    browser.forward(3.0 + 4.0 * 7.0 + 5.2).await;
    browser.must_read("5 of 15").await;
    browser.page.goto(&address).await.unwrap();
    browser.page.goto(&format!("{address}/session?ready=1")).await.unwrap();
    browser.view("player").await;
    browser.must_read("Go on").await;
    browser.must_read("5 of 15").await;
    browser.review("after a reload in the middle of a set").await;
    browser.tap("#player [data-act=main]").await;
    browser.must_read("Get ready").await;
    // Counted in again, then the fifth raise anew.
    browser.forward(3.4).await;
    browser.must_read("5 of 15").await;
    browser.becomes(".stage:not([hidden]) .phase", "Up").await;
    browser.tap("#player [data-act=end]").await;
    browser.view("rest").await;
    browser.must_read("4 of 15 repetitions").await;
    let facts = after_sets(&browser, 1).await;
    assert_eq!(sets(&facts)[0]["reps"], 4);
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_painful_keeps_it_and_goes_on_easier_at_once() {
    let Some((browser, _folder, _)) = raises(390, 844).await else { return };
    browser.tap("#player [data-act=main]").await;
    browser.forward(3.0 + 2.0 * 7.0 + 1.0).await;
    browser.tap("#player [data-act=painful]").await;
    browser.view("told").await;
    browser.must_read("Without a number we write down 6").await;
    browser.review("too painful, told").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("painful").await;
    browser.must_read("a small movement").await;
    browser.review("too painful").await;
    browser.tap("#painful [data-act=easier]").await;
    browser.view("about").await;
    browser.review("the easier form").await;
    browser.tap(".about:not([hidden]) [data-act=begin]").await;
    browser.view("player").await;
    browser.tap("#player [data-act=main]").await;
    browser.to_the_end().await;
    browser.view("rest").await;
    browser.tap("#rest [data-act=next]").await;
    browser.to_the_end().await;
    tell(&browser, "3", Some("4")).await;
    end(&browser).await;
    browser.must_read("Less next time").await;
    browser.review("done, too painful").await;
    let facts = browser.facts().await;
    assert_eq!((&sets(&facts)[0]["reps"], &sets(&facts)[0]["pain"]), (&json!(2), &json!(6)));
    let session = facts.iter().find(|fact| fact["kind"] == "session-finished").unwrap();
    assert_eq!((&session["lightened"], &session["pain"]), (&json!(true), &json!(6)));
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_network_the_session_goes_on_and_is_sent_once_when_it_is_back() {
    let Some((browser, _folder, _)) = raises(390, 844).await else { return };
    let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.tell("Network.enable", json!({})).await;
    browser.tell("Network.emulateNetworkConditions", network(true)).await;
    browser.tap("#player [data-act=main]").await;
    for _ in 0..2 {
        browser.to_the_end().await;
        browser.view("rest").await;
        browser.tap("#rest [data-act=next]").await;
    }
    browser.to_the_end().await;
    tell(&browser, "2", Some("5")).await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.tap("#ended .dock .btn").await;
    browser.view("kept").await;
    browser.must_read("Kept on this phone").await;
    browser.tell("Network.emulateNetworkConditions", network(false)).await;
    browser.go_by("#kept [data-act=send]").await;
    browser.must_read("The session is done").await;
    let facts = browser.facts().await;
    assert_eq!(sets(&facts).len(), 3, "each set once");
    assert_eq!(facts.iter().filter(|fact| fact["kind"] == "session-finished").count(), 1);
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_keyboard_is_enough_and_a_busy_page_loses_no_beat() {
    let Some((browser, _folder, _)) = raises(1280, 800).await else { return };
    let body = browser.see("body").await;
    browser.script("document.activeElement.blur()").await;
    body.send_keys(" ").await.unwrap();
    browser.must_read("Get ready").await;
    browser.forward(3.5).await;
    // For two seconds the page can do nothing at all; the recording goes on.
    let seen = browser
        .script(
            "const until = performance.now() + 2000;
             while (performance.now() < until);
             await new Promise((on) => requestAnimationFrame(() => requestAnimationFrame(on)));
             return [document.getElementById('sound').currentTime, document.querySelector('.stage:not([hidden]) .count').textContent]",
        )
        .await;
    let gone = seen[0].as_f64().unwrap() - 3.0;
    assert!((2.4..4.0).contains(&gone), "the recording went on by itself: {gone} s");
    assert_eq!(seen[1], json!(format!("{}", 1.0 + gone.floor() % 3.0)), "and the page shows where it is");
    body.send_keys(" ").await.unwrap();
    browser.must_read("Paused.").await;
    let stood = browser.script("return document.getElementById('sound').paused").await;
    assert_eq!(stood, true);
    body.send_keys("\u{e014}").await.unwrap();
    browser.view("rest").await;
    let sizes = browser
        .script(
            "return [...document.querySelectorAll('button, a.btn, a.icon-btn')].filter((b) => b.checkVisibility())
                 .map((b) => [b.textContent.trim(), b.getBoundingClientRect()])
                 .filter(([, box]) => box.height < 44 || box.width < 44).map(([text]) => text)",
        )
        .await;
    assert_eq!(sizes, json!([]), "everything can be hit with a thumb");
    browser.end().await;
}
