//! What an article names exists, no place of the app leads to two, and each can be reached.

use std::collections::{BTreeMap, BTreeSet};

use super::{Read, unknown};
use crate::catalog::{Article, Catalog, Problem, Target, anchor, document::Document};

/// Checks what one article names.
pub(super) fn references(
    catalog: &Catalog,
    read: &Read<'_>,
    article: &Article,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    for related in &article.head.related {
        let id = related.get_ref().as_str();
        if id == article.head.id {
            let what = "an article cannot be its own neighbour";
            problems.push(document.problem(&related.span(), what, "name another one"));
        } else if !read.articles.contains(id) {
            problems.push(unknown(document, &related.span(), "article", id, read.articles.iter().copied()));
        }
    }
    for explains in article.head.explains.iter().filter_map(|e| e.at.as_ref()) {
        if !article.has_part(explains.get_ref()) {
            problems.push(unknown(document, &explains.span(), "part", explains.get_ref(), parts(article)));
        }
    }
    for (span, target) in &article.links {
        let mut missing = |kind: &str, id: &str, known: Vec<&str>| {
            // The reader counts places from the start of the file, a document from the start of its facts.
            let told = unknown(document, &(0..0), kind, id, known.into_iter());
            problems.push(Problem::new(document.file, document.text, span, told.what, told.remedy));
        };
        match target {
            Target::Learn { id, at } if read.articles.contains(id.as_str()) => {
                // A page that could not be read was told about already.
                let page = if *id == article.head.id { Some(article) } else { catalog.articles.get(id) };
                if let Some((page, at)) = page.zip(at.as_ref()).filter(|(page, at)| !page.has_part(at)) {
                    missing("part", at, parts(page).collect());
                }
            }
            Target::Learn { id, .. } => missing("article", id, read.articles.iter().copied().collect()),
            Target::Exercise(id) if !read.exercises.contains(id.as_str()) => {
                missing("exercise", id, read.exercises.iter().copied().collect());
            }
            Target::Instrument(id) if !catalog.instruments.contains_key(id) => {
                missing("instrument", id, catalog.instruments.keys().map(String::as_str).collect());
            }
            Target::Exercise(_) | Target::Instrument(_) | Target::App(_) => {}
        }
    }
}

fn parts(article: &Article) -> impl Iterator<Item = &str> {
    article.parts.iter().filter(|part| part.heading.is_some()).map(|part| part.anchor.as_str())
}

/// A place of the app, a note and another name lead to one article each: to the first by its id.
pub(super) fn taken_twice(catalog: &Catalog, documents: &[Document<'_>], problems: &mut Vec<Problem>) {
    let of: BTreeMap<&str, &Document<'_>> =
        documents.iter().filter_map(|d| Some((super::stem(d.file, "learn/", ".md")?, d))).collect();
    let (mut spots, mut notes, mut names) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (id, article) in &catalog.articles {
        let Some(document) = of.get(id.as_str()) else { continue };
        for spot in &article.head.shown_at {
            let first: &String = spots.entry(*spot.get_ref()).or_insert(id);
            if first != id {
                let what = format!("`{first}` is shown there already");
                problems.push(document.problem(&spot.span(), what, "one article for a place"));
            }
        }
        for (at, explains) in article.head.explains.iter().enumerate() {
            let first: &String = notes.entry(explains.note).or_insert(id);
            if first != id {
                let what = format!("`{first}` explains this note already");
                let place = ["explains".into(), at.into(), "note".into()];
                problems.push(document.problem_at(&place, what, "one article for a note"));
            }
        }
        for (at, also) in article.head.also.iter().enumerate() {
            let name = anchor(also);
            let own = catalog.articles.get_key_value(&name).map(|(own, _)| own);
            let first: &String = names.entry(name).or_insert(id);
            if let Some(taken) = own.or(Some(first).filter(|first| *first != id)) {
                let what = format!("the name \"{also}\" leads to `{taken}` already");
                let place = ["also".into(), at.into()];
                problems.push(document.problem_at(&place, what, "one article for a name"));
            }
        }
    }
}

/// Names articles that no other one leads to.
pub(super) fn orphans(catalog: &Catalog, documents: &[Document<'_>], problems: &mut Vec<Problem>) {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    for (id, article) in &catalog.articles {
        let linked = article.links.iter().filter_map(|(_, to)| match to {
            Target::Learn { id, .. } => Some(id.as_str()),
            Target::Exercise(_) | Target::Instrument(_) | Target::App(_) => None,
        });
        let related = article.head.related.iter().map(|r| r.get_ref().as_str());
        reached.extend(linked.chain(related).filter(|other| other != id));
    }
    for document in documents {
        let id = super::stem(document.file, "learn/", ".md").filter(|id| !reached.contains(id));
        if let Some(id) = id {
            let what = format!("no article leads to `{id}`");
            let remedy = "name it in the `related` of one, or link it in the prose";
            problems.push(document.problem_at(&["id".into()], what, remedy));
        }
    }
}
