//! From names on the command line to files: folders with everything below them, in the order of their names.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders within folders, at most.
const DEEPEST: usize = 24;

/// Returns the files that are meant: each file named, and in folders whatever is called like a training.
/// Tables in folders only where the person says what their columns mean: most are something else.
pub(super) fn files(named: &[PathBuf], tables: bool) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in named {
        if path.is_dir() { below(path, tables, DEEPEST, &mut all) } else { all.push(path.clone()) }
    }
    all
}

fn below(folder: &Path, tables: bool, deep: usize, all: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        // It is told like a file that cannot be read.
        all.push(folder.to_owned());
        return;
    };
    let mut entries: Vec<_> = entries.flatten().map(|entry| (entry.path(), entry.file_type())).collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, kind) in entries {
        match kind {
            // Links to folders may lead in circles.
            Ok(kind) if kind.is_dir() => {
                if deep > 0 {
                    below(&path, tables, deep - 1, all);
                }
            }
            Ok(_) | Err(_) if is_training(&path, tables) => all.push(path),
            Ok(_) | Err(_) => {}
        }
    }
}

/// Tells by the name whether a file in a folder may be a training.
fn is_training(path: &Path, tables: bool) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    let is = |ending: &str| name.ends_with(ending);
    !name.starts_with('.') && (is(".fit") || is(".gpx") || is(".tcx") || (tables && is(".csv")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_searched_in_order_and_only_for_trainings() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("2026/03");
        fs::create_dir_all(&inner).unwrap();
        for name in ["b.FIT", "a.gpx.gz", "notes.txt", "steps.csv", ".hidden.fit"] {
            fs::write(inner.join(name), "").unwrap();
        }
        fs::write(folder.path().join("z.tcx"), "").unwrap();
        let found = |tables| {
            let files = files(&[folder.path().to_owned(), "named.csv".into()], tables);
            files
                .iter()
                .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(found(false), ["a.gpx.gz", "b.FIT", "z.tcx", "named.csv"]);
        assert_eq!(found(true), ["a.gpx.gz", "b.FIT", "steps.csv", "z.tcx", "named.csv"]);
    }
}
