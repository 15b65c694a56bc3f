//! The figure from the side: which piece hangs on which joint, and where the joints are.

use super::{
    body::{Body, Joint},
    data::{Drawn, Figure, Tissue},
    limb::{Arm, Leg},
    movement::When,
    point::Point,
    pose::Contact,
    props,
    rig::{Hung, Joined, Piece, Rig},
    scene,
    skin::Bone,
    solve::Stance,
};

/// Joints of the list, in order: near leg, far leg, trunk, near arm, far arm, what is carried along, the ground.
pub(super) const NEAR: usize = 0;
pub(super) const FAR: usize = 4;
pub(super) const WAIST: usize = 8;
pub(super) const NECK: usize = 9;
pub(super) const ARM_NEAR: usize = 10;
pub(super) const ARM_FAR: usize = 13;
pub(super) const PROP: usize = 16;
pub(super) const BELT: usize = 17;
pub(super) const ROOM: usize = 18;

/// How many marks of the running ground pass in one stride.
const MARKS: f64 = 4.0;

/// Returns every piece of a figure from the side.
pub(super) fn rig(figure: &Figure, body: &Body) -> Rig {
    let mut draw = Draw { body, pieces: Vec::new() };
    if let Drawn::Gait(gait) = &figure.drawn {
        draw.pieces.push(scene::marks(figure, gait.belt / MARKS, BELT));
    }
    draw.part("arm", "f-skin-far", ARM_FAR);
    draw.part("sleeve", "f-shirt-far", ARM_FAR);
    draw.part("leg", "f-skin-far", FAR);
    draw.tissue(figure, FAR);
    draw.shoe(figure, FAR, "f-shoe-far");
    draw.part("shorts-far", "f-shorts-far", FAR);
    draw.pieces.extend(props::behind(figure, body));
    for (part, class) in
        [("neck", "f-skin"), ("torso", "f-shirt"), ("head", "f-skin"), ("hair", "f-hair"), ("ear", "f-ear")]
    {
        draw.part(part, class, WAIST);
    }
    draw.pieces.extend(props::strap(figure, body));
    let ghost = ghost(figure, body).map(|d| (draw.pieces.len(), d));
    draw.part("leg", "f-skin", NEAR);
    draw.tissue(figure, NEAR);
    draw.shoe(figure, NEAR, "f-shoe");
    draw.part("shorts-near", "f-shorts", NEAR);
    draw.pieces.extend(props::on_the_knee(figure, body));
    draw.part("arm", "f-skin", ARM_NEAR);
    draw.part("sleeve", "f-sleeve", ARM_NEAR);
    draw.pieces.extend(props::front(figure, body));
    let pieces = draw.pieces;
    Rig { behind: scene::behind(figure), pieces, ghost, front: scene::front(figure) }
}

struct Draw<'a> {
    body: &'a Body,
    pieces: Vec<Piece>,
}

impl Draw<'_> {
    fn part(&mut self, name: &str, class: &'static str, first: usize) {
        self.tinted(name, class, first, 1.0);
    }

    fn tinted(&mut self, name: &str, class: &'static str, first: usize, tint: f64) {
        let Some(outline) = self.body.outlines.get(name) else { return };
        let rest = &self.body.joints;
        let points = outline.points.iter().map(|point| Hung {
            bone: bone(point.joint, first),
            way: point.rest - rest.of(point.joint),
            w: point.w,
        });
        let fine = matches!(outline.chain, super::body::Chain::Leg) && !name.starts_with("shorts");
        let joined = Joined::Curve(outline.closed);
        self.pieces.push(Piece { class, joined, points: points.collect(), tint, fine });
    }

    fn shoe(&mut self, figure: &Figure, first: usize, class: &'static str) {
        if figure.shoe {
            self.part("shoe", class, first);
            self.part("shoe-sole", "f-sole", first);
        }
    }

    /// Loaded tissue, over the skin.
    fn tissue(&mut self, figure: &Figure, first: usize) {
        for (tissue, tint) in &figure.tint {
            let (of, parts): (usize, &[(&str, &'static str)]) = match tissue {
                Tissue::CalfNear => (NEAR, &CALF),
                Tissue::CalfFar => (FAR, &CALF),
                Tissue::SoleusNear => (NEAR, &SOLEUS),
                Tissue::SoleusFar => (FAR, &SOLEUS),
                Tissue::FasciaNear => (NEAR, &FASCIA),
                Tissue::FasciaFar => (FAR, &FASCIA),
                Tissue::ShinNear => (NEAR, &SHIN),
                Tissue::ShinFar => (FAR, &SHIN),
            };
            if of == first {
                for (name, class) in parts {
                    self.tinted(name, class, first, *tint);
                }
            }
        }
    }
}

const CALF: [(&str, &str); 4] =
    [("achilles", "f-load"), ("calf", "f-load"), ("fibre-calf-1", "f-fibre"), ("fibre-calf-2", "f-fibre")];
const SOLEUS: [(&str, &str); 4] = [
    ("achilles", "f-load"),
    ("soleus", "f-load"),
    ("fibre-soleus-1", "f-fibre"),
    ("fibre-soleus-2", "f-fibre"),
];
const FASCIA: [(&str, &str); 2] = [("fascia", "f-fascia-edge"), ("fascia", "f-fascia")];
const SHIN: [(&str, &str); 3] =
    [("shin-tendon", "f-fascia-edge"), ("shin-tendon", "f-fascia"), ("shin", "f-load")];

fn bone(joint: Joint, first: usize) -> usize {
    match joint {
        Joint::Hip | Joint::Shoulder => first,
        Joint::Knee | Joint::Elbow => first + 1,
        Joint::Ankle | Joint::Wrist => first + 2,
        Joint::Mtp => first + 3,
        Joint::Waist => WAIST,
        Joint::Neck => NECK,
    }
}

/// The near leg in the first key, dashed: it shows how far a heel travels. Only for heel raises.
fn ghost(figure: &Figure, body: &Body) -> Option<String> {
    let Drawn::Side(keys) = &figure.drawn else { return None };
    let bends = || keys.iter().map(|(_, pose)| pose.near.mtp.unwrap_or(0.0));
    let travel = bends().fold(f64::MIN, f64::max) - bends().fold(f64::MAX, f64::min);
    let stands = keys.iter().all(|(_, pose)| pose.near.contact == Contact::Ball);
    let lifted = keys.iter().any(|(_, pose)| pose.near.lift > 0.0);
    if figure.shoe || !stands || lifted || travel < 28.0 {
        return None;
    }
    let stance = figure.stance(body, When::Key(keys.names().next()?), &mut Vec::new())?;
    let mut draw = Draw { body, pieces: Vec::new() };
    draw.part("leg", "f-ghost", NEAR);
    Some(draw.pieces.first()?.path(&joints(&stance, body, Point::default(), 0.0)))
}

/// Returns the joints of a stance, far ones shifted for depth; and of what moves with it.
pub(super) fn joints(stance: &Stance, body: &Body, prop: Point, belt: f64) -> Vec<Bone> {
    let leg = |leg: &Leg, by: Point| {
        [
            Bone::new(leg.hip + by, stance.pelvis, leg.thigh),
            Bone::new(leg.knee + by, leg.thigh, leg.shank),
            Bone::new(leg.ankle + by, leg.shank, leg.foot),
            Bone::new(leg.mtp + by, leg.foot, leg.toes),
        ]
    };
    let arm = |arm: &Arm| {
        [
            Bone::new(arm.shoulder, stance.thorax, arm.upper),
            Bone::new(arm.elbow, arm.upper, arm.fore),
            Bone::new(arm.wrist, arm.fore, arm.hand),
        ]
    };
    let mut bones = Vec::with_capacity(19);
    bones.extend(leg(&stance.near, Point::default()));
    bones.extend(leg(&stance.far, body.far_hip));
    bones.push(Bone::new(stance.waist, stance.pelvis, stance.thorax));
    bones.push(Bone::new(stance.neck, stance.thorax, stance.head));
    bones.extend(arm(&stance.arm_near));
    bones.extend(arm(&stance.arm_far));
    let rolled = stance.rolled.map_or(0.0, |(_, turn)| turn);
    bones.push(Bone::new(stance.rolled.map_or(prop, |(centre, _)| centre), rolled, rolled));
    bones.push(Bone::new(Point::new(-belt, 0.0), 0.0, 0.0));
    bones.push(Bone::new(Point::default(), 0.0, 0.0));
    bones
}

/// Returns the joints of a figure in a moment.
pub(super) fn bones(figure: &Figure, body: &Body, when: When<'_>) -> Option<Vec<Bone>> {
    let mut stance = figure.stance(body, when, &mut Vec::new())?;
    stance.rolled = stance.rolled.or_else(|| props::rolling(figure, when));
    let belt = match (&figure.drawn, when) {
        // The marks repeat, so after one spacing the ground looks the same.
        (Drawn::Gait(gait), When::Stride(t)) => gait.belt * t,
        _ => 0.0,
    };
    Some(joints(&stance, body, props::marble(figure, body, &stance, when), belt))
}
