//! One module a command: its options, and what it does with them.

pub(crate) mod check;
pub(crate) mod check_in;
pub(crate) mod clinic;
pub(crate) mod correct;
pub(crate) mod end;
pub(crate) mod export;
mod flags;
pub(crate) mod goal;
pub(crate) mod import;
pub(crate) mod learn;
pub(crate) mod log;
pub(crate) mod may;
pub(crate) mod measure;
pub(crate) mod outing;
pub(crate) mod people;
pub(crate) mod plan;
pub(crate) mod programme;
pub(crate) mod replay;
pub(crate) mod report;
mod say;
pub(crate) mod schema;
pub(crate) mod serve;
pub(crate) mod session;
pub(crate) mod simulate;
pub(crate) mod start;
pub(crate) mod story;
pub(crate) mod triage;
pub(crate) mod verify;

use crate::{
    cli::Command,
    exit::{Exit, Failure},
    shell::Shell,
};

/// Does what was asked.
pub(crate) fn run(shell: &mut Shell, command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Serve(asked) => asked.run(shell),
        Command::Start(asked) => asked.run(shell),
        Command::Plan(asked) => asked.run(shell),
        Command::MayI(asked) => asked.run(shell),
        Command::Goal(asked) => asked.run(shell),
        Command::CheckIn(asked) => asked.run(shell),
        Command::Session(asked) => asked.run(shell),
        Command::Run(asked) => asked.run(shell),
        Command::Steps(asked) => asked.run(shell),
        Command::Activity(asked) => asked.run(shell),
        Command::Report(asked) => asked.run(shell),
        Command::Test(asked) => asked.run(shell),
        Command::Measure(asked) => asked.run(shell),
        Command::Review(asked) => asked.run(shell),
        Command::Learn(asked) => asked.run(shell),
        Command::Log(asked) => asked.run(shell),
        Command::Correct(asked) => asked.run(shell),
        Command::Withdraw(asked) => asked.run(shell),
        Command::End(asked) => asked.run(shell),
        Command::Flag(asked) => asked.run(shell),
        Command::Cleared(asked) => asked.run(shell),
        Command::Operation(asked) => asked.run(shell),
        Command::Place(asked) => asked.run(shell),
        Command::Triage(asked) => asked.run(shell),
        Command::Import(asked) => asked.run(shell),
        Command::Export(asked) => asked.run(shell),
        Command::Verify(asked) => asked.run(shell),
        Command::People(asked) => asked.run(shell),
        Command::Story(asked) => asked.run(shell),
        Command::Check(asked) => asked.run(shell),
        Command::Simulate(asked) => asked.run(shell),
        Command::Schema(asked) => asked.run(shell),
        Command::Programme(asked) => asked.run(shell),
        Command::Replay(asked) => asked.run(shell),
    }
}
