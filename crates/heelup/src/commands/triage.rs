//! `heelup triage`: what answers point to.

mod print;

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    journal::Answers,
    triage::{read_answers, triage},
};

use super::report::{bad_answers, checked};
use crate::{
    console::shown,
    exit::{Exit, Failure},
    shell::Shell,
};

pub(super) use print::print;

/// Says which patterns answers fit and why, which red flags stand, what to do next, and which programme
/// fits, or why none does. It never names a diagnosis. Nothing is kept.
#[derive(Debug, clap::Args)]
pub(crate) struct TriageOf {
    /// Answers as one flat JSON object; - reads them from standard input.
    /// `heelup schema intake` lists every question
    #[arg(value_name = "ANSWERS.json")]
    answers: PathBuf,
    /// The condition that a clinician has named
    #[arg(long, value_name = "CONDITION")]
    diagnosis: Option<String>,
}

impl TriageOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let care = shell.care()?;
        let answers = read(&care, &self.answers)?;
        checked(&care, &answers, self.diagnosis.as_deref())?;
        let found = triage(&care.triage, &answers, self.diagnosis.as_deref());
        if shell.json() {
            shell.console.pretty(&found)?;
        } else {
            print(shell, &care, &found)?;
        }
        Ok(Exit::Ok)
    }
}

/// Reads answers from a file, or from standard input.
pub(super) fn read(care: &Care, path: &Path) -> Result<Answers, Failure> {
    let (place, text) = if path.as_os_str() == "-" {
        let mut text = String::new();
        let read = std::io::stdin().read_to_string(&mut text);
        ("standard input".to_owned(), read.map(|_| text))
    } else {
        (shown(path), fs::read_to_string(path))
    };
    let text = text.map_err(|e| Failure::unreadable(Path::new(&place), &e))?;
    read_answers(&care.triage, &text).map_err(|problems| bad_answers(&place, &problems))
}
