//! The binary, run by hand: for what a transcript cannot arrange.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

/// What a command said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The command, in an environment that knows nothing of the person who runs the tests.
pub(crate) fn heelup() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelup"));
    command.env_clear().env("TZ", "UTC").env("HOME", "/nonexistent/home").current_dir(std::env::temp_dir());
    command
}

/// Runs it in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Said {
    said(heelup().current_dir(folder).args(arguments).output().unwrap())
}

/// Runs it in a folder; it must do what it was asked.
pub(crate) fn done(folder: &Path, arguments: &[&str]) -> String {
    let said = run(folder, arguments);
    assert_eq!(said.code, 0, "{arguments:?}: {}", said.err);
    said.out
}

/// Runs it in a folder and reads the JSON it answers.
pub(crate) fn json(folder: &Path, arguments: &[&str]) -> Value {
    let mut arguments = arguments.to_vec();
    arguments.push("--json");
    serde_json::from_str(&done(folder, &arguments)).unwrap()
}

pub(crate) fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Begins a programme in a folder's `ana.ndjson`, on Monday 2 March 2026.
pub(crate) fn begin(folder: &Path) {
    done(
        folder,
        &[
            "start",
            "--journal",
            "ana.ndjson",
            "--protocol",
            "achilles-midportion-four-stage",
            "--side",
            "right",
            "--on",
            "2026-03-02",
        ],
    );
}
