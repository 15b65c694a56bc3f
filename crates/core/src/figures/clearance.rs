//! A free foot stays out of the ground: knee and hip bend a little more where it would sink in.

use super::{
    body::{Body, Joint},
    limb::Leg,
    point::Point,
    skin::placed,
    solve::Below,
};

/// How far a free foot may sink before it is lifted: without this the knee jumps where a foot leaves the ground.
const TOLERANCE: f64 = 2.0;
/// The most that it is lifted by, in degrees of hip and knee.
const MOST: f64 = 40.0;
/// How far over its edge a step begins to count.
const OVER_THE_EDGE: f64 = 4.0;
/// Outline points below this height at rest belong to the sole.
const SOLE: f64 = 9.0;

/// Returns the leg, lifted straight up as far as its sole would sink into what is below.
pub(super) fn lifted(body: &Body, leg: Leg, ground: f64, below: Below) -> Leg {
    if !below.ground || sunk(body, &leg, ground, below) <= TOLERANCE {
        return leg;
    }
    let (mut low, mut high) = (0.0, MOST);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if sunk(body, &bent(body, &leg, middle), ground, below) > TOLERANCE {
            low = middle;
        } else {
            high = middle;
        }
    }
    bent(body, &leg, high)
}

fn bent(body: &Body, leg: &Leg, by: f64) -> Leg {
    Leg::hung(body, leg.hip, [leg.thigh + by, leg.shank - by, leg.foot, leg.toes])
}

/// Returns how deep the lowest point of a sole lies in what is below it; negative above.
pub(super) fn sunk(body: &Body, leg: &Leg, ground: f64, below: Below) -> f64 {
    sole(body, leg)
        .map(|point| {
            let over = |from: f64, to: f64| point.x > from + OVER_THE_EDGE && point.x < to - OVER_THE_EDGE;
            let step = below.step.filter(|[from, to, _]| over(*from, *to));
            step.map_or(0.0, |[_, _, height]| height) + ground - point.y
        })
        .fold(f64::NEG_INFINITY, f64::max)
}

/// Goes through the points of a bare sole.
pub(super) fn sole<'a>(body: &'a Body, leg: &'a Leg) -> impl Iterator<Item = Point> + 'a {
    body.outline("leg")
        .iter()
        .filter(|point| point.rest.y < SOLE && matches!(point.joint, Joint::Ankle | Joint::Mtp))
        .map(|point| placed(&body.joints, leg, point))
}
