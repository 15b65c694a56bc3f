//! A set in words: whose leg, what dose, what else matters. The words stand in templates.

use askama::Template;
use heelup_core::{
    catalog::Range,
    journal::Surface,
    today::DoseLine,
    units::Involved,
    words::{Language, dose_line, one_dose},
};

use super::{beat::Beat, course::PlannedSet};

/// A set in words.
pub(super) struct SetWords {
    /// "Right leg", "Both legs".
    pub(super) side: String,
    /// The side as forms spell it.
    pub(super) side_id: &'static str,
    /// The ground as forms spell it.
    pub(super) surface_id: Option<&'static str>,
    /// The whole dose of this exercise.
    pub(super) dose: String,
    /// The set: "Set 3 of 3, right leg".
    pub(super) set: String,
    /// The same as a heading: "Right leg · set 3 of 3".
    pub(super) head: String,
    /// The big number before it begins.
    pub(super) big: String,
    /// Tempo, effort, load, ground, range, rest.
    pub(super) extras: Vec<Extra>,
}

/// One more thing about a dose.
pub(crate) enum Extra {
    /// Floor or step.
    Ground(Surface),
    /// Only part of the way.
    SmallRange,
    /// Seconds up, held, down, held low.
    Tempo(u8, u8, u8, u8),
    /// Minutes of running and of walking in each turn, and how many turns.
    Turns(u8, u8, u8),
    /// Kilograms.
    Load(String),
    /// As heavy as so many good repetitions allow.
    RepMax(u8),
    /// Effort from and to.
    Effort(u8, u8),
    /// Rest between sets.
    Rest(String),
}

#[derive(Template)]
#[template(path = "session_side.txt")]
struct SideWords {
    side: Involved,
}

#[derive(Template)]
#[template(path = "session_head.txt")]
struct HeadLine<'a> {
    side: &'a str,
    number: u8,
    of: u8,
    holds: u8,
    turns: bool,
}

#[derive(Template)]
#[template(path = "session_set_words.txt")]
struct SetLine {
    number: u8,
    of: u8,
    holds: u8,
    turns: bool,
    side: Involved,
}

impl SetWords {
    pub(super) fn new(language: Language, set: &PlannedSet<'_>) -> Self {
        let line = set.line;
        let beat = Beat::of(set);
        let big = match beat.kind {
            "hold" if beat.seconds >= 100 => clock(u32::from(beat.seconds)),
            "hold" => beat.seconds.to_string(),
            "turns" => clock(u32::from(beat.seconds)),
            _ => beat.count.to_string(),
        };
        let side = SideWords { side: set.side }.render().unwrap_or_default();
        let turns = line.run_min.is_some();
        let (number, of, holds) = (set.number, set.of, set.holds);
        Self {
            head: HeadLine { side: &side, number, of, holds, turns }.render().unwrap_or_default(),
            side,
            side_id: match set.side {
                Involved::Left => "left",
                Involved::Right => "right",
                Involved::Both => "both",
            },
            surface_id: line.surface.map(|surface| match surface {
                Surface::Floor => "floor",
                Surface::Step => "step",
            }),
            dose: dose(language, line),
            set: SetLine { number, of, holds, turns, side: set.side }.render().unwrap_or_default(),
            big,
            extras: extras(line),
        }
    }
}

fn extras(line: &DoseLine) -> Vec<Extra> {
    let mut extras: Vec<Extra> = line.surface.map(Extra::Ground).into_iter().collect();
    if line.range == Range::Small {
        extras.push(Extra::SmallRange);
    }
    extras.extend(line.tempo.map(|t| Extra::Tempo(t.up, t.pause, t.down, t.low)));
    if let (Some(run), Some(walk)) = (line.run_min, line.walk_min) {
        extras.push(Extra::Turns(run, walk, line.sets));
    }
    extras.extend(line.load_kg.map(|kg| Extra::Load(kg.to_string())));
    extras.extend(line.rep_max.map(Extra::RepMax));
    extras.extend(line.effort.map(|[from, to]| Extra::Effort(from, to)));
    extras.extend(line.rest_s.filter(|s| *s > 0).map(|s| Extra::Rest(clock(u32::from(s)))));
    extras
}

/// Returns a dose without its name: "3 sets of 12 · right leg · about 14 minutes".
pub(super) fn dose(language: Language, line: &DoseLine) -> String {
    dose_line(language, std::slice::from_ref(line), 1)
}

/// Returns a dose with its name.
pub(super) fn line(language: Language, line: &DoseLine) -> String {
    format!("{}: {}", line.name, one_dose(language, line))
}

/// Returns minutes and seconds: 1:30.
pub(super) fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
