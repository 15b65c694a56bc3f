//! Looking an article up by words: its title, its other names, its headings, its text.
//!
//! Every word asked for has to be found. A word that nobody wrote is taken for a slip of the finger, if one of the
//! titles or names has a word near to it.

use std::collections::BTreeMap;

use super::{Article, ArticlePart, Block, Piece, anchor};
use crate::catalog::nearest;

/// Words that say nothing about what is looked for.
const EMPTY: [&str; 57] = [
    "a", "an", "and", "are", "at", "be", "can", "do", "does", "for", "how", "i", "in", "is", "it", "my",
    "of", "on", "or", "the", "to", "what", "with", "when", "auf", "bei", "das", "dem", "den", "der", "die",
    "ein", "eine", "einem", "einen", "einer", "für", "ich", "im", "ist", "kann", "man", "mein", "meine",
    "meiner", "mit", "oder", "sind", "und", "vom", "von", "wann", "was", "wie", "zu", "zum", "zur",
];

/// Points a word needs so that an article is about it: a name or a heading says it.
const ABOUT: u32 = 5;
/// The most points of a word that only stands somewhere in the text.
const MENTIONS: u32 = 2;

/// An article that was found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The article.
    pub article: &'a Article,
    /// The part whose heading says it; none when the article as a whole does.
    pub part: Option<&'a ArticlePart>,
}

/// Returns the articles that say every word of a query, the nearest first; nothing for an empty query.
#[must_use]
pub fn search<'a>(articles: &'a BTreeMap<String, Article>, query: &str) -> Vec<Found<'a>> {
    let texts: Vec<(&Article, Texts)> = articles.values().map(|a| (a, Texts::of(a))).collect();
    let all = words(query);
    let telling: Vec<String> = all.iter().filter(|w| !EMPTY.contains(&w.as_str())).cloned().collect();
    let asked = if telling.is_empty() { all } else { telling };
    if asked.is_empty() {
        return Vec::new();
    }
    let found = ranked(&texts, &asked, query);
    if !found.is_empty() {
        return found;
    }
    let known: Vec<&str> =
        texts.iter().flat_map(|(_, t)| t.names.iter().chain(&t.headings)).map(String::as_str).collect();
    let slips: Vec<String> = asked
        .iter()
        .map(|word| nearest(word, known.iter().copied().filter(|k| k.len() > 3)).unwrap_or(word).to_owned())
        .collect();
    if slips == asked { Vec::new() } else { ranked(&texts, &slips, query) }
}

fn ranked<'a>(texts: &[(&'a Article, Texts)], asked: &[String], query: &str) -> Vec<Found<'a>> {
    let whole = anchor(query);
    let mut found: Vec<(u32, u8, Found<'a>)> = texts
        .iter()
        .filter_map(|(article, texts)| {
            let mut points = 0;
            for word in asked {
                points += texts.points(word)?;
            }
            let named = article.head.also.iter().chain([&article.head.title]).any(|n| anchor(n) == whole);
            // A heading that says it all is where to go on the page.
            let says = |part: &&ArticlePart| {
                let heading = words(part.heading.as_deref().unwrap_or(""));
                asked.iter().all(|word| heading.iter().any(|known| is_of(known, word)))
            };
            let part = if named { None } else { article.parts.iter().find(says) };
            points += if named { 100 } else { 0 } + if part.is_some() { 2 } else { 0 };
            Some((points, article.head.order, Found { article, part }))
        })
        .collect();
    found.sort_by(|a, b| (b.0, a.1, &a.2.article.head.id).cmp(&(a.0, b.1, &b.2.article.head.id)));
    // Where something is about it, what only mentions it is left out.
    let asked = u32::try_from(asked.len()).unwrap_or(u32::MAX);
    let about = found.first().is_some_and(|(points, ..)| *points >= ABOUT.saturating_mul(asked));
    let least = if about { MENTIONS.saturating_mul(asked) + 1 } else { 0 };
    found.into_iter().filter(|(points, ..)| *points >= least).map(|(_, _, found)| found).collect()
}

/// The words of an article, by how much they say about it.
struct Texts {
    names: Vec<String>,
    headings: Vec<String>,
    summary: Vec<String>,
    body: Vec<String>,
}

impl Texts {
    fn of(article: &Article) -> Self {
        let head = &article.head;
        let headings = article.parts.iter().filter_map(|part| part.heading.as_deref());
        let mut body: Vec<String> = head.fact.iter().flat_map(|fact| words(&fact.says)).collect();
        for block in article.parts.iter().flat_map(|part| &part.blocks) {
            match block {
                Block::Text(pieces) => body.extend(words_of(pieces)),
                Block::List(items) => body.extend(items.iter().flat_map(|item| words_of(item))),
                Block::Fact(_) => {}
            }
        }
        Self {
            names: head.also.iter().chain([&head.title]).flat_map(|name| words(name)).collect(),
            headings: headings.flat_map(words).collect(),
            summary: words(&head.summary),
            body,
        }
    }

    /// Returns how much a word says about the article; none when it does not stand in it.
    fn points(&self, word: &str) -> Option<u32> {
        let places = [(&self.names, 8), (&self.headings, 5), (&self.summary, 3), (&self.body, 1)];
        let best = places.iter().find(|(known, _)| known.iter().any(|k| is_of(k, word)));
        best.map(|(known, points)| points + u32::from(known.iter().any(|k| k == word)))
    }
}

/// Says whether a word begins with what was asked for, its plural left aside.
pub(in crate::catalog) fn is_of(known: &str, word: &str) -> bool {
    let stem = word.strip_suffix('s').filter(|stem| stem.len() > 3).unwrap_or(word);
    known == word || (stem.len() > 2 && known.starts_with(stem))
}

fn words_of(pieces: &[Piece]) -> Vec<String> {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Link { words: text, .. } => words(text),
    };
    pieces.iter().flat_map(text).collect()
}

/// Splits a text into small words; an apostrophe is no end of one.
pub(in crate::catalog) fn words(text: &str) -> Vec<String> {
    let text: String =
        text.chars().filter(|c| !matches!(c, '\'' | '’')).flat_map(char::to_lowercase).collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
