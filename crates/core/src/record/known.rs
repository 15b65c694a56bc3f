//! The trainings that a journal holds, to find the one that a new file tells again.
//!
//! By file and by the second they began in: a journal of years is asked for each of thousands of new files.

use std::collections::{BTreeMap, BTreeSet};

use super::effective;
use crate::journal::{Entry, Fact, Run, SourceFile, alike::ZONES_S};

/// Trainings by their file, and by their start where they have one.
#[derive(Clone, Debug, Default)]
pub struct Known {
    files: BTreeSet<(String, u16)>,
    starts: BTreeMap<i64, Vec<Run>>,
}

impl Known {
    /// Learns what stands in a journal; what was withdrawn does not.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut known = Self::default();
        for said in effective(entries) {
            if let Fact::RunImported(run) = said.fact {
                known.add(run);
            }
        }
        known
    }

    /// Learns one more.
    pub fn add(&mut self, run: &Run) {
        self.files.extend(run.file.as_ref().map(key));
        if let Some(start) = run.start_s() {
            // The recorded detail is not needed to know it again.
            self.starts.entry(start).or_default().push(Run { detail: None, ..run.clone() });
        }
    }

    /// Says whether a training of the same file and place is known.
    #[must_use]
    pub fn same_file(&self, run: &Run) -> bool {
        run.file.as_ref().is_some_and(|file| self.files.contains(&key(file)))
    }

    /// Returns the training that looks like this one.
    #[must_use]
    pub fn alike(&self, run: &Run) -> Option<&Run> {
        let start = run.start_s()?;
        let around = self.starts.range(start - ZONES_S..=start + ZONES_S);
        around.flat_map(|(_, runs)| runs).find(|other| run.looks_like(other))
    }

    /// Says whether it is known, from its own file or from another one.
    #[must_use]
    pub fn has(&self, run: &Run) -> bool {
        self.same_file(run) || self.alike(run).is_some()
    }
}

fn key(file: &SourceFile) -> (String, u16) {
    (file.sha256.to_ascii_lowercase(), file.index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Sport;

    fn run(start: Option<&str>, file: &str, index: u16) -> Run {
        let file = SourceFile { name: "a".into(), sha256: file.into(), index, device: None };
        Run {
            start: start.map(Into::into),
            distance_m: Some(8000),
            file: Some(file),
            ..Run::of(Sport::Running)
        }
    }

    #[test]
    fn a_training_is_known_by_its_file_or_by_what_it_is() {
        let mut known = Known::default();
        known.add(&run(Some("2026-03-02T17:30:00+01:00"), "aa", 0));
        known.add(&run(None, "bb", 1));
        assert!(known.same_file(&run(None, "AA", 0)) && known.same_file(&run(None, "bb", 1)));
        assert!(!known.same_file(&run(None, "bb", 0)), "another place in the file");
        // Another export that lost its time zone, at the two ends of what is looked through.
        for start in ["2026-03-02T16:31:00Z", "2026-03-03T06:30:00Z", "2026-03-02T02:30:00Z"] {
            let other = run(Some(start), "cc", 0);
            assert!(
                known.alike(&other).is_some() && known.has(&other) && !known.same_file(&other),
                "{start}"
            );
        }
        assert!(!known.has(&run(Some("2026-03-03T16:30:00Z"), "cc", 0)), "the same round a day later");
        assert!(!known.has(&run(None, "cc", 0)), "without a start it is taken for no other");
    }
}
