//! What a pose asks for, ready to be solved; and what lies between two such askings.
//!
//! Between two keys the askings are mixed, not the solutions: a planted foot stays where it is in every frame.

use super::{
    body::Body,
    data::Figure,
    foot::Foot,
    limb::LegAngles,
    point::{Point, mix},
    pose::{ArmPose, Contact, Hold, LegPose, Pose, Root},
    solve::Stance,
};

/// A leg to be solved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum LegGiven {
    /// It touches something.
    On(Foot),
    /// It hangs in the air: its angles, and the height of the ground below.
    Free(LegAngles, f64),
}

/// An arm to be solved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum ArmGiven {
    /// The fingertip's place, the turn of the hand, which way the elbow points.
    Touch(Point, f64, f64),
    /// The wrist's place from a joint, the turn of the hand, which way the elbow points.
    Reach(Hold, Point, f64, f64),
    /// Bend of shoulder, elbow and wrist.
    Bent(f64, f64, Wrist),
}

/// How the hand is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wrist {
    /// Against the forearm.
    Bent(f64),
    /// In the room.
    Turned(f64),
}

/// A whole figure to be solved. Turns in degrees, counter-clockwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Given {
    pub(super) root: Root,
    /// Where hip or shoulder is, when it carries.
    pub(super) at: Point,
    pub(super) pelvis: f64,
    pub(super) thorax: f64,
    pub(super) head: f64,
    pub(super) near: LegGiven,
    pub(super) far: LegGiven,
    pub(super) arm_near: ArmGiven,
    pub(super) arm_far: ArmGiven,
}

/// How far a head follows the lean of the chest.
const HEAD: f64 = 0.45;
/// Arms that a pose says nothing about.
const IDLE: (f64, f64, f64) = (2.0, 12.0, 4.0);

impl Given {
    pub(super) fn of(pose: &Pose, figure: &Figure, body: &Body) -> Self {
        let shoe = if figure.shoe { body.shoe_sole } else { 0.0 };
        let leg = |leg: &LegPose| {
            let foot = Foot::of(leg, figure, shoe);
            if leg.contact == Contact::Free {
                let angles = LegAngles { hip: foot.hip, knee: foot.knee, ankle: foot.ankle, mtp: foot.mtp };
                LegGiven::Free(angles, shoe)
            } else {
                LegGiven::On(foot)
            }
        };
        Self {
            root: pose.root,
            at: pose.hip.or(pose.shoulder).unwrap_or_default(),
            pelvis: -pose.pelvis.unwrap_or(pose.lean),
            thorax: -pose.lean,
            head: pose.head - HEAD * pose.lean,
            near: leg(&pose.near),
            far: leg(&pose.far),
            arm_near: arm(&pose.arm_near),
            arm_far: arm(&pose.arm_far),
        }
    }

    /// Returns what lies at a share of the way to another; `a` and `b` are the two solved, flight has its own share.
    pub(super) fn toward(&self, other: &Self, [a, b]: [&Stance; 2], share: f64, flight: f64) -> Self {
        let one_root = self.root == other.root;
        let (root, at) = if one_root {
            (self.root, self.at.toward(other.at, share))
        } else {
            (Root::Hip, a.near.hip.toward(b.near.hip, share))
        };
        let legs = |one: LegGiven, two: LegGiven, a: LegAngles, b: LegAngles| match (one, two) {
            (LegGiven::On(one), LegGiven::On(two)) => match one.common(two) {
                Some((one, two)) => LegGiven::On(one.toward(two, share, flight)),
                None => LegGiven::Free(angles_toward(a, b, share), mix(one.ground, two.ground, share)),
            },
            (LegGiven::Free(_, ground), LegGiven::Free(..))
            | (LegGiven::Free(_, ground), LegGiven::On(_))
            | (LegGiven::On(_), LegGiven::Free(_, ground)) => {
                LegGiven::Free(angles_toward(a, b, share), ground)
            }
        };
        let angles = |stance: &Stance, near: bool| {
            if near { stance.near.angles(stance.pelvis) } else { stance.far.angles(stance.pelvis) }
        };
        Self {
            root,
            at,
            pelvis: mix(self.pelvis, other.pelvis, share),
            thorax: mix(self.thorax, other.thorax, share),
            head: mix(self.head, other.head, share),
            near: legs(self.near, other.near, angles(a, true), angles(b, true)),
            far: legs(self.far, other.far, angles(a, false), angles(b, false)),
            arm_near: arms(self.arm_near, other.arm_near, [a.arm_near, b.arm_near], [a, b], share),
            arm_far: arms(self.arm_far, other.arm_far, [a.arm_far, b.arm_far], [a, b], share),
        }
    }
}

fn arm(pose: &ArmPose) -> ArmGiven {
    let bend = pose.bend.unwrap_or(-1.0);
    if let Some(tip) = pose.touch {
        return ArmGiven::Touch(tip, pose.hand.unwrap_or(90.0), bend);
    }
    if let Some(reach) = pose.reach {
        return ArmGiven::Reach(reach.hold, reach.by, pose.hand.unwrap_or(90.0), bend);
    }
    let (shoulder, elbow, wrist) = IDLE;
    let wrist = pose.hand.map_or_else(|| Wrist::Bent(pose.wrist.unwrap_or(wrist)), Wrist::Turned);
    ArmGiven::Bent(pose.shoulder.unwrap_or(shoulder), pose.elbow.unwrap_or(elbow), wrist)
}

fn angles_toward(a: LegAngles, b: LegAngles, share: f64) -> LegAngles {
    LegAngles {
        hip: mix(a.hip, b.hip, share),
        knee: mix(a.knee, b.knee, share),
        ankle: mix(a.ankle, b.ankle, share),
        mtp: mix(a.mtp, b.mtp, share),
    }
}

fn arms(
    one: ArmGiven,
    two: ArmGiven,
    [a, b]: [super::limb::Arm; 2],
    [from, to]: [&Stance; 2],
    share: f64,
) -> ArmGiven {
    match (one, two) {
        (ArmGiven::Touch(p, hand, bend), ArmGiven::Touch(q, other, same)) if bend == same => {
            ArmGiven::Touch(p.toward(q, share), mix(hand, other, share), bend)
        }
        (ArmGiven::Reach(hold, p, hand, bend), ArmGiven::Reach(other_hold, q, other, same))
            if hold == other_hold && bend == same =>
        {
            ArmGiven::Reach(hold, p.toward(q, share), mix(hand, other, share), bend)
        }
        (ArmGiven::Bent(p, q, Wrist::Turned(hand)), ArmGiven::Bent(r, s, Wrist::Turned(other))) => {
            ArmGiven::Bent(mix(p, r, share), mix(q, s, share), Wrist::Turned(mix(hand, other, share)))
        }
        _ => {
            let bend = |arm: super::limb::Arm, stance: &Stance| {
                [arm.upper - stance.thorax, arm.fore - arm.upper, arm.hand - arm.fore]
            };
            let ([p, q, r], [s, t, u]) = (bend(a, from), bend(b, to));
            ArmGiven::Bent(mix(p, s, share), mix(q, t, share), Wrist::Bent(mix(r, u, share)))
        }
    }
}
