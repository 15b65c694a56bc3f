//! The drawings: solved as the prototype solved them, and true to the body in every frame.

mod expected;

use std::sync::OnceLock;

use heelup_core::{
    catalog::Catalog,
    figures::{Body, Figure, Figures},
};

use crate::shipped;

/// Returns the shipped figures, read once.
fn figures() -> &'static Figures {
    static FIGURES: OnceLock<Figures> = OnceLock::new();
    FIGURES.get_or_init(|| Catalog::parse(&shipped()).0.figures)
}

fn body() -> &'static Body {
    figures().body.as_ref().unwrap()
}

fn figure(id: &str) -> &'static Figure {
    figures().all.get(id).unwrap_or_else(|| panic!("no figure {id}"))
}
