//! Measures what the product promises about its speed, each figure beside its limit, and fails when one is missed.
//!
//! Run it with `cargo xtask bench`: it wants a release build. Whole processes are started for what people
//! wait for (a command, the server); the engine is called in process. Medians are quoted; machines are noisy.
#![allow(clippy::print_stdout, reason = "a bench prints its table")]

mod activities;
mod engine;
mod fit;
mod health;
mod life;
mod peers;
mod process;
mod proof;
mod report;
mod second_opinion;
mod server;
mod training;
mod trial;

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let mut report = report::Report::default();
    let asked = |part: &str| std::env::args().any(|word| word == part);
    // Parts that are measured alone when they are asked for, together when several are.
    let (fit, activities, health) = (asked("--fit"), asked("--activities"), asked("--health"));
    if fit || activities || health {
        if fit {
            fit::measure(&mut report)?;
        }
        if activities {
            activities::measure(&process::built()?, &mut report)?;
        }
        if health {
            health::measure(&process::built()?, &mut report)?;
        }
        return Ok(end(&report));
    }
    let (care, took) = life::care()?;
    report.note(format!("reading, cross-checking and compiling the catalog takes {took:.1} ms (median)"));
    engine::measure(&care, &mut report)?;
    trial::measure(&care, &mut report)?;
    if asked("--engine") {
        report.print();
        return Ok(ExitCode::SUCCESS);
    }
    let heelup = process::built()?;
    process::measure(&heelup, &care, &mut report)?;
    fit::measure(&mut report)?;
    activities::measure(&heelup, &mut report)?;
    health::measure(&heelup, &mut report)?;
    proof::measure(&heelup, &mut report)?;
    server::measure(&heelup, &care, &mut report)?;
    second_opinion::measure(&mut report)?;
    Ok(end(&report))
}

fn end(report: &report::Report) -> ExitCode {
    report.print();
    if report.all_kept() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
