//! A folder that files are dropped into: each is read once it has rested.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{ImportOf, paths};
use crate::{
    console::shown,
    exit::{Exit, Failure},
    journal::runtime,
    shell::Shell,
};

/// Seconds between two looks.
const EVERY: Duration = Duration::from_secs(2);

/// A file as it was at the last look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    bytes: u64,
    changed: Option<SystemTime>,
    read: bool,
}

/// Watches until Ctrl-C.
pub(super) fn watch(asked: &ImportOf, folder: &Path, shell: &mut Shell) -> Result<Exit, Failure> {
    if !folder.is_dir() {
        return Err(Failure::usage(
            format!("{}: this is no folder", shown(folder)),
            "name the folder that your watch or its app writes files into",
        ));
    }
    let runtime = runtime()?;
    let mut stop = Box::pin(tokio::signal::ctrl_c());
    let mut seen = BTreeMap::new();
    if !shell.json() {
        let watching = shell.language().tell("import-watching", [("folder", shown(folder).into())]);
        shell.console.text(0, &watching)?;
        shell.console.finish()?;
    }
    loop {
        let rested = look(folder, asked.map.is_some(), &mut seen);
        if !rested.is_empty() {
            asked.take(shell, &rested, true)?;
            shell.console.finish()?;
        }
        let stopped = runtime.block_on(async {
            tokio::select! {
                _ = &mut stop => true,
                () = tokio::time::sleep(EVERY) => false,
            }
        });
        if stopped {
            return Ok(Exit::Ok);
        }
    }
}

/// Looks at the folder; returns the files that are as they were at the last look and not read yet.
fn look(folder: &Path, tables: bool, seen: &mut BTreeMap<PathBuf, Seen>) -> Vec<PathBuf> {
    let files = paths::files(&[folder.to_owned()], tables);
    seen.retain(|path, _| files.contains(path));
    let mut rested = Vec::new();
    for path in files {
        let Ok(about) = fs::metadata(&path) else { continue };
        let now = Seen { bytes: about.len(), changed: about.modified().ok(), read: false };
        match seen.get_mut(&path) {
            Some(last) if (last.bytes, last.changed) == (now.bytes, now.changed) => {
                if !last.read {
                    last.read = true;
                    rested.push(path);
                }
            }
            Some(_) | None => {
                seen.insert(path, now);
            }
        }
    }
    rested
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_once_when_it_has_rested_and_again_when_it_changed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.fit");
        let mut seen = BTreeMap::new();
        let mut look = || look(folder.path(), false, &mut seen).len();
        assert_eq!(look(), 0);
        fs::write(&file, "half").unwrap();
        assert_eq!(look(), 0, "it may still grow");
        fs::write(&file, "half and half").unwrap();
        assert_eq!(look(), 0, "it grew");
        assert_eq!((look(), look(), look()), (1, 0, 0));
        fs::write(&file, "another").unwrap();
        assert_eq!((look(), look(), look()), (0, 1, 0));
        fs::remove_file(&file).unwrap();
        assert_eq!(look(), 0);
        fs::write(&file, "another").unwrap();
        assert_eq!((look(), look()), (0, 1));
    }
}
