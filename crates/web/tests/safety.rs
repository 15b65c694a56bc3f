//! What every answer promises: nothing from elsewhere, nothing inline, no stranger's request.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
    session::{one_set, whole_session},
};

async fn every_page() -> Vec<(String, crate::app::Answer)> {
    let mut app = App::new().await;
    let mut pages = Vec::new();
    for path in ["/", "/about", "/ways", "/nothing"] {
        pages.push((path.to_owned(), app.get(path).await));
    }
    app.post("/intake/new", &[]).await;
    pages.push(("/intake".into(), app.visit("/intake").await));
    begin(&mut app, MIDPORTION).await;
    one_set(&mut app, "30", "2").await;
    for path in [
        "/",
        "/session",
        "/session?ready=1",
        "/session/painful",
        "/session/end",
        "/check-in",
        "/programme",
        "/runs",
        "/runs/new",
        "/new",
        "/clearance",
        "/review",
        "/test/visa-a",
        "/diary",
        "/exercises",
        "/learn",
        "/exercises/heel-raise-single-leg",
        "/learn/sources",
        "/more",
        "/leave",
        "/ways",
        "/settings",
        "/progress",
        "/result",
        "/intake/diagnosis",
    ] {
        pages.push((path.to_owned(), app.get(path).await));
    }
    pages
}

#[tokio::test]
async fn no_page_has_anything_inline_or_from_another_host() {
    for (path, page) in every_page().await {
        let html = page.text.to_lowercase();
        assert!(html.starts_with("<!doctype html>"), "{path}: {html}");
        for inline in
            [" style=", "<style", "javascript:", " onclick=", " onload=", " onsubmit=", " onchange="]
        {
            assert!(!html.contains(inline), "{path} has {inline}");
        }
        for script in html.split("<script").skip(1) {
            let own = script.starts_with(" type=\"module\" src=\"/static/")
                || script.starts_with(" src=\"/static/");
            assert!(own, "{path}: <script{script:.80}");
        }
        for load in ["src=\"http", "href=\"//", "src=\"//", "rel=\"stylesheet\" href=\"http"] {
            assert!(!html.contains(load), "{path} loads {load}");
        }
    }
}

#[tokio::test]
async fn every_page_has_one_title_one_main_and_a_label_for_each_field() {
    for (path, page) in every_page().await {
        assert_eq!(page.text.matches("<h1").count(), 1, "{path}: one first heading");
        assert_eq!(page.text.matches("<main id=\"main\"").count(), 1, "{path}");
        assert!(page.text.contains("href=\"#main\""), "{path}: a way past the top");
        for field in page.text.split("<input").skip(1) {
            let tag = field.split('>').next().unwrap();
            if tag.contains("type=\"hidden\"") {
                continue;
            }
            let labelled = tag.contains("aria-label")
                || tag.split("id=\"").nth(1).is_some_and(|id| {
                    page.text.contains(&format!("for=\"{}\"", id.split('"').next().unwrap()))
                })
                // Inside its own label.
                || page.text.split(tag).next().unwrap().rsplit("<label").next().is_some_and(|b| !b.contains("</label>"));
            assert!(labelled, "{path}: <input{tag}>");
        }
    }
}

#[tokio::test]
async fn every_answer_is_guarded_and_no_page_is_kept_anywhere() {
    for (path, page) in every_page().await {
        let header =
            |name: &str| page.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let policy = header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(header("cache-control"), "no-store", "{path}");
    }
}

fn from(method: Method, host: &str, extra: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::builder()
        .method(method)
        .uri("/theme")
        .header("host", host)
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in extra {
        request = request.header(*name, *value);
    }
    request.body(Body::from("theme=dark")).unwrap()
}

#[tokio::test]
async fn a_change_asked_for_by_another_page_is_refused() {
    let mut app = App::new().await;
    let host = "127.0.0.1:7878";
    for stranger in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")]
    {
        let answer = app.send(from(Method::POST, host, &[stranger])).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{stranger:?}");
        answer.must_say("That did not come from Heelup");
    }
    let own = app.send(from(Method::POST, host, &[("origin", "http://127.0.0.1:7878")])).await;
    assert_eq!(own.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_foreign_name_that_points_here_gets_nothing() {
    let mut app = App::new().await;
    let answer = app.send(from(Method::GET, "evil.example:7878", &[])).await;
    assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
    answer.must_say("does not answer to this name");
}

#[tokio::test]
async fn assets_are_kept_for_good_and_an_older_name_is_gone() {
    let mut app = App::new().await;
    let page = app.get("/").await;
    let css =
        page.text.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let folder = css.rsplit_once('/').unwrap().0.to_owned();
    let style = app.get(&css).await;
    assert_eq!(style.headers["content-type"], "text/css; charset=utf-8");
    assert_eq!(style.headers["cache-control"], "public, max-age=31536000, immutable");
    for name in ["js/player.js", "js/beat.js", "font/figtree-subset.woff2", "font/OFL.txt"] {
        assert_eq!(app.get(&format!("{folder}/{name}")).await.status, StatusCode::OK, "{name}");
    }
    assert_eq!(app.get("/static/0000000000000000/heelup.css").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&format!("{folder}/../../Cargo.toml")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/favicon.ico").await.headers["content-type"], "image/svg+xml");
}

/// Returns how many bytes an answer takes on the way, packed.
async fn packed(app: &mut App, path: &str) -> usize {
    let request =
        Request::builder().uri(path).header("host", "127.0.0.1:7878").header("accept-encoding", "gzip");
    let answer = app.raw(request.body(Body::empty()).unwrap()).await;
    answer.len()
}

#[tokio::test]
async fn the_first_load_is_under_120_kilobytes() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    for path in ["/", "/session?ready=1", "/runs/new"] {
        let page = app.get(path).await;
        let mut bytes = packed(&mut app, path).await + packed(&mut app, "/favicon.ico").await;
        let mut assets: Vec<&str> =
            page.text.split('"').filter(|part| part.starts_with("/static/")).collect();
        assets.sort_unstable();
        assets.dedup();
        let folder = assets[0].split('/').take(3).collect::<Vec<_>>().join("/");
        // What modules bring along.
        let modules = ["js/beat.js", "js/figure.js", "js/sound.js"].map(|name| format!("{folder}/{name}"));
        for asset in assets.iter().map(|a| (*a).to_owned()).chain(modules) {
            bytes += packed(&mut app, &asset).await;
        }
        assert!(bytes < 120 * 1024, "{path} needs {bytes} bytes");
    }
}
