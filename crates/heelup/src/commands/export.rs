//! `heelup export`: the whole journal as text, exactly as it was sealed; an outing for a watch and the days ahead for a
//! calendar; or a programme for other engines.

mod fhir;
mod outing;

use std::{
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
};

use heelup_core::{journal::read_ndjson, units::LocalDate};
use heelup_store::{Database, Options};

use crate::{
    console::shown,
    exit::{Exit, Failure},
    journal::{Kept, Whose, choose, entries, runtime},
    shell::Shell,
    values,
};

/// Writes a journal out as text, one JSON object a line, as `heelup schema journal` describes. With
/// `--workout` or `--calendar` it writes what is taken along from a walk-run ladder instead; with `--fhir-protocol` a
/// programme, as FHIR R4 with its decision as CQL and ELM.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportOf {
    #[command(flatten)]
    whose: Whose,
    /// The file to write; left out: standard output. It must not be there yet
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// The outing in force as a workout file for a watch (FIT)
    #[arg(long, value_name = "FILE.fit", conflicts_with_all = ["to", "calendar", "fhir_protocol"])]
    workout: Option<PathBuf>,
    /// What the next two weeks propose, as a calendar file (ICS); with --to into a file
    #[arg(long, conflicts_with = "fhir_protocol")]
    calendar: bool,
    /// The day that --workout and --calendar are asked on, YYYY-MM-DD; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<LocalDate>,
    /// A programme instead of a journal: the protocol's id
    #[arg(long, value_name = "PROTOCOL", conflicts_with_all = ["to", "journal", "person"])]
    fhir_protocol: Option<String>,
    /// The folder for its four files; left out: one bundle on standard output. They must not be there yet
    #[arg(long, value_name = "DIR", requires = "fhir_protocol")]
    out: Option<PathBuf>,
}

impl ExportOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        if let Some(protocol) = &self.fhir_protocol {
            return fhir::run(shell, protocol, self.out.as_deref());
        }
        if let Some(path) = &self.workout {
            return outing::workout(shell, &self.whose, values::day(self.on)?, path);
        }
        if self.calendar {
            return outing::days(shell, &self.whose, values::day(self.on)?, self.to.as_deref());
        }
        let text = match self.whose.kept(shell)? {
            Kept::Database(file) => runtime()?.block_on(async {
                let database = Database::open_file(&file, Options::default()).await?;
                let person = choose(&database, self.whose.person).await?;
                let text = database.export(person).await?;
                database.close().await;
                Ok::<_, Failure>(text)
            })?,
            Kept::Text(file) => {
                // Refuses what is not whole, and says where.
                let told = self.whose.read(shell)?;
                let mut text = std::fs::read_to_string(&file).map_err(|e| Failure::unreadable(&file, &e))?;
                for warning in &told.warnings {
                    shell.console.warn(warning)?;
                    // What was never saved does not go out either.
                    text.truncate(text.trim_end().rfind('\n').map_or(0, |at| at + 1));
                }
                text
            }
            Kept::Input => {
                return Err(Failure::usage("standard input is text already", "name a file or a folder"));
            }
        };
        match &self.to {
            None => shell.console.raw(&text)?,
            Some(path) => {
                write(path, text.as_bytes())?;
                let said = entries(read_ndjson(&text).entries.len());
                if shell.json() {
                    shell
                        .console
                        .json(&serde_json::json!({ "file": shown(path), "entries": text.lines().count() }))?;
                } else {
                    shell.console.line(format!("{}: {said} written.", shown(path)))?;
                }
            }
        }
        Ok(Exit::Ok)
    }
}

/// Writes a new file; one that is there is never touched.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(|e| {
        let remedy = if e.kind() == std::io::ErrorKind::AlreadyExists {
            "choose a name that is not taken"
        } else {
            "choose a folder that you may write to"
        };
        Failure::new(Exit::Store, format!("{}: cannot be made: {e}", shown(path)), remedy)
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|e| {
        Failure::new(
            Exit::Store,
            format!("{}: cannot be written: {e}", shown(path)),
            "make room, remove this file, and try again; the journal is unharmed",
        )
    })
}
