//! Learn: what there is to read, looking it up, and the ways that lead there.

use axum::http::StatusCode;

use crate::{
    app::{App, CARE},
    intake::{HEEL, MIDPORTION, begin},
    session::whole_session,
};

#[tokio::test]
async fn every_article_is_listed_and_can_be_read() {
    let mut app = App::new().await;
    let list = app.get("/learn").await;
    list.must_say("Getting better").must_say("role=\"search\"").must_say("aria-current=\"page\"");
    for (id, article) in &CARE.catalog.articles {
        list.must_say(&format!("href=\"/learn/{id}\""));
        let page = app.get(&format!("/learn/{id}")).await;
        assert_eq!(page.status, StatusCode::OK, "{id}");
        page.must_say("No clinician has checked this page yet")
            .must_say("Read on")
            .must_say("href=\"/learn/sources#");
        for part in article.parts.iter().filter(|part| part.heading.is_some()) {
            page.must_say(&format!("<h2 id=\"{}\"", part.anchor));
        }
        assert_eq!(page.text.matches("class=\"fact\"").count(), article.head.fact.len(), "{id}");
    }
}

#[tokio::test]
async fn no_link_of_any_article_leads_nowhere() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let mut seen = std::collections::BTreeSet::new();
    for id in CARE.catalog.articles.keys() {
        let page = app.get(&format!("/learn/{id}")).await;
        let main = page.text.split("<nav class=\"bar\"").next().unwrap().to_owned();
        for to in main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if to.starts_with('/') && !to.starts_with("/static") && seen.insert(to.to_owned()) {
                let (path, part) = to.split_once('#').unwrap_or((to, ""));
                let there = app.get(path).await;
                assert_eq!(there.status, StatusCode::OK, "{id}: {to}");
                assert!(part.is_empty() || there.says(&format!("id=\"{part}\"")), "{id}: {to}");
            }
        }
    }
    assert!(seen.len() > 60, "{}", seen.len());
}

#[tokio::test]
async fn people_look_up_their_own_words() {
    let mut app = App::new().await;
    let found = app.get("/learn?q=Plantar+fasciitis").await;
    found.must_say("href=\"/learn/plantar-heel-pain\"").must_say("value=\"Plantar fasciitis\"");
    app.get("/learn?q=runner%E2%80%99s+heel").await.must_say("href=\"/learn/plantar-heel-pain\"");
    let none = app.get("/learn?q=zebra").await;
    none.must_say("Nothing on “zebra”").must_say("href=\"/learn/pain\"");
    let odd = app.get("/learn?q=%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!odd.says("<script>alert"), "what is looked for is text");
    assert_eq!(app.get(&format!("/learn?q={}", "long+".repeat(900))).await.status, StatusCode::OK);
    app.get("/learn?q=").await.must_say("Getting better");
}

#[tokio::test]
async fn another_name_leads_to_the_page() {
    let mut app = App::new().await;
    let there = app.get("/learn/plantar-fasciitis").await;
    assert_eq!((there.status, there.to()), (StatusCode::SEE_OTHER, "/learn/plantar-heel-pain"));
    assert_eq!(app.get("/learn/zebra").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/learn/at/zebra").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_fact_stands_with_its_source_and_the_word_for_how_sure_it_is() {
    let mut app = App::new().await;
    let pain = app.get("/learn/pain").await;
    pain.must_say("up to 3 of 10 counts")
        .must_say("href=\"/learn/sources#seed-001\"")
        .must_say("(our own choice)");
    app.get("/learn/medicine-injection-operation").await.must_say("(not confirmed)");
}

#[tokio::test]
async fn what_pain_is_fine_is_one_tap_from_each_session() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    for page in ["/session", "/session/painful"] {
        app.get(page).await.must_say("href=\"/learn/at/session\"");
    }
    app.visit("/learn/at/session").await.must_say("<h1>What pain is fine?</h1>");
}

#[tokio::test]
async fn a_remark_leads_to_the_part_that_explains_it() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "4").await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "3"), ("minutes", "5")]).await;
    let today = app.get("/").await;
    today.must_say("href=\"/learn/pain#a-little-too-much\"");
    app.get("/learn/pain").await.must_say("id=\"a-little-too-much\"");
}

#[tokio::test]
async fn a_day_with_less_leads_to_what_a_flare_up_is() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "6"), ("minutes", "30")]).await;
    app.get("/").await.must_say("href=\"/learn/flare-up\"");
}

#[tokio::test]
async fn reviews_results_and_leaving_lead_to_their_pages() {
    let mut app = App::new().await;
    begin(&mut app, HEEL).await;
    app.get("/result").await.must_say("href=\"/learn/at/result\"").must_say("about 1 in 10 people");
    app.get("/review").await.must_say("href=\"/learn/at/review\"");
    app.get("/leave").await.must_say("href=\"/learn/at/leave\"");
    for (spot, title) in [
        ("result", "How long it takes"),
        ("review", "When it does not get better"),
        ("leave", "The common mistakes"),
        ("rest", "Rest or load?"),
        ("reduce", "A flare-up"),
        ("see-someone", "Who to see"),
    ] {
        app.visit(&format!("/learn/at/{spot}")).await.must_say(&format!("<h1>{title}</h1>"));
    }
}
