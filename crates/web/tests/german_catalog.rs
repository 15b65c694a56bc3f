//! A page in German: the catalog's texts come in German, and what is kept stays what it is.

use crate::{
    app::App,
    intake::{MIDPORTION, begin},
};

const GERMAN: [(&str, &str); 1] = [("accept-language", "de-AT,de;q=0.9,en;q=0.5")];
const NEWER: [(&str, &str, &str); 1] =
    [("protocols/achilles-midportion-four-stage.toml", "sets = 4, hold-s = 30", "sets = 4, hold-s = 25")];

#[tokio::test]
async fn the_catalog_speaks_the_language_of_whoever_looks() {
    let mut app = App::new().await;
    let page = "/exercises/heel-raise-bilateral";
    app.get_with(page, &GERMAN).await.must_say("Fersenheben auf beiden Beinen").must_say("hüftbreit");
    let english = app.get(page).await;
    english.must_say("Heel raises on both legs");
    assert!(!english.says("Fersenheben"));
}

#[tokio::test]
async fn a_version_that_somebody_stays_on_is_said_in_german_too() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let holds = "Ruhiges Halten auf beiden Beinen";
    app.get_with("/programme", &GERMAN).await.must_say(holds);
    app.update(&NEWER).await;
    app.get_with("/programme", &GERMAN).await.must_say(holds);
    app.get("/programme").await.must_say("Still holds on both legs");
}
