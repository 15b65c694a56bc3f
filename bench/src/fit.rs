//! FIT to facts beside four other readers, file by file in one run, so that a busy machine is busy for all.
//!
//! A time counts only where both found the same number of records. Only bytes in memory are read; the start
//! of Python and Node is not counted. Ours does more than theirs: it returns facts for the journal.

use std::{fs, hint::black_box, path::PathBuf, time::Instant};

use anyhow::{Context as _, bail};
use heelup_imports::{Imported, Status, read};

use crate::{
    peers::{self, OFFICIAL, Peer, Told},
    process::folder,
    report::{Report, median},
    training::{self, Training},
};

/// Times that each file is read: by us, and by each of them.
const OURS: usize = 21;
const THEIRS: usize = 3;
/// Files from this size on are large, in bytes.
const LARGE: usize = 100_000;
/// The promise: so many times as fast as the official reader on large files.
const TIMES: f64 = 40.0;
/// Two hours, a record each second.
const LONG_RUN_S: u32 = 7200;
const MEGABYTE: f64 = 1e6;

/// One file, read by us.
struct Measured {
    file: Training,
    path: PathBuf,
    records: u64,
    status: Status,
    /// Seconds to read it from the disk's cache, and from memory into facts.
    reading: f64,
    ours: f64,
}

/// A file that both read: its size, and how many times as long the peer took.
struct Lead {
    large: bool,
    ours: f64,
    theirs: f64,
}

/// Measures the files of the shared set, and one that is written here.
pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = folder()?;
    let files = files(&folder, report)?;
    let mut missing = Vec::new();
    let mut peers = peers::started(|name| missing.push(name))?;
    for name in missing {
        report.note(format!("skipped: FIT beside {name}: not installed here (`cargo xtask bench` does it)"));
    }
    let mut leads: Vec<Vec<Lead>> = peers.iter().map(|_| Vec::new()).collect();
    let (mut bytes, mut reading, mut ours) = (0, 0.0, 0.0);
    for file in files {
        let file = measured(file, &folder)?;
        if file.file.bytes.len() >= LARGE {
            bytes += file.file.bytes.len();
            reading += file.reading;
            ours += file.ours;
        }
        for (peer, leads) in peers.iter_mut().zip(&mut leads) {
            leads.extend(beside(peer, &file, report)?);
        }
    }
    let speed = f64::from(u32::try_from(bytes)?) / ours / MEGABYTE;
    report.note(format!(
        "FIT to facts: {speed:.0} MB a second on large files, {:.1}% of the speed of just reading the bytes",
        reading / ours * 100.0
    ));
    for (peer, leads) in peers.iter().zip(&leads) {
        told(peer.name, leads, report)?;
    }
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Returns the files to read, each with a place on the disk where the peers find it.
fn files(folder: &std::path::Path, report: &mut Report) -> anyhow::Result<Vec<Training>> {
    let mut files = match training::shared() {
        Some(shared) => training::of(&shared.join("fit"))?,
        None => {
            report.note(
                "skipped: FIT files of real devices: no shared set here; one that we wrote is measured",
            );
            Vec::new()
        }
    };
    let path = folder.join("long-run.fit");
    let bytes = training::long_run(LONG_RUN_S);
    fs::write(&path, &bytes)?;
    files.push(Training { name: "long-run.fit".to_owned(), path: Some(path), bytes });
    Ok(files)
}

/// Reads a file into facts; returns the answer and the facts' number, so that nothing is left undone.
fn facts(file: &Training) -> (Imported, usize) {
    let imported = read(&file.name, &file.bytes);
    let facts = (0..imported.activities.len()).filter_map(|index| imported.run(index)).map(black_box).count();
    (imported, facts)
}

fn measured(file: Training, folder: &std::path::Path) -> anyhow::Result<Measured> {
    let path = file.path.clone().unwrap_or_else(|| folder.join(&file.name));
    let (mut reading, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..OURS {
        let at = Instant::now();
        black_box(fs::read(&path)?);
        reading.push(at.elapsed().as_secs_f64());
        let at = Instant::now();
        black_box(facts(black_box(&file)));
        ours.push(at.elapsed().as_secs_f64());
    }
    let (imported, _) = facts(&file);
    let records = imported.activities.iter().map(|activity| u64::from(activity.records)).sum();
    let (reading, ours) = (median(reading), median(ours));
    Ok(Measured { file, path, records, status: imported.status, reading, ours })
}

/// Asks a peer for the same file, in turns with us; none where it does not count.
fn beside(peer: &mut Peer, file: &Measured, report: &mut Report) -> anyhow::Result<Option<Lead>> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..THEIRS {
        match peer.read(&file.path)? {
            Told::Read { records, seconds } if records == file.records => theirs.push(seconds),
            Told::Read { records, .. } if file.status == Status::Ok => {
                bail!("{} finds {records} records in {}, we find {}", peer.name, file.file.name, file.records)
            }
            Told::Read { records, .. } => {
                let ours = file.records;
                left_out(peer, file, &format!("{records} records, we find {ours}"), report);
                return Ok(None);
            }
            Told::Refused(why) if file.file.name == "long-run.fit" => {
                bail!("{} does not read the file that we wrote: {why}", peer.name)
            }
            Told::Refused(why) => {
                left_out(peer, file, &why, report);
                return Ok(None);
            }
        }
        for _ in 0..OURS / THEIRS {
            let at = Instant::now();
            black_box(facts(black_box(&file.file)));
            ours.push(at.elapsed().as_secs_f64());
        }
    }
    let large = file.file.bytes.len() >= LARGE;
    Ok(Some(Lead { large, ours: median(ours), theirs: median(theirs) }))
}

fn left_out(peer: &Peer, file: &Measured, why: &str, report: &mut Report) {
    report.note(format!("left out: {} beside {}: {why}", file.file.name, peer.name));
}

/// Tells how a peer stands beside us.
fn told(name: &str, leads: &[Lead], report: &mut Report) -> anyhow::Result<()> {
    let times = |lead: &Lead| lead.theirs / lead.ours;
    let whole = |leads: &mut dyn Iterator<Item = &Lead>| {
        let (ours, theirs) = leads.fold((0.0, 0.0), |(o, t), lead| (o + lead.ours, t + lead.theirs));
        theirs / ours
    };
    let large = || leads.iter().filter(|lead| lead.large);
    let least = large().map(times).min_by(f64::total_cmp).context("a large file")?;
    report.note(format!(
        "FIT to facts: {:.0} times as fast as {name} on {} large files together, {least:.0} times on the one with the \
         least lead, {:.0} times on all {}",
        whole(&mut large()),
        large().count(),
        whole(&mut leads.iter()),
        leads.len()
    ));
    if name == OFFICIAL {
        report.figure(
            "FIT to facts, of the official reader's time, large file",
            100.0 / least,
            100.0 / TIMES,
            "%",
        );
    }
    Ok(())
}
