//! Tables in an archive: Strava's, which tells of its files, and plain ones that can be told to be of trainings.

use std::io::{Read, Seek};

use zip::ZipArchive;

use super::{
    Walk, has_ending,
    joined::Joined,
    unpack::{self, Unpacked},
};
use crate::{
    Imported,
    bulk::Bulk,
    facts::short,
    say::{Place, Say},
    strava, table,
};

impl Walk<'_> {
    /// Reads Strava's tables, so that the files can be joined with their rows.
    pub(super) fn strava<R: Read + Seek>(
        &mut self,
        name: &str,
        zip: &mut ZipArchive<R>,
        names: &[String],
        joined: &mut Joined,
    ) {
        for (at, path) in names.iter().enumerate().filter(|(_, path)| short(path) == "activities.csv") {
            let full = format!("{name}/{path}");
            match unpack::entry(zip, at, &mut self.budget) {
                Unpacked::Whole(bytes) | Unpacked::Broken(bytes, _) if !bytes.is_empty() => {
                    let kind = Bulk::detect(&bytes);
                    // A table of another kind that has the same name is read like any other.
                    if kind.is_some_and(|kind| kind != Bulk::StravaTable)
                        || (kind.is_none() && table::looks_like(&bytes))
                    {
                        continue;
                    }
                    let mut imported = Imported::new(&full, &bytes);
                    joined.add(path, strava::rows(&bytes, &mut imported));
                    if !imported.problems.is_empty() {
                        self.give(imported);
                    }
                }
                Unpacked::Whole(_) => self.give(Imported::refused(&full, Say::TableEmpty)),
                Unpacked::Broken(_, why) | Unpacked::Refused(why) => self.give(Imported::refused(&full, why)),
            }
        }
    }

    /// Reads a plain table, where it can be told to be one of trainings.
    pub(super) fn plain_table(&mut self, full: &str, path: &str, bytes: &[u8], broken: Option<Say>) {
        if !has_ending(path.strip_suffix(".gz").unwrap_or(path), "csv") || !table::looks_like(bytes) {
            self.left_out += 1;
            return;
        }
        let Some(mapping) = table::says_its_sport(short(path), bytes) else {
            self.without_sport += 1;
            return;
        };
        let mut imported = crate::read_with(full, bytes, &mapping);
        // Days and times of something else: its lines are no trainings.
        if imported.activities.is_empty() {
            self.left_out += 1;
            return;
        }
        if let Some(why) = broken {
            imported.lose(Place::Whole, why);
        }
        self.give(imported);
    }
}
