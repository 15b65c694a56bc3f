//! What is taken along from the way back to running: the outing for a watch, the days ahead for a calendar.

use std::path::Path;

use heelup_core::{
    ahead::{FORTNIGHT, proposals},
    catalog::TrackKind,
    today::{Course, answers},
    units::LocalDate,
    words::{self, Language},
};
use heelup_reports::{calendar::calendar, outing};

use super::{super::say::opened, write};
use crate::{
    clock,
    console::shown,
    exit::{Exit, Failure},
    journal::Whose,
    shell::Shell,
};

/// Writes the outing in force on a day as a workout for a watch.
pub(super) fn workout(
    shell: &mut Shell,
    whose: &Whose,
    date: LocalDate,
    path: &Path,
) -> Result<Exit, Failure> {
    let (record, care) = opened(shell, whose)?;
    let course = Course::walk(&record, &care, date);
    let all = answers(&record, &care, &course, date);
    let ladder = all.iter().find(|answer| {
        care.programme_of(answer).is_some_and(|programme| programme.protocol.track == TrackKind::Run)
    });
    let Some(answer) = ladder else {
        return Err(Failure::input(
            "no walk-run ladder runs in this journal",
            "begin one with `heelup start`; `heelup plan` says what runs",
        ));
    };
    let line = answer.dose.iter().find(|line| line.run_min.is_some());
    let made = clock::now().parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_second);
    let bytes = line.and_then(|line| outing::workout(line, &words::workout(Language::English, line), made));
    let (Some(line), Some(bytes)) = (line, bytes) else {
        return Err(Failure::input(
            "the outing in force has no running in it yet",
            "a watch needs no plan for a walk; see `heelup plan`",
        ));
    };
    write(path, &bytes)?;
    let dose = words::one_dose(Language::English, line);
    if shell.json() {
        shell
            .console
            .json(&serde_json::json!({ "file": shown(path), "dose": dose, "bytes": bytes.len() }))?;
    } else {
        shell.console.line(format!("{}: {dose}.", shown(path)))?;
        shell.console.text(2, "The watch does not know the morning: ask `heelup plan` before you go.")?;
    }
    Ok(Exit::Ok)
}

/// Writes or prints what the next two weeks propose.
pub(super) fn days(
    shell: &mut Shell,
    whose: &Whose,
    date: LocalDate,
    path: Option<&Path>,
) -> Result<Exit, Failure> {
    let (record, care) = opened(shell, whose)?;
    let ahead = proposals(&record, &care, date, FORTNIGHT);
    let text = calendar(Language::English, &ahead, date);
    let Some(path) = path else {
        shell.console.raw(&text)?;
        return Ok(Exit::Ok);
    };
    write(path, text.as_bytes())?;
    if shell.json() {
        shell.console.json(&serde_json::json!({ "file": shown(path), "events": ahead.len() }))?;
    } else {
        let many =
            if ahead.len() == 1 { "one proposal".to_owned() } else { format!("{} proposals", ahead.len()) };
        shell.console.line(format!("{}: {many}. Each morning decides anew.", shown(path)))?;
    }
    Ok(Exit::Ok)
}
