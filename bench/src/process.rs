//! The command line as whole processes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use heelup_core::{care::Care, journal::write_line};

use crate::{
    life::{self, Life},
    report::{Report, median},
};

/// Returns the release binary, built before this bench by `cargo xtask bench`.
pub(crate) fn built() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let binary = here.parent().context("a folder")?.join("heelup");
    if !binary.exists() {
        bail!("{} is missing: run `cargo xtask bench`, which builds it", binary.display());
    }
    Ok(binary)
}

/// A folder for the files of one run.
pub(crate) fn folder() -> anyhow::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("heelup-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Writes a year's journal as text.
pub(crate) fn year(folder: &Path) -> anyhow::Result<PathBuf> {
    let entries = life::entries(Life { days: 365, sessions: 250, runs: 150 })?;
    let mut text = String::new();
    for entry in &entries {
        text += &write_line(entry)?;
    }
    let path = folder.join("year.ndjson");
    fs::write(&path, text)?;
    Ok(path)
}

/// Measures `heelup plan` on a year's journal, start to end.
pub(crate) fn measure(heelup: &Path, _care: &Care, report: &mut Report) -> anyhow::Result<()> {
    let folder = folder()?;
    let journal = year(&folder)?;
    let on = life::start()?.plus(364).to_string();
    let mut times = Vec::new();
    for _ in 0..21 {
        let at = Instant::now();
        let status = Command::new(heelup)
            .args(["plan", "--json", "--on", &on, "--journal"])
            .arg(&journal)
            .stdout(Stdio::null())
            .status()?;
        times.push(at.elapsed().as_secs_f64() * 1e3);
        if !status.success() {
            bail!("heelup plan ended with {status}");
        }
    }
    report.figure("heelup plan on a year's journal, whole process", median(times), 30.0, "ms");
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Waits for the end; returns the most memory held, in MiB, where the system tells it. It is asked
/// again and again, as `every` says.
pub(crate) fn watched(child: &mut Child, every: Duration) -> anyhow::Result<Option<f64>> {
    let status = format!("/proc/{}/status", child.id());
    let mut most = None;
    while child.try_wait()?.is_none() {
        let now = fs::read_to_string(&status).ok().and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse::<f64>().ok()
        });
        most = now.map(|kib| kib / 1024.0).or(most);
        thread::sleep(every);
    }
    Ok(most)
}

/// Returns the processor seconds of every process that this one has waited for, where the system tells them.
pub(crate) fn processor_s() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name in brackets; times are in hundredths on every Linux there is.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / 100.0)
}
