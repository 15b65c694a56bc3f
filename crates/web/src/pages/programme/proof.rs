//! The proof sheet of a programme: what the verifier showed of it, in the words of the core.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::verify::{
    Standing,
    sheet::{Aside, Block, sheet},
};

use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    pages::{Page, page},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "proof.html")]
struct ProofPage {
    chrome: Chrome,
    title: String,
    lead: String,
    /// Parts under a heading each; the first has none.
    parts: Vec<Part>,
}

#[derive(Default)]
struct Part {
    heading: String,
    blocks: Vec<Block>,
}

/// Shows what was proved of a programme: of the version the person follows, otherwise of the catalog's.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    let care = visit.care(&state);
    let answers = visit.answers(&state);
    let followed =
        answers.iter().filter_map(|answer| care.programme_of(answer)).find(|p| p.protocol.id == id);
    let programme = followed.or_else(|| care.programmes.get(&id)).ok_or(PageError::NotFound)?;
    let recorded = care.proof(programme).ok_or(PageError::NotFound)?;
    let sheet = sheet(programme, recorded, &Aside::default());
    let mut blocks = sheet.blocks.into_iter();
    let lead = blocks.next().and_then(|block| if let Block::Text(lead) = block { Some(lead) } else { None });
    let mut parts = vec![Part::default()];
    for block in blocks {
        if let Block::Heading(heading) = block {
            parts.push(Part { heading, blocks: Vec::new() });
        } else if let Some(part) = parts.last_mut() {
            part.blocks.push(block);
        }
    }
    page(&ProofPage {
        chrome: visit.chrome(Nav::Today),
        title: sheet.title,
        lead: lead.unwrap_or_default(),
        parts,
    })
}
