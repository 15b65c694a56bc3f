//! Kinds of training as forms spell and pages name them. The words stand in a template.

use askama::Template;
use heelup_core::journal::Sport;

/// Every kind, as forms spell it.
pub(super) const SPORTS: [(&str, Sport); 6] = [
    ("running", Sport::Running),
    ("walking", Sport::Walking),
    ("cycling", Sport::Cycling),
    ("swimming", Sport::Swimming),
    ("strength", Sport::Strength),
    ("other", Sport::Other),
];

#[derive(Template)]
#[template(path = "sport.txt")]
struct SportWords {
    sport: Sport,
}

/// Returns the name of a kind.
pub(crate) fn name(sport: Sport) -> String {
    SportWords { sport }.render().unwrap_or_default()
}

/// Returns every kind with its name, for a list to choose from.
pub(super) fn choices() -> Vec<(&'static str, String)> {
    SPORTS.iter().map(|(id, sport)| (*id, name(*sport))).collect()
}

/// Reads a kind as forms spell it.
pub(super) fn of(id: &str) -> Option<Sport> {
    SPORTS.iter().find(|(spelt, _)| *spelt == id).map(|(_, sport)| *sport)
}

/// Says whether effort and pain of it are worth asking: load that passes through the foot.
pub(super) const fn on_foot(sport: Sport) -> bool {
    matches!(sport, Sport::Running | Sport::Walking | Sport::Other)
}
