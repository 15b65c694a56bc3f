//! The trainings that are in a journal, by when they began: to find the one that a new file tells again.

use std::collections::BTreeMap;

use heelup_core::{
    journal::{Entry, Fact, Run},
    record::effective,
};
use jiff::Timestamp;

/// Seconds around a start within which the same training may have been written.
const AROUND_S: i64 = 27 * 3600;

/// Trainings that have a start.
#[derive(Debug, Default)]
pub(super) struct Known(BTreeMap<i64, Vec<Run>>);

impl Known {
    /// Learns what stands in a journal.
    pub(super) fn of(entries: &[Entry]) -> Self {
        let mut known = Self::default();
        for said in effective(entries) {
            if let Fact::RunImported(run) = said.fact {
                known.add(run);
            }
        }
        known
    }

    /// Learns one more.
    pub(super) fn add(&mut self, run: &Run) {
        if let Some(start) = start(run) {
            // The recorded detail is not needed to know it again.
            self.0.entry(start).or_default().push(Run { detail: None, ..run.clone() });
        }
    }

    /// Returns the training that looks like this one.
    pub(super) fn alike(&self, run: &Run) -> Option<&Run> {
        let start = start(run)?;
        let around = self.0.range(start - AROUND_S..=start + AROUND_S);
        around.flat_map(|(_, runs)| runs).find(|other| run.looks_like(other))
    }
}

fn start(run: &Run) -> Option<i64> {
    Some(run.start.as_ref()?.parse::<Timestamp>().ok()?.as_second())
}
