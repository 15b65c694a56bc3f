//! From days and numbers to places in a picture, in tenths of a unit so that no rounding shows.

use heelup_core::units::LocalDate;

/// Days on a line from left to right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) from: LocalDate,
    pub(crate) until: LocalDate,
    /// Where the first and the last day stand.
    pub(crate) left: f64,
    pub(crate) right: f64,
}

impl Days {
    /// Returns where a day stands; a single day stands in the middle.
    pub(crate) fn x(&self, date: LocalDate) -> f64 {
        let all = self.until.days_since(self.from);
        if all <= 0 {
            return tenth((self.left + self.right) / 2.0);
        }
        let share = f64::from(date.days_since(self.from)) / f64::from(all);
        tenth(self.left + share * (self.right - self.left))
    }

    /// Returns half of what a day takes.
    pub(crate) fn half(&self) -> f64 {
        (self.right - self.left) / f64::from(self.until.days_since(self.from).max(1)) / 2.0
    }
}

/// Numbers on a line from the ground up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heights {
    pub(crate) ground: f64,
    pub(crate) top: f64,
    pub(crate) most: f64,
}

impl Heights {
    /// Returns where a number stands; one above the top stays at it.
    pub(crate) fn y(&self, value: f64) -> f64 {
        let share = (value / self.most.max(1.0)).clamp(0.0, 1.0);
        tenth(self.ground - share * (self.ground - self.top))
    }
}

/// Rounds to a tenth.
pub(crate) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Returns a round number at or above another: 1, 2, 3 or 5 with noughts behind.
pub(crate) fn round_up(value: u32) -> u32 {
    let mut unit = 1;
    loop {
        for step in [1, 2, 3, 5] {
            if unit * step >= value {
                return unit * step;
            }
        }
        let Some(next) = u32::checked_mul(unit, 10).filter(|next| *next < 100_000_000) else { return value };
        unit = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_day_stands_in_the_middle_and_many_from_edge_to_edge() {
        let day: LocalDate = "2026-03-02".parse().unwrap();
        let one = Days { from: day, until: day, left: 20.0, right: 40.0 };
        assert!((one.x(day) - 30.0).abs() < 0.01);
        let many = Days { until: day.plus(4), ..one };
        assert!((many.x(day) - 20.0).abs() < 0.01 && (many.x(day.plus(4)) - 40.0).abs() < 0.01);
        assert!((many.x(day.plus(1)) - 25.0).abs() < 0.01);
    }

    #[test]
    fn the_top_of_an_axis_is_a_round_number() {
        assert_eq!([1, 4, 29, 301, 9_400, 14_000].map(round_up), [1, 5, 30, 500, 10_000, 20_000]);
    }
}
