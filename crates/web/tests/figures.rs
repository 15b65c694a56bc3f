//! Figures on pages: every exercise is drawn, moves from a file of its own, and is told in words.

use axum::http::{StatusCode, header};
use heelup_core::figures::COLOURS;

use crate::{
    app::{App, CARE},
    intake::{MIDPORTION, begin},
};

#[tokio::test]
async fn every_exercise_page_shows_its_figure_and_its_key_positions() {
    let mut app = App::new().await;
    for (id, exercise) in &CARE.catalog.exercises {
        let page = app.get(&format!("/exercises/{id}")).await;
        assert_eq!(page.status, StatusCode::OK, "{id}");
        page.must_say("id=\"fig-g\"").must_say("role=\"img\"").must_say("<ol class=\"film");
        assert!(!page.says("style="), "{id}: nothing is painted past the stylesheet");
        let ids: Vec<&str> =
            page.text.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{id}: an id stands twice");
        for of in page.text.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(ids.contains(&of), "{id}: a foot without its figure: {of}");
        }
        let figure = &CARE.catalog.figures.all[exercise.facts.figure_for(false, false).unwrap()];
        for key in figure.keys() {
            let shown = key.replace('-', " ").to_lowercase();
            assert!(page.text.to_lowercase().contains(&format!("<span>{shown}</span>")), "{id}: {key}");
        }
    }
}

#[tokio::test]
async fn every_figure_moves_by_a_file_that_may_be_kept_for_good() {
    let mut app = App::new().await;
    let list = app.get("/exercises").await;
    let of = |text: &str, begin: &str| -> Vec<String> {
        text.split(begin).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let pictures = of(&list.text, "<img src=\"");
    assert_eq!(pictures.len(), CARE.catalog.exercises.len());
    for address in pictures.iter().chain(&of(&list.text, "srcset=\"")) {
        let file = app.get(address).await;
        assert_eq!(file.headers[header::CONTENT_TYPE], "image/svg+xml", "{address}");
        assert!(file.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert!(
            file.text.starts_with("<svg") && !file.text.contains("class=\"f-"),
            "{address} has its own colours"
        );
    }
    let page = app.get("/exercises/heel-raise-single-leg").await;
    let track = of(&page.text, "data-track=\"").remove(0);
    let file = app.get(&track).await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "application/json");
    assert!(file.text.len() < 40_000 && file.text.contains("\"pieces\""));
    assert_eq!(app.get(&track.replace("heel-raise", "zebra")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/figures/0000000000000000/plank.json").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&track.replace(".json", ".exe")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_session_shows_the_figure_of_its_exercise() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let page = app.get("/session?ready=1").await;
    page.must_say("class=\"figure living").must_say("isometric-hold.json").must_say("-g\"");
    // The player's edge is the ground: the picture ends there.
    page.must_say("viewBox=\"-300 -1150 720 1150\"");
}

#[tokio::test]
async fn errors_are_drawn_beside_the_good_form_and_named() {
    let mut app = App::new().await;
    let page = app.get("/exercises/heel-raise-single-leg").await;
    for words in [
        "Good: full height",
        "Knee bends",
        "Not full height",
        "Leaning on the wall",
        "Rolling out",
        "bouncing",
    ] {
        page.must_say(words);
    }
}

#[tokio::test]
async fn the_stylesheet_paints_figures_with_the_colours_of_the_core() {
    let mut app = App::new().await;
    let page = app.get("/exercises").await;
    let sheet =
        page.text.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let css = app.get(&sheet).await;
    css.must_say("--fig-load: var(--load);")
        .must_say("--fig-ink: var(--ink);")
        .must_say(".f-load { fill: var(--fig-load);");
    let tokens = include_str!("../static/css/tokens.css");
    for (name, light, dark) in COLOURS {
        if matches!(name, "ink" | "load") {
            // A picture in a file carries the same as the page.
            assert!(tokens.contains(&format!("--{name}: light-dark({light}, {dark});")), "{name}");
        } else {
            css.must_say(&format!("--fig-{name}: light-dark({light}, {dark});"));
        }
    }
}
