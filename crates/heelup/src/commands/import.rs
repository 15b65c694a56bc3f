//! `heelup import`: what is in training files, and into a journal with it.

mod bulk;
mod journal;
mod keep;
mod paths;
mod print;
mod sum;
mod watch;

use std::{
    fs::File,
    io::{IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    journal::PersonId,
    units::{Effort, LocalDate, Pain},
};
use heelup_imports::{Imported, MAX_BYTES, Mapping, Status};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use self::bulk::Source;
use crate::{
    console::shown,
    exit::{Exit, Failure},
    journal::{Pen, Whose},
    shell::Shell,
    threads::{cores, in_order},
    values,
};

/// Files read before what they gave is written: a journal is written in batches.
const BATCH: usize = 200;

/// Threads that read, at most: each may hold one large file.
const MOST_THREADS: usize = 4;

/// More files than this get a line each.
const TOLD_WHOLE: usize = 5;

/// Reads training files of watches and apps: FIT, GPX, TCX and tables (CSV), also
/// packed as .gz, and exports of whole accounts. Folders are searched for them. With --into the trainings and the
/// steps of whole days go into a journal; the same training twice changes nothing,
/// also when it comes from two apps.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportOf {
    /// Training files, folders with them, zip archives and exports of accounts; - reads a pipe
    #[arg(value_name = "FILE", required_unless_present_any = ["journal", "watch"])]
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
    /// Keep looking into this folder, and read each new file; Ctrl-C ends it
    #[arg(long, value_name = "DIR", conflicts_with_all = ["files", "journal", "effort", "pain", "hills", "fast"])]
    watch: Option<PathBuf>,
    /// What the columns of a table mean: date, km, m, mi, duration (h:mm:ss),
    /// min, s, sport, steps, cadence, ascent; like date=Day,km=Distance
    #[arg(long, value_name = "MEANING=HEADING,…")]
    map: Option<Mapping>,
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

/// What stands between the batches.
#[derive(Default)]
struct Taking {
    journal: Option<(Pen, Care)>,
    sum: sum::Sum,
    /// Files refused, those inside of an export left out.
    refused: usize,
    newest: Option<LocalDate>,
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
        if let Some(folder) = &self.watch {
            return watch::watch(&self, folder, shell);
        }
        let files = paths::files(&self.files, self.map.is_some());
        let brief = files.len() > TOLD_WHOLE || self.files.iter().any(|path| path.is_dir());
        self.take(shell, &files, brief)
    }

    /// Reads files and adds what they give; `brief` tells each in a line.
    fn take(&self, shell: &mut Shell, files: &[PathBuf], brief: bool) -> Result<Exit, Failure> {
        let said = self.effort.is_some() || self.pain.is_some() || self.hills || self.fast;
        let bar = bar(files.len());
        let mut taking = Taking::default();
        // What is about one training is said before anything is kept.
        let batch = if said { files.len() } else { BATCH };
        for files in files.chunks(batch.max(1)) {
            let mut read = Vec::with_capacity(files.len());
            let mut exports = bulk::Exports::default();
            let sources = in_order(cores().min(MOST_THREADS), files, |path| {
                bar.set_message(shown(path));
                let source = match &self.map {
                    Some(mapping) => Source::of(table(path, mapping)),
                    None => Source::read(path),
                };
                bar.inc(1);
                source
            })?;
            for source in sources {
                exports.take(source, &mut read);
            }
            if said {
                self.is_clear(&read)?;
            }
            bar.suspend(|| self.keep(shell, &read, &mut exports, brief, &mut taking))?;
        }
        bar.finish_and_clear();
        if brief && !shell.json() {
            taking.sum.say(shell)?;
        }
        if let Some((pen, care)) = taking.journal {
            if let (Some(date), false) = (self.on.or(taking.newest), shell.json()) {
                keep::show_day(shell, &care, &pen, date)?;
            }
            pen.close();
        }
        Ok(if taking.refused == 0 { Exit::Ok } else { Exit::Input })
    }

    /// Adds what a batch of files gave, and tells it.
    fn keep(
        &self,
        shell: &mut Shell,
        read: &[Imported],
        exports: &mut bulk::Exports,
        brief: bool,
        taking: &mut Taking,
    ) -> Result<(), Failure> {
        let useful =
            |imported: &Imported| !imported.activities.is_empty() || !imported.steps_by_day.is_empty();
        if let Some(path) = &self.into
            // Files that give nothing begin no journal.
            && taking.journal.is_none()
            && read.iter().any(useful)
        {
            let whose = Whose { journal: Some(path.clone()), person: self.person };
            let care = shell.care()?;
            taking.journal = Some((Pen::begin_where_empty(shell, &whose)?, care));
        }
        let mut kept: Vec<Option<keep::Added>> = match &mut taking.journal {
            Some((pen, _)) => keep::keep(pen, read, self)?.into_iter().map(Some).collect(),
            None => Vec::new(),
        };
        kept.resize_with(read.len(), || None);
        for (at, (imported, kept)) in read.iter().zip(kept).enumerate() {
            // A watch's folder is full of files that are no trainings: nobody asked for them one by one.
            let quiet = brief && imported.holds_no_training();
            let refused = imported.status == Status::Refused && !exports.is_inside(at);
            taking.refused += usize::from(refused && !quiet);
            taking.newest = taking.newest.max(kept.as_ref().and_then(|kept| kept.last));
            taking.sum.count(imported, kept.as_ref());
            if shell.json() {
                shell.console.json(&Line { imported, kept })?;
            } else if exports.print(shell, at, imported, kept.as_ref())? || quiet {
                // It has its own lines and its own sum, or is only counted.
            } else if brief {
                sum::line(shell, imported, kept.as_ref())?;
            } else {
                print::imported(shell, imported, kept.as_ref())?;
            }
        }
        Ok(())
    }

    /// Effort and pain belong to one training; asked only where they were said.
    fn is_clear(&self, read: &[Imported]) -> Result<(), Failure> {
        let trainings: usize = read.iter().map(|imported| imported.activities.len()).sum();
        if trainings > 1 {
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

/// Reads one file by the columns that the person named.
fn table(path: &Path, mapping: &Mapping) -> Imported {
    let name = shown(path);
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)) {
        Ok(_) => heelup_imports::read_with(&name, &bytes, mapping),
        Err(why) => Imported::unreadable(&name, &why),
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
