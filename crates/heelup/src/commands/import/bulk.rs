//! Archives, exports of whole accounts, and what comes through a pipe.
//!
//! One such source gives many answers: each file inside has its line, and a sum closes them.

use std::{fs::File, ops::Range, path::Path};

use heelup_imports::{Imported, Status, read_open, read_stream};

use super::{
    keep::Added,
    print::{self, counted},
};
use crate::{
    console::{Tone, shown},
    exit::Failure,
    shell::Shell,
};

/// Trainings of one answer that are told one by one; a phone's export has thousands.
const TOLD: usize = 3;
/// Problems shown of a whole export, and of a file inside.
const SHOWN: usize = 5;

/// The exports among what is read, as the places of their answers.
#[derive(Debug, Default)]
pub(super) struct Exports {
    places: Vec<Range<usize>>,
    sum: Sum,
}

/// What an export gave in all.
#[derive(Debug, Default)]
struct Sum {
    files: usize,
    trainings: usize,
    days: usize,
    partly: usize,
    refused: usize,
    added: usize,
    there: usize,
    left_out: usize,
}

/// What one file, or the pipe, gave.
#[derive(Debug)]
pub(super) struct Source {
    answers: Vec<Imported>,
    is_export: bool,
}

impl Source {
    /// A file that is read in another way, with its one answer.
    pub(super) fn of(answer: Imported) -> Self {
        Self { answers: vec![answer], is_export: false }
    }

    /// Reads a file or, for `-`, the pipe. One that cannot be opened is refused like one that cannot be used.
    pub(super) fn read(path: &Path) -> Self {
        let mut answers = Vec::new();
        let mut each = |imported| answers.push(imported);
        let name = shown(path);
        let is_export = if path == Path::new("-") {
            read_stream(&name, std::io::stdin().lock(), &mut tempfile::tempfile, &mut each);
            true
        } else {
            match File::open(path) {
                Ok(file) => read_open(&name, file, &mut tempfile::tempfile, &mut each).is_some(),
                Err(why) => {
                    each(Imported::unreadable(&name, &why));
                    false
                }
            }
        };
        Self { answers, is_export }
    }
}

impl Exports {
    /// Takes in the answers of one source.
    pub(super) fn take(&mut self, source: Source, read: &mut Vec<Imported>) {
        let from = read.len();
        read.extend(source.answers);
        if source.is_export {
            self.places.push(from..read.len());
        }
    }

    /// Says whether the answer at this place is that of a file inside an export: its refusal does not fail
    /// the command, as long as the export as a whole was of use.
    pub(super) fn is_inside(&self, at: usize) -> bool {
        self.places.iter().any(|places| places.contains(&at) && at + 1 < places.end)
    }

    /// Prints the line of an answer at this place, and the sum behind the last of an export; false when the
    /// answer is no export's.
    pub(super) fn print(
        &mut self,
        shell: &mut Shell,
        at: usize,
        imported: &Imported,
        kept: Option<&Added>,
    ) -> Result<bool, Failure> {
        let Some(places) = self.places.iter().find(|places| places.contains(&at)).cloned() else {
            return Ok(false);
        };
        let last = at + 1 == places.end;
        if at == places.start {
            self.sum = Sum::default();
        }
        // The last answer of an archive is about the archive itself.
        let is_file = !last || places.len() == 1;
        self.sum.add(imported, kept, is_file);
        line(shell, imported, last)?;
        if last {
            self.sum.print(shell, kept.is_some())?;
        }
        Ok(true)
    }
}

fn line(shell: &mut Shell, imported: &Imported, last: bool) -> Result<(), Failure> {
    let language = shell.language();
    let (tone, word) = print::word(language, imported.status);
    let mut told = Vec::new();
    if imported.activities.len() <= TOLD {
        told.extend(imported.activities.iter().map(|one| print::training(language, one)));
    } else {
        told.push(counted(language, "import-trainings", imported.activities.len()));
    }
    if !imported.steps_by_day.is_empty() {
        told.push(counted(language, "import-days", imported.steps_by_day.len()));
    }
    let shown = match imported.status {
        _ if last => SHOWN,
        // Why a sound file gave nothing: its training stood in another one.
        Status::Ok => usize::from(told.is_empty()),
        Status::Partial | Status::Refused => 1,
    };
    let told = if told.is_empty() { String::new() } else { format!(": {}", told.join("; ")) };
    let out = &mut shell.console;
    out.line(format!("{}: {}{told}", out.paint(Tone::Strong, &imported.file), out.paint(tone, &word)))?;
    print::problems(shell, imported, shown)
}

impl Sum {
    fn add(&mut self, imported: &Imported, kept: Option<&Added>, is_file: bool) {
        self.files += usize::from(is_file);
        self.trainings += imported.activities.len();
        self.days += imported.steps_by_day.len();
        self.partly += usize::from(is_file && imported.status == Status::Partial);
        self.refused += usize::from(is_file && imported.status == Status::Refused);
        if let Some(kept) = kept {
            self.added += kept.added;
            self.there += kept.already_there;
            self.left_out += kept.left_out.len();
        }
    }

    fn print(&self, shell: &mut Shell, kept: bool) -> Result<(), Failure> {
        let language = shell.language();
        let mut told = vec![
            counted(language, "import-files", self.files),
            counted(language, "import-trainings", self.trainings),
            counted(language, "import-days", self.days),
        ];
        let some = |told: &mut Vec<String>, n: usize, id: &str| {
            if n > 0 {
                told.push(format!("{n} {}", language.say(id)));
            }
        };
        some(&mut told, self.partly, "import-in-part");
        some(&mut told, self.refused, "import-refused");
        if kept {
            told.push(format!("{} {}", self.added, language.say("import-added")));
            some(&mut told, self.there, "import-in-journal");
            some(&mut told, self.left_out, "import-without-day");
        }
        shell.console.text(0, &language.tell("import-all", [("told", told.join(", ").into())]))
    }
}
