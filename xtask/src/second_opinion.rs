//! The second opinion: every programme's decision, exported, run by somebody else's engine, and compared.
//!
//! The engine is an npm package; it and its tools stand under the target folder and are fetched once.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use crate::run::{cargo, first_program, program, root, step};

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
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let node = first_program(&folders, &["node", "nodejs"])
        .ok_or("no Node (on Debian: apt-get install nodejs npm)")?;
    let npm = first_program(&folders, &["npm"]).ok_or("no npm (on Debian: apt-get install npm)")?;
    let folder = target().join("second-opinion");
    install(&npm, &folder).map_err(|why| format!("no engine: {why:#}"))?;
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
    step(
        "mornings for the second opinion",
        cargo().args(["run", "--quiet", "--package", PACKAGE, "--"]).arg(&asked),
    )?;
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

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |named| root().join(named))
}

/// Brings the scripts, and the packages of the lock file if they are not there yet.
fn install(npm: &Path, folder: &Path) -> Result<()> {
    const LOCK: &str = "package-lock.json";
    let source = root().join("second-opinion");
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let lock = fs::read(source.join(LOCK)).context(LOCK)?;
    let whole = folder.join("node_modules/.package-lock.json").is_file();
    let same = whole && fs::read(folder.join(LOCK)).is_ok_and(|there| there == lock);
    for entry in fs::read_dir(&source)? {
        let from = entry?.path();
        let is_script = from.extension().is_some_and(|ending| ending == "mjs" || ending == "json");
        if let (true, Some(name)) = (is_script, from.file_name()) {
            fs::copy(&from, folder.join(name))?;
        }
    }
    if same {
        return Ok(());
    }
    let quiet = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
    step("packages of the second engine", program(npm).args(quiet).current_dir(folder))
}
