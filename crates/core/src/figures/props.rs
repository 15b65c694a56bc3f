//! What a figure carries or pulls: weights, bands, the bottle under the foot, the marble in the toes.

use super::{
    body::Body,
    data::{BandFrom, BandTo, Drawn, Figure, Thing, Weight},
    movement::{When, shares},
    point::{Point, mix},
    pose::Contact,
    rig::{Hung, Joined, Piece},
    side::{ARM_NEAR, NEAR, PROP, ROOM, WAIST},
    skin::Bone,
    solve::Stance,
};

/// The backpack, between far limbs and trunk.
pub(super) fn behind(figure: &Figure, body: &Body) -> Vec<Piece> {
    if !figure.weights.contains(&Weight::Backpack) {
        return Vec::new();
    }
    let sack = [
        [-44.0, 806.0],
        [-76.0, 822.0],
        [-112.0, 812.0],
        [-136.0, 778.0],
        [-144.0, 720.0],
        [-136.0, 664.0],
        [-104.0, 646.0],
        [-62.0, 650.0],
        [-46.0, 690.0],
        [-50.0, 750.0],
    ];
    let pocket = [[-140.0, 742.0], [-108.0, 736.0], [-104.0, 690.0], [-112.0, 662.0]];
    vec![
        Piece::stiff("f-pack", WAIST, body.joints.waist, &sack, Joined::Curve(true)),
        Piece::stiff("f-pack-line", WAIST, body.joints.waist, &pocket, Joined::Curve(false)),
    ]
}

/// The backpack's strap, over the shirt.
pub(super) fn strap(figure: &Figure, body: &Body) -> Vec<Piece> {
    if !figure.weights.contains(&Weight::Backpack) {
        return Vec::new();
    }
    let strap = [
        [-40.0, 828.0],
        [-8.0, 838.0],
        [26.0, 812.0],
        [36.0, 768.0],
        [20.0, 716.0],
        [-20.0, 684.0],
        [-48.0, 676.0],
    ];
    vec![Piece::stiff("f-strap", WAIST, body.joints.waist, &strap, Joined::Curve(false))]
}

/// A weight on the thigh, above the knee.
pub(super) fn on_the_knee(figure: &Figure, body: &Body) -> Vec<Piece> {
    if !figure.weights.contains(&Weight::Knee) {
        return Vec::new();
    }
    let disc = [
        [50.0, 306.0],
        [50.0, 392.0],
        [62.0, 398.0],
        [96.0, 398.0],
        [106.0, 388.0],
        [106.0, 310.0],
        [96.0, 300.0],
        [62.0, 300.0],
    ];
    let ring = [[78.0, 300.0], [78.0, 398.0]];
    vec![
        Piece::stiff("f-iron", NEAR, body.joints.hip, &disc, Joined::Lines(true)),
        Piece::stiff("f-iron-line", NEAR, body.joints.hip, &ring, Joined::Lines(false)),
    ]
}

/// Whatever lies in front of everything else.
pub(super) fn front(figure: &Figure, body: &Body) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let rest = &body.joints;
    for weight in &figure.weights {
        match weight {
            Weight::Barbell => {
                for (class, r) in [("f-iron", 64.0), ("f-iron-line", 50.0), ("f-iron-hub", 11.0)] {
                    pieces.push(Piece::stiff(class, WAIST, rest.waist, &[[-44.0, 826.0]], Joined::Circle(r)));
                }
            }
            Weight::Dumbbell => {
                let bar = [[-62.0, 426.0], [56.0, 426.0]];
                pieces.push(Piece::stiff("f-bar", ARM_NEAR + 2, rest.wrist, &bar, Joined::Lines(false)));
                for x in [-46.0, 40.0] {
                    let head = [[x - 15.0, 456.0], [x + 15.0, 456.0], [x + 15.0, 396.0], [x - 15.0, 396.0]];
                    pieces.push(Piece::stiff("f-iron", ARM_NEAR + 2, rest.wrist, &head, Joined::Lines(true)));
                }
            }
            Weight::Sled => {
                // Only the balls of the feet are on it.
                let plate = [[46.0, -1.0], [250.0, -1.0], [250.0, -24.0], [46.0, -24.0]];
                let rails = [[120.0, -24.0], [120.0, -150.0]];
                let rail = [[180.0, -24.0], [180.0, -150.0]];
                pieces.push(Piece::stiff("f-bar", NEAR + 3, rest.mtp, &rails, Joined::Lines(false)));
                pieces.push(Piece::stiff("f-bar", NEAR + 3, rest.mtp, &rail, Joined::Lines(false)));
                pieces.push(Piece::stiff("f-iron", NEAR + 3, rest.mtp, &plate, Joined::Lines(true)));
            }
            Weight::Backpack | Weight::Knee => {}
        }
    }
    pieces.extend(band(figure, body));
    pieces.extend(rolled(figure));
    pieces
}

fn band(figure: &Figure, body: &Body) -> Vec<Piece> {
    let Some(band) = figure.band else { return Vec::new() };
    let rest = &body.joints;
    let foot = |x: f64, y: f64| Hung { bone: NEAR + 3, way: Point::new(x, y) - rest.mtp, w: 0.5 };
    let from = match band.from {
        BandFrom::Hands => Hung { bone: ARM_NEAR + 2, way: Point::new(-4.0, 424.0) - rest.wrist, w: 1.0 },
        BandFrom::Post => {
            let post = figure
                .scene
                .iter()
                .find_map(|thing| if let Thing::Post { x } = thing { Some(*x) } else { None });
            Hung { bone: ROOM, way: Point::new(post.unwrap_or_default(), 62.0), w: 0.0 }
        }
    };
    // The strap leads to the edge of the foot and goes round it.
    let (edge, round) = match band.to {
        BandTo::Sole => (foot(76.0, 25.0), [foot(79.0, 22.0), foot(77.0, 8.0), foot(75.0, -3.0)]),
        BandTo::Dorsum => (foot(70.0, -2.0), [foot(70.0, -2.0), foot(69.0, 12.0), foot(66.0, 30.0)]),
    };
    let pull = Piece {
        class: "f-band",
        joined: Joined::Lines(false),
        points: vec![from, edge],
        tint: 1.0,
        fine: true,
    };
    let loops = Piece {
        class: "f-band-loop",
        joined: Joined::Curve(false),
        points: round.to_vec(),
        tint: 1.0,
        fine: true,
    };
    vec![pull, loops]
}

/// A bottle under the sole, or the marble that the toes carry.
fn rolled(figure: &Figure) -> Vec<Piece> {
    let Drawn::Side(keys) = &figure.drawn else { return Vec::new() };
    let at = |class, joined, way: Point| Piece {
        class,
        joined,
        points: vec![Hung { bone: PROP, way, w: 1.0 }],
        tint: 1.0,
        fine: true,
    };
    let mut pieces = Vec::new();
    let bottle =
        keys.iter().find(|(_, pose)| pose.near.contact == Contact::Roll).map(|(_, pose)| pose.near.r);
    if let Some(r) = bottle.or(roller(figure).map(|[_, _, r]| r)) {
        pieces.push(at("f-bottle", Joined::Circle(r - 1.5), Point::default()));
        // A spot off the middle shows that it turns.
        pieces.push(at("f-bottle-spot", Joined::Circle(r * 0.2), Point::new(r * 0.45, 0.0)));
    }
    if !figure.marble_in.is_empty() {
        pieces.push(at("f-marble", Joined::Circle(MARBLE), Point::default()));
    }
    pieces
}

/// Where a roller begins and ends, and its radius.
fn roller(figure: &Figure) -> Option<[f64; 3]> {
    figure
        .scene
        .iter()
        .find_map(|thing| if let Thing::Roller { x, r, to } = thing { Some([*x, *to, *r]) } else { None })
}

/// Returns middle and turn of a roller on the ground in a moment.
pub(super) fn rolling(figure: &Figure, when: When<'_>) -> Option<(Point, f64)> {
    let [from, to, r] = roller(figure)?;
    let keys = figure.keys();
    let share = |name: &str| if keys.first() == Some(&name) { 0.0 } else { 1.0 };
    let share = match when {
        When::Key(name) => share(name),
        When::Part(n, t) => {
            let part = figure.cycle.get(n)?;
            mix(share(&part.from), share(&part.to), shares(part.phase, t).0)
        }
        When::Stride(_) => 0.0,
    };
    let x = mix(from, to, share);
    Some((Point::new(x, r), -(x / r).to_degrees()))
}

/// How large a marble is.
pub(super) const MARBLE: f64 = 9.0;

/// Returns where the marble is that the toes fetch; nowhere in particular for other figures.
pub(super) fn marble(figure: &Figure, body: &Body, stance: &Stance, when: When<'_>) -> Point {
    let Some((first, bowl)) = figure.scene.iter().find_map(|thing| {
        let Thing::Marbles { x, bowl } = thing else { return None };
        x.first().map(|first| (*first, *bowl))
    }) else {
        return Point::default();
    };
    let held = |name: &str| figure.marble_in.iter().any(|key| key == name);
    let toes = Bone::new(stance.near.mtp, stance.near.foot, stance.near.toes)
        .place(Point::new(98.0, -7.0) - body.joints.mtp, 1.0);
    let (floor, bowl) = (Point::new(first, MARBLE), Point::new(bowl, 26.0));
    match when {
        When::Key(name) if held(name) => toes,
        When::Key(name) => {
            // Before the first grip it lies on the ground, afterwards in the bowl.
            let keys = figure.keys();
            let place = |name: &str| keys.iter().position(|key| *key == name);
            let grip = figure.marble_in.first().and_then(|key| place(key));
            if place(name) < grip { floor } else { bowl }
        }
        When::Part(n, t) => {
            let Some(part) = figure.cycle.get(n) else { return floor };
            let share = shares(part.phase, t).0;
            match (held(&part.from), held(&part.to)) {
                (true, true) => toes,
                (false, true) => floor.toward(toes, share),
                (true, false) => toes.toward(bowl, share),
                (false, false) => bowl,
            }
        }
        When::Stride(_) => floor,
    }
}
