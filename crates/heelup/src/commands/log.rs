//! `heelup log`: everything told, with the numbers that `correct` and `withdraw` take.

use std::collections::BTreeMap;

use heelup_core::{
    journal::{Entry, EntryId, Fact},
    units::LocalDate,
};
use serde::Serialize;

use crate::{
    console::Tone,
    exit::{Exit, Failure},
    journal::{Whose, day, summary},
    shell::Shell,
};

/// Lists what was told, in the order it was told.
#[derive(Debug, clap::Args)]
pub(crate) struct LogOf {
    #[command(flatten)]
    whose: Whose,
    /// Only what is about this day or a later one
    #[arg(long, value_name = "DATE")]
    since: Option<LocalDate>,
}

/// One entry as listed.
#[derive(Serialize)]
struct Line<'a> {
    /// Its number, from 1.
    number: usize,
    /// What it says, in one line.
    says: String,
    /// `stands`, `corrected`, `withdrawn`, `corrects` or `withdraws`.
    standing: &'static str,
    /// The number of the entry it is about, for a correction or a withdrawal.
    about: Option<usize>,
    /// The entry as kept.
    entry: &'a Entry,
}

impl LogOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let told = self.whose.read(shell)?;
        for warning in &told.warnings {
            shell.console.warn(warning)?;
        }
        let lines = lines(&told.entries);
        let from = |line: &&Line<'_>| self.since.is_none_or(|since| line.entry.date >= since);
        let mut shown = 0;
        for line in lines.iter().filter(from) {
            shown += 1;
            if shell.json() {
                shell.console.json(line)?;
            } else {
                print(shell, line)?;
            }
        }
        if shown == 0 && !shell.json() {
            shell.console.line("Nothing is told here yet.")?;
        }
        Ok(Exit::Ok)
    }
}

fn print(shell: &mut Shell, line: &Line<'_>) -> Result<(), Failure> {
    let out = &mut shell.console;
    let about = line.about.map_or_else(String::new, |n| format!(" (entry {n})"));
    let stands = match line.standing {
        "corrected" => out.paint(Tone::Soft, " [corrected later]"),
        "withdrawn" => out.paint(Tone::Soft, " [taken back]"),
        _ => String::new(),
    };
    let says = format!("{}{about}{stands}", line.says);
    out.item(0, &format!("{:>4}  {:<15}", line.number, day(line.entry.date)), &says)
}

fn lines(entries: &[Entry]) -> Vec<Line<'_>> {
    let numbers: BTreeMap<EntryId, usize> =
        entries.iter().enumerate().map(|(at, entry)| (entry.id, at + 1)).collect();
    let standing: BTreeMap<EntryId, &Fact> =
        heelup_core::record::effective(entries).into_iter().map(|said| (said.id, said.fact)).collect();
    let word = |entry: &Entry| {
        if let Fact::EntryCorrected(correction) = &entry.fact {
            return ("corrects", numbers.get(&correction.of).copied());
        }
        if let Fact::EntryWithdrawn(withdrawal) = &entry.fact {
            return ("withdraws", numbers.get(&withdrawal.of).copied());
        }
        let word = match standing.get(&entry.id) {
            None => "withdrawn",
            Some(now) if **now != entry.fact => "corrected",
            Some(_) => "stands",
        };
        (word, None)
    };
    entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let (standing, about) = word(entry);
            Line { number: at + 1, says: summary(&entry.fact), standing, about, entry }
        })
        .collect()
}
