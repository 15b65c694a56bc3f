//! Puts the catalog's texts into the binary, so that it needs no files beside it.

use std::{env, fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let catalog = Path::new(&here).join("../../catalog").canonicalize()?;
    println!("cargo::rerun-if-changed={}", catalog.display());
    let mut files = Vec::new();
    collect(&catalog, "", &mut files)?;
    files.sort();
    let mut code = String::from("&[\n");
    for file in &files {
        let text = catalog.join(file);
        println!("cargo::rerun-if-changed={}", text.display());
        writeln!(code, "    ({file:?}, include_str!({:?})),", text.display().to_string())
            .map_err(io::Error::other)?;
    }
    code.push_str("]\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("catalog.rs"), code)
}

/// Names the texts of a folder as they are named inside the catalog, with `/` between folders.
fn collect(folder: &Path, under: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let inside = if under.is_empty() { name.clone() } else { format!("{under}/{name}") };
        if entry.file_type()?.is_dir() {
            println!("cargo::rerun-if-changed={}", entry.path().display());
            collect(&entry.path(), &inside, files)?;
        } else if [".toml", ".md", ".json"].iter().any(|end| name.ends_with(end)) {
            files.push(inside);
        }
    }
    Ok(())
}
