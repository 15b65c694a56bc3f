//! What the mornings of a look back come to, in two numbers: how they began and how they are now.

use serde::Serialize;

use super::LookBack;

/// How mornings began, and how they are now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The middle of the first mornings known.
    pub first: u8,
    /// The middle of the latest ones before today.
    pub latest: u8,
    /// Today's, if it is told.
    pub today: Option<u8>,
}

/// How many mornings an end of the line is made of.
const END: usize = 7;

/// Returns what the mornings come to; none while too few are known to compare two ends that share no day.
#[must_use]
pub fn finding(back: &LookBack) -> Option<Finding> {
    let (today, past) = back.days.split_last()?;
    let known: Vec<u8> = past.iter().filter_map(|day| day.morning).collect();
    if known.len() < 2 * END {
        return None;
    }
    let first = middle(known.get(..END)?)?;
    let latest = middle(known.get(known.len() - END..)?)?;
    Some(Finding { first, latest, today: today.morning })
}

fn middle(scores: &[u8]) -> Option<u8> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied()
}
