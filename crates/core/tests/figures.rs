//! The drawings: solved as the prototype solved them, and true to the body in every frame.
//!
//! A binary of its own, so that whoever draws does not wait for the rest.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    reason = "helpers of tests, outside any #[test] function; files are what these tests are for"
)]

#[path = "figures/balance.rs"]
mod balance;
#[path = "figures/contact.rs"]
mod contact;
#[path = "figures/expected.rs"]
mod expected;
#[path = "figures/faults.rs"]
mod faults;
#[path = "figures/pictures.rs"]
mod pictures;
#[path = "figures/raises.rs"]
mod raises;
#[path = "figures/smooth.rs"]
mod smooth;
#[path = "figures/wrong.rs"]
mod wrong;

use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

use heelup_core::{
    catalog::Catalog,
    figures::{Body, Drawn, Figure, Figures, Keys, Point, Pose, Stance, When},
};

/// Every text of the shipped catalog that figures have to do with.
fn files() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = BTreeMap::new();
    for folder in ["figures", "exercises"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{folder}/{}", path.file_name().unwrap().to_str().unwrap());
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files.insert("sources.toml".into(), fs::read_to_string(root.join("sources.toml")).unwrap());
    files
}

/// Returns the shipped figures and exercises, read once.
fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::parse(&files()).0)
}

fn figures() -> &'static Figures {
    &catalog().figures
}

fn body() -> &'static Body {
    figures().body.as_ref().unwrap()
}

fn figure(id: &str) -> &'static Figure {
    figures().all.get(id).unwrap_or_else(|| panic!("no figure {id}"))
}

/// Every figure that is seen from the side.
fn from_the_side() -> impl Iterator<Item = &'static Figure> {
    figures().all.values().filter(|figure| matches!(figure.drawn, Drawn::Side(_) | Drawn::Gait(_)))
}

/// The keys of a figure from the side; none of a stride.
fn poses(figure: &Figure) -> Option<&Keys<Pose>> {
    match &figure.drawn {
        Drawn::Side(keys) => Some(keys),
        _ => None,
    }
}

fn stance(figure: &Figure, when: When<'_>) -> Stance {
    let mut beyond = Vec::new();
    let stance = figure.stance(body(), when, &mut beyond).unwrap_or_else(|| panic!("{} {when:?}", figure.id));
    assert!(beyond.is_empty(), "{} {when:?}: {beyond:?}", figure.id);
    stance
}

/// Every part in a hundred steps, or the stride in four hundred: what it is, and the stances in order.
fn runs(figure: &Figure) -> Vec<(String, Vec<Stance>)> {
    if matches!(figure.drawn, Drawn::Gait(_)) {
        let stances = (0..=400).map(|n| stance(figure, When::Stride(f64::from(n) / 400.0)));
        return vec![(format!("{} stride", figure.id), stances.collect())];
    }
    let mut runs: Vec<_> = figure
        .keys()
        .into_iter()
        .map(|key| (format!("{} {key}", figure.id), vec![stance(figure, When::Key(key))]))
        .collect();
    for (n, part) in figure.cycle.iter().enumerate() {
        let stances = (0..=100).map(|t| stance(figure, When::Part(n, f64::from(t) / 100.0)));
        runs.push((format!("{} {} > {}", figure.id, part.from, part.to), stances.collect()));
    }
    runs
}

/// Turns a way at rest by a segment and adds it to a joint.
fn on(joint: Point, turn: f64, x: f64, y: f64) -> Point {
    joint + Point::new(x, y).turned(turn)
}
