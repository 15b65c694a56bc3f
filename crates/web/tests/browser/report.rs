//! The report on paper: one or two sheets, drawn and not photographed, its words selectable.

use base64::Engine as _;
use serde_json::json;

use crate::{
    browser,
    driver::Browser,
    gallery::{Running, open},
    people::{Somebody, Told},
};

const fn of(story: &'static str, day: &'static str) -> Somebody {
    Somebody { story: Some(story), day, told: Told::Everything, runs: false }
}

/// Somebody in the third month, with a test and steps up.
const SOMEBODY: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-04-28");

/// Who prints, and in which language.
const PEOPLE: [(&str, Somebody, &str); 5] = [
    ("higher", SOMEBODY, "en"),
    ("higher", SOMEBODY, "de"),
    ("plantar", of("plantar-high-load/good-days-to-the-end", "2026-03-24"), "de"),
    ("worse", of("two-sides/the-worse-side-leads", "2026-03-06"), "en"),
    ("stopped", of("red-flags/calf-swelling-at-noon", "2026-03-04"), "en"),
];

fn count(file: &[u8], what: &str) -> usize {
    file.windows(what.len()).filter(|at| *at == what.as_bytes()).count()
}

/// Prints the page, looks whether it is made of lines and letters, and returns the number of sheets.
async fn sheets(browser: &Browser, name: &str) -> usize {
    let params = json!({ "preferCSSPageSize": true, "printBackground": false });
    let printed = browser.tell("Page.printToPDF", params).await;
    let file = base64::prelude::BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
    if let Some(folder) = std::env::var_os("HEELUP_PRINTS") {
        std::fs::write(std::path::PathBuf::from(folder).join(format!("{name}.pdf")), &file).unwrap();
    }
    assert_eq!(count(&file, "/Subtype /Image"), 0, "{name}: a picture of dots");
    assert!(count(&file, "/ToUnicode") > 0, "{name}: its words cannot be selected");
    count(&file, "/Type /Page\n") + count(&file, "/Type /Page/")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_report_is_printed_on_two_sheets_at_most() {
    let Some(desk) = browser(1280, 800).await else { return };
    let mut running = Running::new();
    for (name, somebody, language) in PEOPLE {
        let question = "May+I+run+10+km+in+June%3F";
        open(&desk, &mut running, somebody, &format!("/report?question={question}"), language).await;
        desk.must_read("May I run 10 km in June?").await;
        let sheets = sheets(&desk, &format!("report-{name}-{language}")).await;
        assert!((1..=2).contains(&sheets), "{name}, {language}: {sheets} sheets");
        desk.review(&format!("report of {name}, {language}")).await;
    }
    desk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exercises_and_the_programme_are_printed_with_their_drawings() {
    let Some(desk) = browser(1280, 800).await else { return };
    let mut running = Running::new();
    for (name, path, most) in [
        ("exercise", "/exercises/heel-raise-single-leg", 3),
        ("exercise-flat", "/exercises/calf-stretch-towel", 2),
        ("programme", "/programme", 2),
    ] {
        open(&desk, &mut running, SOMEBODY, path, "en").await;
        let sheets = sheets(&desk, name).await;
        assert!((1..=most).contains(&sheets), "{name}: {sheets} sheets");
        // What is on paper: the key positions, not the moving figure.
        desk.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let seen = "const there = (css) => [...document.querySelectorAll(css)].filter((e) => e.getClientRects().length > 0).length;
            return [there('.film svg') > 1, there('.living'), there('.bar')]";
        let seen = desk.page.execute(seen, vec![]).await.unwrap();
        assert_eq!(seen, json!([true, 0, 0]), "{name}");
        desk.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    }
    desk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_is_not_kept_on_the_phone() {
    let Some(phone) = browser(390, 844).await else { return };
    let mut running = Running::new();
    open(&phone, &mut running, SOMEBODY, "/", "en").await;
    phone.see("html[data-taken=yes]").await;
    let (_, address, _) = running.first().unwrap();
    for path in ["/report", "/report?question=secret"] {
        phone.page.goto(&format!("{address}{path}")).await.unwrap();
        phone.see("html[data-taken=yes]").await;
    }
    phone.review("report on a phone").await;
    let kept = phone
        .script(
            "const pages = await caches.open('heelup-pages');
             return (await pages.keys()).map((kept) => new URL(kept.url)).map((url) => url.pathname + url.search)",
        )
        .await;
    let kept: Vec<&str> = kept.as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    assert!(kept.contains(&"/report"), "{kept:?}");
    assert!(kept.iter().all(|name| !name.contains("secret")), "{kept:?}");
    phone.end().await;
}
