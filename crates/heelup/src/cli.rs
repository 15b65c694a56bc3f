//! The command line as it is written: every command, every option, and the help that explains them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use heelup_core::words::Language;

use crate::{
    commands::{
        check, check_in, clinic, correct, end, export, goal, import, learn, log, may, measure, outing,
        people, plan, programme, replay, report, schema, serve, session, simulate, start, story, triage,
        verify,
    },
    values,
};

/// Heelup walks you from the first cautious heel raise back to running.
#[derive(Debug, Parser)]
#[command(
    name = "heelup",
    version,
    about,
    long_about = None,
    term_width = 80,
    max_term_width = 80,
    override_usage = "heelup [COMMAND] [OPTIONS]",
    override_help = HELP,
    disable_help_subcommand = false
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) everywhere: Everywhere,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Options that stand anywhere.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Everywhere {
    /// Answer in JSON, for programs
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Use the care data of this folder instead of what is built in
    #[arg(long, global = true, env = "HEELUP_CATALOG", hide_env = true, value_name = "DIR")]
    pub(crate) catalog: Option<PathBuf>,
    /// The data folder of the app
    #[arg(long, global = true, env = "HEELUP_DATA", hide_env = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// What `import` says, in this language: en, de
    #[arg(long, global = true, env = "HEELUP_LANG", hide_env = true, value_name = "LANG", value_parser = values::language)]
    pub(crate) lang: Option<Language>,
}

/// What can be asked.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the app on this machine
    Serve(serve::Serve),
    /// Begin a programme, and the journal if there is none
    Start(start::Start),
    /// What to do today, and why
    Plan(plan::PlanOf),
    /// May I run, and how far? Today or a day ahead
    MayI(may::MayOf),
    /// A race to run towards, and the weeks up to it
    Goal(goal::GoalOf),
    /// How this morning was
    CheckIn(check_in::MorningOf),
    /// The exercises you did
    Session(session::SessionOf),
    /// A run you did
    Run(outing::RunOf),
    /// All the steps of a day
    Steps(outing::StepsOf),
    /// Other load: a hike, a match, a day on your feet
    Activity(outing::ActivityOf),
    /// Anything new: answers to the questions of the intake
    Report(report::ReportOf),
    /// Heel raises counted on each leg
    Test(measure::TestOf),
    /// One value that a gate asks for
    Measure(measure::MeasureOf),
    /// Has it changed since you began?
    Review(measure::ReviewOf),
    /// Everything you told, with numbers
    Log(log::LogOf),
    /// Say what an entry should have said
    Correct(correct::CorrectOf),
    /// Take an entry back
    Withdraw(correct::WithdrawOf),
    /// Which version of your programme you follow
    Programme(programme::ProgrammeOf),
    /// Leave the programme
    End(end::EndOf),
    /// A red flag by its id
    Flag(clinic::FlagOf),
    /// A clinician said you may go on
    Cleared(clinic::ClearedOf),
    /// A clinician put you at another place
    Place(clinic::PlaceOf),
    /// The time after an operation
    Operation(clinic::OperationOf),
    /// What answers point to: red flags, patterns, programme
    Triage(triage::TriageOf),
    /// Read training files, and add them to a journal
    Import(import::ImportOf),
    /// The whole journal as text, or a programme as FHIR
    Export(export::ExportOf),
    /// Is a journal whole?
    Verify(verify::VerifyOf),
    /// Whose journals are kept
    People(people::PeopleOf),
    /// Tell stories to the engine and compare
    Story(story::StoryOf),
    /// What there is to read
    Learn(learn::LearnOf),
    /// Check the care data
    Check(check::CheckOf),
    /// Synthetic people live through a programme: model output, not evidence
    Simulate(simulate::SimulateOf),
    /// The days another catalog would decide differently
    Replay(replay::ReplayOf),
    /// The JSON Schema of what goes in and out
    Schema(schema::SchemaOf),
}

/// Which day of whose journal; the answer is that day's.
#[derive(Clone, Debug, Args)]
pub(crate) struct DayOf {
    #[command(flatten)]
    pub(crate) whose: crate::journal::Whose,
    /// The day it is about, YYYY-MM-DD; today when left out
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<heelup_core::units::LocalDate>,
    /// Which programme, where several run: the protocol's id
    #[arg(long, value_name = "PROTOCOL")]
    pub(crate) programme: Option<String>,
}

/// The first page of help: grouped by what a person wants, short enough for one screen.
pub(crate) const HELP: &str = "\
Heelup walks you from the first cautious heel raise back to running, one
explained step at a time. It informs; it does not diagnose.

Usage: heelup [COMMAND] [OPTIONS]
Without a command the app starts at http://127.0.0.1:7878.

The app
  serve      Start the app on this machine

Your day, here in the terminal
  start      Begin a programme, and the journal if there is none
  plan       What to do today, and why
  may-i      May I run, and how far? Today or a day ahead
  goal       A race to run towards, and the weeks up to it
  check-in   How this morning was
  session    The exercises you did
  run        A run you did
  steps      All the steps of a day
  activity   Other load: a hike, a match, a day on your feet
  report     Anything new: answers to the questions of the intake
  test       Heel raises counted on each leg
  measure    One value that a gate asks for
  review     Has it changed since you began?
  log        Everything you told, with numbers
  correct    Say what an entry should have said
  withdraw   Take an entry back
  programme  Which version of your programme you follow; move to a newer one
  end        Leave the programme

With a clinician
  flag       A red flag by its id
  cleared    A clinician said you may go on
  place      A clinician put you at another place
  operation  The time after an operation

Files
  triage     What answers point to: red flags, patterns, programme
  import     Read training files, and add them to a journal
  export     The whole journal as text, or a programme as FHIR
  verify     Is a journal whole?
  people     Whose journals are kept

Care as data
  learn      What there is to read
  check      Check the care data
  simulate   Synthetic people live through a programme: model output, not
             evidence
  story      Tell stories to the engine and compare
  replay     The days another catalog would decide differently
  schema     The JSON Schema of what goes in and out

Everywhere
  --json           Answer in JSON, for programs
  --catalog DIR    Use the care data of this folder [HEELUP_CATALOG]
  --data DIR       The data folder of the app [HEELUP_DATA]
  --lang LANG      What import says, in this language: en, de [HEELUP_LANG]
  -h, --help       Help, also behind each command
  -V, --version    The version

Exit codes
  0  done
  1  the answer is no: a story differs, a check found something, a journal is
     not whole, a programme does not fit
  2  the command was not understood
  3  something handed in cannot be used: a journal, answers, a file, a day
  4  nothing could be kept or read: read-only, full, locked, damaged, newer
  5  the care data is not valid
  6  the address cannot be served: the port is taken, or not allowed
  130  stopped with Ctrl-C: what is finished was printed, marked as partial
";
