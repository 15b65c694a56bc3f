//! The store on real files: a person's life in it, crashes, full disks, other writers.
//!
//! Everything is under `cfg(test)` so that the lints know helpers for tests, too.

#[cfg(test)]
mod child;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod files;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod life;
#[cfg(test)]
mod properties;
mod seed;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod story;
#[cfg(test)]
mod strategies;
#[cfg(test)]
mod targets;
#[cfg(test)]
mod troubles;
#[cfg(test)]
mod verify;
#[cfg(test)]
mod writers;

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
