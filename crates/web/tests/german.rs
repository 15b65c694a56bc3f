//! The runner's day in German: every page of it says so, speaks German, and no English sentence of ours is left.

use std::sync::LazyLock;

use axum::http::StatusCode;

use crate::{
    app::{Answer, App, shipped},
    intake::{HEEL, MIDPORTION, begin},
    session::{fields, finish, send},
};

/// Words that English has and German has not.
const ENGLISH: &str = " the and with your you this that what how of is are not it its for from when then day days \
    session today week pain worst rest set sets leg legs both done begin walk walking hold held down save close next \
    yes no none again here there please choose which to be been have has on at or by as if but can cannot one more \
    less than told tell say said kept known new something minutes seconds hours steps load exercise exercises \
    repetitions left right ";

/// Every text of the catalog, in one line.
static CATALOG: LazyLock<String> = LazyLock::new(|| {
    let all = shipped().into_values().collect::<Vec<_>>().join(" ").replace("\\\"", "\"");
    all.split_whitespace().collect::<Vec<_>>().join(" ")
});

/// Elements that hold a decision, its reasons or the names of stages: the core's words, not the page's.
const DECIDED: &[&str] = &["answer", "rows", "fork", "src", "next", "note", "stairs"];

/// Attributes that are read out or shown by scripts.
const SAID: [&str; 16] = [
    "aria-label",
    "placeholder",
    "data-begins",
    "data-paused",
    "data-done",
    "data-rest",
    "data-over",
    "data-waits",
    "data-stopped",
    "data-refused",
    "data-did",
    "data-slip",
    "data-broken",
    "data-name",
    "data-last",
    "content",
];

/// Returns the texts of a page: what stands between tags and in the attributes that are said, but nothing inside
/// elements of these classes.
fn texts(html: &str, without: &[&str]) -> Vec<String> {
    const EMPTY: [&str; 5] = ["meta", "link", "input", "br", "img"];
    let mut texts = Vec::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    for piece in html.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        let attribute = |name: &str| {
            tag.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest.split('"').next().unwrap())
        };
        if let Some(end) = name.strip_prefix('/') {
            while open.pop().is_some_and(|(name, _)| name != end) {}
        } else if !tag.ends_with('/') && !EMPTY.contains(&name.as_str()) {
            let classes = attribute("class").unwrap_or_default();
            let skipped = classes.split_whitespace().any(|class| without.contains(&class));
            open.push((name.clone(), skipped || matches!(name.as_str(), "script" | "style")));
        }
        if open.iter().any(|(_, skipped)| *skipped) {
            continue;
        }
        texts.extend(
            SAID.iter().filter(|_| name != "meta").filter_map(|name| attribute(name)).map(str::to_owned),
        );
        texts.push(text.to_owned());
    }
    texts
        .iter()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|t| !t.is_empty())
        .collect()
}

/// Says whether a text is the catalog's: as a whole, or piece by piece.
fn of_the_catalog(text: &str) -> bool {
    let known = |text: &str| text.len() > 3 && CATALOG.contains(text);
    known(text)
        || text
            .split([':', '·', ',', '.', '(', ')', '„', '“'])
            .map(str::trim)
            .all(|piece| !is_english(piece) || known(piece))
}

fn is_english(text: &str) -> bool {
    // What scripts fill in, `{set}`, is no word.
    let words = text.split(|c: char| !(c.is_alphabetic() || matches!(c, '{' | '}')));
    let words = words.filter(|word| !word.is_empty() && !word.starts_with('{'));
    words.map(str::to_lowercase).any(|word| ENGLISH.contains(&format!(" {word} ")))
}

/// Stops the test where a page is not German, or has English left outside elements of these classes.
#[track_caller]
fn german(page: &Answer, without: &[&str]) {
    page.must_say("<html lang=\"de\"");
    let left: Vec<String> = texts(&page.text, without)
        .into_iter()
        .filter(|text| is_english(text) && !of_the_catalog(text))
        .collect();
    assert!(left.is_empty(), "English is left: {left:#?}");
}

async fn speaking(said: &[(&str, &[(&str, &str)])]) -> App {
    let mut app = App::new().await;
    app.speak("de");
    begin(&mut app, said).await;
    app
}

#[test]
fn leftover_english_is_found() {
    let page = "<p class=\"a\">Wie war es?</p><p>How was your morning?</p><p class=\"note\">The rule</p>";
    let found: Vec<_> = texts(page, &["note"]).into_iter().filter(|text| is_english(text)).collect();
    assert_eq!(found, ["How was your morning?"]);
}

#[tokio::test]
async fn the_browser_says_which_language_and_a_choice_goes_before_it() {
    let mut app = App::new().await;
    let page = app.get_with("/away", &[("accept-language", "de-AT,de;q=0.9,en;q=0.5")]).await;
    page.must_say("<html lang=\"de\"").must_say("Keine Verbindung").must_say("Zum Inhalt");
    app.speak("en");
    let page = app.get_with("/away", &[("accept-language", "de")]).await;
    page.must_say("<html lang=\"en\"").must_say("No connection");
}

#[tokio::test]
async fn today_and_the_morning_are_german() {
    let mut app = speaking(MIDPORTION).await;
    let today = app.get("/").await;
    german(&today, DECIDED);
    today.must_say("Warum das so ist").must_say("Dein Programm, Stufe für Stufe").must_say("Verlauf");
    app.on("2026-03-03");
    let morning = app.get("/check-in").await;
    german(&morning, &[]);
    morning.must_say("Wie steif waren deine ersten Schritte?").must_say("Minuten, bis es nachließ");
    let wrong = app.post("/check-in", &[("stiffness", "11"), ("minutes", "zehn"), ("new", "no")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    german(&wrong, &[]);
    wrong.must_say("Hier passt eine Zahl von 0 bis 720 (Minuten). Du hast „zehn“ geschrieben.");
    wrong.must_say("Hier passt eine ganze Zahl von 0 bis 10");
    german(&app.post("/check-in", &[("new", "no")]).await, &[]);
    let kept = app.post("/check-in", &[("stiffness", "2"), ("minutes", "5"), ("new", "no")]).await;
    assert_eq!(kept.to(), "/");
    german(&app.get("/").await, DECIDED);
}

#[tokio::test]
async fn the_session_is_german_from_its_first_page_to_its_last() {
    let mut app = speaking(MIDPORTION).await;
    let intro = app.get("/session").await;
    german(&intro, &["dose"]);
    intro.must_say("So geht es").must_say("Hör auf, wenn").must_say("Schmerz bis 3 ist in Ordnung.");
    let page = app.get("/session?ready=1").await;
    german(&page, &["dose", "plain-list"]);
    page.must_say("Zu schmerzhaft").must_say("<li data-word=\"hold\">Halten</li>");
    page.must_say("data-begins=\"{set} beginnt.\"").must_say("Satz 1 von");
    let empty = send(&mut app, "/session/set", &fields(&page, "", "2")).await;
    german(&empty, &["dose", "plain-list"]);
    empty.must_say("Wie viel hast du gemacht? 0 ist auch eine Antwort.");
    let kept = send(&mut app, "/session/set", &fields(&page, "30", "2")).await;
    let rest = app.follow(kept).await;
    german(&rest, &[]);
    rest.must_say("Der letzte Satz").must_say("30 Sekunden, Schmerz 2").must_say("Nächsten Satz anfangen");
    let page = app.get("/session?ready=1").await;
    let kept = send(&mut app, "/session/set", &fields(&page, "20", "7")).await;
    let painful = app.follow(kept).await;
    german(&painful, &["plain-list"]);
    painful.must_say("Aufhören war richtig").must_say("Kam es plötzlich?");
    let end = app.get("/session/end").await;
    german(&end, &[]);
    end.must_say("Wie war es?").must_say("Stärkster Schmerz während der Einheit");
    let done = finish(&mut app, "7").await;
    let done = app.follow(done).await;
    german(&done, &["fork", "rows"]);
    done.must_say("Der Schmerz war 7. Nächstes Mal weniger").must_say("Was du gemacht hast");
    let today = app.get("/").await;
    german(&today, DECIDED);
    today.must_say("Stärkster Schmerz 7 von 10.");
    app.get("/diary").await.must_say("Einheit beendet").must_say("Gleich danach: Schmerz 1.");
}

#[tokio::test]
async fn a_run_by_hand_is_german_with_its_decimal_comma() {
    let mut app = speaking(HEEL).await;
    german(&app.get("/runs").await, &[]);
    german(&app.get("/runs/new").await, &[]);
    let wrong = app.post("/runs", &[("date", "2026-03-09"), ("sport", "running")]).await;
    german(&wrong, &[]);
    wrong.must_say("Dieser Tag kommt erst noch.");
    let run =
        [("date", "2026-03-02"), ("sport", "running"), ("km", "5,5"), ("minutes", "33"), ("effort", "4")];
    let added = app.post("/runs", &run).await;
    let runs = app.follow(added).await;
    german(&runs, &[]);
    runs.must_say("Ein Training wurde eingetragen.").must_say("5,5 km").must_say("33 min · Anstrengung 4");
    runs.must_say("Schmerz nicht bekannt");
    let file = std::fs::read("../imports/tests/files/fit/easy-run-8km.fit").unwrap();
    let read = app.upload("/runs/read", "easy-run-8km.fit", &file).await;
    german(&read, &[]);
    read.must_say("Was in der Datei steht").must_say("8,0 km").must_say("In mein Tagebuch eintragen");
    let today = app.get("/").await;
    german(&today, DECIDED);
    today.must_say("Belastung der Sehne").must_say("Gehschritte");
}

#[tokio::test]
async fn the_other_pages_of_a_day_are_german() {
    let mut app = speaking(MIDPORTION).await;
    for page in [
        "/warning-signs",
        "/away",
        "/new",
        "/review",
        "/feet",
        "/operation",
        "/leave",
        "/intake/more",
        "/test/heel-raise-endurance",
    ] {
        let page = app.get(page).await;
        assert_eq!(page.status, StatusCode::OK);
        german(&page, &[]);
    }
    app.get("/warning-signs").await.must_say("112 anrufen").must_say("Ist es eines davon?");
    app.get("/away").await.must_say("<li data-word=\"minutes\">{n} Minuten</li>");
    app.get("/test/heel-raise-endurance").await.must_say("data-stopped=\"{leg}: {n} Wiederholungen.\"");
    let signed = app.post("/new", &[("yes", "sudden_snap")]).await;
    let _ = app.follow(signed).await;
}

#[tokio::test]
async fn after_an_operation_the_dose_of_a_clinician_is_shown_in_german() {
    let mut app = speaking(MIDPORTION).await;
    let wrong = app.post("/operation", &[("exercise-1", "Wippen")]).await;
    german(&wrong, &[]);
    wrong.must_say("Bitte sag, wer es sich angesehen hat.");
    let dose = [("by", "Dr. Sand"), ("exercise-1", "Wippen"), ("sets-1", "3"), ("reps-1", "10")];
    app.post("/operation", &dose).await;
    let page = app.get("/").await;
    german(&page, &["rows"]);
    page.must_say("Was Dr. Sand vorgegeben hat");
}

#[tokio::test]
async fn the_phone_gets_its_words_in_german() {
    let mut app = speaking(MIDPORTION).await;
    let manifest: serde_json::Value =
        serde_json::from_str(&app.get("/manifest.webmanifest").await.text).unwrap();
    assert_eq!((&manifest["lang"], &manifest["name"]), (&"de".into(), &"Heelup".into()));
    assert_eq!(manifest["shortcuts"][0]["name"], "Heute Morgen");
    let ahead: serde_json::Value = serde_json::from_str(&app.get("/ahead").await.text).unwrap();
    let html = ahead["answers"][0]["html"].as_str().unwrap();
    assert!(html.contains("Dein Programm, Stufe für Stufe"), "{html}");
    let page = ahead["pages"][0].as_str().unwrap();
    assert!(page.contains("<html lang=\"de\"") && page.contains("Zu schmerzhaft"), "{page}");
}
