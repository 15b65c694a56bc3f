//! The fast lens against the whole fold: lives told as journals come out the same, day by day.

use std::collections::BTreeMap;

use heelup_core::{
    record::Record,
    simulate::{Asked, Trial},
    today::{Course, Rule},
    units::LocalDate,
};

use super::model;
use crate::care;

/// Every decision, rule, plan and place of every day, for every shipped protocol and several seeds.
#[test]
fn a_life_told_as_a_journal_is_decided_the_same_through_the_whole_fold() {
    let first = LocalDate::new(2024, 1, 1).unwrap();
    let mut rules: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut days, mut people) = (0, 0);
    for protocol in care().programmes.keys() {
        for seed in [1, 7, 2026] {
            let asked = Asked::new(12, 300, seed).unwrap();
            let trial = Trial::new(asked, model(), (care(), protocol), None).unwrap();
            for index in 0..12 {
                let journal = trial.journal(0, index, first).unwrap();
                let record = Record::fold(&journal.entries);
                let course = Course::walk(&record, care(), first.plus(299));
                let traces = &course.tracks[0].traces;
                assert_eq!(course.tracks.len(), 1);
                assert_eq!(trial.replay(0, &journal, first), (traces.len(), 0));
                assert_eq!(traces.len(), journal.decided.len(), "{protocol}, seed {seed}, person {index}");
                for (day, (trace, said)) in traces.iter().zip(&journal.decided).enumerate() {
                    assert_eq!(
                        (trace.verdict, trace.after.pos),
                        (said.verdict, said.pos),
                        "{protocol}, seed {seed}, person {index}, day {day}: {:?} {:?}",
                        trace.letter,
                        trace.reading
                    );
                    *rules.entry(said.verdict.rule.id()).or_default() += 1;
                    days += 1;
                }
                people += 1;
            }
        }
    }
    println!("{people} people, {days} days, {rules:?}");
    // Every rule that one programme alone can meet was met; absence is a note beside another rule.
    for rule in Rule::ALL {
        let apart = matches!(rule, Rule::AbsenceSinks | Rule::OtherIncreaseOpen | Rule::ReviewDue);
        assert_eq!(rules.contains_key(rule.id()), !apart, "{}", rule.id());
    }
}
