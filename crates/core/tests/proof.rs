//! The proof of every shipped programme, and that the one kept beside the catalog says the same.
//!
//! A test binary of its own: it takes a minute on two cores, and nothing else waits for it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "helpers of tests, outside any #[test] function; files are what these tests are for"
)]

/// The verifier itself under test: faults it must find, brakes whose absence it must notice.
mod proof {
    mod bench;
    mod brakes;
    mod machines;
    mod written;
}

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use heelup_core::{
    care::Care,
    verify::{Proof, Recorded, prove_shipped},
};

/// Returns every text of the shipped catalog under its path inside it.
fn files() -> BTreeMap<String, String> {
    fn walk(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, files);
            } else if path.extension().is_some_and(|e| e == "toml" || e == "md" || e == "json")
                && path.file_name().unwrap() != "README.md"
            {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    files
}

fn shipped() -> Care {
    Care::read(&files()).unwrap_or_else(|problems| panic!("{} problems in the catalog", problems.len()))
}

/// Proves every programme, one a thread, the largest first.
fn proofs(care: &Care) -> BTreeMap<String, Proof> {
    let mut jobs: Vec<_> = care.programmes.iter().collect();
    jobs.sort_by_key(|(_, programme)| std::cmp::Reverse(programme.table.positions.len()));
    let (next, done) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((id, programme)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let proof = prove_shipped(programme, false, &mut |_| {});
                    done.lock().unwrap().insert((*id).clone(), proof);
                }
            });
        }
    });
    done.into_inner().unwrap()
}

#[test]
fn every_shipped_programme_is_proved_and_its_kept_proof_says_the_same() {
    let care = shipped();
    let mut wrong = Vec::new();
    for (id, proof) in proofs(&care) {
        for outcome in proof.outcomes.iter().filter(|outcome| !outcome.broken.is_empty()) {
            let what: Vec<_> = outcome.broken.iter().map(|broken| broken.what.as_str()).collect();
            wrong.push(format!("{id}: {} {}", outcome.property.id(), what.join("; ")));
        }
        let made = Recorded::of(&care.programmes[&id].hash, &proof);
        match care.proofs.get(&id) {
            Some(kept) if *kept == made => {}
            Some(_) => wrong.push(format!("{id}: the kept proof says something else")),
            None => wrong.push(format!("{id}: no proof is kept")),
        }
    }
    assert!(wrong.is_empty(), "run `heelup check --record catalog/proofs`:\n{}", wrong.join("\n"));
}

#[test]
fn no_proof_is_kept_of_another_version_or_of_nothing() {
    let care = shipped();
    for (id, kept) in &care.proofs {
        assert_eq!(
            Some(&kept.hash),
            care.programmes.get(id).map(|p| &p.hash),
            "{id}: another version was proved"
        );
        assert!(kept.holds(), "{id}: kept although something is broken");
        assert_eq!(care.programmes.get(id).and_then(|programme| care.proof(programme)), Some(kept));
    }
    for (id, programme) in &care.programmes {
        assert!(care.proof(programme).is_some(), "{id}: no proof is kept");
    }
}
