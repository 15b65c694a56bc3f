//! Heel raises: heel height and ankle agree, raises are full, drops go below the edge, knees stay as they are said to.

use heelup_core::figures::{Contact, Leg, When};

use super::{figure, from_the_side, on, poses, stance};

/// The height of the heel's sole over the ground.
fn heel(leg: &Leg) -> f64 {
    on(leg.ankle, leg.foot, -18.0, -39.0).y
}

#[test]
fn heel_height_follows_from_the_bend_of_the_toe_joint() {
    for figure in from_the_side() {
        let Some(keys) = poses(figure) else { continue };
        for (name, pose) in keys.iter() {
            if pose.near.contact != Contact::Ball || pose.near.toes != 0.0 {
                continue;
            }
            let leg = stance(figure, When::Key(name)).near;
            let pitch = pose.near.mtp.unwrap_or(0.0).to_radians();
            let over = 12.0 + 89.0 * pitch.sin() - 12.0 * pitch.cos();
            let ground = leg.mtp.y - 12.0;
            assert!((heel(&leg) - ground - over).abs() < 0.1, "{} {name}", figure.id);
        }
    }
}

#[test]
fn a_raise_goes_all_the_way_up_and_a_drop_below_the_edge() {
    let full = [
        "heel-raise-two-leg-floor",
        "heel-raise-two-leg-step",
        "heel-raise-single-leg-floor",
        "heel-raise-single-leg-step",
        "heel-raise-heavy-backpack",
        "heel-raise-heavy-dumbbell",
        "heel-raise-heavy-barbell",
        "low-hold-raise-two-leg",
        "low-hold-raise-single-leg",
    ];
    for id in full {
        let leg = stance(figure(id), When::Key("top")).near;
        assert!(leg.toes - leg.foot >= 40.0, "{id}");
        assert!(heel(&leg) - (leg.mtp.y - 12.0) >= 60.0, "{id}: heel only {} up", heel(&leg));
    }
    for id in full.iter().filter(|id| id.contains("step") || id.contains("heavy")) {
        let leg = stance(figure(id), When::Key("drop")).near;
        assert!(heel(&leg) < leg.mtp.y - 12.0, "{id}: the heel sinks below the edge");
    }
}

#[test]
fn a_hovering_heel_is_off_the_floor_by_a_hair() {
    for id in ["low-hold-raise-two-leg", "low-hold-raise-single-leg", "low-hold-raise-two-up-one-down"] {
        let height = heel(&stance(figure(id), When::Key("hover")).near);
        assert!((2.0..12.0).contains(&height), "{id}: {height}");
    }
}

/// Returns the least and the most that the near knee bends in a whole cycle.
fn knee(id: &str) -> (f64, f64) {
    let figure = figure(id);
    let mut span = (f64::INFINITY, f64::NEG_INFINITY);
    for n in 0..figure.cycle.len() {
        for t in 0..=20 {
            let stance = stance(figure, When::Part(n, f64::from(t) / 20.0));
            let bend = stance.near.angles(stance.pelvis).knee;
            span = (span.0.min(bend), span.1.max(bend));
        }
    }
    span
}

#[test]
fn straight_knees_stay_straight_and_bent_ones_keep_their_bend() {
    for id in [
        "heel-raise-two-leg-floor",
        "heel-raise-single-leg-step",
        "heel-raise-heavy-barbell",
        "isometric-hold",
    ] {
        assert!(knee(id).1 <= 5.0, "{id}: {:?}", knee(id));
    }
    for id in ["heel-raise-bent-knee", "heel-raise-bent-knee-single-leg"] {
        let (least, most) = knee(id);
        assert!(most - least <= 5.0 && least > 20.0, "{id}: {least} to {most}");
    }
}

#[test]
fn a_calf_is_stretched_with_the_heel_down() {
    for (id, straight) in [("calf-stretch-wall", true), ("calf-stretch-wall-bent", false)] {
        let stance = stance(figure(id), When::Key("hold"));
        assert!(heel(&stance.near).abs() < 0.1, "{id}");
        let knee = stance.near.angles(stance.pelvis).knee;
        assert_eq!(knee <= 3.0, straight, "{id}: knee {knee}");
    }
}

#[test]
fn errors_are_errors() {
    let errors = figure("errors-heel-raise");
    let leg = |key| stance(errors, When::Key(key));
    let good = heel(&leg("good: full height").near);
    assert!(heel(&leg("not full height").near) < good * 0.6);
    let bent = leg("knee bends");
    assert!(bent.near.angles(bent.pelvis).knee > 20.0);
    assert!(leg("leaning on the wall").thorax < leg("good: full height").thorax - 8.0);
}
