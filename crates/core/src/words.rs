//! Values turned into words, for pages and commands alike; nothing in the core reads them back.
//!
//! One place for every sentence about a decision, so that it can be tested and translated.

mod card;

pub use card::*;
