//! Which entries were taken back: a withdrawn run may be imported again.

use std::collections::BTreeSet;

use heelup_core::journal::{Entry, EntryId, Fact, SourceFile};

/// How an entry refers to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// It says what the earlier one should have said.
    Corrects(EntryId),
    /// It takes the earlier one back.
    Withdraws(EntryId),
}

/// Returns how a fact refers to an earlier entry, if it does.
pub(crate) const fn tie(fact: &Fact) -> Option<Tie> {
    match fact {
        Fact::EntryCorrected(correction) => Some(Tie::Corrects(correction.of)),
        Fact::EntryWithdrawn(withdrawal) => Some(Tie::Withdraws(withdrawal.of)),
        Fact::ProfileSet(_)
        | Fact::IntakeAnswered(_)
        | Fact::ProgrammeStarted(_)
        | Fact::ProgrammeEnded(_)
        | Fact::MorningCheckedIn(_)
        | Fact::FindingsReported(_)
        | Fact::RedFlagReported(_)
        | Fact::ClearanceGiven(_)
        | Fact::Placed(_)
        | Fact::AfterOperationSet(_)
        | Fact::SetFinished(_)
        | Fact::SessionFinished(_)
        | Fact::RunImported(_)
        | Fact::StepsCounted(_)
        | Fact::ActivityDone(_)
        | Fact::ShoeKept(_)
        | Fact::RunGoalSet(_)
        | Fact::CapacityTested(_)
        | Fact::MeasureReported(_)
        | Fact::ReviewAnswered(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_) => None,
    }
}

/// Returns the device file a fact brings, also inside a correction.
pub(crate) fn file_of(fact: &Fact) -> Option<&SourceFile> {
    let said = if let Fact::EntryCorrected(correction) = fact { &*correction.fact } else { fact };
    if let Fact::RunImported(run) = said { run.file.as_ref() } else { None }
}

/// Says whether two entries name the same activity of the same file.
pub(crate) fn same_file(one: &SourceFile, other: &SourceFile) -> bool {
    one.index == other.index && one.sha256.eq_ignore_ascii_case(&other.sha256)
}

/// Returns the entries that no longer stand: withdrawn ones, and corrections of withdrawn ones.
///
/// `ties` is in journal order. A withdrawal that was itself withdrawn later counts for nothing.
pub(crate) fn taken_back(ties: &[(EntryId, Tie)]) -> BTreeSet<EntryId> {
    let mut gone = BTreeSet::new();
    for (id, tie) in ties.iter().rev() {
        if let Tie::Withdraws(of) = tie
            && !gone.contains(id)
        {
            gone.insert(*of);
        }
    }
    for (id, tie) in ties {
        if let Tie::Corrects(of) = tie
            && gone.contains(of)
        {
            gone.insert(*id);
        }
    }
    gone
}

/// Returns the entry that already stands for this device file.
pub(crate) fn earlier_import<'a>(entries: &'a [Entry], file: &SourceFile) -> Option<&'a Entry> {
    let mut same =
        entries.iter().filter(|entry| file_of(&entry.fact).is_some_and(|f| same_file(f, file))).peekable();
    same.peek()?;
    let ties: Vec<_> = entries.iter().filter_map(|entry| Some((entry.id, tie(&entry.fact)?))).collect();
    let gone = taken_back(&ties);
    same.find(|entry| !gone.contains(&entry.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> EntryId {
        EntryId(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn a_withdrawn_entry_and_its_corrections_no_longer_stand() {
        let ties = [(id(2), Tie::Corrects(id(1))), (id(3), Tie::Withdraws(id(1)))];
        assert_eq!(taken_back(&ties), BTreeSet::from([id(1), id(2)]));
    }

    #[test]
    fn withdrawing_a_withdrawal_brings_the_entry_back() {
        let ties = [(id(2), Tie::Withdraws(id(1))), (id(3), Tie::Withdraws(id(2)))];
        assert_eq!(taken_back(&ties), BTreeSet::from([id(2)]));
    }

    #[test]
    fn entries_that_withdraw_themselves_or_each_other_end_too() {
        let ties =
            [(id(1), Tie::Withdraws(id(1))), (id(2), Tie::Withdraws(id(3))), (id(3), Tie::Withdraws(id(2)))];
        assert_eq!(taken_back(&ties), BTreeSet::from([id(1), id(2)]));
    }
}
