//! The shipped programmes as the machine sees them: every pointer leads where it may, and every place leads out.

use heelup_core::{
    catalog::Range,
    journal::{Preset, Surface},
    programme::{NONE, Position, Programme},
};

use crate::care;

fn programme(id: &str) -> &'static Programme {
    care().programmes.get(id).unwrap()
}

/// Returns every place and position of a programme with its number.
fn positions(programme: &Programme) -> impl Iterator<Item = (u8, &Position)> {
    programme.table.positions.iter().enumerate().map(|(at, p)| (u8::try_from(at).unwrap(), p))
}

#[test]
fn the_programmes_have_the_stages_and_positions_they_are_written_with() {
    let first = ["achilles-insertional", "achilles-midportion-four-stage", "plantar-heel-pain"];
    let told = first.iter().map(|id| {
        let p = programme(id);
        let stages: Vec<&str> = p.stages.iter().map(|s| s.id.get_ref().as_str()).collect();
        format!("{id}: {} positions, {}", p.table.positions.len(), stages.join(" "))
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "achilles-insertional: 70 positions, isometric both-legs single-leg loaded maintenance",
            "achilles-midportion-four-stage: 79 positions, isometric both-legs single-leg loaded maintenance",
            "plantar-heel-pain: 36 positions, settle coordinate load maintenance",
        ]
    );
    for programme in care().programmes.values() {
        assert_eq!(programme.places.len(), programme.table.positions.len());
        assert!(programme.table.positions.len() < usize::from(NONE));
        for (at, place) in programme.places.iter().enumerate() {
            let position = &programme.table.positions[at];
            assert_eq!(
                (place.stage, place.rung, place.easing),
                (position.stage, position.rung, position.easing)
            );
            assert_eq!(place.gate.is_some(), position.gated);
            assert!(!place.dose.is_empty());
        }
    }
}

#[test]
fn full_doses_rise_one_after_the_other_and_stages_follow_each_other() {
    for (id, programme) in &care().programmes {
        let full: Vec<&Position> = positions(programme).map(|(_, p)| p).filter(|p| p.easing == 0).collect();
        for pair in full.windows(2) {
            let [low, high] = pair else { continue };
            let kept = high.maintenance;
            assert!(low.rank < high.rank || kept && low.rank >= high.rank, "{id}: {low:?} to {high:?}");
            let next_rung = high.stage == low.stage && high.rung == low.rung + 1;
            let next_stage = high.stage == low.stage + 1 && high.rung == 0;
            assert!(next_rung || next_stage, "{id}: {low:?} to {high:?}");
        }
    }
}

#[test]
fn every_way_up_is_one_step_and_ends_in_keeping_it() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for (at, position) in positions(programme) {
            let up = table.at(position.up);
            if position.up == NONE {
                assert!(position.maintenance && position.easing == 0, "{id}: {at} leads nowhere");
            } else if position.easing > 0 {
                let one_easing_less = (up.stage, up.rung, up.easing + 1);
                assert_eq!(one_easing_less, (position.stage, position.rung, position.easing), "{id}: {at}");
                assert!(up.rank > position.rank && !position.gated, "{id}: {at}");
            } else {
                assert!(up.stage <= position.stage + 1 && up.easing == 0, "{id}: {at}");
            }
            let mut climbed = at;
            for _ in 0..table.positions.len() {
                climbed = if table.at(climbed).up == NONE { climbed } else { table.at(climbed).up };
            }
            assert!(table.at(climbed).maintenance, "{id}: {at} never ends");
        }
    }
}

#[test]
fn every_way_down_is_lower_and_leaves_at_most_one_stage() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for (at, position) in positions(programme) {
            let ways = [position.easier, position.drop].into_iter().chain(position.back);
            for way in ways.filter(|way| *way != NONE) {
                assert!(table.is_lower(way, at), "{id}: {at} to {way} is not lower");
                assert!(table.at(way).stage + 1 >= position.stage, "{id}: {at} to {way}");
            }
            let eased = position.easier == NONE || table.at(position.easier).rung == position.rung;
            assert!(eased, "{id}: {at} eases into another rung");
            assert!(position.easing > 0 || position.easier != NONE, "{id}: {at} has nothing easier");
        }
    }
}

#[test]
fn gates_stand_where_the_load_doubles_and_at_the_end() {
    let gates = |id: &str| -> Vec<String> {
        let programme = programme(id);
        positions(programme)
            .filter(|(_, p)| p.gated)
            .map(|(at, _)| {
                format!("{} {}", programme.address(at), programme.place(at).unwrap().gate.clone().unwrap())
            })
            .collect()
    };
    let achilles =
        |last: &str| vec![format!("single-leg.{last} strong-enough"), "loaded.6 graduate".to_owned()];
    assert_eq!(gates("achilles-midportion-four-stage"), achilles("4"));
    assert_eq!(gates("achilles-insertional"), achilles("5"));
    assert_eq!(gates("plantar-heel-pain"), ["settle.1 settled", "load.3 graduate"]);
}

#[test]
fn a_flare_goes_to_both_legs_then_off_the_step_then_smaller_then_holds() {
    let four = programme("achilles-midportion-four-stage");
    let mut at = four.position("loaded.1").unwrap();
    let mut names = Vec::new();
    while four.table.at(at).easier != NONE {
        at = four.table.at(at).easier;
        names.push(four.place(at).unwrap().eased.last().unwrap().as_str());
    }
    let order = [
        "without the added weight",
        "both legs instead of one",
        "on the floor instead of the step",
        "a smaller movement",
        "Still holds on both legs",
    ];
    assert_eq!(names, order);
}

#[test]
fn no_dose_for_the_heel_bone_leaves_the_floor_or_stretches_the_calf() {
    for id in ["achilles-insertional", "achilles-insertional-floor"] {
        for place in &programme(id).places {
            for line in place.dose.iter().chain(&place.light) {
                assert_ne!(line.surface, Some(Surface::Step), "{id}: {line:?}");
                assert!(!line.exercise.contains("stretch"), "{id}: {line:?}");
            }
        }
    }
}

/// P19: without a clinician or a questionnaire the heel never sinks below the floor.
#[test]
fn range_below_the_floor_waits_behind_its_gate() {
    let range = programme("achilles-insertional-range");
    let on_a_step = |at: u8| range.place(at).unwrap().dose.iter().any(|d| d.surface == Some(Surface::Step));
    let gate = range.position("floor.2").unwrap();
    assert!(range.table.at(gate).gated && !on_a_step(gate));
    assert_eq!(range.place(gate).unwrap().gate.as_deref(), Some("below-the-floor"));
    assert!(on_a_step(range.table.at(gate).up));
    for (at, position) in positions(range).filter(|(_, p)| p.stage == 0) {
        assert!(!on_a_step(at), "{}", range.address(at));
        let stays = range.table.at(position.up).stage == 0;
        assert!(stays || at == gate, "{} passes the gate", range.address(at));
    }
    assert!(range.protocol.start.iter().all(|s| s.at.get_ref().starts_with("floor.")));
}

#[test]
fn what_keeps_the_last_dose_keeps_its_easier_forms_and_its_limits() {
    for (id, programme) in &care().programmes {
        let last = positions(programme).filter(|(_, p)| p.easing == 0 && !p.maintenance).last().unwrap().0;
        let kept = positions(programme).find(|(_, p)| p.maintenance).unwrap().0;
        let doses = |from: u8, count: u8| -> Vec<_> {
            (from..from + count).map(|at| programme.place(at).unwrap().dose.clone()).collect()
        };
        assert_eq!(doses(last, kept - last), doses(kept, kept - last), "{id}");
        let [.., before, keeping] = programme.limits.as_slice() else { panic!("{id}") };
        assert_eq!((before.target, before.ceiling), (keeping.target, keeping.ceiling), "{id}");
        let after = programme.protocol.after.as_ref().unwrap().get_ref();
        assert!(after != "maintenance" || programme.table.at(kept).quota == 2, "{id}");
    }
}

#[test]
fn the_cautious_limits_are_those_of_the_file() {
    let limits = |id: &str, preset| -> Vec<(u8, u8, Option<u8>)> {
        let mut all: Vec<_> =
            programme(id).limits_for(preset).iter().map(|l| (l.target, l.ceiling, l.morning_cap)).collect();
        all.dedup();
        all
    };
    assert_eq!(limits("achilles-midportion-four-stage", Preset::Standard), [(3, 5, Some(5))]);
    assert_eq!(limits("achilles-midportion-four-stage", Preset::Cautious), [(3, 3, Some(5))]);
    assert_eq!(limits("plantar-heel-pain", Preset::Standard), [(3, 3, None)]);
    assert_eq!(limits("plantar-heel-pain", Preset::Cautious), [(1, 1, None)]);
}

#[test]
fn smaller_movements_are_easings_or_a_first_stage() {
    for (id, programme) in &care().programmes {
        for (at, position) in positions(programme).filter(|(_, p)| p.easing == 0) {
            let place = programme.place(at).unwrap();
            let whole = place.dose.iter().all(|line| line.range == Range::Full);
            assert!(whole || position.stage == 0, "{id}: {position:?}");
        }
    }
}
