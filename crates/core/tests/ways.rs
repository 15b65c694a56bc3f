//! Which programmes are offered to be begun by choice, with the shipped catalog.

use heelup_core::{
    care::{Intake, Situation, Way, WayKind},
    catalog::{Protocol, TrackKind},
    journal::{Answer, Answers},
    triage::{Triage, triage},
};

use crate::care;

const MID: &[&str] = &[
    "loc_mid_achilles",
    "load_related_pain",
    "morning_first_steps",
    "warms_up_then_returns",
    "lump_in_tendon",
    "pinch_tendon_mid_pain",
];

fn found(yes: &[&str], diagnosis: Option<&str>) -> Triage {
    let answers: Answers = yes.iter().map(|id| ((*id).to_owned(), Answer::Yes)).collect();
    triage(&care().triage, &answers, diagnosis)
}

fn protocol(id: &str) -> &'static Protocol {
    &care().programmes[id].protocol
}

fn ids(ways: &[Way<'_>], kind: WayKind) -> Vec<String> {
    ways.iter().filter(|way| way.kind == kind).map(|way| way.programme.protocol.id.clone()).collect()
}

fn by_answers(found: &Triage) -> Vec<Way<'static>> {
    care().ways(&Situation { flagged: false, intake: Intake::Holds(found), running: vec![] })
}

fn beside(running: &[&str]) -> Vec<String> {
    let running = running.iter().map(|id| protocol(id)).collect();
    let ways = care().ways(&Situation { flagged: false, intake: Intake::None, running });
    assert!(ways.iter().all(|way| way.kind == WayKind::Beside && way.beside == Some(0)));
    ids(&ways, WayKind::Beside)
}

#[test]
fn after_an_intake_the_fitting_programme_comes_first_and_others_for_the_same_condition_follow() {
    let found = found(MID, None);
    let ways = by_answers(&found);
    assert_eq!(ways[0].programme.protocol.id, "achilles-midportion-four-stage");
    assert_eq!(ways[0].kind, WayKind::Fits);
    let others = ids(&ways, WayKind::Instead);
    for id in ["achilles-silbernagel", "achilles-alfredson", "eccentric-heel-raise"] {
        assert!(others.contains(&id.to_owned()), "{id} is not among {others:?}");
    }
    assert_eq!(ways.len(), others.len() + 1);
}

#[test]
fn nothing_for_another_place_and_nothing_that_must_not_be_given_is_offered() {
    for (diagnosis, yes) in [
        ("midportion_achilles_tendinopathy", MID),
        ("insertional_achilles_tendinopathy", &[][..]),
        ("plantar_fasciopathy", &[][..]),
        ("reactive_acute_achilles_tendinopathy", MID),
    ] {
        let found = found(yes, Some(diagnosis));
        let ways = by_answers(&found);
        let site = ways[0].programme.protocol.site;
        assert!(ways.len() > 1, "{diagnosis}");
        for way in &ways {
            let protocol = &way.programme.protocol;
            assert_eq!(protocol.site, site, "{diagnosis}: {}", protocol.id);
            assert_eq!(protocol.track, TrackKind::Strength, "{diagnosis}: {}", protocol.id);
            assert!(protocol.not_for.iter().all(|c| c.get_ref() != diagnosis), "{}", protocol.id);
        }
    }
}

#[test]
fn calming_down_is_offered_only_when_it_flared_up_lately() {
    let calm = "achilles-calm-down".to_owned();
    let lately = found(MID, Some("reactive_acute_achilles_tendinopathy"));
    assert!(ids(&by_answers(&lately), WayKind::Instead).contains(&calm));
    assert!(!ids(&by_answers(&found(MID, None)), WayKind::Instead).contains(&calm));
}

#[test]
fn answers_that_open_no_programme_offer_none() {
    assert!(by_answers(&found(&["loc_mid_achilles"], None)).is_empty());
    assert!(by_answers(&found(&[&["onset_sudden_pop"], MID].concat(), None)).is_empty());
    assert!(by_answers(&found(&[&["age_under_16"], MID].concat(), None)).is_empty());
}

#[test]
fn while_a_red_flag_stands_nothing_is_offered() {
    let found = found(MID, None);
    for intake in [Intake::None, Intake::Holds(&found), Intake::Again] {
        for running in [vec![], vec![protocol("achilles-midportion-four-stage")]] {
            assert!(care().ways(&Situation { flagged: true, intake, running }).is_empty());
        }
    }
}

#[test]
fn beside_strength_come_the_ladder_and_the_hops_of_the_same_complaint() {
    assert_eq!(beside(&["achilles-midportion-four-stage"]), ["plyometric", "walk-run-ladder"]);
    assert_eq!(beside(&["achilles-insertional"]), ["plyometric", "walk-run-ladder"]);
    assert_eq!(beside(&["plantar-heel-pain"]), ["plantar-functional", "walk-run-ladder-plantar"]);
    assert_eq!(beside(&["prevention"]), ["walk-run-ladder-healthy"]);
    assert!(beside(&["achilles-calm-down"]).is_empty(), "a flare-up is settled first");
}

#[test]
fn nothing_is_begun_twice_and_no_two_of_one_kind_run_side_by_side() {
    assert_eq!(beside(&["achilles-midportion-four-stage", "walk-run-ladder"]), ["plyometric"]);
    assert!(beside(&["achilles-midportion-four-stage", "plyometric", "walk-run-ladder"]).is_empty());
    assert!(beside(&["walk-run-ladder"]).is_empty(), "running alone opens no hops");
}

#[test]
fn without_answers_there_is_only_what_is_for_people_whom_nothing_hurts() {
    let ways = care().ways(&Situation { flagged: false, intake: Intake::None, running: vec![] });
    assert_eq!(ids(&ways, WayKind::Healthy), ["prevention", "prevention-fifty", "walk-run-ladder-healthy"]);
    assert_eq!(ways.len(), 3);
    let again = care().ways(&Situation { flagged: false, intake: Intake::Again, running: vec![] });
    assert!(again.is_empty(), "after a clearance the questions come first");
}

#[test]
fn a_second_strength_programme_is_for_another_place_or_not_at_all() {
    let under = found(&[], Some("plantar_fasciopathy"));
    let beside_the_tendon = |running: &[&str]| {
        let running = running.iter().map(|id| protocol(id)).collect();
        care().ways(&Situation { flagged: false, intake: Intake::Holds(&under), running })
    };
    let other_place = beside_the_tendon(&["achilles-midportion-four-stage"]);
    assert_eq!(ids(&other_place, WayKind::Fits), ["plantar-heel-pain"]);
    assert_eq!(ids(&other_place, WayKind::Beside), ["plyometric", "walk-run-ladder"]);
    let same_place = beside_the_tendon(&["plantar-base"]);
    assert!(ids(&same_place, WayKind::Fits).is_empty() && ids(&same_place, WayKind::Instead).is_empty());
}
