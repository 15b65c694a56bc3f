//! `heelup correct`, `heelup withdraw`: a mistake is answered by a later entry, never by an edit.

mod patch;

use heelup_core::{
    journal::{Correction, Entry, Fact, Withdrawal},
    record::effective,
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    journal::Said,
    shell::Shell,
};

/// Says what an earlier entry should have said. Only what you name changes; the days after it are decided
/// again. Its day stays: for another day take it back and tell it again.
#[derive(Debug, clap::Args)]
pub(crate) struct CorrectOf {
    /// The entry: its number in `heelup log`, or its id
    #[arg(value_name = "ENTRY")]
    entry: String,
    #[command(flatten)]
    patch: patch::Patch,
    #[command(flatten)]
    about: DayOf,
}

impl CorrectOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let (entry, fact) = standing(&scene.pen.entries, &self.entry)?;
        let id = entry.id;
        let fact = self.patch.apply(&scene.care, fact)?;
        let said = tied(&scene, entry, Fact::EntryCorrected(Correction { of: id, fact: Box::new(fact) }));
        scene.tell(shell, vec![said])
    }
}

/// Takes an earlier entry back, as if it had never been told. It stays readable in the journal.
#[derive(Debug, clap::Args)]
pub(crate) struct WithdrawOf {
    /// The entry: its number in `heelup log`, or its id
    #[arg(value_name = "ENTRY")]
    entry: String,
    /// Why, in your words
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    about: DayOf,
}

impl WithdrawOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let (entry, _) = standing(&scene.pen.entries, &self.entry)?;
        let withdrawal = Withdrawal { of: entry.id, why: self.why.clone() };
        let said = tied(&scene, entry, Fact::EntryWithdrawn(withdrawal));
        scene.tell(shell, vec![said])
    }
}

/// Ties a change to the programme and side of the entry it is about.
fn tied(scene: &Scene, entry: &Entry, fact: Fact) -> Said {
    Said { date: scene.date, programme: entry.programme, side: entry.side, fact }
}

/// Finds an entry that still stands, and what it says by now.
fn standing<'a>(entries: &'a [Entry], asked: &str) -> Result<(&'a Entry, Fact), Failure> {
    let mut entry = find(entries, asked)?;
    // A correction of a correction is one of the first entry.
    for _ in 0..entries.len() {
        if matches!(entry.fact, Fact::EntryWithdrawn(_)) {
            return Err(Failure::input(
                format!("entry {asked} takes another one back; that cannot be undone"),
                "tell it again",
            ));
        }
        let Fact::EntryCorrected(Correction { of, .. }) = &entry.fact else { break };
        match entries.iter().find(|e| e.id == *of) {
            Some(earlier) => entry = earlier,
            None => break,
        }
    }
    if matches!(entry.fact, Fact::CareKept(_)) {
        return Err(Failure::input(
            format!(
                "entry {asked} holds the version that a programme stays on; without it nobody could follow it"
            ),
            "leave it; a programme is left with `heelup end`",
        ));
    }
    let now = effective(entries).into_iter().find(|said| said.id == entry.id);
    let fact = now.map(|said| said.fact.clone()).ok_or_else(|| {
        Failure::input(
            format!("entry {asked} was taken back already"),
            "tell it again, if it happened after all",
        )
    })?;
    Ok((entry, fact))
}

/// Finds an entry by its number, its id, or the end of its id.
fn find<'a>(entries: &'a [Entry], asked: &str) -> Result<&'a Entry, Failure> {
    const LEAST: usize = 6;
    let list = "`heelup log` lists the entries with their numbers";
    if let Ok(number) = asked.trim_start_matches('#').parse::<usize>()
        && asked.len() < LEAST
    {
        let entry = number.checked_sub(1).and_then(|at| entries.get(at));
        return entry.ok_or_else(|| {
            let all = entries.len();
            Failure::input(format!("there is no entry {number}; the journal has {all}"), list)
        });
    }
    let ends = |entry: &&Entry| {
        let id = entry.id.to_string();
        id == asked || (asked.len() >= LEAST && id.ends_with(asked))
    };
    let mut found = entries.iter().filter(ends);
    match (found.next(), found.next()) {
        (Some(entry), None) => Ok(entry),
        (Some(_), Some(_)) => Err(Failure::input(format!("several entries end with {asked}"), list)),
        (None, _) => Err(Failure::input(format!("there is no entry {asked}"), list)),
    }
}
