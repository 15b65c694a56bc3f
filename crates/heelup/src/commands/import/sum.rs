//! One line for each of many files, and the sum at the end.

use heelup_imports::{Imported, Problem, Status};

use super::{
    keep::{Added, without_day},
    print::{self, counted},
};
use crate::{console::Tone, exit::Failure, shell::Shell};

/// What became of all files.
#[derive(Debug, Default)]
pub(super) struct Sum {
    files: usize,
    taken: usize,
    there: usize,
    partly: usize,
    refused: usize,
    without: usize,
    entries: usize,
    kept: bool,
}

/// What became of one.
enum Fate {
    Taken,
    There,
    Partly,
    Refused,
}

impl Sum {
    /// Counts a file.
    pub(super) fn count(&mut self, imported: &Imported, kept: Option<&Added>) {
        self.files += 1;
        match fate(imported, kept) {
            Fate::Taken => self.taken += 1,
            Fate::There => self.there += 1,
            Fate::Partly => self.partly += 1,
            Fate::Refused if imported.holds_no_training() => self.without += 1,
            Fate::Refused => self.refused += 1,
        }
        self.kept |= kept.is_some();
        self.entries += kept.map_or(0, |kept| kept.added);
    }

    /// Says the sum.
    pub(super) fn say(&self, shell: &mut Shell) -> Result<(), Failure> {
        let language = shell.language();
        let counts = [
            (self.taken, if self.kept { "import-taken" } else { "import-read" }),
            (self.partly, "import-partly"),
            (self.there, "import-there"),
            (self.refused, "import-refused"),
            (self.without, "import-without-training"),
        ];
        let told = counts.iter().filter(|(n, _)| *n > 0);
        let told: Vec<String> = told.map(|(n, word)| format!("{n} {}", language.say(word))).collect();
        let files = counted(language, "import-files", self.files);
        let entries = match self.kept {
            false => String::new(),
            true => format!("; {}", counted(language, "import-entries", self.entries)),
        };
        let told = if told.is_empty() { language.say("import-nothing") } else { told.join(", ") };
        shell.console.text(0, &format!("{files}: {told}{entries}."))
    }
}

/// Says what became of a file, in a line.
pub(super) fn line(shell: &mut Shell, imported: &Imported, kept: Option<&Added>) -> Result<(), Failure> {
    let language = shell.language();
    let why = || imported.problems.last().map(|problem| problem.what_in(language)).unwrap_or_default();
    let lost = || {
        let left_out = kept.and_then(|kept| kept.without_day.first().map(|at| without_day(language, *at)));
        let told =
            |problem: &Problem| format!("{}: {}", problem.place_in(language), problem.what_in(language));
        left_out.or_else(|| imported.problems.first().map(told)).unwrap_or_default()
    };
    let what = match imported.activities.as_slice() {
        [] => counted(language, "import-days", imported.steps_by_day.len()),
        [one] => print::training(language, one),
        more => counted(language, "import-trainings", more.len()),
    };
    let (tone, word, more) = match fate(imported, kept) {
        Fate::Taken if kept.is_some() => (Tone::Good, "import-taken", what),
        Fate::Taken => (Tone::Good, "import-read", what),
        Fate::There => (Tone::Good, "import-there", what),
        Fate::Partly => (Tone::Careful, "import-partly", format!("{what} ({})", lost())),
        Fate::Refused => (Tone::Stop, "import-refused", why()),
    };
    let out = &mut shell.console;
    out.line(format!("{}: {}: {more}", imported.file, out.paint(tone, &language.say(word))))
}

fn fate(imported: &Imported, kept: Option<&Added>) -> Fate {
    match (imported.status, kept) {
        (Status::Refused, _) => Fate::Refused,
        (_, Some(kept)) if kept.added == 0 && kept.left_out.is_empty() && kept.already_there > 0 => {
            Fate::There
        }
        (_, Some(kept)) if !kept.left_out.is_empty() => Fate::Partly,
        (Status::Partial, _) => Fate::Partly,
        (Status::Ok, _) => Fate::Taken,
    }
}
