//! The two weeks ahead, day by day, in words.

use heelup_core::{
    ahead::Proposal,
    catalog::TrackKind,
    words::{Language, proposal_title},
};

use crate::days::short;

/// A day to come.
pub(super) struct Ahead {
    /// "Tue 3".
    pub(super) day: String,
    pub(super) work: Vec<Work>,
    /// An outing and exercises stand on one day: their order matters.
    pub(super) order: bool,
}

/// What a day proposes.
pub(super) struct Work {
    pub(super) runs: bool,
    pub(super) title: String,
}

/// Gathers proposals by day.
pub(super) fn days(language: Language, proposals: &[Proposal]) -> Vec<Ahead> {
    let mut days: Vec<Ahead> = Vec::new();
    for of_day in proposals.chunk_by(|a, b| a.date == b.date) {
        let Some(first) = of_day.first() else { continue };
        let work = of_day
            .iter()
            .map(|one| Work { runs: one.track == TrackKind::Run, title: proposal_title(language, one) })
            .collect();
        let order = of_day.iter().any(|one| one.after_outing);
        days.push(Ahead {
            day: format!("{} {}", short(language, first.date), first.date.civil().day()),
            work,
            order,
        });
    }
    days
}
