//! The figure from the front.
use serde::Deserialize;
/// x
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct FrontPose {}
