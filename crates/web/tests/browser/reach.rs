//! Pages within everybody's reach: enlarged to twice their size, under a thumb, and by keys alone.

use serde_json::{Value, json};

use crate::{
    browser,
    driver::Browser,
    gallery::{Running, SCREENS, open},
    people::{Somebody, Told},
};

/// What is wider than the screen, and what a thumb can miss: everything that can be tapped and is smaller than 44
/// pixels. A link inside a line of text is as high as its line.
const LOOK: &str = "
    const small = [];
    const shown = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    for (const one of document.querySelectorAll('a, button, select, summary, label, input, textarea')) {
      const style = getComputedStyle(one);
      if (!shown(one) || style.display === 'inline' || one.matches('.skip, [type=hidden], .vh') || one.closest('.vh, .src')) continue;
      // A box is tapped on its label; a label that names a field beside it is text.
      const label = one.closest('label');
      if (one.matches('input') && label) continue;
      if (one.matches('label') && !one.querySelector('input')) continue;
      const { width, height } = one.getBoundingClientRect();
      if (width < 43.5 || height < 43.5) small.push(`${one.outerHTML.slice(0, 90)} ${width.toFixed(0)} × ${height.toFixed(0)}`);
    }
    return { wide: document.documentElement.scrollWidth - innerWidth, small };";

async fn every_screen(browser: &Browser, people: &mut Running, title: &str, language: &str) {
    let mut wrong = Vec::new();
    for (name, somebody, path) in SCREENS {
        open(browser, people, *somebody, path, language).await;
        let found = browser.page.execute(LOOK, vec![]).await.unwrap();
        if found["wide"] != json!(0) {
            wrong.push(format!("{name}, {title}: {} pixels too wide", found["wide"]));
        }
        let small = found["small"].as_array().unwrap();
        wrong
            .extend(small.iter().map(|one| format!("{name}, {title}: {}", one.as_str().unwrap_or_default())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_on_the_smallest_screen_or_at_twice_the_size() {
    // 320 is the narrowest that is asked of anybody, in the longer language; 640 × 400 is a large screen, enlarged.
    let mut people = Running::new();
    for (wide, high, language) in [(320, 640, "de"), (640, 400, "en")] {
        let Some(browser) = browser(wide, high).await else { return };
        every_screen(&browser, &mut people, &format!("{wide} × {high}"), language).await;
        browser.end().await;
    }
}

/// Goes on with the tabulator key until something is in focus; it must be seen to be.
async fn tab_to(browser: &Browser, css: &str) {
    let script = "const [css] = arguments; const one = document.activeElement; const style = getComputedStyle(one);
        return [one.matches(css), style.outlineStyle !== 'none' || style.boxShadow !== 'none' || one.matches('input'), one.outerHTML.slice(0, 120)]";
    browser.is_painted().await;
    for _ in 0..60 {
        browser.key("Tab").await;
        let at: Value = browser.page.execute(script, vec![json!(css)]).await.unwrap();
        assert_eq!(at[1], true, "nobody sees that {} is in focus", at[2]);
        if at[0] == true {
            return;
        }
    }
    panic!("the tabulator key never comes to {css}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_by_keys_alone() {
    let Some(browser) = browser(1280, 800).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let story = Some("achilles-midportion/good-days-to-the-end");
    let address =
        Somebody { story, day: "2026-03-17", told: Told::Nothing, runs: false }.opens(folder.path()).await;
    browser.page.goto(&address).await.unwrap();
    tab_to(&browser, ".answer .btn").await;
    browser.key_on("Enter").await;
    browser.must_read("How stiff were your first steps?").await;
    tab_to(&browser, "input[name=stiffness]").await;
    // A choice of numbers is walked with the arrows.
    for _ in 0..2 {
        browser.key("ArrowRight").await;
    }
    tab_to(&browser, "input[name=new]").await;
    browser.key("Space").await;
    tab_to(&browser, ".dock button").await;
    browser.key_on("Enter").await;
    browser.must_read("Why this").await;
    tab_to(&browser, ".answer .btn").await;
    browser.key_on("Enter").await;
    browser.must_read("How to do it").await;
    let morning =
        browser.facts().await.into_iter().rfind(|fact| fact["kind"] == "morning-checked-in").unwrap();
    assert!(morning["stiffness"].is_u64(), "{morning}");
    tab_to(&browser, ".dock .btn").await;
    browser.key_on("Enter").await;
    browser.view("player").await;
    tab_to(&browser, "#player [data-act=main]").await;
    browser.key("Enter").await;
    browser.must_read("Get ready").await;
    browser.end().await;
}
