//! What two parts of an export say about one training.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Imported, Status,
    facts::short,
    say::{Place, Say},
    strava::Row,
};

/// Strava's rows by the path of their file, and the paths that are done with.
#[derive(Debug, Default)]
pub(super) struct Joined {
    rows: BTreeMap<String, Row>,
    fileless: Vec<Row>,
    done: BTreeSet<String>,
    /// Where the table lies.
    pub table: String,
}

impl Joined {
    /// Takes the rows of a table that lies at a path.
    pub(super) fn add(&mut self, path: &str, rows: Vec<Row>) {
        let folder = path.strip_suffix(short(path)).unwrap_or_default();
        path.clone_into(&mut self.table);
        self.done(path);
        for row in rows {
            match &row.file {
                Some(file) => {
                    self.rows.insert(format!("{folder}{file}"), row);
                }
                None => self.fileless.push(row),
            }
        }
    }

    /// Marks a path as done with; says whether it was not before.
    pub(super) fn done(&mut self, path: &str) -> bool {
        self.done.insert(path.to_owned())
    }

    /// Says whether a row of the table tells of the file at a path.
    pub(super) fn knows(&self, path: &str) -> bool {
        self.rows.contains_key(path)
    }

    pub(super) fn is_done(&self, path: &str) -> bool {
        self.done.contains(path)
    }

    /// Joins a file with its row: the file tells the details, the row effort, name and kind. Where the file
    /// gives nothing, the row stands for it.
    pub(super) fn join(&mut self, path: &str, mut imported: Imported) -> Imported {
        let Some(row) = self.rows.remove(path) else { return imported };
        if let [activity] = imported.activities.as_mut_slice() {
            if activity.sport == heelup_core::journal::Sport::Other {
                activity.sport = row.facts.sport;
            }
        } else if imported.activities.is_empty() {
            imported.activities.push(row.activity(&self.table));
            imported.status = Status::Ok;
            imported.lose(Place::Whole, Say::StravaRowStands);
        } else {
            // A triathlon has one row and several trainings: effort and name are nobody's alone.
            return imported;
        }
        let beside = row.beside();
        if !beside.is_empty() {
            imported.beside.insert(0, beside);
        }
        imported
    }

    /// Returns the rows that no file was met for.
    pub(super) fn rest(&mut self) -> Vec<Row> {
        let mut rest = std::mem::take(&mut self.fileless);
        rest.extend(std::mem::take(&mut self.rows).into_values());
        rest
    }
}

/// Joins a workout of Apple Health with its route, where the route is one training: the export's own sums
/// stand, the route adds what the export does not tell.
pub(super) fn route(imported: &mut Imported, index: usize, route: &Imported) {
    let [track] = route.activities.as_slice() else { return };
    let Some(activity) = imported.activities.get_mut(index) else { return };
    activity.distance_m = activity.distance_m.or(track.distance_m);
    activity.ascent_m = activity.ascent_m.or(track.ascent_m);
    activity.records = track.records;
    let Some(mut detail) = track.to_run().detail else { return };
    let beside = imported.beside.entry(index).or_default();
    if let Some(own) = &beside.detail {
        detail.heart_rate_bpm = own.heart_rate_bpm.or(detail.heart_rate_bpm);
        detail.dynamics = own.dynamics.or(detail.dynamics);
    }
    beside.detail = Some(detail);
}
