//! What the core says, in both languages: nothing of it stays English in German, and every number is the same.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

use heelup_core::{
    care::Care,
    catalog::Confidence,
    record::Record,
    story,
    today::{About, Course, DayAnswer, answers},
    units::LocalDate,
    words::{Card, Language, card, caution, day_in_short, dose_line, one_dose, rule},
};

use crate::{care, scenarios::stories};

/// Everything that one day says, each text under what it is.
fn texts(answer: &DayAnswer, care: &Care) -> Vec<(String, String)> {
    let Card { word, title, dose, button, banner, why, fork, next, notes, sources, .. } = card(answer, care);
    let mut all = vec![("word".to_owned(), word), ("title".to_owned(), title), ("dose".to_owned(), dose)];
    let mut add = |what: &str, text: String| all.push((what.to_owned(), text));
    button.into_iter().for_each(|button| add("button", button.text));
    banner.into_iter().for_each(|text| add("banner", text));
    next.into_iter().for_each(|text| add("next", text));
    for (reason, row) in answer.reasons.iter().zip(why) {
        let about = id(&reason.about);
        add(&format!("row {about}: title"), row.title);
        add(&format!("row {about}: value"), row.value);
        add(&format!("row {about}: line"), row.line);
        add(&format!("rule {about}"), rule(care.language, &reason.about, answer));
    }
    for fork in fork {
        add("fork: then", fork.then);
        add("fork: cause", fork.cause);
    }
    notes.into_iter().for_each(|note| add("note", note.text));
    sources.into_iter().for_each(|source| add("caution", source.caution));
    add("short", day_in_short(care.language, Some(answer)));
    for line in answer.dose.iter().chain(&answer.light) {
        add("one dose", one_dose(care.language, line));
        add("dose of one", dose_line(care.language, std::slice::from_ref(line), 1));
    }
    all
}

fn id(about: &About) -> String {
    serde_json::to_value(about).unwrap()["id"].as_str().unwrap().to_owned()
}

/// What all stories say: what it is and the English text, with the German one; and a German day for each rule.
struct Said {
    texts: BTreeMap<(String, String), String>,
    days: BTreeMap<&'static str, String>,
}

/// Tells every story day by day, in both languages.
fn said() -> &'static Said {
    static SAID: OnceLock<Said> = OnceLock::new();
    SAID.get_or_init(|| {
        let english = care();
        let german = Care { language: Language::German, ..english.clone() };
        let (mut texts, mut days) = (BTreeMap::new(), BTreeMap::new());
        for (name, text) in stories() {
            let told = story::parse(&text).and_then(|story| story::entries(&story, english));
            let told = told.unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            let whole = Record::fold(&told);
            let (Some(first), Some(last)) = (whole.first, whole.last()) else { continue };
            let course = Course::walk(&whole, english, last.plus(1));
            let mut date: LocalDate = first;
            while date <= last.plus(1) {
                let then: Vec<_> = told.iter().filter(|e| e.date <= date).cloned().collect();
                for answer in answers(&Record::fold(&then), english, &course, date) {
                    let both = self::texts(&answer, english).into_iter().zip(self::texts(&answer, &german));
                    for ((what, english), (same, german)) in both {
                        assert_eq!(what, same);
                        texts.insert((what, english), german);
                    }
                    let day = || format!("{name}, {date}\n{}", day(&answer, &german));
                    days.entry(answer.rule.id()).or_insert_with(day);
                }
                date = date.plus(1);
            }
        }
        for confidence in [Confidence::Derived, Confidence::Recall, Confidence::Estimate, Confidence::Design]
        {
            let say = |language| caution(language, Some(confidence));
            texts.insert(("caution".to_owned(), say(Language::English)), say(Language::German));
        }
        Said { texts, days }
    })
}

/// Returns a text without what the catalog and people named: those have a translation of their own.
fn without_names(text: &str, names: &[String]) -> String {
    names.iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), "·"))
}

/// Every name and sentence that a day takes from the catalog, the longest first.
fn names() -> Vec<String> {
    let care = care();
    let mut names: Vec<String> = vec!["Dr Sand".to_owned()];
    names.extend(care.catalog.exercises.values().map(|e| e.facts.name.clone()));
    names.extend(care.catalog.instruments.values().map(|i| i.name.clone()));
    // What comes after a programme is a protocol, too.
    for protocol in care.catalog.protocols.values() {
        names.push(protocol.name.clone());
        names.extend(protocol.stage.iter().flat_map(|s| [s.name.clone(), s.short.clone()]));
        names.extend(protocol.gate.values().map(|g| g.name.clone()));
        for easing in protocol.easing.values() {
            let (first, rest) = easing.name.split_at(1);
            names.extend([easing.name.clone(), format!("{}{rest}", first.to_uppercase())]);
        }
    }
    names.extend(care.triage.red_flags().flat_map(|f| f.level.iter().map(|l| l.why.clone())));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1).collect()
}

fn numbers(text: &str) -> Vec<&str> {
    let mut all: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    all.sort_unstable();
    all
}

#[test]
fn no_text_of_a_day_stays_english_and_every_number_is_the_same() {
    // Words that no German sentence has.
    let english_words = ["and", "days", "known", "not", "of", "the", "to", "with", "you", "your"];
    // Units are the same in both.
    let units = ["kg", "km"];
    let names = names();
    let mut wrong = BTreeSet::new();
    for ((what, english), german) in &said().texts {
        // The name of a clinician, and that of a gate.
        if ["row clearance: value", "row gate: title"].contains(&what.as_str()) {
            continue;
        }
        let (plain, bare) = (without_names(english, &names), without_names(german, &names));
        let speaks = words(&plain).iter().any(|word| !units.contains(word));
        let left = words(&bare).iter().any(|word| english_words.contains(word));
        if speaks && (plain == bare || left) {
            wrong.insert(format!("{what}: {german}"));
        }
        if numbers(english) != numbers(german) {
            wrong.insert(format!("{what}: {english} | {german}"));
        }
    }
    let shown: Vec<_> = wrong.iter().take(40).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} texts\n{}", wrong.len(), shown.join("\n"));
}

/// Returns a whole day as text; names of exercises and the like come from the English catalog.
fn day(answer: &DayAnswer, care: &Care) -> String {
    use std::fmt::Write as _;
    let card = card(answer, care);
    let mut out = format!("  {}\n  {}\n", card.word, card.title);
    for line in card.banner.iter().chain([&card.dose]).filter(|line| !line.is_empty()) {
        writeln!(out, "  {line}").unwrap();
    }
    if let Some(button) = &card.button {
        writeln!(out, "  [{}]", button.text).unwrap();
    }
    for (row, reason) in card.why.iter().zip(&answer.reasons) {
        writeln!(out, "  - {}: {}. {}", row.title, row.value, row.line).unwrap();
        writeln!(out, "    {}", rule(care.language, &reason.about, answer)).unwrap();
    }
    for fork in &card.fork {
        writeln!(out, "  > {}: {}", fork.then, fork.cause).unwrap();
    }
    for note in &card.notes {
        writeln!(out, "  ! {}", note.text).unwrap();
    }
    out
}

/// A German day for each rule, for a clinician to read.
#[test]
fn the_german_days_are_those_that_were_read() {
    let mut made = "# A day for each rule, in German. Names from the catalog stand in English here. Made by the test; no clinician has reviewed it yet.\n".to_owned();
    for (rule, day) in &said().days {
        made += &format!("\n{rule}: {day}");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/words/german.txt");
    if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(made.lines()).find(|(was, is)| was != is);
    assert!(
        kept == made,
        "German words have changed; run with HEELUP_WRITE_EXPECTED=1 and read the difference\n{differs:?}"
    );
}
