//! A whole app of one person: a router, a database on a temporary disk, a cookie jar and a clock to turn.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use heelup_core::{care::Care, catalog::Files, units::LocalDate};
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, router};
use tower::ServiceExt;

/// The catalog as shipped.
pub(crate) static CARE: LazyLock<Arc<Care>> =
    LazyLock::new(|| Arc::new(Care::read(&shipped()).unwrap_or_else(|problems| panic!("{problems:?}"))));

pub(crate) fn shipped() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = Files::new();
    gather(&root, &root, &mut files);
    files
}

fn gather(folder: &Path, root: &Path, files: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, root, files);
        } else if path.extension().is_some_and(|end| end == "toml" || end == "md" || end == "json") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// Returns where it sends the reader, if anywhere.
    pub(crate) fn to(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// Returns the value of the first field of this name.
    pub(crate) fn field(&self, name: &str) -> String {
        let tag = format!("name=\"{name}\" value=\"");
        let rest = self.text.split(&tag).nth(1).unwrap_or_else(|| panic!("no field {name} in {}", self.text));
        unescape(rest.split('"').next().unwrap())
    }

    /// Says whether a text stands on the page.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.text.contains(text)
    }

    /// Stops the test with the page if a text does not stand on it.
    #[track_caller]
    pub(crate) fn must_say(&self, text: &str) -> &Self {
        assert!(self.says(text), "“{text}” is not on the page ({}):\n{}", self.status, self.text);
        self
    }
}

pub(crate) fn unescape(html: &str) -> String {
    html.replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
}

/// The app and the one who uses it.
pub(crate) struct App {
    router: Router,
    now: Arc<Mutex<(LocalDate, u32)>>,
    cookies: BTreeMap<String, String>,
    pub(crate) store: Database,
    care: Arc<Care>,
    folder: tempfile::TempDir,
}

const HOST: &str = "127.0.0.1:7878";

impl App {
    /// Opens an empty app on Monday 2 March 2026.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = Arc::new(Mutex::new(("2026-03-02".parse().unwrap(), 7 * 3600)));
        let store = Database::open(folder.path()).await.unwrap();
        let care = CARE.clone();
        let router = Self::router(&store, &now, care.clone());
        Self { router, now, cookies: BTreeMap::new(), store, care, folder }
    }

    fn router(store: &Database, now: &Arc<Mutex<(LocalDate, u32)>>, care: Arc<Care>) -> Router {
        let now = now.clone();
        let clock = move || {
            let mut now = now.lock().unwrap();
            // Every look at the clock is a second later: no two moments are the same.
            now.1 += 1;
            let (date, s) = *now;
            Now { moment: format!("{date}T{:02}:{:02}:{:02}+01:00", s / 3600, s / 60 % 60, s % 60), date }
        };
        router(AppState::new(store.clone(), care, clock, Hosts::loopback(7878)))
    }

    /// Stops the app and starts it again on what is on disk.
    pub(crate) async fn restart(&mut self) {
        self.store.close().await;
        self.store = Database::open(self.folder.path()).await.unwrap();
        self.router = Self::router(&self.store, &self.now, self.care.clone());
    }

    /// Starts the app again with a newer catalog: the shipped one with some texts changed.
    pub(crate) async fn update(&mut self, edits: &[(&str, &str, &str)]) {
        let mut files = shipped();
        for (file, from, to) in edits {
            let text = files.get_mut(*file).unwrap();
            assert!(text.contains(from), "{file} has no {from}");
            *text = text.replacen(from, to, 1);
        }
        self.care = Arc::new(Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}")));
        self.restart().await;
    }

    /// Chooses a language, as the settings do.
    pub(crate) fn speak(&mut self, code: &str) {
        self.cookies.insert("language".to_owned(), code.to_owned());
    }

    /// Turns the clock to seven in the morning of a day.
    pub(crate) fn on(&self, date: &str) {
        *self.now.lock().unwrap() = (date.parse().unwrap(), 7 * 3600);
    }

    /// Asks for a page.
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        let request = self.request(Method::GET, path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Asks for a page and follows where it leads.
    pub(crate) async fn visit(&mut self, path: &str) -> Answer {
        let answer = self.get(path).await;
        self.follow(answer).await
    }

    /// Follows an answer to the page it leads to.
    pub(crate) async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            if !answer.status.is_redirection() {
                return answer;
            }
            let to = answer.to().to_owned();
            answer = self.get(&to).await;
        }
        panic!("this leads in a circle: {answer:?}");
    }

    /// Asks for a page with more headers.
    pub(crate) async fn get_with(&mut self, path: &str, headers: &[(&'static str, &str)]) -> Answer {
        let request = headers.iter().fold(self.request(Method::GET, path), |r, (n, v)| r.header(*n, *v));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Asks in another way than pages are asked for.
    pub(crate) async fn send_as(&mut self, method: Method, path: &str) -> Answer {
        let request = self.request(method, path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Sends a form.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, &[], fields).await
    }

    /// Sends a form with more headers.
    pub(crate) async fn post_with(
        &mut self,
        path: &str,
        headers: &[(&'static str, &str)],
        fields: &[(&str, &str)],
    ) -> Answer {
        let body =
            fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
        let request = headers
            .iter()
            .fold(self.request(Method::POST, path), |r, (n, v)| r.header(*n, *v))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends a file as the form of the runs page does.
    pub(crate) async fn upload(&mut self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        self.upload_all(path, &[(name, bytes)]).await
    }

    /// Sends several files as the form of the runs page does.
    pub(crate) async fn upload_all(&mut self, path: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--x--\r\n");
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let jar = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ");
        let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
        if jar.is_empty() { request } else { request.header(header::COOKIE, jar) }
    }

    /// Sends any request, and keeps the cookies of its answer.
    pub(crate) async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 * 1024 * 1024).await.unwrap();
        for line in parts.headers.get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if line.to_str().unwrap().contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Sends any request, and returns the bytes of its answer as they travel.
    pub(crate) async fn raw(&self, request: Request<Body>) -> Vec<u8> {
        let response = self.router.clone().oneshot(request).await.unwrap();
        to_bytes(response.into_body(), 64 * 1024 * 1024).await.unwrap().to_vec()
    }

    /// Returns the kinds of everything in the journal, in order.
    pub(crate) async fn kinds(&self) -> Vec<String> {
        self.facts().await.iter().map(|fact| fact["kind"].as_str().unwrap().to_owned()).collect()
    }

    /// Returns every fact of the journal as JSON, in order.
    pub(crate) async fn facts(&self) -> Vec<serde_json::Value> {
        let Some(person) = self.store.people().await.unwrap().into_iter().next() else { return Vec::new() };
        let text = self.store.export(person.id).await.unwrap();
        let entries = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        entries.map(|entry| entry["fact"].clone()).collect()
    }
}

/// Encodes a form's text.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
