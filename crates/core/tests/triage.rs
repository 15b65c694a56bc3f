//! What answers amount to, with the shipped catalog: flags, patterns, programmes, questions.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop at a surprise")]

mod conditions;
mod faults;
mod flags;
mod intake;
mod laws;
mod rules;

use std::sync::LazyLock;

use heelup_core::{
    journal::{Answer, Answers},
    triage::{Triage, TriageCatalog, triage},
};

static CATALOG: LazyLock<TriageCatalog> = LazyLock::new(|| {
    let (catalog, problems) = TriageCatalog::parse(&crate::shipped());
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    catalog
});

/// Answers: `x` is yes, `!x` is no, `?x` is not sure, `x=3` a number.
fn said(words: &str) -> Answers {
    words
        .split_whitespace()
        .map(|word| match (word.split_at(1), word.split_once('=')) {
            (_, Some((id, number))) => (id.to_owned(), Answer::Number(number.parse().unwrap())),
            (("!", id), _) => (id.to_owned(), Answer::No),
            (("?", id), _) => (id.to_owned(), Answer::Unsure),
            _ => (word.to_owned(), Answer::Yes),
        })
        .collect()
}

fn sorted(words: &str) -> Triage {
    let answers = said(words);
    for id in answers.keys() {
        assert!(CATALOG.finding(id).is_some(), "the test names an unknown finding {id}");
    }
    triage(&CATALOG, &answers, None)
}

fn fit(triage: &Triage, condition: &str) -> f64 {
    let found = triage.conditions.iter().find(|c| c.id == condition);
    found.map_or(0.0, |c| f64::from(c.fit.0) / 100.0)
}

const MID: &str = "loc_mid_achilles load_related_pain morning_first_steps warms_up_then_returns lump_in_tendon pinch_tendon_mid_pain";
const INSERTION: &str = "loc_insertion load_related_pain morning_first_steps pinch_insertion_pain swelling_at_insertion deep_stretch_or_heel_drop_pain";
const PLANTAR: &str = "loc_plantar_medial morning_first_steps pain_after_rest_sitting eases_after_some_steps worse_end_of_day_standing";
