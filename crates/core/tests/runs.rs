//! What the runs say: each rule seen, at its threshold, and silent beside it. Nothing of it decides.

mod form;
mod growth;
mod person;
mod shoes;
mod weeks;

pub(crate) use person::{Person, on, run};

use heelup_core::{
    catalog::{RunRuleId, RunRules},
    words::{Language, run_remark},
};

use crate::{care, shipped};

#[test]
fn the_rules_of_the_evidence_are_all_there_and_say_how_well_they_are_known() {
    for id in RunRuleId::ALL {
        let rule = care().runs.rule(*id).unwrap();
        let told = !rule.from.source.is_empty() || rule.from.basis.is_some();
        assert!(told, "{}", id.id());
    }
    assert_eq!(care().runs.rule(RunRuleId::Spike).unwrap().at, [110, 130, 200]);
}

#[test]
fn a_file_that_lacks_a_rule_is_refused_with_its_name() {
    let mut files = shipped();
    let text = files.get_mut("runs.toml").unwrap();
    *text = text.replace("id = \"RL-40\" ", "id = \"RL-41\" ");
    let problems = RunRules::read(&files).unwrap_err();
    let told: String = problems.iter().map(|p| format!("{p}\n")).collect();
    assert!(told.contains("the rule RL-40 is missing"), "{told}");
    assert!(told.contains("the rule RL-41 stands here twice"), "{told}");
    *files.get_mut("runs.toml").unwrap() =
        shipped()["runs.toml"].replace("[110, 130, 200]", "[130, 110, 200]");
    let told = RunRules::read(&files).unwrap_err()[0].to_string();
    assert!(told.contains("the thresholds of RL-01 do not grow"), "{told}");
}

#[test]
fn what_runs_say_is_no_part_of_what_a_programme_is_pinned_by() {
    let mut files = shipped();
    let text = files.get_mut("runs.toml").unwrap();
    *text = text.replace("at = [110, 130]", "at = [105, 120]");
    let other = heelup_core::care::Care::read(&files).unwrap();
    assert_ne!(other.runs, care().runs);
    for (id, programme) in &care().programmes {
        assert_eq!(programme.hash, other.programmes[id].hash, "{id}");
    }
}

#[test]
fn no_remark_comes_without_its_strength_and_none_is_left_in_english() {
    let mut person = Person::treated("achilles-midportion-four-stage", "single-leg.1");
    for day in [2, 4, 6, 8, 10] {
        person.ran(day, run(5.0));
    }
    person.ran(12, run(8.0));
    let remarks = person.said_of(12);
    assert!(!remarks.is_empty());
    for remark in &remarks {
        let (english, german) = (run_remark(Language::English, remark), run_remark(Language::German, remark));
        assert!(english.text.ends_with('.') && english.strength.ends_with('.'), "{english:?}");
        assert_ne!(english.text, german.text);
        assert_ne!(english.strength, german.strength);
    }
}
