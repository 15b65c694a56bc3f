//! The day's answer in a terminal: the answer first, then why, then what would change it.

use heelup_core::{
    care::Care,
    load::Budget,
    replay::newer_than,
    today::{About, DayAnswer, Decision, DoseLine, FlagStanding, Reason, Standing, Stands},
    words::{Card, Language, Way, budget_line, card, clinician_dose, date, dose_line, one_dose, side},
};

use crate::{
    commands::flags,
    console::{Console, Tone},
    exit::Failure,
    journal::day,
    json::Plan,
    shell::Shell,
};

/// Prints one programme's answer.
pub(super) fn answer(
    shell: &mut Shell,
    care: &Care,
    answer: &DayAnswer,
    budget: Option<&Budget>,
) -> Result<(), Failure> {
    let out = &mut shell.console;
    let card = card(answer, care);
    let head = format!(
        "{}, day {}. {}, {}.",
        day(answer.date),
        answer.day,
        answer.protocol_name,
        side(Language::English, answer.side)
    );
    out.text(0, &head)?;
    stairs(out, answer)?;
    out.gap()?;
    top(out, answer, &card)?;
    if let Some(budget) = budget.filter(|budget| budget.allowed.overall > 0) {
        out.text(2, &budget_line(care, budget))?;
    }
    flags(out, care, &answer.flags)?;
    if let Some(said) = &answer.operation {
        out.gap()?;
        out.text(0, &format!("After an operation. {} has set:", said.by))?;
        for line in &said.dose {
            out.item(2, "-", &clinician_dose(Language::English, line))?;
        }
        if said.dose.is_empty() {
            out.text(2, "no exercise yet")?;
        }
    }
    why(out, answer, &card)?;
    forks(out, &card)?;
    if !card.notes.is_empty() {
        out.gap()?;
        for note in &card.notes {
            out.text(2, &note.text)?;
            if let Some(article) = &note.article {
                out.text(2, &format!("(heelup learn {article})"))?;
            }
        }
    }
    sources(out, &card)?;
    if newer_than(care, answer).is_some() {
        out.gap()?;
        out.text(0, "A newer version of your programme exists. You stay on yours; `heelup programme` shows what differs.")?;
    }
    Ok(())
}

/// The stages, with the person on one of them.
fn stairs(out: &mut Console, answer: &DayAnswer) -> Result<(), Failure> {
    let steps: Vec<String> = answer
        .stairs
        .iter()
        .map(|stair| match stair.standing {
            Standing::Done => format!("{} ✓", stair.short),
            Standing::Here => format!("[{}]", stair.short),
            Standing::Ahead => stair.short.clone(),
        })
        .collect();
    out.text(0, &steps.join(" > "))
}

fn top(out: &mut Console, answer: &DayAnswer, card: &Card) -> Result<(), Failure> {
    if let Some(banner) = &card.banner {
        out.line(format!("  {}", out.paint(Tone::Careful, banner)))?;
    }
    out.text(2, &card.word)?;
    let tone = match card.decision {
        Decision::Progress | Decision::ProgressStage | Decision::Graduate => Tone::Good,
        Decision::Hold | Decision::Return => Tone::Strong,
        Decision::Reduce | Decision::Rest | Decision::Ask => Tone::Careful,
        Decision::Refer => Tone::Stop,
    };
    out.line(format!("  {}", out.paint(tone, &card.title)))?;
    // Under a red flag the line would say what stands below it, with what to do.
    if !card.dose.is_empty() && answer.flags.is_empty() {
        out.text(2, &card.dose)?;
    }
    exercises(out, &answer.plan)?;
    match (answer.sessions_done, answer.sessions) {
        (0, _) => {}
        (done, all) if done >= all && all > 0 => out.text(2, "Done for today.")?,
        (done, all) if all > 0 => out.text(2, &format!("Done today: {done} of {all} sessions."))?,
        (_, _) => out.text(2, "A session was done on this day.")?,
    }
    if !answer.light.is_empty() {
        out.text(2, &format!("Light part: {}", dose_line(Language::English, &answer.light, 1)))?;
        exercises(out, &answer.light)?;
    }
    Ok(())
}

/// How each exercise is done: what the line under the title leaves out.
fn exercises(out: &mut Console, dose: &[DoseLine]) -> Result<(), Failure> {
    for line in dose {
        let mut how = Vec::new();
        if dose.len() > 1 {
            how.push(format!("{}: {}", line.name, one_dose(Language::English, line)));
        }
        how.extend(line.tempo.map(|tempo| format!("seconds {tempo}")));
        how.extend(line.effort.map(|[from, to]| match from == to {
            true => format!("effort {from} of 10"),
            false => format!("effort {from} to {to} of 10"),
        }));
        how.extend(line.rest_s.map(|rest| format!("{rest} s of rest between sets")));
        if !how.is_empty() {
            out.item(4, "-", &how.join("; "))?;
        }
    }
    Ok(())
}

fn flags(out: &mut Console, care: &Care, standing: &[FlagStanding]) -> Result<(), Failure> {
    for flag in standing {
        let known = care.triage.red_flag(&flag.id);
        out.gap()?;
        let name = known.map_or("a warning sign", |known| known.name.as_str());
        out.text(0, &format!("{}: {name}, reported on {}", flag.id, date(Language::English, flag.since)))?;
        if let Some(level) = known.and_then(|known| known.level.get(flag.level)) {
            flags::what_to_do(out, level)?;
        }
    }
    Ok(())
}

fn why(out: &mut Console, answer: &DayAnswer, card: &Card) -> Result<(), Failure> {
    // A red flag is told above with what to do.
    let told = |reason: &Reason| matches!(reason.about, About::RedFlag { .. });
    let rows: Vec<_> = card
        .why
        .iter()
        .zip(&answer.reasons)
        .filter(|(_, reason)| !told(reason))
        .map(|(row, _)| row)
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    out.gap()?;
    out.line(out.paint(Tone::Strong, "Why"))?;
    for row in rows {
        let mark = match row.stands {
            Stands::Met => "✓",
            Stands::NotYet => "·",
            Stands::Unknown => "?",
            Stands::Less => "!",
        };
        let line = if row.line.is_empty() { String::new() } else { format!(" {}", row.line) };
        out.item(2, mark, &format!("{}: {}.{line}", row.title, row.value.trim_end_matches('.')))?;
    }
    Ok(())
}

fn forks(out: &mut Console, card: &Card) -> Result<(), Failure> {
    if card.fork.is_empty() {
        return Ok(());
    }
    out.gap()?;
    out.line(out.paint(Tone::Strong, "What would change it"))?;
    for fork in &card.fork {
        let mark = match fork.way {
            Way::Up => "↑",
            Way::Same => "=",
            Way::Down => "↓",
        };
        out.item(2, mark, &format!("{}: {}", fork.then, fork.cause))?;
    }
    Ok(())
}

fn sources(out: &mut Console, card: &Card) -> Result<(), Failure> {
    if card.sources.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = card
        .sources
        .iter()
        .map(|source| match source.caution.as_str() {
            "" => source.label.clone(),
            caution => format!("{} ({caution})", source.label),
        })
        .collect();
    out.gap()?;
    out.text(0, &format!("Sources: {}.", lines.join(", ")))
}

/// Prints what stands in the way of any programme.
pub(super) fn flagged(shell: &mut Shell, care: &Care, plan: &Plan) -> Result<(), Failure> {
    let out = &mut shell.console;
    out.text(0, &format!("{}. No programme runs.", day(plan.date)))?;
    out.gap()?;
    out.line(format!("  {}", out.paint(Tone::Stop, "Have it looked at first")))?;
    for flag in &plan.flags {
        let known = care.triage.red_flag(&flag.id);
        let name = known.map_or("a warning sign", |known| known.name.as_str());
        out.gap()?;
        out.text(0, &format!("{}: {name}, reported on {}", flag.id, date(Language::English, flag.since)))?;
        if let Some(level) = known.and_then(|known| known.level.get(flag.level)) {
            flags::what_to_do(out, level)?;
        }
    }
    Ok(())
}
