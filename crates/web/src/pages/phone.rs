//! Heelup on a phone's home screen, and without its server: manifest, service worker, the frame of Today that is
//! filled on the phone, the warning signs, and the look ahead.
//!
//! Nothing here decides and no rule goes out: the look ahead holds answers that the core has given.

mod ahead;
mod answer;
mod signs;

use askama::Template;
use axum::{
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::{
    Page, page,
    runs::{ENDINGS, KINDS},
};
use crate::{
    assets,
    chrome::{Chrome, Nav, language},
    visit::Visit,
};

pub(crate) use ahead::ahead;
pub(crate) use signs::warning_signs;

#[derive(Template)]
#[template(path = "away.html")]
struct AwayPage {
    chrome: Chrome,
}

/// Shows the frame of Today that is filled on the phone; it holds nothing about anybody.
pub(crate) async fn away(visit: Visit) -> Page {
    page(&AwayPage { chrome: visit.chrome(Nav::Today) })
}

/// Answers with the service worker, at an address that stays.
pub(crate) async fn worker() -> Response {
    let headers =
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, assets::worker()).into_response()
}

/// Answers with what a phone needs to put Heelup on its home screen, and to share files with it.
pub(crate) async fn manifest(headers: HeaderMap) -> Response {
    let language = language(&headers);
    let icon = |name: &str, sizes: &str, purpose: &str| {
        json!({
            "src": format!("{}/icons/{name}.png", assets::base()),
            "sizes": sizes, "type": "image/png", "purpose": purpose,
        })
    };
    let short = |name: String, url: &str| json!({ "name": name, "url": url });
    let kinds = [&ENDINGS[..], &KINDS[..]].concat();
    let manifest = json!({
        "id": "/",
        "name": "Heelup",
        "short_name": "Heelup",
        "description": language.say("manifest-about"),
        "lang": language.code(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f6f6f1",
        "theme_color": "#f6f6f1",
        "categories": ["health", "fitness"],
        "icons": [
            { "src": "/favicon.ico", "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
            icon("icon-192", "192x192", "any"),
            icon("icon-512", "512x512", "any"),
            icon("icon-maskable-512", "512x512", "maskable"),
        ],
        "shortcuts": [
            short(language.say("check-in-today"), "/check-in"),
            short(language.say("manifest-session"), "/session"),
            short(language.say("day-add-run"), "/runs/new"),
        ],
        "share_target": {
            "action": "/runs/read",
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": { "files": [{ "name": "file", "accept": kinds }] },
        },
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "no-cache")];
    (headers, manifest.to_string()).into_response()
}
