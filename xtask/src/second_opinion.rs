//! The second opinion: every programme's decision, exported, run by somebody else's engine, and compared.
//!
//! The engine is an npm package; it and its tools stand under the target folder and are fetched once.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{
    packages::{for_node, target},
    run::{cargo, program, root, step},
};

/// Writes down what is asked, and the crate it stands in.
pub(crate) const PACKAGE: &str = "heelup-second-opinion";

/// Node and the engine, ready to be asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Second {
    node: PathBuf,
    folder: PathBuf,
}

/// Says whether a missing Node is an error here.
pub(crate) fn is_demanded() -> bool {
    env::var("HEELUP_DEMAND_NODE").is_ok_and(|value| value == "1")
}

/// Finds Node and fetches the engine; the error says what is missing.
pub(crate) fn ready() -> Result<Second, String> {
    let folder = target().join("second-opinion");
    let node = for_node("packages of the second engine", &root().join("second-opinion"), &folder)?;
    Ok(Second { node, folder })
}

/// Runs the comparison alone; without Node that is an error, as it was asked for by name.
pub(crate) fn run() -> Result<()> {
    match ready() {
        Ok(second) => compare(&second),
        Err(missing) => bail!("there is {missing}"),
    }
}

/// Runs the comparison as one step.
pub(crate) fn compare(second: &Second) -> Result<()> {
    let asked = second.folder.join("asked");
    // Of the whole workspace with its tests, as they were built before: asked otherwise, cargo builds the libraries anew.
    let with_tests = ["build", "--quiet", "--workspace", "--tests", "--bin", PACKAGE];
    step("the second opinion's questions", cargo().args(with_tests))?;
    let asks = target().join("debug").join(format!("{PACKAGE}{}", env::consts::EXE_SUFFIX));
    step("mornings for the second opinion", program(asks).arg(&asked))?;
    step("the second opinion", second.ask().arg(&asked))
}

impl Second {
    fn ask(&self) -> Command {
        let mut command = program(&self.node);
        command.arg(self.folder.join("main.mjs"));
        command
    }

    /// Returns what the bench needs to ask: Node, and the folder of the engine.
    pub(crate) fn for_bench(&self) -> [(&'static str, &Path); 2] {
        [("HEELUP_NODE", &self.node), ("HEELUP_SECOND_OPINION", &self.folder)]
    }
}
