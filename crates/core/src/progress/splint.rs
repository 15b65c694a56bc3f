//! Nights with a splint beside the first steps of the mornings after them. A look back, and no proof of anything.

use serde::Serialize;

use crate::{record::Record, units::LocalDate};

/// Mornings whose night was told about, with the splint and without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SplintNights {
    /// After a night with it.
    pub with: Nights,
    /// After a night without it.
    pub without: Nights,
}

/// Mornings alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Nights {
    /// How many.
    pub mornings: usize,
    /// The middle of the first steps' pain, 0–10; none where no morning told it.
    pub first_step: Option<u8>,
}

/// Reads the mornings of some days, both included; none while no night with a splint was told.
///
/// A morning that says nothing of the night is left out: it is not taken for a night without.
#[must_use]
pub fn splint_nights(record: &Record, from: LocalDate, to: LocalDate) -> Option<SplintNights> {
    let nights = |worn: bool| {
        let days = (0..=to.days_since(from)).map(|n| record.day(from.plus(n)));
        let mut scores: Vec<u8> = days
            .filter(|day| day.splint == Some(worn))
            .filter_map(|day| day.mornings.iter().flatten().filter_map(|m| m.first_step).max())
            .map(crate::units::Pain::get)
            .collect();
        scores.sort_unstable();
        Nights { mornings: scores.len(), first_step: scores.get(scores.len() / 2).copied() }
    };
    let both = SplintNights { with: nights(true), without: nights(false) };
    (both.with.mornings > 0).then_some(both)
}
