//! The speed promises: a release build of the binary and of the bench, then the bench.

use anyhow::Result;

use crate::{
    run::{cargo, skipped, step},
    second_opinion,
};

/// Builds and runs the bench; fails when a limit is missed.
pub(crate) fn run() -> Result<()> {
    let packages = ["--package", "heelup", "--package", "heelup-bench", "--package", second_opinion::PACKAGE];
    step("release build", cargo().args(["build", "--release"]).args(packages))?;
    let mut bench = cargo();
    bench.args(["run", "--release", "--quiet", "--package", "heelup-bench"]);
    match second_opinion::ready() {
        Ok(second) => {
            bench.envs(second.for_bench());
        }
        Err(missing) => skipped(&format!("the speed of the second engine, as there is {missing}")),
    }
    step("bench", &mut bench)
}
