//! The machine interface: what `--json` prints, as types of its own with a JSON Schema.
//!
//! *It is a promise to scripts: add, never rename.* Decides nothing: everything here is read off a day's answer.

mod change;
mod dose;
mod load;
mod plan;
mod reason;
mod rule;

pub(crate) use plan::{Plan, flagged, next_run, plan};
pub(crate) use reason::{Reason, reasons};
