//! The same record under two versions of care: which days would be decided differently, and by which values.
//!
//! A replay is a thought: a person who had been told something else would have done something else, and what they then
//! did is what the days before were decided by. It changes nothing and is never stored. Start reading at [`replay`].

mod causes;
mod days;
mod fields;
mod offer;

pub use causes::causes;
pub use days::{DayDifference, Replay, Stretch, Walked, replay};
pub use fields::{FieldChange, FieldKind, field_changes};
pub use offer::{Offer, newer, newer_than, offer};
