//! Two copies of one journal become one: told on two phones, both without a connection, in any order.
//!
//! Nothing is lost and nothing counts twice: an entry is itself by its id. What the facts come to is the fold's
//! business, which asks for no order of lines.

use std::collections::{BTreeMap, BTreeSet};

use super::{CheckIn, Correction, Entry, EntryId, Fact, Withdrawal};
use crate::{record::effective, units::LocalDate};

/// Returns every entry of both copies once, in the order they were made, with the chain still to be sealed anew.
#[must_use]
pub fn merge(ours: &[Entry], theirs: &[Entry]) -> Vec<Entry> {
    let mut all: BTreeMap<EntryId, &Entry> = BTreeMap::new();
    for entry in ours.iter().chain(theirs) {
        all.entry(entry.id).or_insert(entry);
    }
    all.into_values()
        .map(|entry| Entry { prev: String::new(), hash: String::new(), ..entry.clone() })
        .collect()
}

/// Returns the facts by which a morning told on a phone joins a journal, each with its id and whether it is about
/// the morning's own day; the others are about the day they are said.
///
/// Of several phones that told the same morning the word said last stands in the end, whichever comes in first.
/// Come in already, it adds nothing.
#[must_use]
pub fn morning_joins(
    entries: &[Entry],
    id: EntryId,
    day: LocalDate,
    said: CheckIn,
) -> Vec<(EntryId, bool, Fact)> {
    if entries.iter().any(|entry| entry.id == id && tells(&entry.fact, &said)) {
        return Vec::new();
    }
    let plain = (id, true, Fact::MorningCheckedIn(said));
    let stands: Vec<EntryId> = effective(entries)
        .iter()
        .filter(|told| told.date == day && matches!(told.fact, Fact::MorningCheckedIn(_)))
        .map(|told| told.id)
        .collect();
    if last_word(entries, day).is_some_and(|last| last > id) {
        // Somebody has said it anew since: kept, and answered by the later word.
        return vec![plain, (after(id, 1), false, Fact::EntryWithdrawn(Withdrawal { of: id, why: None }))];
    }
    let mut stands = stands.into_iter();
    let Some(of) = stands.next() else { return vec![plain] };
    let instead = Fact::EntryCorrected(Correction { of, fact: Box::new(Fact::MorningCheckedIn(said)) });
    let mut facts = vec![(id, false, instead)];
    // What stands beside it for the same day is answered by it as well.
    facts.extend(
        stands
            .zip(1..)
            .map(|(of, n)| (after(id, n), false, Fact::EntryWithdrawn(Withdrawal { of, why: None }))),
    );
    facts
}

fn tells(fact: &Fact, said: &CheckIn) -> bool {
    if let Fact::EntryCorrected(correction) = fact {
        return tells(&correction.fact, said);
    }
    matches!(fact, Fact::MorningCheckedIn(told) if told == said)
}

/// The newest entry that says something about a day's morning, or takes it back.
fn last_word(entries: &[Entry], day: LocalDate) -> Option<EntryId> {
    let mut about: BTreeSet<EntryId> = BTreeSet::new();
    let mut words: Vec<&Entry> = entries.iter().collect();
    words.sort_by_key(|entry| entry.id);
    for entry in words {
        let speaks = if let Fact::EntryCorrected(Correction { of, .. })
        | Fact::EntryWithdrawn(Withdrawal { of, .. }) = &entry.fact
        {
            about.contains(of)
        } else {
            entry.date == day && matches!(entry.fact, Fact::MorningCheckedIn(_))
        };
        if speaks {
            about.insert(entry.id);
        }
    }
    about.last().copied()
}

const fn after(id: EntryId, n: u128) -> EntryId {
    EntryId(uuid::Uuid::from_u128(id.0.as_u128().wrapping_add(n)))
}
