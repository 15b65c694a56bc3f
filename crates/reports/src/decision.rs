//! The morning decision of a programme as a library of expressions.
//!
//! This is the *second* telling of `heelup_core::programme::morning`: the same order of rules, written once more
//! as a tree that somebody else's engine runs. What is data (positions, gates, numbers) is taken from the
//! programme; the order is told here. Nothing here may ask the machine for an answer: an opinion that was copied
//! is no second one. The evening, the lens and the review clock are not exported; their results are handed in.

mod absorb;
mod brakes;
mod effects;
mod gates;
mod given;
mod rules;
mod table;
mod told;

use heelup_core::programme::Programme;

pub use effects::{Answer, AnswerOf};
pub use gates::{Measured, MeasuredOf, gate_name, parameter_of};
pub use given::{Letter, LetterOf, Memory, MemoryOf};
pub use rules::{RULES, about, decides, decision_of};
pub use table::{Place, PlaceOf};
pub use told::{told_answer, told_letter, told_state, told_truth};

use crate::cql::Library;

/// The definition that holds everything a morning comes to.
pub const ANSWER: &str = "Answer";

/// The definition that says what the gate at the person's position comes to, from measurements.
pub const GATE_HERE: &str = "Gate here";

/// Returns the version of what is exported of a programme: ours, and which content of the programme.
#[must_use]
pub fn version(programme: &Programme) -> String {
    let content: String = programme.hash.chars().take(12).collect();
    format!("{}+{content}", env!("CARGO_PKG_VERSION"))
}

/// Returns the decision of one programme.
#[must_use]
pub fn library(programme: &Programme) -> Library {
    let mut library = Library {
        name: library_name(&programme.protocol.id),
        version: version(programme),
        about: preface(programme),
        ..Library::default()
    };
    let given = given::parameters(&mut library);
    gates::parameters(&mut library, programme);
    let table = table::define(&mut library, programme);
    gates::define(&mut library, programme, &table, &given);
    let morning = absorb::define(&mut library, &given, &table);
    let settled = brakes::define(&mut library, &given, &table, &morning);
    let rules = rules::define(&mut library, &given, &table, &morning, &settled);
    effects::define(&mut library, &given, &table, &morning, &settled, &rules);
    library
}

/// Returns the name a library may have: `achilles-alfredson` is `HeelupAchillesAlfredson`.
#[must_use]
pub fn library_name(protocol: &str) -> String {
    let mut name = "Heelup".to_owned();
    for part in protocol.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// What a reader must know before the first line.
fn preface(programme: &Programme) -> Vec<String> {
    let protocol = &programme.protocol;
    vec![
        format!("{} (Heelup, {}).", protocol.name, protocol.id),
        format!("Content {}.", programme.hash),
        "The decision of one morning: the first rule that holds wins.".to_owned(),
        "Not reviewed by a clinician. It informs; it does not diagnose.".to_owned(),
        "What yesterday's evening and the reading of scores come to is handed in; they are not told here."
            .to_owned(),
    ]
}
