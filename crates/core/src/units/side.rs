//! Left, right, and which of them hurts.

use serde::{Deserialize, Serialize};

/// One leg.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The left leg.
    Left,
    /// The right leg.
    Right,
}

impl Side {
    /// Returns the other leg.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// The side or sides that hurt, or that a set was done on.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Involved {
    /// The left leg alone.
    Left,
    /// The right leg alone.
    Right,
    /// Both legs.
    Both,
}

impl Involved {
    /// Says whether a leg is among the involved ones.
    #[must_use]
    pub const fn includes(self, side: Side) -> bool {
        matches!((self, side), (Self::Both, _) | (Self::Left, Side::Left) | (Self::Right, Side::Right))
    }

    /// Says whether a leg is among both.
    #[must_use]
    pub const fn shares(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Both, _) | (_, Self::Both) | (Self::Left, Self::Left) | (Self::Right, Self::Right)
        )
    }
}

impl From<Side> for Involved {
    fn from(side: Side) -> Self {
        match side {
            Side::Left => Self::Left,
            Side::Right => Self::Right,
        }
    }
}
