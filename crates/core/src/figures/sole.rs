//! The soles from below.
use serde::Deserialize;
/// x
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SolePose {}
