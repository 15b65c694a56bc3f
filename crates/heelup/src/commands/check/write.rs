//! What `heelup check` writes: proof sheets for people, and the proofs kept beside the catalog.

use std::{fs, path::Path};

use heelup_core::{
    care::Care,
    verify::{
        Pair,
        sheet::{Aside, html, markdown, sheet},
        story,
    },
};

use super::prove::{All, Proved, told};
use crate::{
    console::shown,
    exit::{Exit, Failure},
};

/// Writes a sheet as HTML and one as Markdown for each programme.
pub(super) fn sheets(folder: &Path, care: &Care, all: &All) -> Result<(), Failure> {
    made(folder)?;
    for (id, proved) in &all.proved {
        let Some(programme) = care.programmes.get(id) else { continue };
        let mut aside = aside(care, id, proved);
        let of = |pair: &&Pair| pair.strength == *id || pair.beside == *id;
        aside.together = all.pairs.iter().filter(of).cloned().collect();
        let sheet = sheet(programme, &proved.recorded, &aside);
        written(&folder.join(format!("{id}.html")), &html(&sheet))?;
        written(&folder.join(format!("{id}.md")), &markdown(&sheet))?;
    }
    Ok(())
}

fn aside(care: &Care, id: &str, proved: &Proved) -> Aside {
    let mut stories = Vec::new();
    let Some(programme) = care.programmes.get(id) else { return Aside::default() };
    for outcome in &proved.proof.outcomes {
        for broken in &outcome.broken {
            if let Some(told) = told(care, programme, broken) {
                stories.push((format!("{}: {}", outcome.property.id(), broken.what), told));
            }
        }
        for accepted in &outcome.accepted {
            let what = format!("{}, accepted: {}", outcome.property.id(), accepted.oddity.id());
            if let Some(tale) = &accepted.tale {
                stories.push((what.clone(), story(care, programme, tale, &what)));
            }
        }
    }
    let seconds = proved.took.as_secs_f64();
    let made = format!("in {seconds:.1} s by heelup {}", env!("CARGO_PKG_VERSION"));
    Aside { stories, made: Some(made), together: Vec::new() }
}

/// Keeps each proof as the catalog keeps it.
pub(super) fn records(folder: &Path, all: &All) -> Result<(), Failure> {
    made(folder)?;
    for (id, proved) in &all.proved {
        let text = proved.recorded.write().map_err(|what| {
            Failure::new(
                Exit::Store,
                format!("{id}: the proof cannot be written: {what}"),
                "report this message",
            )
        })?;
        written(&folder.join(format!("{id}.toml")), &text)?;
    }
    Ok(())
}

fn made(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|why| unwritten(folder, &why))
}

fn written(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|why| unwritten(path, &why))
}

fn unwritten(path: &Path, why: &std::io::Error) -> Failure {
    Failure::new(
        Exit::Store,
        format!("{}: cannot be written: {why}", shown(path)),
        "name a folder you may write to",
    )
}
