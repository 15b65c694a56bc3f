//! The speed promises: a release build of the binary and of the bench, then the bench.

use anyhow::Result;

use crate::run::{cargo, step};

/// Builds and runs the bench; fails when a limit is missed.
pub(crate) fn run() -> Result<()> {
    let packages = ["--package", "heelup", "--package", "heelup-bench"];
    step("release build", cargo().args(["build", "--release"]).args(packages))?;
    step("bench", cargo().args(["run", "--release", "--quiet", "--package", "heelup-bench"]))
}
