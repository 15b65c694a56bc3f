//! Points and angles of the drawing plane: x forward, y up, degrees counter-clockwise.

use std::ops::{Add, Mul, Sub};

use serde::Deserialize;

/// A place, or a way from one to another, in units of body height / 1000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(from = "[f64; 2]")]
pub struct Point {
    /// Forward.
    pub x: f64,
    /// Up.
    pub y: f64,
}

impl Point {
    /// Puts a point together.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Returns it turned about the origin.
    #[must_use]
    pub fn turned(self, degrees: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self { x: self.x * cos - self.y * sin, y: self.x * sin + self.y * cos }
    }

    /// Returns its distance from the origin.
    #[must_use]
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// Returns the place at a share of the way to another.
    #[must_use]
    pub fn toward(self, other: Self, share: f64) -> Self {
        Self { x: mix(self.x, other.x, share), y: mix(self.y, other.y, share) }
    }
}

impl From<[f64; 2]> for Point {
    fn from([x, y]: [f64; 2]) -> Self {
        Self { x, y }
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self { x: self.x * by, y: self.y * by }
    }
}

/// Returns the number at a share of the way from one to another.
pub(super) fn mix(from: f64, to: f64, share: f64) -> f64 {
    (to - from).mul_add(share, from)
}

/// Returns the same angle between -180 and 180 degrees.
pub(super) fn wrapped(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// Zero speed and acceleration at both ends: minimum jerk. Takes and returns 0 to 1.
pub(super) fn eased(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    t * t * t * (10.0 + t * (6.0 * t - 15.0))
}

/// A smooth closed curve through evenly spaced numbers, at a time from 0 to 1: Catmull-Rom.
pub(super) fn cyclic(numbers: &[f64], time: f64) -> f64 {
    let count = numbers.len().max(1);
    let at = |n: usize| numbers.get(n % count).copied().unwrap_or_default();
    let scaled = time.rem_euclid(1.0) * count as f64;
    // Below the count, so neither sign nor size is lost.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the count")]
    let n = scaled as usize;
    let t = scaled - scaled.floor();
    let (a, b, c, d) = (at(n + count - 1), at(n), at(n + 1), at(n + 2));
    let (m, k) = ((c - a) / 2.0, (d - b) / 2.0);
    let (t2, t3) = (t * t, t * t * t);
    (2.0 * t3 - 3.0 * t2 + 1.0) * b + (t3 - 2.0 * t2 + t) * m + (3.0 * t2 - 2.0 * t3) * c + (t3 - t2) * k
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_turn_leads_from_forward_to_up() {
        let up = Point::new(1.0, 0.0).turned(90.0);
        assert!((up - Point::new(0.0, 1.0)).length() < 1e-12);
        assert_eq!(wrapped(350.0), -10.0);
        assert_eq!(wrapped(-190.0), 170.0);
    }

    #[test]
    fn a_closed_curve_passes_through_its_numbers() {
        let numbers = [1.0, 5.0, 2.0, 4.0];
        for (n, expected) in numbers.iter().enumerate() {
            assert!((cyclic(&numbers, n as f64 / 4.0) - expected).abs() < 1e-9);
        }
        assert!((cyclic(&numbers, 1.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn movement_begins_and_ends_at_rest() {
        assert_eq!((eased(0.0), eased(0.5), eased(1.0)), (0.0, 0.5, 1.0));
        assert!(eased(0.01) < 1e-4);
    }
}
