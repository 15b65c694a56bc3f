//! Heel height over time, as lines: the asked tempo beside bouncing. A figure shows a moment; this shows its rhythm.

use super::{
    point::{Point, eased},
    skin::lines,
};

/// Units of the picture for a second, and for the whole height of a heel.
const SECOND: f64 = 20.0;
const HEIGHT: f64 = 60.0;
/// Points of a second.
const FINE: u8 = 10;

/// Heel height over two slow repetitions: seconds up, held, down, as SVG path data; y down, 0 is the ground.
#[must_use]
pub fn slow([up, held, down]: [f64; 3]) -> String {
    let parts = [(up, 0.0, 1.0), (held, 1.0, 1.0), (down, 1.0, 0.0), (1.0, 0.0, 0.0)];
    trace(&[parts, parts].concat())
}

/// Heel height when the heel drops and bounces, for as long as two slow repetitions take.
#[must_use]
pub fn bouncing([up, held, down]: [f64; 3]) -> String {
    // Each goes up in less than a second, is not held, falls, and springs up a little from the ground.
    let bounce = [(0.55, 0.0, 0.9), (0.35, 0.9, 0.0), (0.25, 0.0, 0.18), (0.25, 0.18, 0.0)];
    let long = 2.0 * (up + held + down + 1.0);
    let mut parts = Vec::new();
    let mut gone = 0.0;
    while gone + 1.4 <= long {
        parts.extend(bounce);
        gone += 1.4;
    }
    trace(&parts)
}

fn trace(parts: &[(f64, f64, f64)]) -> String {
    let mut points = vec![Point::default()];
    let mut begun = 0.0;
    for (seconds, from, to) in parts {
        for n in 1..=FINE {
            let share = f64::from(n) / f64::from(FINE);
            let height = from + (to - from) * eased(share);
            points.push(Point::new((begun + share * seconds) * SECOND, height * HEIGHT));
        }
        begun += seconds;
    }
    lines(&points, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_raise_stays_up_and_a_bounce_does_not() {
        let tops = |d: &str| d.split('L').filter(|p| p.ends_with("-60")).count();
        assert!(tops(&slow([3.0, 1.0, 3.0])) > usize::from(FINE));
        assert_eq!(tops(&bouncing([3.0, 1.0, 3.0])), 0);
    }
}
