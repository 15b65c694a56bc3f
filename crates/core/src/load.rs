//! The ledger: what sets, steps and strides asked of the tendon, in one unit.
//!
//! Two bins stand side by side: overall load and high load (`achilles-load.md` section 4). The unit is one
//! walking step. A day nobody knows anything about is unknown, never zero. Nothing here decides.

mod add;
mod ledger;

pub use add::{day_load, ledger_day};
pub use ledger::*;
