//! The three 0–10 scales a person answers on.

use serde::{Deserialize, Serialize};

/// Says that a score was not a whole number from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} is a whole number from 0 to 10, not {given}")]
pub struct ScoreOutOfRange {
    what: &'static str,
    given: i64,
}

macro_rules! score {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        #[serde(try_from = "i64", into = "i64")]
        #[schemars(with = "u8", extend("maximum" = 10))]
        pub struct $name(u8);

        impl $name {
            /// Takes a whole number from 0 to 10.
            ///
            /// # Errors
            /// Anything below 0 or above 10.
            pub fn new(score: i64) -> Result<Self, ScoreOutOfRange> {
                match u8::try_from(score) {
                    Ok(s) if s <= 10 => Ok(Self(s)),
                    _ => Err(ScoreOutOfRange { what: $what, given: score }),
                }
            }

            /// Returns the number, 0 to 10.
            #[must_use]
            pub const fn get(self) -> u8 {
                self.0
            }
        }

        impl TryFrom<i64> for $name {
            type Error = ScoreOutOfRange;
            fn try_from(score: i64) -> Result<Self, Self::Error> {
                Self::new(score)
            }
        }

        impl From<$name> for i64 {
            fn from(score: $name) -> Self {
                Self::from(score.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

score! {
    /// Pain on the 0–10 numeric rating scale (NPRS): 0 none, 10 the worst there is.
    Pain, "pain"
}
score! {
    /// Stiffness in the morning, 0–10: 0 none, 10 cannot move it.
    Stiffness, "stiffness"
}
score! {
    /// Rating of perceived exertion, 0–10 (the ten-point kind).
    Effort, "effort"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_numbers_from_0_to_10_are_scores() {
        assert_eq!(Pain::new(10).unwrap().get(), 10);
        assert_eq!(Pain::new(11).unwrap_err().to_string(), "pain is a whole number from 0 to 10, not 11");
        assert!(Effort::new(-1).is_err());
        assert!(serde_json::from_str::<Stiffness>("11").is_err());
        assert_eq!(serde_json::to_string(&Stiffness::new(4).unwrap()).unwrap(), "4");
    }
}
