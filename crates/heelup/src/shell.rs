//! What every command is handed: its options, where to speak, and the care data when it asks for it.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    catalog::{Files, MAX_TEXT, Problem, is_translation, text_of},
    words::Language,
};

use crate::{
    cli::Everywhere,
    console::{Console, shown},
    exit::{Exit, Failure},
};

/// The catalog's texts, put into the binary when it was built.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// A running command's surroundings.
pub(crate) struct Shell {
    /// Options that stand anywhere.
    pub(crate) everywhere: Everywhere,
    /// Where to speak.
    pub(crate) console: Console,
}

impl Shell {
    /// Says whether a machine reads the answer.
    pub(crate) const fn json(&self) -> bool {
        self.everywhere.json
    }

    /// Returns the language that is asked for; English when none is.
    pub(crate) fn language(&self) -> Language {
        self.everywhere.lang.unwrap_or_default()
    }

    /// Reads the care data that decisions are made with, in English.
    ///
    /// The catalog in the program is not checked again, as whoever asks waits for it: its tests did that.
    pub(crate) fn care(&self) -> Result<Care, Failure> {
        if self.everywhere.catalog.is_some() {
            return self.care_in_every_language();
        }
        let mut texts = self.catalog_files()?;
        texts.files.retain(|file, _| !is_translation(file));
        Care::checked_before(&texts.files).map_err(|problems| invalid(&self.catalog_place(), &problems))
    }

    /// Reads the care data that pages show, in every language that they speak.
    pub(crate) fn care_in_every_language(&self) -> Result<Care, Failure> {
        let texts = self.catalog_files()?;
        texts.care().map_err(|problems| invalid(&self.catalog_place(), &problems))
    }

    /// Reads the care data of a folder.
    pub(crate) fn care_in(folder: &Path) -> Result<Care, Failure> {
        files_of(folder)?.care().map_err(|problems| invalid(folder, &problems))
    }

    /// Returns the texts of the catalog in use: the embedded one, or another folder's.
    pub(crate) fn catalog_files(&self) -> Result<Texts, Failure> {
        match &self.everywhere.catalog {
            None => {
                let files = EMBEDDED.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
                Ok(Texts { files: files.collect(), problems: Vec::new() })
            }
            Some(folder) => files_of(folder),
        }
    }

    /// Returns how the catalog's place is written before the file of a problem.
    pub(crate) fn catalog_place(&self) -> PathBuf {
        self.everywhere.catalog.clone().unwrap_or_else(|| PathBuf::from("catalog"))
    }

    /// Returns the data folder: the one named, or the person's own.
    pub(crate) fn data_folder(&self) -> Result<PathBuf, Failure> {
        if let Some(folder) = &self.everywhere.data {
            return Ok(folder.clone());
        }
        let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = set("XDG_DATA_HOME").or_else(|| {
            let home = set("HOME").or_else(|| set("USERPROFILE"))?;
            Some(if cfg!(target_os = "macos") {
                home.join("Library/Application Support")
            } else {
                home.join(".local/share")
            })
        });
        home.map(|home| home.join("heelup")).ok_or_else(|| {
            Failure::new(Exit::Store, "your home folder is not known", "name a data folder with --data DIR")
        })
    }
}

/// Returns the texts of a catalog's folder.
fn files_of(folder: &Path) -> Result<Texts, Failure> {
    let mut texts = Texts::default();
    read_folder(folder, "", &mut texts)?;
    if texts.files.is_empty() {
        return Err(Failure::new(
            Exit::Catalog,
            format!("{}: there is no catalog in this folder", shown(folder)),
            "name the folder that holds protocols/, exercises/ and sources.toml",
        ));
    }
    Ok(texts)
}

/// A catalog's texts, and what was wrong with their bytes.
#[derive(Default)]
pub(crate) struct Texts {
    /// The texts by their path inside the catalog.
    pub(crate) files: Files,
    /// Files that are no text.
    pub(crate) problems: Vec<Problem>,
}

impl Texts {
    /// Reads them; everything that is wrong otherwise.
    pub(crate) fn care(&self) -> Result<Care, Vec<Problem>> {
        let mut problems = self.problems.clone();
        match Care::read(&self.files) {
            Ok(care) if problems.is_empty() => return Ok(care),
            Ok(_) => {}
            Err(found) => problems.extend(found),
        }
        problems.sort();
        Err(problems)
    }

    /// Takes in a file. No more of it is read than shows that it is too large for a catalog.
    pub(crate) fn take(
        &mut self,
        path: &Path,
        inside: impl FnOnce(&str) -> Result<String, Failure>,
    ) -> Result<String, Failure> {
        let unreadable = |why: std::io::Error| Failure::unreadable(path, &why);
        let mut bytes = Vec::new();
        let most = u64::try_from(MAX_TEXT).unwrap_or(u64::MAX).saturating_add(1);
        fs::File::open(path).map_err(unreadable)?.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
        let (text, _) = text_of("", bytes.clone());
        let inside = inside(&text)?;
        let (text, problem) = text_of(&inside, bytes);
        // The end of a file cut off here may be half a letter: its size is the fault then.
        self.problems.extend(problem.filter(|_| text.len() <= MAX_TEXT));
        self.files.insert(inside.clone(), text);
        Ok(inside)
    }
}

/// Reads the texts below a folder under their names inside the catalog.
fn read_folder(folder: &Path, under: &str, texts: &mut Texts) -> Result<(), Failure> {
    let unreadable =
        |path: &Path, why: &std::io::Error| Failure { exit: Exit::Catalog, ..Failure::unreadable(path, why) };
    for entry in fs::read_dir(folder).map_err(|e| unreadable(folder, &e))? {
        let entry = entry.map_err(|e| unreadable(folder, &e))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let inside = if under.is_empty() { name.clone() } else { format!("{under}/{name}") };
        if path.is_dir() {
            read_folder(&path, &inside, texts)?;
        } else if [".toml", ".md", ".json"].iter().any(|end| name.ends_with(end)) {
            let taken = texts.take(&path, |_| Ok(inside));
            taken.map_err(|failure| Failure { exit: Exit::Catalog, ..failure })?;
        }
    }
    Ok(())
}

/// Says everything that is wrong with a catalog.
fn invalid(place: &Path, problems: &[Problem]) -> Failure {
    let mut what = match problems.len() {
        1 => format!("{}: the catalog is not valid", shown(place)),
        n => format!("{}: the catalog is not valid: {n} problems", shown(place)),
    };
    for problem in problems {
        what.push_str(&format!("\n{}/{problem}", shown(place)));
    }
    Failure::new(
        Exit::Catalog,
        what,
        "care is valid or nothing starts: put these right, or leave out --catalog to use the one built in",
    )
}
