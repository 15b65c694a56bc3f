//! One answer a day: puts the record, the catalog and a date together into a decision with its reasons.
//!
//! The answer is a value; [`crate::words`] turns it into words at the edge. Pages, commands and the JSON
//! interface show the same answer and decide nothing. Start reading at [`DayAnswer`].

mod about;
mod answer;
mod build;
mod change;
mod course;
mod flags;
mod mistakes;
mod notes;
mod otherwise;
mod reasons;
mod remark;
mod rule;
mod spans;

pub use about::*;
pub use answer::*;
pub use build::answers;
pub use course::{Course, Trace, Track, Unfollowed};
pub use flags::{Cleared, Flags, Reported};
pub use otherwise::*;
pub use remark::*;
pub use rule::*;
