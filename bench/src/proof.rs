//! The proof of every shipped programme, as a whole process: how long, and how much memory at most.

use std::{
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::bail;

use crate::{process::watched, report::Report};

/// Measures `heelup check` once: a minute's work needs no median.
pub(crate) fn measure(heelup: &Path, report: &mut Report) -> anyhow::Result<()> {
    let at = Instant::now();
    let mut child = Command::new(heelup).args(["check", "--json"]).stdout(Stdio::piped()).spawn()?;
    let most = watched(&mut child, Duration::from_millis(50))?;
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
