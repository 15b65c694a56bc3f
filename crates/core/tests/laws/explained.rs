//! What an answer says about itself is true: its reasons, what would change it, what comes next.

use std::collections::BTreeSet;

use heelup_core::{
    journal::{Answer, CheckIn, Fact, Reported},
    programme::{Band, NONE},
    record::Record,
    today::{About, Cause, Course, DayAnswer, Decision, Reason, Rule, Stands, answers},
    units::{Involved, Pain, Stiffness},
};
use proptest::prelude::*;

use super::lives::{Life, Writer, first_day, life};
use crate::care;

/// The reason that belongs to a rule, in the words of the design's table.
fn belongs(rule: Rule, reason: &Reason) -> bool {
    let about = &reason.about;
    match rule {
        Rule::RedFlag | Rule::Stopped => matches!(about, About::RedFlag { .. }),
        Rule::Cleared => matches!(about, About::Clearance { .. }),
        Rule::Breach => {
            matches!(about, About::SessionPain { worst: Some(worst), ceiling, .. } if worst > ceiling)
        }
        Rule::MorningClearlyWorse | Rule::WorseWithoutLoad => {
            matches!(about, About::Morning { .. }) && reason.stands == Stands::Less
        }
        Rule::MorningUnknown => matches!(about, About::Morning { today: None, .. }),
        Rule::HoldSlight => matches!(about, About::Morning { .. }) && reason.stands == Stands::NotYet,
        Rule::WeeklyTrend => matches!(about, About::Trend { .. }),
        Rule::RecoveryOwed => matches!(about, About::Recovery { owed: 1.., .. }),
        Rule::WeekFull => matches!(about, About::Week { days, quota } if days >= quota),
        Rule::AbsenceSinks | Rule::BackAfterAbsence => matches!(about, About::Away { days: 7.. }),
        Rule::ReviewBarred => matches!(about, About::Elsewhere | About::Review { .. }),
        Rule::OtherIncreaseOpen => matches!(about, About::Elsewhere),
        Rule::ReviewDue => matches!(about, About::Review { .. }),
        Rule::TestNeeded => matches!(about, About::Gate { .. }) && reason.stands == Stands::Unknown,
        Rule::GateNotMet => matches!(about, About::Gate { .. }) && reason.stands == Stands::NotYet,
        Rule::NextDose | Rule::NextStage | Rule::Graduate => {
            matches!(about, About::Sessions { .. }) && reason.stands == Stands::Met
        }
        Rule::NotYet => matches!(about, About::FirstDay | About::Sessions { .. }),
        Rule::Hold => reason.stands != Stands::Met && !matches!(about, About::Gate { .. }),
    }
}

/// Everything one answer must be.
fn is_whole(answer: &DayAnswer, top: bool) -> Result<(), String> {
    let first = answer.reasons.first().ok_or("no reason at all")?;
    // At the last dose there is nothing to wait for: going on needs no reason.
    let going_on = top && matches!(answer.rule, Rule::Hold | Rule::NotYet);
    if !going_on && !belongs(answer.rule, first) {
        return Err(format!("{:?} is explained by {:?}", answer.rule, answer.reasons));
    }
    if let Some((_, rule)) = answer.beneath
        && !(top && matches!(rule, Rule::Hold | Rule::NotYet))
        && !answer.reasons.iter().any(|reason| belongs(rule, reason))
    {
        return Err(format!("{rule:?} beneath a review is explained by {:?}", answer.reasons));
    }
    for reason in &answer.reasons {
        let named = matches!(reason.about, About::RedFlag { .. });
        if !named && reason.from.source.is_empty() && reason.from.basis.is_none() {
            return Err(format!("{reason:?} does not say where it comes from"));
        }
    }
    let flagged = matches!(answer.rule, Rule::RedFlag | Rule::Stopped);
    let own = answer.beneath.map_or(answer.decision, |(decision, _)| decision);
    let bare = flagged || matches!(own, Decision::Rest | Decision::Ask);
    if bare && !answer.plan.is_empty() {
        return Err(format!("{:?} with a plan", answer.rule));
    }
    if answer.plan.is_empty() && !(answer.remaining.is_empty() && answer.sessions == 0) {
        return Err("something is left of no plan".into());
    }
    if !bare && answer.plan.is_empty() && answer.no_plan.is_none() {
        return Err(format!("{:?} has no plan and does not say why", answer.rule));
    }
    if !answer.plan.is_empty() && answer.plan != answer.dose {
        return Err("the plan is not the dose in force".into());
    }
    if answer.earliest_next_step.as_ref().is_some_and(|step| step.date <= answer.date) {
        return Err("the next step lies behind".into());
    }
    let same = |way: &&heelup_core::today::WouldChange| {
        way.decision == own && way.plan != answer.plan.is_empty() && way.dose == answer.dose
    };
    if let Some(way) = answer.would_change.iter().find(same) {
        return Err(format!("{way:?} changes nothing"));
    }
    Ok(())
}

/// Tells a life and looks at every day's answers.
fn look(
    life: &Life,
    mut at: impl FnMut(&Record, &Course<'_>, &DayAnswer, usize) -> Result<(), String>,
) -> Result<(), TestCaseError> {
    let entries = life.journal();
    let record = Record::fold(&entries);
    let course = Course::walk(&record, care(), life.last_day());
    let mut date = first_day();
    while date <= life.last_day() {
        // What was known in the evening of the day, and no later.
        let then: Vec<_> = entries.iter().filter(|e| e.date <= date).cloned().collect();
        let record = Record::fold(&then);
        for (index, answer) in answers(&record, care(), &course, date).iter().enumerate() {
            at(&record, &course, answer, index)
                .map_err(|why| TestCaseError::fail(format!("{date}: {why}")))?;
        }
        date = date.plus(1);
    }
    Ok(())
}

fn top(course: &Course<'_>, answer: &DayAnswer, index: usize) -> bool {
    let track = &course.tracks[index];
    let trace = track.trace(answer.date).unwrap();
    track.programme.table.at(trace.after.pos).up == NONE
}

proptest! {
    #![proptest_config(super::config(60))]

    #[test]
    fn every_answer_is_explained_by_the_rule_that_gave_it(life in life(1..60)) {
        look(&life, |_, course, answer, index| is_whole(answer, top(course, answer, index)))?;
    }

    /// P1 and P4 over two programmes, asked of what was really said and done.
    #[test]
    fn two_programmes_never_rise_together_nor_after_too_much_in_either(life in life(20..70)) {
        let entries = life.journal();
        let record = Record::fold(&entries);
        let course = Course::walk(&record, care(), life.last_day());
        let mut unanswered = vec![false; course.tracks.len()];
        let mut date = first_day();
        while date <= life.last_day() {
            let day = record.day(date.plus(-1));
            let limit = |at: usize| course.tracks[at].trace(date.plus(-1)).map(|t| course.tracks[at].limits(t, t.after.pos).ceiling);
            let over = (0..course.tracks.len()).any(|at| {
                let own = |s: &&heelup_core::record::DaySession| s.programme == Some(course.tracks[at].begun.id);
                let hurt = |pain: Option<Pain>| pain.map(Pain::get).zip(limit(at)).is_some_and(|(pain, most)| pain > most);
                day.sessions.iter().filter(own).any(|s| hurt(s.pain)) || day.runs.iter().any(|run| hurt(run.pain))
            });
            let mut risen = Vec::new();
            for (at, track) in course.tracks.iter().enumerate() {
                let trace = track.trace(date).unwrap();
                let own = |s: &heelup_core::record::DaySession| s.programme == Some(track.begun.id);
                let table = &track.programme.table;
                let was = track.trace(date.plus(-1)).map_or(trace.before.pos, |t| t.after.pos);
                if was != trace.before.pos {
                    // Placed by a clinician.
                    unanswered[at] = table.at(trace.before.pos).rank > table.at(was).rank;
                }
                let answered = day.sessions.iter().any(own) && trace.reading.band != Band::Missing;
                let lowered = trace.after.pos != trace.before.pos;
                if answered || lowered || trace.before.idle >= 7 || trace.verdict.decision == Decision::Reduce {
                    unanswered[at] = false;
                }
                if trace.verdict.decision != Decision::Return
                    && matches!(trace.verdict.rule, Rule::NextDose | Rule::NextStage | Rule::Graduate)
                {
                    prop_assert!(!over, "{date}: rose after too much");
                    prop_assert!(table.at(trace.after.pos).rank >= table.at(trace.before.pos).rank);
                    let others = unanswered.iter().enumerate().any(|(other, open)| other != at && *open);
                    prop_assert!(!others, "{date}: rose while another rise was not answered");
                    risen.push(at);
                }
            }
            prop_assert!(risen.len() <= 1, "{date}: two rose on one day");
            for at in risen {
                unanswered[at] = true;
            }
            date = date.plus(1);
        }
    }

    /// "If you answer between so and so, the day will be this": then it is this.
    #[test]
    fn what_would_change_it_does_change_it(life in life(1..40)) {
        let date = life.last_day();
        let entries: Vec<_> = life
            .journal()
            .into_iter()
            .filter(|e| e.date < date || !matches!(e.fact, Fact::MorningCheckedIn(_)))
            .collect();
        let record = Record::fold(&entries);
        let course = Course::walk(&record, care(), date);
        for (index, answer) in answers(&record, care(), &course, date).into_iter().enumerate() {
            let trace = *course.tracks[index].trace(date).unwrap();
            prop_assert_eq!(trace.reading.band, Band::Missing);
            for way in answer.would_change.iter().filter(|way| way.still_today) {
                let mut writer = Writer { entries: entries.clone() };
                for cause in &way.cause {
                    match cause {
                        Cause::Morning { at_most, .. } => {
                            let score = i64::from(*at_most);
                            let (stiffness, first_step) = (Stiffness::new(score).ok(), Pain::new(score).ok());
                            let said = CheckIn { stiffness, first_step, ..CheckIn::default() };
                            writer.say(date, None, Involved::Both, Fact::MorningCheckedIn(said));
                        }
                        Cause::RedFlag => {
                            let answers = [("fever_unwell".to_owned(), Answer::Yes)].into_iter().collect();
                            let said = Reported { answers, diagnosis: None };
                            writer.say(date, None, Involved::Both, Fact::FindingsReported(said));
                        }
                        _ => {}
                    }
                }
                let told = way.cause.iter().all(|c| matches!(c, Cause::Morning { .. } | Cause::MorningAnswered | Cause::RedFlag));
                let record = Record::fold(&writer.entries);
                let course = Course::walk(&record, care(), date);
                let now = course.tracks[index].trace(date).unwrap();
                // One more morning moves the week's mean, and the count of stable mornings that a gate may ask for.
                let (now_told, was_told) = (now.letter, trace.letter);
                let moved = (now_told.rising, now_told.gate, now_told.barred)
                    != (was_told.rising, was_told.gate, was_told.barred);
                if !told || moved {
                    continue;
                }
                prop_assert_eq!(now.verdict.decision, way.decision, "{:?}", way.cause);
                prop_assert_eq!(now.verdict.plan.is_some(), way.plan, "{:?}", way.cause);
            }
        }
    }

    /// The earliest next step comes on the day that was named, if every day until then is a good one.
    #[test]
    fn the_next_step_comes_on_the_day_that_was_named(life in life(1..30)) {
        let from = life.last_day();
        let mut writer = Writer { entries: life.journal() };
        let first = {
            let record = Record::fold(&writer.entries);
            let course = Course::walk(&record, care(), from);
            answers(&record, care(), &course, from).into_iter().next()
        };
        let Some(step) = first.and_then(|answer| answer.earliest_next_step) else { return Ok(()) };
        // A test that has to be passed first, or a second programme in the way, would make it later.
        let alone = step.tests.is_empty() && life.is_alone();
        if !alone || step.date.days_since(from) > 30 {
            return Ok(());
        }
        let mut date = from;
        while date <= step.date {
            let record = Record::fold(&writer.entries);
            let course = Course::walk(&record, care(), date);
            let track = &course.tracks[0];
            let trace = track.trace(date).unwrap();
            let undisturbed = trace.due.is_none() && !trace.letter.rising && trace.letter.barred == heelup_core::programme::Barred::No;
            if date > from && !undisturbed {
                break;
            }
            let table = &track.programme.table;
            let was = course.tracks[0].trace(from).unwrap().after.pos;
            let risen = trace.after.pos != was && table.at(trace.after.pos).rank >= table.at(was).rank;
            prop_assert_eq!(risen && date > from, date >= step.date, "{} for {}: {:?}", date, step.date, trace.verdict);
            if date == step.date {
                prop_assert_eq!(trace.verdict.decision, step.decision);
            }
            let answer = answers(&record, care(), &course, date).remove(0);
            if !answer.remaining.is_empty() {
                life.does_the_plan(&mut writer, date, answer.sessions - answer.sessions_done);
            }
            date = date.plus(1);
            let said = CheckIn { stiffness: Stiffness::new(0).ok(), first_step: Pain::new(0).ok(), ..CheckIn::default() };
            writer.say(date, None, Involved::Both, Fact::MorningCheckedIn(said));
        }
    }
}

/// The made-up lives of these laws are rich enough: they meet every rule that a few weeks can meet.
#[test]
fn made_up_lives_meet_every_rule_of_a_few_weeks() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut met: BTreeSet<Rule> = BTreeSet::new();
    for _ in 0..150 {
        let life = life(20..60).new_tree(&mut runner).unwrap().current();
        let record = Record::fold(&life.journal());
        let course = Course::walk(&record, care(), life.last_day());
        met.extend(course.tracks.iter().flat_map(|t| &t.traces).map(|trace| trace.verdict.rule));
    }
    let unmet: Vec<&str> =
        Rule::ALL.iter().filter(|rule| !met.contains(rule)).map(|rule| rule.id()).collect();
    assert_eq!(unmet, ["absence-sinks", "graduate", "review-due"], "{met:?}");
}
