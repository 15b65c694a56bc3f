//! A set in time: what the player counts, and the line that draws one repetition to the second.

use super::course::PlannedSet;
use heelup_core::{today::DoseLine, units::Tempo, words::Language};

/// What is written down of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Repetitions.
    Reps,
    /// Seconds of a hold.
    Seconds,
    /// Minutes.
    Minutes,
    /// Minutes of running, walks between not counted.
    Running,
}

impl Measure {
    /// Returns what a dose counts.
    pub(super) const fn of(line: &DoseLine) -> Self {
        match (line.reps, line.hold_s, line.run_min) {
            (Some(_), _, _) => Self::Reps,
            (None, Some(_), _) => Self::Seconds,
            (None, None, Some(_)) => Self::Running,
            (None, None, None) => Self::Minutes,
        }
    }

    /// Returns the form's field.
    pub(super) const fn field(self) -> &'static str {
        match self {
            Self::Reps => "reps",
            Self::Seconds => "seconds",
            Self::Minutes | Self::Running => "minutes",
        }
    }

    /// Returns by how much one press of the form's keys changes it.
    pub(super) const fn by(self) -> u8 {
        match self {
            Self::Seconds => 5,
            Self::Reps | Self::Minutes | Self::Running => 1,
        }
    }

    /// Returns the most the form takes.
    pub(super) const fn most(self) -> u32 {
        match self {
            Self::Reps => 500,
            Self::Seconds => 7200,
            Self::Minutes | Self::Running => 300,
        }
    }

    /// Returns the planned amount of one set, as the field shows it.
    pub(super) fn planned(self, set: &PlannedSet<'_>) -> String {
        let line = set.line;
        match self {
            Self::Reps => line.reps.map(|n| n.to_string()),
            Self::Seconds => line.hold_s.map(|n| (n * u16::from(set.holds)).to_string()),
            Self::Minutes => line.minutes.map(|n| n.to_string()),
            Self::Running => line.run_min.map(|n| (u16::from(n) * u16::from(set.holds)).to_string()),
        }
        .unwrap_or_default()
    }
}

/// What the player counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub(super) struct Beat {
    /// `tempo`, `hold`, `turns` of running and walking, or `own` for one's own pace.
    pub(super) kind: &'static str,
    pub(super) up: u8,
    pub(super) pause: u8,
    pub(super) down: u8,
    /// Seconds at the lowest point.
    pub(super) low: u8,
    pub(super) count: u16,
    /// Seconds of each hold, or of running in each turn.
    pub(super) seconds: u16,
    /// Seconds of walking after each turn.
    pub(super) walk: u16,
}

impl Beat {
    pub(super) fn of(set: &PlannedSet<'_>) -> Self {
        let line = set.line;
        let count = line.reps.unwrap_or_else(|| u16::from(set.holds));
        let none = Self { kind: "own", up: 0, pause: 0, down: 0, low: 0, count, seconds: 0, walk: 0 };
        if let Some(run) = line.run_min {
            let (seconds, walk) = (u16::from(run) * 60, u16::from(line.walk_min.unwrap_or(0)) * 60);
            return Self { kind: "turns", seconds, walk, ..none };
        }
        match (line.reps, line.tempo, line.hold_s, line.minutes) {
            (Some(_), Some(Tempo { up, pause, down, low }), ..) => {
                Self { kind: "tempo", up, pause, down, low, ..none }
            }
            (_, None, Some(seconds), _) | (None, Some(_), Some(seconds), _) => {
                Self { kind: "hold", seconds, ..none }
            }
            (None, _, None, Some(minutes)) => Self { kind: "hold", seconds: u16::from(minutes) * 60, ..none },
            (Some(_), None, None, _) | (None, _, None, None) => none,
        }
    }
}

/// One repetition as a line: up, flat, down, drawn to the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TempoLine {
    pub(super) path: String,
    pub(super) points: String,
    /// Where the line begins, from the top.
    pub(super) start: u32,
    pub(super) labels: Vec<Label>,
    pub(super) spoken: String,
}

/// A part's name under the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) x: u32,
    pub(super) part: Phase,
    pub(super) seconds: u16,
}

/// A part of a repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Up.
    Up,
    /// Held.
    Hold,
    /// Down.
    Down,
    /// Held at the lowest point.
    Low,
    /// Running.
    Run,
    /// Walking.
    Walk,
}

impl Label {
    /// Returns how long the part lasts, in words; the first of a repetition names the unit.
    fn spoken(&self, language: Language, first: bool) -> String {
        let (id, n) = match (self.part, first) {
            (Phase::Run, _) => ("tempo-run", self.seconds / 60),
            (Phase::Walk, _) => ("tempo-walk", self.seconds / 60),
            (Phase::Up, true) => ("tempo-first-up", self.seconds),
            (Phase::Up, false) => ("tempo-up", self.seconds),
            (Phase::Hold, true) => ("tempo-first-hold", self.seconds),
            (Phase::Hold, false) => ("tempo-hold", self.seconds),
            (Phase::Down, true) => ("tempo-first-down", self.seconds),
            (Phase::Down, false) => ("tempo-down", self.seconds),
            (Phase::Low, true) => ("tempo-first-low", self.seconds),
            (Phase::Low, false) => ("tempo-low", self.seconds),
        };
        language.tell(id, [("n", n.into())])
    }
}

const LEFT: u32 = 10;
const WIDTH: u32 = 330;
const LOW: u32 = 52;
const HIGH: u32 = 12;

impl TempoLine {
    pub(super) fn of(language: Language, beat: &Beat) -> Option<Self> {
        let parts: Vec<(Phase, u16)> = match beat.kind {
            "tempo" => [
                (Phase::Up, u16::from(beat.up)),
                (Phase::Hold, u16::from(beat.pause)),
                (Phase::Down, u16::from(beat.down)),
                (Phase::Low, u16::from(beat.low)),
            ]
            .into_iter()
            .filter(|(_, seconds)| *seconds > 0)
            .collect(),
            "hold" => vec![(Phase::Hold, beat.seconds)],
            "turns" => [(Phase::Run, beat.seconds), (Phase::Walk, beat.walk)]
                .into_iter()
                .filter(|(_, seconds)| *seconds > 0)
                .collect(),
            _ => return None,
        };
        let whole: u32 = parts.iter().map(|(_, seconds)| u32::from(*seconds)).sum();
        if whole == 0 {
            return None;
        }
        let start = if parts.first().is_some_and(|(phase, _)| *phase == Phase::Up) { LOW } else { HIGH };
        let (mut gone, mut points, mut labels) = (0, vec![(LEFT, start)], Vec::new());
        for (part, seconds) in parts {
            let from = LEFT + WIDTH * gone / whole;
            gone += u32::from(seconds);
            let to = LEFT + WIDTH * gone / whole;
            let lies_low = matches!(part, Phase::Down | Phase::Low | Phase::Walk);
            // From running to walking is a step, not a slope.
            if part == Phase::Walk {
                points.push((from, LOW));
            }
            points.push((to, if lies_low { LOW } else { HIGH }));
            labels.push(Label { x: (from + to) / 2, part, seconds });
        }
        let join = |separator: &str, between: &str| {
            points.iter().map(|(x, y)| format!("{x}{between}{y}")).collect::<Vec<_>>().join(separator)
        };
        let spoken = labels.iter().enumerate().map(|(n, label)| label.spoken(language, n == 0));
        let spoken = format!("{}.", spoken.collect::<Vec<_>>().join(", "));
        Some(Self { path: format!("M{}", join("L", " ")), points: join(" ", ","), start, labels, spoken })
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::{
        catalog::{Legs, Provenance, Range},
        units::Involved,
    };

    use super::*;

    fn dose(reps: Option<u16>, hold_s: Option<u16>, minutes: Option<u8>, tempo: Option<Tempo>) -> DoseLine {
        DoseLine {
            exercise: "x".into(),
            name: "x".into(),
            legs: Legs::Both,
            side: Involved::Right,
            surface: None,
            range: Range::Full,
            sets: 3,
            reps,
            hold_s,
            minutes,
            tempo,
            load_kg: None,
            load_body_percent: None,
            run_min: None,
            walk_min: None,
            rep_max: None,
            effort: None,
            rest_s: None,
            from: Provenance::default(),
        }
    }

    fn beat(line: &DoseLine) -> Beat {
        Beat::of(&PlannedSet { line, line_no: 0, side: Involved::Both, number: 1, of: 1, holds: 1 })
    }

    #[test]
    fn the_line_is_drawn_to_the_second() {
        let line = TempoLine::of(
            Language::English,
            &beat(&dose(Some(12), None, None, Some(Tempo { up: 3, pause: 1, down: 3, low: 0 }))),
        )
        .unwrap();
        assert_eq!(line.points, "10,52 151,12 198,12 340,52");
        assert_eq!(line.spoken, "3 seconds up, 1 held, 3 down.");
    }

    #[test]
    fn the_lowest_point_is_held_where_it_is() {
        let hover = Tempo { up: 3, pause: 0, down: 3, low: 1 };
        let line = TempoLine::of(Language::English, &beat(&dose(Some(12), None, None, Some(hover)))).unwrap();
        assert_eq!(line.points, "10,52 151,12 292,52 340,52");
        assert_eq!(line.spoken, "3 seconds up, 3 down, 1 low.");
    }

    #[test]
    fn turns_are_drawn_as_running_then_walking() {
        let turns = DoseLine { run_min: Some(1), walk_min: Some(4), ..dose(None, None, None, None) };
        let set = PlannedSet { line: &turns, line_no: 0, side: Involved::Both, number: 1, of: 1, holds: 5 };
        let beat = Beat::of(&set);
        assert_eq!((beat.kind, beat.seconds, beat.walk, beat.count), ("turns", 60, 240, 5));
        assert_eq!(
            (Measure::of(&turns), Measure::of(&turns).planned(&set)),
            (Measure::Running, "5".to_owned())
        );
        let line = TempoLine::of(Language::English, &beat).unwrap();
        assert_eq!(line.points, "10,12 76,12 76,52 340,52");
        assert_eq!(line.spoken, "1 minute running, 4 minutes walking.");
    }

    #[test]
    fn what_is_written_down_is_what_the_dose_counts() {
        let fast = Tempo { up: 1, pause: 0, down: 1, low: 0 };
        assert_eq!(Measure::of(&dose(Some(12), None, None, Some(fast))), Measure::Reps);
        assert_eq!(Measure::of(&dose(None, Some(45), None, None)), Measure::Seconds);
        assert_eq!(Measure::of(&dose(None, None, Some(10), None)), Measure::Minutes);
        // Ten stretches of ten seconds are ten repetitions, as the core counts them.
        let stretches = dose(Some(10), Some(10), None, None);
        assert_eq!(Measure::of(&stretches), Measure::Reps);
        assert_eq!((beat(&stretches).kind, beat(&stretches).count), ("hold", 10));
    }

    #[test]
    fn without_a_tempo_the_pace_is_ones_own() {
        let beat = beat(&dose(Some(20), None, None, None));
        assert_eq!((beat.kind, beat.count), ("own", 20));
        assert!(TempoLine::of(Language::English, &beat).is_none());
    }
}
