//! What a protocol file can say beyond one line at a time: shares of body mass, intervals, own easings, drops with rest.

use std::collections::BTreeMap;

use heelup_core::{
    care::Care,
    programme::{Band, Evening, Main, Morning, PainBand, Programme, State, evening, morning, start},
    today::Decision,
    units::Kilograms,
};

use crate::{
    laws::letters::{CALM, GOOD},
    shipped,
};

const FOUR_STAGE: &str = "protocols/achilles-midportion-four-stage.toml";

/// Reads the shipped catalog with one file changed: each pair is a text that stands there and what replaces it.
fn with(file: &str, changes: &[(&str, &str)]) -> Result<Care, String> {
    let mut files: BTreeMap<String, String> = shipped();
    let text = files.get_mut(file).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{file} has no {old}");
        *text = text.replacen(old, new, 1);
    }
    Care::read(&files).map_err(|problems| problems.iter().map(|p| format!("{p}\n")).collect())
}

fn four_stage(changes: &[(&str, &str)]) -> Programme {
    let care = with(FOUR_STAGE, changes).unwrap_or_else(|problems| panic!("{problems}"));
    care.programmes["achilles-midportion-four-stage"].clone()
}

#[test]
fn the_content_hash_knows_doses_from_comments() {
    let plain = four_stage(&[]).hash;
    assert_eq!(plain.len(), 64);
    assert_eq!(four_stage(&[("# --- 1 -", "# --- one -")]).hash, plain, "a comment");
    assert_ne!(four_stage(&[("ceiling = 5\n", "ceiling = 4\n")]).hash, plain, "a limit");
    assert_ne!(
        four_stage(&[("load-kg = [5.0, 7.5, 10.0]", "load-kg = [5.0, 7.5, 9.0]")]).hash,
        plain,
        "a dose"
    );
    let rules = with("rules.toml", &[("worse-by = 2", "worse-by = 3")]).unwrap();
    assert_ne!(rules.programmes["achilles-midportion-four-stage"].hash, plain, "a rule of every protocol");
    let other = with("protocols/plantar-heel-pain.toml", &[("soft-days = [42, 70]", "soft-days = [49, 70]")]);
    assert_eq!(other.unwrap().programmes["achilles-midportion-four-stage"].hash, plain, "another programme");
}

#[test]
fn a_share_of_the_body_mass_is_a_load_once_the_mass_is_known() {
    let programme = four_stage(&[
        ("[stage.ladder]\n", "[[stage.rung]]\n"),
        (
            "dose = { exercise = \"heel-raise-single-leg\", surface = \"step\", sets = 3, tempo = { up = 3, pause = 2, down = 3 }, effort = [7, 8], rest-s = 150 }\nload-kg = [5.0, 7.5, 10.0]\nreps = [8, 12]\n",
            "dose = [{ exercise = \"heel-raise-single-leg\", surface = \"step\", sets = 3, reps = 12, tempo = { up = 3, pause = 2, down = 3 }, load-body-percent = 10, effort = [7, 8], rest-s = 150 }]\nchanges = \"stage\"\ngate = \"graduate\"\n",
        ),
        (
            "[stage.ladder.last]\nneed = { sound = 6, in-row = 2, from = { basis = \"design: two weeks at the last dose\" } }\ngate = \"graduate\"\n",
            "",
        ),
    ]);
    let at = programme.position("loaded.1").unwrap();
    let line = &programme.place(at).unwrap().dose[0];
    assert_eq!(line.load(None), None);
    assert_eq!(line.load(Some(Kilograms::new(72.0).unwrap())), Some(Kilograms::new(7.0).unwrap()));
    let below = programme.place(programme.table.at(at).easier).unwrap();
    assert_eq!(below.dose[0].load_body_percent, None, "the added load goes first");
}

#[test]
fn a_rung_may_have_easier_forms_of_its_own() {
    let programme = four_stage(&[(
        "dose = [{ like = 1, sets = 5 }]\nchanges = \"sets\"\n",
        "dose = [{ like = 1, sets = 5 }]\nchanges = \"sets\"\neasier = [\"isometric.1\"]\n",
    )]);
    let at = programme.position("isometric.2").unwrap();
    let easier = programme.place(programme.table.at(at).easier).unwrap();
    assert_eq!((easier.dose[0].sets, easier.dose[0].hold_s), (4, Some(30)));
    let only = programme.places.iter().filter(|p| (p.stage, p.rung) == (0, 1)).count();
    assert_eq!(only, 2, "the list of the stage is not used there");
}

#[test]
fn a_drop_of_rungs_may_ask_for_days_without_load() {
    let programme = four_stage(&[("drop = \"stage\"", "drop = { rungs = 2, rest-days = 5 }")]);
    let table = &programme.table;
    let here = programme.position("single-leg.3").unwrap();
    let over = Evening { main: Some(Main { pain: PainBand::Over, ..GOOD }), ..Evening::default() };
    let mut state: State = start(here);
    // Two breaches within the week: the second one drops.
    for _ in 0..2 {
        let (after, verdict) = morning(table, state, CALM);
        assert!(verdict.plan.is_some());
        state = evening(table, after, over);
    }
    let (mut state, verdict) = morning(table, state, CALM);
    assert_eq!((verdict.decision, verdict.plan), (Decision::Reduce, None));
    let mut rested = 1;
    loop {
        state = evening(table, state, Evening::default());
        let (after, verdict) = morning(table, state, Morning { band: Band::Calm, ..CALM });
        state = after;
        if verdict.plan.is_some() {
            break;
        }
        rested += 1;
    }
    assert_eq!(rested, 5);
}

#[test]
fn a_variant_says_what_it_varies_and_when_to_choose_it() {
    let hops = "protocols/plyometric.toml";
    let head = "name = \"Hops and jumps, Achilles\"\n";
    let line = |more: &str| format!("{head}{more}");
    let told = |more: &str| with(hops, &[(head, &line(more))]).err().unwrap_or_default();
    let good = "variant-of = \"achilles-insertional\"\nchoose-when = \"Never; this is a test.\"\n";
    assert_eq!(told(good), "");
    assert!(told("variant-of = \"achilles-insertional\"\n").contains("does not say when to choose it"));
    assert!(told("choose-when = \"Never.\"\n").contains("without the protocol it is a variant of"));
    assert!(
        told("variant-of = \"achilles-insertionel\"\nchoose-when = \"Never.\"\n")
            .contains("unknown protocol")
    );
}
