//! Each pattern, told as its textbook case, comes out first.

use heelup_core::{
    journal::{Answer, Answers},
    triage::{Disposition, triage},
};

use super::{CATALOG, INSERTION, MID, PLANTAR, fit, said, sorted};

#[test]
fn the_textbook_case_of_each_condition_ranks_first() {
    let mut count = 0;
    for condition in CATALOG.conditions() {
        let answers: Answers =
            condition.typical.iter().map(|id| (id.get_ref().clone(), Answer::Yes)).collect();
        assert!(!answers.is_empty(), "{} has no textbook case", condition.id());
        let triage = triage(&CATALOG, &answers, None);
        let ranked: Vec<_> = triage.conditions.iter().map(|c| (c.id.as_str(), c.fit.0)).collect();
        assert_eq!(ranked[0].0, condition.id(), "{ranked:?}");
        count += 1;
    }
    assert_eq!(count, 35);
}

#[test]
fn each_of_the_three_programmes_opens_for_its_pattern() {
    for (words, condition, programme) in [
        (MID, "midportion_achilles_tendinopathy", "achilles-midportion-four-stage"),
        (INSERTION, "insertional_achilles_tendinopathy", "achilles-insertional"),
        (PLANTAR, "plantar_fasciopathy", "plantar-heel-pain"),
    ] {
        let triage = sorted(words);
        assert_eq!(triage.conditions[0].id, condition);
        assert_eq!(triage.programme.as_deref(), Some(programme), "{}", triage.why_programme);
        assert_eq!(triage.disposition, Disposition::SelfManage);
        assert_eq!(triage.red_flags, []);
        assert!(triage.why_programme.starts_with("Your answers fit "), "{}", triage.why_programme);
    }
}

#[test]
fn a_freshly_irritated_or_an_old_tendon_gets_the_programme_of_its_place() {
    let fresh = "duration_under_6w training_jump swelling_even_along_tendon pain_with_walking";
    let old = "duration_over_3m lump_in_tendon warms_up_then_returns";
    for (place, programme) in
        [("loc_mid_achilles", "achilles-midportion-four-stage"), ("loc_insertion", "achilles-insertional")]
    {
        for phase in [fresh, old] {
            let triage = sorted(&format!("{place} {phase}"));
            assert_eq!(
                triage.programme.as_deref(),
                Some(programme),
                "{place} {phase}: {}",
                triage.why_programme
            );
        }
    }
    let triage = sorted(&format!("loc_mid_achilles {fresh}"));
    assert_eq!(triage.conditions[0].id, "reactive_acute_achilles_tendinopathy");
    assert!(triage.why_programme.contains("calm holds"), "{}", triage.why_programme);
    assert_eq!(sorted(fresh).programme, None, "without a place no programme");
    assert_eq!(
        sorted(&format!("loc_calf {fresh}")).programme,
        None,
        "the tendon's programme is not for the calf"
    );
}

#[test]
fn a_pattern_without_a_programme_says_so_and_what_helps_instead() {
    let triage = sorted("loc_plantar_central bruise_like_deep_pain barefoot_hard_floor_worse");
    assert_eq!(triage.conditions[0].id, "fat_pad_syndrome");
    assert_eq!(triage.programme, None);
    assert_eq!(triage.disposition, Disposition::SelfManage);
    assert!(triage.why_programme.contains("cushioning"), "{}", triage.why_programme);

    let triage = sorted("loc_lateral_ankle resist_outward_pain snapping_behind_outer_ankle");
    assert_eq!(triage.disposition, Disposition::Routine);
    let triage =
        sorted("loc_mid_achilles sharp_sudden_pain_no_full_loss bruising_ankle calf_squeeze_foot_moves");
    assert_eq!((triage.programme, triage.disposition), (None, Disposition::ClinicianDays));
}

#[test]
fn what_speaks_for_and_against_is_named() {
    let triage = sorted(&format!("{MID} numb_tingle_sole"));
    let first = &triage.conditions[0];
    assert_eq!(first.r#for[0], "loc_mid_achilles", "the strongest first");
    assert_eq!(first.against, ["numb_tingle_sole"]);
    assert_eq!(first.criteria, (4, 4), "all four of the guideline's features");
    let insertional = triage.conditions.iter().find(|c| c.id.starts_with("insertional")).unwrap();
    assert_eq!(insertional.against, ["loc_mid_achilles"]);
}

#[test]
fn a_clinicians_diagnosis_is_a_way_in_and_flags_still_win() {
    let named = |words: &str, diagnosis: &str| triage(&CATALOG, &said(words), Some(diagnosis));
    let straight = named("", "insertional_achilles_tendinopathy");
    assert_eq!(straight.programme.as_deref(), Some("achilles-insertional"));
    assert!(straight.ask_next.contains(&"onset_sudden_pop".to_owned()), "red flags are still asked");
    assert!(!straight.ask_next.contains(&"loc_insertion".to_owned()), "the place is known");

    let flagged = named("night_pain", "insertional_achilles_tendinopathy");
    assert_eq!((flagged.programme, flagged.disposition), (None, Disposition::ClinicianDays));
    assert_eq!(named("age_under_16", "plantar_fasciopathy").programme, None);

    let nowhere = named("", "chronic_achilles_tendinopathy");
    assert_eq!(nowhere.programme, None);
    assert!(nowhere.ask_next.contains(&"loc_insertion".to_owned()), "its place decides the programme");
    let there = named("loc_insertion", "chronic_achilles_tendinopathy");
    assert_eq!(there.programme.as_deref(), Some("achilles-insertional"));

    let gout = named("", "gout");
    assert_eq!((gout.programme, gout.disposition), (None, Disposition::ClinicianDays));
}

#[test]
fn only_a_grown_up_rules_out_the_growth_plate() {
    let child = "age_years=12 loc_heel_sides back_edge_of_heel_tender running_jumping_sport";
    let triage = sorted(child);
    assert_eq!(triage.conditions[0].id, "sever_apophysitis");
    assert_eq!(triage.programme, None);
    assert_eq!(triage.red_flags[0].id, "RF-29");
    let grown = sorted(&child.replace("age_years=12", "age_years=30"));
    assert!(grown.conditions.iter().all(|c| c.id != "sever_apophysitis"));
    let boy = sorted(&child.replace("age_years=12", "age_years=16"));
    assert!(fit(&boy, "sever_apophysitis") > 0.0, "at 16 it can still be open");
    assert!(sorted("age_years=12 squeeze_sides_heel_pain").red_flags.iter().all(|f| f.id != "RF-15"));
}
