//! Things to say beside a decision: kind, factual, never a verdict of their own.

use super::{Note, Remark, Rule, Seen, build::Scene, mistakes::mistakes, reasons::evidence_of};
use crate::{
    programme::{Band, Evidence, Other},
    today::Decision,
};

/// Returns the notes of a day, each once, in a fixed order.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Remark> {
    let mut notes: Vec<Remark> = Vec::new();
    let (trace, rules) = (scene.trace, &scene.version.rules);
    let verdict = trace.verdict;
    if verdict.notes.floor_twice {
        notes.push(Note::FloorTwice.into());
    } else if verdict.notes.floor {
        notes.push(Note::Floor.into());
    }
    notes.extend(held_at_ceiling(scene));
    let yesterday = scene.date.plus(-1);
    let last = evidence_of(scene, yesterday);
    let eases = scene.version.programme.table.at(trace.after.pos).easier != crate::programme::NONE;
    if verdict.decision == Decision::Hold && eases && matches!(last, Evidence::Tolerated | Evidence::Against)
    {
        notes.push(Note::EasierOnOffer.into());
    }
    let away = trace.before.idle + 1;
    if away >= rules.engine.ask_again_days
        && matches!(verdict.rule, Rule::BackAfterAbsence | Rule::MorningUnknown)
    {
        notes.push(Note::AskAgain.into());
    }
    let read = scene.course.evening_of(scene.record, scene.index, yesterday);
    notes.extend(mistakes(scene));
    if read.is_some_and(|(_, _, pain_over)| pain_over) {
        notes.push(Note::RunPain.into());
    }
    if pain_gone_early(scene) {
        notes.push(Note::PainGoneEarly.into());
    }
    let today = scene.course.evening_of(scene.record, scene.index, scene.date);
    let sport = today.is_some_and(|(letter, _, _)| letter.other != Other::Light);
    let written = scene.version.programme.place(trace.after.pos).map_or(1, |p| p.sessions);
    if sport && written > 1 && verdict.plan.is_some() {
        notes.push(Note::OneSessionIsEnough.into());
    }
    let week = scene.date.plus(-7);
    if scene.course.flags.reported.iter().any(|f| !f.flag.stops && f.on > week && f.on <= scene.date) {
        notes.push(Note::RoutineFlag.into());
    }
    notes
}

/// Several tolerated sessions with calm mornings in a few days: something else may be loading.
fn held_at_ceiling(scene: &Scene<'_>) -> Option<Remark> {
    let rules = &scene.version.rules.notes;
    let held = (1..=i32::from(rules.held_at_ceiling_days)).filter(|back| {
        let on = scene.date.plus(-back);
        let calm = scene.track.trace(on.plus(1)).is_some_and(|t| t.reading.band == Band::Calm);
        calm && evidence_of(scene, on) == Evidence::Tolerated
    });
    let times = held.count();
    let seen =
        Seen::Times { times: u8::try_from(times).unwrap_or(u8::MAX), days: rules.held_at_ceiling_days };
    (times >= usize::from(rules.held_at_ceiling_sessions)).then(|| Remark {
        note: Note::HeldAtCeiling,
        seen: Some(seen),
        from: Some(rules.from.clone()),
    })
}

/// No pain at all for a while, and the last gate still ahead.
fn pain_gone_early(scene: &Scene<'_>) -> bool {
    let days = i32::from(scene.version.rules.notes.pain_gone_days);
    if scene.version.programme.table.at(scene.trace.after.pos).maintenance
        || scene.date.days_since(scene.track.begun.start) < days
    {
        return false;
    }
    let mut sessions = 0;
    for back in 1..=days {
        let on = scene.date.plus(-back);
        if scene.track.trace(on).is_none_or(|t| t.reading.today.is_some_and(|score| score > 0)) {
            return false;
        }
        let read = scene.course.evening_of(scene.record, scene.index, on);
        if let Some((letter, work, _)) = read
            && letter.main.is_some()
        {
            if work.worst != Some(0) {
                return false;
            }
            sessions += 1;
        }
    }
    sessions * 3 >= days
}
