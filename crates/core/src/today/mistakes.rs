//! The four mistakes that cost people weeks (`seed-001`), each seen in the record and said kindly.
//!
//! Skipping a stage, more than planned, stopping when the pain stops, and forgetting the load outside the
//! exercises. What is seen here is only said: the machine has its own brakes and never asks this module.

use super::{Note, Remark, Seen, build::Scene};
use crate::{
    catalog::MistakeRules,
    journal::{Answers, Part},
    programme::{Band, Other, Work},
    triage::holds,
    units::LocalDate,
};

/// Returns what is seen of the four mistakes on a day.
pub(super) fn mistakes(scene: &Scene<'_>) -> Vec<Remark> {
    let yesterday = scene.date.plus(-1);
    let above = |back: i32| above_the_plan(scene, scene.date.plus(-back));
    let Some(rules) = &scene.version.rules.mistakes else {
        // A version from before these rules: only what it knew is said.
        return above(1).map(Remark::from).into_iter().collect();
    };
    let remark = |note: Note, seen: Seen| Remark { note, seen: Some(seen), from: Some(rules.from.clone()) };
    let mut found = Vec::new();
    let jumped = later_stage(scene, yesterday);
    let times = (1..=i32::from(rules.above_days)).filter(|back| above(*back).is_some()).count();
    if let Some((exercise, stage)) = jumped {
        found.push(remark(Note::JumpedAhead, Seen::LaterStage { exercise, stage, on: yesterday }));
    } else if let Some(note) = above(1) {
        let seen = Seen::Times { times: small(times), days: rules.above_days };
        if times >= usize::from(rules.above_times) {
            found.push(remark(Note::MoreThanPlannedAgain, seen));
        } else {
            found.push(Remark::from(note));
        }
    }
    found.extend(stayed_away(scene, rules).map(|seen| remark(Note::StoppedPainFree, seen)));
    if let Some(seen) = after_other_load(scene, rules) {
        found.push(remark(Note::LoadOutside, seen));
    } else if let Some(seen) = unexplained(scene) {
        found.push(remark(Note::LoadUntold, seen));
    }
    found.extend(much_walking(scene, rules, yesterday).map(|seen| remark(Note::MuchWalking, seen)));
    if standing_work(scene, rules) {
        found.push(Remark { note: Note::StandingWork, seen: None, from: Some(rules.from.clone()) });
    }
    found
}

/// Main work on a day without a plan, or more than the plan asked for.
fn above_the_plan(scene: &Scene<'_>, on: LocalDate) -> Option<Note> {
    let (letter, _, _) = scene.course.evening_of(scene.record, scene.index, on)?;
    let main = letter.main?;
    let planned = scene.track.trace(on).is_some_and(|trace| trace.after.planned);
    if !planned {
        return Some(Note::UnplannedSession);
    }
    (main.work == Work::Above).then_some(Note::DoneAbove)
}

/// An exercise of the day that no stage up to the present one asks for, and a later one does.
fn later_stage(scene: &Scene<'_>, on: LocalDate) -> Option<(String, String)> {
    let programme = scene.version.programme;
    let here = programme.place(scene.track.trace(on)?.after.pos)?.stage;
    let mine = |programme: Option<crate::journal::ProgrammeId>| {
        programme.map_or(scene.index == 0, |id| id == scene.track.begun.id)
    };
    let day = scene.record.day(on);
    let main = day.sessions.iter().filter(|s| s.part == Part::Main && mine(s.programme));
    main.flat_map(|session| &session.sets).find_map(|set| {
        let asks = programme
            .places
            .iter()
            .filter(|place| place.dose.iter().chain(&place.light).any(|line| line.exercise == *set.exercise));
        let first = asks.map(|place| place.stage).min().filter(|first| *first > here)?;
        let stage = programme.stages.get(usize::from(first))?;
        Some((set.exercise.to_string(), stage.id.get_ref().clone()))
    })
}

/// Planned days without a session since the latest one, while neither it nor a morning hurt.
fn stayed_away(scene: &Scene<'_>, rules: &MistakeRules) -> Option<Seen> {
    if scene.version.programme.table.at(scene.trace.after.pos).maintenance || scene.trace.after.stopped {
        return None;
    }
    let quiet = |score: u8| score <= rules.quiet_at_most;
    // A morning that is not known is no quiet one: today's has to be told.
    let mut worst = scene.trace.reading.today.filter(|score| quiet(*score))?;
    let mut planned = 0_u8;
    for back in 1..=i32::from(rules.stopped_look_back_days) {
        let on = scene.date.plus(-back);
        let trace = scene.track.trace(on)?;
        let (letter, work, _) = scene.course.evening_of(scene.record, scene.index, on)?;
        if letter.main.is_some() {
            worst = worst.max(work.worst.filter(|pain| quiet(*pain))?);
            return (planned >= rules.stopped_planned_days).then_some(Seen::StayedAway {
                planned,
                since: on,
                worst,
            });
        }
        if let Some(score) = trace.reading.today {
            if !quiet(score) {
                return None;
            }
            worst = worst.max(score);
        }
        planned = planned.saturating_add(u8::from(trace.after.planned));
    }
    None
}

/// This morning is worse than usual after a day with load outside the exercises, and it is not the first time.
fn after_other_load(scene: &Scene<'_>, rules: &MistakeRules) -> Option<Seen> {
    let after_load = |on: &LocalDate| {
        let worse = scene
            .track
            .trace(*on)
            .is_some_and(|trace| matches!(trace.reading.band, Band::Slight | Band::Worse));
        let before = scene.course.evening_of(scene.record, scene.index, on.plus(-1));
        worse && before.is_some_and(|(letter, _, _)| letter.other != Other::Light)
    };
    if !after_load(&scene.date) {
        return None;
    }
    let days = (0..i32::from(rules.outside_days)).map(|back| scene.date.plus(-back));
    let times = days.filter(after_load).count();
    (times >= usize::from(rules.outside_times))
        .then_some(Seen::Times { times: small(times), days: rules.outside_days })
}

/// This morning is clearly worse, and two days before it nothing was told that could explain it.
fn unexplained(scene: &Scene<'_>) -> Option<Seen> {
    let reading = scene.trace.reading;
    if reading.band != Band::Worse {
        return None;
    }
    for back in 1..=i32::from(scene.version.rules.engine.watch_mornings) {
        let on = scene.date.plus(-back);
        let told = scene.course.evening_of(scene.record, scene.index, on);
        // Before the first day of the programme nothing is known: there is nothing to wonder about.
        let (letter, _, _) = told?;
        let day = scene.record.day(on);
        let counted = day.steps.is_some() || !day.runs.is_empty() || !day.activities.is_empty();
        if letter.main.is_some() || letter.other != Other::Light || counted {
            return None;
        }
    }
    Some(Seen::Morning { today: reading.today?, usual: reading.usual? })
}

/// A day with main work on which much more was walked than usual.
fn much_walking(scene: &Scene<'_>, rules: &MistakeRules, on: LocalDate) -> Option<Seen> {
    let steps = scene.record.day(on).steps?;
    let (letter, _, _) = scene.course.evening_of(scene.record, scene.index, on)?;
    letter.main?;
    let before =
        (1..=i32::from(rules.walking_days)).filter_map(|back| scene.record.day(on.plus(-back)).steps);
    let mut before: Vec<u32> = before.collect();
    before.sort_unstable();
    let usual = before
        .get(before.len() / 2)
        .copied()
        .filter(|_| before.len() >= usize::from(rules.walking_at_least))?;
    let much = u64::from(steps) * 100 > u64::from(usual) * u64::from(rules.walking_percent);
    much.then_some(Seen::Steps { steps, usual, on })
}

/// Standing work was told, and in the first days of the programme no day on the feet yet.
fn standing_work(scene: &Scene<'_>, rules: &MistakeRules) -> bool {
    let day = scene.date.days_since(scene.track.begun.start);
    if !(0..i32::from(rules.standing_say_days)).contains(&day) || scene.trace.verdict.plan.is_none() {
        return false;
    }
    let from = scene.record.first.unwrap_or(scene.date);
    let mut answers = Answers::new();
    let mut told = false;
    for back in (0..=scene.date.days_since(from)).rev() {
        let day = scene.record.day(scene.date.plus(-back));
        for report in &day.reports {
            answers.extend(report.answers.iter().map(|(id, answer)| (id.clone(), *answer)));
        }
        told |= !day.activities.is_empty();
    }
    !told && holds(&scene.care.triage, &answers, rules.standing_work.get_ref()) == Some(true)
}

fn small(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}
