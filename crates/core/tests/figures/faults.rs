//! What is wrong with a figure is told with file, place and remedy.

use heelup_core::catalog::{Catalog, Files, Problem};

use super::files;

/// What the check says of a catalog with one text changed.
fn told(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let mut all: Files = files();
    let text = all.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} does not say {from}");
    *text = text.replacen(from, to, 1);
    Catalog::parse(&all).1.into_iter().filter(|problem| problem.place.file == file).collect()
}

fn one(file: &str, from: &str, to: &str, what: &str, remedy: &str) {
    let problems = told(file, from, to);
    let found = problems.iter().find(|problem| problem.what.contains(what));
    let found = found.unwrap_or_else(|| panic!("{file}: not told: {what}\n{problems:?}"));
    assert!(found.remedy.contains(remedy), "{}", found.remedy);
    assert!(found.place.line >= 1);
}

const SEATED: &str = "figures/heel-raise-seated.json";
const RAISE: &str = "figures/heel-raise-single-leg-floor.json";

#[test]
fn nothing_is_wrong_with_the_shipped_figures() {
    let (_, problems) = Catalog::parse(&files());
    let wrong: Vec<String> = problems
        .iter()
        .filter(|problem| problem.place.file.starts_with("figures/") || problem.what.contains("figure"))
        .map(ToString::to_string)
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_unknown_joint_is_named() {
    one(SEATED, "near,knee,-58,82", "near,kneee,-58,82", "unknown joint `near,kneee`", "");
}

#[test]
fn an_unknown_field_is_answered_with_the_nearest() {
    one(RAISE, "\"ankle\": 3.5", "\"ankel\": 3.5", "unknown field `ankel`", "did you mean `ankle`?");
}

#[test]
fn a_foot_out_of_reach_is_told_with_how_far() {
    one(
        SEATED,
        "\"x\": 250",
        "\"x\": 620",
        "the near leg cannot reach its place in `start`",
        "bring the place nearer",
    );
}

#[test]
fn a_key_that_does_not_exist_is_named() {
    one(
        RAISE,
        "[\"start\", \"top\", \"up\", 3]",
        "[\"start\", \"topp\", \"up\", 3]",
        "unknown key position `topp`",
        "did you mean `top`?",
    );
}

#[test]
fn a_figure_in_the_air_needs_something_that_carries_it() {
    one(
        RAISE,
        "{\"contact\": \"ball\", \"x\": 0, \"mtp\": 0, \"ankle\": 3.5, \"knee\": 0}",
        "{\"contact\": \"free\", \"hip\": 0, \"ankle\": 3.5, \"knee\": 0}",
        "nothing carries the figure in `start`",
        "name a foot that stands",
    );
}

#[test]
fn an_exercise_names_a_figure_and_one_that_exists() {
    let plank = "exercises/plank.md";
    one(
        plank,
        "figure = \"plank\"",
        "figure = \"plankk\"",
        "unknown figure `plankk`",
        "did you mean `plank`?",
    );
    one(plank, "figure = \"plank\"\n", "", "the exercise has no figure", "add figure = \"…\"");
}

#[test]
fn a_source_that_nobody_knows_is_named() {
    one(
        "figures/body.json",
        "winter-2005",
        "winter-2050",
        "unknown source `winter-2050`",
        "did you mean `winter-2005`?",
    );
}
