//! The numbers of the triage and of the tests: change one, and somebody's answers must be read otherwise.

use std::{fmt::Write as _, fs, path::Path};

use heelup_core::{
    catalog::Files,
    journal::{Answer, Answers},
    triage::{TriageCatalog, check_answers, holds, progress, screens_due, triage},
};

use super::numbers::{Number, numbers};
use crate::{clinical, shipped};

/// People whose answers are read: each says one thing, or a few.
fn people(catalog: &TriageCatalog) -> Vec<Answers> {
    let mut people = vec![Answers::new()];
    for finding in catalog.findings() {
        let says = |answer: Answer| Answers::from([(finding.id().to_owned(), answer)]);
        match &finding.number {
            Some(range) => {
                people.extend((range.min..=range.max.min(70)).map(|n| says(Answer::Number(n))));
                // One less than allowed and one more: whether they are refused is part of the answer.
                people.extend([range.min - 1, range.max, range.max + 1].map(|n| says(Answer::Number(n))));
            }
            None => people.extend([Answer::Yes, Answer::No].map(says)),
        }
    }
    let all = |of: &[&str]| of.iter().map(|id| ((*id).to_owned(), Answer::Yes)).collect::<Answers>();
    for condition in catalog.conditions() {
        let typical: Vec<&str> = condition.typical.iter().map(|id| id.get_ref().as_str()).collect();
        people.extend((1..=typical.len()).map(|n| all(&typical[..n])));
        for row in &condition.row {
            let mut said = typical.clone();
            said.push(row.finding.get_ref());
            people.push(all(&said));
            let mut denied = all(&typical);
            denied.insert(row.finding.get_ref().clone(), Answer::No);
            people.push(denied);
        }
    }
    for list in COUNTED {
        people.extend((1..=list.len()).map(|n| all(&list[..n])));
        people.extend(list.iter().map(|id| all(&[id])));
        people.extend(list.iter().map(|id| all(&[list[0], id])));
        people.push(all(&[list[1], list[2]]));
    }
    // What makes an irritable tendon, each number around its edge.
    let quiet = [("visa_a", 60), ("morning_score", 2), ("ten_two_leg_raises_pain", 3)];
    for (which, edge) in quiet {
        for value in edge - 2..=edge + 2 {
            let mut said = all(&["loc_mid_achilles"]);
            said.insert(which.into(), Answer::Number(value));
            people.push(said.clone());
            said.extend(
                quiet.map(|(id, calm)| {
                    (id.to_owned(), Answer::Number(if id == which { value } else { calm }))
                }),
            );
            people.push(said);
        }
    }
    // Many who say many things: what is near a tie, and what is just enough, is found among them.
    let mut seed = 1_u64;
    for _ in 0..600 {
        let mut said = Answers::new();
        for finding in catalog.findings().filter(|finding| finding.number.is_none() && finding.when.is_none())
        {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            match seed >> 60 {
                0..=1 => said.insert(finding.id().to_owned(), Answer::Yes),
                2..=4 => said.insert(finding.id().to_owned(), Answer::No),
                _ => None,
            };
        }
        people.push(said);
    }
    for weeks in 6..=10 {
        let mut said = all(&["loc_mid_achilles", "tried_loading_no_change"]);
        said.insert("tried_loading_weeks".into(), Answer::Number(weeks));
        people.push(said);
    }
    people
}

/// Findings that count together, in the order they are told one by one.
const COUNTED: [&[&str]; 3] = [
    &[
        "hop_impossible_bone_pain",
        "pain_grows_during_run_and_stays",
        "osteoporosis_reds",
        "swelling_bruise_heel",
    ],
    &[
        "both_sides",
        "morning_stiff_over_30min",
        "improves_with_use_no_load_trigger",
        "onset_back_pain_before_40",
    ],
    &[
        "calf_swelling_3cm",
        "whole_leg_swelling",
        "pitting_one_leg",
        "tender_along_deep_veins",
        "new_surface_veins",
        "recent_surgery_immobile",
        "leg_plaster_or_paralysis",
        "active_cancer",
        "previous_clot",
        "oestrogen_or_pregnancy",
    ],
];

/// Numbers that make no difference alone, and why.
const ELSEWHERE: [(&str, &str); 5] = [
    // Whoever is 15 is also between 8 and 15.
    ("findings.toml", "{ number = \"age_years\", at-most = 15 }, \"age_8_to_15\""),
    // Whoever is 18 is neither under 16 nor 16 or 17.
    ("findings.toml", "{ number = \"age_years\", at-least = 18 }, \"age_over_60\""),
    // A second point for a sign that never counts alone; the one that counts at all is asked of its neighbours.
    ("findings.toml", "{ points = { calf_swelling_3cm"),
    // The same limits as `low_irritability`, which is asked: `crate::triage` keeps them together.
    ("intake.toml", "{ number = \"morning_score\", at-most = 2 }] }"),
    ("intake.toml", "{ number = \"morning_score\", at-most = 2 }, { number = \"visa_a\", at-least = 60 }"),
];

/// Says whether a change is one of those.
fn elsewhere(number: &Number, changed: &str) -> bool {
    let known = |(file, says): &&(&str, &str)| number.file.ends_with(file) && number.says.contains(says);
    ELSEWHERE.iter().find(known).is_some_and(|(_, says)| !says.contains("points") || changed == "2")
}

/// Everything that is said of one person's answers.
fn read(catalog: &TriageCatalog, answers: &Answers) -> String {
    let follows: String = catalog
        .findings()
        .filter(|f| f.when.is_some())
        .filter_map(|f| holds(catalog, answers, f.id()).map(|known| format!("{}{known} ", f.id())))
        .collect();
    format!(
        "{:?} {:?} {:?} {:?} {follows}",
        check_answers(catalog, answers, None),
        triage(catalog, answers, None),
        screens_due(catalog, answers, None),
        progress(catalog, answers, None)
    )
}

/// The ratios of publications, as they are kept: some are only shown, so no answer would betray a slip in them.
fn published(catalog: &TriageCatalog) -> String {
    let mut rows = String::new();
    for condition in catalog.conditions() {
        writeln!(rows, "{} {:?}", condition.id(), condition.frequency.as_ref().map(|f| f.in_thousand))
            .unwrap();
        for row in condition.row.iter().filter(|row| row.lr_pos.is_some() || row.lr_neg.is_some()) {
            writeln!(rows, "  {} {:?} {:?}", row.finding.get_ref(), row.lr_pos, row.lr_neg).unwrap();
        }
    }
    rows
}

/// Read the difference beside the publication after a change; `HEELUP_WRITE_EXPECTED=1` writes it down.
#[test]
fn the_published_ratios_are_those_written_down() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/ratios.txt");
    let told = published(&TriageCatalog::parse(&shipped()).0);
    if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
        fs::write(&path, &told).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), told);
}

#[test]
fn every_number_of_the_triage_matters() {
    let step = if std::env::var_os("HEELUP_EVERY_NUMBER").is_some() { 1 } else { 10 };
    let files = shipped();
    let (catalog, problems) = TriageCatalog::parse(&files);
    assert!(problems.is_empty());
    let people: Vec<(Answers, String)> =
        people(&catalog).into_iter().map(|answers| (answers.clone(), read(&catalog, &answers))).collect();
    let all: Vec<Number> = files
        .iter()
        .filter(|(file, _)| file.starts_with("conditions/") && file.ends_with(".toml"))
        .flat_map(|(file, text)| numbers(file, text))
        .collect();
    assert!(all.len() > 60, "only {} numbers found", all.len());
    let triage: Files = files
        .iter()
        .filter(|(file, _)| file.starts_with("conditions/"))
        .map(|(f, t)| (f.clone(), t.clone()))
        .collect();
    let mut unnoticed = Vec::new();
    // Whoever noticed the last change is asked first about the next: neighbours matter to the same people.
    let mut near = 0;
    for number in all.iter().step_by(step) {
        for changed in number.changed().into_iter().filter(|to| !elsewhere(number, to)) {
            let mut files = triage.clone();
            files.insert(number.file.clone(), number.put(&triage[&number.file], &changed));
            let (now, problems) = TriageCatalog::parse(&files);
            // How answers are counted is a table that clinicians read; a tie so near needs no made-up person.
            let counted = number.file.ends_with("scoring.toml")
                && clinical::said_of(&[], &number.file, &files[&number.file])
                    != clinical::said_of(&[], &number.file, &triage[&number.file]);
            let noticed = counted || !problems.is_empty() || published(&now) != published(&catalog) || {
                let mut from_near = people.iter().enumerate().cycle().skip(near).take(people.len());
                let found = from_near.find(|(_, (who, was))| read(&now, who) != *was);
                near = found.map_or(near, |(at, _)| at);
                found.is_some()
            };
            if !noticed {
                unnoticed.push(format!("{}:{} -> {changed}: {}", number.file, number.line, number.says));
            }
        }
    }
    assert!(
        unnoticed.is_empty(),
        "{} changes that nobody would notice:\n{}",
        unnoticed.len(),
        unnoticed.join("\n")
    );
}

/// What may be entered for a test, and for how long it holds, are what clinicians read.
#[test]
fn every_number_of_a_test_is_read_by_clinicians() {
    for (file, text) in shipped().iter().filter(|(file, _)| file.starts_with("instruments/")) {
        let said = clinical::said_of(&[], file, text);
        for number in numbers(file, text) {
            for changed in number.changed() {
                let now = number.put(text, &changed);
                assert_ne!(clinical::said_of(&[], file, &now), said, "{file}:{} -> {changed}", number.line);
            }
        }
    }
}
