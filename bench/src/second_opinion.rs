//! Both engines side by side, on the same mornings: ours, and the npm package that runs the exported decision.

use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::report::Report;

/// Mornings asked of both.
const MORNINGS: &str = "20000";

/// Measures them where Node is; `cargo xtask bench` says where.
pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let named = |key| env::var_os(key).map(PathBuf::from);
    let (Some(node), Some(folder)) = (named("HEELUP_NODE"), named("HEELUP_SECOND_OPINION")) else {
        report.note("decisions of the second engine: not measured, as there is no Node".to_owned());
        return Ok(());
    };
    let asked = folder.join("measured");
    let here = env::current_exe()?;
    let writer = here.parent().context("a folder")?.join("heelup-second-opinion");
    let ours = figures(Command::new(writer).arg(&asked).args(["--mornings", MORNINGS, "--speed"]))?;
    let theirs = figures(Command::new(node).arg(folder.join("speed.mjs")).arg(&asked))?;
    let rate = |figures: &Value, name: &str| figures.get(name).and_then(Value::as_f64).context("a figure");
    let (ours, plain, kept) = (rate(&ours, "ours")?, rate(&theirs, "plain")?, rate(&theirs, "kept")?);
    report.note(format!(
        "the same {MORNINGS} mornings: {:.1} million decisions a second here; {plain:.0} by cql-execution, {kept:.0} with \
         its constants kept",
        ours / 1e6
    ));
    Ok(())
}

fn figures(command: &mut Command) -> anyhow::Result<Value> {
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("{} ended with {}", command.get_program().to_string_lossy(), output.status);
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
