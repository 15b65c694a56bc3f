//! The figure from the front: knees bend towards the viewer, so segments are drawn shorter than they are.

use serde::Deserialize;

use super::{
    body::{Body, Joint, SkinPoint},
    data::Figure,
    keys::Keys,
    movement::{When, shares},
    point::{Point, mix},
    rig::{Hung, Joined, Piece, Rig},
    scene,
    skin::Bone,
};

/// A key position from the front; +x is the person's left, at the viewer's right.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontPose {
    /// The middle of the pelvis.
    pub pelvis: Point,
    /// Lean of the trunk to +x, degrees.
    #[serde(default)]
    pub lean: f64,
    /// Tilt of the pelvis to +x, degrees.
    #[serde(default)]
    pub tilt: f64,
    /// The left leg.
    pub l: FrontLeg,
    /// The right leg.
    pub r: FrontLeg,
    /// The left arm.
    pub arm_l: FrontArm,
    /// The right arm.
    pub arm_r: FrontArm,
}

/// A leg from the front.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontLeg {
    /// Where the ankle is.
    pub ankle: Point,
    /// Where the knee is; between hip and ankle when absent.
    #[serde(default)]
    pub knee: Option<Point>,
    /// Turn of the foot, degrees.
    #[serde(default)]
    pub foot: f64,
    /// 1: the toes stay on the ground, however high the heel is.
    #[serde(default)]
    pub plant: f64,
    /// 1: behind the other leg.
    #[serde(default)]
    pub behind: f64,
    /// 1: calf and tendon are loaded.
    #[serde(default)]
    pub load: f64,
}

/// An arm from the front, relative to the trunk: written as if the figure stood upright.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontArm {
    /// Where the elbow is.
    pub elbow: Point,
    /// Where the wrist is.
    pub wrist: Point,
    /// Said where it is not plain which lies in front.
    #[serde(default)]
    pub behind: f64,
}

/// Half the width between the hips, and between the shoulders.
const HIPS: f64 = 44.0;
const SHOULDER: Point = Point::new(98.0, 792.0);
/// Where the pelvis is at rest.
const PELVIS: Point = Point::new(0.0, 530.0);
/// How high a shod ankle is.
const ANKLE: f64 = 47.0;
/// What is not drawn waits down there.
const AWAY: Point = Point::new(0.0, -9000.0);

/// Joints: pelvis, chest; then eight a leg (shown near, shown far, shown loaded) and three an arm.
const LEG: usize = 2;
const SETS: usize = 9;
const ARM: usize = LEG + 2 * SETS;

const TORSO: [[f64; 2]; 16] = [
    [26.0, 838.0],
    [62.0, 828.0],
    [100.0, 812.0],
    [112.0, 782.0],
    [96.0, 742.0],
    [88.0, 690.0],
    [80.0, 640.0],
    [82.0, 584.0],
    [0.0, 576.0],
    [-82.0, 584.0],
    [-80.0, 640.0],
    [-88.0, 690.0],
    [-96.0, 742.0],
    [-112.0, 782.0],
    [-100.0, 812.0],
    [-62.0, 828.0],
];
const HIPS_OUTLINE: [[f64; 2]; 8] = [
    [84.0, 612.0],
    [94.0, 560.0],
    [96.0, 520.0],
    [40.0, 486.0],
    [-40.0, 486.0],
    [-96.0, 520.0],
    [-94.0, 560.0],
    [-84.0, 612.0],
];
const NECK: [[f64; 2]; 8] = [
    [26.0, 836.0],
    [24.0, 868.0],
    [22.0, 890.0],
    [-22.0, 890.0],
    [-24.0, 868.0],
    [-26.0, 836.0],
    [-10.0, 826.0],
    [10.0, 826.0],
];
const HEAD: [[f64; 2]; 12] = [
    [0.0, 866.0],
    [26.0, 874.0],
    [42.0, 898.0],
    [48.0, 930.0],
    [46.0, 962.0],
    [30.0, 990.0],
    [0.0, 1000.0],
    [-30.0, 990.0],
    [-46.0, 962.0],
    [-48.0, 930.0],
    [-42.0, 898.0],
    [-26.0, 874.0],
];
const HAIR: [[f64; 2]; 14] = [
    [50.0, 930.0],
    [52.0, 962.0],
    [36.0, 994.0],
    [0.0, 1006.0],
    [-36.0, 994.0],
    [-52.0, 962.0],
    [-50.0, 930.0],
    [-45.0, 934.0],
    [-42.0, 952.0],
    [-30.0, 966.0],
    [0.0, 962.0],
    [30.0, 966.0],
    [42.0, 952.0],
    [45.0, 934.0],
];
/// The two bellies of the calf, as far as they show from the front.
const CALF: [[(Joint, f64, f64); 6]; 2] = [
    [
        (Joint::Knee, 30.0, 252.0),
        (Joint::Knee, 38.0, 214.0),
        (Joint::Ankle, 32.0, 166.0),
        (Joint::Ankle, 21.0, 112.0),
        (Joint::Ankle, 22.0, 166.0),
        (Joint::Knee, 25.0, 216.0),
    ],
    [
        (Joint::Knee, -26.0, 250.0),
        (Joint::Knee, -34.0, 210.0),
        (Joint::Knee, -29.0, 172.0),
        (Joint::Ankle, -18.0, 116.0),
        (Joint::Ankle, -20.0, 168.0),
        (Joint::Knee, -22.0, 212.0),
    ],
];

impl FrontPose {
    /// Returns it with left and right exchanged.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let over = |p: Point| Point::new(-p.x, p.y);
        let leg = |leg: FrontLeg| FrontLeg {
            ankle: over(leg.ankle),
            knee: leg.knee.map(over),
            foot: -leg.foot,
            ..leg
        };
        let arm = |arm: FrontArm| FrontArm { elbow: over(arm.elbow), wrist: over(arm.wrist), ..arm };
        Self {
            pelvis: over(self.pelvis),
            lean: -self.lean,
            tilt: -self.tilt,
            l: leg(self.r),
            r: leg(self.l),
            arm_l: arm(self.arm_r),
            arm_r: arm(self.arm_l),
        }
    }

    fn toward(&self, other: &Self, share: f64, flight: f64) -> Self {
        let between = |a: Point, b: Point| Point::new(mix(a.x, b.x, share), mix(a.y, b.y, flight));
        let flag = |a: f64, b: f64| if share < 0.5 { a } else { b };
        let leg = |a: &FrontLeg, b: &FrontLeg, ha: Point, hb: Point| FrontLeg {
            ankle: between(a.ankle, b.ankle),
            knee: (a.knee.is_some() || b.knee.is_some()).then(|| between(a.knee_from(ha), b.knee_from(hb))),
            foot: mix(a.foot, b.foot, share),
            plant: mix(a.plant, b.plant, share),
            behind: flag(a.behind, b.behind),
            load: flag(a.load, b.load),
        };
        let arm = |a: &FrontArm, b: &FrontArm| FrontArm {
            elbow: a.elbow.toward(b.elbow, share),
            wrist: a.wrist.toward(b.wrist, share),
            behind: flag(a.behind, b.behind),
        };
        Self {
            pelvis: between(self.pelvis, other.pelvis),
            lean: mix(self.lean, other.lean, share),
            tilt: mix(self.tilt, other.tilt, share),
            l: leg(&self.l, &other.l, self.hip(1.0), other.hip(1.0)),
            r: leg(&self.r, &other.r, self.hip(-1.0), other.hip(-1.0)),
            arm_l: arm(&self.arm_l, &other.arm_l),
            arm_r: arm(&self.arm_r, &other.arm_r),
        }
    }

    fn hip(&self, side: f64) -> Point {
        self.pelvis + Point::new(side * HIPS, 0.0).turned(-self.tilt)
    }

    fn joints(&self, body: &Body) -> Vec<Bone> {
        let (pelvis, chest) = (-self.tilt, -self.lean);
        let mut bones = vec![Bone::new(self.pelvis, pelvis, pelvis), Bone::new(self.pelvis, pelvis, chest)];
        for (leg, side) in [(&self.l, 1.0), (&self.r, -1.0)] {
            let shown = leg.bones(self.hip(side), pelvis, body);
            let hidden = shown.map(|bone| Bone { at: bone.at + AWAY, ..bone });
            let behind = leg.behind > 0.5;
            bones.extend(if behind { hidden } else { shown });
            bones.extend(if behind { shown } else { hidden });
            bones.extend(if leg.load > 0.5 { shown } else { hidden });
        }
        for (arm, side) in [(&self.arm_l, 1.0), (&self.arm_r, -1.0)] {
            let place = |p: Point| self.pelvis + (p - PELVIS).turned(chest);
            let shoulder = place(Point::new(side * SHOULDER.x, SHOULDER.y));
            bones.extend(arm.bones(shoulder, place(arm.elbow), place(arm.wrist), chest, body));
        }
        bones
    }
}

/// Turn and shortening of a bone between two ends that hangs straight down at rest.
fn between(from: Point, to: Point, length: f64) -> (f64, f64) {
    let way = to - from;
    (way.x.atan2(-way.y).to_degrees(), way.length() / length)
}

impl FrontLeg {
    fn knee_from(&self, hip: Point) -> Point {
        self.knee.unwrap_or_else(|| hip.toward(self.ankle, 245.0 / 491.0))
    }

    fn bones(&self, hip: Point, pelvis: f64, body: &Body) -> [Bone; 3] {
        let (thigh, shank) = body.leg_lengths();
        let knee = self.knee_from(hip);
        let (upper, short) = between(hip, knee, thigh);
        let (lower, shorter) = between(knee, self.ankle, shank);
        let planted = mix(1.0, self.ankle.y / ANKLE, self.plant);
        [
            Bone { at: hip, above: pelvis, below: upper, scale: [1.0, short] },
            Bone { at: knee, above: upper, below: lower, scale: [short, shorter] },
            Bone { at: self.ankle, above: lower, below: self.foot, scale: [shorter, planted] },
        ]
    }
}

impl FrontArm {
    fn bones(&self, shoulder: Point, elbow: Point, wrist: Point, chest: f64, body: &Body) -> [Bone; 3] {
        let (upper, fore) = body.arm_lengths();
        let (a, short) = between(shoulder, elbow, upper);
        let (b, shorter) = between(elbow, wrist, fore);
        [
            Bone { at: shoulder, above: chest, below: a, scale: [1.0, short] },
            Bone { at: elbow, above: a, below: b, scale: [short, shorter] },
            Bone { at: wrist, above: b, below: b, scale: [shorter, 1.0] },
        ]
    }
}

/// Returns a moment of a figure from the front.
pub(super) fn pose(figure: &Figure, keys: &Keys<FrontPose>, when: When<'_>) -> Option<FrontPose> {
    let key = |name: &str| match name.strip_suffix("~mirror") {
        Some(name) => keys.get(name).map(FrontPose::mirrored),
        None => keys.get(name).copied(),
    };
    match when {
        When::Key(name) => key(name),
        When::Part(n, t) => {
            let part = figure.cycle.get(n)?;
            let (share, flight) = shares(part.phase, t);
            Some(key(&part.from)?.toward(&key(&part.to)?, share, flight))
        }
        When::Stride(_) => None,
    }
}

/// Returns the joints of a figure from the front in a moment.
pub(super) fn bones(
    figure: &Figure,
    body: &Body,
    keys: &Keys<FrontPose>,
    when: When<'_>,
) -> Option<Vec<Bone>> {
    Some(pose(figure, keys, when)?.joints(body))
}

/// Returns by how much the longest segment is drawn longer than it is; 1 and less is right.
#[must_use]
pub fn stretched(pose: &FrontPose, body: &Body) -> f64 {
    pose.joints(body).iter().take(ARM).flat_map(|bone| bone.scale.into_iter().take(1)).fold(0.0, f64::max)
}

/// Returns every piece of a figure from the front.
pub(super) fn rig(figure: &Figure, body: &Body) -> Rig {
    let mut pieces = Vec::new();
    let sides = [(LEG, 1.0), (LEG + SETS, -1.0)];
    for (first, side) in sides {
        leg(&mut pieces, body, figure.shoe, first + 3, side, true);
    }
    for (first, side) in sides {
        leg(&mut pieces, body, figure.shoe, first, side, false);
        for belly in &CALF {
            let points =
                belly.iter().map(|(joint, x, y)| hung(body, first + 6, side, *joint, *x, *y, below(*joint)));
            pieces.push(Piece {
                class: "f-load",
                joined: Joined::Curve(true),
                points: points.collect(),
                tint: 1.0,
                fine: true,
            });
        }
    }
    pieces.push(Piece::stiff("f-shorts", 0, PELVIS, &HIPS_OUTLINE, Joined::Curve(true)));
    pieces.push(Piece::stiff("f-skin", 1, PELVIS, &NECK, Joined::Curve(true)));
    pieces.push(Piece::stiff("f-shirt", 1, PELVIS, &TORSO, Joined::Curve(true)));
    pieces.push(Piece::stiff("f-skin", 1, PELVIS, &HEAD, Joined::Curve(true)));
    pieces.push(Piece::stiff("f-hair", 1, PELVIS, &HAIR, Joined::Curve(true)));
    for (first, side) in [(ARM, 1.0), (ARM + 3, -1.0)] {
        for (name, class) in [("arm", "f-skin"), ("sleeve", "f-sleeve")] {
            let points = body.outline(name).iter().map(|point| {
                let way = point.rest - body.joints.of(point.joint);
                let bone = first + below_the(point.joint);
                Hung { bone, way: Point::new(side * way.x, way.y), w: point.w }
            });
            pieces.push(Piece {
                class,
                joined: Joined::Curve(true),
                points: points.collect(),
                tint: 1.0,
                fine: false,
            });
        }
    }
    Rig { behind: scene::behind(figure), pieces, ghost: None, front: Vec::new() }
}

/// How many joints of its limb lie above a joint.
const fn below_the(joint: Joint) -> usize {
    match joint {
        Joint::Knee | Joint::Elbow => 1,
        Joint::Ankle | Joint::Wrist => 2,
        Joint::Hip | Joint::Mtp | Joint::Waist | Joint::Neck | Joint::Shoulder => 0,
    }
}

fn below(joint: Joint) -> f64 {
    if joint == Joint::Knee { 1.0 } else { 0.0 }
}

fn leg(pieces: &mut Vec<Piece>, body: &Body, shod: bool, first: usize, side: f64, far: bool) {
    let parts: [(&str, &'static str); 4] = if far {
        [("leg", "f-skin-far"), ("shoe", "f-shoe-far"), ("shoe-sole", "f-sole"), ("shorts", "f-shorts-far")]
    } else {
        [("leg", "f-skin"), ("shoe", "f-shoe"), ("shoe-sole", "f-sole"), ("shorts", "f-shorts")]
    };
    for (name, class) in parts {
        if name.starts_with("shoe") && !shod {
            continue;
        }
        let outline: &[SkinPoint] = body.front.get(name).map_or(&[], Vec::as_slice);
        let points =
            outline.iter().map(|p| hung(body, first, side, p.joint, p.rest.x, p.rest.y, p.w)).collect();
        pieces.push(Piece { class, joined: Joined::Curve(true), points, tint: 1.0, fine: false });
    }
}

fn hung(body: &Body, first: usize, side: f64, joint: Joint, x: f64, y: f64, w: f64) -> Hung {
    let way = Point::new(x, y) - body.joints.of(joint);
    let bone = first + below_the(joint);
    Hung { bone, way: Point::new(side * way.x, way.y), w }
}
