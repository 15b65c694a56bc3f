//! From what a pose asks for to every joint's place: root leg, hip, other leg, trunk, arms.

use super::{
    body::{Body, Joint},
    clearance,
    foot::Foot,
    given::{ArmGiven, Given, LegGiven, Wrist},
    limb::{Arm, Leg, LegAngles, OVERREACH, reach},
    point::{Point, wrapped},
    pose::{Contact, Hold, LegJoint, Root},
};

/// The figure in a pose. Legs and far arm lie in one plane; drawing shifts the far ones for depth.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stance {
    /// Turn of the pelvis.
    pub pelvis: f64,
    /// Turn of the chest.
    pub thorax: f64,
    /// Turn of the head.
    pub head: f64,
    /// Between pelvis and chest.
    pub waist: Point,
    /// Where neck and head nod.
    pub neck: Point,
    /// The near leg.
    pub near: Leg,
    /// The far leg.
    pub far: Leg,
    /// The near arm.
    pub arm_near: Arm,
    /// The far arm, hung from the far shoulder.
    pub arm_far: Arm,
    /// Middle and turn of what rolls under the near foot.
    pub rolled: Option<(Point, f64)>,
}

/// A limb that cannot get where the data want it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutOfReach {
    /// `near leg`, `far arm`, …
    pub limb: &'static str,
    /// By how much, in body height / 1000.
    pub by: f64,
}

/// What stands under free feet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Below {
    /// There is a ground; a figure seen from above has none.
    pub(super) ground: bool,
    /// Where a step begins and ends, and its height.
    pub(super) step: Option<[f64; 3]>,
}

/// How often the height of a resting heel is looked for.
const ROUNDS: usize = 4;
/// From wrist to fingertip.
const HAND: Point = Point::new(0.0, -94.0);

/// Solves a pose. Everything out of reach is added to `beyond`; the figure is complete all the same.
pub(super) fn solve(body: &Body, given: &Given, below: Below, beyond: &mut Vec<OutOfReach>) -> Stance {
    let Given { pelvis, thorax, head, .. } = *given;
    let rest = &body.joints;
    let trunk = |hip: Point| {
        let waist = hip + (rest.waist - rest.hip).turned(pelvis);
        (waist, waist + (rest.shoulder - rest.waist).turned(thorax))
    };
    let carried = match (given.root, given.near, given.far) {
        (Root::Near, LegGiven::On(foot), _) | (Root::Far, _, LegGiven::On(foot)) => {
            Some(carrying(body, &foot))
        }
        _ => None,
    };
    let hip = match (carried, given.root) {
        (Some(leg), _) => leg.hip,
        (None, Root::Shoulder) => given.at - trunk(Point::default()).1,
        (None, Root::Near | Root::Far | Root::Hip) => given.at,
    };
    let mut leg = |given: LegGiven, root: bool, limb: &'static str| match (given, carried) {
        (_, Some(leg)) if root => leg,
        (LegGiven::On(foot), _) => {
            let (leg, by) = standing(body, hip, pelvis, &foot);
            if by > OVERREACH {
                beyond.push(OutOfReach { limb, by });
            }
            leg
        }
        (LegGiven::Free(angles, ground), _) => {
            clearance::lifted(body, Leg::bent(body, hip, pelvis, angles), ground, below)
        }
    };
    let near = leg(given.near, given.root == Root::Near, "near leg");
    let far = leg(given.far, given.root == Root::Far, "far leg");
    let (waist, shoulder) = trunk(hip);
    let neck = waist + (rest.neck - rest.waist).turned(thorax);
    let rolled = match given.near {
        LegGiven::On(foot) if foot.contact == Contact::Roll => {
            let centre = Point::new(foot.x + foot.at, foot.surface() + foot.r);
            Some((centre, -(centre.x / foot.r).to_degrees()))
        }
        LegGiven::On(_) | LegGiven::Free(..) => None,
    };
    let mut stance = Stance { pelvis, thorax, head, waist, neck, near, far, rolled, ..Stance::default() };
    let (arm_near, by_near) = arm(body, given.arm_near, shoulder, &stance);
    let (arm_far, by_far) = arm(body, given.arm_far, shoulder + body.far_shoulder, &stance);
    for (limb, by) in [("near arm", by_near), ("far arm", by_far)] {
        if by > OVERREACH {
            beyond.push(OutOfReach { limb, by });
        }
    }
    stance.arm_near = arm_near;
    stance.arm_far = arm_far;
    stance
}

/// The leg that carries: from its foot up, by its own ankle and knee.
fn carrying(body: &Body, foot: &Foot) -> Leg {
    if foot.contact == Contact::Knee {
        let shank = foot.tilt;
        let (thigh, sole) = (shank + foot.knee, shank + foot.ankle);
        let hip = foot.kneeling() - (body.joints.knee - body.joints.hip).turned(thigh);
        return Leg::hung(body, hip, [thigh, shank, sole, sole + foot.mtp]);
    }
    let Some((mtp, turn, toes)) = foot.planted() else {
        // A resting or free foot carries nothing; the check refuses it.
        return Leg::default();
    };
    let shank = turn - foot.ankle;
    Leg::standing(body, Foot::ankle_of(body, mtp, turn), [shank + foot.knee, shank, turn, toes])
}

/// A leg between a hip and what it touches; and by how much it is too short.
fn standing(body: &Body, hip: Point, pelvis: f64, foot: &Foot) -> (Leg, f64) {
    let lengths = body.leg_lengths();
    if foot.contact == Contact::Rest {
        return resting(body, hip, foot);
    }
    if foot.contact == Contact::Knee {
        let way = foot.kneeling() - hip;
        let thigh = way.x.atan2(-way.y).to_degrees();
        let shank = foot.tilt;
        let sole = shank + foot.ankle;
        return (
            Leg::hung(body, hip, [thigh, shank, sole, sole + foot.mtp]),
            (way.length() - lengths.0).abs(),
        );
    }
    let Some((mtp, turn, toes)) = foot.planted() else {
        let angles = LegAngles { hip: foot.hip, knee: foot.knee, ankle: foot.ankle, mtp: foot.mtp };
        return (Leg::bent(body, hip, pelvis, angles), 0.0);
    };
    let ankle = Foot::ankle_of(body, mtp, turn);
    let (thigh, shank, by) = reach(hip, ankle, lengths, 1.0);
    (Leg::hung(body, hip, [thigh, shank, turn, toes]), by)
}

/// A lying leg: its heel lies on the ground, however the ankle bends.
fn resting(body: &Body, hip: Point, foot: &Foot) -> (Leg, f64) {
    let rest = &body.joints;
    let heel: Vec<_> = body
        .outline("leg")
        .iter()
        .filter(|point| point.joint == Joint::Ankle && point.w >= 0.4 && point.rest.x < 0.0)
        .collect();
    let (mut height, mut found) = (rest.ankle.y, (0.0, 0.0, 0.0));
    for _ in 0..ROUNDS {
        found = reach(hip, Point::new(foot.x, height), body.leg_lengths(), 1.0);
        let sole = found.1 + foot.ankle;
        let lowest = heel.iter().map(|point| {
            let turn = found.1 + point.w * wrapped(sole - found.1);
            (point.rest - rest.ankle).turned(turn).y
        });
        height = foot.surface() - lowest.fold(f64::INFINITY, f64::min);
    }
    let (thigh, shank, by) = found;
    let sole = shank + foot.ankle;
    (Leg::hung(body, hip, [thigh, shank, sole, sole + foot.mtp]), by)
}

fn arm(body: &Body, given: ArmGiven, shoulder: Point, stance: &Stance) -> (Arm, f64) {
    let to = |wrist: Point, hand: f64, bend: f64| {
        let (upper, fore, by) = reach(shoulder, wrist, body.arm_lengths(), bend);
        (Arm::hung(body, shoulder, [upper, fore, hand]), by)
    };
    match given {
        ArmGiven::Touch(tip, hand, bend) => to(tip - HAND.turned(hand), hand, bend),
        ArmGiven::Reach(hold, by, hand, bend) => to(held(hold, stance) + by, hand, bend),
        ArmGiven::Bent(bend, elbow, wrist) => {
            let upper = stance.thorax + bend;
            let fore = upper + elbow;
            let hand = match wrist {
                Wrist::Bent(bend) => fore + bend,
                Wrist::Turned(turn) => turn,
            };
            (Arm::hung(body, shoulder, [upper, fore, hand]), 0.0)
        }
    }
}

fn held(hold: Hold, stance: &Stance) -> Point {
    let of = |leg: &Leg, joint| match joint {
        LegJoint::Hip => leg.hip,
        LegJoint::Knee => leg.knee,
        LegJoint::Ankle => leg.ankle,
        LegJoint::Mtp => leg.mtp,
    };
    match hold {
        Hold::Waist => stance.waist,
        Hold::Near(joint) => of(&stance.near, joint),
        Hold::Far(joint) => of(&stance.far, joint),
    }
}
