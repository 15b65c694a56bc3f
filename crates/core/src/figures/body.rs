//! The body that every figure is drawn with: joints at rest, masses, and outlines as `catalog/figures/body.json` has them.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::point::Point;
use crate::catalog::Provenance;

/// A joint of the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Joint {
    /// Top of the thigh.
    Hip,
    /// Knee.
    Knee,
    /// Ankle.
    Ankle,
    /// The toes' joint at the ball of the foot.
    Mtp,
    /// Between pelvis and chest.
    Waist,
    /// Where neck and head nod.
    Neck,
    /// Shoulder.
    Shoulder,
    /// Elbow.
    Elbow,
    /// Wrist.
    Wrist,
}

/// Joints as the figure stands at rest: upright, arms hanging, feet flat.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Joints {
    /// Top of the thigh.
    pub hip: Point,
    /// Knee.
    pub knee: Point,
    /// Ankle.
    pub ankle: Point,
    /// The toes' joint.
    pub mtp: Point,
    /// Between pelvis and chest.
    pub waist: Point,
    /// Where neck and head nod.
    pub neck: Point,
    /// Shoulder.
    pub shoulder: Point,
    /// Elbow.
    pub elbow: Point,
    /// Wrist.
    pub wrist: Point,
}

impl Joints {
    /// Returns where a joint is at rest.
    #[must_use]
    pub const fn of(&self, joint: Joint) -> Point {
        match joint {
            Joint::Hip => self.hip,
            Joint::Knee => self.knee,
            Joint::Ankle => self.ankle,
            Joint::Mtp => self.mtp,
            Joint::Waist => self.waist,
            Joint::Neck => self.neck,
            Joint::Shoulder => self.shoulder,
            Joint::Elbow => self.elbow,
            Joint::Wrist => self.wrist,
        }
    }
}

/// A point of an outline: it turns about a joint, a share `w` of the way from the upper to the lower segment.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(from = "(Joint, f64, f64, f64)")]
pub struct SkinPoint {
    /// The joint it turns about.
    pub joint: Joint,
    /// Where it is at rest.
    pub rest: Point,
    /// 0 goes with the segment above, 1 with the one below; a little less than 0 lets the Achilles tendon stand off.
    pub w: f64,
}

impl From<(Joint, f64, f64, f64)> for SkinPoint {
    fn from((joint, x, y, w): (Joint, f64, f64, f64)) -> Self {
        Self { joint, rest: Point::new(x, y), w }
    }
}

/// One outline of the skin, a garment or a tissue.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// Which chain of joints it follows.
    pub chain: Chain,
    /// The last point leads back to the first.
    pub closed: bool,
    /// Its points in order.
    pub points: Vec<SkinPoint>,
}

/// A chain of joints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chain {
    /// Hip, knee, ankle, toes.
    Leg,
    /// Waist, neck.
    Trunk,
    /// Shoulder, elbow, wrist.
    Arm,
}

/// A segment's share of the body's mass, and how far from its upper joint the centre lies.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(from = "[f64; 2]")]
pub struct Mass {
    /// Share of the whole body.
    pub share: f64,
    /// Share of the way to the lower joint.
    pub at: f64,
}

impl From<[f64; 2]> for Mass {
    fn from([share, at]: [f64; 2]) -> Self {
        Self { share, at }
    }
}

/// Where the mass of a body lies.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Masses {
    /// Where the numbers come from.
    pub from: Provenance,
    /// One foot.
    pub foot: Mass,
    /// One shank.
    pub shank: Mass,
    /// One thigh.
    pub thigh: Mass,
    /// Pelvis to shoulders.
    pub trunk: Mass,
    /// Head and neck.
    pub head: Mass,
    /// One upper arm.
    pub upper_arm: Mass,
    /// One forearm with its hand.
    pub forearm: Mass,
}

/// The sole from below, for turning the foot in and out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sole {
    /// The edge of the foot.
    pub outline: Vec<Point>,
    /// Centre and radii of each toe.
    pub toes: Vec<[f64; 4]>,
    /// Centre and radii of heel and ball.
    pub pads: Vec<[f64; 4]>,
}

/// A point of the leg from behind: it goes with the shank, or with the heel by a share `w`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(from = "(RearJoint, f64, f64, f64)")]
pub struct RearPoint {
    /// The part it belongs to.
    pub joint: RearJoint,
    /// Where it is at rest.
    pub rest: Point,
    /// How far it follows the heel.
    pub w: f64,
}

impl From<(RearJoint, f64, f64, f64)> for RearPoint {
    fn from((joint, x, y, w): (RearJoint, f64, f64, f64)) -> Self {
        Self { joint, rest: Point::new(x, y), w }
    }
}

/// A part of the leg from behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RearJoint {
    /// The shank.
    Shank,
    /// The heel.
    Heel,
}

/// The body.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Body {
    /// Where the lengths come from.
    pub from: Provenance,
    /// Joints at rest.
    pub joints: Joints,
    /// How far the far hip is shifted, for depth.
    pub far_hip: Point,
    /// How far the far shoulder is shifted.
    pub far_shoulder: Point,
    /// How thick a shoe's sole is.
    pub shoe_sole: f64,
    /// Where the mass lies.
    pub masses: Masses,
    /// Outlines from the side, by name.
    #[serde(deserialize_with = "every_part")]
    pub outlines: BTreeMap<String, Outline>,
    /// The leg's outlines from the front, by name.
    pub front: BTreeMap<String, Vec<SkinPoint>>,
    /// The sole from below.
    pub sole: Sole,
    /// The leg from behind.
    pub rear: Vec<RearPoint>,
}

/// The outlines that drawing asks for by name.
pub(super) const PARTS: [&str; 22] = [
    "leg",
    "shorts-near",
    "shorts-far",
    "torso",
    "neck",
    "head",
    "hair",
    "ear",
    "arm",
    "sleeve",
    "calf",
    "soleus",
    "achilles",
    "fibre-calf-1",
    "fibre-calf-2",
    "fibre-soleus-1",
    "fibre-soleus-2",
    "fascia",
    "shin",
    "shin-tendon",
    "shoe",
    "shoe-sole",
];

fn every_part<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Outline>, D::Error> {
    use serde::de::Error;
    let outlines = BTreeMap::<String, Outline>::deserialize(from)?;
    match PARTS.iter().find(|part| !outlines.contains_key(**part)) {
        Some(missing) => Err(D::Error::custom(format!("missing field `{missing}`"))),
        None => Ok(outlines),
    }
}

impl Body {
    /// Returns the points of an outline from the side; none for a name that no body has.
    pub(super) fn outline(&self, name: &str) -> &[SkinPoint] {
        self.outlines.get(name).map_or(&[], |outline| &outline.points)
    }

    /// Returns the lengths of thigh and shank.
    #[must_use]
    pub fn leg_lengths(&self) -> (f64, f64) {
        let Joints { hip, knee, ankle, .. } = self.joints;
        ((hip - knee).length(), (knee - ankle).length())
    }

    /// Returns the lengths of upper arm and forearm.
    #[must_use]
    pub fn arm_lengths(&self) -> (f64, f64) {
        let Joints { shoulder, elbow, wrist, .. } = self.joints;
        ((shoulder - elbow).length(), (elbow - wrist).length())
    }
}
