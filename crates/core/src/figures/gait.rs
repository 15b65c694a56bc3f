//! Walking and running: eight states of one leg over a stride, the other leg half a stride later.
//!
//! The figure stays in the middle of the picture and the ground runs away under it, so a planted foot moves exactly
//! as fast as the ground.

use serde::Deserialize;

use super::{
    body::Body,
    foot::Foot,
    given::{ArmGiven, Given, LegGiven, Wrist},
    limb::LegAngles,
    point::{Point, cyclic},
    pose::{Contact, LegPose, Root},
    solve::{Below, OutOfReach, Stance, solve},
};

/// One stride, over and over.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Gait {
    /// The near leg at each eighth of a stride.
    pub leg: [LegPose; 8],
    /// Seconds of a stride.
    pub stride_s: f64,
    /// How far the ground runs in one stride.
    pub belt: f64,
    /// Height of the hip at each quarter of a step.
    pub hip_y: [f64; 4],
    /// Lean of the trunk at each quarter of a step.
    pub lean: [f64; 4],
    /// Swing of the arms, degrees.
    pub arm_amp: f64,
    /// Bend of the elbows, degrees.
    pub arm_elbow: f64,
}

/// How much more an elbow bends as its arm swings forward, as a share of the swing.
const ELBOW: f64 = 0.25;

impl Gait {
    /// Solves a moment of the stride, 0 to 1.
    pub(super) fn at(&self, body: &Body, shoe: f64, time: f64, beyond: &mut Vec<OutOfReach>) -> Stance {
        let feet = self.leg.map(|leg| Foot { ground: shoe, ..plain(&leg) });
        let states: Vec<LegAngles> =
            (0..8_u8).map(|n| self.angles(body, &feet, usize::from(n), beyond)).collect();
        let given = self.given(&feet, &states, shoe, time);
        solve(body, &given, Below { ground: true, step: None }, beyond)
    }

    fn given(&self, feet: &[Foot; 8], states: &[LegAngles], shoe: f64, time: f64) -> Given {
        let lean = cyclic(&self.lean, time * 2.0);
        let leg = |time: f64| leg_at(feet, states, shoe, time);
        let arm = |time: f64| {
            let swing = -self.arm_amp * (time * std::f64::consts::TAU).cos();
            ArmGiven::Bent(swing, self.arm_elbow + ELBOW * swing, Wrist::Bent(4.0))
        };
        Given {
            root: Root::Hip,
            at: Point::new(0.0, cyclic(&self.hip_y, time * 2.0)),
            pelvis: -lean,
            thorax: -lean,
            head: -0.45 * lean,
            near: leg(time),
            far: leg(time + 0.5),
            arm_near: arm(time),
            arm_far: arm(time + 0.5),
        }
    }

    /// The leg's angles in one of its states, solved with the hip where it is then.
    fn angles(&self, body: &Body, feet: &[Foot; 8], n: usize, beyond: &mut Vec<OutOfReach>) -> LegAngles {
        let Some(foot) = feet.get(n) else { return LegAngles::default() };
        if foot.contact == Contact::Free {
            return LegAngles { hip: foot.hip, knee: foot.knee, ankle: foot.ankle, mtp: foot.mtp };
        }
        let time = n as f64 / 8.0;
        let still = LegGiven::Free(LegAngles::default(), -1000.0);
        let idle = ArmGiven::Bent(0.0, 0.0, Wrist::Bent(0.0));
        let lean = cyclic(&self.lean, time * 2.0);
        let given = Given {
            root: Root::Hip,
            at: Point::new(0.0, cyclic(&self.hip_y, time * 2.0)),
            pelvis: -lean,
            thorax: -lean,
            head: 0.0,
            near: LegGiven::On(*foot),
            far: still,
            arm_near: idle,
            arm_far: idle,
        };
        let stance = solve(body, &given, Below { ground: true, step: None }, beyond);
        stance.near.angles(stance.pelvis)
    }
}

fn plain(leg: &LegPose) -> Foot {
    let LegPose { contact, x, lift, toes, tilt, ankle, knee, hip, at, r, .. } = *leg;
    Foot { contact, x, ground: 0.0, lift, mtp: leg.mtp.unwrap_or(0.0), toes, tilt, ankle, knee, hip, at, r }
}

fn leg_at(feet: &[Foot; 8], states: &[LegAngles], shoe: f64, time: f64) -> LegGiven {
    let scaled = time.rem_euclid(1.0) * 8.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 8")]
    let n = scaled as usize % 8;
    let share = scaled - scaled.floor();
    let (from, to) = (feet.get(n), feet.get((n + 1) % 8));
    if let Some((from, to)) = from.zip(to)
        && let Some((one, two)) = from.common(*to)
    {
        return LegGiven::On(one.toward(two, share, share));
    }
    let of = |angle: fn(&LegAngles) -> f64| {
        let all: Vec<f64> = states.iter().map(angle).collect();
        cyclic(&all, time)
    };
    let angles =
        LegAngles { hip: of(|a| a.hip), knee: of(|a| a.knee), ankle: of(|a| a.ankle), mtp: of(|a| a.mtp) };
    LegGiven::Free(angles, shoe)
}
