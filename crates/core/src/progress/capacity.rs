//! What each leg could do, test after test.

use serde::Serialize;

use crate::{record::Record, units::LocalDate};

/// One test of both legs; none is not tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// The day.
    pub on: LocalDate,
    /// The left leg.
    pub left: Option<u16>,
    /// The right leg.
    pub right: Option<u16>,
}

/// Returns the results of one test up to a day, in the order of their days; of one day the last stands.
#[must_use]
pub fn counted(record: &Record, test: &str, until: LocalDate) -> Vec<Counted> {
    let mut all: Vec<Counted> = Vec::new();
    for (on, result) in record.tests.iter().filter(|(on, result)| *on <= until && result.test == test) {
        let one = Counted { on: *on, left: result.left, right: result.right };
        match all.last_mut().filter(|last| last.on == *on) {
            Some(last) => {
                last.left = one.left.or(last.left);
                last.right = one.right.or(last.right);
            }
            None => all.push(one),
        }
    }
    all
}
