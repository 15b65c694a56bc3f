//! One key position of the figure seen from the side, as a file writes it.

use serde::Deserialize;

use super::point::Point;

/// Who carries the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Root {
    /// The near leg: its angles lead from the ground up to the hip.
    Near,
    /// The far leg.
    Far,
    /// The hip lies where `hip` says: a seat, the floor, a run.
    Hip,
    /// The shoulders lie where `shoulder` says: on the floor, under a lifted hip.
    Shoulder,
}

/// How a foot meets what is under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contact {
    /// Ball and toes; the heel as high as the toe joint bends.
    Ball,
    /// The whole sole; the toes may lift.
    Flat,
    /// The heel; the foot tilts about it.
    Heel,
    /// The tip of the toes; the foot tilts about it.
    Toe,
    /// The heel of a lying leg.
    Rest,
    /// A bottle or ball rolls under the sole.
    Roll,
    /// A knee kneels, the shank lies behind it.
    Knee,
    /// Nothing.
    Free,
}

/// What a foot stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum On {
    /// The ground.
    #[default]
    Ground,
    /// The step.
    Step,
}

/// A leg. Angles in degrees: dorsiflexion, flexion and toes up are positive.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LegPose {
    /// How the foot meets what is under it.
    pub contact: Contact,
    /// The ankle's place when that foot stands flat; of a kneeling leg the knee's.
    #[serde(default)]
    pub x: f64,
    /// What it stands on.
    #[serde(default)]
    pub on: On,
    /// Height over that.
    #[serde(default)]
    pub lift: f64,
    /// Bend of the toe joint.
    #[serde(default)]
    pub mtp: Option<f64>,
    /// Slope of the surface under the toes.
    #[serde(default)]
    pub toes: f64,
    /// Pitch of the foot on heel, toe or bottle; of a kneeling leg that of its shank.
    #[serde(default)]
    pub tilt: f64,
    /// Bend of the ankle.
    #[serde(default)]
    pub ankle: f64,
    /// Bend of the knee.
    #[serde(default)]
    pub knee: f64,
    /// Bend of the hip, of a free leg.
    #[serde(default)]
    pub hip: f64,
    /// The place of the sole over the bottle, from the ankle.
    #[serde(default)]
    pub at: f64,
    /// The bottle's radius.
    #[serde(default)]
    pub r: f64,
}

/// An arm: a fingertip or wrist in a place, or angles.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ArmPose {
    /// Where the fingertip is.
    #[serde(default)]
    pub touch: Option<Point>,
    /// Where the wrist is, from a joint: `near,knee,-58,82`.
    #[serde(default)]
    pub reach: Option<Reach>,
    /// Turn of the hand in the room: 0 hangs, 90 points forward.
    #[serde(default)]
    pub hand: Option<f64>,
    /// Bend of the shoulder.
    #[serde(default)]
    pub shoulder: Option<f64>,
    /// Bend of the elbow.
    #[serde(default)]
    pub elbow: Option<f64>,
    /// Bend of the wrist.
    #[serde(default)]
    pub wrist: Option<f64>,
    /// -1: the elbow points back and down; +1: forward and up.
    #[serde(default)]
    pub bend: Option<f64>,
}

/// A joint that a wrist is placed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The waist.
    Waist,
    /// The near leg's hip, knee, ankle or toe joint.
    Near(LegJoint),
    /// The far leg's.
    Far(LegJoint),
}

/// A joint of a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegJoint {
    /// Top of the thigh.
    Hip,
    /// Knee.
    Knee,
    /// Ankle.
    Ankle,
    /// The toes' joint.
    Mtp,
}

/// A wrist's place from a joint.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Reach {
    /// The joint.
    pub hold: Hold,
    /// The way from there.
    pub by: Point,
}

impl TryFrom<String> for Reach {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut parts = text.split(',').map(str::trim);
        let (chain, joint) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let leg = match joint {
            "hip" => Some(LegJoint::Hip),
            "knee" => Some(LegJoint::Knee),
            "ankle" => Some(LegJoint::Ankle),
            "mtp" => Some(LegJoint::Mtp),
            _ => None,
        };
        let hold = match (chain, leg) {
            ("near", Some(joint)) => Some(Hold::Near(joint)),
            ("far", Some(joint)) => Some(Hold::Far(joint)),
            ("trunk", None) if joint == "waist" => Some(Hold::Waist),
            _ => None,
        };
        let hold = hold.ok_or_else(|| format!("unknown joint `{chain},{joint}`"))?;
        let mut number = || parts.next().and_then(|n| n.parse().ok());
        let by = number().zip(number()).ok_or_else(|| format!("no two numbers after `{chain},{joint}`"))?;
        Ok(Self { hold, by: Point::new(by.0, by.1) })
    }
}

/// The whole figure. Angles in degrees.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pose {
    /// Who carries it.
    pub root: Root,
    /// Where the hip is, when it carries.
    #[serde(default)]
    pub hip: Option<Point>,
    /// Where the shoulder is, when it carries.
    #[serde(default)]
    pub shoulder: Option<Point>,
    /// Lean of the chest, forward.
    #[serde(default)]
    pub lean: f64,
    /// Lean of the pelvis; that of the chest when absent.
    #[serde(default)]
    pub pelvis: Option<f64>,
    /// A nod beside what follows from the lean, up.
    #[serde(default)]
    pub head: f64,
    /// The near leg.
    pub near: LegPose,
    /// The far leg.
    pub far: LegPose,
    /// The near arm.
    #[serde(default)]
    pub arm_near: ArmPose,
    /// The far arm.
    #[serde(default)]
    pub arm_far: ArmPose,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joint_that_no_body_has_is_named() {
        let reach = |text: &str| Reach::try_from(text.to_owned());
        assert_eq!(reach("near,knee,-58,82").unwrap().by, Point::new(-58.0, 82.0));
        assert_eq!(reach("near,kne,1,2").unwrap_err(), "unknown joint `near,kne`");
        assert_eq!(reach("trunk,waist,1").unwrap_err(), "no two numbers after `trunk,waist`");
    }
}
