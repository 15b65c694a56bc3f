//! The pace of one repetition.

use serde::{Deserialize, Serialize};

/// Seconds of each part of a repetition, always named: gym codes such as 3010 start with *down*.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tempo {
    /// Seconds going up (concentric).
    pub up: u8,
    /// Seconds held at the top.
    #[serde(default)]
    pub pause: u8,
    /// Seconds going down (eccentric).
    pub down: u8,
    /// Seconds held at the lowest point, the heel in the air.
    #[serde(default, skip_serializing_if = "is_none")]
    pub low: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_none(seconds: &u8) -> bool {
    *seconds == 0
}

impl Tempo {
    /// Returns the seconds of one whole repetition.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.up as u32 + self.pause as u32 + self.down as u32 + self.low as u32
    }
}

impl std::fmt::Display for Tempo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} up, {} hold, {} down", self.up, self.pause, self.down)?;
        if self.low > 0 { write!(f, ", {} hover", self.low) } else { Ok(()) }
    }
}
