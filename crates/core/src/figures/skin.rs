//! Skin over joints, and curves through its points.
//!
//! A point turns round its joint, a share of the way from the segment above to the one below: no collapsed
//! knee, no gap, and every pose of an outline has the same commands.

use std::fmt::Write as _;

use super::{
    body::{Joint, Joints, SkinPoint},
    limb::Leg,
    point::{Point, wrapped},
};

/// A joint of the drawing: its place, the turns of the segments above and below it, and how much those are shortened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bone {
    /// Where it is.
    pub at: Point,
    /// Turn of the segment above, degrees.
    pub above: f64,
    /// Turn of the segment below.
    pub below: f64,
    /// Drawn over true length of the segments above and below (front view), or of the width (sole view).
    pub scale: [f64; 2],
}

impl Bone {
    /// Returns a joint between two segments of true length.
    pub(super) const fn new(at: Point, above: f64, below: f64) -> Self {
        Self { at, above, below, scale: [1.0, 1.0] }
    }

    /// Returns where a point lies that is so far from the joint at rest and follows the lower segment by `w`.
    #[must_use]
    pub fn place(&self, way: Point, w: f64) -> Point {
        let [above, below] = self.scale;
        let along = w.mul_add(below - above, above);
        self.at + Point::new(way.x, way.y * along).turned(self.above + w * wrapped(self.below - self.above))
    }
}

/// Returns where a point of the leg's skin lies; points of other chains stay at rest.
pub(super) fn placed(rest: &Joints, leg: &Leg, point: &SkinPoint) -> Point {
    let bone = match point.joint {
        Joint::Knee => Bone::new(leg.knee, leg.thigh, leg.shank),
        Joint::Ankle => Bone::new(leg.ankle, leg.shank, leg.foot),
        Joint::Mtp => Bone::new(leg.mtp, leg.foot, leg.toes),
        Joint::Hip | Joint::Waist | Joint::Neck | Joint::Shoulder | Joint::Elbow | Joint::Wrist => {
            return point.rest;
        }
    };
    bone.place(point.rest - rest.of(point.joint), point.w)
}

/// Writes a smooth curve through points as SVG path data, y down: Catmull-Rom in cubic Béziers.
///
/// `tenths` of a unit where true, whole units otherwise. Each piece's first control mirrors the one before, so `S` says it all.
#[must_use]
pub fn curve(points: &[Point], closed: bool, tenths: bool) -> String {
    let count = points.len();
    let at = |n: usize| points.get(n % count.max(1)).copied().unwrap_or_default();
    let mut d = String::with_capacity(count * 20);
    let mut last = '\0';
    let mut write = |d: &mut String, command: char, numbers: &[Point]| {
        if command != last {
            d.push(command);
        }
        for (n, p) in numbers.iter().enumerate() {
            number(d, p.x, tenths, n > 0 || command == last);
            number(d, -p.y, tenths, true);
        }
        last = command;
    };
    write(&mut d, 'M', &[at(0)]);
    let pieces = if closed { count } else { count.saturating_sub(1) };
    for n in 0..pieces {
        let before = if n > 0 || closed { at(n + count - 1) } else { at(0) };
        let (from, to) = (at(n), at(n + 1));
        let after = if n + 2 < count || closed { at(n + 2) } else { to };
        let second = to - (after - from) * (1.0 / 6.0);
        if n == 0 {
            write(&mut d, 'C', &[from + (to - before) * (1.0 / 6.0), second, to]);
        } else {
            write(&mut d, 'S', &[second, to]);
        }
    }
    if closed {
        d.push('Z');
    }
    d
}

/// Writes straight lines between points.
#[must_use]
pub fn lines(points: &[Point], closed: bool) -> String {
    let mut d = String::new();
    for (n, p) in points.iter().enumerate() {
        d.push_str(if n == 0 { "M" } else { "L" });
        number(&mut d, p.x, true, false);
        number(&mut d, -p.y, true, true);
    }
    if closed {
        d.push('Z');
    }
    d
}

/// Writes a number as short as it can be.
pub(super) fn number(out: &mut String, value: f64, tenths: bool, apart: bool) {
    let scaled = if tenths { (value * 10.0).round() / 10.0 } else { value.round() };
    let scaled = if scaled == 0.0 { 0.0 } else { scaled };
    if apart && scaled >= 0.0 {
        out.push(' ');
    }
    // Writing into a String cannot fail.
    let _ = write!(out, "{scaled}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_mirrors_each_control_into_the_next() {
        let square = [Point::new(0.0, 0.0), Point::new(6.0, 0.0), Point::new(6.0, 6.0), Point::new(0.0, 6.0)];
        assert_eq!(curve(&square, true, true), "M0 0C1 1 5 1 6 0S7-5 6-6 1-7 0-6-1-1 0 0Z");
        assert_eq!(curve(&square[..2], false, true), "M0 0C1 0 5 0 6 0");
    }

    #[test]
    fn a_point_on_the_joint_does_not_move_when_it_bends() {
        let bone = Bone::new(Point::new(3.0, 4.0), 0.0, 120.0);
        assert_eq!(bone.place(Point::default(), 0.5), Point::new(3.0, 4.0));
    }
}
