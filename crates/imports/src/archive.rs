//! Zip archives: bulk exports of whole accounts, and any training files packed together.
//!
//! Every training file inside gives its own answer, named `archive.zip/folder/file`; `.gz` inside is opened,
//! and an archive inside an archive, once (Garmin packs the files of an account that way). What tells a
//! kind is the contents, not the name of the archive: Strava's `activities.csv` is joined with the files it
//! names ([`joined`]), the `export.xml` of Apple Health with its routes, and days of steps of Garmin and
//! Google are taken beside the trainings. The same training twice in one archive counts once ([`alike`]).
//!
//! An archive may be made to fill memory or time ([`limits`]): files, bytes and the density of packing are
//! bounded; what is refused is said, and the rest is read. Files that belong to no training (pictures,
//! settings, messages) are counted, not listed; so are a watch's own files without one (sleep, courses), and
//! tables that do not say which sport they are about.

pub(crate) mod alike;
mod joined;
mod limits;
mod tables;
mod unpack;

use std::io::{Read, Seek, SeekFrom};

use zip::ZipArchive;

use crate::{
    Imported, Status,
    bulk::{Bulk, Spool, database, small},
    facts::short,
    say::{Many, Place, Say},
    strava,
};
use alike::Alike;
use joined::Joined;
pub(crate) use limits::is_bomb;
use limits::{Budget, MOST_ENTRIES, claimed_entries};
use unpack::Unpacked;

/// Reads an archive. Each training file in it gives its own answer to `each`; the last answer is that of the
/// archive itself, with what is to be said about it as a whole. `spool` is asked for an empty file when an
/// archive inside is too large for memory.
pub fn read(name: &str, mut source: impl Read + Seek, spool: Spool<'_>, each: &mut dyn FnMut(Imported)) {
    let length = source.seek(SeekFrom::End(0)).unwrap_or(0);
    let mut walk = Walk {
        budget: Budget::of(length),
        spool,
        each,
        alike: Alike::default(),
        left_out: 0,
        without_training: 0,
        without_sport: 0,
        useful: false,
        own: Imported::streamed(name),
    };
    walk.archive(name, source, true);
    walk.close();
}

/// The way through an archive and those inside it.
struct Walk<'a> {
    budget: Budget,
    spool: Spool<'a>,
    each: &'a mut dyn FnMut(Imported),
    alike: Alike,
    left_out: u32,
    /// Files that are sound and hold no training.
    without_training: u32,
    /// Tables that do not say which sport their lines are.
    without_sport: u32,
    useful: bool,
    own: Imported,
}

impl Walk<'_> {
    fn archive<R: Read + Seek>(&mut self, name: &str, mut source: R, outer: bool) {
        let refuse = |walk: &mut Self, why: Say| {
            if outer {
                walk.own.lose(Place::Whole, why);
            } else {
                walk.give(Imported::refused(name, why));
            }
        };
        match claimed_entries(&mut source) {
            Ok(claimed) if claimed <= MOST_ENTRIES.min(self.budget.entries) => {}
            Ok(claimed) => {
                return refuse(self, Say::ZipClaims { n: claimed, most: MOST_ENTRIES });
            }
            Err(why) => return refuse(self, Say::unreadable(&why)),
        }
        let mut zip = match ZipArchive::new(source) {
            Ok(zip) => zip,
            Err(why) => {
                return refuse(self, Say::ZipDamaged { cause: why.to_string() });
            }
        };
        let names: Vec<String> = (0..zip.len())
            .map(|at| {
                zip.name_for_index(at).and_then(Result::ok).map_or_else(String::new, |n| n.into_owned())
            })
            .collect();
        let mut joined = Joined::default();
        self.strava(name, &mut zip, &names, &mut joined);
        self.health(name, &mut zip, &names, &mut joined);
        // Tables come last: what a line of theirs tells may stand in a file, with more.
        let (tables, files): (Vec<_>, Vec<_>) =
            names.iter().enumerate().partition(|(_, path)| has_ending(path, "csv"));
        for (at, path) in files.into_iter().chain(tables) {
            if joined.is_done(path) || path.ends_with('/') {
                continue;
            }
            let Some(left) = self.budget.entries.checked_sub(1) else {
                self.own.lose(Place::Whole, Say::ZipTooMany { most: MOST_ENTRIES });
                break;
            };
            self.budget.entries = left;
            self.entry(&format!("{name}/{path}"), &mut zip, at, outer, &mut joined, path);
        }
        let rest = joined.rest();
        if !rest.is_empty() {
            let mut imported = Imported::streamed(&format!("{name}/{}", joined.table));
            // It looks at its rows itself.
            strava::keep(rest, &mut self.alike, &mut imported);
            self.hand_out(imported);
        }
    }

    /// Reads the exports of Apple Health, with the routes of their workouts.
    fn health<R: Read + Seek>(
        &mut self,
        name: &str,
        zip: &mut ZipArchive<R>,
        names: &[String],
        joined: &mut Joined,
    ) {
        for (at, path) in names.iter().enumerate().filter(|(_, path)| has_ending(path, "xml")) {
            let Some(export) = unpack::health(zip, at, &format!("{name}/{path}"), &mut self.budget) else {
                continue;
            };
            joined.done(path);
            let mut imported = export.imported;
            let folder = path.strip_suffix(short(path)).unwrap_or_default();
            for (index, route) in export.routes {
                let route = format!("{folder}{}", route.trim_start_matches('/'));
                joined.done(&route);
                if let Some(at) = zip.index_for_name(&route)
                    && let Unpacked::Whole(bytes) = unpack::entry(zip, at, &mut self.budget)
                {
                    joined::route(&mut imported, index, &crate::read(&route, &bytes));
                }
            }
            let routes = format!("{folder}workout-routes/");
            for path in names.iter().filter(|path| path.starts_with(&routes) && !path.ends_with('/')) {
                if joined.done(path) {
                    self.left_out += 1;
                }
            }
            self.give(imported);
        }
    }

    fn entry<R: Read + Seek>(
        &mut self,
        full: &str,
        zip: &mut ZipArchive<R>,
        at: usize,
        outer: bool,
        joined: &mut Joined,
        path: &str,
    ) {
        if has_ending(path, "db") && path.contains("health_connect") {
            let imported = match unpack::database(zip, at, &mut self.budget) {
                Ok(bytes) => database(full, bytes),
                Err(why) => Imported::refused(full, why),
            };
            return self.give(imported);
        }
        let plain = path.strip_suffix(".gz").unwrap_or(path);
        let training = ["fit", "gpx", "tcx"].iter().any(|ending| has_ending(plain, ending));
        let inner = has_ending(plain, "zip");
        let table = has_ending(plain, "json") || has_ending(plain, "csv");
        if short(path).starts_with('.') || path.starts_with("__MACOSX/") || !(training || inner || table) {
            self.left_out += 1;
            return;
        }
        if inner {
            return self.inner(full, zip, at, outer);
        }
        let (bytes, broken) = match unpack::entry(zip, at, &mut self.budget) {
            Unpacked::Whole(bytes) => (bytes, None),
            Unpacked::Broken(bytes, why) if !bytes.is_empty() => (bytes, Some(why)),
            Unpacked::Broken(_, why) | Unpacked::Refused(why) => {
                let refused = Imported::refused(full, why);
                let row = joined.join(path, refused);
                return self.give(row);
            }
        };
        let kind = Bulk::detect(&bytes).filter(|_| table);
        if table && kind.is_none() {
            return self.plain_table(full, path, &bytes, broken);
        }
        // An account export has files of many kinds with the same ending and beginning.
        let mut imported = small(full, &bytes, kind);
        let nothing = imported.activities.is_empty() && imported.steps_by_day.is_empty();
        if nothing && matches!(kind, Some(Bulk::TakeoutSession | Bulk::GarminDays)) && broken.is_none() {
            self.left_out += 1;
            return;
        }
        if imported.holds_no_training() && broken.is_none() && !joined.knows(path) {
            self.without_training += 1;
            return;
        }
        if let Some(why) = broken {
            imported.lose(Place::Whole, why);
        }
        let imported = if training { joined.join(path, imported) } else { imported };
        self.give(imported);
    }

    /// Reads an archive inside an archive; one inside that is not opened.
    fn inner<R: Read + Seek>(&mut self, full: &str, zip: &mut ZipArchive<R>, at: usize, outer: bool) {
        if !outer {
            return self.give(Imported::refused(full, Say::ZipInZip));
        }
        match unpack::to_file(zip, at, &mut self.budget, self.spool) {
            Ok(unpack::Kept::Memory(bytes)) => self.archive(full, std::io::Cursor::new(bytes), false),
            Ok(unpack::Kept::File(file)) => self.archive(full, std::io::BufReader::new(file), false),
            Err(why) => self.give(Imported::refused(full, why)),
        }
    }

    /// Hands out an answer without the trainings that another file of the archive gave already.
    fn give(&mut self, mut imported: Imported) {
        let (activities, mut beside) =
            (std::mem::take(&mut imported.activities), std::mem::take(&mut imported.beside));
        let file = imported.file.clone();
        for (index, activity) in activities.into_iter().enumerate() {
            if let Some(other) = self.alike.seen_before(&activity, &file) {
                imported.note(Place::training(index), Say::ZipSame { other });
                continue;
            }
            if let Some(told) = beside.remove(&index) {
                imported.beside.insert(imported.activities.len(), told);
            }
            imported.activities.push(activity);
        }
        self.hand_out(imported);
    }

    /// Hands out an answer as it is.
    fn hand_out(&mut self, imported: Imported) {
        self.useful |= imported.status != Status::Refused;
        (self.each)(imported);
    }

    /// Says what is to be said about the archive as a whole.
    fn close(mut self) {
        if self.left_out > 0 {
            let n = self.left_out;
            self.own.note(Place::Whole, Say::ZipOthers { n: n.into(), count: Many(n) });
        }
        if self.without_training > 0 {
            let n = self.without_training;
            self.own.note(Place::Whole, Say::ZipWithoutTraining { n: n.into(), count: Many(n) });
        }
        if self.without_sport > 0 {
            let n = self.without_sport;
            self.own.note(Place::Whole, Say::ZipTableNoSport { n: n.into(), count: Many(n) });
        }
        if !self.useful {
            self.own.refuse(Say::ZipUseless);
        }
        (self.each)(self.own);
    }
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found.eq_ignore_ascii_case(ending))
}
