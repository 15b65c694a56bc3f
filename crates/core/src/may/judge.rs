//! The answer put together: what bars, what fits, and what would change it.

use super::{
    Answer, Ask, AskedRun, Because, Condition, Instead, Question, Verdict,
    ahead::{Standing, standings},
    barred::{barred, class_of},
    room::{both, fits, hundreds, rooms},
};
use crate::{catalog::TrackKind, journal::LoadClass, runs::Look, units::LocalDate};

/// One day's answer, without what would change it.
struct Judged {
    verdict: Verdict,
    reasons: Vec<Because>,
}

pub(super) fn answer(look: Look<'_>, question: Question) -> Answer {
    let Question { on, ask } = question;
    let standings = standings(look, on);
    let Judged { mut verdict, mut reasons } = judge(look, on, ask, &standings);
    if let Verdict::NotYet { earliest } = &mut verdict {
        *earliest = first_day(look, on, ask, &reasons);
    }
    let instead = instead(look, question, verdict, &reasons, &standings);
    if let Some(few) = few_days(look) {
        reasons.push(few);
    }
    let mut conditions = Vec::new();
    if on > look.date && !matches!(verdict, Verdict::NotYet { earliest: None }) {
        if !standings.is_empty() {
            conditions.push(Condition::CalmMornings);
        }
        if class_of(ask) != LoadClass::Light {
            conditions.push(Condition::NothingBetween);
        }
    }
    Answer { asked_on: look.date, question, verdict, reasons, instead, conditions }
}

fn judge(look: Look<'_>, on: LocalDate, ask: Ask, standings: &[Standing<'_>]) -> Judged {
    let not_yet = Verdict::NotYet { earliest: None };
    let reasons = barred(look, on, ask, standings);
    if !reasons.is_empty() {
        return Judged { verdict: not_yet, reasons };
    }
    let run = match ask {
        Ask::Run(run) => run,
        Ask::Activity { class } => {
            let reasons = if class == LoadClass::Light { vec![Because::Light] } else { Vec::new() };
            return Judged { verdict: Verdict::Yes, reasons };
        }
    };
    let rooms = rooms(look, on, standings);
    let on_ladder = rooms.iter().any(|room| matches!(room.why, Because::Ladder { .. }));
    let mut amounts: Vec<((u32, u16), Because)> =
        rooms.into_iter().map(|room| (both(look, room.most), room.why)).collect();
    // What leaves least stands first.
    amounts.sort_by_key(|(amount, _)| *amount);
    let most = amounts.iter().map(|(amount, _)| *amount).reduce(|a, b| (a.0.min(b.0), a.1.min(b.1)));
    let Some(most) = most.filter(|most| !fits(run, *most)) else {
        return Judged { verdict: Verdict::Yes, reasons: amounts.into_iter().map(|(_, why)| why).collect() };
    };
    let rules = &look.care.runs.may;
    let worth = on_ladder
        || run.metres.is_none_or(|_| most.0 >= rules.least_m)
            && run.minutes.is_none_or(|_| most.1 >= rules.least_min);
    let reasons = amounts.into_iter().filter(|(amount, _)| !fits(run, *amount)).map(|(_, why)| why).collect();
    if !worth || most.1 == 0 && run.minutes.is_some() || most.0 == 0 && run.metres.is_some() {
        return Judged { verdict: not_yet, reasons };
    }
    let verdict = Verdict::Shorter {
        metres: run.metres.map(|asked| asked.min(hundreds(most.0))),
        minutes: run.minutes.map(|asked| asked.min(most.1)),
    };
    Judged { verdict, reasons }
}

/// The first later day within reach on which at least part of it fits; today, where only the morning is missing.
fn first_day(look: Look<'_>, on: LocalDate, ask: Ask, reasons: &[Because]) -> Option<LocalDate> {
    if reasons.iter().all(|why| *why == Because::MorningFirst) && !reasons.is_empty() {
        return Some(on);
    }
    let last = look.date.plus(i32::from(look.care.runs.may.ahead_days));
    (1..=last.days_since(on)).map(|days| on.plus(days)).find(|day| {
        let then = judge(look, *day, ask, &standings(look, *day));
        !matches!(then.verdict, Verdict::NotYet { .. })
    })
}

fn instead(
    look: Look<'_>,
    question: Question,
    verdict: Verdict,
    reasons: &[Because],
    standings: &[Standing<'_>],
) -> Vec<Instead> {
    let mut found = Vec::new();
    let stopped = |why: &Because| {
        matches!(
            why,
            Because::RedFlag { .. }
                | Because::Operation
                | Because::Stopped { .. }
                | Because::Unfollowed { .. }
        )
    };
    if reasons.iter().any(stopped) {
        return vec![Instead::SeeSomeone];
    }
    if reasons.contains(&Because::MorningFirst) {
        found.push(Instead::CheckIn);
    }
    if let Ask::Run(run) = question.ask {
        found.extend(easier(look, question.on, run, verdict, standings));
        if reasons.iter().any(|why| matches!(why, Because::LadderFirst { .. })) {
            found.push(Instead::Ladder);
        }
        for why in reasons {
            if let Because::Ladder { turns, run_min, walk_min, .. } = *why
                && walk_min > 0
            {
                found.push(Instead::InTurns { turns, run_min, walk_min });
            }
        }
    }
    let heavy =
        |s: &&Standing<'_>| s.is(TrackKind::Strength) && s.is_heavy() && s.verdict.plan.is_some() && !s.done;
    for session in standings.iter().filter(heavy) {
        let protocol = session.track.begun.protocol.clone();
        match (verdict, class_of(question.ask)) {
            (Verdict::NotYet { .. }, LoadClass::High)
                if reasons.iter().any(|r| matches!(r, Because::HardDay { .. })) =>
            {
                found.push(Instead::MoveSession { protocol });
            }
            (Verdict::Yes | Verdict::Shorter { .. }, LoadClass::Medium) => {
                found.push(Instead::RunFirst { protocol });
            }
            _ => {}
        }
    }
    if matches!(verdict, Verdict::NotYet { .. }) && !reasons.contains(&Because::MorningFirst) {
        found.push(Instead::Cross);
    }
    found
}

/// Leaving out what is fast, or the hills, where that makes it more.
fn easier(
    look: Look<'_>,
    on: LocalDate,
    run: AskedRun,
    verdict: Verdict,
    standings: &[Standing<'_>],
) -> Vec<Instead> {
    let then = |run: AskedRun| {
        let judged = judge(look, on, Ask::Run(run), standings).verdict;
        let better = matches!(verdict, Verdict::NotYet { .. }) && !matches!(judged, Verdict::NotYet { .. });
        better.then_some(judged)
    };
    let slower = run.fast.then(|| then(AskedRun { fast: false, ..run })).flatten();
    let flat = run.hills.then(|| then(AskedRun { hills: false, ..run })).flatten();
    if run.fast && run.hills && slower.is_none() && flat.is_none() {
        let plain = then(AskedRun { fast: false, hills: false, ..run });
        let both = plain.map(|then| [Instead::Slower { then }, Instead::Flat { then }]);
        return both.into_iter().flatten().collect();
    }
    let slower = slower.map(|then| Instead::Slower { then });
    slower.into_iter().chain(flat.map(|then| Instead::Flat { then })).collect()
}

/// So little is known of the last days that the answer may be too careful or not careful enough.
fn few_days(look: Look<'_>) -> Option<Because> {
    let rules = &look.care.runs.compare;
    let known =
        (1..=i32::from(rules.day_window)).filter(|back| !look.record.day(look.date.plus(-back)).is_unknown());
    let known = u8::try_from(known.count()).ok()?;
    (known < rules.day_known_at_least).then_some(Because::FewDays { known, of: rules.day_window })
}
