//! Intervals without resampling: closed forms, so that a report is a function of its counts.
//!
//! All are meant to hold what they estimate in 95 of 100 *simulations*; they say how far chance in the draws reaches,
//! and nothing about how far the model is from people. Every operation is plain arithmetic or a square root.

use serde::Serialize;

/// The 97.5th percentile of a standard normal curve.
const Z: f64 = 1.959_964;

/// A figure and the interval around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The interval's lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Estimate {
    /// Multiplies all three.
    pub(super) fn times(self, factor: f64) -> Self {
        Self { value: self.value * factor, low: self.low * factor, high: self.high * factor }
    }

    /// Rounds all three to so many hundredths or thousandths (`1000.0`): draws of chance carry no more.
    pub(super) fn rounded(self, parts: f64) -> Self {
        // Adding zero turns a negative zero into zero.
        let round = |value: f64| (value * parts).round() / parts + 0.0;
        Self { value: round(self.value), low: round(self.low), high: round(self.high) }
    }
}

/// Returns a count as a number.
#[expect(clippy::cast_precision_loss, reason = "sums of counts; the last of 53 bits is far below the noise")]
pub(super) const fn number(count: u64) -> f64 {
    count as f64
}

/// Returns a share with Wilson's interval.
pub(super) fn share(yes: u64, of: u64) -> Option<Estimate> {
    if of == 0 {
        return None;
    }
    let (n, p) = (number(of), number(yes) / number(of));
    let middle = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    Some(Estimate { value: p, low: (middle - half).clamp(0.0, p), high: (middle + half).clamp(p, 1.0) })
}

/// Returns the difference of two shares of the same people, B minus A: Newcombe's square-and-add on Wilson's
/// intervals, with the correlation between the two answers.
pub(super) fn share_difference(a: u64, b: u64, both: u64, of: u64) -> Option<Estimate> {
    let (share_a, share_b) = (share(a, of)?, share(b, of)?);
    let neither = (of + both).checked_sub(a + b)?;
    let (only_a, only_b) = (a.checked_sub(both)?, b.checked_sub(both)?);
    let product = number(a) * number(b) * number(of - a) * number(of - b);
    let joint = number(both) * number(neither) - number(only_a) * number(only_b);
    let corrected = if joint > 0.0 { (joint - number(of) / 2.0).max(0.0) } else { joint };
    let correlation = if product > 0.0 { corrected / product.sqrt() } else { 0.0 };
    let value = share_b.value - share_a.value;
    let reach = |x: f64, y: f64| (x * x - 2.0 * correlation * x * y + y * y).max(0.0).sqrt();
    let low = value - reach(share_b.value - share_b.low, share_a.high - share_a.value);
    let high = value + reach(share_b.high - share_b.value, share_a.value - share_a.low);
    Some(Estimate { value, low: low.max(-1.0), high: high.min(1.0) })
}

/// Sums over people of a count, their days, and what these spread.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RateSums {
    pub(super) count: f64,
    pub(super) squares: f64,
    pub(super) by_days: f64,
    pub(super) days: f64,
    pub(super) days_squared: f64,
}

impl RateSums {
    fn rate(&self) -> f64 {
        self.count / self.days
    }

    /// The sum over people of (count − rate × days)².
    fn spread(&self) -> f64 {
        let rate = self.rate();
        (self.squares - 2.0 * rate * self.by_days + rate * rate * self.days_squared).max(0.0)
    }
}

/// Returns a count a day, over all days of all people: the ratio and its linearised variance, which takes in that
/// people differ from each other.
pub(super) fn rate(sums: RateSums, people: u64) -> Option<Estimate> {
    if sums.days <= 0.0 || people < 2 {
        return None;
    }
    let n = number(people);
    let half = Z * (sums.spread() * n / (n - 1.0)).sqrt() / sums.days;
    let value = sums.rate();
    Some(Estimate { value, low: (value - half).max(0.0), high: value + half })
}

/// What two programmes' counts of the same people have in common.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CrossSums {
    /// Count in A times count in B.
    pub(super) counts: f64,
    /// Count in A times days in B.
    pub(super) count_days: f64,
    /// Days in A times count in B.
    pub(super) days_count: f64,
    /// Days in A times days in B.
    pub(super) days: f64,
}

/// Returns the difference of two rates of the same people, B minus A, paired.
pub(super) fn rate_difference(a: RateSums, b: RateSums, cross: CrossSums, people: u64) -> Option<Estimate> {
    if a.days <= 0.0 || b.days <= 0.0 || people < 2 {
        return None;
    }
    let (rate_a, rate_b) = (a.rate(), b.rate());
    let common =
        cross.counts - rate_b * cross.count_days - rate_a * cross.days_count + rate_a * rate_b * cross.days;
    let variance =
        a.spread() / (a.days * a.days) + b.spread() / (b.days * b.days) - 2.0 * common / (a.days * b.days);
    let n = number(people);
    let half = Z * (variance.max(0.0) * n / (n - 1.0)).sqrt();
    let value = rate_b - rate_a;
    Some(Estimate { value, low: value - half, high: value + half })
}

/// A day that a share of people has reached, and the days that chance allows; none: not within the days simulated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Quantile {
    pub(super) day: Option<u16>,
    pub(super) low: Option<u16>,
    pub(super) high: Option<u16>,
}

/// Returns the day by which `percent` of all people got somewhere: order statistics of the days, everybody who never
/// got there last; the interval between the ranks that chance reaches.
pub(super) fn quantile(days: &[u32], people: u64, percent: u64) -> Quantile {
    let p = number(percent) / 100.0;
    let n = number(people);
    let reach = Z * (n * p * (1.0 - p)).sqrt();
    let middle = (n * p).ceil().max(1.0);
    Quantile {
        day: at_rank(days, middle),
        low: at_rank(days, (n * p - reach).floor().max(1.0)),
        high: at_rank(days, (n * p + reach).ceil() + 1.0),
    }
}

/// Returns the day of the person of this rank, counted from 1.
fn at_rank(days: &[u32], rank: f64) -> Option<u16> {
    let mut so_far = 0_u64;
    for (day, count) in days.iter().enumerate() {
        so_far += u64::from(*count);
        if number(so_far) >= rank {
            return u16::try_from(day).ok();
        }
    }
    None
}

/// Returns the difference of two medians in days, B minus A: the interval's reaches squared, added, and rooted.
/// The same people in both make it wider than it need be, never narrower.
pub(super) fn median_difference(a: Quantile, b: Quantile) -> Option<Estimate> {
    let days = |q: Quantile| Some((f64::from(q.day?), f64::from(q.low?), f64::from(q.high?)));
    let ((a, a_low, a_high), (b, b_low, b_high)) = (days(a)?, days(b)?);
    let reach = |x: f64, y: f64| (x * x + y * y).sqrt();
    let value = b - a;
    Some(Estimate {
        value,
        low: value - reach(b - b_low, a_high - a),
        high: value + reach(b_high - b, a - a_low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 5e-4
    }

    #[test]
    fn a_share_has_wilsons_interval() {
        // Newcombe 1998, table I: 81 of 263 is 0.3080, 0.2553 to 0.3662; 0 of 20 is 0 to 0.1611.
        let some = share(81, 263).unwrap();
        assert!(near(some.value, 0.3080) && near(some.low, 0.2553) && near(some.high, 0.3662), "{some:?}");
        let none = share(0, 20).unwrap();
        assert!(none.low == 0.0 && near(none.high, 0.1611), "{none:?}");
        assert_eq!(share(20, 20).unwrap().high, 1.0);
        assert!(share(0, 0).is_none());
    }

    #[test]
    fn a_difference_of_paired_shares_has_newcombes_interval() {
        // Newcombe 1998 (paired data), method 10: 36 both, 12 only the second, 2 only the first, 0 neither is 0.2,
        // 0.0569 to 0.3404.
        let second_more = share_difference(38, 48, 36, 50).unwrap();
        assert!(near(second_more.value, 0.2), "{second_more:?}");
        assert!(near(second_more.low, 0.0569) && near(second_more.high, 0.3404), "{second_more:?}");
        let same = share_difference(10, 10, 10, 40).unwrap();
        assert!(same.value == 0.0 && same.low <= 0.0 && same.high >= 0.0 && same.high < 0.1, "{same:?}");
    }

    #[test]
    fn a_rate_knows_that_people_differ() {
        // Two people alike: no spread. One with everything, one with nothing: a wide one.
        let alike = RateSums { count: 4.0, squares: 8.0, by_days: 40.0, days: 20.0, days_squared: 200.0 };
        let even = rate(alike, 2).unwrap();
        assert!(near(even.value, 0.2) && near(even.low, 0.2) && near(even.high, 0.2), "{even:?}");
        let uneven = rate(RateSums { squares: 16.0, ..alike }, 2).unwrap();
        assert!(uneven.value == 0.2 && uneven.low == 0.0 && uneven.high > 0.5, "{uneven:?}");
        assert!(rate(RateSums::default(), 2).is_none());
    }

    #[test]
    fn the_same_lives_twice_differ_by_nothing() {
        let sums = RateSums { count: 4.0, squares: 16.0, by_days: 40.0, days: 20.0, days_squared: 200.0 };
        let cross = CrossSums { counts: 16.0, count_days: 40.0, days_count: 40.0, days: 200.0 };
        let none = rate_difference(sums, sums, cross, 2).unwrap();
        assert!(none.value == 0.0 && none.low.abs() < 1e-9 && none.high.abs() < 1e-9, "{none:?}");
    }

    #[test]
    fn a_median_counts_those_who_never_get_there() {
        let mut days = vec![0_u32; 100];
        days[10] = 30;
        days[20] = 30;
        let q = quantile(&days, 100, 50);
        assert_eq!((q.day, q.low, q.high), (Some(20), Some(20), None), "rank 61 of 100 never got there");
        assert_eq!(quantile(&days, 100, 25).day, Some(10));
        assert_eq!(quantile(&days, 100, 75).day, None);
        assert!(median_difference(q, q).is_none());
        let full = quantile(&[0, 50, 50], 100, 50);
        let none = median_difference(full, full).unwrap();
        assert!(none.value == 0.0 && none.low <= 0.0 && none.high >= 0.0);
    }
}
