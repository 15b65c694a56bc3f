//! `heelup simulate`: the virtual trial. Model output, not evidence; the model is in docs/virtual-trial.md.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    simulate::{Asked, MOST_PEOPLE, Model, Report, Trial, TrialError, picture},
};
use serde::Serialize;

use crate::{
    console::shown,
    exit::{Exit, Failure},
    shell::Shell,
    threads::cores,
};

mod journals;
mod print;
mod speed;
mod work;

/// People simulated when no number is given.
const PEOPLE: u64 = 10_000;
/// Threads that may be asked for, at most.
const MOST_THREADS: usize = 256;

/// Lets synthetic people live through a programme, with noise, missed days and all, and counts what comes of it.
/// MODEL OUTPUT, NOT EVIDENCE: it shows how the rules behave, not what a programme does to a tendon. The same
/// seed gives the same result, whatever the number of threads.
#[derive(Debug, clap::Args)]
pub(crate) struct SimulateOf {
    /// The programme
    #[arg(long, value_name = "PROTOCOL")]
    protocol: String,
    /// Another one for the same people; the same one where only --with differs
    #[arg(long, value_name = "PROTOCOL")]
    versus: Option<String>,
    /// Take the other programme from this catalog: what if 4/10 becomes 5/10?
    #[arg(long, value_name = "DIR")]
    with: Option<PathBuf>,
    /// How many people: 10,000 when left out, 100 with --journals
    #[arg(long, value_name = "N")]
    people: Option<u64>,
    /// How many days each is followed
    #[arg(long, value_name = "N", default_value_t = 365)]
    days: u64,
    /// Where all chance comes from
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many threads: as many as the machine has when left out
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Draw the stairs into this new file
    #[arg(long, value_name = "FILE.svg")]
    picture: Option<PathBuf>,
    /// Write the people's journals into this new or empty folder
    #[arg(long, value_name = "DIR")]
    journals: Option<PathBuf>,
}

/// The answer in JSON.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    report: &'a Report,
    /// The folder of the second programme's care data, if another than the first's.
    with: Option<String>,
    /// Where journals were written, and how many.
    journals: Option<Written>,
    /// Where the picture was drawn.
    picture: Option<String>,
}

/// Journals that were written.
#[derive(Serialize)]
struct Written {
    folder: String,
    files: u32,
}

impl SimulateOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let care = shell.care()?;
        let other = self.with.as_deref().map(Shell::care_in).transpose()?;
        let model = model(&care, &shell.catalog_place())?;
        let people = self.people.unwrap_or(if self.journals.is_some() { journals::PEOPLE } else { PEOPLE });
        let asked = Asked::new(people, self.days, self.seed).map_err(refused)?;
        let threads = self.threads()?;
        let versus = match (&self.versus, &other) {
            (None, None) => None,
            (id, other) => Some((other.as_ref().unwrap_or(&care), id.as_deref().unwrap_or(&self.protocol))),
        };
        let trial = Trial::new(asked, model, (&care, &self.protocol), versus).map_err(refused)?;
        // What cannot be written is known before anybody has lived.
        let folder = self.journals.as_deref().map(|folder| journals::open(folder, asked)).transpose()?;
        let canvas = self.picture.as_deref().map(new_file).transpose()?;

        let done = work::all(&trial, threads)?;
        let report = Report::of(&trial, &done.tally);
        let written = match folder {
            Some(folder) => {
                let files = journals::write(&trial, &folder, done.tally.people())?;
                Some(Written { folder: shown(&folder), files })
            }
            None => None,
        };
        if let (Some(path), Some(mut file)) = (&self.picture, canvas) {
            file.write_all(picture(&report).as_bytes()).map_err(|e| unwritable(path, &e))?;
        }
        let answer = Answer {
            report: &report,
            with: self.with.as_deref().map(shown),
            journals: written,
            picture: self.picture.as_deref().map(shown),
        };
        if shell.json() {
            shell.console.pretty(&answer)?;
        } else {
            print::answer(shell, &answer)?;
        }
        speed::say(shell, &trial, &done)?;
        Ok(if report.partial { Exit::Interrupted } else { Exit::Ok })
    }

    fn threads(&self) -> Result<usize, Failure> {
        match self.threads {
            None => Ok(cores()),
            Some(n) if (1..=MOST_THREADS).contains(&n) => Ok(n),
            Some(n) => Err(Failure::usage(
                format!("{n} threads cannot be used"),
                format!("ask for 1 to {MOST_THREADS}, or leave --threads out"),
            )),
        }
    }
}

/// Returns the numbers of the synthetic people.
fn model<'c>(care: &'c Care, place: &Path) -> Result<&'c Model, Failure> {
    care.simulation.as_ref().ok_or_else(|| {
        Failure::new(
            Exit::Catalog,
            format!("{}: there is no simulation.toml, so there are no synthetic people", shown(place)),
            "take the shipped catalog/simulation.toml, or leave out --catalog",
        )
    })
}

/// Says why a trial cannot be held, and what would do.
fn refused(error: TrialError) -> Failure {
    let what = error.to_string();
    match error {
        TrialError::People(_) => {
            Failure::usage(what, format!("give --people a number from 1 to {MOST_PEOPLE}"))
        }
        TrialError::Days(_) => {
            Failure::usage(what, "give --days a number from 1 to 3650, which is ten years")
        }
        TrialError::UnknownProtocol { near: Some(near), .. } => {
            Failure::input(what, format!("did you mean `{near}`?"))
        }
        TrialError::UnknownProtocol { known, .. } => {
            Failure::input(what, format!("one of: {}", known.join(", ")))
        }
        TrialError::OtherSite(..) => {
            Failure::usage(what, "compare two programmes for the Achilles tendon, or two for the heel")
        }
    }
}

/// Makes a new file; one that is there is never touched.
fn new_file(path: &Path) -> Result<File, Failure> {
    OpenOptions::new().write(true).create_new(true).open(path).map_err(|e| unwritable(path, &e))
}

fn unwritable(path: &Path, why: &std::io::Error) -> Failure {
    let remedies = [
        (std::io::ErrorKind::AlreadyExists, "choose a name that is not taken"),
        (std::io::ErrorKind::NotFound, "name a folder that is there"),
    ];
    let remedy = remedies.iter().find(|(kind, _)| *kind == why.kind());
    let remedy =
        remedy.map_or("choose a folder that you may write to, with room in it", |(_, remedy)| *remedy);
    Failure::new(Exit::Store, format!("{}: cannot be written: {why}", shown(path)), remedy)
}
