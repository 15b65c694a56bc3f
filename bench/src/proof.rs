//! The proof of every shipped programme, as a whole process: how long, and how much memory at most.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::bail;

use crate::report::Report;

/// Measures `heelup check` once: a minute's work needs no median.
pub(crate) fn measure(heelup: &Path, report: &mut Report) -> anyhow::Result<()> {
    let at = Instant::now();
    let mut child = Command::new(heelup).args(["check", "--json"]).stdout(Stdio::piped()).spawn()?;
    let most = watched(&mut child)?;
    let took = at.elapsed().as_secs_f64();
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("heelup check ended with {}", output.status);
    }
    let found: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    report.figure("heelup check: every programme proved, whole process", took, 60.0, "s");
    if let Some(most) = most {
        report.figure("the most memory of it", most, 1024.0, "MiB");
    }
    let said = |name: &str| found.pointer(name).map(ToString::to_string).unwrap_or_default();
    report.note(format!(
        "heelup check proved {} states on {cores} cores, {} a second",
        said("/proof/states"),
        said("/proof/states_a_second")
    ));
    Ok(())
}

/// Waits for the end; returns the most memory held, in MiB, where the system tells it.
fn watched(child: &mut Child) -> anyhow::Result<Option<f64>> {
    let status = format!("/proc/{}/status", child.id());
    let mut most = None;
    while child.try_wait()?.is_none() {
        let now = fs::read_to_string(&status).ok().and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse::<f64>().ok()
        });
        most = now.map(|kib| kib / 1024.0).or(most);
        thread::sleep(Duration::from_millis(50));
    }
    Ok(most)
}
