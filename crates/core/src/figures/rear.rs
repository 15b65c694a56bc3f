//! The leg from behind: whether calf, ankle and heel stay in one line. A diagram, in key positions only.

use serde::Deserialize;

use super::{
    body::{Body, RearJoint},
    data::Figure,
    keys::Keys,
    movement::When,
    point::Point,
    rig::{Hung, Joined, Piece, Rig, Still},
    scene,
    skin::{Bone, lines},
};

/// A key position from behind.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RearPose {
    /// How high the heel is.
    pub lift: f64,
    /// How far the foot rolls, degrees; + to the little toe.
    pub roll: f64,
}

/// How much of a roll the forefoot, the heel and the shank take, and how far the heel moves to the side.
const FOREFOOT: f64 = 0.42;
const HEEL: f64 = 0.6;
const SHANK: f64 = 0.16;
const ASIDE: f64 = 0.85;
/// Half the width of the forefoot.
const EDGE: f64 = 46.0;
/// A roll from which on the line counts as broken.
const STRAIGHT: f64 = 5.0;

const FORE: [[f64; 2]; 8] = [
    [-46.0, 3.0],
    [-45.0, 18.0],
    [-30.0, 32.0],
    [6.0, 38.0],
    [34.0, 34.0],
    [46.0, 20.0],
    [46.0, 4.0],
    [0.0, 0.0],
];
const BELLIES: [[[f64; 2]; 8]; 2] = [
    [
        [-4.0, 330.0],
        [-18.0, 340.0],
        [-36.0, 300.0],
        [-42.0, 245.0],
        [-36.0, 205.0],
        [-22.0, 178.0],
        [-6.0, 190.0],
        [-3.0, 260.0],
    ],
    [
        [4.0, 330.0],
        [18.0, 340.0],
        [34.0, 300.0],
        [38.0, 248.0],
        [32.0, 212.0],
        [20.0, 188.0],
        [7.0, 196.0],
        [3.0, 260.0],
    ],
];

/// Joints: forefoot, shank, heel.
pub(super) fn bones(keys: &Keys<RearPose>, when: When<'_>) -> Option<Vec<Bone>> {
    let When::Key(name) = when else { return None };
    let pose = keys.get(name)?;
    let fore = pose.roll * FOREFOOT;
    // It turns about the edge that stays on the ground: the outer one (the viewer's left) when rolling out.
    let edge = Point::new(if pose.roll > 0.0 { -EDGE } else { EDGE }, 0.0);
    let fore_at = edge - edge.turned(fore);
    let heel = Point::new(-pose.roll * ASIDE, pose.lift);
    let ankle = heel + Point::new(0.0, 78.0).turned(pose.roll * HEEL);
    let shank = -pose.roll * SHANK;
    Some(vec![
        Bone::new(fore_at, fore, fore),
        Bone::new(ankle - Point::new(0.0, 78.0).turned(shank), shank, shank),
        Bone::new(heel, shank, pose.roll * HEEL),
    ])
}

/// Returns every piece; the line through calf and heel is that of the key shown.
pub(super) fn rig(figure: &Figure, body: &Body, keys: &Keys<RearPose>, when: When<'_>) -> Rig {
    let pose = match when {
        When::Key(name) => keys.get(name),
        When::Part(..) | When::Stride(_) => keys.first(),
    };
    let pose = pose.copied().unwrap_or(RearPose { lift: 0.0, roll: 0.0 });
    let plain = |class, bone, points: &[[f64; 2]]| {
        Piece::stiff(class, bone, Point::default(), points, Joined::Curve(true))
    };
    let mut pieces = vec![plain("f-shade", 0, &FORE)];
    let at = |bone: usize, x: f64, y: f64| Hung { bone, way: Point::new(x, y), w: 1.0 };
    let sole = vec![
        at(2, -20.0, 30.0),
        at(2, -16.0, 2.0),
        at(0, -40.0, 6.0),
        at(0, 40.0, 6.0),
        at(2, 16.0, 2.0),
        at(2, 20.0, 30.0),
    ];
    pieces.push(Piece {
        class: "f-skin-far",
        joined: Joined::Lines(true),
        points: sole,
        tint: 1.0,
        fine: true,
    });
    let leg = body.rear.iter().map(|point| match point.joint {
        RearJoint::Shank => Hung { bone: 1, way: point.rest, w: 0.0 },
        RearJoint::Heel => Hung { bone: if point.w < 0.5 { 1 } else { 2 }, way: point.rest, w: point.w },
    });
    pieces.push(Piece {
        class: "f-skin",
        joined: Joined::Curve(true),
        points: leg.collect(),
        tint: 1.0,
        fine: true,
    });
    for belly in &BELLIES {
        pieces.push(plain("f-load", 1, belly));
    }
    let tendon = vec![
        at(1, -13.0, 176.0),
        at(1, 0.0, 200.0),
        at(1, 13.0, 176.0),
        at(1, 6.0, 120.0),
        at(2, 5.0, 70.0),
        at(2, 10.0, 34.0),
        at(2, 0.0, 28.0),
        at(2, -10.0, 34.0),
        at(2, -5.0, 70.0),
        at(1, -6.0, 120.0),
    ];
    pieces.push(Piece {
        class: "f-load",
        joined: Joined::Curve(true),
        points: tendon,
        tint: 1.0,
        fine: true,
    });
    let straight = pose.roll.abs() < STRAIGHT;
    let line = vec![at(1, 0.0, 400.0), at(1, 0.0, 92.0), at(2, 0.0, 60.0), at(2, 0.0, -4.0)];
    let class = if straight { "f-straight" } else { "f-broken" };
    pieces.push(Piece { class, joined: Joined::Lines(false), points: line, tint: 1.0, fine: true });
    let mut front = Vec::new();
    if !straight {
        let side = -pose.roll.signum();
        let p = |x: f64, y: f64| Point::new(side * x, y);
        front.push(Still { class: "f-arrow", d: lines(&[p(72.0, 84.0), p(122.0, 84.0)], false) });
        front.push(Still {
            class: "f-arrow",
            d: lines(&[p(106.0, 98.0), p(122.0, 84.0), p(106.0, 70.0)], false),
        });
    }
    Rig { behind: scene::behind(figure), pieces, ghost: None, front }
}
