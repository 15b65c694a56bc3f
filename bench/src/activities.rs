//! A runner's whole past: two thousand training files of every format, by the command into a new database.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use heelup_core::{
    journal::{Fact, Run},
    units::LocalDate,
};
use heelup_imports::{Imported, Status, read};
use heelup_store::Database;

use crate::{
    process::{folder, processor_s, watched},
    report::Report,
    training::{self, Training},
};

const MANY: usize = 2000;
/// The promise, on two cores.
const SECONDS: f64 = 20.0;
const MEMORY_MB: f64 = 150.0;
const MEGABYTE: f64 = 1e6;
/// Days between two copies of a training. The next day at the same time would be the same training to us, told by
/// an app that forgets the time zone.
const DAYS: usize = 2;
const MIB: f64 = 1024.0 * 1024.0;

/// Measures `heelup import FOLDER --into DATABASE`, and asks what came of it.
pub(crate) fn measure(heelup: &Path, report: &mut Report) -> anyhow::Result<()> {
    let folder = folder()?;
    let measured = measured(heelup, &folder, report);
    // There are hundreds of megabytes in it, also when something went wrong.
    fs::remove_dir_all(folder)?;
    measured
}

fn measured(heelup: &Path, folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    let files = folder.join("files");
    let data = folder.join("data");
    fs::create_dir_all(&files)?;
    fs::create_dir_all(&data)?;
    let kinds = written(&files)?;
    let (bytes, reading) = just_reading(&files)?;
    let before = processor_s();
    let (took, memory) = import(heelup, &files, &data)?;
    let worked = processor_s().zip(before).map(|(after, before)| after - before);
    let kept = runs(&data)?;
    if kept != MANY {
        bail!("{MANY} files with one training each became {kept} trainings in the database");
    }
    let (again, _) = import(heelup, &files, &data)?;
    let after = runs(&data)?;
    if after != kept {
        bail!("the same files a second time made {after} trainings of {kept}");
    }
    report.figure("2,000 activities into a database, whole process", took, SECONDS, "s");
    match memory {
        Some(mib) => report.figure("the most memory of it", mib * MIB / MEGABYTE, MEMORY_MB, "MB"),
        None => report.note("skipped: the memory of 2,000 activities: this system does not tell it"),
    }
    report.note(format!(
        "2,000 activities from {kinds} different files, {:.0} MB: {:.0} MB a second, {:.1}% of the speed of just reading \
         the bytes; a second time, all there already: {again:.1} s",
        bytes / MEGABYTE,
        bytes / took / MEGABYTE,
        reading / took * 100.0
    ));
    if let Some(worked) = worked {
        report.note(format!("2,000 activities: {worked:.1} s of one processor's time; the rest was waiting, for the disk or for a core that others used"));
    }
    Ok(())
}

/// Writes the files, every other day of each training; returns how many trainings they are made from.
fn written(folder: &Path) -> anyhow::Result<usize> {
    let mut bases: Vec<(Training, Run)> = Vec::new();
    for file in training::mixed()? {
        let Some(run) = whole(&read(&file.name, &file.bytes)) else { continue };
        let moves = training::days_back(&file.bytes, u16::try_from(DAYS)?).is_some_and(|moved| {
            whole(&read(&file.name, &moved)).is_some_and(|moved| !moved.looks_like(&run))
        });
        // Two files of one training are one training on every day.
        if moves && bases.iter().all(|(_, other)| !run.looks_like(other)) {
            bases.push((file, run));
        }
    }
    if bases.len() < 5 {
        bail!("only {} files can be moved to other days", bases.len());
    }
    let mut chosen: Vec<Run> = Vec::with_capacity(MANY);
    for days in (0..u16::MAX).step_by(DAYS) {
        for (file, run) in &bases {
            let run = moved(run, days)?;
            // One of another file may now lie on the same hour and be as long.
            if chosen.len() == MANY || chosen.iter().any(|other| run.looks_like(other)) {
                continue;
            }
            let bytes =
                if days == 0 { Some(file.bytes.clone()) } else { training::days_back(&file.bytes, days) };
            let name = format!("{:04}-{}", chosen.len(), file.name);
            fs::write(folder.join(name), bytes.context("a moved file")?)?;
            chosen.push(run);
        }
        if chosen.len() == MANY {
            break;
        }
    }
    Ok(bases.len())
}

/// Returns a training as it is so many days earlier.
fn moved(run: &Run, days: u16) -> anyhow::Result<Run> {
    let (day, time) =
        run.start.as_deref().and_then(|start| start.split_at_checked(10)).context("a start with a day")?;
    let day = day.parse::<LocalDate>()?.plus(-i32::from(days));
    Ok(Run { start: Some(format!("{day}{time}")), detail: None, ..run.clone() })
}

/// Returns the training of a file that is sound, holds nothing else, and tells when it was.
fn whole(imported: &Imported) -> Option<Run> {
    let sound = imported.status == Status::Ok && imported.activities.len() == 1;
    let run = imported.run(0).filter(|run| run.start.is_some())?;
    (sound && imported.steps_by_day.is_empty()).then_some(run)
}

/// Reads every file once; returns the bytes and the seconds.
fn just_reading(folder: &Path) -> anyhow::Result<(f64, f64)> {
    let files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    let began = Instant::now();
    let mut bytes = 0;
    for file in files {
        bytes += fs::read(file)?.len();
    }
    Ok((f64::from(u32::try_from(bytes)?), began.elapsed().as_secs_f64()))
}

/// Runs the command once; returns the seconds, and the most memory in MiB.
fn import(heelup: &Path, files: &Path, data: &Path) -> anyhow::Result<(f64, Option<f64>)> {
    let began = Instant::now();
    let mut child = Command::new(heelup)
        .arg("import")
        .arg(files)
        .arg("--into")
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()?;
    let most = watched(&mut child, Duration::from_millis(20))?;
    let took = began.elapsed().as_secs_f64();
    let status = child.wait()?;
    if !status.success() {
        bail!("heelup import ended with {status}");
    }
    Ok((took, most))
}

/// Counts the trainings in the database.
fn runs(data: &Path) -> anyhow::Result<usize> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let database = Database::open(data).await?;
        let mut count = 0;
        for person in database.people().await? {
            let entries = database.entries(person.id).await?;
            count += entries.iter().filter(|entry| matches!(entry.fact, Fact::RunImported(_))).count();
        }
        database.close().await;
        Ok(count)
    })
}
