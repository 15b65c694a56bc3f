//! Movement without jerks: no angle jumps, a cycle ends where it began, flight falls as bodies fall.

use std::collections::BTreeMap;

use heelup_core::figures::{Drawn, Stance, When};

use super::{figure, from_the_side, runs, stance};

fn angles(stance: &Stance) -> Vec<f64> {
    let mut angles = vec![stance.pelvis, stance.thorax, stance.head];
    for leg in [stance.near, stance.far] {
        angles.extend([leg.thigh, leg.shank, leg.foot, leg.toes]);
    }
    angles
}

/// Arms swing faster: they carry nothing.
fn arms(stance: &Stance) -> Vec<f64> {
    [stance.arm_near, stance.arm_far].into_iter().flat_map(|arm| [arm.upper, arm.fore, arm.hand]).collect()
}

fn apart(a: f64, b: f64) -> f64 {
    ((a - b + 180.0).rem_euclid(360.0) - 180.0).abs()
}

#[test]
fn no_angle_jumps_between_two_frames() {
    let mut wrong = BTreeMap::new();
    for figure in from_the_side() {
        let most = if matches!(figure.drawn, Drawn::Gait(_)) { 2.2 } else { 3.0 };
        for (place, stances) in runs(figure) {
            for pair in stances.windows(2) {
                let most_of = |of: fn(&Stance) -> Vec<f64>| {
                    of(&pair[0]).iter().zip(of(&pair[1])).map(|(a, b)| apart(*a, b)).fold(0.0, f64::max)
                };
                let jump = most_of(angles).max(most_of(arms) * 0.6);
                if jump >= most {
                    let worst = wrong.entry(place.clone()).or_insert(0.0_f64);
                    *worst = worst.max(jump);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn parts_meet_without_a_seam() {
    for figure in from_the_side() {
        let count = figure.cycle.len();
        for n in 0..count {
            if figure.once && n + 1 == count {
                continue;
            }
            let (end, next) =
                (stance(figure, When::Part(n, 1.0)), stance(figure, When::Part((n + 1) % count, 0.0)));
            for (a, b) in angles(&end).iter().zip(angles(&next)) {
                assert!(
                    apart(*a, b) < 0.6,
                    "{}: a seam of {:.2} degrees after part {n}",
                    figure.id,
                    apart(*a, b)
                );
            }
            assert!(
                (end.near.hip - next.near.hip).length() < 1.0,
                "{}: the hip jumps after part {n}",
                figure.id
            );
        }
        if matches!(figure.drawn, Drawn::Gait(_)) {
            let (first, last) = (stance(figure, When::Stride(0.0)), stance(figure, When::Stride(1.0)));
            assert!((first.near.mtp - last.near.mtp).length() < 1e-6, "{}", figure.id);
        }
    }
}

#[test]
fn a_hop_rises_as_a_thrown_body_does() {
    let figure = figure("pogo-hop");
    let fly = figure.cycle.iter().position(|part| part.to == "air").unwrap();
    let height = |t: f64| stance(figure, When::Part(fly, t)).near.mtp.y - 20.0;
    for t in [0.25, 0.5, 0.75, 1.0] {
        assert!((height(t) - 90.0 * (1.0 - (1.0 - t) * (1.0 - t))).abs() < 0.5, "{t}: {}", height(t));
    }
}
