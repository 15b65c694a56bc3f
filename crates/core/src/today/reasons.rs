//! Why: the measured things that bore on a decision, the deciding one first.

use super::{About, HighBecause, OtherLoad, Reason, Rule, Stands, build::Scene};
use crate::{
    catalog::Provenance,
    criteria::Truth,
    journal::LoadClass,
    programme::{Band, EffortBand, Evidence, PainBand, Work, evidence},
    record::classify_run,
    units::LocalDate,
};

/// Returns the reasons of a day, the deciding one first.
pub(super) fn reasons(scene: &Scene<'_>) -> Vec<Reason> {
    let mut found = Vec::new();
    flags(scene, &mut found);
    review(scene, &mut found);
    morning(scene, &mut found);
    trend(scene, &mut found);
    light_part(scene, &mut found);
    session(scene, &mut found);
    other_load(scene, &mut found);
    recovery(scene, &mut found);
    away(scene, &mut found);
    progress(scene, &mut found);
    elsewhere(scene, &mut found);
    let rule =
        if scene.trace.due.is_some() && !matches!(scene.trace.verdict.rule, Rule::RedFlag | Rule::Stopped) {
            Rule::ReviewDue
        } else {
            scene.trace.verdict.rule
        };
    let own = scene.trace.verdict.rule;
    found.sort_by_key(|reason| (!decides(rule, reason), !decides(own, reason)));
    found
}

/// Says whether a reason is the one a rule decided by.
fn decides(rule: Rule, reason: &Reason) -> bool {
    let about = &reason.about;
    match rule {
        Rule::RedFlag | Rule::Stopped => matches!(about, About::RedFlag { .. }),
        Rule::Cleared => matches!(about, About::Clearance { .. }),
        Rule::Breach => matches!(about, About::SessionPain { .. }),
        Rule::MorningClearlyWorse | Rule::WorseWithoutLoad | Rule::MorningUnknown | Rule::HoldSlight => {
            matches!(about, About::Morning { .. })
        }
        Rule::WeeklyTrend => matches!(about, About::Trend { .. }),
        Rule::RecoveryOwed => matches!(about, About::Recovery { .. }),
        Rule::WeekFull => matches!(about, About::Week { .. }),
        Rule::AbsenceSinks | Rule::BackAfterAbsence => matches!(about, About::Away { .. }),
        Rule::ReviewBarred | Rule::OtherIncreaseOpen => {
            matches!(about, About::Elsewhere | About::Review { .. })
        }
        Rule::ReviewDue => matches!(about, About::Review { .. }),
        Rule::TestNeeded | Rule::GateNotMet => matches!(about, About::Gate { .. }),
        Rule::NextDose | Rule::NextStage | Rule::Graduate => matches!(about, About::Sessions { .. }),
        Rule::Hold => reason.stands != Stands::Met && !matches!(about, About::Gate { .. }),
        Rule::NotYet => matches!(about, About::FirstDay | About::Sessions { .. }),
    }
}

fn flags(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let verdict = scene.trace.verdict.rule;
    if matches!(verdict, Rule::RedFlag | Rule::Stopped) {
        for flag in scene.course.flags.standing(scene.date) {
            let about = About::RedFlag {
                flag: flag.flag.id.clone(),
                urgency: flag.flag.urgency,
                why: flag.flag.why.clone(),
                on: flag.on,
            };
            found.push(Reason { stands: Stands::Less, about, from: flag.flag.from.clone() });
        }
    }
    if verdict == Rule::Cleared
        && let Some(cleared) = scene.course.flags.clearance(scene.date)
    {
        let about = About::Clearance { by: cleared.by.clone(), on: cleared.on };
        let from = scene.version.rules.engine.from.clone();
        found.push(Reason { stands: Stands::Met, about, from });
    }
}

fn review(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    if let Some(level) = scene.trace.due {
        let about = About::Review { day: u32::from(scene.trace.review.day), level };
        let from = scene.version.programme.protocol.review.from.clone();
        found.push(Reason { stands: Stands::NotYet, about, from });
    }
}

fn morning(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let reading = scene.trace.reading;
    let rules = &scene.version.rules.morning;
    let limits = scene.track.limits(scene.trace, scene.trace.before.pos);
    let stands = match reading.band {
        Band::Missing => Stands::Unknown,
        Band::Calm => Stands::Met,
        Band::Slight => Stands::NotYet,
        Band::Worse => Stands::Less,
    };
    let about = About::Morning {
        today: reading.today,
        usual: reading.usual,
        of: reading.of,
        worse_by: rules.worse_by,
        cap: limits.morning_cap,
        eased_soon: reading.eased_soon,
    };
    let doubled = scene.trace.verdict.rule == Rule::MorningClearlyWorse
        || scene.trace.verdict.rule == Rule::WorseWithoutLoad;
    let stands = if doubled { Stands::Less } else { stands };
    found.push(Reason { stands, about, from: rules.from.clone() });
}

fn trend(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let trend = scene.trace.trend;
    if trend.rising {
        let about = About::Trend {
            last_tenths: trend.last,
            before_tenths: trend.before,
            lowest_tenths: trend.lowest,
        };
        let from = scene.version.rules.trend.from.clone();
        found.push(Reason { stands: Stands::Less, about, from });
    }
}

/// Pain over the ceiling in yesterday's light part.
fn light_part(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let on = scene.date.plus(-1);
    let read = scene.course.evening_of(scene.record, scene.index, on);
    if let Some((letter, work, _)) = read.filter(|(letter, _, _)| letter.light_over) {
        // The main work of the day, if there was some, tells the same worst pain.
        if letter.main.is_none() {
            let (target, ceiling) = work.limits;
            let about = About::SessionPain { worst: work.worst, target, ceiling, on };
            let from = scene.track.limits(scene.trace, scene.trace.before.pos).from.clone();
            found.push(Reason { stands: Stands::Less, about, from });
        }
    }
}

fn session(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let Some(last) = scene.last_session() else { return };
    let Some(main) = last.work.main else { return };
    let (target, ceiling) = last.work.limits;
    // Where tolerated sessions count, everything up to the ceiling is met.
    let at = scene.track.trace(last.on).map(|t| scene.track.programme.table.at(t.after.pos));
    let tolerated = at.is_some_and(|at| at.need.tolerated);
    let target = if tolerated { ceiling } else { target };
    let pain = match main.pain {
        PainBand::Unknown => Stands::Unknown,
        PainBand::Ceiling if !tolerated => Stands::NotYet,
        PainBand::Target | PainBand::Ceiling => Stands::Met,
        PainBand::Over => Stands::Less,
    };
    let pain = if last.work.light_over { Stands::Less } else { pain };
    let limits = scene.track.limits(scene.trace, scene.trace.before.pos).from.clone();
    let about = About::SessionPain { worst: last.work.worst, target, ceiling, on: last.on };
    found.push(Reason { stands: pain, about, from: limits });
    let full = main.work == Work::Full && last.planned;
    let about = About::WorkDone {
        done: last.work.done,
        prescribed: last.work.prescribed,
        seconds: last.work.seconds,
        running: last.work.running,
        lightened: main.work == Work::Lightened,
        above: main.work == Work::Above,
        unplanned: !last.planned,
        on: last.on,
    };
    let stands = if full { Stands::Met } else { Stands::NotYet };
    found.push(Reason { stands, about, from: scene.version.rules.work.from.clone() });
    let place = scene.track.trace(last.on).and_then(|t| scene.track.version(t)?.programme.place(t.after.pos));
    let most = place.and_then(|p| p.dose.iter().filter_map(|d| d.effort).map(|[_, most]| most).max());
    if let Some(most) = most {
        let stands = match main.effort {
            EffortBand::Unknown => Stands::Unknown,
            EffortBand::Fits => Stands::Met,
            EffortBand::High => Stands::NotYet,
        };
        let from = place.and_then(|p| p.dose.first()).map(|d| d.from.clone()).unwrap_or_default();
        found.push(Reason {
            stands,
            about: About::SessionEffort { effort: last.work.effort, most, on: last.on },
            from,
        });
    }
}

/// Runs and other load of yesterday and the day before: they can still be felt.
fn other_load(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let rules = &scene.version.rules.other;
    let ceiling = scene.track.limits(scene.trace, scene.trace.before.pos).ceiling;
    let push = |found: &mut Vec<Reason>, about: About, class: LoadClass| {
        let stands = if class == LoadClass::High { Stands::NotYet } else { Stands::Met };
        found.push(Reason { stands, about, from: rules.from.clone() });
    };
    for back in 0..=2 {
        let on = scene.date.plus(-back);
        let day = scene.record.day(on);
        let longest = scene
            .record
            .longest_run_before(on, rules.spike_window_days)
            .filter(|_| !scene.course.climbs_a_ladder(on));
        for run in &day.runs {
            let reading = classify_run(run, longest, ceiling, rules);
            let about = About::OtherLoad {
                what: OtherLoad::Run,
                distance_m: run.distance_m,
                steps: None,
                class: reading.class,
                because: reading.because,
                on,
            };
            push(found, about, reading.class);
        }
        for activity in &day.activities {
            let because =
                if activity.class == LoadClass::High { vec![HighBecause::Told] } else { Vec::new() };
            let about = About::OtherLoad {
                what: OtherLoad::Activity,
                distance_m: None,
                steps: None,
                class: activity.class,
                because,
                on,
            };
            push(found, about, activity.class);
        }
        if let Some(steps) = day.steps.filter(|steps| *steps >= rules.long_day_steps) {
            let class = LoadClass::Medium;
            let about = About::OtherLoad {
                what: OtherLoad::Steps,
                distance_m: None,
                steps: Some(steps),
                class,
                because: Vec::new(),
                on,
            };
            push(found, about, class);
        }
    }
}

fn recovery(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let state = scene.trace.after;
    let from = || rhythm_from(scene);
    if state.owed > 0 {
        let since = last_load(scene);
        let about = About::Recovery { owed: state.owed, since };
        found.push(Reason { stands: Stands::NotYet, about, from: from() });
    }
    let quota = scene.version.programme.table.at(state.pos).quota;
    if quota < 7 {
        let days = u8::try_from(scene.trace.before.week.count_ones()).unwrap_or(6);
        let stands = if days >= quota { Stands::NotYet } else { Stands::Met };
        found.push(Reason { stands, about: About::Week { days, quota }, from: from() });
    }
}

/// The latest day with a session or a high load.
fn last_load(scene: &Scene<'_>) -> Option<LocalDate> {
    (1..=7).map(|back| scene.date.plus(-back)).find(|on| {
        let read = scene.course.evening_of(scene.record, scene.index, *on);
        read.is_some_and(|(letter, _, _)| {
            letter.main.is_some() || letter.other == crate::programme::Other::High
        })
    })
}

fn rhythm_from(scene: &Scene<'_>) -> Provenance {
    let stage = scene.version.programme.table.at(scene.trace.after.pos).stage;
    scene.version.programme.stages.get(usize::from(stage)).map(|s| s.rhythm.from.clone()).unwrap_or_default()
}

fn away(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let days = scene.trace.before.idle + 1;
    if days >= scene.version.programme.table.absence.iter().copied().min().unwrap_or(7) {
        let from = scene.version.programme.protocol.brakes.from.clone();
        found.push(Reason { stands: Stands::NotYet, about: About::Away { days }, from });
    }
}

fn progress(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    let table = &scene.version.programme.table;
    let (before, after) = (scene.trace.before, scene.trace.after);
    let need = table.at(before.pos).need;
    let rose = after.pos == table.at(before.pos).up && after.pos != before.pos;
    if before.idle == 0 && before.last == Evidence::None && scene.date == scene.track.begun.start {
        found.push(Reason { stands: Stands::NotYet, about: About::FirstDay, from: dose_from(scene) });
    }
    if need.count > 0 && (rose || after.pos == before.pos) {
        let (counted, in_row) = if rose { (need.count, need.in_row) } else { (after.total, after.in_row) };
        let about = About::Sessions { counted, needed: need.count, in_row, in_row_needed: need.in_row };
        // Enough of them still waits for the latest to be a good one with its morning.
        let met = counted >= need.count && in_row >= need.in_row && (rose || after.fresh);
        found.push(Reason {
            stands: if met { Stands::Met } else { Stands::NotYet },
            about,
            from: dose_from(scene),
        });
        if need.calm > 0 {
            let counted = if rose { need.calm } else { after.calm };
            let stands = if counted >= need.calm { Stands::Met } else { Stands::NotYet };
            found.push(Reason {
                stands,
                about: About::CalmMornings { counted, needed: need.calm },
                from: dose_from(scene),
            });
        }
    }
    if let Some(tree) = scene.course.gate(scene.record, scene.index, before.pos, scene.date) {
        let stands = match tree.truth() {
            Truth::Holds => Stands::Met,
            Truth::Unknown => Stands::Unknown,
            Truth::Fails => Stands::NotYet,
        };
        let name = scene.version.programme.gate(before.pos).map(|g| g.name.clone()).unwrap_or_default();
        let from = tree.leaves().iter().find_map(|(_, leaf)| leaf.from.clone()).unwrap_or_default();
        found.push(Reason { stands, about: About::Gate { name, tree }, from });
    }
    if scene.trace.verdict.notes.second {
        let about = About::SecondReduction { days: before.brake };
        let from = scene.version.programme.protocol.brakes.from.clone();
        found.push(Reason { stands: Stands::Less, about, from });
    }
}

fn dose_from(scene: &Scene<'_>) -> Provenance {
    let place = scene.version.programme.place(scene.trace.before.pos);
    place.and_then(|p| p.dose.first()).map(|d| d.from.clone()).unwrap_or_default()
}

fn elsewhere(scene: &Scene<'_>, found: &mut Vec<Reason>) {
    if matches!(scene.trace.verdict.rule, Rule::ReviewBarred | Rule::OtherIncreaseOpen)
        && scene.trace.due.is_none()
    {
        let from = scene.version.programme.protocol.brakes.from.clone();
        found.push(Reason { stands: Stands::NotYet, about: About::Elsewhere, from });
    }
}

/// Returns what a day's work came to, as evidence.
pub(super) fn evidence_of(scene: &Scene<'_>, on: LocalDate) -> Evidence {
    let trace = scene.track.trace(on);
    let version = trace.and_then(|trace| scene.track.version(trace));
    let read = scene.course.evening_of(scene.record, scene.index, on);
    match (trace.zip(version), read.and_then(|(letter, _, _)| letter.main)) {
        (Some((trace, version)), Some(main)) => {
            evidence(version.programme.table.at(trace.after.pos), main, trace.after.planned)
        }
        _ => Evidence::None,
    }
}

/// Returns up to which pain a session counts at a position, and above which the dose is reduced.
///
/// Where tolerated sessions count, too, everything up to the ceiling does.
pub(super) fn counts_up_to(scene: &Scene<'_>, pos: u8) -> (u8, u8) {
    let (target, ceiling) = limits_in_force(scene, pos);
    if scene.track.programme.table.at(pos).need.tolerated { (ceiling, ceiling) } else { (target, ceiling) }
}

/// Returns the pain limits in force for a person at a position.
pub(super) fn limits_in_force(scene: &Scene<'_>, pos: u8) -> (u8, u8) {
    let limits = scene.track.limits(scene.trace, pos);
    (limits.target, limits.ceiling)
}
