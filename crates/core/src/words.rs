//! Values turned into words, for pages and commands alike; nothing in the core reads them back.
//!
//! One place for every sentence about a decision, so that it can be tested and translated. The voice is a
//! calm physio who runs: what, then why, then what next; no guilt, no promises. Start at [`card()`].

mod card;
mod dose;
mod fork;
mod head;
mod ladder;
mod language;
mod leaf;
mod ledger;
mod may;
mod note;
mod operation;
mod plain;
mod race;
mod row;
mod rule;
mod runs;
mod source;
mod version;

pub use card::*;
pub use dose::{dose_line, minutes, one_dose};
pub use fork::forks;
pub use head::card;
pub use ladder::{WorkoutWords, calendar_name, order_of_day, proposal_about, proposal_title, workout};
pub use language::{Language, Said};
pub use ledger::{budget_line, load_remark, thousands};
pub use may::{MayCard, may_card, next_run_line};
pub use note::note;
pub use operation::clinician_dose;
pub use plain::{change, date, day_and_date, measure, score, side};
pub use race::{RaceCard, race_card};
pub use row::row;
pub use rule::rule;
pub use runs::{RunLine, cadence, kilometres, run_remark, strength};
pub use source::{caution, source_lines, sources_of};
pub use version::{FieldLine, day_in_short, field, hypothetical, offered, unkept, unkept_detail};
