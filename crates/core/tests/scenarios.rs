//! Every story of the `scenarios` folder, told to the real engine.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use heelup_core::{
    story::{self, Told},
    today::{Decision, Rule},
};

use crate::care;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios")
}

/// Returns every story's name and text.
pub(crate) fn stories() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "story") {
                found.push(path);
            }
        }
    }
    let root = root();
    let mut files = Vec::new();
    walk(&root, &mut files);
    files.sort();
    let named = |path: PathBuf| {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        (name, fs::read_to_string(path).unwrap())
    };
    files.into_iter().map(named).collect()
}

/// Tells a story; what does not go as told is added to `wrong`.
fn tell(name: &str, text: &str, wrong: &mut String) -> Vec<Told> {
    match story::parse(text).and_then(|story| story::run(&story, care())) {
        Ok(days) => {
            for day in days.iter().filter(|day| !day.agrees) {
                let (line, date, differs) = (day.line, day.date, day.differences.join("; "));
                *wrong += &format!("{name}:{line} {date}\n  {differs}\n  got {:?}\n", day.got);
            }
            days
        }
        Err(problems) => {
            for problem in problems {
                *wrong += &format!("{name}: {problem}\n");
            }
            Vec::new()
        }
    }
}

#[test]
fn every_story_goes_as_told() {
    let stories = stories();
    assert!(stories.len() >= 90, "only {} stories", stories.len());
    let mut wrong = String::new();
    for (name, text) in &stories {
        let days = tell(name, text, &mut wrong);
        assert!(days.is_empty() || days.iter().any(|d| d.expected.is_some()), "{name} expects nothing");
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("# ") && first.len() > 20,
            "{name}: the first line says what the story shows"
        );
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_example_of_the_grammar_can_be_told() {
    let page = fs::read_to_string(root().join("README.md")).unwrap();
    let mut wrong = String::new();
    let mut found = 0;
    for (at, block) in page.split("```story\n").enumerate().skip(1) {
        let text = block.split("```").next().unwrap_or_default();
        tell(&format!("README.md, example {at}"), text, &mut wrong);
        found += 1;
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(found >= 9, "{found} examples");
    for phrase in story::PHRASES {
        assert!(page.contains(phrase), "scenarios/README.md has no example of `{phrase}`");
    }
}

/// Sinking after days away is never a decision of its own: the question, the rest or the return of that day is.
#[test]
fn every_rule_and_every_decision_is_expected_in_some_story() {
    let (mut rules, mut decisions) = (BTreeSet::new(), BTreeSet::new());
    for (_, text) in stories() {
        for line in story::parse(&text).unwrap().lines {
            for expected in line.expected {
                rules.extend(expected.rule);
                rules.extend(expected.by);
                decisions.insert(expected.decision);
            }
        }
    }
    let untold: Vec<&str> =
        Rule::ALL.iter().map(|rule| rule.id()).filter(|id| !rules.contains(*id)).collect();
    assert_eq!(untold, [Rule::AbsenceSinks.id()]);
    for decision in Decision::ALL {
        assert!(decisions.contains(decision.id()), "no story expects {}", decision.id());
    }
}

/// What is wrong with a story is named with its line and what would be right.
#[test]
fn a_story_that_cannot_be_told_says_where_and_what_would_be_right() {
    let opening = "Ana, 41, midportion Achilles, right. Starts Mon 2 Mar 2026.\nProtocol achilles-midportion-four-stage.\n";
    let cases = [
        ("Tue 2 Mar   check-in stiffness 1", "2026-03-02 is not a Tue"),
        ("Mon 2 Mar   breakfast", "\"breakfast\" is no event"),
        ("Mon 2 Mar   check-in stiffness 11", "stiffness is a whole number from 0 to 10"),
        ("Mon 2 Mar   check-in stiffness 1 -> wait", "unknown decision \"wait\""),
        ("Mon 2 Mar   check-in stiffness 1 -> hold because of-it", "unknown rule \"of-it\""),
        ("Mon 2 Mar   check-in stiffness 1 -> hold, perhaps", "\"perhaps\" is not understood"),
        ("Mon 2 Mar   check-in stiffness 1 ->", "nothing stands behind the arrow"),
        ("Tue 3 Mar   check-in stiffness 1\nMon 2 Mar   check-in stiffness 1", "is before the day above"),
        ("Mon 2 Mar   session 30/90, pain 1", "the dose in force is 120 in all, not 90"),
        ("Mon 2 Mar   1 of 3 sessions, pain 1", "the day asks for 2 sessions, not 3"),
        ("Mon 2 Mar   flag RF-99", "unknown red flag `RF-99`"),
        ("Mon 2 Mar   measure mood 3", "unknown measure `mood`"),
        ("Mon 2 Mar   correct Sun session pain 3", "nothing of that kind was told"),
        ("Mon 2 Mar   check-in stiffness 1 -> hold | rest", "2 answers are expected, 1 given"),
    ];
    for (day, what) in cases {
        let text = format!("{opening}{day}\n");
        let told = story::parse(&text).and_then(|story| story::run(&story, care()));
        let problems = told.err().unwrap_or_else(|| panic!("`{day}` was told"));
        let last = &problems[problems.len() - 1];
        assert!(last.what.contains(what), "`{day}`: {last}");
        assert!(last.line >= 3 && !last.remedy.is_empty(), "`{day}`: {last}");
    }
    for (opening, what) in [
        ("Ana, 41. Starts Mon 2 Mar 2026. Protocol plantar-heel-pain.", "no side"),
        ("Ana, left. Protocol plantar-heel-pain.", "no start date"),
        ("Ana, left. Starts Mon 2 Mar 2026.", "no protocol"),
        ("Ana, left. Starts Mon 2 Mar 2026. Protocol yoga.", "unknown protocol `yoga`"),
        (
            "Ana, left. Starts Mon 2 Mar 2026. Protocol plantar-heel-pain, stage loaded.",
            "`loaded.1` is no place",
        ),
        (
            "Ana, left. Starts Mon 2 Mar 2026. Protocol plantar-heel-pain, gently.",
            "\"gently\" does not belong",
        ),
    ] {
        let told = story::parse(opening).and_then(|story| story::run(&story, care()));
        let problems = told.err().unwrap_or_else(|| panic!("`{opening}` was told"));
        assert!(problems[0].what.contains(what), "`{opening}`: {}", problems[0]);
    }
}
