//! A small typed tree of expressions in the Clinical Quality Language, and two printers of it.
//!
//! [`elm`] prints the tree as ELM JSON, which engines execute; [`text`] prints it as CQL, which people read.
//! Both print the *same* tree, so neither can say something the other does not. The tree knows nothing of
//! tendons, and nothing here evaluates: that is left to somebody else's engine on purpose.

mod elm;
mod expr;
mod library;
mod text;
mod typed;

pub use elm::elm;
pub use expr::{Expr, Kind, Operator};
pub use library::{Definition, Library, Parameter};
pub use text::text;
pub(crate) use typed::record;
pub use typed::{Bool, Days, Int, Text, Value, choose, first_of};
