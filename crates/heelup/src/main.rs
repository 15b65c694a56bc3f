//! The `heelup` command: one binary that serves the app and answers in the terminal.
//!
//! It only joins the parts and shows what they say; it decides nothing. Here, and only here, the clock is
//! asked, ids are made and the environment is read. Start reading at [`cli`], then at [`commands`].

mod cli;
mod clock;
mod commands;
mod console;
mod exit;
mod journal;
mod json;
mod shell;
mod values;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let mut shell = shell::Shell { everywhere: cli.everywhere, console: console::Console::new() };
    let done = commands::run(&mut shell, cli.command).and_then(|exit| {
        shell.console.finish()?;
        Ok(exit)
    });
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            shell.console.fail(&failure);
            failure.exit.into()
        }
    }
}
