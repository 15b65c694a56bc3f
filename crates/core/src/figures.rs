//! Living figures: a body in motion, solved from joint angles and contacts, drawn as SVG.
//!
//! Every figure is data (`catalog/figures/`). Here its poses are solved (what stands on the ground stays there), its
//! skin is laid over the joints, and the picture is written: one key position, a strip of them, or the track by which
//! a page moves it. Nothing here knows an exercise's dose, a page's layout or a colour: pictures carry class names.

mod body;
mod clearance;
mod data;
mod foot;
mod front;
mod gait;
mod given;
mod keys;
mod limb;
mod movement;
mod palette;
mod point;
mod pose;
mod props;
mod rear;
mod rig;
mod scene;
mod side;
mod skin;
mod sole;
mod solve;
mod svg;
mod trace;
mod track;

use std::collections::BTreeMap;

pub use body::*;
pub(crate) use data::File;
pub use data::*;
pub use front::{FrontArm, FrontLeg, FrontPose, stretched};
pub use gait::Gait;
pub use keys::Keys;
pub use limb::{Arm, Leg, LegAngles};
pub use movement::When;
pub use palette::{COLOURS, Ink, stylesheet};
pub use point::Point;
pub use pose::*;
pub use rear::RearPose;
pub use rig::{Hung, Joined, Piece, Rig, Still};
pub use skin::{Bone, curve, lines};
pub use sole::SolePose;
pub use solve::{OutOfReach, Stance};
pub use svg::Picture;
pub use trace::{bouncing, slow};
pub use track::SAMPLES;

/// Every figure of a catalog, and the body they are drawn with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The body; none where a catalog has no pictures.
    pub body: Option<Body>,
    /// Figures by id.
    pub all: BTreeMap<String, Figure>,
}
