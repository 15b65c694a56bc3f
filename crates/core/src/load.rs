//! The ledger: what sets, steps and strides asked of the tendon, in one unit.
//!
//! Two bins stand side by side: overall load and high load (`achilles-load.md` section 4). The unit is one
//! walking step. A day nobody knows anything about is unknown, never zero. Nothing here decides.

mod add;
mod budget;
mod compare;
mod exposure;
mod ledger;
mod outing;
mod side;
mod twice;

pub use add::{day_load, ledger_day};
pub use budget::{Budget, budget, planned};
pub use compare::{LoadRemark, LoadSeen, compare};
pub use exposure::{Exposure, exposure};
pub use ledger::*;
pub use side::{Bar, Pulls, SideDay, side_day};
