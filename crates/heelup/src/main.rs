//! The `heelup` command: one binary that serves the app and answers in the terminal.
//!
//! It only joins the parts and shows what they say; it decides nothing. Here, and only here, the clock is
//! asked, ids are made and the environment is read. Start reading at [`cli`], then at [`commands`].

mod authority;
mod cli;
mod clock;
mod commands;
mod console;
mod exit;
mod journal;
mod json;
mod shell;
mod threads;
mod values;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let cli::Cli { everywhere, command } = cli::Cli::parse();
    // Without a command the app is served, with everything that `serve` reads from its surroundings.
    let command =
        command.or_else(|| cli::Cli::parse_from(std::env::args_os().chain(["serve".into()])).command);
    let mut shell = shell::Shell { everywhere, console: console::Console::new() };
    let done = match command {
        Some(command) => commands::run(&mut shell, command),
        None => Ok(exit::Exit::Usage),
    };
    let done = done.and_then(|exit| {
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
