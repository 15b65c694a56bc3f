//! Triage in a terminal: what must happen first, then what the answers fit.

use heelup_core::{
    care::Care,
    catalog::Urgency,
    triage::{Disposition, Triage},
};

use crate::{commands::flags::what_to_do, console::Tone, exit::Failure, shell::Shell};

/// How many patterns are shown; JSON has them all.
const SHOWN: usize = 4;

/// Prints what answers point to.
pub(in crate::commands) fn print(shell: &mut Shell, care: &Care, found: &Triage) -> Result<(), Failure> {
    flags(shell, care, found)?;
    let out = &mut shell.console;
    let (tone, what) = match found.disposition {
        Disposition::EmergencyToday => (Tone::Stop, "Have it looked at today."),
        Disposition::ClinicianDays => {
            (Tone::Careful, "Have it looked at within days. No programme until then.")
        }
        Disposition::Routine => (Tone::Careful, "An ordinary appointment is the next step."),
        Disposition::SelfManage => (Tone::Good, "You can care for this yourself, with a safety net."),
    };
    out.line(out.paint(tone, what))?;
    match &found.programme {
        Some(id) => {
            let name = care.programmes.get(id).map_or(id.as_str(), |p| p.protocol.name.as_str());
            out.text(0, &format!("Programme: {name} ({id})"))?;
        }
        None => out.text(0, "Programme: none yet")?,
    }
    out.text(2, &found.why_programme)?;
    patterns(shell, care, found)?;
    questions(shell, care, found)
}

fn flags(shell: &mut Shell, care: &Care, found: &Triage) -> Result<(), Failure> {
    let out = &mut shell.console;
    for hit in &found.red_flags {
        let tone = if hit.urgency.blocks() { Tone::Stop } else { Tone::Careful };
        let name = care.triage.red_flag(&hit.id).map_or("", |flag| flag.name.as_str());
        out.text(0, &out.paint(tone, &format!("{}: {name} ({})", soon(hit.urgency), hit.id)))?;
        if let Some(level) = care.triage.level(hit) {
            what_to_do(out, level)?;
        }
        out.gap()?;
    }
    Ok(())
}

/// Returns how soon someone has to look at it.
const fn soon(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Ambulance => "Call an ambulance",
        Urgency::EmergencyToday => "Today",
        Urgency::ClinicianDays => "Within days",
        Urgency::Routine => "At the next appointment",
        Urgency::SelfManage => "Good to know",
    }
}

fn patterns(shell: &mut Shell, care: &Care, found: &Triage) -> Result<(), Failure> {
    if found.conditions.is_empty() {
        return Ok(());
    }
    let out = &mut shell.console;
    out.gap()?;
    out.line(out.paint(Tone::Strong, "What your answers fit (a fit, not a diagnosis)"))?;
    let labels = |ids: &[String]| {
        let label =
            |id: &String| care.triage.finding(id).map_or_else(|| id.clone(), |finding| finding.label.clone());
        ids.iter().map(label).collect::<Vec<String>>().join(", ")
    };
    for fit in found.conditions.iter().take(SHOWN) {
        let name = care.triage.condition(&fit.id).map_or(fit.id.as_str(), |c| c.name.as_str());
        out.item(2, &format!("{:>5.1}", f64::from(fit.fit.0) / 100.0), name)?;
        if !fit.r#for.is_empty() {
            out.item(8, "for:", &labels(&fit.r#for))?;
        }
        if !fit.against.is_empty() {
            out.item(8, "against:", &labels(&fit.against))?;
        }
    }
    let more = found.conditions.len().saturating_sub(SHOWN);
    if more > 0 {
        out.line(format!("  and {more} more, further off"))?;
    }
    Ok(())
}

fn questions(shell: &mut Shell, care: &Care, found: &Triage) -> Result<(), Failure> {
    if found.ask_next.is_empty() {
        return Ok(());
    }
    let out = &mut shell.console;
    out.gap()?;
    out.line(out.paint(Tone::Strong, "Questions that still matter"))?;
    for id in found.ask_next.iter().take(SHOWN) {
        let question = care.triage.finding(id).map_or(id.as_str(), |finding| finding.question.as_str());
        out.item(2, "-", &format!("{question} ({id})"))?;
    }
    let more = found.ask_next.len().saturating_sub(SHOWN);
    if more > 0 {
        out.line(format!("  and {more} more"))?;
    }
    Ok(())
}
