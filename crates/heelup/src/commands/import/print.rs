//! What a file gave, in a few lines.

use heelup_imports::{Activity, Imported, Status};

use super::keep::Added;
use crate::{
    console::Tone,
    exit::Failure,
    journal::{kilometres, sport},
    shell::Shell,
};

/// How many problems and days are shown; JSON has them all.
const SHOWN: usize = 5;

pub(super) fn imported(shell: &mut Shell, imported: &Imported, kept: Option<&Added>) -> Result<(), Failure> {
    let out = &mut shell.console;
    let (tone, word) = word(imported.status);
    out.line(format!("{}: {}", out.paint(Tone::Strong, &imported.file), out.paint(tone, word)))?;
    for problem in imported.problems.iter().take(SHOWN) {
        out.item(2, "-", &format!("{}: {}", problem.place, problem.what))?;
    }
    let more = imported.problems.len().saturating_sub(SHOWN);
    if more > 0 {
        out.line(format!("  and {more} more"))?;
    }
    for activity in &imported.activities {
        out.text(2, &training(activity))?;
    }
    for (date, steps) in imported.steps_by_day.iter().rev().take(SHOWN) {
        out.line(format!("  {date}: {steps} steps"))?;
    }
    let more = imported.steps_by_day.len().saturating_sub(SHOWN);
    if more > 0 {
        out.line(format!("  and {more} earlier days of steps"))?;
    }
    if let Some(kept) = kept {
        let there = match kept.already_there {
            0 => String::new(),
            n => format!(", {n} in the journal already"),
        };
        out.line(format!("  {} added{there}", kept.added))?;
        for why in &kept.left_out {
            out.item(2, "-", why)?;
        }
    }
    Ok(())
}

/// Returns the word for how much of a file could be used.
pub(super) const fn word(status: Status) -> (Tone, &'static str) {
    match status {
        Status::Ok => (Tone::Good, "read"),
        Status::Partial => (Tone::Careful, "read in part"),
        Status::Refused => (Tone::Stop, "refused"),
    }
}

/// Says a training in a line.
pub(super) fn training(activity: &Activity) -> String {
    let run = activity.to_run();
    let mut told = vec![sport(run.sport).to_owned()];
    told.extend(run.start.map(|start| start.replace('T', " ")));
    told.extend(run.distance_m.map(kilometres));
    told.extend(run.moving_s.or(run.duration_s).map(|s| format!("{} min {:02} s", s / 60, s % 60)));
    told.extend(run.steps.map(|steps| format!("{steps} steps")));
    told.extend(run.cadence_spm.map(|spm| format!("{spm} a minute")));
    told.extend(run.ascent_m.map(|m| format!("{m} m up")));
    told.join(", ")
}
