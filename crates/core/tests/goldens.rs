//! Trial-faithful: a person with only good days gets, day by day, the dose the publication prints.
//!
//! The printed tables in `samples/golden` were written down from the evidence, not from the catalog. Where a day differs, the
//! difference must be named there, and in the protocol file in words that people read. `samples/golden/README.md` has the form.

mod compare;
mod life;
mod printed;

use std::{collections::BTreeSet, fmt::Write as _, fs, path::PathBuf};

use heelup_core::{
    today::DoseLine,
    words::{Language, one_dose},
};

use self::{
    compare::differences,
    life::{Lived, live},
    printed::Printed,
};
use crate::care;

/// Every published programme that is held against its table.
const PROTOCOLS: [&str; 7] = [
    "achilles-alfredson",
    "achilles-alfredson-full",
    "achilles-heavy-slow-resistance",
    "achilles-heavy-slow-resistance-home",
    "achilles-insertional-floor",
    "achilles-midportion-four-stage",
    "achilles-silbernagel",
];

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples/golden").join(name)
}

fn printed(id: &str) -> Printed {
    let name = format!("{id}.printed");
    let text = fs::read_to_string(path(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let table = Printed::parse(&text).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    assert_eq!(table.protocol, id, "{name} is held against another programme");
    table
}

#[test]
fn every_day_of_a_good_person_is_as_printed_or_a_named_deviation() {
    let mut wrong = String::new();
    for id in PROTOCOLS {
        let table = printed(id);
        let lived = live(id);
        let told: BTreeSet<&str> =
            care().programmes[id].protocol.deviation.iter().map(|d| d.what.as_str()).collect();
        for deviation in &table.deviations {
            if !told.contains(deviation.says.as_str()) {
                writeln!(wrong, "{id}: no [[deviation]] of the protocol says \"{}\"", deviation.says)
                    .unwrap();
            }
        }
        let (problems, used) = differences(&table, &lived);
        for problem in problems {
            writeln!(wrong, "{id}: {problem}").unwrap();
        }
        for (at, deviation) in table.deviations.iter().enumerate().filter(|(at, _)| !used.contains(at)) {
            writeln!(wrong, "{id}: deviation {} ({}) is no longer needed", at + 1, deviation.says).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The lived table beside the printed one, for a clinician to read; any change of a dose changes it.
#[test]
fn the_lived_tables_are_those_beside_the_printed_ones() {
    let mut stale = Vec::new();
    for id in PROTOCOLS {
        let made = readable(id, &live(id));
        let file = path(&format!("{id}.lived"));
        if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
            fs::write(&file, &made).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        if kept != made {
            let line = kept.lines().zip(made.lines()).position(|(a, b)| a != b);
            let line = line.unwrap_or_else(|| kept.lines().count().min(made.lines().count()));
            let (was, is) = (kept.lines().nth(line).unwrap_or(""), made.lines().nth(line).unwrap_or(""));
            stale.push(format!("{id}.lived:{}\n  was {was}\n  is  {is}", line + 1));
        }
    }
    assert!(
        stale.is_empty(),
        "what people live has changed; run with HEELUP_WRITE_EXPECTED=1 and read the difference\n{}",
        stale.join("\n")
    );
}

/// The rows of the repetition-maximum table begin on the days of the trial's weeks.
#[test]
fn heavy_slow_resistance_meets_the_published_weeks_to_the_day() {
    for id in ["achilles-heavy-slow-resistance", "achilles-heavy-slow-resistance-home"] {
        let lived = live(id);
        let mut first: Vec<u32> = Vec::new();
        let mut last = None;
        for day in lived.days.iter().filter(|day| !day.plan.is_empty()) {
            if last.replace(day.rung) != Some(day.rung) {
                first.push(day.day);
            }
        }
        assert_eq!((first.as_slice(), lived.graduated), (&[1, 8, 22, 36, 57][..], 85), "{id}");
    }
}

#[test]
fn a_table_that_differs_names_the_day_what_is_printed_and_what_was_given() {
    let lived = live("achilles-heavy-slow-resistance");
    let text = fs::read_to_string(path("achilles-heavy-slow-resistance.printed")).unwrap();
    let wrong = |from: &str, to: &str| {
        let table = Printed::parse(&text.replacen(from, to, 1)).unwrap();
        differences(&table, &lived).0.join("\n")
    };
    let told = wrong("3 x 12  12RM", "3 x 11  12RM");
    assert!(
        told.contains("day 8 (Monday 9 March): heel-raise-seated-weighted reps: printed 11, given 12"),
        "{told}"
    );
    let told = wrong("days 8-21, 3 days", "days 8-21, 7 days");
    assert!(
        told.contains("day 9 (Tuesday 10 March): days: printed 7 days a week, given no session"),
        "{told}"
    );
    let told = wrong("ends     day 84", "ends     day 90");
    assert!(told.contains("ends: printed day 90, graduates after day 84"), "{told}");
    let told = wrong("10RM  3-0-3", "10RM  2-0-3");
    assert!(told.contains("tempo: printed 2-0-3, given 3-0-3"), "{told}");
    assert!(Printed::parse(&text.replacen("15RM", "heavy", 1)).unwrap_err().contains("line 7: \"heavy\""));
}

/// Days of one place in the programme: each kind of day with its dose and its days.
#[derive(Default)]
struct Stay {
    place: String,
    kinds: Vec<(&'static str, String, Vec<u32>)>,
}

/// Returns the programme place by place: which weeks, what is done, and on which days.
fn readable(id: &str, lived: &Lived) -> String {
    let mut stays: Vec<Stay> = Vec::new();
    for day in lived.days.iter().filter(|day| !day.plan.is_empty() || !day.light.is_empty()) {
        let place = format!("{} {}", day.stage, day.rung);
        if stays.last().is_none_or(|stay| stay.place != place) {
            stays.push(Stay { place, ..Stay::default() });
        }
        let kinds = &mut stays.last_mut().unwrap().kinds;
        let (kind, dose) = match (day.plan.is_empty(), day.sessions) {
            (true, _) => ("light part", &day.light),
            (false, 1) => ("once", &day.plan),
            (false, _) => ("twice", &day.plan),
        };
        let lines = dose.iter().map(|line| format!("    {}\n", spelled(line))).collect::<String>();
        match kinds.iter_mut().find(|(same, text, _)| *same == kind && *text == lines) {
            Some((_, _, days)) => days.push(day.day),
            None => kinds.push((kind, lines, vec![day.day])),
        }
    }
    let name = &care().programmes[id].protocol.name;
    let mut out = format!("# {name}: what a person of 75 kg with only good days lives. Made by the test.\n");
    for stay in stays {
        let days = || stay.kinds.iter().flat_map(|(_, _, days)| days);
        let (first, last) = (week(*days().min().unwrap()), week(*days().max().unwrap()));
        let weeks = if first == last { format!("week {first}") } else { format!("weeks {first} to {last}") };
        writeln!(out, "\n{weeks}: {}", stay.place).unwrap();
        for (kind, lines, days) in &stay.kinds {
            write!(out, "  {kind} on days {}\n{lines}", runs(days)).unwrap();
        }
    }
    writeln!(out, "\ngraduates on day {}", lived.graduated).unwrap();
    out
}

fn spelled(line: &DoseLine) -> String {
    let mut text = format!("{}: {}", line.name, one_dose(Language::English, line));
    if let Some(tempo) = line.tempo {
        write!(text, ", {}-{}-{}", tempo.up, tempo.pause, tempo.down).unwrap();
    }
    if let Some([from, to]) = line.effort {
        write!(text, ", effort {from} to {to}").unwrap();
    }
    if let Some(rest) = line.rest_s {
        write!(text, ", rest {rest} s").unwrap();
    }
    text
}

const fn week(day: u32) -> u32 {
    (day - 1) / 7 + 1
}

/// "1-3 5 8": days in a row as ranges.
fn runs(days: &[u32]) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for day in days {
        match parts.last_mut() {
            Some((_, to)) if *to + 1 == *day => *to = *day,
            _ => parts.push((*day, *day)),
        }
    }
    let part = |(from, to): &(u32, u32)| if from == to { from.to_string() } else { format!("{from}-{to}") };
    parts.iter().map(part).collect::<Vec<_>>().join(" ")
}
