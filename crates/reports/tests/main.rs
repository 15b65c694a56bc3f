//! The one test binary of the reports: what is handed out, held against the shipped catalog and FHIR's own rules.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests, outside any #[test] function"
)]

mod decision;
mod fhir;
mod outing;
mod printers;

use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

use heelup_core::care::Care;

/// Returns the shipped care, read once.
fn care() -> &'static Care {
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
    static CARE: OnceLock<Care> = OnceLock::new();
    CARE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
        let mut files = BTreeMap::new();
        walk(&root, &root, &mut files);
        Care::read(&files).unwrap_or_else(|problems| {
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
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(main.contains(&format!("mod {module};")), "{name} is in no test");
        }
    }
}
