//! The command line as people and scripts use it: the real binary, on real files.
//!
//! Everything is under `cfg(test)` so that the lints know helpers for tests, too.

#[cfg(test)]
mod exports;
#[cfg(test)]
mod help;
#[cfg(test)]
mod importing;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod life;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod serving;
#[cfg(test)]
mod simulate;
#[cfg(test)]
mod transcripts;
#[cfg(test)]
mod troubles;
#[cfg(test)]
mod versions;

#[test]
fn no_test_file_is_forgotten() {
    let list = include_str!("main.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let Some(module) = name.strip_suffix(".rs") else { continue };
        assert!(module == "main" || list.contains(&format!("\nmod {module};\n")), "{name}");
    }
}
