//! The soles from below, toes towards the viewer: turning the foot in and out against a band.

use serde::Deserialize;

use super::{
    body::Body,
    data::Figure,
    keys::Keys,
    movement::{When, shares},
    point::{Point, mix},
    rig::{Hung, Joined, Piece, Rig, Still, circle},
    scene,
    skin::{Bone, curve, lines},
};

/// A key position of the working foot.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SolePose {
    /// Turn about the heel, degrees; + to the big toe's side.
    pub turn: f64,
    /// Roll about the foot's own length, degrees: the sole looks narrower.
    pub sup: f64,
}

/// The other foot, the working foot beside it, and how far it lies over the other when the legs are crossed.
const OTHER: Point = Point::new(62.0, 2.0);
const WORKING: Point = Point::new(-50.0, 2.0);
const CROSSED: Point = Point::new(14.0, 30.0);
/// The shank behind a foot: its middle from the heel, and its radii.
const SHANK: [f64; 4] = [0.0, 37.0, 37.0, 40.0];

/// Returns the joints: the working foot, its shank, the other foot, the room.
pub(super) fn bones(figure: &Figure, keys: &Keys<SolePose>, when: When<'_>) -> Option<Vec<Bone>> {
    let pose = match when {
        When::Key(name) => *keys.get(name)?,
        When::Part(n, t) => {
            let part = figure.cycle.get(n)?;
            let (from, to) = (keys.get(&part.from)?, keys.get(&part.to)?);
            let share = shares(part.phase, t).0;
            SolePose { turn: mix(from.turn, to.turn, share), sup: mix(from.sup, to.sup, share) }
        }
        When::Stride(_) => return None,
    };
    let at = if figure.cross { CROSSED } else { WORKING };
    let lying = |at: Point, turn: f64, narrow: f64| Bone {
        at,
        above: 90.0 - turn,
        below: 90.0 - turn,
        scale: [narrow, narrow],
    };
    Some(vec![
        lying(at, pose.turn, pose.sup.to_radians().cos()),
        lying(at, 0.0, 1.0),
        lying(OTHER, 0.0, 1.0),
        Bone::new(Point::default(), 0.0, 0.0),
    ])
}

/// A place on the sole: along the foot the drawing's x, so that a joint's shortening narrows it.
const fn on(bone: usize, x: f64, y: f64) -> Hung {
    Hung { bone, way: Point::new(y, -x), w: 0.0 }
}

fn oval(class: &'static str, bone: usize, [x, y, rx, ry]: [f64; 4], side: f64) -> Piece {
    let points = (0..8).map(|n| {
        let turn = f64::from(n) * std::f64::consts::FRAC_PI_4;
        // A curve through eight points lies a little inside the oval.
        on(bone, side * (x + rx * 1.01 * turn.cos()), y + ry * 1.01 * turn.sin())
    });
    Piece { class, joined: Joined::Curve(true), points: points.collect(), tint: 1.0, fine: true }
}

fn foot(pieces: &mut Vec<Piece>, body: &Body, [foot, shank]: [usize; 2], side: f64, far: bool) {
    let (skin, pad, shade) =
        if far { ("f-skin-far", "f-pad-far", "f-shade-far") } else { ("f-skin", "f-pad", "f-shade") };
    pieces.push(oval(shade, shank, SHANK, side));
    for toe in &body.sole.toes {
        pieces.push(oval(skin, foot, *toe, side));
    }
    let points = body.sole.outline.iter().map(|p| on(foot, side * p.x, p.y)).collect();
    pieces.push(Piece { class: skin, joined: Joined::Curve(true), points, tint: 1.0, fine: true });
    for [x, y, rx, ry] in &body.sole.toes {
        pieces.push(oval(pad, foot, [*x, *y, rx * 0.55, ry * 0.55], side));
    }
    for oval_ in &body.sole.pads {
        pieces.push(oval(pad, foot, *oval_, side));
    }
}

/// Returns every piece of a figure from below.
pub(super) fn rig(figure: &Figure, body: &Body) -> Rig {
    let mut pieces = Vec::new();
    foot(&mut pieces, body, [2, 2], -1.0, true);
    foot(&mut pieces, body, [0, 1], 1.0, false);
    let mut front = Vec::new();
    if let Some(tied) = figure.band_to {
        // The band comes from the side it pulls to and goes over the ball of the foot.
        let away = if tied.x < 0.0 { -1.0 } else { 1.0 };
        let far = Hung { bone: 3, way: tied, w: 0.0 };
        let points = vec![far, on(0, away * 30.0, 104.0), on(0, 0.0, 112.0), on(0, -away * 33.0, 108.0)];
        pieces.push(Piece { class: "f-band", joined: Joined::Lines(false), points, tint: 1.0, fine: true });
        front.push(Still { class: "f-knot", d: circle(tied, 9.0) });
    }
    if figure.turn_arrow != 0.0 {
        let side = figure.turn_arrow.signum();
        let x = if figure.cross { 14.0 } else { -62.0 };
        let over = |dx: f64, y: f64| Point::new(x + side * dx, y);
        front.push(Still {
            class: "f-arrow",
            d: curve(&[over(-32.0, 196.0), over(2.0, 192.0), over(36.0, 174.0)], false, true),
        });
        front.push(Still {
            class: "f-arrow",
            d: lines(&[over(20.0, 171.0), over(38.0, 173.0), over(40.0, 191.0)], false),
        });
    }
    Rig { behind: scene::behind(figure), pieces, ghost: None, front }
}
