//! Care as data: protocols, exercises, conditions, findings, red flags and sources, parsed and cross-checked once.
//!
//! The catalog is valid or the program does not start: reading it yields what could be read and every
//! [`Problem`] found, each with file, line, column, what is wrong and what would be right. This module
//! reads texts it is handed, never files.

mod check;
mod document;
mod exercise;
mod instrument;
mod loader;
mod nearest;
mod problem;
mod protocol;
mod rules;
mod source;

pub use exercise::*;
pub use instrument::*;
pub use loader::*;
pub use nearest::nearest;
pub use problem::{Place, Problem};
pub use protocol::*;
pub use rules::*;
pub use source::*;
