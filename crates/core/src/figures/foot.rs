//! A foot and what it stands on: from the numbers of a pose to the place of the toe joint.

use super::{
    body::Body,
    data::Figure,
    point::{Point, mix},
    pose::{Contact, LegPose},
};

/// The numbers of a leg, ready to be solved: the surface is found, defaults are filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Foot {
    pub(super) contact: Contact,
    pub(super) x: f64,
    /// Height of the surface, without flight.
    pub(super) ground: f64,
    pub(super) lift: f64,
    pub(super) mtp: f64,
    pub(super) toes: f64,
    pub(super) tilt: f64,
    pub(super) ankle: f64,
    pub(super) knee: f64,
    pub(super) hip: f64,
    pub(super) at: f64,
    pub(super) r: f64,
}

/// Bend of the toe joint over a bottle, when a file says nothing.
const OVER_A_BOTTLE: f64 = 6.0;
/// How far a bottle presses into the sole.
const PRESSED: f64 = 4.0;
/// The circle under the ball of the foot, and its centre's place from the ankle of a flat foot.
const BALL: Point = Point::new(0.0, 12.0);
/// The circle under the heel: its centre when flat, and from there to the toe joint.
const HEEL: Point = Point::new(-18.0, 20.0);
const HEEL_TO_MTP: Point = Point::new(89.0, -8.0);
/// The pad of the toes when flat, and from the toe joint to there.
const PAD: Point = Point::new(103.0, 8.0);
const MTP_TO_PAD: Point = Point::new(32.0, -4.0);
/// How high a kneeling knee's joint is.
const KNEELING: f64 = 36.0;

impl Foot {
    pub(super) fn of(leg: &LegPose, figure: &Figure, shoe: f64) -> Self {
        let mtp = leg.mtp.unwrap_or(if leg.contact == Contact::Roll { OVER_A_BOTTLE } else { 0.0 });
        let LegPose { contact, x, lift, toes, tilt, ankle, knee, hip, at, r, .. } = *leg;
        Self {
            contact,
            x,
            ground: figure.surface(leg.on) + shoe,
            lift,
            mtp,
            toes,
            tilt,
            ankle,
            knee,
            hip,
            at,
            r,
        }
    }

    /// Returns the height of what it touches.
    pub(super) fn surface(&self) -> f64 {
        self.ground + self.lift
    }

    /// Returns the place of the toe joint and the turns of foot and toes; none where the leg decides them.
    pub(super) fn planted(&self) -> Option<(Point, f64, f64)> {
        let at = Point::new(self.x, self.surface());
        Some(match self.contact {
            Contact::Ball => {
                (at + Point::new(71.0, 0.0) + BALL.turned(self.toes), self.toes - self.mtp, self.toes)
            }
            Contact::Flat => (at + Point::new(71.0, 12.0), 0.0, self.mtp),
            Contact::Heel => (at + HEEL + HEEL_TO_MTP.turned(self.tilt), self.tilt, self.tilt + self.mtp),
            Contact::Toe => {
                let toes = self.tilt + self.mtp;
                (at + PAD - MTP_TO_PAD.turned(toes), self.tilt, toes)
            }
            Contact::Roll => {
                let top = at + Point::new(self.at, self.r) + Point::new(0.0, self.r).turned(self.tilt);
                let mtp = top + Point::new(71.0 - self.at, 12.0 - PRESSED).turned(self.tilt);
                (mtp, self.tilt, self.tilt + self.mtp)
            }
            Contact::Rest | Contact::Knee | Contact::Free => return None,
        })
    }

    /// Returns the knee of a kneeling leg.
    pub(super) fn kneeling(&self) -> Point {
        Point::new(self.x, self.surface() + KNEELING)
    }

    /// Returns the ankle that belongs to a toe joint.
    pub(super) fn ankle_of(body: &Body, mtp: Point, foot: f64) -> Point {
        mtp - (body.joints.mtp - body.joints.ankle).turned(foot)
    }

    /// Writes two feet with one contact, where one can be written as the other; none: they have none in common.
    pub(super) fn common(self, other: Self) -> Option<(Self, Self)> {
        use Contact::{Ball, Flat, Free, Heel, Toe};
        if self.contact == other.contact {
            return (self.contact != Free).then_some((self, other));
        }
        let level = |foot: &Self| foot.contact == Ball && foot.mtp == 0.0 && foot.toes == 0.0;
        let is = |foot: &Self, contact| foot.contact == contact;
        let as_flat =
            |foot: Self| (is(&foot, Flat) || level(&foot)).then_some(Self { contact: Flat, ..foot });
        let as_ball = |foot: Self| {
            let flat = is(&foot, Flat) && foot.mtp == 0.0;
            let toes = if flat { 0.0 } else { foot.toes };
            (is(&foot, Ball) || flat).then_some(Self { contact: Ball, toes, ..foot })
        };
        let as_heel = |foot: Self| {
            let tilt = if is(&foot, Heel) { foot.tilt } else { 0.0 };
            (is(&foot, Heel) || is(&foot, Flat) || level(&foot)).then_some(Self {
                contact: Heel,
                tilt,
                ..foot
            })
        };
        let as_toe = |foot: Self| {
            let tilt = if is(&foot, Toe) { foot.tilt } else { -foot.mtp };
            let rolls = is(&foot, Ball) && foot.toes == 0.0;
            (is(&foot, Toe) || rolls).then_some(Self { contact: Toe, tilt, ..foot })
        };
        let both = |one: Option<Self>, two: Option<Self>| one.zip(two);
        both(as_flat(self), as_flat(other))
            .or_else(|| both(as_ball(self), as_ball(other)))
            .or_else(|| both(as_heel(self), as_heel(other)))
            .or_else(|| both(as_toe(self), as_toe(other)))
    }

    /// Returns the foot at a share of the way to another of the same contact; flight has its own share.
    pub(super) fn toward(self, other: Self, share: f64, flight: f64) -> Self {
        let of = |a: f64, b: f64| mix(a, b, share);
        Self {
            contact: self.contact,
            x: of(self.x, other.x),
            ground: of(self.ground, other.ground),
            lift: mix(self.lift, other.lift, flight),
            mtp: of(self.mtp, other.mtp),
            toes: of(self.toes, other.toes),
            tilt: of(self.tilt, other.tilt),
            ankle: of(self.ankle, other.ankle),
            knee: of(self.knee, other.knee),
            hip: of(self.hip, other.hip),
            at: of(self.at, other.at),
            r: of(self.r, other.r),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foot(contact: Contact, mtp: f64, tilt: f64) -> Foot {
        Foot {
            contact,
            x: 0.0,
            ground: 0.0,
            lift: 0.0,
            mtp,
            toes: 0.0,
            tilt,
            ankle: 0.0,
            knee: 0.0,
            hip: 0.0,
            at: 0.0,
            r: 0.0,
        }
    }

    #[test]
    fn a_flat_foot_is_the_same_by_every_contact() {
        let at = |foot: Foot| foot.planted().unwrap();
        let flat = at(foot(Contact::Flat, 0.0, 0.0));
        for contact in [Contact::Ball, Contact::Heel, Contact::Toe] {
            assert_eq!(at(foot(contact, 0.0, 0.0)), flat, "{contact:?}");
        }
    }

    #[test]
    fn neighbouring_contacts_find_a_common_one() {
        let (a, b) = foot(Contact::Ball, 0.0, 0.0).common(foot(Contact::Flat, 42.0, 0.0)).unwrap();
        assert_eq!((a.contact, b.contact), (Contact::Flat, Contact::Flat));
        let (a, b) = foot(Contact::Ball, 17.0, 0.0).common(foot(Contact::Toe, 38.0, -62.0)).unwrap();
        assert_eq!((a.contact, a.tilt, b.tilt), (Contact::Toe, -17.0, -62.0));
        assert_eq!(a.planted().unwrap().0, foot(Contact::Ball, 17.0, 0.0).planted().unwrap().0);
        assert!(foot(Contact::Free, 0.0, 0.0).common(foot(Contact::Free, 0.0, 0.0)).is_none());
    }
}
