//! A proof sheet: what was proved of one programme, in plain words, as a page that stands alone.
//!
//! The words are here once; Markdown, HTML and the app's own page set the same blocks. Nothing is claimed here that
//! [`Recorded`] does not say.

mod html;
mod markdown;

use std::fmt::Write as _;

pub use html::html;
pub use markdown::markdown;

use super::{Oddity, Pair, Property, Recorded, Standing, Told};
use crate::programme::Programme;

/// One part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading under the title.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Rows of two: a name and what it is.
    Facts(Vec<(String, String)>),
    /// Properties: id, what came of it, what it says.
    Properties(Vec<(&'static str, Standing, &'static str)>),
    /// A story.
    Story(String),
}

/// What a sheet tells besides what is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// Stories: what each shows, and its text.
    pub stories: Vec<(String, Told)>,
    /// How long it took, and by which version it was made.
    pub made: Option<String>,
    /// Pairs it is in, looked at together.
    pub together: Vec<Pair>,
}

/// A sheet ready to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The programme's name.
    pub title: String,
    /// Its parts.
    pub blocks: Vec<Block>,
}

/// Puts a sheet together.
#[must_use]
pub fn sheet(programme: &Programme, recorded: &Recorded, aside: &Aside) -> Sheet {
    let mut blocks = vec![Block::Text(lead(recorded)), Block::Heading("What holds".into())];
    let properties = Property::ALL.into_iter().filter_map(|property| {
        let standing = recorded.properties.get(&property)?;
        Some((property.id(), *standing, property.words()))
    });
    blocks.push(Block::Properties(properties.collect()));
    if !recorded.accepted.is_empty() {
        blocks.push(Block::Heading("What is accepted beside it".into()));
        blocks.push(Block::Text(
            "These break no rule about load. They are states in which something else than the plan reaches the next \
             dose a little sooner, and each kind is known by name."
                .into(),
        ));
        blocks.push(Block::Facts(accepted(recorded)));
    }
    blocks.push(Block::Heading("In figures".into()));
    blocks.push(Block::Facts(facts(programme, recorded, aside)));
    blocks.push(Block::Heading("How it was found".into()));
    blocks.extend(METHOD.iter().map(|text| Block::Text((*text).to_owned())));
    blocks.push(Block::Heading("More than one programme".into()));
    blocks.extend(TOGETHER.iter().map(|text| Block::Text((*text).to_owned())));
    if !aside.together.is_empty() {
        blocks.push(Block::Facts(aside.together.iter().map(pair).collect()));
    }
    blocks.push(Block::Heading("What it does not say".into()));
    blocks.push(Block::Text(LIMITS.to_owned()));
    if !aside.stories.is_empty() {
        blocks.push(Block::Heading("Stories".into()));
        for (what, told) in &aside.stories {
            blocks.push(Block::Text(what.clone()));
            blocks.push(Block::Story(told.text.clone()));
        }
    }
    Sheet { title: programme.protocol.name.clone(), blocks }
}

fn lead(recorded: &Recorded) -> String {
    let held = recorded.properties.values().filter(|standing| **standing != Standing::Broken).count();
    let all = recorded.properties.len();
    let states = grouped(recorded.size.states as u64);
    if recorded.holds() {
        format!("All {all} properties hold in every one of {states} states this programme can reach.")
    } else {
        format!("{held} of {all} properties hold; the others are broken in some of {states} states.")
    }
}

fn facts(programme: &Programme, recorded: &Recorded, aside: &Aside) -> Vec<(String, String)> {
    let size = recorded.size;
    let mut facts = vec![
        ("programme".to_owned(), programme.protocol.id.clone()),
        ("content hash".to_owned(), recorded.hash.clone()),
        ("doses at their easings".to_owned(), grouped(size.positions as u64)),
        ("states".to_owned(), grouped(size.states as u64)),
        ("steps between them".to_owned(), grouped(size.transitions as u64)),
        ("half-days decided".to_owned(), grouped(size.driven)),
    ];
    for (at, days) in &recorded.good_days {
        facts.push((format!("only good days from {at}"), format!("the last gate after {days} days")));
    }
    if let Some(days) = recorded.slowest_days {
        facts.push(("from the slowest of all states".to_owned(), format!("{days} days by the plan")));
    }
    let weeks = programme.protocol.graduate_within.weeks;
    facts.push(("declared".to_owned(), format!("within {weeks} weeks")));
    if let Some(made) = &aside.made {
        facts.push(("made".to_owned(), made.clone()));
    }
    facts
}

/// Tells what was found of a pair of programmes.
fn pair(pair: &Pair) -> (String, String) {
    let (states, steps) = (grouped(pair.states as u64), grouped(pair.steps as u64));
    let mut text = format!("{states} pairs of states, {steps} days asked about, {} days deep: ", pair.days);
    if pair.holds() {
        let most = grouped(u64::from(pair.most));
        let _ =
            write!(text, "all of it holds. The heaviest day of both comes to about {most} walking steps. ");
    }
    for (claim, case) in &pair.broken {
        let _ = write!(text, "broken: {} ({case}). ", claim.words());
    }
    (format!("{} with {}", pair.strength, pair.beside), text)
}

fn accepted(recorded: &Recorded) -> Vec<(String, String)> {
    let of = |oddity: Oddity| {
        let there = recorded.accepted.iter().filter(move |there| there.oddity == oddity);
        let mut text = String::from(oddity.words());
        let mut any = false;
        for there in there {
            any = true;
            let (property, states, days) = (there.property.id(), grouped(there.states as u64), there.days);
            let _ = write!(text, " {property}: {states} states, {days} days at most.");
        }
        any.then(|| (oddity.id().to_owned(), text))
    };
    Oddity::ALL.into_iter().filter_map(of).collect()
}

/// Groups the digits of a number in threes.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

const METHOD: [&str; 4] = [
    "The functions that decide a person's day are the ones that were driven, not a model of them. A day has two \
     halves: a morning (four bands, the weekly trend, a gate in three values, whether something outside forbids a \
     rise, a red flag, a clearance: 288 letters) and an evening (nothing, or pain, work and effort, pain in the light \
     part, load outside: 294 letters). The machine hears at most 28 mornings and 39 evenings apart at one place; \
     letters that sound alike are decided once, and what is claimed of a sound is claimed of every letter of it.",
    "From every dose at every easing as a start, and after every placement by a clinician, every letter was tried in \
     every state until no new state appeared.",
    "What really happened is remembered apart from the machine, by fifteen small automata that see positions, letters and \
     verdicts only: days since a stage was lost, rest owed, sessions of the week, days away, what can be blamed, what \
     asks for a reduction and where the latest ones led, whether the latest session counted and was answered, \
     sessions and calm mornings counted again, a standing flag, an open rise. Every history that can lead to a state was asked on every morning of it.",
    "How soon the next doses come by the plan is known for every state. One look at every step then shows whether \
     anything a person can do, say or hide is sooner. The review clock only forbids rises and was explored alone.",
];

const TOGETHER: [&str; 3] = [
    "Programmes that run side by side are the same machine on different tables. Each was explored under every \
     behaviour of the others: barred or not on any morning, any load outside on any evening, pain over the ceiling \
     elsewhere. So whatever the others do, what is said here holds; that covers more than any real pair can do.",
    "One increase at a time holds across them by one token: a rise that is not answered yet is told to the others \
     (the verifier's own memory of the rise agrees with what they are told, in every state), whoever is told so does \
     not rise (P19), and programmes are decided one after the other, so that a rise this morning bars the later ones.",
    "A strength programme and what it lets run beside it are also driven as a pair, joined as on a real day, from every two \
     doses on which both are ready to rise: never two increases on one morning, none while one waits for its answer, \
     none on a worse morning or after too much pain, a red flag stops both, days between and days in a week are kept, \
     a day that asks for both asks for the outing first, and the load of both grows by one step of one of them \
     at most, by the load ledger for the reference body mass, and never on a bad day. That look is bounded to some days and is no proof by itself.",
];

const LIMITS: &str = "It says that the rules are kept, not that the rules are right: no clinician has approved them yet. \
     It starts where numbers have become bands; how mornings and sessions are read is tested apart. It holds for the \
     programme with the content hash above and for no other.";
