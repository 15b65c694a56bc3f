//! Numbers that cannot be meant: limits the wrong way round, ranges that hold nothing, more than the bounds allow.

use crate::catalog::{
    ExerciseFacts, Instrument, Limits, Problem, Protocol,
    document::{Document, Step},
};

/// Checks the numbers of a protocol outside its doses.
pub(super) fn protocol(protocol: &Protocol, document: &Document<'_>, problems: &mut Vec<Problem>) {
    let mut fault = |path: &[Step<'_>], what: String, remedy: &str| {
        problems.push(document.problem_at(path, what, remedy))
    };
    limits(&protocol.limits, &["limits".into()], &mut fault);
    for (preset, stricter) in &protocol.presets {
        let name =
            serde_json::to_value(preset).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let path = ["presets".into(), name.as_str().into()];
        limits(stricter, &path, &mut fault);
        if stricter.target > protocol.limits.target || stricter.ceiling > protocol.limits.ceiling {
            fault(
                &path,
                "a preset that is less strict than the programme".to_owned(),
                "a preset may only lower target and ceiling",
            );
        }
    }
    let review = &protocol.review;
    let days = [review.soft_days[0], review.soft_days[1], review.firm_day, review.specialist_day];
    if !days.is_sorted() || days[0] == 0 || review.adherence_percent > 100 {
        let remedy =
            "two soft days, then the firm day, then the specialist's, growing; adherence at most 100 percent";
        fault(&["review".into()], "review days that do not follow one another".to_owned(), remedy);
    }
    for (at, stage) in protocol.stage.iter().enumerate() {
        let here = |field: &'static str| [Step::Key("stage"), Step::At(at), Step::Key(field)];
        if let Some(own) = &stage.limits {
            limits(own, &here("limits"), &mut fault);
        }
        if stage.expect_weeks[0] >= stage.expect_weeks[1] {
            fault(
                &here("expect-weeks"),
                "expected weeks that end before they begin".to_owned(),
                "write [from, to]",
            );
        }
        let rhythm = &stage.rhythm;
        if rhythm.sessions_a_day == 0 || rhythm.sessions_a_day > protocol.bounds.sessions_a_day {
            let what = format!(
                "{} sessions a day, the bounds allow {}",
                rhythm.sessions_a_day, protocol.bounds.sessions_a_day
            );
            fault(&here("rhythm"), what, "lower the rhythm, or raise [bounds]");
        }
        if rhythm.days_between > 7 || rhythm.extra_rest_after_ceiling > 7 {
            fault(
                &here("rhythm"),
                "more than 7 days between sessions".to_owned(),
                "the engine counts up to 7",
            );
        }
        let quota = rhythm.days_a_week.unwrap_or(7);
        let possible = 7_u8.div_ceil(rhythm.days_between + 1);
        if quota == 0 || quota > 7 || quota.min(possible) > protocol.bounds.days_a_week {
            let what = format!(
                "{} days a week, the bounds allow {}",
                quota.min(possible),
                protocol.bounds.days_a_week
            );
            fault(&here("rhythm"), what, "lower days-a-week, or raise [bounds]");
        }
        if stage.ladder.is_some() && !stage.rung.is_empty() {
            fault(&here("ladder"), "a stage with both rungs and a ladder".to_owned(), "keep one of them");
        }
        if let Some(ladder) = &stage.ladder {
            let growing = ladder.load_kg.is_sorted_by(|a, b| a < b) && ladder.reps.is_sorted_by(|a, b| a < b);
            if !growing || ladder.load_kg.is_empty() || ladder.reps.is_empty() {
                fault(
                    &here("ladder"),
                    "a ladder that does not grow".to_owned(),
                    "list loads and repetitions lightest first, each once",
                );
            }
        }
    }
}

fn limits(limits: &Limits, path: &[Step<'_>], fault: &mut impl FnMut(&[Step<'_>], String, &str)) {
    if limits.target > limits.ceiling || limits.ceiling > 10 || limits.morning_cap.is_some_and(|cap| cap > 10)
    {
        let what =
            format!("target {} and ceiling {} are no limits on 0 to 10", limits.target, limits.ceiling);
        fault(path, what, "the target is at most the ceiling, and both at most 10");
    }
}

/// Checks the load of an exercise.
pub(super) fn exercise(facts: &ExerciseFacts, document: &Document<'_>, problems: &mut Vec<Problem>) {
    let load = &facts.load;
    if !(0.0 <= load.low && load.low <= load.peak_bw && load.peak_bw <= load.high) {
        let what = format!("a peak of {} outside {} to {}", load.peak_bw, load.low, load.high);
        problems.push(document.problem_at(
            &["load".into(), "peak-bw".into()],
            what,
            "low is at most the peak, the peak at most high",
        ));
    }
}

/// Checks the numbers of an instrument.
pub(super) fn instrument(tool: &Instrument, document: &Document<'_>, problems: &mut Vec<Problem>) {
    if tool.min >= tool.max {
        let what = format!("nothing lies between {} and {}", tool.min, tool.max);
        problems.push(document.problem_at(&["max".into()], what, "max is above min"));
    }
    if tool.valid_days == 0 {
        problems.push(document.problem_at(
            &["valid-days".into()],
            "an answer that is never valid",
            "at least 1 day",
        ));
    }
    if tool.pace.as_ref().is_some_and(|pace| pace.a_minute == 0 || pace.a_minute > 120 || pace.slips == 0) {
        problems.push(document.problem_at(
            &["pace".into()],
            "a beat that nobody can follow",
            "1 to 120 repetitions a minute, and at least 1 slip that ends it",
        ));
    }
    if (tool.measures.is_empty() && !tool.over_time) || tool.how.is_empty() {
        problems.push(document.problem_at(
            &["measures".into()],
            "an instrument that measures nothing or does not say how",
            "fill in measures and how",
        ));
    }
}
