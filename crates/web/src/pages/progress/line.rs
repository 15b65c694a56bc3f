//! Mornings as a line, pain in sessions as dots, stages as stairs, decisions as triangles on top.

use heelup_core::{
    progress::{LookBack, PastDay, TurnKind},
    units::LocalDate,
    words::{self, Language},
};

use crate::days;
use crate::scale::{Days, Heights};

const LEFT: f64 = 26.0;
const RIGHT: f64 = 376.0;
const SCORES: Heights = Heights { ground: 206.0, top: 30.0, most: 10.0 };
/// Minutes until it eased, up to an hour.
const MINUTES: Heights = Heights { ground: 64.0, top: 12.0, most: 60.0 };
/// The first tread's height and how much each rises.
const TREAD: f64 = 238.0;
const RISE: f64 = 6.0;
/// The foot of the stairs.
const FOOT: f64 = 256.0;
/// Room a name needs, in units a letter.
const LETTER: f64 = 7.0;

/// The picture, ready to be set.
pub(crate) struct LineChart {
    pub(crate) spoken: String,
    /// Lines through mornings that follow each other.
    pub(crate) lines: Vec<String>,
    /// Mornings alone among unknown ones, and today's.
    pub(crate) rings: Vec<(f64, f64)>,
    pub(crate) pains: Vec<(f64, f64)>,
    /// Unknown days in a row: where they begin, how wide, and whether a question mark has room.
    pub(crate) gaps: Vec<(f64, f64, bool)>,
    pub(crate) ceiling: u8,
    pub(crate) ceiling_y: f64,
    pub(crate) today: Option<(f64, f64, u8)>,
    pub(crate) stairs: String,
    pub(crate) stair_line: String,
    pub(crate) names: Vec<(f64, f64, String)>,
    pub(crate) marks: Vec<Mark>,
    pub(crate) rests: Vec<(f64, f64)>,
    pub(crate) dates: [String; 3],
    pub(crate) points: Vec<Point>,
    pub(crate) minutes: Option<MinutesChart>,
    pub(crate) rows: Vec<Row>,
}

/// A decision on top.
pub(crate) struct Mark {
    pub(crate) x: f64,
    pub(crate) shape: String,
    /// It changed the stage: a line goes down to the stairs.
    pub(crate) stage: bool,
}

/// What one day says, for a finger, a mouse or a key.
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) says: String,
}

/// Minutes until it eased.
pub(crate) struct MinutesChart {
    pub(crate) spoken: String,
    pub(crate) lines: Vec<String>,
    pub(crate) dots: Vec<(f64, f64)>,
}

/// One day in numbers; none is not known.
pub(crate) struct Row {
    pub(crate) day: String,
    pub(crate) morning: Option<u8>,
    pub(crate) minutes: Option<u16>,
    pub(crate) pain: Option<u8>,
    pub(crate) session: bool,
    pub(crate) decision: String,
}

/// Draws a look back.
pub(crate) fn chart(language: Language, back: &LookBack, today: LocalDate) -> LineChart {
    let from = back.days.first().map_or(today, |day| day.date);
    let until = back.days.last().map_or(today, |day| day.date);
    let across = Days { from, until, left: LEFT, right: RIGHT };
    let at = |day: &PastDay, value: u8| (across.x(day.date), SCORES.y(f64::from(value)));
    let mornings: Vec<Option<(f64, f64)>> =
        back.days.iter().map(|day| day.morning.map(|score| at(day, score))).collect();
    let (lines, rings) = runs(&mornings);
    let decision = |date| {
        let turn = back.turns.iter().find(|turn| turn.on == date);
        turn.map(|turn| decided(language, turn.kind)).unwrap_or_default()
    };
    let (stairs, stair_line, names) = stairs(back, &across);
    LineChart {
        spoken: spoken(language, back, from, until),
        lines,
        rings,
        pains: back.days.iter().filter_map(|day| Some(at(day, day.pain?))).collect(),
        gaps: gaps(back, &across),
        ceiling: back.ceiling,
        ceiling_y: SCORES.y(f64::from(back.ceiling)),
        today: back.days.last().filter(|day| day.date == today).and_then(|day| {
            let (x, y) = at(day, day.morning?);
            Some((x, y, day.morning?))
        }),
        stairs,
        stair_line,
        names,
        marks: marks(back, &across),
        rests: rests(back, &across),
        dates: [from, from.plus(until.days_since(from) / 2), until].map(|date| short(language, date)),
        points: back
            .days
            .iter()
            .map(|day| {
                let says = says(language, day, &decision(day.date));
                Point { x: across.x(day.date), says }
            })
            .collect(),
        minutes: minutes(language, back, &across),
        rows: back
            .days
            .iter()
            .rev()
            .map(|day| Row {
                day: days::long(language, day.date),
                morning: day.morning,
                minutes: day.minutes,
                pain: day.pain,
                session: day.session,
                decision: decision(day.date),
            })
            .collect(),
    }
}

/// Says the picture in a few sentences.
fn spoken(language: Language, back: &LookBack, from: LocalDate, until: LocalDate) -> String {
    let known = || back.days.iter().filter_map(|day| day.morning);
    let span = [("from", words::date(language, from).into()), ("until", words::date(language, until).into())];
    let mut said = vec![language.tell("progress-spoken-span", span)];
    if let (Some(first), Some(last)) = (known().next(), known().next_back()) {
        let ends = [("first", first.into()), ("last", last.into())];
        said.push(language.tell("progress-spoken-mornings", ends));
    }
    if let Some(most) = back.days.iter().filter_map(|day| day.pain).max() {
        said.push(language.tell("progress-spoken-pain", [("most", most.into())]));
    }
    let unknown = back.days.len() - known().count();
    said.push(language.tell("progress-spoken-unknown", [("n", unknown.into())]));
    said.join(" ")
}

/// Says what one day was: "Monday 2 March: morning 3, eased after 5 min; pain 2 in the session; one step up".
fn says(language: Language, day: &PastDay, decision: &str) -> String {
    let date = days::long(language, day.date).into();
    let mut said = match day.morning {
        Some(n) => language.tell("progress-says-morning", [("day", date), ("n", n.into())]),
        None => language.tell("progress-says-no-morning", [("day", date)]),
    };
    if let Some(n) = day.minutes {
        said.push_str(&format!(", {}", language.tell("progress-says-eased", [("n", n.into())])));
    }
    let pain = match (day.pain, day.session) {
        (Some(n), _) => language.tell("progress-says-pain", [("n", n.into())]),
        (None, true) => language.say("progress-says-no-pain"),
        (None, false) => String::new(),
    };
    for more in [pain.as_str(), decision] {
        if !more.is_empty() {
            said.push_str(&format!("; {more}"));
        }
    }
    said
}

/// Returns a decision in a few words, for a column.
fn decided(language: Language, kind: TurnKind) -> String {
    match kind {
        TurnKind::Rise => language.say("progress-up"),
        TurnKind::NewStage => language.say("progress-new-stage"),
        TurnKind::Easier => language.say("progress-easier"),
        TurnKind::Rest => language.say("progress-no-session"),
        TurnKind::Return => language.say("progress-back-gently"),
        TurnKind::Refer => language.say("progress-see-someone"),
        TurnKind::Graduate => language.say("progress-last-gate"),
    }
}

/// Returns a line through each run of known points, and the points that stand alone.
fn runs(points: &[Option<(f64, f64)>]) -> (Vec<String>, Vec<(f64, f64)>) {
    let (mut lines, mut alone) = (Vec::new(), Vec::new());
    for run in points.split(Option::is_none) {
        let known: Vec<(f64, f64)> = run.iter().flatten().copied().collect();
        match known.as_slice() {
            [] => {}
            [one] => alone.push(*one),
            many => {
                let path: Vec<String> = many.iter().map(|(x, y)| format!("{x} {y}")).collect();
                lines.push(format!("M{}", path.join("L")));
            }
        }
    }
    (lines, alone)
}

fn gaps(back: &LookBack, across: &Days) -> Vec<(f64, f64, bool)> {
    let mut gaps = Vec::new();
    for run in back.days.chunk_by(|a, b| a.morning.is_none() == b.morning.is_none()) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if first.morning.is_some() {
            continue;
        }
        let left = (across.x(first.date) - across.half() * 0.8).max(LEFT);
        let right = (across.x(last.date) + across.half() * 0.8).min(RIGHT);
        let wide = crate::scale::tenth((right - left).max(3.0));
        gaps.push((crate::scale::tenth(left), wide, wide >= 20.0));
    }
    gaps
}

type Named = Vec<(f64, f64, String)>;

/// Returns the stairs as a field and as its edge, and the names that have room on their tread.
fn stairs(back: &LookBack, across: &Days) -> (String, String, Named) {
    let mut edge = String::new();
    let mut names: Named = Vec::new();
    let low = back.stages.iter().map(|span| span.number).min().unwrap_or(1);
    for (n, span) in back.stages.iter().enumerate() {
        let up = u32::try_from(span.number - low).unwrap_or(0).min(4);
        let y = TREAD - f64::from(up) * RISE;
        let x = if n == 0 { LEFT } else { across.x(span.from) };
        let to = back.stages.get(n + 1).map_or(RIGHT, |next| across.x(next.from));
        let letter = if n == 0 { 'M' } else { 'L' };
        edge.push_str(&format!("{letter}{x} {y}L{to} {y}"));
        let name = format!("{} {}", span.number, span.short);
        let letters = u32::try_from(name.chars().count()).map_or(f64::MAX, f64::from);
        if letters * LETTER < to - x {
            names.push((x + 5.0, FOOT - 4.0, name));
        } else if to - x > 16.0 {
            names.push((x + 5.0, FOOT - 4.0, span.number.to_string()));
        }
    }
    (format!("{edge}V{FOOT}H{LEFT}z"), edge, names)
}

fn marks(back: &LookBack, across: &Days) -> Vec<Mark> {
    let told = back.turns.iter().filter(|turn| turn.kind != TurnKind::Rest);
    told.map(|turn| {
        let x = across.x(turn.on);
        let shape = match turn.kind {
            TurnKind::Rise | TurnKind::NewStage => format!("M{} 20h10l-5 -9z", x - 5.0),
            TurnKind::Easier => format!("M{} 11h10l-5 9z", x - 5.0),
            TurnKind::Return => format!("M{} 15.5l5 -5 5 5 -5 5z", x - 5.0),
            TurnKind::Refer => format!("M{} 11h3v4h4v3h-4v4h-3v-4h-4v-3h4z", x - 1.5),
            TurnKind::Graduate => format!("M{} 21v-11h9l-2.5 3 2.5 3h-7v5z", x - 4.0),
            TurnKind::Rest => String::new(),
        };
        Mark { x, shape, stage: turn.kind == TurnKind::NewStage }
    })
    .collect()
}

/// Returns days of rest in a row: where they begin and end.
fn rests(back: &LookBack, across: &Days) -> Vec<(f64, f64)> {
    let days: Vec<LocalDate> =
        back.turns.iter().filter(|turn| turn.kind == TurnKind::Rest).map(|turn| turn.on).collect();
    let runs = days.chunk_by(|a, b| b.days_since(*a) == 1);
    let half = across.half() * 0.7;
    runs.filter_map(|run| {
        let (first, last) = (across.x(*run.first()?) - half, across.x(*run.last()?) + half);
        Some((crate::scale::tenth(first), crate::scale::tenth(last)))
    })
    .collect()
}

fn minutes(language: Language, back: &LookBack, across: &Days) -> Option<MinutesChart> {
    let told: Vec<u16> = back.days.iter().filter_map(|day| day.minutes).collect();
    let (first, last, most) = (*told.first()?, *told.last()?, *told.iter().max()?);
    let points: Vec<Option<(f64, f64)>> = back
        .days
        .iter()
        .map(|day| day.minutes.map(|m| (across.x(day.date), MINUTES.y(f64::from(m)))))
        .collect();
    let (lines, dots) = runs(&points);
    let values = [("first", first.into()), ("last", last.into()), ("most", most.into())];
    let spoken = language.tell("progress-spoken-minutes", values);
    Some(MinutesChart { spoken, lines, dots })
}

/// Returns "9 Jan".
fn short(language: Language, date: LocalDate) -> String {
    let long = words::date(language, date);
    let Some((day, month)) = long.split_once(' ') else { return long };
    format!("{day} {}", month.chars().take(3).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_breaks_where_a_day_is_unknown() {
        let points = [Some((1.0, 2.0)), Some((2.0, 2.0)), None, Some((4.0, 5.0))];
        let (lines, alone) = runs(&points);
        assert_eq!(lines, ["M1 2L2 2"]);
        assert_eq!(alone, [(4.0, 5.0)]);
    }
}
