//! Every page and every state of the app, looked at as a strict reviewer would, on a phone and on a large screen, in
//! both languages; `cargo xtask screenshots` keeps the pictures in `docs/screens`. `HEELUP_SCREENS_ONLY` names the
//! beginning of the few that are looked at while one works on them.

use std::path::PathBuf;

use crate::{
    browser,
    driver::Browser,
    people::{Somebody, Told},
};

/// A picture: its name, whose day it is, and where to look.
pub(crate) type Screen = (&'static str, Somebody, &'static str);

const fn of(story: &'static str, day: &'static str, told: Told) -> Somebody {
    Somebody { story: Some(story), day, told, runs: false }
}

const NOBODY: Somebody = Somebody { story: None, day: "2026-03-02", told: Told::Nothing, runs: false };
const RUNNER: Somebody = Somebody { runs: true, ..HILLS };
const FIRST: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-03-02", Told::Morning);
const ASKED: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-03-17", Told::Nothing);
const HIGHER: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-04-28", Told::Morning);
const DONE: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-04-28", Told::Everything);
const RESTS: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-04-22", Told::Morning);
const TESTS: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-04-16", Told::Morning);
const REVIEW: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-05-11", Told::Morning);
const GRADUATE: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-06-09", Told::Everything);
const KEEPS: Somebody = of("achilles-midportion/good-days-to-the-end", "2026-06-11", Told::Morning);
const EASIER: Somebody = of("two-sides/the-worse-side-leads", "2026-03-06", Told::Morning);
const BOTH: Somebody = of("two-sides/the-worse-side-leads", "2026-03-05", Told::Nothing);
const BACK: Somebody = of("returning/ten-days-away", "2026-03-12", Told::Morning);
const STOPPED: Somebody = of("red-flags/calf-swelling-at-noon", "2026-03-04", Told::Everything);
const OPERATED: Somebody =
    of("operation/no-programme-until-the-clinician-hands-back", "2026-03-16", Told::Everything);
const HILLS: Somebody = of("runs/hilly-run-owes-a-day", "2026-03-02", Told::Everything);
const LADDER: Somebody = of("walk-run-ladder/good-days-to-the-end", "2026-03-17", Told::Morning);
const WALKS: Somebody = of("walk-run-ladder/good-days-to-the-end", "2026-03-03", Told::Morning);
const PLANTAR: Somebody = of("plantar-high-load/good-days-to-the-end", "2026-03-24", Told::Morning);
const BESIDE: Somebody = of("beside/strength-beside-running", "2026-03-10", Told::Morning);

/// In the order in which a runner meets them.
pub(crate) const SCREENS: &[Screen] = &[
    ("welcome", NOBODY, "/"),
    ("ways-healthy", NOBODY, "/ways"),
    ("progress-nobody", NOBODY, "/progress"),
    ("diary-nobody", NOBODY, "/diary"),
    ("runs-nobody", NOBODY, "/runs"),
    ("not-found", NOBODY, "/nowhere"),
    ("today-first-day", FIRST, "/"),
    ("session-how", FIRST, "/session"),
    ("session-player", FIRST, "/session?ready=1"),
    ("progress-first-day", FIRST, "/progress"),
    ("today-asks", ASKED, "/"),
    ("check-in", ASKED, "/check-in"),
    ("check-in-both", BOTH, "/check-in"),
    ("new", ASKED, "/new"),
    ("warning-signs", ASKED, "/warning-signs"),
    ("away", ASKED, "/away"),
    ("today-progress", HIGHER, "/"),
    ("session-weight", HIGHER, "/session?ready=1"),
    ("session-end", HIGHER, "/session/end"),
    ("today-done", DONE, "/"),
    ("today-rest", RESTS, "/"),
    ("today-test", TESTS, "/"),
    ("test", TESTS, "/test/heel-raise-endurance"),
    ("today-review", REVIEW, "/"),
    ("review", REVIEW, "/review"),
    ("today-graduate", GRADUATE, "/"),
    ("today-keeping", KEEPS, "/"),
    ("progress", KEEPS, "/progress"),
    ("diary", KEEPS, "/diary"),
    ("report", KEEPS, "/report?question=May+I+run+10+km+in+June%3F"),
    ("programme", KEEPS, "/programme"),
    ("proof", KEEPS, "/programme/achilles-midportion-four-stage/proof"),
    ("ways", KEEPS, "/ways"),
    ("settings", KEEPS, "/settings"),
    ("more", KEEPS, "/more"),
    ("leave", KEEPS, "/leave"),
    ("clearance", STOPPED, "/clearance"),
    ("today-less", EASIER, "/"),
    ("today-return", BACK, "/"),
    ("today-refer", STOPPED, "/"),
    ("today-operated", OPERATED, "/"),
    ("operation", OPERATED, "/operation"),
    ("today-hills", HILLS, "/"),
    ("runs", RUNNER, "/runs"),
    ("run", RUNNER, "/runs/019cb0e0-0000-7000-8000-000000000000"),
    ("runs-say", RUNNER, "/runs-say"),
    ("may-i", RUNNER, "/may-i"),
    ("may-i-answer", RUNNER, "/may-i?on=2026-03-05&km=5"),
    ("may-i-shorter", RUNNER, "/may-i?on=2026-03-08&km=30"),
    ("may-i-wrong", RUNNER, "/may-i?on=nonsense&km=5"),
    ("assessment", RUNNER, "/assessment"),
    ("load", RUNNER, "/load"),
    ("load-plantar", PLANTAR, "/load"),
    ("goal", RUNNER, "/goal"),
    ("goal-none", HILLS, "/goal"),
    ("shoes", RUNNER, "/shoes"),
    ("shoe", RUNNER, "/shoes/road"),
    ("run-new", HILLS, "/runs/new"),
    ("feet", HILLS, "/feet"),
    ("today-ladder", LADDER, "/"),
    ("session-ladder", LADDER, "/session?ready=1"),
    ("programme-ladder", LADDER, "/programme"),
    ("run-plan-nobody", NOBODY, "/run-plan"),
    ("run-plan", LADDER, "/run-plan"),
    ("run-plan-gate", WALKS, "/run-plan"),
    ("run-plan-beside", BESIDE, "/run-plan"),
    ("today-plantar", PLANTAR, "/"),
    ("check-in-plantar", PLANTAR, "/check-in"),
    ("programme-plantar", PLANTAR, "/programme"),
    ("today-two-programmes", BESIDE, "/"),
    ("learn", KEEPS, "/learn"),
    ("article", KEEPS, "/learn/pain"),
    ("sources", KEEPS, "/learn/sources"),
    ("exercises", KEEPS, "/exercises"),
    ("exercises-none", KEEPS, "/exercises?q=zzz"),
    ("exercise", KEEPS, "/exercises/heel-raise-single-leg"),
    ("about", KEEPS, "/about"),
];

const PHONE: &str = "phone";

/// What is shown by night, on a large screen and in German, too.
const SHOWN: &[&str] = &[
    "welcome",
    "today-progress",
    "today-less",
    "today-refer",
    "check-in",
    "session-player",
    "session-weight",
    "progress",
    "programme",
    "diary",
    "settings",
    "exercise",
    "runs",
    "run",
    "may-i-answer",
    "run-plan",
    "assessment",
    "article",
];

/// Keeps a picture of what is seen, where pictures are asked for.
pub(crate) async fn keep(browser: &Browser, name: &str) {
    if let Some(folder) = std::env::var_os("HEELUP_SCREENS") {
        browser.picture(&PathBuf::from(folder).join(format!("{name}.webp"))).await;
    }
}

/// People whose apps run: who, where, and on which disk.
pub(crate) type Running = Vec<(Somebody, String, tempfile::TempDir)>;

/// Opens a page of somebody's day in a language; each person's app is begun once.
pub(crate) async fn open(
    browser: &Browser,
    running: &mut Running,
    somebody: Somebody,
    path: &str,
    language: &str,
) {
    if running.iter().all(|(who, ..)| *who != somebody) {
        let folder = tempfile::tempdir().unwrap();
        let address = somebody.opens(folder.path()).await;
        running.push((somebody, address, folder));
    }
    let (_, address, _) = running.iter().find(|(who, ..)| *who == somebody).unwrap();
    browser.page.goto(&format!("{address}/favicon.ico")).await.unwrap();
    let cookie = format!("document.cookie = 'language={language}; path=/'");
    browser.page.execute(&cookie, vec![]).await.unwrap();
    browser.page.goto(&format!("{address}{path}")).await.unwrap();
    browser.is_dressed().await;
}

/// Looks at every screen; `title` is the end of each picture's name.
async fn look(browser: &Browser, language: &str, title: &str, schemes: &[&str]) {
    let mut people = Running::new();
    let only = std::env::var("HEELUP_SCREENS_ONLY").unwrap_or_default();
    for (name, somebody, path) in SCREENS.iter().filter(|(name, ..)| name.starts_with(&only)) {
        open(browser, &mut people, *somebody, path, language).await;
        if title == PHONE || SHOWN.contains(name) {
            for scheme in schemes.iter().filter(|scheme| **scheme == "light" || SHOWN.contains(name)) {
                browser.media(scheme).await;
                keep(browser, &format!("{name}-{title}-{scheme}")).await;
            }
        }
        browser.hears(name).await;
        browser.review(&format!("{name}, {title}")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_and_state_on_a_phone_has_no_flaw_that_axe_knows() {
    let Some(phone) = browser(390, 844).await else { return };
    look(&phone, "en", PHONE, &["light", "dark"]).await;
    phone.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_and_state_in_german_has_no_flaw_that_axe_knows() {
    let Some(phone) = browser(390, 844).await else { return };
    look(&phone, "de", "phone-de", &["light", "dark"]).await;
    phone.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_and_state_on_a_large_screen_has_no_flaw_that_axe_knows() {
    let Some(desk) = browser(1280, 800).await else { return };
    look(&desk, "en", "desk", &["light", "dark"]).await;
    desk.end().await;
}
