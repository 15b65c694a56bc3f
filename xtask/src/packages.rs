//! Other people's programs, fetched once into the target folder: never into the project, never for the
//! whole machine.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::run::{first_program, program, root, step};

/// Returns the target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |named| root().join(named))
}

/// Returns the first of these programs on the path.
fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    first_program(&env::split_paths(&path).collect::<Vec<_>>(), names)
}

/// Finds Node, and brings a folder of scripts with their packages; the error says what is missing.
pub(crate) fn for_node(title: &str, source: &Path, folder: &Path) -> Result<PathBuf, String> {
    let node = on_path(&["node", "nodejs"]).ok_or("no Node (on Debian: apt-get install nodejs npm)")?;
    let npm = on_path(&["npm"]).ok_or("no npm (on Debian: apt-get install npm)")?;
    node_packages(title, &npm, source, folder).map_err(|why| format!("no {title}: {why:#}"))?;
    Ok(node)
}

/// Finds Python, and makes it a folder with the packages of a list that pins them by their hashes; returns
/// the Python that has them. The error says what is missing.
pub(crate) fn for_python(title: &str, list: &Path, folder: &Path) -> Result<PathBuf, String> {
    let python =
        on_path(&["python3", "python"]).ok_or("no Python (on Debian: apt-get install python3-venv)")?;
    python_packages(title, &python, list, folder).map_err(|why| format!("no {title}: {why:#}"))
}

/// Brings the scripts, and the packages of the lock file if they are not there yet.
fn node_packages(title: &str, npm: &Path, source: &Path, folder: &Path) -> Result<()> {
    const LOCK: &str = "package-lock.json";
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let lock = fs::read(source.join(LOCK)).context(LOCK)?;
    let whole = folder.join("node_modules/.package-lock.json").is_file();
    let same = whole && fs::read(folder.join(LOCK)).is_ok_and(|there| there == lock);
    for entry in fs::read_dir(source)? {
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
    step(title, program(npm).args(quiet).current_dir(folder))
}

/// Makes the folder new, unless it was made from the same list.
fn python_packages(title: &str, python: &Path, list: &Path, folder: &Path) -> Result<PathBuf> {
    let wanted = fs::read(list).with_context(|| list.display().to_string())?;
    let done = folder.join("made-from.txt");
    let own = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if own.is_file() && fs::read(&done).is_ok_and(|there| there == wanted) {
        return Ok(own);
    }
    let title = |what: &str| format!("{title}: {what}");
    step(&title("a place for them"), program(python).args(["-m", "venv", "--clear"]).arg(folder))?;
    let mut install = Command::new(&own);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]);
    step(&title("packages"), install.arg("--requirement").arg(list))?;
    fs::write(done, wanted)?;
    Ok(own)
}
