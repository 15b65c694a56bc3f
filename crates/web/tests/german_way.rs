//! The runner's way in German: every page of it says so, speaks it, and leaves no sentence of its own in English.
//!
//! Texts of the catalog are passed over where they have no German yet: what they say is in its files.

use std::sync::LazyLock;

use crate::{
    app::{Answer, App, CARE, shipped, unescape},
    intake::{MIDPORTION, answer, begin},
    session::whole_session,
};

/// Words that stand in almost every English sentence and in no German one.
const ENGLISH: [&str; 34] = [
    "the", "and", "you", "your", "with", "this", "that", "for", "what", "when", "has", "have", "from", "are",
    "is", "of", "it", "to", "day", "days", "week", "today", "pain", "left", "right", "next", "back", "known",
    "not", "leg", "legs", "yes", "save", "close",
];

/// What the core says in the language of the catalog's texts: English as long as those are.
const CORE: &str = "at the earliest";

/// Everything that the catalog says, in one line.
static CATALOG: LazyLock<String> = LazyLock::new(|| plain(&shipped().into_values().collect::<String>()));

fn plain(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !matches!(c, '\\' | '"' | '[' | ']' | '`' | '*')).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Returns what a reader or a screen reader is told by a page: its texts, and the labels of its parts.
fn told(page: &str) -> Vec<String> {
    let mut all: Vec<String> =
        page.split('<').filter_map(|part| Some(part.split_once('>')?.1.to_owned())).collect();
    for name in ["aria-label", "placeholder", "alt", "title", "data-says", "data-tap", "data-kept"] {
        let mark = format!(" {name}=\"");
        all.extend(page.split(&mark).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    all.iter().map(|text| plain(&unescape(text))).filter(|text| !text.is_empty()).collect()
}

/// Returns the sentences of a page that are English and not the catalog's.
fn english(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for text in told(page) {
        for sentence in text.split([';', ':', '.', ',', '?', '(', ')', '“', '”', '„', '·']) {
            // A step stands with its number before its name.
            let sentence = sentence.trim_start_matches(|c: char| c.is_ascii_digit()).trim();
            let words = || sentence.split(|c: char| !c.is_alphanumeric());
            if words().any(|word| ENGLISH.contains(&word))
                && !CATALOG.contains(sentence)
                && !sentence.contains(CORE)
            {
                found.push(sentence.to_owned());
            }
        }
    }
    found
}

/// Stops the test if a page is not in German.
#[track_caller]
fn in_german(path: &str, page: &Answer) {
    assert!(page.says("<html lang=\"de\""), "{path}: {}", page.text);
    let english = english(&page.text);
    assert!(english.is_empty(), "{path}: {english:#?}");
}

async fn german() -> App {
    let mut app = App::new().await;
    assert_eq!(app.post("/language", &[("language", "de"), ("from", "/")]).await.to(), "/");
    app
}

#[tokio::test]
async fn the_language_is_chosen_where_one_is_and_kept() {
    let mut app = App::new().await;
    let welcome = app.get("/").await;
    welcome.must_say("<html lang=\"en\"").must_say("value=\"de\" lang=\"de\">Deutsch</button>");
    assert!(!welcome.says("Fachperson"));
    assert_eq!(app.post("/language", &[("language", "de"), ("from", "/")]).await.to(), "/");
    let welcome = app.get("/").await;
    welcome.must_say("Mit wunder Ferse zurück zum Laufen.").must_say(">English</button>");
    welcome.must_say("Die deutschen Texte hat noch keine Fachperson geprüft.");
    let settings = app.get("/settings").await;
    settings
        .must_say("value=\"de\" lang=\"de\" aria-pressed=\"true\"")
        .must_say("noch keine Fachperson geprüft");
    assert_eq!(app.post("/language", &[("language", "en"), ("from", "/settings")]).await.to(), "/settings");
    // Chosen is chosen, whatever the browser would like.
    let page = app.get_with("/settings", &[("accept-language", "de")]).await;
    page.must_say("<html lang=\"en\"").must_say("value=\"en\" lang=\"en\" aria-pressed=\"true\"");
    let elsewhere =
        app.post("/language", &[("language", "de"), ("from", "https://elsewhere.example/")]).await;
    assert_eq!(elsewhere.to(), "/settings");
    assert_eq!(app.post("/language", &[("language", "xx")]).await.status, 400);
}

#[tokio::test]
async fn a_browser_that_asks_for_german_gets_it() {
    let mut app = App::new().await;
    for path in ["/", "/ways", "/about", "/settings", "/more", "/learn", "/exercises", "/no-such-page"] {
        let page = app.get_with(path, &[("accept-language", "de-AT,de;q=0.9,en;q=0.5")]).await;
        in_german(path, &page);
    }
    app.get_with("/", &[("accept-language", "en-GB,de;q=0.5")]).await.must_say("<html lang=\"en\"");
}

#[tokio::test]
async fn the_intake_leads_to_a_result_and_a_start_in_german() {
    let mut app = german().await;
    let diagnosis = app.get("/intake/diagnosis").await;
    in_german("/intake/diagnosis", &diagnosis);
    let (result, asked) = answer(&mut app, MIDPORTION).await;
    in_german("/result", &result);
    result.must_say("Was passt").must_say("Für welches Bein?").must_say("Heute beginnen");
    result.must_say("Das ist ein Muster, keine Diagnose.");
    assert_eq!(result.text.matches("Deine Antworten passen zu").count(), 1, "the headline is not said again");
    in_german("/ways", &app.get("/ways").await);
    assert!(asked.len() > 8, "{asked:?}");
    begin(&mut app, MIDPORTION).await.must_say("<html lang=\"de\"");
}

#[tokio::test]
async fn every_screen_of_the_questions_is_in_german() {
    let mut app = german().await;
    let begun = app.post("/intake/new", &[]).await;
    let mut page = app.follow(begun).await;
    for _ in 0..60 {
        let Some(screen) = page.text.split("action=\"/intake/").nth(1).map(|s| s.split('"').next().unwrap())
        else {
            break;
        };
        if screen == "new" {
            break;
        }
        let address = format!("/intake/{screen}");
        in_german(&address, &page);
        page.must_say("von etwa").must_say("aria-label=\"Zurück\"");
        let fields: &[(&str, &str)] = match MIDPORTION.iter().find(|(id, _)| *id == screen) {
            Some((_, fields)) => fields,
            None => &[("go", "next"), ("answer", "no"), ("one", "none"), ("number", "unsure")],
        };
        let next = app.post(&address, fields).await;
        page = app.follow(next).await;
    }
    page.must_say("Deine Antworten passen zu");
    let wrong = app.post("/start", &[("protocol", &page.field("protocol"))]).await;
    assert_eq!(wrong.status, 422);
    in_german("/start", &wrong);
}

#[tokio::test]
async fn the_pages_around_a_programme_are_in_german() {
    let mut app = german().await;
    begin(&mut app, MIDPORTION).await;
    whole_session(&mut app, "2").await;
    app.on("2026-03-03");
    app.post("/check-in", &[("stiffness", "3"), ("minutes", "5")]).await;
    let test = app.get("/test/heel-raise-endurance").await;
    app.post(
        "/test/heel-raise-endurance",
        &[("entry", &test.field("entry")), ("left", "20"), ("right", "14")],
    )
    .await;
    let mut left = Vec::new();
    for (path, sentence) in [
        ("/programme", "Dein Weg nach oben"),
        ("/ways", "Daneben beginnen"),
        ("/progress", "Belastung der Sehne"),
        ("/progress?all=1", "Stärkster Schmerz in einer Einheit"),
        ("/diary", "Alles, was du gesagt hast"),
        ("/diary?kind=mornings", "Steifigkeit 3"),
        ("/diary?kind=signs", "kein Warnzeichen"),
        ("/exercises", "Alles, was die Programme verwenden."),
        ("/exercises?q=zzz", "Keine Übung passt dazu"),
        ("/exercises/heel-raise-single-leg", "So geht es"),
        ("/learn", "Wie Heelup entscheidet"),
        ("/learn?q=zzz", "Nichts zu"),
        ("/learn/rest-or-load", "Geschrieben von"),
        ("/settings", "Hell oder dunkel"),
        ("/more", "Deine Aufzeichnungen"),
        ("/about", "Was es nicht tut"),
        ("/clearance", "dass du weiter trainieren darfst"),
        ("/leave", "verlassen?"),
        ("/feet", "Ein Tag auf den Beinen"),
        ("/new", "Was ist neu?"),
        ("/operation", "Nach einer Operation"),
        ("/intake/more", "Mehr"),
        ("/nowhere", "Unter dieser Adresse gibt es nichts"),
    ] {
        let page = app.get(path).await;
        page.must_say(sentence).must_say("<html lang=\"de\"");
        left.extend(english(&page.text).into_iter().map(|sentence| (path, sentence)));
    }
    assert!(left.is_empty(), "{left:#?}");
    let diary = app.get("/diary").await;
    for address in diary.text.split("href=\"/diary/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let path = format!("/diary/{address}");
        in_german(&path, &app.get(&path).await);
    }
    let file = app.get("/reminder.ics?at=07:15").await;
    file.must_say("SUMMARY:Wie war der Morgen?\r\n");
}

#[tokio::test]
async fn what_is_kept_is_the_same_in_either_language() {
    let mut english = App::new().await;
    let mut german = german().await;
    for app in [&mut english, &mut german] {
        begin(app, MIDPORTION).await;
        let form = app.get("/feet").await;
        app.post("/feet", &[("entry", &form.field("entry")), ("hours", "9"), ("steps", "12000")]).await;
    }
    assert_eq!(english.facts().await, german.facts().await);
    german.get("/diary").await.must_say("12.000").must_say("Schritte des Tages");
    english.get("/diary").await.must_say("12,000").must_say("Steps of the day");
}

#[test]
fn the_detector_sees_english_and_lets_german_and_the_catalog_pass() {
    assert_eq!(english("<p>Wie war der Morgen? <b>What is new?</b></p>"), ["what is new"]);
    assert_eq!(english("<a aria-label=\"Back to the diary\">x</a>").len(), 1);
    let name = &CARE.catalog.exercises.values().next().unwrap().facts.purpose;
    assert!(english(&format!("<p>{name}</p>")).is_empty(), "{name}");
}
