//! `heelup learn`: the articles, one of them, or what was found.

use heelup_core::{
    care::Care,
    catalog::{Article, Block, Piece, SECTIONS, Target, search},
    words::{SourceLine, sources_of},
};
use serde::Serialize;

use crate::{
    console::{Console, Tone},
    exit::{Exit, Failure},
    shell::Shell,
};

/// Lists what there is to read, prints one article, or looks words up.
#[derive(Debug, clap::Args)]
pub(crate) struct LearnOf {
    /// The article's id or another name of it, or words to look up
    #[arg(value_name = "ID OR WORDS")]
    asked: Vec<String>,
}

/// One line of the list.
#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    title: &'a str,
    summary: &'a str,
    section: heelup_core::catalog::Section,
    r#for: heelup_core::catalog::ForWhom,
    /// The part that was found, as it stands in addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'a str>,
}

impl LearnOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let care = shell.care()?;
        let catalog = &care.catalog;
        if self.asked.is_empty() {
            return list(shell, &care);
        }
        let words = self.asked.join(" ");
        if let Some(article) = catalog.article_named(&words) {
            if shell.json() {
                shell.console.pretty(article)?;
            } else {
                print(&mut shell.console, article, &care)?;
            }
            return Ok(Exit::Ok);
        }
        let found = search(&catalog.articles, &words);
        if found.is_empty() {
            return Err(Failure::input(
                format!("nothing to read on \"{words}\""),
                "`heelup learn` lists all there is",
            ));
        }
        for hit in found {
            let part = hit.part.map(|part| part.anchor.as_str());
            let heading = hit.part.and_then(|part| part.heading.as_deref());
            if shell.json() {
                shell.console.json(&listed(hit.article, part))?;
            } else {
                line(&mut shell.console, hit.article, heading)?;
            }
        }
        Ok(Exit::Ok)
    }
}

fn listed<'a>(article: &'a Article, part: Option<&'a str>) -> Listed<'a> {
    let head = &article.head;
    Listed {
        id: &head.id,
        title: &head.title,
        summary: &head.summary,
        section: head.section,
        r#for: head.whom,
        part,
    }
}

fn list(shell: &mut Shell, care: &Care) -> Result<Exit, Failure> {
    for section in SECTIONS {
        let articles = care.catalog.section(section);
        if shell.json() {
            for article in articles {
                shell.console.json(&listed(article, None))?;
            }
        } else if !articles.is_empty() {
            shell.console.line(shell.console.paint(Tone::Strong, section.name()))?;
            for article in articles {
                line(&mut shell.console, article, None)?;
            }
            shell.console.gap()?;
        }
    }
    Ok(Exit::Ok)
}

fn line(out: &mut Console, article: &Article, heading: Option<&str>) -> Result<(), Failure> {
    let head = &article.head;
    let part = heading.map_or_else(String::new, |heading| format!(" ({heading})"));
    out.line(format!("  {}{part}", head.id))?;
    out.text(4, &head.summary)
}

fn print(out: &mut Console, article: &Article, care: &Care) -> Result<(), Failure> {
    let head = &article.head;
    out.line(out.paint(Tone::Strong, &head.title))?;
    out.text(0, &head.summary)?;
    for part in &article.parts {
        out.gap()?;
        if let Some(heading) = &part.heading {
            out.line(out.paint(Tone::Strong, heading))?;
        }
        for (at, block) in part.blocks.iter().enumerate() {
            if at > 0 {
                out.gap()?;
            }
            match block {
                Block::Text(pieces) => out.text(2, &words(pieces))?,
                Block::List(items) => {
                    for item in items {
                        out.item(2, "-", &words(item))?;
                    }
                }
                Block::Fact(at) => {
                    if let Some(fact) = article.fact(*at) {
                        out.item(2, "|", &fact.says)?;
                        out.item(2, "|", &format!("[{}]", named(&sources_of(&fact.from, care))))?;
                    }
                }
            }
        }
    }
    out.gap()?;
    let related: Vec<&str> = head.related.iter().map(|id| id.get_ref().as_str()).collect();
    out.text(0, &format!("Read on: {}", related.join(", ")))?;
    let checked = head.reviewed.as_ref().map_or_else(
        || "No clinician has checked this page yet.".to_owned(),
        |reviewed| format!("Checked by {}.", reviewed.by),
    );
    let sources = named(&sources_of(&head.from, care));
    out.text(0, &format!("Written by {}, {}. {checked} Rests on {sources}.", head.author, head.written))
}

/// Returns the words, each link with what to type for it.
fn words(pieces: &[Piece]) -> String {
    let word = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Link { words, to: Target::Learn { id, .. } } => format!("{words} [{id}]"),
        Piece::Link { words, .. } => words.clone(),
    };
    pieces.iter().map(word).collect()
}

fn named(sources: &[SourceLine]) -> String {
    let caution = sources.last().map(|line| line.caution.as_str()).filter(|caution| !caution.is_empty());
    let names: Vec<&str> = sources.iter().map(|line| line.label.as_str()).collect();
    caution.map_or_else(|| names.join(", "), |caution| format!("{}; {caution}", names.join(", ")))
}
