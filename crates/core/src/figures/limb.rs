//! Legs and arms in a pose, and the two-bone reach that finds knee or elbow between two ends.

use super::{body::Body, point::Point};

/// A leg in a pose: its joints, and the turn of each segment from rest in degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leg {
    /// Top of the thigh.
    pub hip: Point,
    /// Knee.
    pub knee: Point,
    /// Ankle.
    pub ankle: Point,
    /// The toes' joint.
    pub mtp: Point,
    /// Turn of the thigh.
    pub thigh: f64,
    /// Turn of the shank.
    pub shank: f64,
    /// Turn of the foot.
    pub foot: f64,
    /// Turn of the toes.
    pub toes: f64,
}

/// Clinical angles of a leg in degrees: flexion, dorsiflexion and toes up are positive.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LegAngles {
    /// Hip.
    pub hip: f64,
    /// Knee.
    pub knee: f64,
    /// Ankle.
    pub ankle: f64,
    /// Toe joint.
    pub mtp: f64,
}

impl Leg {
    /// Returns the clinical angles, against a pelvis turned so far.
    #[must_use]
    pub fn angles(&self, pelvis: f64) -> LegAngles {
        LegAngles {
            hip: self.thigh - pelvis,
            knee: self.thigh - self.shank,
            ankle: self.foot - self.shank,
            mtp: self.toes - self.foot,
        }
    }

    /// Hangs a leg from a hip by the turns of its segments.
    pub(super) fn hung(body: &Body, hip: Point, [thigh, shank, foot, toes]: [f64; 4]) -> Self {
        let rest = &body.joints;
        let knee = hip + (rest.knee - rest.hip).turned(thigh);
        let ankle = knee + (rest.ankle - rest.knee).turned(shank);
        let mtp = ankle + (rest.mtp - rest.ankle).turned(foot);
        Self { hip, knee, ankle, mtp, thigh, shank, foot, toes }
    }

    /// Hangs a leg from a hip by its clinical angles.
    pub(super) fn bent(body: &Body, hip: Point, pelvis: f64, angles: LegAngles) -> Self {
        let thigh = pelvis + angles.hip;
        let shank = thigh - angles.knee;
        let foot = shank + angles.ankle;
        Self::hung(body, hip, [thigh, shank, foot, foot + angles.mtp])
    }

    /// Builds a leg from its ankle up.
    pub(super) fn standing(body: &Body, ankle: Point, [thigh, shank, foot, toes]: [f64; 4]) -> Self {
        let rest = &body.joints;
        let hip = ankle - (rest.ankle - rest.knee).turned(shank) - (rest.knee - rest.hip).turned(thigh);
        Self::hung(body, hip, [thigh, shank, foot, toes])
    }
}

/// An arm in a pose: its joints, and the turn of each segment from rest in degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arm {
    /// Shoulder.
    pub shoulder: Point,
    /// Elbow.
    pub elbow: Point,
    /// Wrist.
    pub wrist: Point,
    /// Turn of the upper arm.
    pub upper: f64,
    /// Turn of the forearm.
    pub fore: f64,
    /// Turn of the hand.
    pub hand: f64,
}

impl Arm {
    /// Hangs an arm from a shoulder by the turns of its segments.
    pub(super) fn hung(body: &Body, shoulder: Point, [upper, fore, hand]: [f64; 3]) -> Self {
        let rest = &body.joints;
        let elbow = shoulder + (rest.elbow - rest.shoulder).turned(upper);
        let wrist = elbow + (rest.wrist - rest.elbow).turned(fore);
        Self { shoulder, elbow, wrist, upper, fore, hand }
    }
}

/// The longest that a limb may be stretched: dead straight makes a joint snap.
const SLACK: f64 = 0.01;

/// How far past its length a limb may be asked to reach before it is a fault of the data.
pub(super) const OVERREACH: f64 = 0.5;

/// Finds the turns of two bones, each hanging straight down at rest, so that the second ends at `to`.
///
/// `bend` +1 puts the joint between them forward (a knee), -1 backward (an elbow). Also returns by how much the target
/// is out of reach; then the limb is stretched toward it.
pub(super) fn reach(from: Point, to: Point, (a, b): (f64, f64), bend: f64) -> (f64, f64, f64) {
    let way = to - from;
    let line = way.x.atan2(-way.y).to_degrees();
    let far = way.length();
    let d = far.clamp((a - b).abs() + SLACK, a + b - SLACK);
    let corner = |near: f64, other: f64| {
        ((near * near + d * d - other * other) / (2.0 * near * d)).clamp(-1.0, 1.0).acos().to_degrees()
    };
    (line + bend * corner(a, b), line - bend * corner(b, a), (far - (a + b)).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leg_reaches_the_place_it_is_asked_to() {
        let (from, to) = (Point::new(10.0, 530.0), Point::new(60.0, 120.0));
        let (thigh, shank, beyond) = reach(from, to, (245.0, 246.0), 1.0);
        let end = from + Point::new(0.0, -245.0).turned(thigh) + Point::new(0.0, -246.0).turned(shank);
        assert!((end - to).length() < 1e-9, "{end:?}");
        assert!(beyond == 0.0 && thigh > shank, "the knee points forward");
        let (_, _, beyond) = reach(from, Point::new(10.0, 30.0), (245.0, 246.0), 1.0);
        assert!((beyond - 9.0).abs() < 1e-9);
    }
}
