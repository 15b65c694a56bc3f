//! The thinking of Heelup: everything that decides, and nothing that talks to the world.
//!
//! A fact enters through [`journal`], is folded into a [`record`], and [`today`] makes one explained
//! answer of it with the care data of [`catalog`]. This crate knows no clock, no files, no network and
//! no randomness: dates, texts, ids and seeds are arguments. Start reading at [`today`] or at [`programme`].
#![doc(test(attr(deny(warnings))))]

pub mod ahead;
pub mod care;
pub mod catalog;
pub mod criteria;
pub mod figures;
pub mod journal;
pub mod load;
pub mod may;
pub mod programme;
pub mod progress;
pub mod race;
pub mod record;
pub mod replay;
pub mod runs;
pub mod simulate;
pub mod story;
pub mod today;
pub mod triage;
pub mod units;
pub mod verify;
pub mod words;
