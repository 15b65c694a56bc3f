//! `heelup import`: what is in training files, and into a journal with it.

mod bulk;
mod journal;
mod keep;
mod print;

use std::{
    fs::File,
    io::{IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use heelup_core::{
    journal::PersonId,
    units::{Effort, LocalDate, Pain},
};
use heelup_imports::{Imported, MAX_BYTES, Status};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::{
    console::shown,
    exit::{Exit, Failure},
    journal::{Pen, Whose},
    shell::Shell,
    values,
};

/// Reads training files of watches (FIT). With --into the trainings and the steps of whole days go into a
/// journal; the same file twice changes nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportOf {
    /// Training files, zip archives and exports of accounts; - reads a pipe
    #[arg(value_name = "FILE", required_unless_present = "journal")]
    files: Vec<PathBuf>,
    /// The journal to add them to: an .ndjson file, a data folder or a database
    #[arg(long, value_name = "PATH")]
    into: Option<PathBuf>,
    /// Whose journal, where a database keeps several
    #[arg(long, value_name = "ID", requires = "into")]
    person: Option<PersonId>,
    /// A whole journal as `heelup export` writes it, taken into a database: the
    /// one of --into, or the app's
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "person"])]
    journal: Option<PathBuf>,
    /// The day of a training whose file does not tell it
    #[arg(long, value_name = "DATE", requires = "into")]
    on: Option<LocalDate>,
    /// How hard it was, for a single training
    #[arg(long, value_name = "0-10", value_parser = values::effort, requires = "into")]
    effort: Option<Effort>,
    /// The worst pain during it, for a single training
    #[arg(long, value_name = "0-10", value_parser = values::pain, requires = "into")]
    pain: Option<Pain>,
    /// It was hilly, for a single training
    #[arg(long, requires = "into")]
    hills: bool,
    /// It was fast, for a single training
    #[arg(long, requires = "into")]
    fast: bool,
}

/// One file, as JSON shows it.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    imported: &'a Imported,
    /// What became of it in the journal; absent without --into.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<keep::Added>,
}

impl ImportOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        if let Some(path) = &self.journal {
            return journal::take_in(shell, path, self.into.as_deref());
        }
        let bar = bar(self.files.len());
        let mut read = Vec::with_capacity(self.files.len());
        let mut exports = bulk::Exports::default();
        for path in &self.files {
            bar.set_message(shown(path));
            if !exports.read(path, &mut read) {
                read.push(file(path));
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        self.is_clear(&read)?;
        let mut refused = 0;
        let useful =
            |imported: &Imported| !imported.activities.is_empty() || !imported.steps_by_day.is_empty();
        let mut journal = match &self.into {
            // Files that give nothing begin no journal.
            Some(path) if read.iter().any(useful) => {
                let whose = Whose { journal: Some(path.clone()), person: self.person };
                let care = shell.care()?;
                Some((Pen::begin_where_empty(shell, &whose)?, care))
            }
            Some(_) | None => None,
        };
        let mut newest = None;
        for (at, imported) in read.iter().enumerate() {
            refused += usize::from(imported.status == Status::Refused && !exports.is_inside(at));
            let kept = match &mut journal {
                Some((pen, _)) => Some(keep::keep(pen, imported, &self)?),
                None => None,
            };
            newest = newest.max(kept.as_ref().and_then(|kept| kept.last));
            if shell.json() {
                shell.console.json(&Line { imported, kept })?;
            } else if !exports.print(shell, at, imported, kept.as_ref())? {
                print::imported(shell, imported, kept.as_ref())?;
            }
        }
        if let Some((pen, care)) = journal {
            if let (Some(date), false) = (self.on.or(newest), shell.json()) {
                keep::show_day(shell, &care, &pen, date)?;
            }
            pen.close();
        }
        Ok(if refused == 0 { Exit::Ok } else { Exit::Input })
    }

    /// Effort and pain belong to one training.
    fn is_clear(&self, read: &[Imported]) -> Result<(), Failure> {
        let said = self.effort.is_some() || self.pain.is_some() || self.hills || self.fast;
        let trainings: usize = read.iter().map(|imported| imported.activities.len()).sum();
        if said && trainings > 1 {
            return Err(Failure::usage(
                format!(
                    "there are {trainings} trainings; --effort, --pain, --hills and --fast are about one"
                ),
                "import one training at a time, or say it later with `heelup correct`",
            ));
        }
        Ok(())
    }
}

/// Reads one file; one that cannot be read is refused like one that cannot be used.
fn file(path: &Path) -> Imported {
    let name = shown(path);
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)) {
        Ok(_) => heelup_imports::read(&name, &bytes),
        Err(why) => Imported::unreadable(
            &name,
            format!("The file cannot be read: {why}. Look at its name and its permissions."),
        ),
    }
}

/// A bar on standard error; hidden where nobody looks.
fn bar(files: usize) -> ProgressBar {
    if files < 2 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(files).unwrap_or(u64::MAX));
    // The pattern is fixed and well formed; without it the bar keeps its own look.
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len}  {wide_msg}") {
        bar.set_style(style);
    }
    bar
}
