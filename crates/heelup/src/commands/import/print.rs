//! What a file gave, in a few lines.

use heelup_core::{
    journal::Sport,
    words::{Language, kilometres, thousands},
};
use heelup_imports::{Activity, Imported, Status};

use super::keep::{Added, without_day};
use crate::{console::Tone, exit::Failure, shell::Shell};

/// How many problems and days are shown; JSON has them all.
const SHOWN: usize = 5;

pub(super) fn imported(shell: &mut Shell, imported: &Imported, kept: Option<&Added>) -> Result<(), Failure> {
    let language = shell.language();
    let out = &mut shell.console;
    let (tone, word) = word(language, imported.status);
    out.line(format!("{}: {}", out.paint(Tone::Strong, &imported.file), out.paint(tone, &word)))?;
    problems(shell, imported, SHOWN)?;
    let out = &mut shell.console;
    for activity in &imported.activities {
        out.text(2, &training(language, activity))?;
    }
    for (date, steps) in imported.steps_by_day.iter().rev().take(SHOWN) {
        out.line(format!("  {date}: {}", language.tell("import-steps", [("n", (*steps).into())])))?;
    }
    let more = imported.steps_by_day.len().saturating_sub(SHOWN);
    if more > 0 {
        out.line(format!("  {}", language.tell("import-earlier-days", [("n", more.into())])))?;
    }
    if let Some(kept) = kept {
        let there = match kept.already_there {
            0 => String::new(),
            n => format!(", {n} {}", language.say("import-in-journal")),
        };
        out.line(format!("  {} {}{there}", kept.added, language.say("import-added")))?;
        for at in &kept.without_day {
            out.item(2, "-", &without_day(language, *at))?;
        }
    }
    Ok(())
}

/// Says the first problems of a file, and how many more there are.
pub(super) fn problems(shell: &mut Shell, imported: &Imported, shown: usize) -> Result<(), Failure> {
    let language = shell.language();
    let out = &mut shell.console;
    for problem in imported.problems.iter().take(shown) {
        let (place, what) = (problem.place_in(language), problem.what_in(language));
        out.item(2, "-", &format!("{place}: {what}"))?;
    }
    let more = imported.problems.len().saturating_sub(shown);
    if more > 0 && shown > 0 {
        out.line(format!("  {}", language.tell("import-more", [("n", more.into())])))?;
    }
    Ok(())
}

/// Returns the word for how much of a file could be used.
pub(super) fn word(language: Language, status: Status) -> (Tone, String) {
    let (tone, id) = match status {
        Status::Ok => (Tone::Good, "import-read"),
        Status::Partial => (Tone::Careful, "import-in-part"),
        Status::Refused => (Tone::Stop, "import-refused"),
    };
    (tone, language.say(id))
}

/// Says how many of something there are: "1 file", "1,214 files".
pub(super) fn counted(language: Language, id: &str, n: usize) -> String {
    let count = thousands(language, u32::try_from(n).unwrap_or(u32::MAX));
    language.tell(id, [("n", n.into()), ("count", count.into())])
}

/// Says a training in a line.
pub(super) fn training(language: Language, activity: &Activity) -> String {
    let run = activity.to_run();
    let far = |metres: u32| if metres < 1000 { format!("{metres} m") } else { kilometres(language, metres) };
    let mut told = vec![language.say(sport(run.sport))];
    told.extend(run.start.map(|start| start.replace('T', " ")));
    told.extend(run.distance_m.map(far));
    told.extend(run.moving_s.or(run.duration_s).map(|s| format!("{} min {:02} s", s / 60, s % 60)));
    told.extend(run.steps.map(|steps| language.tell("import-steps", [("n", steps.into())])));
    told.extend(run.cadence_spm.map(|spm| language.tell("import-cadence", [("n", spm.into())])));
    told.extend(run.ascent_m.map(|m| language.tell("import-climb", [("n", m.into())])));
    told.join(", ")
}

const fn sport(sport: Sport) -> &'static str {
    match sport {
        Sport::Running => "import-run",
        Sport::Walking => "import-walk",
        Sport::Cycling => "import-ride",
        Sport::Swimming => "import-swim",
        Sport::Strength => "import-strength",
        Sport::Other => "import-training",
    }
}
