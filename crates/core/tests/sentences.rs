//! Every sentence stands in every language, asks for the same values, and every one that is asked for is written.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Each id of a language with the values that its sentence names, and the file it stands in.
fn sentences(language: &str) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut all = BTreeMap::new();
    for file in fs::read_dir(root().join("lang").join(language)).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let read = fluent_bundle::FluentResource::try_new(text.clone());
        if let Err((_, why)) = read {
            panic!("{}: {why:?}", path.display());
        }
        let mut id = String::new();
        for line in text.lines() {
            let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
            if let (true, Some((new, _))) = (begins, line.split_once('=')) {
                new.trim().clone_into(&mut id);
                let before = all.insert(id.clone(), (BTreeSet::new(), name.clone()));
                assert!(before.is_none(), "{language}: {id} is written twice");
            }
            for part in line.split('$').skip(1) {
                let value: String =
                    part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                all.get_mut(&id).unwrap().0.insert(value);
            }
        }
    }
    all
}

#[test]
fn every_sentence_stands_in_both_languages_with_the_same_values() {
    let (english, german) = (sentences("en"), sentences("de"));
    for (id, said) in &english {
        assert_eq!(german.get(id), Some(said), "{id} in German");
    }
    let more: Vec<_> = german.keys().filter(|id| !english.contains_key(*id)).collect();
    assert!(more.is_empty(), "only in German: {more:?}");
}

/// The numbers that each sentence of a language writes out, without those that choose a form of it.
fn numbers(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in fs::read_dir(root().join("lang").join(language)).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut said = line;
            if line.starts_with(|c: char| c.is_ascii_alphabetic())
                && let Some((new, rest)) = line.split_once('=')
            {
                new.trim().clone_into(&mut id);
                said = rest;
            }
            let form = said.trim_start().trim_start_matches('*');
            if form.starts_with('[') {
                said = form.split_once(']').map_or("", |(_, said)| said);
            }
            // The names of values.
            let plain: String = said.split('$').enumerate().fold(String::new(), |text, (n, part)| {
                let name = |c: char| c.is_ascii_alphanumeric() || c == '-';
                text + if n == 0 { part } else { part.trim_start_matches(name) }
            });
            let digits = plain.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
            all.entry(id.clone()).or_default().extend(digits.map(str::to_owned));
        }
    }
    all
}

#[test]
fn every_sentence_writes_out_the_same_numbers_in_both_languages() {
    let (english, german) = (numbers("en"), numbers("de"));
    for (id, numbers) in &english {
        assert_eq!(german.get(id), Some(numbers), "{id} in German");
    }
}

fn files(folder: &Path, kinds: &[&str], into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, kinds, into);
        } else if path.extension().is_some_and(|kind| kinds.iter().any(|k| kind == *k)) {
            into.push(path);
        }
    }
}

/// The ids that stand in calls: between the quotation marks after `call`, with `then` behind them.
fn asked(text: &str, call: &str, then: char) -> Vec<String> {
    let ids = text.split(call).skip(1).filter_map(|rest| {
        let (id, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        rest.trim_start().starts_with(then).then_some(id)
    });
    ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned).collect()
}

#[test]
fn what_is_asked_for_is_written_and_what_is_written_is_asked_for() {
    let english = sentences("en");
    let mut sources = Vec::new();
    for folder in [
        "crates/core/src",
        "crates/imports/src",
        "crates/heelup/src",
        "crates/web/src",
        "crates/web/templates",
    ] {
        files(&root().join(folder), &["rs", "html", "txt", "ics"], &mut sources);
    }
    let mut everything = String::new();
    for path in sources.iter().filter(|path| !path.ends_with("language.rs")) {
        let text = fs::read_to_string(path).unwrap();
        for (call, then) in [(".say(", ')'), (".tell(", ','), (".with(", ',')] {
            for id in asked(&text, call, then) {
                assert!(
                    english.contains_key(&id),
                    "{}: {id} is written in no file of lang/en",
                    path.display()
                );
            }
        }
        everything.push_str(&text);
    }
    let idle: Vec<_> = english
        .keys()
        .filter(|id| *id != "days-of-rest" && !everything.contains(&format!("\"{id}\"")))
        .collect();
    assert!(idle.is_empty(), "written and never asked for: {idle:?}");
}
