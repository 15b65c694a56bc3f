//! Each red flag fires from its trigger, with its urgency, and closes what it must close.

use heelup_core::{
    catalog::Urgency::{self, Ambulance, ClinicianDays, EmergencyToday, Routine},
    triage::{Disposition, flags_of, flags_raised, short_form},
};

use super::{CATALOG, MID, PLANTAR, said, sorted};

#[rustfmt::skip]
const TRIGGERS: &[(&str, Urgency, &str)] = &[
    ("RF-01", EmergencyToday, "onset_sudden_pop"),
    ("RF-01", EmergencyToday, "felt_kicked_from_behind !onset_sudden_pop"),
    ("RF-01", EmergencyToday, "sudden_weak_push_off !onset_sudden_pop !felt_kicked_from_behind"),
    ("RF-01", EmergencyToday, "gap_in_tendon can_still_walk_or_tiptoe"),
    ("RF-01", EmergencyToday, "calf_squeeze_no_foot_move"),
    ("RF-01", EmergencyToday, "foot_hangs_flatter_prone_knee90"),
    ("RF-01", EmergencyToday, "cannot_single_heel_raise bruising_ankle"),
    ("RF-02", EmergencyToday, "calf_swelling_3cm"),
    ("RF-02", EmergencyToday, "whole_leg_swelling"),
    ("RF-02", EmergencyToday, "pitting_one_leg"),
    ("RF-02", EmergencyToday, "two_or_more_wells_points"),
    ("RF-02", EmergencyToday, "tender_along_deep_veins previous_clot"),
    ("RF-02", EmergencyToday, "new_surface_veins pregnant"),
    ("RF-02", EmergencyToday, "tender_along_deep_veins leg_plaster_or_paralysis"),
    ("RF-02", ClinicianDays, "previous_clot active_cancer recent_surgery_immobile"),
    ("RF-02", ClinicianDays, "tender_along_deep_veins !previous_clot"),
    ("RF-03", Ambulance, "breathless_chest_pain_cough_blood !whole_leg_swelling"),
    ("RF-04", EmergencyToday, "redness_heat fever_unwell"),
    ("RF-04", EmergencyToday, "redness_heat_and_fever_unwell"),
    ("RF-04", EmergencyToday, "spreading_redness_or_streaks"),
    ("RF-04", EmergencyToday, "skin_wound_or_recent_injection wound_pus_or_new_swelling"),
    ("RF-04", EmergencyToday, "steroid_injection_local fever_unwell"),
    ("RF-04", EmergencyToday, "recent_surgery_tendon_or_heel redness_heat"),
    ("RF-04", EmergencyToday, "immunosuppressed redness_heat"),
    ("RF-04", ClinicianDays, "skin_wound_or_recent_injection"),
    ("RF-05", EmergencyToday, "fall_from_height_or_heavy_landing"),
    ("RF-05", EmergencyToday, "cannot_bear_weight_4_steps"),
    ("RF-06", Ambulance, "cold_pale_numb_foot_sudden"),
    ("RF-06", Ambulance, "tight_calf_pain_out_of_proportion"),
    ("RF-07", EmergencyToday, "saddle_numb_bladder"),
    ("RF-08", EmergencyToday, "foot_drop_or_spreading_weakness"),
    ("RF-09", EmergencyToday, "diabetes_hot_swollen_or_ulcer"),
    ("RF-10", EmergencyToday, "red_painful_eye"),
    ("RF-11", EmergencyToday, "first_ever_hot_swollen_joint"),
    ("RF-12", EmergencyToday, "anticoagulant_with_new_calf_swelling"),
    ("RF-13", EmergencyToday, "age_under_16 fever_unwell"),
    ("RF-13", EmergencyToday, "age_years=9 cannot_bear_weight_4_steps"),
    ("RF-13", ClinicianDays, "age_under_16 night_pain"),
    ("RF-14", ClinicianDays, "sudden_pop_in_arch"),
    ("RF-14", ClinicianDays, "bruising_sole"),
    ("RF-14", ClinicianDays, "sudden_relief_of_old_heel_pain_then_flat_arch"),
    ("RF-15", ClinicianDays, "squeeze_sides_heel_pain"),
    ("RF-15", ClinicianDays, "night_pain"),
    ("RF-15", ClinicianDays, "pain_at_rest"),
    ("RF-15", ClinicianDays, "hop_impossible_bone_pain pain_grows_during_run_and_stays"),
    ("RF-15", ClinicianDays, "training_jump osteoporosis_reds"),
    ("RF-15", ClinicianDays, "training_jump pain_grows_during_run_and_stays loc_plantar_central"),
    ("RF-16", EmergencyToday, "fluoroquinolone_now"),
    ("RF-16", ClinicianDays, "fluoroquinolone_60d"),
    ("RF-16", ClinicianDays, "fluoroquinolone_and_steroid"),
    ("RF-16", Routine, "fluoroquinolone_2_to_6_months"),
    ("RF-17", ClinicianDays, "steroid_injection_local"),
    ("RF-17", Routine, "oral_steroid"),
    ("RF-18", ClinicianDays, "sudden_worsening_of_old_tendon_pain"),
    ("RF-19", ClinicianDays, "psoriasis_ibd_uveitis_backstiff"),
    ("RF-19", ClinicianDays, "recent_gi_gu_infection"),
    ("RF-19", ClinicianDays, "both_sides minutes_until_eased=45"),
    ("RF-19", ClinicianDays, "both_sides improves_with_use_no_load_trigger family_spa"),
    ("RF-20", ClinicianDays, "growing_lump"),
    ("RF-20", ClinicianDays, "weight_loss_night_sweats"),
    ("RF-20", ClinicianDays, "cancer_history"),
    ("RF-21", ClinicianDays, "weak_push_off_without_local_pain"),
    ("RF-21", Routine, "numb_tingle_sole"),
    ("RF-21", Routine, "numb_outer_foot"),
    ("RF-21", Routine, "burning_electric"),
    ("RF-22", EmergencyToday, "foot_pain_in_bed_better_hanging_or_wound_not_healing"),
    ("RF-22", ClinicianDays, "calf_cramp_walking_stops_with_rest"),
    ("RF-23", Routine, "family_chol_early_heart"),
    ("RF-23", Routine, "tendon_lumps_knuckles_heels"),
    ("RF-23", Routine, "own_high_cholesterol"),
    ("RF-24", ClinicianDays, "flat_arch_collapsing"),
    ("RF-24", ClinicianDays, "loc_medial_ankle cannot_single_heel_raise"),
    ("RF-25", Routine, "no_change_after_8_10_weeks_loading"),
    ("RF-25", Routine, "tried_loading_weeks=9 tried_loading_no_change"),
    ("RF-26", Routine, "php_no_change_after_12_weeks"),
    ("RF-26", Routine, "chronic_or_worsening"),
    ("RF-27", Routine, "symptoms_beyond_a_few_months"),
    ("RF-28", ClinicianDays, "worse_for_2_weeks_despite_regress"),
    ("RF-29", Routine, "age_under_16"),
    ("RF-30", ClinicianDays, "redness_heat"),
    ("RF-30", ClinicianDays, "fever_unwell"),
    ("RF-30", ClinicianDays, "onset_overnight_severe"),
    ("RF-31", ClinicianDays, "recent_surgery_tendon_or_heel"),
    ("RF-32", EmergencyToday, "chest_pain_faint_or_breathless_on_effort"),
    ("RF-33", Routine, "pregnant"),
    ("RF-34", ClinicianDays, "diabetes_with_numb_feet"),
];

#[test]
fn each_red_flag_fires_from_its_trigger_with_its_urgency() {
    for (flag, urgency, words) in TRIGGERS {
        let hits = flags_of(&CATALOG, &said(words));
        let hit = hits.iter().find(|h| h.id == *flag).unwrap_or_else(|| panic!("{flag} silent at {words}"));
        assert_eq!(hit.urgency, *urgency, "{flag} at {words}");
        let level = CATALOG.level(hit).unwrap();
        assert_eq!((level.urgency, &level.why), (hit.urgency, &hit.why));
        assert!(!hit.because.is_empty(), "{flag} knows what raised it");
    }
    for flag in CATALOG.red_flags() {
        for level in &flag.level {
            let told = TRIGGERS.iter().any(|(id, urgency, _)| *id == flag.id() && *urgency == level.urgency);
            assert!(told, "no test fires {} as {:?}", flag.id(), level.urgency);
        }
    }
    assert_eq!(CATALOG.red_flags().count(), 34);
}

#[test]
fn a_flag_that_is_not_routine_closes_the_programme_and_names_the_urgency() {
    for (flag, urgency, words) in TRIGGERS {
        let triage = sorted(&format!("{MID} {words}"));
        let expected = match urgency {
            Ambulance | EmergencyToday => Some(Disposition::EmergencyToday),
            ClinicianDays => Some(Disposition::ClinicianDays),
            Routine | Urgency::SelfManage => None,
        };
        if let Some(expected) = expected {
            assert!(triage.disposition >= expected, "{flag} at {words}");
            assert_eq!(triage.programme, None, "{flag} at {words}");
            assert!(triage.why_programme.contains("RF-"), "{flag}: {}", triage.why_programme);
        }
        assert!(triage.red_flags.iter().any(|f| f.id == *flag), "{flag} at {words}");
        assert!(triage.red_flags.is_sorted_by(|a, b| a.urgency >= b.urgency));
    }
}

#[test]
fn routine_flags_advise_and_leave_the_programme_open_but_for_age() {
    for words in [
        "oral_steroid",
        "fluoroquinolone_2_to_6_months",
        "pregnant",
        "family_chol_early_heart",
        "numb_tingle_sole",
    ] {
        let triage = sorted(&format!("{MID} {words}"));
        assert_eq!(triage.programme.as_deref(), Some("achilles-midportion-four-stage"), "{words}");
        assert_eq!(triage.disposition, Disposition::Routine, "{words}");
    }
    assert!(sorted(&format!("{MID} oral_steroid")).cautious, "steroid tablets ask for smaller steps");
    assert!(!sorted(MID).cautious);
    let young = sorted(&format!("{MID} age_years=15"));
    assert_eq!((young.programme, young.disposition), (None, Disposition::Routine));
    assert!(young.why_programme.contains("16"), "{}", young.why_programme);
}

#[test]
fn the_antibiotic_is_never_said_to_be_gone_on_with() {
    let hits = flags_of(&CATALOG, &said("fluoroquinolone_now"));
    let level = CATALOG.level(&hits[0]).unwrap();
    assert!(level.r#do[0].contains("today") && level.r#do[0].contains("Before the next dose"));
    let all = format!("{} {} {}", level.why, level.r#do.join(" "), level.avoid.join(" "));
    assert!(!all.contains("not stop") && all.contains("stop at the first"), "{all}");
}

#[test]
fn fewer_than_two_points_never_reassure() {
    let one =
        sorted(&format!("{MID} tender_along_deep_veins !previous_clot !active_cancer !calf_swelling_3cm"));
    assert_eq!(one.disposition, Disposition::ClinicianDays);
    let clinician = sorted("tender_along_deep_veins previous_clot other_cause_as_likely");
    assert_eq!(clinician.disposition, Disposition::EmergencyToday, "the minus two is never counted");
    assert_eq!(
        sorted(&format!("{PLANTAR} oestrogen_or_pregnancy")).programme.as_deref(),
        Some("plantar-heel-pain")
    );
}

#[test]
fn something_new_raises_only_flags_it_is_part_of() {
    let known = said("previous_clot night_pain");
    let fresh = said("tender_along_deep_veins");
    let mut all = known.clone();
    all.extend(fresh.clone());
    let raised: Vec<_> =
        flags_raised(&CATALOG, &all, &fresh).into_iter().map(|h| (h.id, h.urgency)).collect();
    assert_eq!(
        raised,
        [("RF-02".to_owned(), EmergencyToday)],
        "the old clot counts, the old night pain is old"
    );
    assert_eq!(flags_raised(&CATALOG, &all, &said("!night_pain")), []);
}

#[test]
fn the_short_form_asks_for_every_event_that_makes_triage_run_again() {
    let asked: Vec<String> = short_form(&CATALOG).into_iter().flat_map(|s| s.findings).collect();
    for id in [
        "onset_sudden_pop",
        "calf_swelling_3cm",
        "numb_tingle_sole",
        "fever_unwell",
        "fluoroquinolone_now",
        "steroid_injection_local",
        "fall_from_height_or_heavy_landing",
    ] {
        assert!(asked.contains(&id.to_owned()), "{id}");
        assert!(!flags_of(&CATALOG, &said(id)).is_empty(), "{id} raises a flag by itself");
    }
}

#[test]
fn flags_computed_from_the_journal_are_marked_for_review() {
    let review: Vec<_> = CATALOG.red_flags().filter(|f| f.review).map(|f| f.id().to_owned()).collect();
    assert_eq!(review, ["RF-25", "RF-26", "RF-27", "RF-28"]);
}
