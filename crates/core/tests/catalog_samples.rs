//! Files with one fault each, and the words a person gets to read about it.
//!
//! A sample joins the shipped catalog: `.toml` as a protocol, `.md` as the exercise of its id (as an article where its name
//! begins so), unless its first
//! line says otherwise: `# as instruments/x.toml` names another place, `# above sources.toml` puts the sample before
//! a shipped file's own text. Its `.expected` holds every problem of the catalog with it. To write them anew, run the test with
//! `HEELUP_WRITE_EXPECTED=1` and read the difference.

use std::{collections::BTreeSet, fs, path::Path};

use heelup_core::{
    care::Care,
    catalog::{Catalog, MAX_TEXT, Outside, Problem},
};

use crate::shipped;

fn outside() -> Outside {
    let ids = |ids: &[&str]| Some(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>());
    let mut conditions = ids(&["calcaneal_stress_fracture"]);
    // Every condition the shipped protocols name exists; a sample may only miss its own.
    let (catalog, _) = Catalog::parse(&shipped());
    let named = catalog.protocols.values().flat_map(|p| p.r#for.iter().chain(&p.not_for));
    conditions.as_mut().unwrap().extend(named.map(|c| c.get_ref().clone()));
    Outside {
        conditions,
        findings: ids(&[
            "stretch_felt_sole",
            "stretch_felt_calf",
            "stretch_felt_knee",
            "visa_a",
            "morning_score",
            "ten_two_leg_raises_pain",
            "low_irritability",
        ]),
    }
}

/// Returns the path a sample takes inside the catalog, and the catalog with it.
fn joined(name: &str, text: &str) -> std::collections::BTreeMap<String, String> {
    let mut files = shipped();
    let first = text.lines().next().unwrap_or("");
    if let Some(path) = first.strip_prefix("# above ") {
        let shipped = files.get_mut(path).unwrap_or_else(|| panic!("{name}: there is no {path}"));
        shipped.insert_str(0, text);
    } else if let Some(path) = first.strip_prefix("# as ") {
        files.insert(path.to_owned(), text.to_owned());
    } else if name.ends_with(".md") {
        let folder = if name.starts_with("article-") { "learn" } else { "exercises" };
        // An exercise is named after its id: most samples stand in for a shipped one, so that it is in use.
        let id = text.lines().find_map(|l| l.strip_prefix("id = \"")).unwrap().trim_end_matches('"');
        files.insert(format!("{folder}/{id}.md"), text.to_owned());
    } else {
        files.insert(format!("protocols/{name}"), text.to_owned());
    }
    files
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(|p| format!("{p}\n")).collect()
}

#[test]
fn each_sample_is_answered_with_the_words_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/invalid");
    let outside = outside();
    let write = std::env::var_os("HEELUP_WRITE_EXPECTED").is_some();
    let mut wrong = String::new();
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let beside = folder.join(format!("{}.expected", name.rsplit_once('.').unwrap().0));
        if name.ends_with(".expected") {
            let stem = name.trim_end_matches(".expected");
            let sample = ["toml", "md"].iter().any(|e| folder.join(format!("{stem}.{e}")).exists());
            assert!(sample, "{name} stands alone");
            continue;
        }
        count += 1;
        let files = joined(name, &fs::read_to_string(&path).unwrap());
        let (_, mut problems) = Catalog::parse_with(&files, &outside);
        if problems.is_empty() {
            // What is written well can still be unsafe to follow.
            problems = Care::read(&files).err().unwrap_or_default();
        }
        let got = told(&problems);
        if write {
            fs::write(&beside, &got).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if got != expected || got.is_empty() {
            wrong.push_str(&format!("--- {name}\nexpected:\n{expected}got:\n{got}"));
        }
        let clear = problems.iter().all(|p| p.place.line > 0 && !p.what.is_empty() && !p.remedy.is_empty());
        assert!(clear, "{name}: a problem without place, words or remedy");
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count >= 40, "only {count} samples");
}

#[test]
fn a_file_far_too_large_is_answered_at_once() {
    let mut files = shipped();
    let ten_megabytes = "# a line of a comment that goes on and on\n".repeat(10 * 1024 * 1024 / 42);
    let folders = ["protocols/large.toml", "exercises/large.md", "conditions/large.toml", "rules.toml"];
    for path in folders {
        files.insert(path.to_owned(), ten_megabytes.clone());
    }
    let problems = Care::read(&files).unwrap_err();
    for path in folders {
        let of = |p: &&Problem| p.place.file == path && p.what.contains("larger than 1048 kB");
        assert_eq!(problems.iter().filter(of).count(), 1, "{path}\n{}", told(&problems));
    }
    let largest = shipped().values().map(String::len).max().unwrap();
    assert!(largest * 4 < MAX_TEXT, "there is room for a catalog to grow");
}

#[test]
fn a_measure_that_nothing_gives_is_named() {
    let mut files = shipped();
    assert!(files.remove("instruments/visa-a.toml").is_some());
    files.remove("instruments/walk-30-min.toml").unwrap();
    let problems = told(&Care::read(&files).unwrap_err());
    assert!(problems.contains("nothing measures `walk-30-min.pain`"), "{problems}");
    assert!(problems.contains("remedy: add an instrument that gives it"), "{problems}");
}

#[test]
fn a_file_of_nothing_but_faults_is_told_up_to_a_point() {
    let mut files = shipped();
    let nonsense: String = (0..5000).map(|n| format!("line {n} = is no toml\n")).collect();
    files.insert("protocols/nonsense.toml".to_owned(), nonsense);
    let mut wrong = String::from("id = \"wrong\"\n");
    wrong.extend((0..5000).map(|n| format!("field-{n} = {n}\n")));
    files.insert("protocols/wrong.toml".to_owned(), wrong);
    let problems = Care::read(&files).unwrap_err();
    for file in ["protocols/nonsense.toml", "protocols/wrong.toml"] {
        let many = problems.iter().filter(|p| p.place.file == file).count();
        assert!((40..=60).contains(&many), "{file}: {many}");
    }
}

#[test]
fn each_valid_sample_has_no_problem() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/valid");
    let outside = outside();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let (_, problems) = Catalog::parse_with(&joined(name, &fs::read_to_string(&path).unwrap()), &outside);
        assert!(problems.is_empty(), "{name}\n{}", told(&problems));
    }
}
