//! The day's answer in a terminal: the answer first, then why, then what would change it.

use heelup_core::{care::Care, today::DayAnswer};

use crate::{
    console::Tone,
    exit::Failure,
    journal::{day, involved},
    json::{self, Plan},
    shell::Shell,
};

/// Prints one programme's answer.
pub(super) fn answer(shell: &mut Shell, care: &Care, answer: &DayAnswer) -> Result<(), Failure> {
    let out = &mut shell.console;
    let head = format!(
        "{} · day {} · {} · {}",
        day(answer.date),
        answer.day,
        answer.protocol_name,
        involved(answer.side)
    );
    out.text(0, &head)?;
    out.gap()?;
    let plan = json::plan(answer, care);
    out.line(out.paint(Tone::Strong, plan.decision))?;
    for reason in &plan.reasons {
        out.item(2, "-", &reason.measured)?;
    }
    Ok(())
}

/// Prints what stands in the way of any programme.
pub(super) fn flagged(shell: &mut Shell, _care: &Care, plan: &Plan) -> Result<(), Failure> {
    shell.console.text(0, &day(plan.date))?;
    for reason in &plan.reasons {
        shell.console.item(2, "-", &reason.measured)?;
    }
    Ok(())
}
