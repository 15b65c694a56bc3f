//! A trial's figures as a table: one programme with its quartiles, or two side by side with their difference.

use heelup_core::simulate::{ArmReport, Difference, Estimate, Passed, StageReport, Weeks, grouped};

use super::Answer;
use crate::{console::Tone, exit::Failure, shell::Shell};

/// Columns of a figure with its interval.
const CELL: usize = 20;

pub(super) fn answer(shell: &mut Shell, answer: &Answer<'_>) -> Result<(), Failure> {
    let report = answer.report;
    let out = &mut shell.console;
    out.line(out.paint(Tone::Strong, "Model output, not evidence."))?;
    out.text(
        0,
        "It shows how the rules behave under noise, missed days and people who tell less than they feel. It says \
         nothing about what a programme does to a real tendon.",
    )?;
    out.gap()?;
    if report.partial {
        let stopped = format!(
            "Partial: stopped after {} of {} people. The figures are those of a trial of {}.",
            grouped(report.counted.into()),
            grouped(report.people.into()),
            grouped(report.counted.into())
        );
        out.text(0, &out.paint(Tone::Careful, &stopped))?;
        out.gap()?;
    }
    out.text(
        0,
        &format!(
            "{} synthetic people, {} days, seed {}, model {}. In brackets: where 95 of 100 such trials would lie.",
            grouped(report.counted.into()),
            report.days,
            report.seed,
            report.model
        ),
    )?;
    out.gap()?;
    match (report.arms.as_slice(), &report.difference) {
        ([a, b], Some(difference)) => two(shell, a, b, difference, answer.with.as_deref())?,
        ([one, ..], _) => single(shell, one)?,
        ([], _) => {}
    }
    if let Some(written) = &answer.journals {
        shell.console.gap()?;
        shell.console.line(format!("{}: {} synthetic journals written.", written.folder, written.files))?;
    }
    if let Some(picture) = &answer.picture {
        shell.console.line(format!("{picture}: drawn."))?;
    }
    Ok(())
}

/// What is said with yes or no, as shares of 100 people.
fn shares(arm: &ArmReport) -> [(&'static str, Option<Estimate>); 5] {
    [
        ("past the last gate", arm.graduated),
        ("stuck at the end", arm.stuck),
        ("sent by a review", arm.referred_by_review),
        ("sent by a red flag", arm.referred_by_red_flag),
        ("left", arm.left),
    ]
}

fn rates(arm: &ArmReport) -> [(&'static str, Option<Estimate>); 3] {
    [
        ("flare-ups a year", arm.flare_ups_a_year),
        ("reductions a year", arm.reductions_a_year),
        ("sessions a week", arm.sessions_a_week),
    ]
}

fn single(shell: &mut Shell, arm: &ArmReport) -> Result<(), Failure> {
    let out = &mut shell.console;
    out.line(out.paint(Tone::Strong, &arm.name))?;
    out.line("  Of 100 people")?;
    for (what, share) in shares(arm) {
        out.line(format!("    {what:<22}{}", percent(share)))?;
    }
    out.line("  Each of them")?;
    for (what, rate) in rates(arm) {
        out.line(format!("    {what:<22}{}", figure(rate, 2, "")))?;
    }
    weeks(shell, "Weeks until so many", arm)
}

/// Where people got to, and when: the stages, the last one by its gate where there is one.
fn ways(arm: &ArmReport) -> Vec<(String, Weeks)> {
    let short = |stage: &StageReport| (stage.name.chars().take(18).collect::<String>(), stage.weeks);
    arm.stages.iter().map(short).collect()
}

fn two(
    shell: &mut Shell,
    a: &ArmReport,
    b: &ArmReport,
    difference: &Difference,
    with: Option<&str>,
) -> Result<(), Failure> {
    let out = &mut shell.console;
    out.text(0, &format!("A: {}", a.name))?;
    let other = with.map_or_else(String::new, |folder| format!(", care data of {folder}"));
    out.text(0, &format!("B: {}{other}", b.name))?;
    out.gap()?;
    let row = |what: &str, a: &str, b: &str, d: &str| {
        format!("{what:<20}{a:<CELL$}{b:<CELL$}{d}").trim_end().to_owned()
    };
    out.line(row("Of 100 people", "A", "B", "B minus A"))?;
    let differences = [
        difference.graduated,
        difference.stuck,
        difference.referred_by_review,
        difference.referred_by_red_flag,
        difference.left,
    ];
    for (((what, in_a), (_, in_b)), d) in shares(a).into_iter().zip(shares(b)).zip(differences) {
        out.line(row(&format!(" {what}"), &percent(in_a), &percent(in_b), &signed(d.map(hundred), 1)))?;
    }
    out.line("Each of them")?;
    let differences = [difference.flare_ups_a_year, difference.reductions_a_year, difference.sessions_a_week];
    for (((what, in_a), (_, in_b)), d) in rates(a).into_iter().zip(rates(b)).zip(differences) {
        out.line(row(&format!(" {what}"), &figure(in_a, 2, ""), &figure(in_b, 2, ""), &signed(d, 2)))?;
    }
    match &difference.weeks_to_stage {
        Some(differences) => {
            out.line("Weeks until half (below: a quarter, three quarters)")?;
            for (((name, in_a), (_, in_b)), d) in ways(a).into_iter().zip(ways(b)).zip(differences) {
                out.line(row(&format!(" {name}"), &passed(&in_a.half), &passed(&in_b.half), &signed(*d, 1)))?;
                out.line(row("", &quartiles(&in_a), &quartiles(&in_b), ""))?;
            }
        }
        None => {
            for (letter, arm) in [("A", a), ("B", b)] {
                weeks(shell, &format!("{letter}: weeks until"), arm)?;
            }
        }
    }
    Ok(())
}

/// When people got where, in one programme.
fn weeks(shell: &mut Shell, head: &str, arm: &ArmReport) -> Result<(), Failure> {
    let out = &mut shell.console;
    out.line(format!("  {head:<24}{:<CELL$}{:>12}{:>16}", "half", "a quarter", "three quarters"))?;
    for (name, at) in ways(arm) {
        let (quarter, most) = (week(at.quarter.value), week(at.three_quarters.value));
        out.line(format!("    {name:<22}{:<CELL$}{quarter:>12}{most:>16}", passed(&at.half)))?;
    }
    Ok(())
}

fn hundred(share: Estimate) -> Estimate {
    Estimate { value: share.value * 100.0, low: share.low * 100.0, high: share.high * 100.0 }
}

fn percent(share: Option<Estimate>) -> String {
    share.map_or_else(|| "there is none".to_owned(), |share| figure(Some(hundred(share)), 1, ""))
}

/// A figure with its interval.
fn figure(estimate: Option<Estimate>, digits: usize, plus: &str) -> String {
    estimate.map_or_else(
        || "not known".to_owned(),
        |Estimate { value, low, high }| {
            // Four figures at most, so that columns stay apart.
            let digits = if digits > 1 && high.abs().max(low.abs()) >= 10.0 { digits - 1 } else { digits };
            let text = |n: f64| {
                let text = format!("{n:.digits$}");
                // Nothing is nothing, from either side.
                let nothing = text.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
                if nothing { text.trim_start_matches('-').to_owned() } else { text }
            };
            let plus = if text(value).bytes().any(|byte| matches!(byte, b'1'..=b'9')) && value > 0.0 {
                plus
            } else {
                ""
            };
            format!("{plus}{} ({} to {})", text(value), text(low), text(high))
        },
    )
}

fn signed(estimate: Option<Estimate>, digits: usize) -> String {
    // A line is 80 wide: the difference, last in it, has a comma for the "to".
    figure(estimate, digits, "+").replace(" to ", ", ")
}

/// A week with its interval; not everybody gets everywhere.
fn passed(at: &Passed) -> String {
    match (at.value, at.low, at.high) {
        (None, ..) => "not reached".to_owned(),
        (Some(week), Some(low), Some(high)) => format!("{week:.1} ({low:.1} to {high:.1})"),
        (Some(week), ..) => format!("{week:.1}, or later"),
    }
}

fn quartiles(at: &Weeks) -> String {
    let week = |at: &Passed| at.value.map_or_else(|| "none".to_owned(), |week| format!("{week:.1}"));
    format!("  {}, {}", week(&at.quarter), week(&at.three_quarters))
}

fn week(at: Option<f64>) -> String {
    at.map_or_else(|| "not reached".to_owned(), |week| format!("{week:.1}"))
}
