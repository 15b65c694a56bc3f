//! What is shipped is whole, and each number in it is where people look for it.

use std::collections::BTreeSet;

use heelup_core::{
    care::Care,
    catalog::{Catalog, Confidence, Problem, Protocol, Rules, TrackKind},
    criteria::Measure,
    programme::{compile, earliest_graduation, start},
};

use crate::shipped;

/// Programmes that lead into another one, and one of an article that gives no weeks.
const WAYS_IN: [&str; 3] = ["achilles-calm-down", "achilles-isometric-entry", "eccentric-heel-raise"];

fn told(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_shipped_catalog_has_no_problem() {
    let (catalog, problems) = Catalog::parse(&shipped());
    assert!(problems.is_empty(), "{}", told(&problems));
    let ids: Vec<&str> = catalog.protocols.keys().map(String::as_str).collect();
    for id in SHIPPED {
        assert!(ids.contains(&id), "{id} is missing");
    }
}

#[test]
fn a_catalog_checked_before_is_read_as_the_same() {
    let files = shipped();
    let (checked, trusted) = (Care::read(&files).unwrap(), Care::checked_before(&files).unwrap());
    assert_eq!(trusted.catalog, checked.catalog);
    assert_eq!(trusted.programmes, checked.programmes);
    assert_eq!(format!("{trusted:?}"), format!("{checked:?}"), "all the rest of it, too");
    let broken = |mut files: heelup_core::catalog::Files| {
        files.insert("protocols/prevention.toml".to_owned(), "id = ".to_owned());
        Care::checked_before(&files).unwrap_err()
    };
    assert!(told(&broken(files)).starts_with("protocols/prevention.toml:1:"), "what cannot be read is named");
}

/// Every programme that the catalog promises to hold; a variant more is no fault.
const SHIPPED: [&str; 14] = [
    "achilles-alfredson",
    "achilles-calm-down",
    "achilles-heavy-slow-resistance",
    "achilles-insertional",
    "achilles-isometric-entry",
    "achilles-midportion-four-stage",
    "achilles-silbernagel",
    "eccentric-heel-drop",
    "eccentric-heel-raise",
    "maintenance",
    "plantar-heel-pain",
    "plyometric",
    "prevention",
    "walk-run-ladder",
];

#[test]
fn what_nothing_measures_no_gate_may_ask_for() {
    let mut files = shipped();
    files.remove("instruments/hop-test.toml").unwrap();
    let (_, problems) = Catalog::parse(&files);
    assert!(told(&problems).contains("nothing measures `hop.pain`"), "{}", told(&problems));
}

#[test]
fn every_shipped_protocol_compiles() {
    let files = shipped();
    let (catalog, _) = Catalog::parse(&files);
    let rules: Rules = toml::from_str(&files["rules.toml"]).unwrap();
    let mut told_all = String::new();
    for protocol in catalog.protocols.values().filter(|p| p.after.is_some()) {
        let path = format!("protocols/{}.toml", protocol.id);
        let after = protocol.after.as_ref().and_then(|id| catalog.protocols.get(id.get_ref()));
        if let Err(problems) = compile(protocol, after, &catalog.exercises, &rules, &path, &files[&path]) {
            told_all.push_str(&told(&problems));
        }
    }
    assert!(told_all.is_empty(), "{told_all}");
}

#[test]
fn every_measure_of_a_gate_can_be_asked_for() {
    let (catalog, _) = Catalog::parse(&shipped());
    for measure in [
        Measure::HeelRaiseSymmetry,
        Measure::HeelRaiseWeakerSide,
        Measure::DailyPain7Days,
        Measure::Walk30MinPain,
        Measure::Rebound3x20Pain,
        Measure::TwoLegRaisePain,
        Measure::HopPain,
        Measure::VisaA,
    ] {
        let tool =
            catalog.instrument_for(measure).unwrap_or_else(|| panic!("nothing measures {}", measure.id()));
        assert!(tool.how.len() > 1, "{} does not say how", tool.id);
    }
}

fn protocol<'a>(catalog: &'a Catalog, id: &str) -> &'a Protocol {
    catalog.protocols.get(id).unwrap()
}

#[test]
fn nothing_of_the_insertional_programme_stands_on_a_step_or_stretches_the_calf() {
    let files = shipped();
    let (catalog, _) = Catalog::parse(&files);
    for id in ["achilles-insertional", "achilles-insertional-floor"] {
        let text = &files[&format!("protocols/{id}.toml")];
        assert!(protocol(&catalog, id).surface_lock.is_some(), "{id}");
        assert!(!text.contains("surface = \"step\""), "{id}");
        assert!(!text.contains("stretch-wall") && !text.contains("stretch-towel"), "{id}");
    }
}

#[test]
fn every_protocol_but_the_keeping_one_says_where_it_differs_and_what_helps_beside_it() {
    let (catalog, _) = Catalog::parse(&shipped());
    for protocol in catalog.protocols.values().filter(|p| p.after.is_some()) {
        assert!(
            protocol.deviation.len() >= 2,
            "{} names {} deviations",
            protocol.id,
            protocol.deviation.len()
        );
        assert!(
            protocol.advice.iter().any(|a| a.id == "time"),
            "{} does not say how long it takes",
            protocol.id
        );
    }
}

#[test]
fn no_number_from_memory_is_called_confirmed() {
    let (catalog, _) = Catalog::parse(&shipped());
    let from_memory: BTreeSet<&str> = catalog
        .sources
        .iter()
        .filter(|(_, s)| s.seen.starts_with("from memory"))
        .map(|(id, _)| id.as_str())
        .collect();
    assert!(!from_memory.is_empty());
    for exercise in catalog.exercises.values() {
        for from in [&exercise.facts.from, &exercise.facts.load.from] {
            let sure =
                matches!(from.confidence, Some(Confidence::Confirmed | Confidence::ConfirmedSecondary));
            assert!(
                !sure || !from.source.iter().any(|s| from_memory.contains(s.as_str())),
                "{}",
                exercise.facts.id
            );
        }
    }
}

#[test]
fn a_person_with_only_good_days_graduates_within_the_promised_weeks() {
    let care = Care::read(&shipped()).unwrap_or_else(|p| panic!("{}", told(&p)));
    for (id, programme) in &care.programmes {
        let first = start(0);
        let forecast =
            earliest_graduation(&programme.table, first, None).unwrap_or_else(|| panic!("{id} never ends"));
        let promised = u16::from(programme.protocol.graduate_within.weeks) * 7;
        println!("{id}: day {} of {promised}", forecast.days + 1);
        assert!(forecast.days < promised, "{id} takes {} days, {promised} are promised", forecast.days);
        // A way in, a variant that does without heavy load, and what runs beside a programme may be shorter than the
        // shortest trial; treatment may not.
        let treats = programme.protocol.track == TrackKind::Strength
            && programme.protocol.variant_of.is_none()
            && !WAYS_IN.contains(&id.as_str());
        let least = if treats { 70 } else { 14 };
        assert!(
            forecast.days >= least,
            "{id} would be over in {} days: faster than any trial",
            forecast.days
        );
    }
}
