//! Common errors: every exercise of the programmes where one can be drawn has them, and they differ from the good form.

use std::collections::BTreeSet;

use heelup_core::figures::{Drawn, Figure, FrontPose, Stance, When};

use super::{catalog, figure, figures, stance};

/// What no drawing shows apart from the good form: how hard a roller is pressed, a breath, a leg that rolls along.
const NOT_DRAWN: [&str; 8] = [
    "band-eversion",
    "band-inversion",
    "calf-roll",
    "chest-opener",
    "hip-bridge",
    "hip-flexor-stretch",
    "jump-lunge",
    "sole-roll",
];

/// Every angle of a figure from the side, and the places of hip and near foot as if they were angles.
fn looks(stance: &Stance) -> Vec<f64> {
    let mut all = vec![stance.pelvis, stance.thorax, stance.head, stance.near.ankle.x, stance.near.ankle.y];
    for leg in [stance.near, stance.far] {
        all.extend([leg.thigh, leg.shank, leg.foot, leg.toes]);
    }
    for arm in [stance.arm_near, stance.arm_far] {
        all.extend([arm.upper, arm.fore]);
    }
    all
}

fn front(pose: &FrontPose) -> Vec<f64> {
    let knee = |knee: Option<heelup_core::figures::Point>| knee.map_or([0.0; 2], |p| [p.x, p.y]);
    let mut all = vec![pose.pelvis.x, pose.pelvis.y, pose.lean, pose.tilt];
    all.extend(knee(pose.l.knee).into_iter().chain(knee(pose.r.knee)));
    all
}

/// How far two ways to stand are apart at the place where they differ most.
fn apart(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

fn look(figure: &Figure, key: &str) -> Option<Vec<f64>> {
    match &figure.drawn {
        Drawn::Side(_) => Some(looks(&stance(figure, When::Key(key)))),
        Drawn::Front(keys) => keys.get(key).map(front),
        _ => None,
    }
}

fn good(key: &str) -> bool {
    key.starts_with("good")
}

#[test]
fn every_exercise_has_its_errors_drawn() {
    let without: BTreeSet<&str> = catalog()
        .exercises
        .values()
        .filter(|exercise| exercise.facts.figure_errors.is_empty())
        .map(|exercise| exercise.facts.id.as_str())
        .collect();
    assert_eq!(without, BTreeSet::from(NOT_DRAWN));
}

#[test]
fn an_error_stands_beside_its_good_form_and_differs_from_it() {
    let mut looked = 0;
    for errors in figures().all.values().filter(|figure| figure.error_of.is_some()) {
        let keys = errors.keys();
        assert!(good(keys[0]) && keys.iter().any(|key| !good(key)), "{}: {keys:?}", errors.id);
        for wrong in keys.iter().filter(|key| !good(key)) {
            let own = look(errors, wrong).unwrap();
            for right in keys.iter().filter(|key| good(key)) {
                // The heel that rests instead of hovering is the smallest of them.
                let apart = apart(&own, &look(errors, right).unwrap());
                assert!(apart >= 5.0, "{}: `{wrong}` is {apart:.1} from `{right}`", errors.id);
                looked += 1;
            }
        }
    }
    assert!(looked >= 110, "only {looked} errors");
}

#[test]
fn the_good_form_beside_an_error_is_that_of_the_exercise() {
    let mut looked = 0;
    for errors in figures().all.values() {
        let Some(of) = errors.error_of.as_ref().map(|of| figure(of)) else { continue };
        let (Drawn::Side(_), Drawn::Side(_)) = (&errors.drawn, &of.drawn) else { continue };
        for key in errors.keys().into_iter().filter(|key| good(key)) {
            let own = look(errors, key).unwrap();
            let nearest =
                of.keys().into_iter().filter_map(|key| look(of, key)).map(|other| apart(&own, &other));
            let nearest = nearest.fold(f64::INFINITY, f64::min);
            assert!(nearest < 1e-6, "{} `{key}`: {nearest:.1} from every key of {}", errors.id, of.id);
            looked += 1;
        }
    }
    assert!(looked >= 40, "only {looked} good forms");
}

#[test]
fn strides_are_told_from_a_moment_of_the_stride() {
    for (errors, of) in [("errors-walk", "walk"), ("errors-jog", "jog")] {
        let errors = figure(errors);
        let own = stance(errors, When::Key(errors.keys()[0]));
        let stride = stance(figure(of), When::Stride(0.0));
        let legs = |s: &Stance| [s.near, s.far].map(|leg| [leg.thigh, leg.shank, leg.foot]).concat();
        let apart = apart(&legs(&own), &legs(&stride));
        assert!(apart < 1.0, "{of}: {apart:.1}: {:?} {:?}", legs(&own), legs(&stride));
    }
}

#[test]
fn from_the_front_no_bone_of_an_error_is_drawn_longer_than_it_is() {
    let body = super::body();
    let mut looked = 0;
    for figure in figures().all.values().filter(|figure| figure.error_of.is_some()) {
        let Drawn::Front(keys) = &figure.drawn else { continue };
        for (name, pose) in keys.iter() {
            let longest = heelup_core::figures::stretched(pose, body);
            assert!(longest <= 1.06, "{} {name}: {longest}", figure.id);
            looked += 1;
        }
    }
    assert!(looked >= 11);
}
