//! Files of trainings to measure with: real ones where the shared set is there, and ones that we write.

mod shifted;
mod text;
mod written;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

pub(crate) use shifted::days_back;
pub(crate) use written::long_run;

/// A file in memory.
#[derive(Clone, Debug)]
pub(crate) struct Training {
    /// Its name, without folders.
    pub(crate) name: String,
    /// Where it stands; none where it was written here.
    pub(crate) path: Option<PathBuf>,
    pub(crate) bytes: Vec<u8>,
}

/// Returns the folder of files of real devices, where there is one.
pub(crate) fn shared() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = env::var_os("HEELUP_SHARED_DATA").map_or_else(beside, PathBuf::from);
    folder.join("expected.json").is_file().then_some(folder)
}

/// Returns the files of a folder by name.
pub(crate) fn of(folder: &Path) -> anyhow::Result<Vec<Training>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        paths.push(entry?.path());
    }
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().context("a name")?.to_string_lossy().into_owned();
        Ok(Training { name, bytes: fs::read(&path)?, path: Some(path) })
    };
    paths.into_iter().map(read).collect()
}

/// Returns files of every format that are read as one: the shared set, else those of the tests and from here.
pub(crate) fn mixed() -> anyhow::Result<Vec<Training>> {
    if let Some(folder) = shared() {
        let kinds = ["fit", "gpx", "tcx"];
        let all: Vec<_> =
            kinds.into_iter().map(|kind| of(&folder.join(kind))).collect::<anyhow::Result<_>>()?;
        return Ok(all.into_iter().flatten().collect());
    }
    let mut all = of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/imports/tests/files/fit"))?;
    all.push(Training { name: "long-run.fit".to_owned(), path: None, bytes: long_run(1800) });
    all.push(Training { name: "run.gpx".to_owned(), path: None, bytes: text::gpx(2400).into_bytes() });
    all.push(Training { name: "run.tcx".to_owned(), path: None, bytes: text::tcx(2000).into_bytes() });
    Ok(all)
}
