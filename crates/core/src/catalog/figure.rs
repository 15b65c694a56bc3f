//! Reading figures: the body and one file a figure, both JSON, with the place of what cannot be read.

use serde::{Deserialize, de::DeserializeOwned};

use super::{
    Problem,
    document::{explain, too_large},
};
use crate::figures::{Body, Drawn, Figure, File, View};

/// The body's file.
pub(super) const BODY: &str = "figures/body.json";

/// Reads the body.
pub(super) fn read_body(text: &str, problems: &mut Vec<Problem>) -> Option<Body> {
    read(BODY, text, problems)
}

/// Reads `figures/<id>.json`.
pub(super) fn read_figure(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Figure> {
    #[derive(Deserialize)]
    struct Seen {
        view: View,
    }
    // What cannot be read here is read again below, with the words of the whole type.
    let view = serde_json::from_str(text).map_or(View::Side, |seen: Seen| seen.view);
    Some(match view {
        View::Side => read::<File<_>>(file, text, problems)?
            .figure(|keys, gait| gait.map_or_else(|| Drawn::Side(keys), |gait| Drawn::Gait(Box::new(gait)))),
        View::Front => read::<File<_>>(file, text, problems)?.figure(|keys, _| Drawn::Front(keys)),
        View::Sole => read::<File<_>>(file, text, problems)?.figure(|keys, _| Drawn::Sole(keys)),
        View::Rear => read::<File<_>>(file, text, problems)?.figure(|keys, _| Drawn::Rear(keys)),
    })
}

fn read<T: DeserializeOwned>(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    if let Some(problem) = too_large(file, text) {
        problems.push(problem);
        return None;
    }
    serde_json::from_str(text)
        .map_err(|fault| {
            let at = offset(text, fault.line(), fault.column());
            let message = fault.to_string();
            let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(what, _)| what);
            let (what, remedy) = explain(message);
            problems.push(Problem::new(file, text, &(at..at), what, remedy));
        })
        .ok()
}

/// Returns the byte at a line and column, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = start + column.saturating_sub(1);
    if text.is_char_boundary(at) { at } else { start }
}
