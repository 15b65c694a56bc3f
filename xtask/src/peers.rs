//! Other people's readers of FIT, for the bench to measure beside ours.

use std::{ffi::OsString, path::PathBuf};

use crate::{
    packages::{for_node, for_python, target},
    run::{root, skipped},
};

/// Fetches them; returns what the bench needs to find them. What is missing is said, and is not measured.
pub(crate) fn for_bench() -> Vec<(&'static str, OsString)> {
    let source: PathBuf = root().join("bench/peers");
    let folder = target().join("peers");
    let mut named = Vec::new();
    match for_python("readers of FIT in Python", &source.join("requirements.txt"), &folder.join("python")) {
        Ok(python) => named.push(("HEELUP_FIT_PYTHON", python.into_os_string())),
        Err(missing) => skipped(&format!("the speed beside readers of FIT in Python, as there is {missing}")),
    }
    let packages = folder.join("node");
    match for_node("reader of FIT in JavaScript", &source, &packages) {
        Ok(node) => {
            named.push(("HEELUP_NODE", node.into_os_string()));
            named.push(("HEELUP_FIT_PACKAGES", packages.into_os_string()));
        }
        Err(missing) => {
            skipped(&format!("the speed beside a reader of FIT in JavaScript, as there is {missing}"));
        }
    }
    named
}
