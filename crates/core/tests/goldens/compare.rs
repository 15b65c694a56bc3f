//! A lived programme held against a printed table: day by day, part by part.

use std::{collections::BTreeSet, fmt::Display, ops::RangeInclusive};

use heelup_core::{
    journal::Surface,
    today::DoseLine,
    words::{Language, day_and_date},
};

use super::{
    life::{Day, Lived},
    printed::{Block, Line, Printed},
};

/// One part of a day that is not as printed.
struct Differs {
    field: &'static str,
    what: String,
}

/// Returns what differs without being named, and which of the named deviations were needed.
pub(super) fn differences(table: &Printed, lived: &Lived) -> (Vec<String>, BTreeSet<usize>) {
    let mut used = BTreeSet::new();
    let mut problems = Vec::new();
    let mut chosen: Vec<Option<usize>> = Vec::new();
    for day in &lived.days {
        let covering = table.blocks.iter().enumerate().filter(|(_, block)| block.days.contains(&day.day));
        let tried = covering.map(|(at, block)| (at, sift(table, day.day, of_day(block, day))));
        // The later of two that fit as well: phases hand over, they do not hand back.
        let best = tried.min_by_key(|(at, (left, meant))| (left.len(), meant.len(), usize::MAX - at));
        let Some((at, (left, meant))) = best else {
            problems.push(format!("{}: no day of the printed table", name(day)));
            chosen.push(None);
            continue;
        };
        used.extend(meant);
        problems.extend(left.iter().map(|d| format!("{}: {}", name(day), d.what)));
        chosen.push(Some(at));
    }
    for (at, block) in table.blocks.iter().enumerate() {
        let here = || lived.days.iter().zip(&chosen).filter(|(_, c)| **c == Some(at)).map(|(day, _)| day);
        if !here().any(|day| !day.plan.is_empty()) {
            problems.push(format!("days {:?}: never reached", block.days));
        }
        let Some(a_week) = &block.a_week else { continue };
        let days: Vec<&Day> = here().collect();
        for week in days.windows(7).step_by(7).filter(|w| w[6].day == w[0].day + 6) {
            let done = u32::try_from(week.iter().filter(|day| !day.plan.is_empty()).count()).unwrap();
            if !a_week.contains(&done) && *a_week.start() < 7 {
                let what = format!("days: printed {} days a week, given {done} from here on", spell(a_week));
                let (left, meant) = sift(table, week[0].day, vec![Differs { field: "days", what }]);
                used.extend(meant);
                problems.extend(left.iter().map(|d| format!("{}: {}", name(week[0]), d.what)));
            }
        }
    }
    let rises = rises(table, lived);
    let ends = table.ends + 1 != lived.graduated;
    let what = format!("ends: printed day {}, graduates after day {}", table.ends, lived.graduated - 1);
    let ends = ends.then_some((lived.graduated - 1, Differs { field: "ends", what }));
    for (day, differs) in rises.into_iter().chain(ends) {
        let (left, meant) = sift(table, day, vec![differs]);
        used.extend(meant);
        problems.extend(left.into_iter().map(|d| d.what));
    }
    (problems, used)
}

fn name(day: &Day) -> String {
    let date = day_and_date(Language::English, day.date);
    format!("day {} ({date})", day.day)
}

/// Parts the differences into those that nobody named, and the numbers of the deviations that name the others.
fn sift(table: &Printed, day: u32, all: Vec<Differs>) -> (Vec<Differs>, Vec<usize>) {
    let mut meant = Vec::new();
    let left = all.into_iter().filter(|differs| {
        let named = table.deviations.iter().position(|d| d.field == differs.field && d.days.contains(&day));
        meant.extend(named);
        named.is_none()
    });
    (left.collect(), meant)
}

fn of_day(block: &Block, day: &Day) -> Vec<Differs> {
    let mut all = Vec::new();
    let mut part = |field, printed: &dyn Display, given: &dyn Display| {
        all.push(Differs { field, what: format!("{field}: printed {printed}, given {given}") });
    };
    if day.plan.is_empty() {
        match &block.a_week {
            Some(a_week) if *a_week.start() >= 7 => part("days", &"7 days a week", &"no session"),
            _ if !block.other.is_empty() => return of_dose(&block.other, &day.light),
            _ => {}
        }
        return all;
    }
    if day.sessions != block.a_day {
        part("a-day", &block.a_day, &day.sessions);
    }
    all.extend(of_dose(&block.lines, &day.plan));
    all
}

fn of_dose(printed: &[Line], given: &[DoseLine]) -> Vec<Differs> {
    let mut all = Vec::new();
    if printed.len() != given.len() {
        let names =
            |given: &[DoseLine]| given.iter().map(|g| g.exercise.clone()).collect::<Vec<_>>().join(", ");
        let what = format!(
            "exercise: printed {} exercises, given {} ({})",
            printed.len(),
            given.len(),
            names(given)
        );
        all.push(Differs { field: "exercise", what });
    }
    for (at, line) in printed.iter().enumerate() {
        let same = given.iter().find(|g| g.exercise == line.exercise);
        let Some(found) = same.or_else(|| given.get(at)) else { continue };
        all.extend(of_line(line, found));
    }
    all
}

fn of_line(line: &Line, given: &DoseLine) -> Vec<Differs> {
    let mut all = Vec::new();
    let mut part = |field: &'static str, printed: String, got: String| {
        let what = format!("{} {field}: printed {printed}, given {got}", line.exercise);
        all.push(Differs { field, what });
    };
    if line.exercise != given.exercise {
        part("exercise", line.exercise.clone(), given.exercise.clone());
    }
    let mut number = |field, printed: &Option<RangeInclusive<u32>>, got: Option<u32>| {
        let Some(printed) = printed else { return };
        if !got.is_some_and(|got| printed.contains(&got)) {
            part(field, spell(printed), got.map_or_else(|| "nothing".to_owned(), |got| got.to_string()));
        }
    };
    number("sets", &line.sets, Some(u32::from(given.sets)));
    number("reps", &line.reps, given.reps.map(u32::from));
    number("hold", &line.hold, given.hold_s.map(u32::from));
    number("rest", &line.rest, given.rest_s.map(u32::from));
    let rep_max = line.rep_max.map(|rm| rm..=rm);
    number("load", &rep_max, given.rep_max.map(u32::from));
    number("load", &line.kg, Some(given.load_kg.map_or(0, |kg| kg.hundredths() / 100)));
    number("load", &line.percent, Some(given.load_body_percent.map_or(0, u32::from)));
    for (at, printed) in line.effort.iter().flat_map(|e| [e.start(), e.end()]).enumerate() {
        let got = given.effort.and_then(|effort| effort.get(at).copied().map(u32::from));
        number("effort", &Some(*printed..=*printed), got);
    }
    if let Some(printed) = &line.surface {
        let got = match given.surface {
            Some(Surface::Step) => "step",
            Some(Surface::Floor) | None => "floor",
        };
        if got != printed {
            part("surface", printed.clone(), got.to_owned());
        }
    }
    if let Some(printed) = line.tempo {
        let got = given.tempo.map(|t| [t.up, t.pause, t.down].map(u32::from));
        let fits = got.is_some_and(|got| printed.iter().zip(got).all(|(p, g)| p.is_none_or(|p| p == g)));
        if !fits {
            let printed = printed.map(|part| part.map_or_else(|| "*".to_owned(), |n| n.to_string()));
            let got = got.map_or_else(|| "none".to_owned(), |t| t.map(|n| n.to_string()).join("-"));
            part("tempo", printed.join("-"), got);
        }
    }
    all
}

/// Where the load grows faster than printed.
fn rises(table: &Printed, lived: &Lived) -> Vec<(u32, Differs)> {
    let Some(most) = table.rises else { return Vec::new() };
    let load = |day: &Day| day.plan.iter().filter_map(|line| line.load_body_percent).max().unwrap_or(0);
    let pairs = lived.days.iter().zip(lived.days.iter().skip(6)).filter(|(a, b)| load(b) > load(a) + most);
    pairs
        .map(|(a, b)| {
            let what = format!(
                "{}: rises: printed {most} % of body mass in 7 days, given {} after {}",
                name(b),
                load(b),
                load(a)
            );
            (b.day, Differs { field: "rises", what })
        })
        .collect()
}

fn spell(range: &RangeInclusive<u32>) -> String {
    if range.start() == range.end() {
        range.start().to_string()
    } else {
        format!("{}-{}", range.start(), range.end())
    }
}
