//! Stylesheet, scripts, typeface and icons: embedded, and served under a name that changes with their content.
//!
//! All of them lie in one folder named after the hash of everything in it, so that scripts and the
//! stylesheet can refer to their neighbours by plain relative names and every answer may be kept for good.

use std::{borrow::Cow, fmt::Write, sync::LazyLock};

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The stylesheet's layers, in the order they are laid over each other.
const LAYERS: [&str; 19] = [
    "face",
    "tokens",
    "base",
    "signs",
    "bars",
    "fields",
    "stairs",
    "parts",
    "controls",
    "picture",
    "player",
    "figure",
    "programme",
    "ladder",
    "charts",
    "pages",
    "learn",
    "wide",
    "report",
];

/// The service worker's parts, in the order they are put together.
const WORKER: [&str; 6] = ["store", "queue", "key", "figures", "pages", "main"];

/// The layer that must come last: it takes things back.
const LAST_LAYER: &str = "motion-print";

/// The stylesheet's name in the folder.
pub(crate) const STYLESHEET: &str = "heelup.css";

struct Folder {
    /// The address of the folder, without a slash at its end.
    base: String,
    stylesheet: String,
}

static FOLDER: LazyLock<Folder> = LazyLock::new(|| {
    let stylesheet = stylesheet();
    let mut hash = Sha256::new();
    hash.update(&stylesheet);
    let mut names: Vec<_> = Files::iter().filter(|name| !name.ends_with(".css")).collect();
    names.sort();
    for name in names {
        hash.update(name.as_bytes());
        if let Some(file) = Files::get(&name) {
            hash.update(&file.data);
        }
    }
    let mut base = "/static/".to_owned();
    for byte in hash.finalize().iter().take(8) {
        // Writing to a String cannot fail.
        let _ = write!(base, "{byte:02x}");
    }
    Folder { base, stylesheet }
});

/// Returns the address of the folder with all assets, without a slash at its end.
pub(crate) fn base() -> &'static str {
    &FOLDER.base
}

/// Puts the layers together, with plain light colours for browsers that do not know `light-dark()`.
fn stylesheet() -> String {
    let mut css = String::new();
    for layer in LAYERS.iter().chain([&LAST_LAYER]) {
        let Some(file) = Files::get(&format!("css/{layer}.css")) else { continue };
        let text = String::from_utf8_lossy(&file.data);
        css.push_str(&text);
        if *layer == "tokens" {
            css.push_str(&light_only(&text));
            let figures = figure_tokens();
            css.push_str(&figures);
            css.push_str(&light_only(&figures));
        }
        if *layer == "figure" {
            css.push_str(&heelup_core::figures::stylesheet());
        }
    }
    css
}

/// The colours of figures as tokens; ink and load are those of the identity.
fn figure_tokens() -> String {
    let mut css = ":root {\n".to_owned();
    for (name, light, dark) in heelup_core::figures::COLOURS {
        // Writing to a String cannot fail.
        let _ = match name {
            "ink" | "load" => writeln!(css, "  --fig-{name}: var(--{name});"),
            _ => writeln!(css, "  --fig-{name}: light-dark({light}, {dark});"),
        };
    }
    css.push_str("}\n");
    css
}

/// Repeats each token with its light colour alone, for browsers from before 2024.
fn light_only(tokens: &str) -> String {
    let mut css = "@supports not (color: light-dark(#000, #fff)) {\n  :root {\n".to_owned();
    for line in tokens.lines() {
        let Some((name, value)) = line.trim().split_once(": light-dark(") else { continue };
        let Some((light, _)) = value.split_once(',') else { continue };
        let _ = writeln!(css, "    {name}: {light};");
    }
    css.push_str("  }\n}\n");
    css
}

/// Puts the service worker together: where the assets lie, which of them it takes along, and its parts.
///
/// It changes with every asset, so that a browser notices a new version by this one address.
pub(crate) fn worker() -> String {
    let mut shell = vec![format!("{}/{STYLESHEET}", base())];
    let files = Files::iter().filter(|name| name.starts_with("js/") || name.ends_with(".woff2"));
    shell.extend(files.map(|name| format!("{}/{name}", base())));
    shell.extend(["/favicon.ico", "/manifest.webmanifest"].map(str::to_owned));
    shell.sort();
    let mut script = format!("\"use strict\";\nconst BASE = \"{}\";\nconst SHELL = {shell:?};\n", base());
    for part in WORKER {
        if let Some(file) = Files::get(&format!("worker/{part}.js")) {
            script.push_str(&String::from_utf8_lossy(&file.data));
        }
    }
    script
}

/// Answers with an asset; an older folder's name is gone.
pub(crate) async fn serve(Path((folder, name)): Path<(String, String)>) -> Response {
    if base().strip_prefix("/static/") != Some(folder.as_str()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if name == STYLESHEET {
        return kept(kind(&name), Cow::Borrowed(FOLDER.stylesheet.as_bytes()));
    }
    if name.ends_with(".css") {
        return StatusCode::NOT_FOUND.into_response();
    }
    match Files::get(&name) {
        Some(file) => kept(kind(&name), file.data),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Answers with the icon browsers ask for by themselves.
pub(crate) async fn icon() -> Response {
    match Files::get("icon.svg") {
        Some(file) => {
            ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "max-age=86400")], file.data)
                .into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kept(kind: &'static str, bytes: Cow<'static, [u8]>) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], bytes)
        .into_response()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_layer_was_forgotten() {
        let mut files: Vec<_> = Files::iter()
            .filter_map(|name| Some(name.strip_prefix("css/")?.strip_suffix(".css")?.to_owned()))
            .collect();
        let mut layers: Vec<_> =
            LAYERS.iter().chain([&LAST_LAYER]).map(|layer| (*layer).to_owned()).collect();
        files.sort();
        layers.sort();
        assert_eq!(files, layers);
    }

    #[test]
    fn no_part_of_the_worker_was_forgotten() {
        let mut files: Vec<_> = Files::iter()
            .filter_map(|name| Some(name.strip_prefix("worker/")?.strip_suffix(".js")?.to_owned()))
            .collect();
        let mut parts = WORKER.map(str::to_owned);
        files.sort();
        parts.sort();
        assert_eq!(files, parts);
        let script = worker();
        assert!(script.contains(&format!("{}/js/offline.js", base())), "{script}");
        assert!(!script.contains("worker/"), "its parts are no assets of the shell");
    }

    #[test]
    fn browsers_without_light_dark_get_every_colour_in_its_light_form() {
        let css = stylesheet();
        let lost = css.split("@supports not (color: light-dark").nth(1).unwrap();
        for token in ["--paper: #f6f6f1;", "--go: #f5cd5f;", "--graduate-edge: #1a2138;"] {
            assert!(lost.contains(token), "{token}");
        }
    }

    #[test]
    fn the_typeface_travels_with_its_licence() {
        assert!(Files::get("font/figtree-subset.woff2").is_some());
        let licence = Files::get("font/OFL.txt").unwrap();
        assert!(String::from_utf8_lossy(&licence.data).contains("SIL OPEN FONT LICENSE"));
    }
}
