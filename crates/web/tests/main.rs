//! The pages over a real router with a real database on a temporary disk. One module a page.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod app;
mod around_runs;
mod check_in;
mod contrast;
mod diary;
mod exercises;
mod figures;
mod german;
mod german_catalog;
mod german_way;
mod intake;
mod learn;
mod phone;
mod progress;
mod proof;
mod report;
mod run_plan;
mod runs;
mod safety;
mod said_more;
mod session;
mod settings;
mod today;
mod trouble;
mod versions;
mod ways;

#[test]
fn no_module_was_forgotten() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let listed = include_str!("main.rs");
    for file in std::fs::read_dir(here).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let Some(module) = name.strip_suffix(".rs").filter(|m| !matches!(*m, "main" | "browser")) else {
            continue;
        };
        assert!(listed.contains(&format!("mod {module};")), "{module} is not listed");
    }
}
