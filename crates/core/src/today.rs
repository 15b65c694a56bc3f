//! One answer a day: puts the record, the catalog and a date together into a decision with its reasons.
//!
//! The answer is a value; [`crate::words`] turns it into words at the edge. Pages, commands and the JSON
//! interface show the same answer and decide nothing. Start reading at [`DayAnswer`].

mod answer;

pub use answer::*;
