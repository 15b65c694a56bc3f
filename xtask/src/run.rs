//! Running other programs: from the top of the project, with what they say passed through.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, Result, bail};

/// Returns the top folder of the project.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Returns the cargo that runs this chore, at the top of the project.
pub(crate) fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Returns a program to be run at the top of the project.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Runs one step to its end; its own words are shown, and an end that is no success is an error.
pub(crate) fn step(title: &str, command: &mut Command) -> Result<()> {
    println!("\n==> {title}");
    let started = Instant::now();
    let status = command.status().with_context(|| format!("{title}: cannot run {}", shown(command)))?;
    if !status.success() {
        bail!("{title} failed ({status}): {}", shown(command));
    }
    println!("==> {title}: good, {:.0} s", started.elapsed().as_secs_f32());
    Ok(())
}

/// Joins the ends of several steps: good when all were, else every reason.
pub(crate) fn summary(steps: Vec<Result<()>>) -> Result<()> {
    let failed: Vec<String> =
        steps.into_iter().filter_map(Result::err).map(|why| format!("{why:#}")).collect();
    if failed.is_empty() { Ok(()) } else { bail!("{}", failed.join("\n")) }
}

/// Runs a program and returns what it says on stdout; none when it cannot be run or does not succeed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says in one line what could not be done here.
pub(crate) fn skipped(what: &str) {
    eprintln!("\n!!! skipped: {what}");
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Returns the first of these names that is a program somewhere in these folders.
pub(crate) fn first_program(folders: &[PathBuf], names: &[&str]) -> Option<PathBuf> {
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| is_program(file))
}

fn is_program(file: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    {
        file.is_file()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_is_a_program_somewhere_on_the_path_is_taken() {
        let here = std::env::current_exe().unwrap();
        let folder = here.parent().unwrap().to_path_buf();
        let name = here.file_name().unwrap().to_str().unwrap();
        let folders = [PathBuf::from("no-such-folder"), folder.clone()];
        assert_eq!(first_program(&folders, &["no-such-program", name]), Some(here.clone()));
        assert_eq!(first_program(&folders, &["no-such-program"]), None);
        assert_eq!(
            first_program(&[root()], &["Cargo.toml", "crates"]),
            None,
            "neither a text nor a folder is a program"
        );
    }
}
