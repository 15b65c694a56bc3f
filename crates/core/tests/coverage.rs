//! The acceptance table is whole, and what it calls done exists.

use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn each_row_is_open_with_its_issue_or_done_with_a_place_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("docs/coverage.md")).unwrap();
    let mut ids = BTreeSet::new();
    for line in page.lines().filter(|l| l.starts_with("| S")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [id, kind, text, done] = cells.as_slice() else { panic!("not four cells: {line}") };
        assert!(ids.insert((*id).to_owned()), "{id} stands twice");
        assert!(!kind.is_empty() && !text.is_empty(), "{id} says nothing");
        if let Some(issue) = done.strip_prefix("[ ] issue ") {
            assert!(issue.parse::<u8>().is_ok_and(|n| (2..=99).contains(&n)), "{id}: no issue {issue}");
            continue;
        }
        let places =
            done.strip_prefix("[x] ").unwrap_or_else(|| panic!("{id}: neither open nor done: {done}"));
        let mut found = false;
        // A place is a path, perhaps with a hint in brackets: `catalog/protocols (why)`.
        for word in places.split([' ', ',']).filter(|w| w.contains('/') && !w.starts_with('(')) {
            assert!(root.join(word).exists(), "{id}: there is no {word}");
            found = true;
        }
        assert!(found, "{id} is done, but says nowhere");
    }
    assert_eq!(ids.len(), 294, "158 + 84 + 52 statements");
}
