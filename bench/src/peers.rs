//! Other people's readers of FIT, each a process of its own that is asked file by file.
//!
//! Their scripts stand in `bench/peers`; `cargo xtask bench` fetches the readers and says where they are.

use std::{
    env,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::Context as _;
use serde_json::{Value, json};

/// The official reader: the limit is about it.
pub(crate) const OFFICIAL: &str = "garmin-fit-sdk";
const IN_PYTHON: [&str; 3] = [OFFICIAL, "fitdecode", "fitparse"];
const IN_JAVASCRIPT: &str = "fit-file-parser";

/// A reader that waits for files.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    child: Child,
    asked: ChildStdin,
    told: BufReader<ChildStdout>,
}

/// What a reader says of a file.
pub(crate) enum Told {
    /// Record messages found, and the seconds it took.
    Read { records: u64, seconds: f64 },
    /// It does not read this file, and why.
    Refused(String),
}

/// Starts every reader there is here; of a language that is missing, says so instead.
pub(crate) fn started(mut missing: impl FnMut(String)) -> anyhow::Result<Vec<Peer>> {
    let named = |key| env::var_os(key).map(PathBuf::from);
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
    let mut all = Vec::new();
    match named("HEELUP_FIT_PYTHON") {
        Some(python) => {
            for name in IN_PYTHON {
                all.push(Peer::start(name, Command::new(&python).arg(scripts.join("peer.py")).arg(name))?);
            }
        }
        None => missing(IN_PYTHON.join(", ")),
    }
    match (named("HEELUP_NODE"), named("HEELUP_FIT_PACKAGES")) {
        (Some(node), Some(folder)) => {
            all.push(Peer::start(IN_JAVASCRIPT, Command::new(node).arg(folder.join("peer.mjs")))?);
        }
        (None, _) | (_, None) => missing(IN_JAVASCRIPT.to_owned()),
    }
    Ok(all)
}

impl Peer {
    fn start(name: &'static str, command: &mut Command) -> anyhow::Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Their warnings about damaged files are none of ours.
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let asked = child.stdin.take().context("a pipe")?;
        let told = BufReader::new(child.stdout.take().context("a pipe")?);
        Ok(Self { name, child, asked, told })
    }

    /// Asks for one file, read once.
    pub(crate) fn read(&mut self, file: &Path) -> anyhow::Result<Told> {
        writeln!(self.asked, "{}", json!({ "file": file }))?;
        let mut line = String::new();
        self.told.read_line(&mut line)?;
        let told: Value = serde_json::from_str(&line)
            .with_context(|| format!("{} ended while it read {}", self.name, file.display()))?;
        if let Some(why) = told.get("error").and_then(Value::as_str) {
            return Ok(Told::Refused(why.to_owned()));
        }
        let records = told.get("records").and_then(Value::as_u64).context("records")?;
        let seconds = told.get("seconds").and_then(Value::as_f64).context("seconds")?;
        Ok(Told::Read { records, seconds })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
