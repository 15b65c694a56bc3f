//! What must hold for any answers at all.

use std::collections::BTreeSet;

use heelup_core::{
    catalog::{Trigger, Urgency},
    journal::{Answer, Answers},
    triage::{flags_of, next_screen, screens_due, triage},
};
use proptest::prelude::*;

use super::CATALOG;

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        4 => Just(Answer::Yes),
        3 => Just(Answer::No),
        2 => Just(Answer::Unsure),
        1 => (-5..130).prop_map(Answer::Number),
    ]
}

fn finding() -> impl Strategy<Value = String> {
    let ids: Vec<String> = CATALOG.findings().map(|f| f.id().to_owned()).collect();
    prop_oneof![30 => prop::sample::select(ids), 1 => Just("no_such_finding".to_owned())]
}

fn answers() -> impl Strategy<Value = Answers> {
    prop::collection::btree_map(finding(), answer(), 0..25)
}

fn diagnosis() -> impl Strategy<Value = Option<String>> {
    let ids: Vec<String> = CATALOG.conditions().map(|c| c.id().to_owned()).collect();
    prop::option::weighted(0.2, prop::sample::select(ids))
}

/// Every finding a flag looks at, also through what follows from others.
fn reads(flag: &str) -> BTreeSet<String> {
    fn add(tree: &Trigger, into: &mut BTreeSet<String>) {
        let mut ids = Vec::new();
        tree.findings(&mut |id| ids.push(id.to_owned()));
        for id in ids {
            if into.insert(id.clone())
                && let Some(when) = CATALOG.finding(&id).and_then(|f| f.when.as_ref())
            {
                add(when.get_ref(), into);
            }
        }
    }
    let mut into = BTreeSet::new();
    for level in &CATALOG.red_flag(flag).unwrap().level {
        add(level.when.get_ref(), &mut into);
    }
    into
}

proptest! {
    #![proptest_config(crate::laws::config(400))]

    #[test]
    fn any_answers_get_one_and_the_same_advice(answers in answers(), diagnosis in diagnosis()) {
        let triage = triage(&CATALOG, &answers, diagnosis.as_deref());
        prop_assert_eq!(&triage, &super::triage(&CATALOG, &answers.clone(), diagnosis.as_deref()));
        prop_assert!(triage.conditions.is_sorted_by(|a, b| a.fit >= b.fit));
        prop_assert!(!triage.why_programme.is_empty());
        let blocked = triage.red_flags.iter().any(|f| f.urgency.blocks());
        prop_assert!(!(blocked && triage.programme.is_some()));
        if triage.red_flags.iter().any(|f| f.urgency >= Urgency::EmergencyToday) {
            prop_assert_eq!(serde_json::to_value(triage.disposition).unwrap(), "emergency-today");
            prop_assert!(triage.ask_next.is_empty());
        }
        let asked: BTreeSet<_> = triage.ask_next.iter().collect();
        prop_assert_eq!(asked.len(), triage.ask_next.len(), "nothing is asked twice");
        for id in &triage.ask_next {
            // A yes to a question that wants a number says nothing: it is asked again.
            let wants_number = CATALOG.finding(id).is_some_and(|f| f.number.is_some());
            let answered = match answers.get(id) {
                Some(Answer::Yes | Answer::No) => !wants_number,
                Some(Answer::Unsure) => true,
                Some(Answer::Number(_)) | None => false,
            };
            prop_assert!(!answered, "{} was answered", id);
        }
        let screens = screens_due(&CATALOG, &answers, diagnosis.as_deref());
        prop_assert_eq!(next_screen(&CATALOG, &answers, diagnosis.as_deref()), screens.into_iter().next());
    }

    #[test]
    fn an_answer_a_flag_does_not_look_at_never_takes_it_back(answers in answers(), id in finding(), new in answer()) {
        let before = flags_of(&CATALOG, &answers);
        let mut more = answers.clone();
        more.insert(id.clone(), new);
        let after = flags_of(&CATALOG, &more);
        for flag in before.iter().filter(|f| !reads(&f.id).contains(&id)) {
            prop_assert!(after.contains(flag), "{} vanished with {}", flag.id, id);
        }
    }

    #[test]
    fn one_more_yes_never_takes_an_emergency_back(answers in answers(), id in finding()) {
        let mut more = answers.clone();
        more.entry(id).or_insert(Answer::Yes);
        let urgent = |a: &Answers| -> Vec<String> {
            flags_of(&CATALOG, a).into_iter().filter(|f| f.urgency >= Urgency::EmergencyToday).map(|f| f.id).collect()
        };
        let after = urgent(&more);
        for flag in urgent(&answers) {
            prop_assert!(after.contains(&flag), "{} vanished", flag);
        }
    }

    #[test]
    fn not_sure_is_as_if_never_asked(answers in answers(), id in finding()) {
        // One place tapped answers for the places not asked; "not sure" about a place says something.
        prop_assume!(!id.starts_with("loc_") && !answers.contains_key(&id));
        // "Not sure" keeps a finding from following as a "no" from numbers alone.
        prop_assume!(CATALOG.finding(&id).is_none_or(|f| f.when.is_none()));
        let mut unsure = answers.clone();
        unsure.insert(id, Answer::Unsure);
        let (without, with) = (triage(&CATALOG, &answers, None), triage(&CATALOG, &unsure, None));
        prop_assert_eq!(without.red_flags, with.red_flags);
        prop_assert_eq!(without.conditions, with.conditions);
        prop_assert_eq!(without.programme, with.programme);
        prop_assert_eq!(without.disposition, with.disposition);
    }

    #[test]
    fn a_no_never_lowers_what_it_cannot_rule_out(answers in answers(), id in finding()) {
        prop_assume!(!answers.contains_key(&id));
        let mut denied = answers.clone();
        denied.insert(id, Answer::No);
        let (before, after) = (triage(&CATALOG, &answers, None), triage(&CATALOG, &denied, None));
        for condition in CATALOG.conditions().filter(|c| c.never_ruled_out) {
            let points = |t: &super::Triage| t.conditions.iter().find(|f| f.id == condition.id()).map(|f| f.fit);
            // A "no" may make an "against" follow (nothing here does) but never take a point away.
            prop_assert!(points(&after) >= points(&before), "{}", condition.id());
        }
    }
}
