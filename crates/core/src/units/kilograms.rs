//! External load and body mass.

use serde::{Deserialize, Serialize};

/// Says that a mass cannot be one a person carries or has.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("a mass is 0 to 500 kg, not {0}")]
pub struct LoadOutOfRange(f64);

/// A mass in kilograms, kept as whole hundredths so that equal loads compare equal.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(try_from = "f64", into = "f64")]
#[schemars(with = "f64")]
pub struct Kilograms(u32);

impl Kilograms {
    /// Takes 0 to 500 kg and rounds to the nearest 10 g.
    ///
    /// # Errors
    /// Below 0, above 500 or not a number.
    pub fn new(kilograms: f64) -> Result<Self, LoadOutOfRange> {
        if !(0.0..=500.0).contains(&kilograms) {
            return Err(LoadOutOfRange(kilograms));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 50000 after the check above"
        )]
        Ok(Self((kilograms * 100.0).round() as u32))
    }

    /// Returns the mass in kilograms.
    #[must_use]
    pub fn get(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// Returns the mass in whole hundredths of a kilogram.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }
}

impl TryFrom<f64> for Kilograms {
    type Error = LoadOutOfRange;
    fn try_from(kilograms: f64) -> Result<Self, Self::Error> {
        Self::new(kilograms)
    }
}

impl From<Kilograms> for f64 {
    fn from(mass: Kilograms) -> Self {
        mass.get()
    }
}

impl std::fmt::Display for Kilograms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} kg", self.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masses_are_kept_to_ten_grams() {
        assert_eq!(Kilograms::new(7.5).unwrap().hundredths(), 750);
        assert_eq!(Kilograms::new(7.5).unwrap().to_string(), "7.5 kg");
        assert!(Kilograms::new(-1.0).is_err());
        assert!(Kilograms::new(f64::NAN).is_err());
        assert_eq!(serde_json::to_string(&Kilograms::new(10.0).unwrap()).unwrap(), "10.0");
    }
}
