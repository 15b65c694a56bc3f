//! A journal in a text file: whole lines only, one person, one chain.

use std::{
    fs,
    path::{Path, PathBuf},
};

use heelup_core::journal::{Draft, Entry, Trouble, read_ndjson, write_line};
use heelup_store::{Appended, JournalFile, Notice, StoreError};

use crate::{
    child::{Other, Role, acknowledged},
    life::{ana, ben, draft, morning, run, withdraw},
};

fn fresh() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ana.ndjson");
    (folder, path)
}

fn fill(path: &Path, days: i8) -> Vec<Draft> {
    let drafts: Vec<_> = (1..=days).map(|day| draft(ana(), day, morning(2))).collect();
    JournalFile::open(path).unwrap().append_all(drafts.clone()).unwrap();
    drafts
}

#[test]
fn a_new_journal_is_sealed_and_goes_on_where_it_ended() {
    let (_folder, path) = fresh();
    let mut drafts = fill(&path, 2);
    let mut journal = JournalFile::open(&path).unwrap();
    assert_eq!(journal.person(), Some(ana()));
    drafts.push(draft(ana(), 3, morning(4)));
    assert!(journal.append(drafts[2].clone()).unwrap().is_new());
    assert!(matches!(journal.append(drafts[0].clone()).unwrap(), Appended::AlreadyThere(_)));
    let text = fs::read_to_string(&path).unwrap();
    let read = read_ndjson(&text);
    assert!(read.sealed && read.problems.is_empty() && text.ends_with('\n'));
    assert_eq!(read.entries, journal.entries());
    assert_eq!(
        read.entries.iter().map(|e| e.id).collect::<Vec<_>>(),
        drafts.iter().map(|d| d.id).collect::<Vec<_>>()
    );
    assert_eq!(JournalFile::read(&path).unwrap(), read);
}

#[cfg(unix)]
#[test]
fn a_new_journal_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, path) = fresh();
    fill(&path, 1);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_last_line_cut_off_anywhere_is_put_aside_and_nothing_before_it_is_lost() {
    let (folder, path) = fresh();
    fill(&path, 3);
    let whole = fs::read(&path).unwrap();
    let third = whole
        .iter()
        .rposition(|b| *b == b'\n')
        .map(|end| whole[..end].iter().rposition(|b| *b == b'\n').unwrap() + 1);
    let third = third.unwrap();
    for (n, cut) in (third + 1..whole.len() - 1).step_by(7).enumerate() {
        fs::write(&path, &whole[..cut]).unwrap();
        let mut journal = JournalFile::open(&path).unwrap();
        let aside = folder.path().join(format!("ana.ndjson.torn-{}", n + 1));
        assert_eq!(
            journal.notices(),
            [Notice::TornLinePutAside { journal: path.clone(), aside: aside.clone() }]
        );
        assert!(journal.notices()[0].to_string().contains("torn-"));
        assert_eq!(fs::read(&aside).unwrap(), whole[third..cut]);
        assert_eq!(journal.entries().len(), 2);
        journal.append(draft(ana(), 4, morning(1))).unwrap();
        drop(journal);
        let again = JournalFile::open(&path).unwrap();
        assert!(again.notices().is_empty() && again.entries().len() == 3);
    }
}

#[test]
fn a_last_line_of_zeros_or_half_letters_is_put_aside_too() {
    for tail in [&b"\0\0\0\0\0"[..], b"{\"id\":\"\xc3", b"{\"id\"\0\0"] {
        let (_folder, path) = fresh();
        fill(&path, 2);
        let mut bytes = fs::read(&path).unwrap();
        bytes.extend_from_slice(tail);
        fs::write(&path, &bytes).unwrap();
        let journal = JournalFile::open(&path).unwrap();
        let [Notice::TornLinePutAside { aside, .. }] = journal.notices() else { panic!("{tail:?}") };
        assert_eq!(fs::read(aside).unwrap(), tail);
        assert_eq!(journal.entries().len(), 2);
    }
}

#[test]
fn a_last_line_that_only_lacks_its_end_is_kept() {
    let (_folder, path) = fresh();
    fill(&path, 2);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 1]).unwrap();
    let mut journal = JournalFile::open(&path).unwrap();
    assert!(journal.notices().is_empty());
    journal.append(draft(ana(), 3, morning(1))).unwrap();
    drop(journal);
    assert_eq!(JournalFile::open(&path).unwrap().entries().len(), 3);
}

#[test]
fn a_journal_with_problems_is_refused_with_every_line_and_not_touched() {
    let (_folder, path) = fresh();
    fill(&path, 3);
    let whole = fs::read_to_string(&path).unwrap();
    let second = whole.lines().nth(1).unwrap();
    let faults = [
        (whole.replacen("\"stiffness\":2", "\"stiffness\":1", 1), 1, Trouble::BrokenHash),
        (whole.replacen(&format!("{second}\n"), "", 1), 2, Trouble::BrokenHash),
        (
            format!("{whole}{}\n", second.replace("morning-checked-in", "x")),
            4,
            Trouble::UnknownKind { kind: "x".into() },
        ),
    ];
    for (text, line, trouble) in faults {
        fs::write(&path, &text).unwrap();
        let error = JournalFile::open(&path).unwrap_err();
        let StoreError::BadJournal { problems, place } = &error else { panic!("{error}") };
        assert_eq!((problems[0].line, &problems[0].trouble), (line, &trouble));
        assert!(
            place.contains("ana.ndjson") && error.to_string().contains(&format!("line {line}")),
            "{error}"
        );
        assert_eq!(error.remedy(), trouble.remedy());
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(JournalFile::read(&path).unwrap().problems, *problems, "reading shows it, too");
    }
    fs::write(&path, [&whole.as_bytes()[..50], b"\xff\xfe", &whole.as_bytes()[50..]].concat()).unwrap();
    assert!(matches!(JournalFile::open(&path), Err(StoreError::BadJournal { .. })));
}

#[test]
fn a_journal_written_by_hand_stays_one() {
    let (_folder, path) = fresh();
    let first = draft(ana(), 1, morning(2));
    // Without the line's end, as an editor may leave it.
    fs::write(&path, write_line(&Entry::unsealed(first.clone())).unwrap().trim_end()).unwrap();
    let mut journal = JournalFile::open(&path).unwrap();
    assert!(!journal.is_sealed());
    assert!(matches!(journal.append(first).unwrap(), Appended::AlreadyThere(_)));
    let added = journal.append(draft(ana(), 2, run("aa", 0))).unwrap();
    assert!(added.is_new() && added.entry().hash.is_empty());
    drop(journal);
    let journal = JournalFile::open(&path).unwrap();
    assert_eq!((journal.entries().len(), journal.is_sealed()), (2, false));
}

#[test]
fn one_person_one_meaning_an_id_and_one_import_a_file() {
    let (_folder, path) = fresh();
    let mut journal = JournalFile::open(&path).unwrap();
    let first = draft(ana(), 1, run("aa", 0));
    journal.append(first.clone()).unwrap();
    let before = fs::read(&path).unwrap();

    let good = draft(ana(), 2, morning(2));
    let strange = draft(ben(), 2, morning(2));
    let error = journal.append_all(vec![good.clone(), strange]).unwrap_err();
    assert!(
        matches!(error, StoreError::OtherPerson { owner, given, .. } if owner == ana() && given == ben()),
        "{error}"
    );
    let mut other = first.clone();
    other.fact = morning(3);
    assert!(matches!(journal.append(other), Err(StoreError::IdTaken { .. })));
    let again = journal.append(draft(ana(), 5, run("AA", 0))).unwrap();
    assert!(matches!(again, Appended::DuplicateRun(earlier) if earlier.id == first.id));
    assert_eq!(fs::read(&path).unwrap(), before, "nothing of all this reached the file");
    assert_eq!(journal.entries().len(), 1);

    assert!(journal.append(good).unwrap().is_new(), "the good one is welcome alone");
    journal.append(draft(ana(), 6, withdraw(first.id))).unwrap();
    assert!(journal.append(draft(ana(), 6, run("aa", 0))).unwrap().is_new());
    drop(journal);
    assert_eq!(JournalFile::open(&path).unwrap().entries().len(), 4);
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_a_journal_of_whole_lines_with_everything_acknowledged() {
    let (_folder, path) = fresh();
    // Whole blocks are never whole lines, so the last write is cut off in the middle.
    let said = Other::start_without_room(Role::AppendToFile, &path, 5).finish();
    let last = said.last().unwrap();
    assert!(
        last.starts_with("error ") && last.contains("no room left") && last.contains("ana.ndjson"),
        "{last}"
    );
    let promised = acknowledged(&said);
    assert!(!promised.is_empty());
    let mut journal = JournalFile::open(&path).unwrap();
    assert!(journal.notices().is_empty(), "the cut-off line was taken back at once");
    assert_eq!(journal.entries().iter().map(|e| e.id).collect::<Vec<_>>(), promised);
    assert!(journal.append(draft(ana(), 3, morning(1))).unwrap().is_new());
}

#[cfg(unix)]
#[test]
fn a_journal_that_may_not_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = fresh();
    fill(&path, 1);
    for (place, mode) in [(folder.path(), 0o755), (path.as_path(), 0o444)] {
        fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
    }
    let said = Other::start_unprivileged(Role::AppendToFile, &path).finish();
    assert!(said[0].contains("may not be written") && said[0].contains("ana.ndjson"), "{said:?}");
    let said =
        Other::start_unprivileged(Role::AppendToFile, &folder.path().join("new").join("x.ndjson")).finish();
    assert!(said[0].starts_with("error ") && said[0].contains("x.ndjson"), "{said:?}");
}
