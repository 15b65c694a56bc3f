//! Measures what the product promises about its speed, each figure beside its limit, and fails when one is missed.
//!
//! Run it with `cargo xtask bench`: it wants a release build. Whole processes are started for what people
//! wait for (a command, the server); the engine is called in process. Medians are quoted; machines are noisy.
#![allow(clippy::print_stdout, reason = "a bench prints its table")]

mod engine;
mod health;
mod life;
mod process;
mod proof;
mod report;
mod second_opinion;
mod server;
mod trial;

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let mut report = report::Report::default();
    if std::env::args().any(|a| a == "--health") {
        health::measure(&process::built()?, &mut report)?;
        report.print();
        return Ok(if report.all_kept() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let (care, took) = life::care()?;
    report.note(format!("reading, cross-checking and compiling the catalog takes {took:.1} ms (median)"));
    engine::measure(&care, &mut report)?;
    trial::measure(&care, &mut report)?;
    if std::env::args().any(|a| a == "--engine") {
        report.print();
        return Ok(ExitCode::SUCCESS);
    }
    let heelup = process::built()?;
    process::measure(&heelup, &care, &mut report)?;
    health::measure(&heelup, &mut report)?;
    proof::measure(&heelup, &mut report)?;
    server::measure(&heelup, &care, &mut report)?;
    second_opinion::measure(&mut report)?;
    report.print();
    Ok(if report.all_kept() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
