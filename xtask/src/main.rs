//! The project's own chores, with nothing but the standard library, so that they build in a moment.
//!
//! `cargo xtask test` is everything a change can break; `cargo xtask check` is everything that can be seen
//! without running it. What is missing on a machine is said in one loud line, never passed over in silence.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "chores talk to the person who runs them")]

mod bench;
mod browser;
mod check;
mod leaks;
mod packages;
mod peers;
mod run;
mod screenshots;
mod second_opinion;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test     all tests: units, stories, properties, stores, command line, the journey in a browser,
                     and the second opinion of somebody else's engine
cargo xtask check    format, lints, licences, sources, and no path of anybody's machine in a committed file
cargo xtask second-opinion    that last one alone
cargo xtask screenshots       pictures of every page and state, in docs/screens
cargo xtask bench    the speed promises, each beside its limit, on a release build; --fit, --activities or
                     --health for that part alone

HEELUP_DEMAND_BROWSER=1 makes a missing Chromium an error instead of a line that says what was skipped;
HEELUP_DEMAND_NODE=1 does so for a missing Node.";

fn main() -> ExitCode {
    let chore = std::env::args().nth(1).unwrap_or_default();
    let done = match chore.as_str() {
        "test" => test::run(),
        "check" => check::run(),
        "bench" => bench::run(),
        "screenshots" => screenshots::run(),
        "second-opinion" => second_opinion::run(),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => {
            eprintln!("there is no chore \"{other}\"\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask {chore}: {why:#}");
            ExitCode::FAILURE
        }
    }
}
