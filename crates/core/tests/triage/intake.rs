//! The intake as people walk through it: few taps, nothing twice, "not sure" everywhere.

use std::collections::BTreeSet;

use heelup_core::{
    care::Care,
    catalog::{Part, ScreenKind},
    journal::{Answer, Answers},
    triage::{
        AnswersProblem, Screen, answers_schema, check_answers, holds, next_screen, optional_screens,
        progress, read_answers, red_flag_gaps, triage,
    },
};

use super::{CATALOG, INSERTION, MID, PLANTAR, said};

/// Taps of one screen: a tick each and one to go on; a question or a 0–10 key is one; a typed number two.
fn taps(screen: &Screen, picked: usize) -> usize {
    match screen.kind {
        ScreenKind::AnyOf | ScreenKind::BodyMap => picked + 1,
        ScreenKind::OneOf | ScreenKind::OneQuestion => 1,
        ScreenKind::Number if screen.findings[0] == "morning_score" => 1,
        ScreenKind::Number => 2,
    }
}

/// Walks a person through the intake who would say yes to these and no to the rest.
fn walk(words: &str, diagnosis: Option<&str>) -> (Answers, usize, Vec<String>) {
    let truth = said(words);
    let mut answers = Answers::new();
    let (mut count, mut way) = (0, Vec::new());
    while let Some(screen) = next_screen(&CATALOG, &answers, diagnosis) {
        let number = screen.findings.iter().find_map(|id| match truth.get(id) {
            Some(Answer::Number(n)) => Some(*n),
            _ => None,
        });
        let picked: Vec<&str> = screen
            .findings
            .iter()
            .filter(|id| truth.get(*id) == Some(&Answer::Yes))
            .map(String::as_str)
            .collect();
        count += taps(&screen, picked.len());
        let given = match (screen.kind, number) {
            (ScreenKind::Number, Some(n)) => screen.number(n),
            (ScreenKind::Number, None) => screen.unsure(),
            _ => screen.answers(&picked),
        };
        assert!(!given.is_empty(), "{} takes no answer", screen.id);
        for id in given.keys() {
            assert!(!answers.contains_key(id), "{id} is asked twice");
        }
        way.push(screen.id);
        answers.extend(given);
        assert!(way.len() < 60, "no end: {way:?}");
    }
    (answers, count, way)
}

#[test]
fn a_typical_case_needs_about_eighteen_taps_and_ends_in_its_programme() {
    for (words, programme) in [
        (MID, "achilles-midportion-four-stage"),
        (INSERTION, "achilles-insertional"),
        (PLANTAR, "plantar-heel-pain"),
    ] {
        let (answers, taps, way) = walk(&format!("{words} morning_score=4"), None);
        assert!(taps <= 18, "{taps} taps: {way:?}");
        let triage = triage(&CATALOG, &answers, None);
        assert_eq!(triage.programme.as_deref(), Some(programme), "{} {way:?}", triage.why_programme);
        assert_eq!(triage.ask_next, Vec::<String>::new());
        assert_eq!(way[0], "right-now");
        assert_eq!(way.last().unwrap(), "this-morning", "the first morning score closes the intake");
    }
}

#[test]
fn whoever_may_start_higher_is_asked_all_that_it_takes() {
    let care = Care::read(&crate::shipped()).unwrap();
    for (words, protocol) in [(MID, "achilles-midportion-four-stage"), (INSERTION, "achilles-insertional")] {
        let told = |numbers: &str| walk(&format!("{words} {numbers}"), None);
        let start = |answers: &Answers| care.start_for(protocol, answers).unwrap().to_owned();
        // Each number at its limit.
        let (answers, _, way) = told("morning_score=2 visa_a=60 ten_two_leg_raises_pain=3");
        assert_eq!(way[way.len() - 2..], ["visa-a", "ten-raises"]);
        assert_eq!(holds(&CATALOG, &answers, "low_irritability"), Some(true));
        assert_eq!(start(&answers), "both-legs.1");
        for beyond in ["morning_score=3", "morning_score=2 visa_a=59", "morning_score=2"] {
            let (answers, _, way) = told(beyond);
            assert_ne!(way.last().unwrap(), "ten-raises", "{beyond}: the raises would tell nothing");
            assert_eq!(start(&answers), "isometric.1", "{beyond}");
        }
        let (answers, ..) = told("morning_score=2 visa_a=60 ten_two_leg_raises_pain=4");
        assert_eq!(start(&answers), "isometric.1");
    }
}

#[test]
fn someone_who_has_to_go_today_is_asked_nothing_more() {
    let (answers, taps, way) = walk("breathless_chest_pain_cough_blood", None);
    assert_eq!((taps, way), (2, vec!["right-now".to_owned()]));
    assert_eq!(triage(&CATALOG, &answers, None).ask_next, Vec::<String>::new());
    let (_, _, way) = walk(&format!("{MID} night_pain"), None);
    assert!(!way.contains(&"where".to_owned()), "within days: the safety questions go on, the rest can wait");
    assert!(way.contains(&"nerves".to_owned()));
}

#[test]
fn a_diagnosis_skips_the_patterns_but_not_the_safety_questions() {
    let (answers, taps, way) = walk("morning_score=5", Some("plantar_fasciopathy"));
    let asked: BTreeSet<&str> = way.iter().map(String::as_str).collect();
    for screen in ["right-now", "how-it-began", "leg-and-calf", "health", "age", "squeeze", "this-morning"] {
        assert!(asked.contains(screen), "{screen} {way:?}");
    }
    assert!(!asked.contains("where") && !asked.contains("first-steps"), "{way:?}");
    assert!(taps <= 12, "{taps}");
    assert_eq!(
        triage(&CATALOG, &answers, Some("plantar_fasciopathy")).programme.as_deref(),
        Some("plantar-heel-pain")
    );
}

#[test]
fn not_sure_to_everything_ends_without_a_programme_and_without_a_flag() {
    let mut answers = Answers::new();
    let mut screens = 0;
    while let Some(screen) = next_screen(&CATALOG, &answers, None) {
        answers.extend(screen.unsure());
        screens += 1;
        assert!(screens < 60);
    }
    let triage = triage(&CATALOG, &answers, None);
    assert_eq!((triage.red_flags, triage.conditions, triage.programme), (vec![], vec![], None));
    let (open, unsure) = red_flag_gaps(&CATALOG, &answers);
    assert_eq!(open, Vec::<String>::new());
    assert!(unsure.contains(&"onset_sudden_pop".to_owned()), "the page can ask again for what was not sure");
}

#[test]
fn an_unclear_case_is_asked_more_to_tell_its_patterns_apart() {
    let words = "loc_plantar_medial loc_plantar_central morning_first_steps bruise_like_deep_pain barefoot_hard_floor_worse";
    let (_, _, way) = walk(words, None);
    assert!(way.contains(&"under-the-heel".to_owned()), "{way:?}");
    let (_, _, clear) = walk(&format!("{PLANTAR} morning_score=4"), None);
    assert!(way.len() > clear.len());
    let (answers, _, way) = walk("loc_unsure morning_first_steps", None);
    assert!(way.contains(&"first-steps".to_owned()));
    assert_eq!(triage(&CATALOG, &answers, None).programme, None);
}

#[test]
fn the_bar_fills_and_never_promises_less_than_is_due() {
    let mut answers = Answers::new();
    let truth = said(MID);
    let mut last = 0;
    while let Some(screen) = next_screen(&CATALOG, &answers, None) {
        let at = progress(&CATALOG, &answers, None);
        assert!(at.done >= last && at.about > at.done, "{at:?}");
        last = at.done;
        let picked: Vec<&str> =
            screen.findings.iter().filter(|id| truth.contains_key(*id)).map(String::as_str).collect();
        answers.extend(if screen.kind == ScreenKind::Number {
            screen.number(4)
        } else {
            screen.answers(&picked)
        });
    }
    let at = progress(&CATALOG, &answers, None);
    assert_eq!(at.done, at.about);
}

#[test]
fn a_half_answered_screen_asks_only_for_the_rest() {
    let screen =
        next_screen(&CATALOG, &said("!breathless_chest_pain_cough_blood ?red_painful_eye"), None).unwrap();
    assert_eq!(screen.id, "right-now");
    assert!(!screen.findings.contains(&"breathless_chest_pain_cough_blood".to_owned()));
    assert!(!screen.findings.contains(&"red_painful_eye".to_owned()));
}

#[test]
fn every_finding_is_in_the_schema_with_its_question_as_title() {
    let schema = answers_schema(&CATALOG);
    let properties = schema["properties"].as_object().unwrap();
    assert_eq!(properties.len(), CATALOG.findings().count());
    for finding in CATALOG.findings() {
        assert_eq!(properties[finding.id()]["title"], finding.question, "{}", finding.id());
    }
    assert_eq!(properties["visa_a"]["oneOf"][0]["maximum"], 100);
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn good_answers_read_back_and_bad_ones_are_all_named() {
    let read = |text: &str| read_answers(&CATALOG, text);
    assert_eq!(read("{}").unwrap(), Answers::new());
    let good =
        r#"{"loc_mid_achilles": true, "night_pain": false, "both_sides": "unsure", "morning_score": 4}"#;
    assert_eq!(read(good).unwrap(), said("loc_mid_achilles !night_pain ?both_sides morning_score=4"));

    let bad = r#"{"loc_mid_achiles": true, "night_pain": 3, "morning_score": 11, "visa_a": true, "zebra": true,
        "both_sides": "maybe", "creaking": null, "pain_uphill": true, "pain_uphill": false, "age_years": 40.5}"#;
    let told: Vec<String> = read(bad).unwrap_err().iter().map(ToString::to_string).collect();
    let told = told.join("\n");
    for part in [
        r#"unknown finding "loc_mid_achiles"; did you mean "loc_mid_achilles"?"#,
        r#""night_pain" is 3; allowed is true, false or "unsure""#,
        r#""morning_score" is 11; allowed is a whole number from 0 to 10 (points) or "unsure""#,
        r#""visa_a" is true"#,
        r#"unknown finding "zebra"; `heelup schema intake` lists them all"#,
        r#""both_sides" is "maybe""#,
        r#""creaking" is null"#,
        r#""pain_uphill" stands there twice, as true and as false; keep one"#,
        r#""age_years" is 40.5"#,
    ] {
        assert!(told.contains(part), "{part}\nin\n{told}");
    }
    assert!(matches!(read("[1]").unwrap_err()[0], AnswersProblem::NotAnObject { line: 1, .. }));
    assert!(matches!(read("{\n\"a\": tru}").unwrap_err()[0], AnswersProblem::NotAnObject { line: 2, .. }));
    assert!(read(r#"{"a": true} x"#).is_err());
}

#[test]
fn an_unknown_diagnosis_is_named_with_the_nearest_one() {
    let problems = check_answers(&CATALOG, &said("visa_a morning_score=12"), Some("plantar_fascopathy"));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[2].ends_with(r#"did you mean "plantar_fasciopathy"?"#), "{told:?}");
    assert_eq!(check_answers(&CATALOG, &said(MID), Some("gout")), []);
    // An older catalog's ids change nothing.
    let odd = Answers::from([("long_gone".to_owned(), Answer::Yes), ("visa_a".to_owned(), Answer::Yes)]);
    assert_eq!(triage(&CATALOG, &odd, Some("long_gone")), triage(&CATALOG, &Answers::new(), None));
}

#[test]
fn optional_screens_hold_what_the_intake_leaves_out() {
    let optional = optional_screens(&CATALOG);
    assert!(optional.iter().all(|s| s.part == Part::Optional));
    assert!(optional.iter().any(|s| s.findings.contains(&"prev_achilles_12m".to_owned())));
}

#[test]
fn the_json_has_exactly_the_promised_keys() {
    let json = serde_json::to_value(triage(&CATALOG, &said(&format!("{MID} oral_steroid")), None)).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        keys(&json),
        ["ask_next", "conditions", "disposition", "programme", "red_flags", "why_programme"]
    );
    assert_eq!(keys(&json["conditions"][0]), ["against", "fit", "for", "id"]);
    assert_eq!(keys(&json["red_flags"][0]), ["id", "urgency", "why"]);
    assert_eq!(json["red_flags"][0]["urgency"], "routine");
    assert_eq!(json["disposition"], "routine");
    assert!(json["conditions"][0]["fit"].is_f64());
}
