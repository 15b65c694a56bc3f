//! A set in words: whose leg, what dose, what else matters.

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
        Self {
            head: head(language, set),
            side: side(language, set.side),
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
            set: said(language, set),
            big,
            extras: extras(language, line),
        }
    }
}

/// Returns whose leg it is: "Right leg", "Both legs".
fn side(language: Language, side: Involved) -> String {
    language.say(match side {
        Involved::Left => "player-left-leg",
        Involved::Right => "player-right-leg",
        Involved::Both => "player-both-legs",
    })
}

/// Returns a set as a heading: "Right leg · set 3 of 3".
fn head(language: Language, set: &PlannedSet<'_>) -> String {
    let id = match (set.line.run_min.is_some(), set.holds) {
        (true, 1) => "head-run",
        (true, _) => "head-turns",
        (false, 2..) => "head-holds",
        (false, _) => {
            let values =
                [("side", side(language, set.side).into()), ("n", set.number.into()), ("of", set.of.into())];
            return language.tell("head-set", values);
        }
    };
    language.tell(id, [("side", side(language, set.side).into()), ("n", set.holds.into())])
}

/// Returns a set as it is told: "Set 3 of 3, right leg".
fn said(language: Language, set: &PlannedSet<'_>) -> String {
    let leg = language.say(match set.side {
        Involved::Left => "leg-left",
        Involved::Right => "leg-right",
        Involved::Both => "leg-both",
    });
    let id = match (set.line.run_min.is_some(), set.holds) {
        (true, 1) => "words-run",
        (true, _) => "words-turns",
        (false, 2..) => "words-holds",
        (false, _) => {
            let values = [("n", set.number.into()), ("of", set.of.into()), ("leg", leg.into())];
            return language.tell("words-set", values);
        }
    };
    language.tell(id, [("n", set.holds.into()), ("leg", leg.into())])
}

fn extras(language: Language, line: &DoseLine) -> Vec<Extra> {
    let mut extras: Vec<Extra> = line.surface.map(Extra::Ground).into_iter().collect();
    if line.range == Range::Small {
        extras.push(Extra::SmallRange);
    }
    extras.extend(line.tempo.map(|t| Extra::Tempo(t.up, t.pause, t.down, t.low)));
    if let (Some(run), Some(walk)) = (line.run_min, line.walk_min) {
        extras.push(Extra::Turns(run, walk, line.sets));
    }
    extras.extend(line.load_kg.map(|kg| Extra::Load(language.decimal(&kg.to_string()))));
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
