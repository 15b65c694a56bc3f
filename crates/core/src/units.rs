//! Scores and quantities that cannot be wrong.
//!
//! Each type has a private field and one fallible constructor; serde goes through the same door.
//! A value that is not known is `None`, never zero.

mod date;
mod kilograms;
mod score;
mod side;
mod tempo;

pub use date::{LocalDate, NotADate};
pub use kilograms::{Kilograms, LoadOutOfRange};
pub use score::{Effort, Pain, ScoreOutOfRange, Stiffness};
pub use side::{Involved, Side};
pub use tempo::Tempo;
