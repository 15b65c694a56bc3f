//! The catalog in German: the same care, every text said, the same numbers.

use std::{collections::BTreeSet, sync::OnceLock};

use heelup_core::{
    care::Care,
    catalog::{ExerciseQuery, Files, KITS, NO_KIT},
    story,
    words::Language,
};

use crate::{care, scenarios::stories, shipped};

/// Topics that `de/` may still leave in English.
const NOT_YET: [&str; 0] = [];

fn german() -> &'static Care {
    static CARE: OnceLock<Care> = OnceLock::new();
    CARE.get_or_init(|| care().in_language(Language::German))
}

#[test]
fn every_text_has_its_german() {
    // Other names of articles are addresses: German may have others, or none.
    let names: BTreeSet<&String> = care().catalog.articles.values().flat_map(|a| &a.head.also).collect();
    let mut missing = Vec::new();
    let said = |text: &str| care().german.values().any(|pairs| pairs.contains_key(text));
    for (topic, texts) in care().texts() {
        let of_topic = texts.iter().filter(|text| !said(text) && !names.contains(text));
        if !NOT_YET.contains(&topic) {
            missing.extend(of_topic.map(|text| format!("{topic}: {text}")));
        }
    }
    assert!(missing.is_empty(), "without German:\n{}", missing.join("\n"));
}

#[test]
fn german_of_a_text_that_changed_is_named_with_the_nearest() {
    let mut files = shipped();
    assert_eq!(care().stale(&files), []);
    let pair = "[[text]]\nen = \"Still holds on both leg\"\nde = \"Ruhiges Halten\"\n";
    files.insert("de/more.toml".to_owned(), pair.to_owned());
    let care = Care::read(&files).unwrap();
    let found = care.stale(&files);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place.to_string(), "de/more.toml:2:6");
    assert!(found[0].remedy.contains("`Still holds on both legs`"), "{}", found[0].remedy);
}

#[test]
fn another_language_is_the_same_care() {
    assert_eq!(german().language, Language::German);
    assert_eq!(german().catalog.hash, care().catalog.hash);
    assert_eq!(german().rules, care().rules);
    for (id, english) in &care().programmes {
        let german = &german().programmes[id];
        assert_eq!(german.hash, english.hash, "{id}");
        assert_eq!(german.table, english.table, "{id}");
        assert_eq!(german.limits, english.limits, "{id}");
        for (german, english) in german.places.iter().zip(&english.places) {
            assert_eq!((&german.dose, &german.light), (&english.dose, &english.light), "{id}");
            assert_eq!((&german.gate, german.eased.len()), (&english.gate, english.eased.len()), "{id}");
        }
        let kept = care().to_keep(id).unwrap();
        assert_eq!(self::german().to_keep(id).unwrap().version, kept.version, "{id}");
        assert_eq!(kept.version, english.hash, "{id}");
    }
    let back = german().in_language(Language::English);
    assert_eq!(back.texts(), care().texts());
}

/// A language beside it is no other catalog.
#[test]
fn german_changes_no_version() {
    let english: Files = shipped().into_iter().filter(|(file, _)| !file.starts_with("de/")).collect();
    let bare = Care::read(&english).unwrap();
    assert_eq!(bare.catalog.hash, care().catalog.hash);
    assert_eq!(bare.texts(), care().texts());
}

#[test]
fn a_story_is_decided_alike_in_both_languages() {
    for (name, text) in stories().into_iter().step_by(7) {
        let story = story::parse(&text).unwrap();
        let told = |care: &Care| -> Vec<String> {
            let days = story::run(&story, care).unwrap();
            days.iter().map(|day| format!("{} {:?} {:?}", day.line, day.got.decision, day.got.rule)).collect()
        };
        assert_eq!(told(german()), told(care()), "{name}");
    }
}

#[test]
fn exercises_are_found_in_german_and_by_the_same_things() {
    let found = |care: &'static Care, query: ExerciseQuery<'_>| -> BTreeSet<&str> {
        care.catalog.look_up(query).into_iter().map(|one| one.facts.id.as_str()).collect()
    };
    for kit in KITS.iter().map(|(id, _)| *id).chain([NO_KIT]) {
        let query = ExerciseQuery { kit: Some(kit), ..ExerciseQuery::default() };
        assert_eq!(found(german(), query), found(care(), query), "{kit}");
    }
    let by = |words| found(german(), ExerciseQuery { words, ..ExerciseQuery::default() });
    assert!(by("Fersenheben ein Bein").contains("heel-raise-single-leg"));
    assert!(by("calf raise").contains("heel-raise-single-leg"), "names of the English stay addresses");
}
