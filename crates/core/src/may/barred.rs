//! What stands in the way of any amount: warning signs, mornings, rest and recovery, speed and hills too early.

use super::{Ask, AskedRun, Because, ahead::Standing};
use crate::{
    catalog::TrackKind, journal::LoadClass, programme::Band, record::classify_run, runs::Look, today::Rule,
    units::LocalDate,
};

/// Returns everything that bars what is asked on a day, the weightiest first.
pub(super) fn barred(look: Look<'_>, on: LocalDate, ask: Ask, standings: &[Standing<'_>]) -> Vec<Because> {
    let mut found = stops(look, standings);
    if !found.is_empty() {
        return found;
    }
    let class = class_of(ask);
    if class == LoadClass::Light {
        // Light load is left to the person on any day that is not stopped.
        return found;
    }
    found.extend(mornings(look, on, standings));
    found.extend(rest(on, look, standings));
    if let Ask::Run(run) = ask {
        found.extend(ladder(look, on, run, standings));
    }
    found.extend(too_early(look, class, standings));
    found.extend(recovery(look, on));
    found.extend(hard_day(class, standings));
    found
}

/// Returns what an asked load counts as.
pub(super) const fn class_of(ask: Ask) -> LoadClass {
    match ask {
        Ask::Run(AskedRun { fast: true, .. } | AskedRun { hills: true, .. }) => LoadClass::High,
        Ask::Run(_) => LoadClass::Medium,
        Ask::Activity { class } => class,
    }
}

/// Danger: no amount, on no day, until a clinician has said so.
fn stops(look: Look<'_>, standings: &[Standing<'_>]) -> Vec<Because> {
    let today = look.date;
    let mut found: Vec<Because> = look
        .course
        .flags
        .standing(today)
        .map(|flag| Because::RedFlag { id: flag.flag.id.clone(), since: flag.on })
        .collect();
    if look.record.after_operation(today).is_some() {
        found.push(Because::Operation);
    }
    let stopped = standings.iter().filter(|s| s.state.stopped);
    found.extend(stopped.map(|s| Because::Stopped { protocol: s.track.begun.protocol.clone() }));
    let unfollowed = look.course.unfollowed.iter();
    let runs = |begun: &crate::record::Begun| begun.ended.is_none_or(|ended| today <= ended);
    let unfollowed = unfollowed.filter(|u| runs(&u.begun));
    found.extend(unfollowed.map(|u| Because::Unfollowed { protocol: u.begun.protocol.clone() }));
    found
}

/// A morning not told, or clearly worse and not followed by a calm one.
fn mornings(look: Look<'_>, on: LocalDate, standings: &[Standing<'_>]) -> Vec<Because> {
    let today = look.date;
    let mut found = Vec::new();
    for standing in standings {
        let watch = i32::from(look.care.rules.engine.watch_mornings);
        for back in 0..watch {
            let date = today.plus(-back);
            let Some(reading) = standing.track.trace(date).map(|trace| trace.reading) else { break };
            match reading.band {
                Band::Calm => break,
                Band::Worse if on < date.plus(watch) => {
                    found.push(Because::MorningWorse {
                        on: date,
                        score: reading.today,
                        usual: reading.usual,
                    });
                    break;
                }
                Band::Missing if on == today && back == 0 => found.push(Because::MorningFirst),
                Band::Worse | Band::Missing | Band::Slight => {}
            }
        }
    }
    found.dedup();
    found
}

/// Rest that the machine itself asks for after a step back.
fn rest(on: LocalDate, look: Look<'_>, standings: &[Standing<'_>]) -> Option<Because> {
    let back = |rule: Rule| {
        matches!(rule, Rule::Breach | Rule::MorningClearlyWorse | Rule::WeeklyTrend | Rule::WorseWithoutLoad)
    };
    let resting = |s: &Standing<'_>| s.verdict.plan.is_none() && back(s.verdict.rule);
    // Ahead, rest that is still owed after a step back is the same rest.
    let owed = |s: &Standing<'_>| {
        on > look.date
            && s.state.owed > 0
            && s.track.trace(look.date).is_some_and(|trace| back(trace.verdict.rule))
    };
    standings.iter().any(|s| resting(s) || owed(s)).then_some(Because::SteppedBack)
}

/// The programme of walking and running has the word on its days, also once it only keeps an eye on them.
fn ladder(look: Look<'_>, on: LocalDate, run: AskedRun, standings: &[Standing<'_>]) -> Vec<Because> {
    let mut found = Vec::new();
    for standing in standings.iter().filter(|s| s.is(TrackKind::Run)) {
        if standing.done {
            found.push(Because::OutingDone);
            continue;
        }
        let Some(place) = standing.planned() else {
            // A morning that is not told gives no plan either, and says so itself.
            if standing.verdict.rule != Rule::MorningUnknown || on > look.date {
                found.push(Because::NoOuting { protocol: standing.track.begun.protocol.clone() });
            }
            continue;
        };
        if !place.dose.iter().any(|dose| dose.run_min.is_some_and(|minutes| minutes > 0)) {
            found.push(Because::WalkingFirst);
        } else if !standing.keeps() && (run.fast || run.hills) {
            found.push(Because::EasyOnLadder);
        }
    }
    found
}

/// Fast, hilly and springing load comes last.
fn too_early(look: Look<'_>, class: LoadClass, standings: &[Standing<'_>]) -> Option<Because> {
    let early = look.treated().any(|(_, early)| early);
    let climbing = standings.iter().any(|s| s.is(TrackKind::Run) && !s.keeps());
    (class == LoadClass::High && (early || climbing)).then_some(Because::TooEarly)
}

/// Days of recovery after load that is known, by its class; while a complaint is treated.
fn recovery(look: Look<'_>, on: LocalDate) -> Option<Because> {
    if !look.treats_any() {
        return None;
    }
    let rules = &look.care.runs.recovery;
    let reach = i32::from(rules.light.max(rules.medium).max(rules.high));
    (0..=reach).find_map(|back| {
        let date = on.plus(-back);
        let (class, pain) = loaded(look, date).filter(|_| date <= look.date)?;
        let days = match class {
            LoadClass::Light => rules.light,
            LoadClass::Medium => rules.medium,
            LoadClass::High => rules.high,
        };
        (back < i32::from(days)).then_some(Because::Recovery { on: date, class, days, pain })
    })
}

/// Returns the class of a day's load outside strength work, and whether pain went over a limit in it.
fn loaded(look: Look<'_>, date: LocalDate) -> Option<(LoadClass, bool)> {
    let day = look.record.day(date);
    let others = &look.care.rules.other;
    let longest = if look.course.climbs_a_ladder(date) {
        None
    } else {
        look.record.longest_run_before(date, others.spike_window_days)
    };
    let ceiling = look
        .course
        .tracks
        .iter()
        .filter_map(|track| track.trace(date).map(|trace| track.limits(trace, trace.after.pos).ceiling));
    let ceiling = ceiling.min().unwrap_or(10);
    let runs = day.runs.iter().map(|run| {
        let reading = classify_run(run, longest, ceiling, others);
        (reading.class, reading.pain_over)
    });
    let activities = day.activities.iter().map(|a| {
        let over = a.pain.is_some_and(|pain| pain.get() > ceiling);
        (if over { LoadClass::High } else { a.class }, over)
    });
    // Outings of a ladder and hops are sessions; so is strength work, whose rhythm is its programme's own.
    let sessions = day.sessions.iter().filter_map(|session| {
        let over = session.pain.is_some_and(|pain| pain.get() > ceiling);
        let of = |track: &&crate::today::Track<'_>| session.programme == Some(track.begun.id);
        let kind = look.course.tracks.iter().find(of).map(|track| track.programme.protocol.track);
        match kind {
            _ if over => Some((LoadClass::High, true)),
            Some(TrackKind::Hop) => Some((LoadClass::High, false)),
            Some(TrackKind::Run | TrackKind::Strength) | None => None,
        }
    });
    runs.chain(activities).chain(sessions).max()
}

/// Hard load does not share a day with a heavy session.
fn hard_day(class: LoadClass, standings: &[Standing<'_>]) -> Option<Because> {
    let heavy =
        |s: &&Standing<'_>| !s.is(TrackKind::Run) && s.is_heavy() && (s.done || s.verdict.plan.is_some());
    let session = standings.iter().find(heavy).filter(|_| class == LoadClass::High)?;
    Some(Because::HardDay { protocol: session.track.begun.protocol.clone() })
}
