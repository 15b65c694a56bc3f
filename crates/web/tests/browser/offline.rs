//! Without the server: read, decided, told, and sent once it is back. The server is really stopped.

use std::{path::Path, sync::Arc, time::Duration};

use fantoccini::Locator;
use heelup_core::{
    care::Care,
    catalog::Files,
    journal::{CheckIn, Draft, EntryId, Fact, PersonId, Preset, ProgrammeId, ProgrammeStart, Withdrawal},
    units::{Involved, LocalDate, Stiffness},
};
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, serve};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use uuid::Uuid;

use crate::{browser, catalog, driver::Browser};

/// A server that can be stopped and started again on the same address.
struct Server {
    store: Database,
    care: Arc<Care>,
    port: u16,
    running: Option<(oneshot::Sender<()>, JoinHandle<std::io::Result<()>>)>,
}

/// The day on this machine's clock, which is the browser's.
fn today() -> LocalDate {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    LocalDate::from_day_number(i32::try_from(now.as_secs() / 86_400).unwrap())
}

impl Server {
    /// A person on single-leg raises for some calm days, up to a day.
    async fn of_somebody(folder: &Path, last: LocalDate) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let mut files = Files::new();
        catalog(&root, &root, &mut files);
        let care = Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
        let store = Database::open(folder).await.unwrap();
        let (person, programme) = (PersonId(Uuid::now_v7()), ProgrammeId(Uuid::now_v7()));
        store.create_person(person, "2026-01-01T07:00:00Z").await.unwrap();
        let first = last.plus(-2);
        let begin = ProgrammeStart {
            protocol: "achilles-midportion-four-stage".into(),
            at: Some("single-leg.1".into()),
            preset: Preset::Standard,
            version: None,
        };
        let mut said = vec![(first, Some(programme), Fact::ProgrammeStarted(begin))];
        for day in 0..=2 {
            let morning = CheckIn { stiffness: Stiffness::new(2).ok(), ..CheckIn::default() };
            said.push((first.plus(day), None, Fact::MorningCheckedIn(morning)));
        }
        for (n, (date, programme, fact)) in said.into_iter().enumerate() {
            let id = EntryId(Uuid::from_u128(
                0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::try_from(n).unwrap(),
            ));
            let recorded_at = format!("{date}T07:00:00Z");
            let draft = Draft { id, recorded_at, date, person, programme, side: Some(Involved::Right), fact };
            store.append(draft).await.unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        Self { store, care: Arc::new(care), port, running: None }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Answers, with a day on its clock.
    async fn start(&mut self, date: LocalDate) {
        let begun = std::time::Instant::now();
        let clock = move || {
            let s = begun.elapsed().as_secs();
            Now { moment: format!("{date}T23:{:02}:{:02}+00:00", s / 60 % 60, s % 60), date }
        };
        let mut listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        for _ in 0..50 {
            if listener.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        }
        let state = AppState::new(self.store.clone(), self.care.clone(), clock, Hosts::loopback(self.port));
        let (tell, told) = oneshot::channel();
        let end = async move {
            let _ = told.await;
        };
        self.running = Some((tell, tokio::spawn(serve(listener.unwrap(), state, end))));
    }

    /// Answers no more.
    async fn stop(&mut self) {
        let (tell, task) = self.running.take().unwrap();
        tell.send(()).unwrap();
        if tokio::time::timeout(Duration::from_secs(3), task).await.is_err() {
            // A browser that keeps its line open does not keep the server.
        }
    }

    /// Every fact in the journal, as JSON, with its day.
    async fn facts(&self) -> Vec<(String, serde_json::Value)> {
        let person = self.store.people().await.unwrap().into_iter().next().unwrap();
        let text = self.store.export(person.id).await.unwrap();
        let entries = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        entries.map(|e| (e["date"].as_str().unwrap().to_owned(), e["fact"].clone())).collect()
    }

    async fn mornings(&self, date: LocalDate) -> Vec<serde_json::Value> {
        let facts = self.facts().await;
        let of_the_day = facts
            .into_iter()
            .filter(|(day, fact)| *day == date.to_string() && fact["kind"] == "morning-checked-in");
        of_the_day.map(|(_, fact)| fact).collect()
    }
}

/// Opens Today, and waits until it is on the phone.
async fn take_along(browser: &Browser, server: &Server) {
    browser.page.goto(&server.address()).await.unwrap();
    browser.see("html[data-taken=yes]").await;
}

async fn filled(browser: &Browser, kind: &str) {
    browser.see(&format!("html[data-filled={kind}]")).await;
}

async fn heading(browser: &Browser) -> String {
    browser.page.find(Locator::Css("h1")).await.unwrap().text().await.unwrap()
}

async fn check_in(browser: &Browser, server: &Server, stiffness: u8) {
    browser.page.goto(&format!("{}/check-in", server.address())).await.unwrap();
    browser.tap(&format!("input[name=stiffness][value='{stiffness}']")).await;
    browser.tap("input[name=new][value=no]").await;
    browser.go_by(".dock button").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_morning_without_the_server_is_decided_as_it_would_have_and_told_once() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today().plus(-1)).await;
    server.start(today().plus(-1)).await;
    take_along(&browser, &server).await;
    server.stop().await;

    // A new day: it asks for the morning first, as the server does.
    browser.page.goto(&server.address()).await.unwrap();
    filled(&browser, "answer").await;
    browser.must_read("No connection.").await;
    assert_eq!(heading(&browser).await, "How was this morning?");
    browser.review("a new day without the server").await;
    browser.go_by(".answer .btn").await;
    assert!(!browser.reads("You told us this morning already").await);
    browser.review("the check-in without the server").await;
    check_in(&browser, &server, 3).await;
    filled(&browser, "answer").await;
    browser.must_read("This morning: 3").await;
    browser.must_read("It is safe on this phone.").await;
    browser.must_read("a little more than usual this morning").await;
    browser.review("the answer without the server").await;
    let decided = heading(&browser).await;
    let dose = browser.see(".answer .dose").await.text().await.unwrap();
    // Its session is here, too, with the dose of this answer and this day.
    browser.go_by(".answer .btn").await;
    browser.see("#player").await;
    assert!(!browser.reads("This page is not on this phone").await);
    // What was never looked at needs the connection.
    browser.page.goto(&format!("{}/programme/x/proof", server.address())).await.unwrap();
    browser.must_read("This page is not on this phone").await;
    browser.page.goto(&format!("{}/exercises/heel-raise-single-leg", server.address())).await.unwrap();
    browser.must_read("This page is as it was on").await;
    browser.review("an exercise without the server").await;

    server.start(today()).await;
    browser.page.goto(&server.address()).await.unwrap();
    browser.must_read("Why this").await;
    assert_eq!(heading(&browser).await, decided);
    assert_eq!(browser.see(".answer .dose").await.text().await.unwrap(), dose);
    assert_eq!(server.mornings(today()).await.len(), 1);
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_phones_without_the_server_tell_one_morning() {
    let (Some(first), Some(second)) = (browser(390, 844).await, browser(390, 844).await) else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today().plus(-1)).await;
    server.start(today().plus(-1)).await;
    take_along(&first, &server).await;
    take_along(&second, &server).await;
    server.stop().await;
    check_in(&first, &server, 6).await;
    check_in(&second, &server, 3).await;
    // And a run on the first, told twice by a double look at the same kept page.
    for km in ["4.2", "2"] {
        first.page.goto(&format!("{}/runs/new", server.address())).await.unwrap();
        first.see("input[name=km]").await.send_keys(km).await.unwrap();
        first.go_by("form[action='/runs'] button.wide, form[action='/runs'] .dock button").await;
    }
    filled(&first, "later").await;
    first.must_read("Run: 4.2 km").await;
    first.must_read("No new load today").await;
    first.review("more was told than the phone has an answer for").await;

    server.start(today()).await;
    // The one who spoke last comes in first.
    second.page.goto(&server.address()).await.unwrap();
    second.must_read("Why this").await;
    first.page.goto(&server.address()).await.unwrap();
    first.must_read("Why this").await;
    first.page.goto(&format!("{}/diary", server.address())).await.unwrap();
    first.must_read("stiffness 3").await;
    let runs = server.facts().await.into_iter().filter(|(_, fact)| fact["kind"] == "run-imported").count();
    assert_eq!(runs, 2, "two runs, each once");
    let person = server.store.people().await.unwrap().into_iter().next().unwrap();
    let entries = server.store.entries(person.id).await.unwrap();
    let record = heelup_core::record::Record::fold(&entries);
    assert_eq!(record.day(today()).mornings[0].unwrap().stiffness, Stiffness::new(3).ok());
    first.end().await;
    second.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_without_the_server_bring_no_load_and_something_new_shows_the_signs() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today().plus(-2)).await;
    server.start(today().plus(-2)).await;
    take_along(&browser, &server).await;
    server.stop().await;
    check_in(&browser, &server, 2).await;
    filled(&browser, "later").await;
    browser.must_read("No new load today").await;
    browser.must_read("more than a day old").await;
    assert!(!browser.reads("Start session").await);
    browser.review("the second day without the server").await;

    browser.page.goto(&format!("{}/check-in", server.address())).await.unwrap();
    browser.tap("input[name=stiffness][value='2']").await;
    browser.tap("input[name=new][value=yes]").await;
    browser.go_by(".dock button").await;
    browser.must_read("Is it one of these?").await;
    browser.review("the warning signs").await;
    browser.page.goto(&server.address()).await.unwrap();
    filled(&browser, "new").await;
    browser.must_read("No load until it is clear").await;
    browser.review("something new without the server").await;
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_version_waits_for_the_end_of_a_session() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today()).await;
    server.start(today()).await;
    take_along(&browser, &server).await;
    let may = "const done = arguments[arguments.length - 1];
        const folder = document.querySelector('link[rel=stylesheet]').href.replace('/heelup.css', '');
        import(`${folder}/js/offline.js`).then(({ ask }) => ask('update')).then(done)";
    browser.page.goto(&format!("{}/session?ready=1", server.address())).await.unwrap();
    browser.see("#player").await;
    assert_eq!(browser.page.execute_async(may, vec![]).await.unwrap(), serde_json::json!(false));
    browser.page.goto(&server.address()).await.unwrap();
    assert_eq!(browser.page.execute_async(may, vec![]).await.unwrap(), serde_json::json!(true));
    // Today as it was seen today, with the server gone.
    server.stop().await;
    browser.page.goto(&server.address()).await.unwrap();
    filled(&browser, "seen").await;
    browser.must_read("Today’s plan is on this phone.").await;
    browser.must_read("Why this").await;
    browser.review("today as it was seen").await;
    browser.page.goto(&format!("{}/session", server.address())).await.unwrap();
    browser.see("#player").await;
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_server_does_not_take_stays_on_the_phone_until_it_is_seen() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today()).await;
    server.start(today()).await;
    take_along(&browser, &server).await;
    browser.page.goto(&format!("{}/diary", server.address())).await.unwrap();
    browser.go_by("main a[href^='/diary/']").await;
    browser.see("html[data-taken=yes]").await;
    let here = browser.page.current_url().await.unwrap();
    server.stop().await;
    browser.page.goto(here.as_str()).await.unwrap();
    browser.tap("form[action$='/correct'] input[name=stiffness][value='5']").await;
    browser.go_by("form[action$='/correct'] button").await;
    browser.must_read("Waiting to be sent").await;
    // Meanwhile the morning was taken back on another device: there is nothing left to correct.
    let person = server.store.people().await.unwrap().into_iter().next().unwrap().id;
    let of = EntryId(here.path().rsplit('/').next().unwrap().parse().unwrap());
    let fact = Fact::EntryWithdrawn(Withdrawal { of, why: None });
    let draft = Draft {
        id: EntryId(Uuid::now_v7()),
        recorded_at: format!("{}T23:30:00Z", today()),
        date: today(),
        person,
        programme: None,
        side: None,
        fact,
    };
    server.store.append(draft).await.unwrap();
    server.start(today()).await;
    browser.page.goto(&server.address()).await.unwrap();
    browser.must_read("Not taken as it was told").await;
    browser.review("something was not taken").await;
    browser.page.goto(&server.address()).await.unwrap();
    browser.tap("#waiting button").await;
    // The phone lets go of it in its own time.
    for _ in 0..40 {
        if !browser.reads("Not taken as it was told").await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!browser.reads("Not taken as it was told").await);
    browser.page.goto(&server.address()).await.unwrap();
    browser.must_read("Why this").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!browser.reads("Not taken as it was told").await);
    assert_eq!(server.facts().await.iter().filter(|(_, f)| f["kind"] == "entry-corrected").count(), 0);
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_that_shall_keep_nothing_keeps_nothing() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::of_somebody(folder.path(), today()).await;
    server.start(today()).await;
    take_along(&browser, &server).await;
    browser.page.goto(&format!("{}/more", server.address())).await.unwrap();
    browser.tap("[data-keeping]:not([hidden])").await;
    browser.see("[data-keeping] [data-when=kept][hidden]").await;
    browser.review("more, nothing kept").await;
    browser.page.goto(&format!("{}/diary", server.address())).await.unwrap();
    browser.see("html[data-taken=yes]").await;
    let left = "const done = arguments[arguments.length - 1];
        caches.open('heelup-pages').then((pages) => pages.keys()).then((all) => done(all.map((r) => new URL(r.url).pathname)))";
    let left = browser.page.execute_async(left, vec![]).await.unwrap();
    assert_eq!(left, serde_json::json!(["/away", "/warning-signs"]));
    server.stop().await;
    browser.page.goto(&server.address()).await.unwrap();
    filled(&browser, "nothing").await;
    browser.must_read("Nothing is on this phone yet").await;
    browser.review("nothing on this phone").await;
    browser.end().await;
}

/// The parts of the worker that make a key of what was told, as they are shipped.
const KEYS: &str = concat!(
    include_str!("../../static/worker/store.js"),
    include_str!("../../static/worker/queue.js"),
    include_str!("../../static/worker/key.js"),
);

/// Tells a session on a phone: all sets but so many, with a worst pain. Sends it to the server, too, and returns the
/// answer that the phone finds for a morning of 2 on the day after.
const TELL: &str = "
    const [without, pain, done] = arguments;
    const tell = async () => {
      const table = await (await fetch('/ahead')).json();
      const [{ programme, sessions }] = table.work;
      const shared = [['session', freshId()], ['part', 'main'], ['programme', programme], ['easier', '']];
      const sets = sessions[0].slice(0, sessions[0].length - without).map((line) => {
        const [exercise, surface, side, reps, seconds, load] = line.split('|');
        const amounts = [['surface', surface], ['reps', reps], ['seconds', seconds], ['load', load]];
        const told = amounts.filter(([, value]) => value !== '' && value !== 'null');
        const body = [['entry', freshId()], ...shared, ['exercise', exercise], ['side', side], ['pain', '1'], ...told];
        return { path: '/session/set', body, day: table.today };
      });
      const how = [['pain', pain], ['after', '0'], ['effort', '6']];
      const end = { path: '/session/end', body: [['entry', freshId()], ...shared, ...how], day: table.today };
      const morning = { path: '/check-in', body: [['stiffness', '2']], day: table.tomorrow };
      const { kind, at } = todayIs(table, [...sets, end, morning], table.tomorrow);
      for (const { path, body } of [...sets, end]) {
        const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(body) });
        if (!answer.ok) return [path, answer.status];
      }
      return [kind, table.answers[at]?.html ?? ''];
    };
    tell().then(done, (why) => done(['failed', String(why)]));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_phone_finds_for_a_session_told_on_it_what_the_server_says_of_it() {
    let Some(browser) = browser(390, 844).await else { return };
    for (without, pain) in [(0, "2"), (0, "9"), (1, "2")] {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Server::of_somebody(folder.path(), today().plus(-1)).await;
        server.start(today().plus(-1)).await;
        take_along(&browser, &server).await;
        let script = format!("{KEYS}\n{TELL}");
        let found = browser.page.execute_async(&script, vec![without.into(), pain.into()]).await.unwrap();
        assert_eq!(found[0], "answer", "{found}");
        server.stop().await;
        server.start(today()).await;
        check_in(&browser, &server, 2).await;
        let (title, dose) =
            (heading(&browser).await, browser.see(".answer .dose").await.text().await.unwrap());
        let html = found[1].as_str().unwrap();
        assert!(
            html.contains(&format!("<h1>{title}</h1>")) && html.contains(&dose),
            "{title}, {dose}: {html}"
        );
    }
    browser.end().await;
}
