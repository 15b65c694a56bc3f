//! A journal read back: whole, torn, changed, doubled, newer.

use super::*;
use crate::journal::{CheckIn, Draft, EntryId, Fact, PersonId, seal};
use crate::units::Stiffness;

fn life(days: u8) -> Vec<Entry> {
    let mut prev = String::new();
    (0..days)
        .map(|n| {
            let check_in = CheckIn { stiffness: Some(Stiffness::new(2).unwrap()), ..CheckIn::default() };
            let draft = Draft {
                id: EntryId(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(n))),
                recorded_at: format!("2026-03-{:02}T07:00:00+01:00", n + 1),
                date: crate::units::LocalDate::new(2026, 3, i8::try_from(n).unwrap() + 1).unwrap(),
                person: PersonId(uuid::Uuid::from_u128(7)),
                programme: None,
                side: None,
                fact: Fact::MorningCheckedIn(check_in),
            };
            let entry = seal(Entry::unsealed(draft), &prev).unwrap();
            prev.clone_from(&entry.hash);
            entry
        })
        .collect()
}

fn text(entries: &[Entry]) -> String {
    entries.iter().map(|e| write_line(e).unwrap()).collect()
}

#[test]
fn what_was_written_reads_back_the_same() {
    let entries = life(3);
    let journal = read(&text(&entries));
    assert_eq!(journal, Journal { entries, problems: vec![], sealed: true });
}

#[test]
fn a_torn_last_line_is_named_and_the_rest_is_kept() {
    let whole = text(&life(3));
    let journal = read(&whole[..whole.len() - 30]);
    assert_eq!(journal.entries.len(), 2);
    assert_eq!(journal.problems, [JournalProblem { line: 3, trouble: Trouble::TornLastLine }]);
}

#[test]
fn a_changed_or_missing_line_breaks_the_chain() {
    let whole = text(&life(3));
    let changed = whole.replacen("\"stiffness\":2", "\"stiffness\":1", 1);
    assert_eq!(read(&changed).problems, [JournalProblem { line: 1, trouble: Trouble::BrokenHash }]);
    let missing: String =
        whole.lines().enumerate().filter(|(n, _)| *n != 1).map(|(_, l)| format!("{l}\n")).collect();
    assert_eq!(read(&missing).problems, [JournalProblem { line: 2, trouble: Trouble::BrokenHash }]);
}

#[test]
fn a_double_id_and_a_newer_kind_are_named() {
    let mut entries = life(2);
    let mut twin = entries[0].clone();
    twin.hash = String::new();
    twin.prev = String::new();
    for e in &mut entries {
        e.hash = String::new();
        e.prev = String::new();
    }
    entries.push(twin);
    let mut by_hand = text(&entries);
    by_hand.push_str(&by_hand.lines().next().unwrap().replace("morning-checked-in", "moon-walked"));
    let journal = read(&by_hand);
    assert!(!journal.sealed);
    assert_eq!(journal.entries.len(), 2);
    let troubles: Vec<_> = journal.problems.into_iter().map(|p| (p.line, p.trouble)).collect();
    assert_eq!(
        troubles,
        [(3, Trouble::DoubleId { first: 1 }), (4, Trouble::UnknownKind { kind: "moon-walked".into() })]
    );
}

#[test]
fn every_kind_has_a_name_in_the_list() {
    let schema = schemars::schema_for!(Fact);
    let text = serde_json::to_string(&schema).unwrap();
    for kind in KINDS {
        assert!(text.contains(&format!("\"const\":\"{kind}\"")), "{kind}");
    }
    assert_eq!(text.matches("\"kind\":{\"").count(), KINDS.len(), "a new kind must be in KINDS");
}
