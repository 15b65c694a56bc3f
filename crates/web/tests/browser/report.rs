//! The report on paper: one or two sheets, drawn and not photographed, its words selectable.

use base64::Engine as _;
use serde_json::json;

use crate::{
    browser,
    gallery::{Running, open},
    people::{Somebody, Told},
};

/// Somebody in the fourth month, with tests, steps up and down, and a week away.
const SOMEBODY: Somebody = Somebody {
    story: Some("achilles-midportion/good-days-to-the-end"),
    day: "2026-04-28",
    told: Told::Everything,
};

fn count(file: &[u8], what: &str) -> usize {
    file.windows(what.len()).filter(|at| *at == what.as_bytes()).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_report_is_printed_on_two_sheets_at_most() {
    let Some(desk) = browser(1280, 800).await else { return };
    let mut running: Running = None;
    for language in ["en", "de"] {
        let question = "May+I+run+10+km+in+June%3F";
        open(&desk, &mut running, SOMEBODY, &format!("/report?question={question}"), language).await;
        desk.must_read("May I run 10 km in June?").await;
        let params = json!({ "preferCSSPageSize": true, "printBackground": false });
        let printed = desk.tell("Page.printToPDF", params).await;
        let file = base64::prelude::BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
        if let Some(folder) = std::env::var_os("HEELUP_SCREENS") {
            let name = format!("report-{language}.pdf");
            std::fs::write(std::path::PathBuf::from(folder).join(name), &file).unwrap();
        }
        let sheets = count(&file, "/Type /Page\n") + count(&file, "/Type /Page/");
        assert!((1..=2).contains(&sheets), "{language}: {sheets} sheets");
        assert_eq!(count(&file, "/Subtype /Image"), 0, "{language}: a picture of dots");
        assert!(count(&file, "/ToUnicode") > 0, "{language}: its words cannot be selected");
    }
    desk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_is_not_kept_on_the_phone() {
    let Some(phone) = browser(390, 844).await else { return };
    let mut running: Running = None;
    open(&phone, &mut running, SOMEBODY, "/", "en").await;
    phone.see("html[data-taken=yes]").await;
    let (_, address, _) = running.as_ref().unwrap();
    for path in ["/report", "/report?question=secret"] {
        phone.page.goto(&format!("{address}{path}")).await.unwrap();
        phone.see("html[data-taken=yes]").await;
    }
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
