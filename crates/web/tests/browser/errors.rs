//! Common errors on the exercise's page, beside the good form: looked at as a strict reviewer would, by day and by night.

use serde_json::json;

use crate::{browser, driver::Browser, start};

/// One of each family of drawings.
const EXERCISES: [&str; 12] = [
    "heel-raise-eccentric",
    "heel-drop-bent-knee",
    "heel-raise-hold-bilateral",
    "heel-raise-seated-weighted",
    "leg-press-heel-raise",
    "towel-heel-raise-bilateral",
    "hop-single-leg",
    "calf-stretch-towel",
    "plantar-fascia-stretch",
    "short-foot",
    "single-leg-balance",
    "walk-run",
];

/// Keeps a picture of the whole page, where prints are asked for.
async fn whole(browser: &Browser, name: &str) {
    let Some(folder) = std::env::var_os("HEELUP_PRINTS") else { return };
    let size = "return [innerWidth, document.documentElement.scrollHeight]";
    let size = browser.page.execute(size, vec![]).await.unwrap();
    let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
    let params = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let taken = browser.tell("Page.captureScreenshot", params).await;
    let bytes = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, taken["data"].as_str().unwrap());
    std::fs::write(std::path::PathBuf::from(folder).join(format!("{name}.png")), bytes.unwrap()).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_stand_beside_the_good_form_on_every_screen() {
    for (title, wide, high) in [("phone", 390, 844), ("desk", 1280, 800)] {
        let Some(browser) = browser(wide, high).await else { return };
        let folder = tempfile::tempdir().unwrap();
        let (address, _) = start(folder.path()).await;
        for id in EXERCISES {
            browser.page.goto(&format!("{address}/exercises/{id}")).await.unwrap();
            browser.is_dressed().await;
            for scheme in ["light", "dark"] {
                browser.media(scheme).await;
                whole(&browser, &format!("{id}-{title}-{scheme}")).await;
            }
            browser.must_read("common errors").await;
            browser.review(&format!("{id}, {title}")).await;
        }
        browser.end().await;
    }
}
