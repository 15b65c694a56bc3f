//! What is checked before any page is made, and what is said with every answer.
//!
//! Heelup trusts the machine it runs on and nobody else: it answers only to its own names (a page of
//! somebody else's cannot reach it by pointing its own name here), it takes changes only from its own
//! pages, and no answer may run a script or load a thing from elsewhere.

use std::time::Instant;

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    chrome::{Chrome, Nav, THEME_COOKIE, Theme, cookie, language},
    error::{self, PageError, Refused},
    pages,
    serve::Line,
    state::{AppState, Hosts},
};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; \
    img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; form-action 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
];

/// What may also be had in plain text: it is the same for everybody.
const OUTSIDE: [&str; 4] = ["/heelup-home.crt", "/static/", "/favicon.ico", "/manifest.webmanifest"];

/// Lets a request through if it is for us and, where it changes something, from one of our own pages.
pub(crate) async fn guard(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let theme = cookie(request.headers(), THEME_COOKIE).map(Theme::of).unwrap_or_default();
    let language = language(request.headers());
    let begun = Instant::now();
    let method = request.method().clone();
    let line = request.extensions().get::<ConnectInfo<Line>>().map(|line| line.0);
    let at_the_door = line.is_some_and(|line| !line.is_private())
        && !OUTSIDE.iter().any(|way| request.uri().path().starts_with(way));
    let mut answer = match check(&state.hosts, request.method(), request.headers(), request.uri().host()) {
        // In plain text from elsewhere nothing of a record goes in or out.
        Ok(()) if at_the_door => {
            pages::trust::door(&state, language).unwrap_or_else(IntoResponse::into_response)
        }
        Ok(()) => next.run(request).await,
        Err(refused) => refused.into_response(),
    };
    if let Some(refused) = answer.extensions_mut().remove::<Refused>() {
        // What was sent is refused and stays where it is; who only looks is led to the beginning.
        answer = if refused.waits_for_somebody() && method == Method::GET {
            Redirect::to("/").into_response()
        } else {
            error::page(&refused, Chrome::new(theme, language, Nav::Today, state.clock.now().date))
        };
    }
    // Neither the address nor the form: both can carry what a person said.
    tracing::debug!(%method, status = answer.status().as_u16(), us = begun.elapsed().as_micros(), "answered");
    dressed(answer)
}

fn check(hosts: &Hosts, method: &Method, headers: &HeaderMap, target: Option<&str>) -> Result<(), PageError> {
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).or(target).unwrap_or_default();
    if !hosts.know(host) {
        return Err(PageError::WrongHost);
    }
    if matches!(*method, Method::GET | Method::HEAD) {
        return Ok(());
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    // Browsers since 2020–2023 say where a request comes from; `none` is the address bar.
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return if matches!(site, "same-origin" | "none") { Ok(()) } else { Err(PageError::ForeignPage) };
    }
    match text(header::ORIGIN) {
        Some(origin) => {
            let from = origin.split_once("://").map(|(_, host)| host);
            if from == Some(host) { Ok(()) } else { Err(PageError::ForeignPage) }
        }
        // No browser: a script on this machine, which could reach the database itself.
        None => Ok(()),
    }
}

fn dressed(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A page shows a person's health: it stays in no cache, also not for the back button of the next user.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}

#[cfg(test)]
mod tests {
    use std::{path::Path, sync::Arc};

    use axum::{body::Body, http::StatusCode};
    use heelup_core::{care::Care, catalog::Files};
    use heelup_store::Database;
    use tower::ServiceExt as _;

    use super::*;
    use crate::{Authority, Now};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_foreign_name_that_points_here_is_refused() {
        let hosts = Hosts::loopback(7878);
        for good in ["127.0.0.1:7878", "localhost:7878", "[::1]:7878", "LOCALHOST:7878"] {
            assert!(hosts.know(good), "{good}");
        }
        for bad in ["evil.example:7878", "127.0.0.1:80", "127.0.0.1", "localhost.evil.example:7878", ""] {
            assert!(!hosts.know(bad), "{bad}");
        }
    }

    #[test]
    fn changes_are_taken_only_from_our_own_pages() {
        let hosts = Hosts::loopback(7878);
        let post = |pairs: &[(&'static str, &'static str)]| {
            let mut all = headers(pairs);
            all.insert(header::HOST, HeaderValue::from_static("localhost:7878"));
            check(&hosts, &Method::POST, &all, None)
        };
        assert!(post(&[("sec-fetch-site", "same-origin")]).is_ok());
        assert!(post(&[("sec-fetch-site", "cross-site")]).is_err());
        assert!(post(&[("sec-fetch-site", "same-site")]).is_err());
        assert!(post(&[("origin", "http://localhost:7878")]).is_ok());
        assert!(post(&[("origin", "http://localhost:9999")]).is_err());
        assert!(post(&[("origin", "null")]).is_err());
        assert!(post(&[]).is_ok());
    }

    #[test]
    fn looking_is_free_from_anywhere_with_our_name() {
        let from_a_link = headers(&[("host", "127.0.0.1:7878"), ("sec-fetch-site", "cross-site")]);
        assert!(check(&Hosts::loopback(7878), &Method::GET, &from_a_link, None).is_ok());
    }

    /// Asks for a page on a line, as the listener of the home network hands it over.
    async fn on(line: Line, path: &str) -> (StatusCode, String) {
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
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let mut files = Files::new();
        gather(&root, &root, &mut files);
        let folder = tempfile::tempdir().unwrap();
        let store = Database::open(folder.path()).await.unwrap();
        let now = || Now { moment: "2026-03-02T07:00:00+01:00".into(), date: "2026-03-02".parse().unwrap() };
        let state = AppState::new(store, Arc::new(Care::read(&files).unwrap()), now, Hosts::loopback(7878));
        let authority = Authority {
            certificate: vec![1, 2, 3],
            fingerprint: "AB12 CD34".into(),
            address: "https://192.168.1.20:7878".into(),
        };
        let mut request =
            Request::builder().uri(path).header(header::HOST, "localhost:7878").body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(line));
        let answer = crate::router(state.at_home(authority)).oneshot(request).await.unwrap();
        let status = answer.status();
        let text = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8_lossy(&text).into_owned())
    }

    #[tokio::test]
    async fn in_plain_text_from_elsewhere_there_is_the_door_and_nothing_else() {
        let outside = Line { from: "192.168.1.77:5000".parse().unwrap(), sealed: false };
        for path in ["/", "/diary", "/export", "/check-in", "/away", "/sw.js"] {
            let (_, page) = on(outside, path).await;
            assert!(page.contains("Get the certificate") && page.contains("AB12 CD34"), "{path}: {page}");
        }
        assert_eq!(on(outside, "/heelup-home.crt").await.1.as_bytes(), [1, 2, 3]);
        for line in [
            Line { sealed: true, ..outside },
            Line { from: "127.0.0.1:5000".parse().unwrap(), sealed: false },
        ] {
            assert!(on(line, "/").await.1.contains("From a sore heel back to running"), "{line:?}");
        }
    }
}
