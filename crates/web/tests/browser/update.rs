//! A new version of the app while a session is open: the player goes on with its own files, and nothing is lost.
//!
//! The newer version is the same app whose assets lie under another hash and whose player is another file: the old
//! folder is really gone from the server, as after an update.

use std::{path::Path, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use heelup_core::{care::Care, catalog::Files};
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, router};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use tower::ServiceExt;

use crate::{browser, catalog, driver::Browser, player::begin};

/// What the newer player's file ends with.
const MARK: &str = "\n// This is the newer one.\n";

/// The folder's hash of the version that runs first, and of the newer one.
type Hashes = Arc<[String; 2]>;

/// Answers as a version whose assets lie under another hash.
async fn newer(State(hashes): State<Hashes>, mut request: Request, next: Next) -> Response {
    let [first, newer] = &*hashes;
    let path = request.uri().path().to_owned();
    if path.contains(first.as_str()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let asked = request.uri().to_string().replace(newer.as_str(), first);
    *request.uri_mut() = asked.parse().unwrap();
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    let (mut parts, body) = next.run(request).await.into_parts();
    let kind =
        parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !["text/", "json"].iter().any(|text| kind.contains(text)) {
        return Response::from_parts(parts, body);
    }
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    let mut text = String::from_utf8(bytes.to_vec()).unwrap().replace(first.as_str(), newer);
    if path.ends_with("/js/player.js") {
        text.push_str(MARK);
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

/// A server on one address and one data folder, whatever version it runs.
struct Server {
    care: Arc<Care>,
    port: u16,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Server {
    async fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let mut files = Files::new();
        catalog(&root, &root, &mut files);
        let care = Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        Self { care: Arc::new(care), port, running: None }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The app on a data folder, at eight in the morning of the day the programme begins.
    async fn app(&self, folder: &Path) -> Router {
        let begun = std::time::Instant::now();
        let clock = move || {
            let s = begun.elapsed().as_secs();
            let moment = format!("2026-03-02T08:{:02}:{:02}+01:00", s / 60 % 60, s % 60);
            Now { moment, date: "2026-03-02".parse().unwrap() }
        };
        let store = Database::open(folder).await.unwrap();
        router(AppState::new(store, self.care.clone(), clock, Hosts::loopback(self.port)))
    }

    async fn start(&mut self, app: Router) {
        let mut listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        for _ in 0..50 {
            if listener.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            listener = TcpListener::bind(("127.0.0.1", self.port)).await;
        }
        let (tell, told) = oneshot::channel::<()>();
        let listener = listener.unwrap();
        let run = async move {
            let end = async move {
                let _ = told.await;
            };
            axum::serve(listener, app).with_graceful_shutdown(end).await.unwrap();
        };
        self.running = Some((tell, tokio::spawn(run)));
    }

    async fn stop(&mut self) {
        let (tell, task) = self.running.take().unwrap();
        tell.send(()).unwrap();
        let aborts = task.abort_handle();
        if tokio::time::timeout(Duration::from_secs(3), task).await.is_err() {
            // A browser that keeps its line open does not keep the server.
            aborts.abort();
        }
    }
}

async fn ask(app: &Router, port: u16, path: &str) -> (StatusCode, String) {
    let host = format!("127.0.0.1:{port}");
    let request = Request::builder().uri(path).header(header::HOST, host).body(Body::empty()).unwrap();
    let answer = app.clone().oneshot(request).await.unwrap();
    let status = answer.status();
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

/// Returns the hash that the folder of assets is named after.
async fn hash(app: &Router, port: u16) -> String {
    let (_, worker) = ask(app, port, "/sw.js").await;
    worker.split("/static/").nth(1).unwrap().split(['"', '/']).next().unwrap().to_owned()
}

/// Waits until a script says true.
async fn until(browser: &Browser, what: &str, script: &str) {
    let mut said = Value::Null;
    for _ in 0..100 {
        said = browser.script(script).await;
        if said == Value::Bool(true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{what}: {said}");
}

const WAITS: &str =
    "const all = await navigator.serviceWorker.getRegistration(); return all.waiting !== null";

/// Whether the page's player is the newer file.
async fn is_newer(browser: &Browser) -> bool {
    let text = browser.script("return (await fetch(`${folder}/player.js`)).text()").await;
    let text = text.as_str().unwrap();
    assert!(text.contains("The session player"), "{text}");
    text.ends_with(MARK)
}

/// Goes to a page, until the server's own comes: on a busy machine the worker may lose its patience and show what it has.
async fn visit(browser: &Browser, address: &str) {
    for _ in 0..10 {
        browser.page.goto(address).await.unwrap();
        browser.is_dressed().await;
        let kept = "return document.documentElement.dataset.kept ?? ''";
        if browser.page.execute(kept, vec![]).await.unwrap() == json!("") {
            return;
        }
    }
    panic!("{address} does not come from the server");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_version_waits_until_the_session_is_over_and_loses_nothing() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path(), "achilles-midportion-four-stage", "both-legs.1").await;
    let mut server = Server::new().await;
    let app = server.app(folder.path()).await;
    let first = hash(&app, server.port).await;
    let other: String = first.chars().rev().collect();
    assert_ne!(first, other);
    server.start(app).await;
    visit(&browser, &server.address()).await;
    browser.see("html[data-taken=yes]").await;
    visit(&browser, &format!("{}/session?ready=1", server.address())).await;
    browser.view("player").await;
    browser.tap("#player [data-act=main]").await;
    // In the fifth raise the server goes down for the update; the set is ended meanwhile, and waits on the phone.
    browser.forward(3.0 + 4.0 * 7.0 + 1.2).await;
    browser.must_read("5 of 15").await;
    server.stop().await;
    browser.tap("#player [data-act=end]").await;
    browser.view("rest").await;
    browser.must_read("4 of 15 repetitions").await;

    // The newer version answers on the same data.
    let hashes: Hashes = Arc::new([first.clone(), other.clone()]);
    let app = server.app(folder.path()).await.layer(middleware::from_fn_with_state(hashes, newer));
    let gone = ask(&app, server.port, &format!("/static/{first}/js/player.js")).await;
    assert_eq!(gone.0, StatusCode::NOT_FOUND, "its old files are gone from the server");
    let there = ask(&app, server.port, &format!("/static/{other}/js/player.js")).await;
    assert!(there.0 == StatusCode::OK && there.1.ends_with(MARK));
    server.start(app).await;
    let look = "const all = await navigator.serviceWorker.getRegistration(); await all.update(); return true";
    until(&browser, "the new version is seen", look).await;
    until(&browser, "the new version is there", WAITS).await;

    // The open player goes on with its own files, and the new version is refused while it is open.
    browser.tap("#rest [data-act=next]").await;
    browser.forward(3.0 + 7.0 + 1.2).await;
    browser.must_read("2 of 15").await;
    assert!(!is_newer(&browser).await, "the open player goes on with its old files");
    let push = "const all = await navigator.serviceWorker.getRegistration();
        const line = new MessageChannel();
        const said = new Promise((done) => { line.port1.onmessage = ({ data }) => done(data.said); });
        all.waiting.postMessage({ act: 'update' }, [line.port2]);
        return said";
    assert_eq!(browser.script(push).await, json!(false), "no new version while a session is open");

    // A reload in the middle keeps the place, still with the old files.
    visit(&browser, &format!("{}/session?ready=1", server.address())).await;
    browser.view("player").await;
    browser.must_read("Go on").await;
    browser.must_read("2 of 15").await;
    assert!(!is_newer(&browser).await, "after a reload in the middle, too");
    until(&browser, "the new version still waits", WAITS).await;

    // The session goes to its end.
    browser.tap("#player [data-act=main]").await;
    browser.to_the_end().await;
    browser.view("rest").await;
    browser.tap("#rest [data-act=next]").await;
    browser.to_the_end().await;
    browser.view("told").await;
    browser.tap("form.told:not([hidden]) input[name=pain][value='2']").await;
    browser.tap("form.told:not([hidden]) input[name=effort][value='5']").await;
    browser.tap("form.told:not([hidden]) .dock .btn.wide").await;
    browser.view("ended").await;
    browser.tap("#ended input[name=after][value='1']").await;
    browser.go_by("#ended .dock .btn").await;

    // Now it takes over, and what was done under the old one is all there.
    visit(&browser, &server.address()).await;
    let over = format!(
        "const all = await navigator.serviceWorker.getRegistration();
         const names = (await caches.keys()).filter((name) => name.startsWith('heelup-shell'));
         return all.waiting === null && all.installing === null && names.length === 1 && names[0].endsWith('{other}')"
    );
    until(&browser, "the new version takes over after the session", &over).await;
    visit(&browser, &server.address()).await;
    assert!(is_newer(&browser).await, "the new files are used");
    let facts = browser.facts().await;
    let reps: Vec<&Value> =
        facts.iter().filter(|fact| fact["kind"] == "set-finished").map(|fact| &fact["set"]["reps"]).collect();
    assert_eq!(reps, [4, 15, 15], "each set once");
    assert_eq!(facts.iter().filter(|fact| fact["kind"] == "session-finished").count(), 1);
    browser.end().await;
}
