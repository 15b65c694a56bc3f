//! A figure in a real browser: it moves as the core solves it, stops when asked, and stands still for who wants that.

use heelup_core::{
    care::Care,
    figures::{Ink, Picture, When},
};
use serde_json::{Value, json};

use crate::{browser, catalog, start};

/// Runs a script with `figure.js` as `f` and the figure's element as `el`; gives back what it resolves to.
async fn ask(browser: &crate::driver::Browser, body: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const folder = document.querySelector('link[rel=stylesheet]').href.replace('/heelup.css', '');
        import(`${{folder}}/js/figure.js`).then(async (f) => {{
          const el = document.getElementById('fig');
          const paths = () => [...el.querySelectorAll('path[data-p]')].map((p) => [p.dataset.p, p.getAttribute('d')]);
          const figure = f.mountFigure(el);
          await figure.ready;
          figure.pause();
          {body}
        }}).catch((why) => done(String(why)))"
    );
    browser.page.execute_async(&script, vec![]).await.unwrap()
}

fn numbers(d: &str) -> Vec<f64> {
    let mut found = Vec::new();
    let mut number = String::new();
    for c in d.chars().chain([' ']) {
        if c.is_ascii_digit() || c == '.' || (c == '-' && number.is_empty()) {
            number.push(c);
            continue;
        }
        if !number.is_empty() {
            found.push(number.parse().unwrap());
            number.clear();
        }
        if c == '-' {
            number.push(c);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_script_draws_what_the_core_solves() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = heelup_core::catalog::Files::new();
    catalog(&root, &root, &mut files);
    let care = Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    let figures = &care.catalog.figures;
    let body = figures.body.as_ref().unwrap();
    for id in [
        "heel-raise-single-leg",
        "hop-two-leg",
        "sole-roll",
        "skater-hop",
        "band-inversion",
        "two",
        "easy-run",
    ] {
        let id = if id == "two" { "heel-drop-two-up-one-down" } else { id };
        browser.page.goto(&format!("{address}/exercises/{id}")).await.unwrap();
        browser.see("#fig path[data-p]").await;
        let figure = &figures.all[care.catalog.exercises[id].facts.figure_for(false, false).unwrap()];
        let parts = figure.cycle.len().max(1);
        for n in 0..parts {
            for t in [0.0, 0.37, 1.0] {
                let drawn = ask(&browser, &format!("figure.part({n}, {t}); done(paths());")).await;
                let when = if figure.cycle.is_empty() { When::Stride(t) } else { When::Part(n, t) };
                let picture = Picture {
                    id: "x",
                    title: "",
                    words: "",
                    mirrored: false,
                    ink: Ink::Classes,
                    moving: true,
                    grounded: false,
                };
                let svg = figure.svg(body, when, &picture).unwrap();
                for pair in drawn.as_array().unwrap_or_else(|| panic!("{id}: {drawn}")) {
                    let (p, d) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
                    let mine = svg.split(&format!("data-p=\"{p}\"")).nth(1).unwrap();
                    let mine = mine.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
                    let (theirs, mine) = (numbers(d), numbers(mine));
                    assert_eq!(theirs.len(), mine.len(), "{id} part {n} at {t}, piece {p}");
                    // What waits out of sight is not blended on its way there.
                    let off = theirs
                        .iter()
                        .zip(&mine)
                        .filter(|(_, b)| b.abs() < 2000.0)
                        .map(|(a, b)| (a - b).abs());
                    let off = off.fold(0.0, f64::max);
                    // From the front fewer moments are sent.
                    let most = if id == "skater-hop" { 5.0 } else { 2.5 };
                    assert!(off < most, "{id} part {n} at {t}, piece {p}: {off} apart");
                }
            }
        }
    }
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_player_leads_a_figure_by_phase_and_share() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/exercises/heel-raise-single-leg")).await.unwrap();
    // Without movement each phase stands at its end.
    browser.must_read("Play").await;
    browser.review("an exercise, drawn").await;
    let ends = ask(
        &browser,
        "const at = (phase, share) => { f.setPhase(el, phase, share, 3); return JSON.stringify(paths()); };
        const top = at('up', 0.2), bottom = at('down', 0.1);
        done([top === at('up', 1), bottom === at('down', 1), top !== bottom, top === at('hold', 0.5), at('lead', 0.5) === bottom]);",
    )
    .await;
    assert_eq!(ends, json!([true, true, true, true, true]));
    browser.motion("no-preference").await;
    browser.page.refresh().await.unwrap();
    browser.must_read("Pause").await;
    let moves = ask(
        &browser,
        "const at = (phase, share) => { f.setPhase(el, phase, share, 3); return JSON.stringify(paths()); };
        const before = at('up', 0.3), after = at('up', 0.6), back = at('down', 0.4);
        done([before !== after, after === back, at('up', 1) === at('hold', 0)]);",
    )
    .await;
    assert_eq!(moves, json!([true, true, true]));
    // It plays by itself, and stops when asked.
    browser.page.refresh().await.unwrap();
    browser.must_read("Pause").await;
    let one = "return document.querySelector('#fig path.f-skin:not([data-p=\"0\"])').closest('g').innerHTML";
    let first = browser.page.execute(one, vec![]).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    assert_ne!(browser.page.execute(one, vec![]).await.unwrap(), first, "it does not move");
    browser.tap("[data-plays]").await;
    browser.must_read("Play").await;
    let stood = browser.page.execute(one, vec![]).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    assert_eq!(browser.page.execute(one, vec![]).await.unwrap(), stood, "it does not stop");
    browser.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_frame_costs_little() {
    let Some(browser) = browser(390, 844).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&format!("{address}/exercises/heel-raise-bilateral")).await.unwrap();
    let each = ask(
        &browser,
        "const from = performance.now();
        for (let n = 0; n < 200; n += 1) figure.loop(n * 0.033);
        done((performance.now() - from) / 200);",
    )
    .await;
    let each = each.as_f64().unwrap_or_else(|| panic!("{each}"));
    assert!(each < 8.0, "{each:.1} ms a frame");
    browser.end().await;
}
