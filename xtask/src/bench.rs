//! The speed promises: a release build of the binary and of the bench, then the bench.

use anyhow::{Result, bail};

use crate::{
    browser::{self, JOURNEY},
    packages::target,
    peers,
    run::{cargo, program, skipped, step},
    second_opinion,
};

/// What can be measured alone.
const PARTS: [&str; 4] = ["--engine", "--fit", "--activities", "--health"];

/// Builds and runs the bench; fails when a limit is missed. Words after `bench` name a part to measure alone.
pub(crate) fn run() -> Result<()> {
    let parts: Vec<String> = std::env::args().skip(2).collect();
    if let Some(other) = parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        bail!("`{other}` is no part of the bench: {}, or nothing for all of it", PARTS.join(", "));
    }
    let packages = ["--package", "heelup", "--package", "heelup-bench", "--package", second_opinion::PACKAGE];
    step("release build", cargo().args(["build", "--release"]).args(packages))?;
    // Run as it was built just now: `cargo run` of this package alone would build its libraries once more, as
    // fewer of their features are asked for then.
    let name = format!("heelup-bench{}", std::env::consts::EXE_SUFFIX);
    let mut bench = program(target().join("release").join(name));
    if parts.is_empty() {
        match second_opinion::ready() {
            Ok(second) => {
                bench.envs(second.for_bench());
            }
            Err(missing) => skipped(&format!("the speed of the second engine, as there is {missing}")),
        }
    }
    if parts.is_empty() || parts.iter().any(|part| part == "--fit") {
        bench.envs(peers::for_bench());
    }
    step("bench", bench.args(&parts))?;
    if parts.is_empty() { pages() } else { Ok(()) }
}

/// Measures pages and the player in the browser: a release build, nothing else beside it.
fn pages() -> Result<()> {
    match browser::find() {
        Ok(browser) => {
            let mut command = cargo();
            command.args(["test", "--release", "--package", JOURNEY.0, "--test", JOURNEY.1, "--"]);
            command.args(["--test-threads=1", "--nocapture", "weight::", "real_time::"]);
            command.env("HEELUP_CHROMIUM", &browser.chromium).env("HEELUP_CHROMEDRIVER", &browser.driver);
            step("pages and player in the browser", command.env("HEELUP_REAL_TIME", "1"))
        }
        Err(missing) => {
            skipped(&format!("the speed of the pages, as there is {missing}"));
            Ok(())
        }
    }
}
