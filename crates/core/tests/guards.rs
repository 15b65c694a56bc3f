//! Every number matters: change one, and something must notice.

mod battery;
mod lives;
mod numbers;
mod triage;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, atomic::AtomicUsize, atomic::Ordering},
};

use battery::{Battery, Noticed, asks_about};
use lives::{LIVES, every_dose, in_brief, live};
use numbers::{Number, numbers};

use crate::{care, shipped};

/// Where the written lives of a programme stand.
fn written(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/samples/lives/{id}.txt"))
}

/// The lives of every programme are those written down: the good one day by day, the others in short,
/// and every dose. After a
/// change of the catalog run this test with `HEELUP_WRITE_EXPECTED=1` and read the difference as a clinician would.
#[test]
fn the_scripted_lives_go_as_written() {
    for id in care().programmes.keys() {
        let lives = LIVES.iter().enumerate().map(|(n, life)| {
            let told = live(life, care(), id).unwrap();
            if n == 0 { told + "\n" } else { in_brief(&told) + "\n" }
        });
        let told: String = lives.chain([every_dose(&care().programmes[id])]).collect();
        let path = written(id);
        if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &told).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        let line = expected.lines().zip(told.lines()).position(|(a, b)| a != b);
        assert!(
            expected == told,
            "{}, line {}: lived otherwise. Run the test with HEELUP_WRITE_EXPECTED=1 and read the difference",
            path.display(),
            line.map_or(0, |n| n + 1)
        );
    }
}

#[test]
fn no_life_is_written_of_a_programme_that_is_gone() {
    for entry in fs::read_dir(written("x").parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let id = name.trim_end_matches(".txt");
        assert!(care().programmes.contains_key(id), "{name} is of no programme: delete it");
    }
}

/// Changes every number of the catalog a little, one at a time, and asks the battery.
///
/// `cargo xtask test` asks about each one. A plain `cargo test` asks about every twentieth, so that whoever works on
/// something else does not wait.
#[test]
fn every_number_matters() {
    let step = if std::env::var_os("HEELUP_EVERY_NUMBER").is_some() { 1 } else { 20 };
    let files = shipped();
    let battery = Battery::new(&files);
    let all: Vec<Number> = files
        .iter()
        .filter(|(file, _)| asks_about(file))
        .flat_map(|(file, text)| numbers(file, text))
        .step_by(step)
        .collect();
    assert!(all.len() * step > 1_500, "only {} numbers found", all.len() * step);
    let next = AtomicUsize::new(0);
    let (unnoticed, counts) = (Mutex::new(Vec::new()), Mutex::new(BTreeMap::<Noticed, usize>::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(number) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for changed in number.changed() {
                        match battery.notices(number, &changed) {
                            Some(by) => *counts.lock().unwrap().entry(by).or_default() += 1,
                            None => unnoticed.lock().unwrap().push(format!(
                                "{}:{} {} -> {changed}: {}",
                                number.file, number.line, number.text, number.says
                            )),
                        }
                    }
                }
            });
        }
    });
    let mut unnoticed = unnoticed.into_inner().unwrap();
    unnoticed.sort();
    println!("{} numbers; noticed by {:?}", all.len(), counts.into_inner().unwrap());
    assert!(
        unnoticed.is_empty(),
        "{} changes that nobody would notice:\n{}",
        unnoticed.len(),
        unnoticed.join("\n")
    );
}
