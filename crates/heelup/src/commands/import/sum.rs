//! One line for each of many files, and the sum at the end.

use heelup_imports::{Imported, Status};

use super::{keep::Added, print};
use crate::{console::Tone, exit::Failure, shell::Shell};

/// What became of all files.
#[derive(Debug, Default)]
pub(super) struct Sum {
    files: usize,
    taken: usize,
    there: usize,
    partly: usize,
    refused: usize,
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
            Fate::Refused => self.refused += 1,
        }
        self.kept |= kept.is_some();
        self.entries += kept.map_or(0, |kept| kept.added);
    }

    /// Says the sum.
    pub(super) fn say(&self, shell: &mut Shell) -> Result<(), Failure> {
        let word = if self.kept { "taken" } else { "read" };
        let counts = [
            (self.taken, word),
            (self.partly, "partly"),
            (self.there, "already there"),
            (self.refused, "refused"),
        ];
        let told: Vec<String> =
            counts.iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!("{n} {word}")).collect();
        let files = if self.files == 1 { "1 file".to_owned() } else { format!("{} files", self.files) };
        let entries = match (self.kept, self.entries) {
            (false, _) => String::new(),
            (true, 1) => "; 1 entry added".to_owned(),
            (true, n) => format!("; {n} entries added"),
        };
        let told = if told.is_empty() { "nothing to read".to_owned() } else { told.join(", ") };
        shell.console.text(0, &format!("{files}: {told}{entries}."))
    }
}

/// Says what became of a file, in a line.
pub(super) fn line(shell: &mut Shell, imported: &Imported, kept: Option<&Added>) -> Result<(), Failure> {
    let why = || imported.problems.last().map(|problem| problem.what.clone()).unwrap_or_default();
    let lost = || {
        let left_out = kept.and_then(|kept| kept.left_out.first().cloned());
        let problem =
            || imported.problems.first().map(|problem| format!("{}: {}", problem.place, problem.what));
        left_out.or_else(problem).unwrap_or_default()
    };
    let what = match imported.activities.as_slice() {
        [] if imported.steps_by_day.len() == 1 => "1 day of steps".to_owned(),
        [] => format!("{} days of steps", imported.steps_by_day.len()),
        [one] => print::training(one),
        more => format!("{} trainings", more.len()),
    };
    let (tone, word, more) = match fate(imported, kept) {
        Fate::Taken if kept.is_some() => (Tone::Good, "taken", what),
        Fate::Taken => (Tone::Good, "read", what),
        Fate::There => (Tone::Good, "already there", what),
        Fate::Partly => (Tone::Careful, "partly", format!("{what} ({})", lost())),
        Fate::Refused => (Tone::Stop, "refused", why()),
    };
    let out = &mut shell.console;
    out.line(format!("{}: {}: {more}", imported.file, out.paint(tone, word)))
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
