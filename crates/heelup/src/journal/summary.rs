//! One line for each fact, as `log` lists it and as a command says what it saved.

use heelup_core::{
    journal::{
        AnkleRoll, Answer, CapacityTest, Change, CheckIn, Fact, Landing, LoadClass, Part, Preset, Profile,
        ProgrammeStart, Reported, Run, Session, SetDone, Sport,
    },
    units::{Involved, LocalDate, Side},
    words::{Language, clinician_dose},
};

/// Returns a day as people write it: `Mon 2 Mar 2026`.
pub(crate) fn day(date: LocalDate) -> String {
    date.civil().strftime("%a %-d %b %Y").to_string()
}

/// Returns what a fact says, in one line.
pub(crate) fn summary(fact: &Fact) -> String {
    match fact {
        Fact::ProfileSet(profile) => parts("about you", &profile_parts(profile)),
        Fact::IntakeAnswered(said) => reported("intake", said),
        Fact::ProgrammeStarted(start) => begun(start),
        Fact::ProgrammeEnded(ended) => {
            parts("programme ended", &ended.why.iter().cloned().collect::<Vec<_>>())
        }
        Fact::MorningCheckedIn(said) => check_in(said),
        Fact::FindingsReported(said) => reported("anything new", said),
        Fact::RedFlagReported(flag) => format!("red flag {}", flag.flag),
        Fact::ClearanceGiven(given) => {
            let at = given.at.as_ref().map_or_else(String::new, |at| format!(", going on at {at}"));
            format!("cleared by {}{at}", given.by)
        }
        Fact::Placed(placed) => format!("placed at {} by {}", placed.at, placed.by),
        Fact::AfterOperationSet(said) if said.over => {
            format!("after the operation: handed back by {}", said.by)
        }
        Fact::AfterOperationSet(said) => parts(
            &format!("after an operation, by {}", said.by),
            &said.dose.iter().map(|dose| clinician_dose(Language::English, dose)).collect::<Vec<_>>(),
        ),
        Fact::SetFinished(set) => format!("one set: {}", one_set(&set.set)),
        Fact::SessionFinished(session) => finished(session),
        Fact::RunImported(run) => outing(run),
        Fact::StepsCounted(steps) => format!("{} steps in all", steps.steps),
        Fact::ActivityDone(activity) => {
            let mut said = vec![class(activity.class).to_owned()];
            said.extend(activity.minutes.map(|min| format!("{min} min")));
            parts(&activity.what, &said)
        }
        Fact::ShoeKept(shoe) => parts(
            &format!("shoe: {}", shoe.name),
            &if shoe.retired { vec!["no longer worn".to_owned()] } else { vec![] },
        ),
        Fact::RunGoalSet(goal) => {
            let mut said: Vec<String> = goal.event.iter().cloned().collect();
            said.extend(goal.on.map(|day| format!("on {day}")));
            let far = goal
                .distance_m
                .map_or("taken back".to_owned(), |m| format!("{:.1} km", f64::from(m) / 1000.0));
            parts(&format!("running goal: {far}"), &said)
        }
        Fact::CapacityTested(test) => tested(test),
        Fact::MeasureReported(measured) => format!("{} {}", measured.measure, measured.value),
        Fact::ReviewAnswered(review) => {
            let seen = if review.seen_by_clinician { ", seen by a clinician" } else { "" };
            format!("review: {}{seen}", change(review.change))
        }
        Fact::SessionsPerDayChosen(chosen) => format!("sessions a day chosen: {}", chosen.sessions),
        Fact::CareKept(kept) => {
            let name = kept.content.value().pointer("/protocol/id").and_then(serde_json::Value::as_str);
            format!("version kept: {}", name.unwrap_or("of a programme"))
        }
        Fact::VersionAccepted(_) => "moved to a newer version".to_owned(),
        Fact::EntryCorrected(correction) => format!("instead: {}", summary(&correction.fact)),
        Fact::EntryWithdrawn(withdrawal) => {
            parts("taken back", &withdrawal.why.iter().cloned().collect::<Vec<_>>())
        }
    }
}

/// Returns the first letters of a version, enough to tell it from others.
pub(crate) fn short(version: &str) -> &str {
    version.get(..8).unwrap_or(version)
}

fn parts(what: &str, said: &[String]) -> String {
    if said.is_empty() { what.to_owned() } else { format!("{what}: {}", said.join(", ")) }
}

fn profile_parts(profile: &Profile) -> Vec<String> {
    let mut said: Vec<String> = profile.name.iter().cloned().collect();
    said.extend(profile.birth_year.map(|year| format!("born {year}")));
    said.extend(profile.body_mass_kg.map(|mass| mass.to_string()));
    said.extend(profile.landing.map(|landing| {
        match landing {
            Landing::Heel => "lands on the heel",
            Landing::Middle => "lands on the whole foot",
            Landing::Forefoot => "lands on the forefoot",
            Landing::Unsure => "landing not known",
        }
        .to_owned()
    }));
    said.extend(profile.ankle.map(|ankle| {
        match ankle {
            AnkleRoll::Neutral => "ankle stays straight",
            AnkleRoll::Inward => "ankle rolls inward",
            AnkleRoll::Outward => "ankle rolls outward",
            AnkleRoll::Unsure => "roll of the ankle not known",
        }
        .to_owned()
    }));
    said.extend(profile.goal.iter().filter(|goal| !goal.is_empty()).cloned());
    said
}

fn reported(what: &str, said: &Reported) -> String {
    const SHOWN: usize = 3;
    let told: Vec<String> = said
        .answers
        .iter()
        .filter(|(_, answer)| !matches!(answer, Answer::No | Answer::Unsure))
        .map(|(finding, answer)| match answer {
            Answer::Number(n) => format!("{finding} {n}"),
            Answer::Yes | Answer::No | Answer::Unsure => finding.clone(),
        })
        .collect();
    let mut shown: Vec<String> = told.iter().take(SHOWN).cloned().collect();
    if told.len() > SHOWN {
        shown.push(format!("and {} more", told.len() - SHOWN));
    }
    shown.extend(said.diagnosis.iter().map(|id| format!("diagnosis {id}")));
    let all = said.answers.len();
    let answers = if all == 1 { "one answer".to_owned() } else { format!("{all} answers") };
    parts(&format!("{what}, {answers}"), &shown)
}

fn begun(start: &ProgrammeStart) -> String {
    let mut said = vec![start.protocol.clone()];
    said.extend(start.at.iter().map(|at| format!("at {at}")));
    if start.preset == Preset::Cautious {
        said.push("cautious limits".to_owned());
    }
    parts("programme begun", &said)
}

fn check_in(said: &CheckIn) -> String {
    let mut told = Vec::new();
    told.extend(said.side.map(|side| side_word(side).to_owned()));
    told.extend(said.stiffness.map(|n| format!("stiffness {n}")));
    told.extend(said.pain.map(|n| format!("pain {n}")));
    told.extend(said.first_step.map(|n| format!("first steps {n}")));
    told.extend(said.minutes.map(|n| format!("{n} min")));
    told.extend(said.splint.map(|worn| if worn { "with a splint" } else { "without a splint" }.to_owned()));
    parts("morning", &told)
}

fn finished(session: &Session) -> String {
    let mut told = Vec::new();
    let mut sets = session.sets.as_slice();
    while let Some(first) = sets.first() {
        let alike = sets.iter().take_while(|set| kind(set) == kind(first)).count();
        let (same, rest) = sets.split_at(alike);
        let amounts: Vec<String> =
            same.iter().filter_map(|set| set.reps.or(set.seconds)).map(|n| n.to_string()).collect();
        let unit = if first.reps.is_none() && first.seconds.is_some() { " s" } else { "" };
        let load = first.load_kg.map_or_else(String::new, |kg| format!(" with {kg}"));
        told.push(format!("{}{} {}{unit}{load}", first.exercise, legs(first.side), amounts.join(" + ")));
        sets = rest;
    }
    told.extend(session.pain.map(|n| format!("pain {n}")));
    told.extend(session.pain_after.map(|n| format!("pain after {n}")));
    told.extend(session.effort.map(|n| format!("effort {n}")));
    if session.lightened {
        told.push("made easier".to_owned());
    }
    let what = if session.part == Part::Light { "light part" } else { "session" };
    parts(what, &told)
}

/// Sets that differ in nothing but their amount are shown together.
fn kind(set: &SetDone) -> (&str, Involved, bool) {
    (&set.exercise, set.side, set.reps.is_some())
}

fn one_set(set: &SetDone) -> String {
    let amount = match (set.reps, set.seconds) {
        (Some(reps), _) => format!(" {reps}"),
        (None, Some(seconds)) => format!(" {seconds} s"),
        (None, None) => String::new(),
    };
    let load = set.load_kg.map_or_else(String::new, |kg| format!(" with {kg}"));
    format!("{}{}{amount}{load}", set.exercise, legs(set.side))
}

const fn legs(side: Involved) -> &'static str {
    match side {
        Involved::Left => " left",
        Involved::Right => " right",
        Involved::Both => "",
    }
}

fn outing(run: &Run) -> String {
    let mut told = Vec::new();
    told.extend(run.distance_m.map(kilometres));
    told.extend(run.moving_s.or(run.duration_s).map(|s| format!("{} min", (s + 30) / 60)));
    told.extend(run.ascent_m.map(|m| format!("{m} m up")));
    told.extend(run.effort.map(|n| format!("effort {n}")));
    told.extend(run.pain.map(|n| format!("pain {n}")));
    if run.hills {
        told.push("hills".to_owned());
    }
    if run.fast {
        told.push("fast".to_owned());
    }
    told.extend(run.file.iter().map(|file| format!("from {}", file.name)));
    parts(sport(run.sport), &told)
}

/// Returns metres as kilometres with one decimal, a short way as metres.
pub(crate) fn kilometres(metres: u32) -> String {
    if metres < 1_000 {
        return format!("{metres} m");
    }
    let tenths = (metres + 50) / 100;
    if tenths.is_multiple_of(10) {
        format!("{} km", tenths / 10)
    } else {
        format!("{}.{} km", tenths / 10, tenths % 10)
    }
}

fn tested(test: &CapacityTest) -> String {
    let mut told = Vec::new();
    told.extend(test.left.map(|n| format!("left {n}")));
    told.extend(test.right.map(|n| format!("right {n}")));
    told.extend(test.pain.map(|n| format!("pain {n}")));
    parts(&format!("test {}", test.test), &told)
}

/// Returns the word for a leg.
const fn side_word(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

const fn class(class: LoadClass) -> &'static str {
    match class {
        LoadClass::Light => "light",
        LoadClass::Medium => "medium",
        LoadClass::High => "high",
    }
}

const fn change(change: Change) -> &'static str {
    match change {
        Change::Recovered => "recovered",
        Change::Better => "better",
        Change::Same => "about the same",
        Change::Worse => "worse",
    }
}

/// Returns the word for a kind of training.
pub(crate) const fn sport(sport: Sport) -> &'static str {
    match sport {
        Sport::Running => "run",
        Sport::Walking => "walk",
        Sport::Cycling => "ride",
        Sport::Swimming => "swim",
        Sport::Strength => "strength training",
        Sport::Other => "training",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use heelup_core::units::{Pain, Stiffness};

    #[test]
    fn a_morning_says_only_what_was_said() {
        let said = CheckIn { stiffness: Stiffness::new(3).ok(), minutes: Some(5), ..CheckIn::default() };
        assert_eq!(summary(&Fact::MorningCheckedIn(said)), "morning: stiffness 3, 5 min");
        assert_eq!(summary(&Fact::MorningCheckedIn(CheckIn::default())), "morning");
    }

    #[test]
    fn sets_that_differ_in_nothing_but_their_amount_are_shown_together() {
        let set = |reps| SetDone {
            exercise: "heel-raise-single-leg".into(),
            surface: None,
            side: Involved::Right,
            reps: Some(reps),
            seconds: None,
            load_kg: None,
            pain: None,
            effort: None,
        };
        let session =
            Session { sets: vec![set(12), set(12), set(9)], pain: Pain::new(2).ok(), ..Session::default() };
        assert_eq!(
            summary(&Fact::SessionFinished(session)),
            "session: heel-raise-single-leg right 12 + 12 + 9, pain 2"
        );
    }

    #[test]
    fn distances_are_rounded_to_a_hundred_metres() {
        assert_eq!(kilometres(8_000), "8 km");
        assert_eq!(kilometres(10_743), "10.7 km");
        assert_eq!(kilometres(157), "157 m");
    }
}
