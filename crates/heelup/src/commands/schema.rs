//! `heelup schema`: what goes in and comes out, as JSON Schema.

use clap::ValueEnum;
use heelup_core::{catalog::Protocol, journal::Entry, triage::Triage, triage::answers_schema};
use schemars::schema_for;
use serde_json::Value;

use crate::{
    exit::{Exit, Failure},
    json::Plan,
    shell::Shell,
};

/// Prints the JSON Schema of what goes in or comes out.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaOf {
    /// Which
    #[arg(value_enum)]
    of: Of,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Of {
    /// The answers of an intake: every finding with its question
    Intake,
    /// One line of a journal
    Journal,
    /// The answer of `heelup triage --json`
    Triage,
    /// The answer of `heelup plan --json`
    Plan,
    /// A protocol file
    Protocol,
}

impl SchemaOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let schema: Value = match self.of {
            Of::Intake => answers_schema(&shell.care()?.triage),
            Of::Journal => schema_for!(Entry).into(),
            Of::Triage => schema_for!(Triage).into(),
            Of::Plan => schema_for!(Plan).into(),
            Of::Protocol => schema_for!(Protocol).into(),
        };
        shell.console.pretty(&schema)?;
        Ok(Exit::Ok)
    }
}
