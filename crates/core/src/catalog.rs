//! Care as data: protocols, exercises, learn articles, conditions, findings, red flags and sources, parsed and cross-checked once.
//!
//! The catalog is valid or the program does not start: reading it yields what could be read and every
//! [`Problem`] found, each with file, line, column, what is wrong and what would be right. This module
//! reads texts it is handed, never files.

mod article;
mod check;
mod condition;
mod document;
mod exercise;
mod figure;
mod finding;
mod instrument;
mod intake;
mod loader;
mod mend;
mod nearest;
mod problem;
mod protocol;
mod read;
mod red_flag;
mod rules;
mod runs;
mod said;
mod source;
mod text;
mod trigger;

pub(crate) use article::links;
pub use article::*;
pub use condition::*;
pub use document::MAX_TEXT;
pub use exercise::*;
pub use finding::*;
pub use instrument::*;
pub use intake::*;
pub use loader::*;
pub use nearest::nearest;
pub use problem::{Place, Problem};
pub use protocol::*;
pub(crate) use read::read_toml;
pub use red_flag::*;
pub use rules::*;
pub use runs::*;
pub(crate) use said::{Each, Said};
pub use source::*;
pub use text::text_of;
pub use trigger::*;
