//! Progress, other programmes and the library in a real browser: drawn, reachable by keys, without a flaw axe knows.

use super::{
    browser,
    people::{Told, keep},
    start,
};

const WEEKS: &str = "# A person of a test.
Ana, 41, midportion Achilles, right. Starts Mon 5 Jan 2026. Usual morning: 4.
Protocol achilles-midportion-four-stage, stage both-legs, rung 1.

Mon 5 Jan .. Sun 25 Jan   (good days)
Mon 26 Jan   check-in stiffness 4, 10 min; session, pain 3; run 6 km, effort 5; steps 11000
Tue 27 Jan .. Thu 29 Jan   (nothing)
Fri 30 Jan   check-in stiffness 4; session, pain 3
Sat 31 Jan   check-in stiffness 8, 40 min; steps 4000
Sun 1 Feb .. Fri 20 Feb   (good days)
Sat 21 Feb   check-in stiffness 3, 5 min; test heel-raise left 24 right 15
Sun 22 Feb .. Sat 28 Feb   (good days)
Sun 1 Mar   check-in stiffness 3, 5 min; steps 9000; run 5 km, effort 5; test heel-raise left 25 right 19
Mon 2 Mar   check-in stiffness 7, 30 min
";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_day_of_a_picture_can_be_read_with_the_keys() {
    for (wide, high) in [(390, 844), (1280, 800)] {
        let Some(browser) = browser(wide, high).await else { return };
        let folder = tempfile::tempdir().unwrap();
        keep(folder.path(), WEEKS, "2026-03-02".parse().unwrap(), Told::Everything).await;
        let (address, _) = start(folder.path()).await;
        browser.page.goto(&format!("{address}/progress")).await.unwrap();
        browser.must_read("Pain and mornings").await;
        browser.review("progress").await;
        let slider = browser.see(".chart-slider").await;
        slider.send_keys("\u{e012}").await.unwrap();
        let said = slider.attr("aria-valuetext").await.unwrap().unwrap();
        assert!(said.starts_with("Sunday 1 March: morning 3"), "{said}");
        browser.must_read(&said).await;
        for page in ["progress", "ways", "settings", "more", "exercises?q=calf+raise", "exercises?kit=band"] {
            browser.page.goto(&format!("{address}/{page}")).await.unwrap();
            browser.review(page).await;
        }
        browser.end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn healthy_legs_begin_without_a_question() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/progress")).await.unwrap();
    browser.review("progress, before anything is known").await;
    browser.page.goto(&address).await.unwrap();
    browser.go_by("a[href='/ways']").await;
    browser.must_read("Nothing hurts: keep it so").await;
    browser.review("ways, nothing hurts").await;
    browser.go_by("button[value=prevention]").await;
    browser.see(".stairs").await;
    browser.page.goto(&format!("{address}/ways")).await.unwrap();
    browser.must_read("Beginning to run, no complaint").await;
    browser.page.goto(&format!("{address}/progress")).await.unwrap();
    browser.must_read("No morning is known yet").await;
    browser.review("progress, on the first day").await;
    browser.end().await;
}
