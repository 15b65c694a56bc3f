//! The way in metres from its own start: a sketch of at most 120 corners, and no place on earth.

use std::{collections::BinaryHeap, fmt::Write as _};

/// Corners of the sketch.
const MOST: usize = 120;
/// Corners kept while the training goes by; when they are used up, every second one goes.
const KEPT: usize = 4096;
/// Metres between two of them at first.
const APART_M: f64 = 3.0;
/// Beyond this many metres from the start it is a flight, or damage.
const FARTHEST_M: f64 = 500_000.0;
/// Metres of one degree of the equator, which other programs take for every degree.
const DEGREE_M: f64 = 111_319.490_8;

/// Returns the metres between two places (degrees north and east) along the great circle.
pub(crate) fn metres_between(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (north_a, north_b) = (a.0.to_radians(), b.0.to_radians());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let chord = half(b.0 - a.0) + north_a.cos() * north_b.cos() * half(b.1 - a.1);
    (2.0 * chord.sqrt().min(1.0).asin()).to_degrees() * DEGREE_M
}

/// The way as it goes by.
#[derive(Clone, Debug)]
pub(super) struct Way {
    start: Option<(f64, f64)>,
    apart: f64,
    corners: Vec<(f64, f64)>,
}

impl Default for Way {
    fn default() -> Self {
        Self { start: None, apart: APART_M, corners: Vec::new() }
    }
}

impl Way {
    pub(super) const fn is_empty(&self) -> bool {
        self.start.is_none()
    }

    /// Takes a place in degrees north and east.
    pub(super) fn take(&mut self, place: (f64, f64)) {
        let start = *self.start.get_or_insert(place);
        // Across the date line the short way counts.
        let east = (place.1 - start.1 + 540.0).rem_euclid(360.0) - 180.0;
        let here = (east * DEGREE_M * start.0.to_radians().cos(), (place.0 - start.0) * DEGREE_M);
        if !(0.0..=FARTHEST_M).contains(&here.0.hypot(here.1)) {
            return;
        }
        let far = |last: &(f64, f64)| (here.0 - last.0).hypot(here.1 - last.1) >= self.apart;
        if self.corners.last().is_none_or(far) {
            self.corners.push(here);
        }
        if self.corners.len() >= KEPT {
            let mut odd = false;
            self.corners.retain(|_| {
                odd = !odd;
                odd
            });
            self.apart *= 2.0;
        }
    }

    /// Returns the sketch as `east,north` pairs in whole metres; none for somebody who stayed where they were.
    pub(super) fn sketch(&self) -> Option<String> {
        if self.corners.len() < 3 {
            return None;
        }
        let mut text = String::new();
        let mut last = None;
        for (east, north) in corners_of(&self.corners) {
            let pair = (east.round() + 0.0, north.round() + 0.0);
            if last.replace(pair) == Some(pair) {
                continue;
            }
            let gap = if text.is_empty() { "" } else { " " };
            // Writing to a String cannot fail.
            let _ = write!(text, "{gap}{:.0},{:.0}", pair.0, pair.1);
        }
        text.contains(' ').then_some(text)
    }
}

/// A piece of the way, and the corner farthest from the straight line through it.
struct Bend {
    off: f64,
    from: usize,
    at: usize,
    to: usize,
}

/// Keeps the corners that matter most: Douglas and Peucker's way, the greatest bend first, until there are enough.
fn corners_of(way: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut kept = vec![0, way.len().saturating_sub(1)];
    let mut bends = BinaryHeap::new();
    bends.extend(bend(way, 0, way.len().saturating_sub(1)));
    while kept.len() < MOST
        && let Some(Bend { off, from, at, to }) = bends.pop()
        && off >= 0.5
    {
        kept.push(at);
        bends.extend(bend(way, from, at));
        bends.extend(bend(way, at, to));
    }
    kept.sort_unstable();
    kept.dedup();
    kept.into_iter().filter_map(|at| way.get(at).copied()).collect()
}

fn bend(way: &[(f64, f64)], from: usize, to: usize) -> Option<Bend> {
    let (a, b) = (*way.get(from)?, *way.get(to)?);
    let between = way.get(from + 1..to)?;
    let off = between.iter().map(|corner| off_line_squared(*corner, a, b));
    let (at, squared) = (from + 1..to).zip(off).max_by(|x, y| x.1.total_cmp(&y.1))?;
    Some(Bend { off: squared.sqrt(), from, at, to })
}

/// Returns the square of how far a corner is from the piece between two others.
fn off_line_squared(corner: (f64, f64), a: (f64, f64), b: (f64, f64)) -> f64 {
    let (east, north) = (b.0 - a.0, b.1 - a.1);
    let length = east.mul_add(east, north * north);
    let (x, y) = (corner.0 - a.0, corner.1 - a.1);
    let share = if length > 0.0 { (x.mul_add(east, y * north) / length).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (x - east * share, y - north * share);
    x * x + y * y
}

impl Ord for Bend {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.off.total_cmp(&other.off).then_with(|| other.from.cmp(&self.from))
    }
}

impl PartialOrd for Bend {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Bend {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Bend {}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(places: impl Iterator<Item = (f64, f64)>) -> Option<String> {
        let mut way = Way::default();
        places.for_each(|place| way.take(place));
        way.sketch()
    }

    #[test]
    fn a_straight_way_has_two_ends_and_begins_at_nothing() {
        let told = sketch((0..200).map(|n| (52.5 + f64::from(n) * 1e-4, 13.4))).unwrap();
        assert_eq!(told, "0,0 0,2215");
        assert!(!told.contains("52") && !told.contains("13.4"));
    }

    #[test]
    fn a_square_keeps_its_corners() {
        let side = |n: i32| f64::from(n) * 1e-4;
        let places = (0..50)
            .map(|n| (side(n), 0.0))
            .chain((0..50).map(|n| (side(50), side(n))))
            .chain((0..50).map(|n| (side(50 - n), side(50))))
            .chain((0..=50).map(|n| (0.0, side(50 - n))));
        assert_eq!(sketch(places).unwrap(), "0,0 0,557 557,557 557,0 0,0");
    }

    #[test]
    fn a_long_winding_way_has_at_most_120_corners() {
        let places = (0..200_000).map(|n| {
            let turn = f64::from(n) / 500.0;
            (0.01 * turn.sin() + f64::from(n) * 1e-6, 0.01 * turn.cos())
        });
        let told = sketch(places).unwrap();
        assert!((60..=120).contains(&told.split(' ').count()), "{told}");
        assert!(told.len() < 2000);
    }

    #[test]
    fn standing_has_no_way_and_the_date_line_is_no_leap() {
        assert_eq!(sketch(std::iter::repeat_n((1.0, 1.0), 50)), None);
        let told =
            sketch((0..40).map(|n| (0.0, -180.0 + (f64::from(n) * 1e-3 - 0.02).rem_euclid(360.0)))).unwrap();
        assert!(told.split(' ').count() < 5, "{told}");
        assert!(!told.contains("40075"), "{told}");
    }

    #[test]
    fn metres_follow_the_great_circle() {
        assert!((metres_between((0.0, 0.0), (0.0, 1.0)) - 111_319.49).abs() < 0.1);
        assert!(metres_between((52.0, 13.0), (52.0, 13.0)).abs() < 1e-9);
    }
}
