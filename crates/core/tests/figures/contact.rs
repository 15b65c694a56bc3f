//! Bones keep their length, feet keep their place, nothing sinks into the ground.

use std::collections::BTreeSet;

use heelup_core::figures::{Contact, Drawn, Joint, Leg, On, Point, Stance, Thing, When};

use super::{body, figures, from_the_side, poses, runs, stance};

#[test]
fn every_bone_keeps_its_length_in_every_frame() {
    let (thigh, shank) = body().leg_lengths();
    let (upper, fore) = body().arm_lengths();
    let foot = (body().joints.mtp - body().joints.ankle).length();
    for figure in from_the_side() {
        for (place, stances) in runs(figure) {
            for stance in stances {
                let mut bones = Vec::new();
                for leg in [stance.near, stance.far] {
                    bones.push((leg.hip - leg.knee, thigh));
                    bones.push((leg.knee - leg.ankle, shank));
                    bones.push((leg.ankle - leg.mtp, foot));
                }
                for arm in [stance.arm_near, stance.arm_far] {
                    bones.push((arm.shoulder - arm.elbow, upper));
                    bones.push((arm.elbow - arm.wrist, fore));
                }
                for (bone, length) in bones {
                    assert!((bone.length() - length).abs() < 1e-6, "{place}: {} of {length}", bone.length());
                }
            }
        }
    }
}

fn finite(stance: &Stance) -> bool {
    let leg =
        |l: &Leg| [l.hip.x, l.hip.y, l.knee.x, l.ankle.y, l.mtp.x, l.mtp.y, l.thigh, l.shank, l.foot, l.toes];
    let arm = [stance.arm_near, stance.arm_far].map(|a| a.upper + a.fore + a.hand + a.wrist.x + a.wrist.y);
    leg(&stance.near).iter().chain(&leg(&stance.far)).chain(&arm).all(|n| n.is_finite())
}

#[test]
fn every_number_of_every_frame_is_a_number() {
    for figure in from_the_side() {
        for (place, stances) in runs(figure) {
            assert!(stances.iter().all(finite), "{place}");
        }
    }
}

#[test]
fn a_foot_that_stands_in_two_neighbouring_keys_does_not_slide_between_them() {
    let mut looked = 0;
    let mut wrong = BTreeSet::new();
    for figure in from_the_side() {
        let Some(keys) = poses(figure) else { continue };
        for (n, part) in figure.cycle.iter().enumerate() {
            let (from, to) = (keys.get(&part.from).unwrap(), keys.get(&part.to).unwrap());
            for near in [true, false] {
                let leg = |pose: &heelup_core::figures::Pose| if near { pose.near } else { pose.far };
                let (a, b) = (leg(from), leg(to));
                let still = a.contact == Contact::Ball
                    && b.contact == Contact::Ball
                    && (a.x, a.on, a.lift, a.toes) == (b.x, b.on, b.lift, b.toes);
                if !still {
                    continue;
                }
                looked += 1;
                let ball = |t: f64| {
                    let stance = stance(figure, When::Part(n, t));
                    if near { stance.near.mtp } else { stance.far.mtp }
                };
                let first = ball(0.0);
                for t in 1..=100 {
                    let moved = (ball(f64::from(t) / 100.0) - first).length();
                    if moved >= 0.02 {
                        wrong
                            .insert(format!("{} {} > {}: near {near} slides", figure.id, part.from, part.to));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(looked > 150, "only {looked} standing feet");
}

#[test]
fn a_planted_foot_moves_as_fast_as_the_ground() {
    for figure in from_the_side() {
        let Drawn::Gait(gait) = &figure.drawn else { continue };
        // Between a flat and a rolling ball the toe joint is the fixed point.
        for (n, leg) in gait.leg.iter().enumerate() {
            let next = gait.leg[(n + 1) % 8];
            if leg.contact != Contact::Ball || next.contact != Contact::Ball {
                continue;
            }
            let at = |k: u8| (n as f64 + f64::from(k) / 20.0) / 8.0;
            let first = stance(figure, When::Stride(at(0))).near.mtp;
            for k in 1..=20 {
                let here = stance(figure, When::Stride(at(k))).near.mtp;
                let run = gait.belt * (at(k) - at(0));
                assert!(
                    (first.x - run - here.x).abs() < 0.01 && (first.y - here.y).abs() < 0.01,
                    "{}",
                    figure.id
                );
            }
        }
    }
}

/// The lowest point of a bare sole over what is below it, skinned as it is drawn.
fn clearance(figure: &heelup_core::figures::Figure, leg: &Leg) -> f64 {
    let joints = &body().joints;
    let shoe = if figure.shoe { body().shoe_sole } else { 0.0 };
    let step = figure.scene.iter().find_map(|thing| match thing {
        Thing::Step { edge, height, to } | Thing::Pad { x0: edge, height, x1: to } => {
            Some((*edge, *to, *height))
        }
        _ => None,
    });
    body().outlines["leg"]
        .points
        .iter()
        .filter(|p| p.rest.y < 9.0 && matches!(p.joint, Joint::Ankle | Joint::Mtp))
        .map(|p| {
            let (joint, above, below, rest) = match p.joint {
                Joint::Mtp => (leg.mtp, leg.foot, leg.toes, joints.mtp),
                _ => (leg.ankle, leg.shank, leg.foot, joints.ankle),
            };
            let turn = above + p.w * (below - above);
            let point: Point = joint + (p.rest - rest).turned(turn);
            let on_step = step.filter(|(from, to, _)| point.x > from + 4.0 && point.x < to - 4.0);
            point.y - on_step.map_or(0.0, |(_, _, height)| height) - shoe
        })
        .fold(f64::INFINITY, f64::min)
}

#[test]
fn no_sole_sinks_into_the_ground() {
    // A heel that drops beside the edge of a step and a kneeling foot are no soles on the ground.
    let mut wrong = BTreeSet::new();
    for figure in from_the_side().filter(|figure| figure.scene.contains(&Thing::Ground {})) {
        let kneels = |key: &str| {
            poses(figure)
                .and_then(|keys| keys.get(key))
                .is_some_and(|pose| pose.near.contact == Contact::Knee)
        };
        if figure.keys().iter().any(|key| kneels(key)) {
            continue;
        }
        // Toes on a towel: the ball rolls into the edge of the step a little.
        let towel = figure.scene.iter().any(|thing| matches!(thing, Thing::Towel { .. }));
        let least = if towel {
            -4.0
        } else if figure.shoe {
            -3.0
        } else {
            -2.1
        };
        for (place, stances) in runs(figure) {
            for stance in stances {
                for (leg, name) in [(stance.near, "near"), (stance.far, "far")] {
                    let deep = clearance(figure, &leg);
                    if deep < least {
                        wrong.insert(format!("{place}: the {name} sole is {deep:.1} deep"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_planted_forefoot_touches_what_it_stands_on() {
    for figure in from_the_side() {
        let Some(keys) = poses(figure) else { continue };
        let shoe = if figure.shoe { body().shoe_sole } else { 0.0 };
        for (name, pose) in keys.iter() {
            let stance = stance(figure, When::Key(name));
            for (given, leg) in [(pose.near, stance.near), (pose.far, stance.far)] {
                if given.contact != Contact::Ball || given.toes != 0.0 {
                    continue;
                }
                let ground = if given.on == On::Step { step_height(figure) } else { 0.0 } + given.lift + shoe;
                // The ball is a circle of 12 about the toe joint.
                assert!((leg.mtp.y - 12.0 - ground).abs() < 1.0, "{} {name}", figure.id);
                assert!((leg.toes - given.toes).abs() < 1e-9, "{} {name}: the toes lie flat", figure.id);
            }
        }
    }
}

fn step_height(figure: &heelup_core::figures::Figure) -> f64 {
    let height = |thing: &Thing| match thing {
        Thing::Step { height, .. } | Thing::Pad { height, .. } => Some(*height),
        _ => None,
    };
    figure.scene.iter().find_map(height).unwrap_or(0.0)
}

#[test]
fn every_angle_is_one_that_a_body_has() {
    // Kneeling and lying reach further; toe work bends the toes down.
    let mut wrong = BTreeSet::new();
    for figure in from_the_side() {
        for (place, stances) in runs(figure) {
            for stance in stances {
                for leg in [stance.near, stance.far] {
                    let angles = leg.angles(stance.pelvis);
                    for (joint, angle, [least, most]) in [
                        ("knee", angles.knee, [-1e-6, 135.0]),
                        ("ankle", angles.ankle, [-62.0, 35.0]),
                        ("toes", angles.mtp, [-50.0, 80.0]),
                        ("hip", angles.hip, [-32.0, 150.0]),
                    ] {
                        if angle < least || angle > most {
                            wrong.insert(format!("{place}: {joint} {angle:.0}"));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(figures().all.len() >= 70, "{}", figures().all.len());
}
