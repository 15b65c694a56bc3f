//! The one test binary of the core: everything that needs files beside the code.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    reason = "helpers of tests, outside any #[test] function; files are what these tests are for"
)]

mod catalog_samples;
mod clinical;
mod coverage;
mod engine;
mod exercises;
mod german;
mod goldens;
mod guards;
mod language;
mod laws;
mod learn;
mod ledger;
mod may;
mod mistakes;
mod progress;
mod race;
mod runs;
mod scenarios;
mod sentences;
mod shipped_catalog;
mod simulate;
mod together;
mod triage;
mod versions;
mod ways;
mod words;

use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

use heelup_core::care::Care;

/// Returns every text of the shipped catalog under its path inside it.
fn shipped() -> BTreeMap<String, String> {
    fn walk(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, files);
            } else if path.extension().is_some_and(|e| e == "toml" || e == "md" || e == "json")
                && path.file_name().unwrap() != "README.md"
            {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    files
}

/// Returns the shipped care, read once.
fn care() -> &'static Care {
    static CARE: OnceLock<Care> = OnceLock::new();
    CARE.get_or_init(|| {
        Care::read(&shipped()).unwrap_or_else(|problems| {
            panic!("{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>())
        })
    })
}

#[test]
fn no_test_file_is_forgotten() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let main = fs::read_to_string(here.join("main.rs")).unwrap();
    for entry in fs::read_dir(&here).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(module) = name.strip_suffix(".rs").filter(|m| !["main", "proof", "figures"].contains(m))
        else {
            continue;
        };
        assert!(main.contains(&format!("mod {module};")), "tests/{name} is in no module of tests/main.rs");
    }
}
