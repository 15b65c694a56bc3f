//! A sheet as Markdown.

use std::fmt::Write as _;

use super::{Block, Sheet};
use crate::verify::Standing;

/// Sets a sheet as Markdown.
#[must_use]
pub fn markdown(sheet: &Sheet) -> String {
    let mut text = format!("# {}: proof sheet\n", sheet.title);
    for block in &sheet.blocks {
        text.push('\n');
        match block {
            Block::Heading(heading) => {
                let _ = writeln!(text, "## {heading}");
            }
            Block::Text(words) => {
                let _ = writeln!(text, "{words}");
            }
            Block::Facts(rows) => {
                text.push_str("| | |\n|---|---|\n");
                for (name, fact) in rows {
                    let _ = writeln!(text, "| {name} | {fact} |");
                }
            }
            Block::Properties(rows) => {
                text.push_str("| property | | |\n|---|---|---|\n");
                for (id, standing, words) in rows {
                    let _ = writeln!(text, "| {id} | {} | {words} |", word(*standing));
                }
            }
            Block::Story(story) => {
                let _ = writeln!(text, "```story\n{}```", story);
            }
        }
    }
    text
}

/// Returns what came of a property in a word.
#[must_use]
pub(super) const fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Held => "holds",
        Standing::Accepted => "holds, with accepted oddities",
        Standing::Broken => "broken",
    }
}
