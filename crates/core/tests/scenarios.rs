//! Every story of the `scenarios` folder, told to the real engine.

use std::{
    fs,
    path::{Path, PathBuf},
};

use heelup_core::{care::Care, story};

fn stories(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            stories(&path, found);
        } else if path.extension().is_some_and(|e| e == "story") {
            found.push(path);
        }
    }
}

#[test]
fn every_story_goes_as_told() {
    let care = Care::read(&crate::shipped()).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let mut files = Vec::new();
    stories(&root, &mut files);
    files.sort();
    assert!(!files.is_empty(), "no stories");
    let mut wrong = String::new();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let name = file.strip_prefix(&root).unwrap().display().to_string();
        let told = story::parse(&text).and_then(|story| story::run(&story, &care));
        match told {
            Ok(days) => {
                assert!(days.iter().any(|d| d.expected.is_some()), "{name} expects nothing");
                for day in days.iter().filter(|d| !d.agrees) {
                    wrong += &format!(
                        "{name}:{} {}\n  {}\n  got {:?}\n",
                        day.line,
                        day.date,
                        day.differences.join("; "),
                        day.got
                    );
                }
            }
            Err(problems) => {
                for problem in problems {
                    wrong += &format!("{name}: {problem}\n");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
