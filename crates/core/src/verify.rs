//! The proof of a programme: every state it can reach, every letter, every property.
//!
//! The verifier drives the real functions of [`crate::programme`], not a model of them, half a day at a time: from
//! every position as a start, through every morning and evening there is, until no new state appears. What really
//! happened is remembered apart from the machine, by automata that trust nothing of its memory. Nothing here knows
//! a clock, a file or a thread; the binary runs one programme a thread and tells how far it is.
//!
//! Start reading at [`prove`]; `docs/decisions/0005-proof.md` says why it is built this way.

mod alphabet;
mod claim;
mod clock;
mod flow;
mod found;
mod graph;
mod index;
mod local;
mod machine;
mod monitors;
mod oddity;
mod pace;
mod pair;
mod patterns;
mod property;
mod prove;
mod record;
mod rows;
mod seen;
mod shapes;
pub mod sheet;
mod shortest;
mod sooner;
mod sounds;
mod step;
mod story;
mod tables;
mod tale;
mod teller;
mod walk;
mod written;

pub use alphabet::{CALM, GOOD, evenings, mornings};
pub use claim::Claim;
pub use machine::{Machine, Shipped};
pub use oddity::Oddity;
pub use pair::{JOINED, Joined, Pair, Together, pairs, together};
pub use property::Property;
pub use prove::{Accepted, Asking, Counterexample, Outcome, Proof, Size, prove, prove_shipped, prove_table};
pub use record::{AcceptedThere, Recorded, Standing};
pub use story::{Told, story};
pub use tale::{Day, Tale};
