//! The leg from behind.
use serde::Deserialize;
/// x
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct RearPose {}
