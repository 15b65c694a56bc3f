//! The stage machine of one programme: a small, finite and total decision.
//!
//! A day has two halves. [`morning`] closes yesterday's question and decides today; [`evening`] takes in
//! what was really done. Both are pure, allocate nothing and see only bands, never scores; a protocol is
//! compiled once to a [`Table`] of positions, and the machine moves along its pointers only, so it cannot
//! invent a dose. The state is finite by design: every reachable state can be explored.

mod compile;
mod compiled;
mod dose;
mod evening;
mod hash;
mod letters;
mod memory;
mod morning;
mod outlook;
mod place;
mod review;
mod rules;
mod state;
mod table;

pub use compile::compile;
pub use compiled::{Place, Programme};
pub use dose::Dose;
pub(crate) use dose::{Rank, demand, rank_of};
pub use evening::{Did, did, evening, evidence, taken_in};
pub use hash::content;
pub use letters::*;
pub use morning::{Verdict, VerdictNotes, decide, morning};
pub use outlook::{Forecast, OtherDay, earliest_graduation, earliest_rise, other_days};
pub use place::{entered, left, placed, resumed_at};
pub use review::{OutcomeChange, ReviewInput, ReviewState};
pub(crate) use rules::first_of;
pub use rules::{ORDER, asked};
pub use state::{Evidence, State, normal, start};
pub use table::{NONE, Need, Position, Table};
