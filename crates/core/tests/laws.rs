//! Laws: what must hold for every person, every protocol and every order of days, not only for those told in a story.
//!
//! The ids P1 to P17 are those of the engine's design. What happened is remembered by the monitors of these
//! tests, never read from the state under test: a law that trusts the engine's own memory proves nothing
//! when that memory is what fails.

mod counting;
mod explained;
mod explore;
#[path = "../../store/tests/strategies.rs"]
mod facts;
mod journals;
mod letters;
mod lives;
mod monitor;
mod promises;
mod walks;
