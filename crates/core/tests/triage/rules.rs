//! The rules by which answers are counted, one test each.

use heelup_core::{
    catalog::HowKnown,
    triage::{Disposition, Triage, Why},
};

use super::{CATALOG, INSERTION, MID, PLANTAR, fit, sorted};

const MIDPORTION: &str = "midportion_achilles_tendinopathy";

#[test]
fn red_flag_questions_come_first() {
    let triage = sorted("");
    assert_eq!(triage.ask_next[0], "breathless_chest_pain_cough_blood");
    let place = triage.ask_next.iter().position(|id| id.starts_with("loc_")).unwrap();
    for flag in
        ["onset_sudden_pop", "calf_swelling_3cm", "fever_unwell", "fluoroquinolone_now", "age_under_16"]
    {
        assert!(triage.ask_next.iter().position(|id| id == flag).unwrap() < place, "{flag}");
    }
    assert_eq!((triage.programme, triage.disposition), (None, Disposition::Routine));
    assert_eq!((triage.red_flags, triage.conditions), (vec![], vec![]));
}

#[test]
fn second_estimates_are_kept_and_never_counted() {
    let alone = sorted(MID);
    let doubled = sorted(&format!(
        "{MID} pinch_tendon_mid_pain_maffulli arc_sign_maffulli royal_london_hospital_test_maffulli"
    ));
    assert_eq!(fit(&alone, MIDPORTION), fit(&doubled, MIDPORTION));
}

#[test]
fn of_the_tests_of_one_tendon_only_the_best_counts() {
    let at = |tests: &str| fit(&sorted(&format!("loc_mid_achilles {tests}")), MIDPORTION);
    let (pinch, arc, london) =
        (at("pinch_tendon_mid_pain"), at("arc_sign"), at("royal_london_hospital_test"));
    assert!(pinch < arc && arc < london);
    assert_eq!(at("pinch_tendon_mid_pain arc_sign royal_london_hospital_test"), london);
    assert_eq!(
        at("pinch_tendon_mid_pain arc_sign palpation_arc_rlh_combined"),
        at("palpation_arc_rlh_combined")
    );
}

#[test]
fn published_ratios_are_held_between_a_tenth_and_ten() {
    // Published 164, held at 10, half its logarithm: 1.66 points.
    let clinician = sorted("turned_out_toes_up_hold_10s_reproduces");
    assert_eq!(fit(&clinician, "tarsal_tunnel_syndrome"), 1.66);
    // Published 0.02, held at 0.1, half its logarithm: -1.66, beside one point for the age.
    let child = sorted("age_8_to_15 !one_heel_standing_pain");
    assert_eq!(fit(&child, "sever_apophysitis"), -0.66);
}

#[test]
fn without_a_ratio_a_yes_is_one_point_and_a_category_holds_three() {
    assert_eq!(fit(&sorted("creaking"), "paratendinopathy"), 1.0);
    let behaviour = "back_of_shoe_pressure deep_stretch_or_heel_drop_pain pain_uphill";
    let four = sorted(&format!("{behaviour} load_related_pain morning_first_steps"));
    assert_eq!(fit(&four, "insertional_achilles_tendinopathy"), 3.0, "four of behaviour hold three points");
    let looked = sorted(&format!("{behaviour} load_related_pain morning_first_steps bony_bump_heel"));
    assert_eq!(fit(&looked, "insertional_achilles_tendinopathy"), 4.0, "another category adds");
    assert_eq!(
        fit(&sorted("creaking !swelling_even_along_tendon"), "paratendinopathy"),
        1.0,
        "a no counts nothing"
    );
}

#[test]
fn a_clinicians_test_counts_half_its_logarithm_and_what_people_say_counts_in_full() {
    assert_eq!(fit(&sorted("loc_mid_achilles"), MIDPORTION), 1.76); // log2 of 3.39
    assert_eq!(fit(&sorted("pinch_tendon_mid_pain"), MIDPORTION), 0.82); // half of log2 of 3.11
}

#[test]
fn odds_ratios_raise_attention_and_no_points() {
    let plain = sorted(PLANTAR);
    let heavier = sorted(&format!("{PLANTAR} bmi_over_27"));
    assert_eq!(plain.conditions[0].fit, heavier.conditions[0].fit);
    assert_eq!(plain.conditions[0].r#for, heavier.conditions[0].r#for);
    assert_eq!(heavier.conditions[0].attention, ["bmi_over_27"]);
    assert_eq!(sorted("male_30_50_sport prev_achilles_12m oral_steroid").conditions, []);
}

#[test]
fn a_no_never_rules_out_a_tear_a_clot_an_infection_or_a_stress_fracture() {
    for (condition, yes, nos) in [
        (
            "achilles_rupture",
            "onset_sudden_pop",
            "!calf_squeeze_no_foot_move !foot_hangs_flatter_prone_knee90 !gap_in_tendon !cannot_single_heel_raise",
        ),
        (
            "deep_vein_thrombosis",
            "calf_swelling_3cm",
            "!whole_leg_swelling !pitting_one_leg !tender_along_deep_veins !previous_clot",
        ),
        (
            "infection",
            "spreading_redness_or_streaks",
            "!redness_heat !fever_unwell !skin_wound_or_recent_injection",
        ),
        (
            "calcaneal_stress_fracture",
            "night_pain",
            "!squeeze_sides_heel_pain !pain_at_rest !hop_impossible_bone_pain",
        ),
    ] {
        let (bare, denied) = (sorted(yes), sorted(&format!("{yes} {nos}")));
        assert_eq!(fit(&bare, condition), fit(&denied, condition), "{condition}");
        assert!(fit(&denied, condition) > 0.0);
        assert_eq!(bare.red_flags, denied.red_flags, "{condition}");
    }
    assert_eq!(
        sorted("onset_sudden_pop can_still_walk_or_tiptoe calf_squeeze_foot_moves").disposition,
        Disposition::EmergencyToday
    );
}

#[test]
fn two_patterns_within_a_point_that_lead_elsewhere_ask_for_an_assessment() {
    // The band of the sole against the heel pad: three points to two, just within one.
    let words = "loc_plantar_medial loc_plantar_central pain_after_rest_sitting eases_after_some_steps bruise_like_deep_pain";
    let triage = sorted(words);
    assert_eq!(triage.programme, None, "{}", triage.why_programme);
    assert!(matches!(&triage.why, Why::TooClose { .. }), "{:?}", triage.why);
    assert_eq!(triage.disposition, Disposition::Routine);
    let shown: Vec<_> = triage.conditions.iter().take(2).map(|c| c.id.as_str()).collect();
    for condition in ["plantar_fasciopathy", "fat_pad_syndrome"] {
        assert!(shown.contains(&condition), "{shown:?}");
    }
    // The first-step pattern speaks for the one and against the other: now it is clear.
    let clear = sorted(&format!("{words} morning_first_steps"));
    assert_eq!(clear.programme.as_deref(), Some("plantar-heel-pain"), "{}", clear.why_programme);
    // A pattern of another place with nothing of its own is no rival; with signs of its own it is.
    let sore = "loc_insertion morning_first_steps load_related_pain both_sides";
    assert_eq!(sorted(sore).programme.as_deref(), Some("achilles-insertional"));
    let mixed = sorted(
        "loc_mid_achilles morning_first_steps pinch_insertion_pain swelling_at_insertion bony_bump_heel",
    );
    assert_eq!(mixed.programme, None, "answers of the insertion keep the heel from sinking below a step");
    // Patterns of one tendon that lead to one programme may be as close as they like.
    let close = sorted("loc_mid_achilles duration_over_3m lump_in_tendon warms_up_then_returns");
    assert_eq!(close.programme.as_deref(), Some("achilles-midportion-four-stage"));
}

#[test]
fn an_unclear_place_is_never_forced_into_a_programme() {
    let rest = "load_related_pain morning_first_steps warms_up_then_returns lump_in_tendon";
    for place in [
        "loc_unsure",
        "loc_whole_heel",
        "?loc_mid_achilles",
        "loc_mid_achilles ?loc_insertion",
        "loc_mid_achilles loc_insertion",
    ] {
        let triage = sorted(&format!("{place} {rest}"));
        assert_eq!(triage.programme, None, "{place}: {}", triage.why_programme);
        assert_eq!(triage.disposition, Disposition::Routine, "{place}");
    }
    assert!(matches!(sorted(&format!("loc_mid_achilles loc_insertion {rest}")).why, Why::TwoPlaces { .. }));
    let apart = sorted("loc_mid_achilles loc_plantar_medial morning_first_steps");
    assert!(matches!(apart.why, Why::TwoPlaces { .. }), "{}", apart.why_programme);
    assert_eq!(sorted(rest).why, Why::NoPlace);
    assert!(sorted(rest).ask_next.contains(&"loc_insertion".to_owned()));
}

#[test]
fn a_place_alone_opens_nothing_and_asks_on() {
    for place in ["loc_mid_achilles", "loc_insertion", "loc_plantar_medial"] {
        let triage = sorted(place);
        assert_eq!(triage.programme, None);
        assert!(triage.ask_next.contains(&"morning_first_steps".to_owned()));
    }
    let elsewhere = sorted(
        "loc_calf load_related_pain morning_first_steps warms_up_then_returns lump_in_tendon training_jump heel_raise_pain",
    );
    assert_eq!(elsewhere.programme, None, "{}", elsewhere.why_programme);
}

#[test]
fn answers_at_odds_with_one_another_are_not_weighed() {
    let torn = sorted("loc_mid_achilles duration_under_6w duration_over_3m");
    assert_eq!(torn.contradictions, ["duration_over_3m", "duration_under_6w"]);
    assert_eq!(fit(&torn, "chronic_achilles_tendinopathy"), 0.0);
    let by_number = sorted("loc_mid_achilles duration_under_6w duration_weeks=40");
    assert_eq!(by_number.contradictions, ["duration_over_3m", "duration_under_6w"]);
    // A contradiction never takes a flag back.
    let sudden = sorted("onset_sudden_pop gradual_onset_no_event");
    assert_eq!(sudden.red_flags[0].id, "RF-01");
    let young = sorted("age_under_16 age_years=40");
    assert_eq!(young.red_flags[0].id, "RF-29");
}

#[test]
fn a_number_says_what_its_questions_would() {
    let by_number = sorted("loc_mid_achilles duration_weeks=20 age_years=64");
    assert!(fit(&by_number, "chronic_achilles_tendinopathy") > 0.0);
    for answered in ["duration_under_6w", "duration_over_3m", "age_under_16", "age_over_60"] {
        assert!(!by_number.ask_next.contains(&answered.to_owned()), "{answered} follows from the number");
    }
}

#[test]
fn of_equal_patterns_under_the_heel_the_commonest_comes_first() {
    // The pad and the band share this sign; nothing else tells them apart.
    let found = sorted("loc_plantar_medial loc_plantar_central");
    let at = |id: &str| found.conditions.iter().position(|c| c.id == id).unwrap_or_else(|| panic!("{id}"));
    let fit = |id: &str| found.conditions[at(id)].fit;
    assert_eq!(fit("plantar_fasciopathy"), fit("fat_pad_syndrome"), "a tie is what this is about");
    assert!(at("plantar_fasciopathy") < at("fat_pad_syndrome"));
    let frequency = CATALOG.condition("plantar_fasciopathy").unwrap().frequency.as_ref().unwrap();
    assert!(frequency.says.contains("1 in 10") && frequency.from.source.contains(&"hansen-2018".to_owned()));
}

#[test]
fn the_shape_of_the_foot_and_body_mass_are_written_down_and_never_counted() {
    let plain = sorted(PLANTAR);
    for said in [
        "foot_flat_or_high_arch",
        "bmi_over_27",
        "stiff_ankle",
        "hard_ground",
        "no_warm_up",
        "few_rest_days",
        "stress=9",
    ] {
        let with = sorted(&format!("{PLANTAR} {said}"));
        assert_eq!(with.programme, plain.programme, "{said}");
        assert_eq!(with.disposition, plain.disposition, "{said}");
        let fits = |t: &Triage| t.conditions.iter().map(|c| (c.id.clone(), c.fit)).collect::<Vec<_>>();
        assert_eq!(fits(&with), fits(&plain), "{said}");
    }
}

#[test]
fn age_counts_for_safety_alone() {
    for case in [MID, PLANTAR, INSERTION] {
        let (young, old) = (sorted(&format!("{case} age_years=25")), sorted(&format!("{case} age_years=72")));
        let fits = |t: &Triage| t.conditions.iter().map(|c| (c.id.clone(), c.fit)).collect::<Vec<_>>();
        assert_eq!(fits(&young), fits(&old), "{case}");
        assert_eq!(young.programme, old.programme, "{case}");
        assert_eq!(young.disposition, old.disposition, "{case}");
    }
    // Safety: under 16 the adult programmes stay closed, whatever else fits.
    assert_eq!(sorted(&format!("{PLANTAR} age_years=14")).programme, None);
}

#[test]
fn each_risk_says_how_well_it_is_known_and_where_that_comes_from() {
    let risks: Vec<_> = CATALOG.findings().filter_map(|f| Some((f.id(), f.risk.as_ref()?))).collect();
    assert!(risks.len() >= 11, "{}", risks.len());
    for (id, risk) in &risks {
        assert!(!risk.from.source.is_empty(), "{id}");
    }
    let known = |id: &str| risks.iter().find(|(known, _)| *known == id).map(|(_, risk)| risk.known);
    assert_eq!(known("foot_flat_or_high_arch"), Some(HowKnown::Weakly));
    assert_eq!(known("prev_achilles_12m"), Some(HowKnown::Well));
    let asked = heelup_core::triage::optional_screens(&CATALOG);
    let list = asked.iter().find(|s| s.id == "what-may-have-led-to-it").unwrap();
    for (id, _) in risks {
        assert!(list.findings.iter().any(|f| f == id), "{id} is not in the list of risks");
    }
}

#[test]
fn a_second_problem_of_the_foot_is_kept_beside_the_first() {
    let found = sorted(&format!("{PLANTAR} other_ankle_problem"));
    assert_eq!(found.programme.as_deref(), Some("plantar-heel-pain"));
    let two = sorted(
        "loc_plantar_medial loc_lateral_ankle morning_first_steps resist_outward_pain snapping_behind_outer_ankle",
    );
    for id in ["plantar_fasciopathy", "peroneal_tendinopathy"] {
        assert!(two.conditions.iter().any(|c| c.id == id), "{id} {two:?}");
    }
}
