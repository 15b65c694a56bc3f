//! The next run: the first day within reach that has room for one, and how much.

use super::{Answer, Ask, AskedRun, Because, Question, Verdict, judge};
use crate::{
    care::Care,
    catalog::{RunRuleId, TrackKind},
    journal::Sport,
    record::Record,
    runs::Look,
    today::Course,
    units::LocalDate,
};

/// Asks for as far as possible, easy and flat: on the first day on which any of it fits, else today. `course` has to be
/// walked up to that day. None for somebody who does not run: no run lately, no programme of running, no race ahead.
///
/// A day that is offered is one on which [`may_i`](super::may_i) says yes to what is offered.
#[must_use]
pub fn next_run(record: &Record, care: &Care, course: &Course<'_>, today: LocalDate) -> Option<Answer> {
    let look = Look { record, care, course, date: today };
    if !runs(look) {
        return None;
    }
    let ask =
        Ask::Run(AskedRun { metres: Some(u32::MAX), minutes: Some(u16::MAX), fast: false, hills: false });
    let at = |on| judge::answer(look, Question { on, ask });
    let now = at(today);
    match now.verdict {
        Verdict::NotYet { earliest: Some(day) } if day > today => Some(at(day)),
        // What bars the last day bars all of them: that is what to say, not this morning.
        Verdict::NotYet { earliest: None } => Some(at(today.plus(i32::from(care.runs.may.ahead_days)))),
        Verdict::Yes | Verdict::Shorter { .. } | Verdict::NotYet { .. } => Some(now),
    }
}

impl Answer {
    /// Says whether it is a programme of walking and running that sets the amount, so that minutes count.
    #[must_use]
    pub fn is_of_a_ladder(&self) -> bool {
        self.reasons.iter().any(|why| matches!(why, Because::Ladder { .. }))
    }
}

fn runs(look: Look<'_>) -> bool {
    let window = look.care.runs.rule(RunRuleId::Spike).and_then(|rule| rule.window_days);
    let lately = window.is_some_and(|days| look.of(Sport::Running, 0, i32::from(days)).next().is_some());
    let is_run = |kind: TrackKind| kind == TrackKind::Run;
    lately
        || look.course.tracks.iter().any(|track| is_run(track.programme.protocol.track))
        || look
            .record
            .run_goals
            .last()
            .is_some_and(|(_, goal)| goal.distance_m.is_some() && goal.on.is_none_or(|on| on >= look.date))
}
