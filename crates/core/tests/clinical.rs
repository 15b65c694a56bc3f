//! CLINICAL.md says what the catalog says: its tables are made from it, between markers.
//!
//! After a change of the catalog run this test with `HEELUP_WRITE_EXPECTED=1`, and read the difference as a
//! clinician would.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use heelup_core::{
    care::Care,
    catalog::{DoseText, Range},
    criteria::{Criterion, When},
    journal::Surface,
    programme::{Dose, Programme},
};
use toml::{Table, Value};

use crate::shipped;

#[test]
fn the_tables_of_the_clinical_page_are_those_of_the_catalog() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../CLINICAL.md");
    let page = fs::read_to_string(&path).unwrap();
    let files = shipped();
    let care = Care::read(&files)
        .unwrap_or_else(|p| panic!("{}", p.iter().map(|p| format!("{p}\n")).collect::<String>()));
    let mut made = page.clone();
    for (name, table) in made_of(&care, &files) {
        let (begin, end) =
            (format!("<!-- {name}: made from the catalog -->\n"), format!("<!-- end of {name} -->"));
        let from =
            made.find(&begin).unwrap_or_else(|| panic!("CLINICAL.md has no marker {begin}")) + begin.len();
        let to = made.find(&end).unwrap_or_else(|| panic!("CLINICAL.md has no marker {end}"));
        made.replace_range(from..to, &format!("\n{table}\n"));
    }
    if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let page = fs::read_to_string(&path).unwrap();
    let line = page.lines().zip(made.lines()).position(|(a, b)| a != b);
    assert!(
        page == made,
        "CLINICAL.md, line {}: not what the catalog says. Run the test with HEELUP_WRITE_EXPECTED=1 and read the difference",
        line.map_or(0, |n| n + 1)
    );
}

/// Returns what the tables say of one programme and of one file.
pub(crate) fn said_of(programmes: &[&Programme], path: &str, text: &str) -> String {
    let mut said: String = programmes.iter().copied().map(one_programme).collect();
    said.push_str(&numbers_of(path, text));
    said
}

/// Returns the tables by the names of their markers.
fn made_of(care: &Care, files: &BTreeMap<String, String>) -> [(&'static str, String); 3] {
    [("red-flags", red_flags(files)), ("programmes", programmes(care)), ("numbers", numbers(files))]
}

#[test]
fn nothing_claims_that_a_clinician_approved_it() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../CLINICAL.md")).unwrap();
    assert!(page.contains("No clinician has reviewed Heelup yet"));
    for (path, text) in shipped() {
        for claim in ["clinically proven", "approved by", "reviewed by a clinician"] {
            assert!(!text.to_lowercase().contains(claim), "{path} says \"{claim}\"");
        }
    }
}

fn red_flags(files: &BTreeMap<String, String>) -> String {
    let table: Table = files["conditions/red-flags.toml"].parse().unwrap();
    let mut out = "| flag | may be | what it asks for |\n|---|---|---|\n".to_owned();
    for flag in table["red-flag"].as_array().unwrap() {
        let mut asks: Vec<String> = Vec::new();
        for level in flag["level"].as_array().unwrap() {
            let mut ask = match level["urgency"].as_str().unwrap() {
                "ambulance" => "an ambulance",
                "emergency-today" => "an emergency department today",
                "clinician-days" => "a clinician within days",
                "routine" => "an ordinary appointment",
                other => panic!("unknown urgency {other}"),
            }
            .to_owned();
            let is = |key: &str| level.get(key).and_then(Value::as_bool) == Some(true);
            if is("closes-programmes") {
                ask.push_str("; no adult programme");
            }
            if is("slower") {
                ask.push_str("; a programme only with the cautious limits");
            }
            if !asks.contains(&ask) {
                asks.push(ask);
            }
        }
        let review = flag.get("review").and_then(Value::as_bool) == Some(true);
        let found = if review { "; found in the journal, the day's plan stays, nothing rises" } else { "" };
        let (id, name) = (flag["id"].as_str().unwrap(), flag["name"].as_str().unwrap());
        writeln!(out, "| {id} | {name} | {}{found} |", asks.join("; or ")).unwrap();
    }
    out
}

fn programmes(care: &Care) -> String {
    care.programmes.values().map(one_programme).collect()
}

fn one_programme(programme: &Programme) -> String {
    let mut out = String::new();
    let protocol = &programme.protocol;
    writeln!(out, "### {} (`{}`)\n\n{}\n", protocol.name, protocol.id, protocol.summary).unwrap();
    if let (Some(of), Some(when)) = (&protocol.variant_of, &protocol.choose_when) {
        writeln!(out, "A variant of `{}`. {when}\n", of.get_ref()).unwrap();
    }
    let limits = &protocol.limits;
    let cap =
        limits.morning_cap.map_or_else(String::new, |cap| format!(" A morning above {cap} is never calm."));
    let lock = if protocol.surface_lock == Some(Surface::Floor) {
        " The heel never sinks below the floor."
    } else {
        ""
    };
    let (target, ceiling) = (limits.target, limits.ceiling);
    writeln!(
        out,
        "Pain up to {target} counts for progress; above {ceiling} the dose goes down.{cap}{lock}\n"
    )
    .unwrap();
    out.push_str("| stage | weeks | how often | dose | to go on |\n|---|---|---|---|---|\n");
    for (position, place) in
        programme.table.positions.iter().zip(&programme.places).filter(|(_, p)| p.easing == 0)
    {
        let stage = &programme.stages[usize::from(place.stage)];
        let [from, to] = stage.expect_weeks;
        let (name, weeks, often) = if place.rung == 0 {
            (stage.name.clone(), format!("{from}–{to}"), often(programme, place.stage))
        } else {
            Default::default()
        };
        let dose: Vec<String> = place.dose.iter().map(dose).collect();
        let need = &position.need;
        let mut on = if position.maintenance {
            "stays".to_owned()
        } else {
            let word = if need.tolerated { "sound or tolerated" } else { "sound" };
            let row =
                if need.in_row > 0 { format!(", the last {} in a row", need.in_row) } else { String::new() };
            format!("{} {word}{row}", need.count)
        };
        if need.calm > 0 {
            write!(on, ", {} calm mornings", need.calm).unwrap();
        }
        if let Some(gate) = &place.gate {
            write!(on, ", gate `{gate}`").unwrap();
        }
        writeln!(out, "| {name} | {weeks} | {often} | {} | {on} |", dose.join("; ")).unwrap();
    }
    out.push_str(&gates(programme));
    out.push_str(&light_parts(programme));
    let bounds = &protocol.bounds;
    writeln!(
        out,
        "\nNever more than {} a day on {} days of any seven.",
        if bounds.sessions_a_day == 1 {
            "one session".to_owned()
        } else {
            format!("{} sessions", bounds.sessions_a_day)
        },
        bounds.days_a_week
    )
    .unwrap();
    out.push_str("\nEasier, in this order: ");
    let eased: Vec<String> = protocol
        .stage
        .iter()
        .flat_map(|stage| {
            let list = |place: String, names: &[toml::Spanned<String>]| {
                let names: Vec<String> = names.iter().map(|e| easing(programme, e.get_ref())).collect();
                format!("*{place}*: {}", names.join(" → "))
            };
            let rungs = stage.rung.iter().enumerate().filter(|(_, rung)| !rung.easier.is_empty());
            let rungs = rungs.map(move |(n, rung)| list(format!("{} {}", stage.short, n + 1), &rung.easier));
            let whole = (!stage.easier.is_empty()).then(|| list(stage.short.clone(), &stage.easier));
            whole.into_iter().chain(rungs)
        })
        .collect();
    writeln!(out, "{}.\n\nDifferent from its publication on purpose:\n", eased.join("; ")).unwrap();
    for deviation in &protocol.deviation {
        writeln!(out, "- {} *Why:* {}", deviation.what, deviation.why).unwrap();
    }
    out.push('\n');
    out
}

/// What each gate asks for.
fn gates(programme: &Programme) -> String {
    let mut out = String::new();
    for (name, gate) in &programme.protocol.gate {
        let parts = [(" and ", &gate.all), (" or ", &gate.any)];
        let told = parts.iter().filter(|(_, list)| !list.is_empty()).map(|(word, list)| criteria(list, word));
        let told = told.collect::<Vec<_>>().join(" and ");
        writeln!(out, "\nGate `{name}` ({}): {told}.", gate.name).unwrap();
    }
    out
}

fn criteria(list: &[Criterion], word: &str) -> String {
    list.iter().map(criterion).collect::<Vec<_>>().join(word)
}

fn criterion(asked: &Criterion) -> String {
    let mut text = match asked.measure {
        None if asked.any.is_empty() => format!("({})", criteria(&asked.all, " and ")),
        None => format!("({})", criteria(&asked.any, " or ")),
        Some(measure) => measure.id().to_owned(),
    };
    for (word, number) in [("at least", asked.at_least), ("at most", asked.at_most)] {
        if let Some(number) = number {
            write!(text, " {word} {number}").unwrap();
        }
    }
    if let Some(days) = asked.within_days {
        write!(text, ", not older than {days} days").unwrap();
    }
    match asked.when {
        Some(When::OneSide) => text.push_str(" (one side)"),
        Some(When::BothSides) => text.push_str(" (both sides)"),
        None => {}
    }
    text
}

/// The light parts of days without main work, each with the rungs that have it.
fn light_parts(programme: &Programme) -> String {
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    for (at, place) in
        programme.places.iter().enumerate().filter(|(_, p)| p.easing == 0 && !p.light.is_empty())
    {
        let text = place.light.iter().map(dose).collect::<Vec<_>>().join("; ");
        let rung = programme.address(u8::try_from(at).unwrap());
        match parts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, rungs)) => rungs.push(rung),
            None => parts.push((text, vec![rung])),
        }
    }
    let told = |(text, rungs): &(String, Vec<String>)| {
        format!("\nLight part on days without main work ({}): {text}.\n", rungs.join(", "))
    };
    parts.iter().map(told).collect()
}

fn easing(programme: &Programme, name: &str) -> String {
    if let Some(easing) = programme.protocol.easing.get(name) {
        let whole = easing.dose.iter().filter_map(|line| Dose::over(None, line, &easing.from));
        let whole: Vec<String> = whole.map(|line| dose(&line)).collect();
        let said = if whole.is_empty() { changed(&easing.change) } else { whole.join("; ") };
        return if said.is_empty() { easing.name.clone() } else { format!("{} ({said})", easing.name) };
    }
    let (stage, rung) = name.split_once('.').unwrap();
    let stage = programme.stages.iter().find(|s| s.id.get_ref() == stage).unwrap();
    format!("dose {rung} of *{}*", stage.short)
}

/// The numbers that an easing lays over a dose.
fn changed(change: &DoseText) -> String {
    let tempo = change.tempo.map(|t| {
        let low = if t.low > 0 { format!(" and {} low", t.low) } else { String::new() };
        format!("{}-{}-{}{low}", t.up, t.pause, t.down)
    });
    let numbers = [
        change.sets.map(|n| if n == 1 { "1 set".to_owned() } else { format!("{n} sets") }),
        change.reps.map(|n| format!("{n} repetitions")),
        change.hold_s.map(|n| format!("{n} s")),
        change.minutes.map(|n| format!("{n} min")),
        change.run_min.map(|n| format!("{n} min running")),
        change.walk_min.map(|n| format!("{n} min walking")),
        tempo,
        change.load_kg.map(|kg| format!("+{kg}")),
        change.effort.map(|[from, to]| format!("effort {from}–{to}")),
        change.rest_s.map(|n| format!("rest {n} s")),
    ];
    numbers.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn often(programme: &Programme, stage: u8) -> String {
    let rhythm = &programme.stages[usize::from(stage)].rhythm;
    let day = if rhythm.sessions_a_day == 1 {
        "once".to_owned()
    } else {
        format!("{} times", rhythm.sessions_a_day)
    };
    let mut often = match rhythm.days_between {
        0 => format!("{day} a day"),
        1 => format!("{day} every second day"),
        n => format!("{day}, {n} days between"),
    };
    if let Some(week) = rhythm.days_a_week.filter(|d| *d < 7) {
        write!(often, ", at most {week} days a week").unwrap();
    }
    often
}

fn dose(dose: &Dose) -> String {
    let mut text = match (dose.reps, dose.hold_s, dose.minutes, dose.run_min) {
        (Some(reps), Some(hold), _, _) => format!("{} × {reps} × {hold} s", dose.sets),
        (Some(reps), None, _, _) => format!("{} × {reps}", dose.sets),
        (None, Some(hold), _, _) => format!("{} × {hold} s", dose.sets),
        (None, None, Some(minutes), _) => format!("{minutes} min"),
        (None, None, None, run) => {
            let (run, walk) = (run.unwrap_or(0), dose.walk_min.unwrap_or(0));
            format!("{} × {run} min running, {walk} min walking,", dose.sets)
        }
    };
    write!(text, " {}", dose.exercise).unwrap();
    match dose.surface {
        Some(Surface::Step) => text.push_str(", step"),
        Some(Surface::Floor) => text.push_str(", floor"),
        None => {}
    }
    if dose.range == Range::Small {
        text.push_str(", small range");
    }
    if let Some(kg) = dose.load_kg {
        write!(text, ", +{kg}").unwrap();
    }
    if let Some(share) = dose.load_body_percent {
        write!(text, ", +{share} % of body mass").unwrap();
    }
    if let Some(rm) = dose.rep_max {
        write!(text, ", as heavy as {rm} allow").unwrap();
    }
    if let Some(tempo) = dose.tempo {
        write!(text, ", {}-{}-{}", tempo.up, tempo.pause, tempo.down).unwrap();
        if tempo.low > 0 {
            write!(text, " and {} low", tempo.low).unwrap();
        }
    }
    if let Some([from, to]) = dose.effort {
        write!(text, ", effort {from}–{to}").unwrap();
    }
    if let Some(rest) = dose.rest_s {
        write!(text, ", rest {rest} s").unwrap();
    }
    text
}

/// Every number that no publication was seen to print: recalled, estimated, ours.
fn numbers(files: &BTreeMap<String, String>) -> String {
    files
        .iter()
        // The numbers of synthetic people decide nothing: docs/virtual-trial.md has them. Nor do those of drawings.
        .filter(|(path, _)| !matches!(path.as_str(), "sources.toml" | "simulation.toml"))
        .filter(|(path, _)| !path.starts_with("figures/"))
        .map(|(path, text)| numbers_of(path, text))
        .collect()
}

/// The same of one file.
fn numbers_of(path: &str, text: &str) -> String {
    let mut out = String::new();
    let toml =
        text.strip_prefix("+++\n").and_then(|t| t.split_once("\n+++\n")).map_or(text, |(facts, _)| facts);
    let table: Table = toml.parse().unwrap();
    let mut rows: Vec<Row> = Vec::new();
    unpublished(&table, "", &mut rows);
    if rows.is_empty() {
        return out;
    }
    // A pattern's findings are many and alike: named once, together.
    if path.starts_with("conditions/") && table.contains_key("row") {
        let all = table["row"].as_array().map_or(0, Vec::len);
        let names: Vec<String> = rows
            .iter()
            .filter(|r| r.word == "recall")
            .map(|r| format!("`{}`", r.place.trim_start_matches("row ")))
            .collect();
        let ours = rows.iter().filter(|r| r.word != "recall").count();
        writeln!(
            out,
            "- `{path}`: {} of {all} findings from memory ({}){}.",
            names.len(),
            names.join(", "),
            if ours > 0 { format!("; {ours} partly our own choice") } else { String::new() }
        )
        .unwrap();
        return out;
    }
    writeln!(out, "\n**`{path}`**\n\n| where | numbers | word | basis |\n|---|---|---|---|").unwrap();
    let mut merged: Vec<Row> = Vec::new();
    for row in rows {
        match merged
            .iter_mut()
            .find(|r| r.word == row.word && r.basis == row.basis && r.numbers == row.numbers)
        {
            Some(same) => write!(same.place, "; {}", row.place).unwrap(),
            None => merged.push(row),
        }
    }
    for row in merged {
        let cell = |text: &str| text.replace('|', "\\|");
        writeln!(
            out,
            "| {} | {} | {} | {} |",
            cell(&row.place),
            cell(&row.numbers),
            row.word,
            cell(&row.basis)
        )
        .unwrap();
    }
    out.push('\n');
    out
}

struct Row {
    place: String,
    numbers: String,
    word: String,
    basis: String,
}

fn unpublished(table: &Table, place: &str, rows: &mut Vec<Row>) {
    if let Some(from) = table.get("from").and_then(Value::as_table) {
        let text = |key: &str| from.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
        let (mut word, basis) = (text("confidence"), text("basis"));
        if word.is_empty() {
            word = "design".to_owned();
        }
        let partly = basis.starts_with("design: ");
        if ["recall", "estimate", "design", "derived"].contains(&word.as_str()) || partly {
            if partly && word != "design" {
                word = format!("{word}, partly design");
            }
            let basis = basis.strip_prefix("design: ").unwrap_or(&basis).to_owned();
            let place = if place.is_empty() { "the file".to_owned() } else { place.to_owned() };
            rows.push(Row { place, numbers: own(table), word, basis });
        }
    }
    for (key, value) in table.iter().filter(|(key, _)| *key != "from") {
        match value {
            Value::Table(inner) => unpublished(inner, &join(place, key), rows),
            Value::Array(list) => {
                for (n, item) in list.iter().enumerate() {
                    let Some(inner) = item.as_table() else { continue };
                    let name = ["id", "finding", "measure", "at"]
                        .iter()
                        .find_map(|k| inner.get(*k).and_then(Value::as_str));
                    let name = name.map_or_else(|| (n + 1).to_string(), str::to_owned);
                    unpublished(inner, &join(place, &format!("{key} {name}")), rows);
                }
            }
            Value::String(_)
            | Value::Integer(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_) => {}
        }
    }
}

fn join(place: &str, next: &str) -> String {
    if place.is_empty() { next.to_owned() } else { format!("{place} › {next}") }
}

/// The numbers a table holds itself.
fn own(table: &Table) -> String {
    let mut numbers = Vec::new();
    for (key, value) in table {
        match value {
            // The place of an article in its list is no number of care; a fact is one as a whole.
            Value::Integer(_) if key == "order" => {}
            Value::String(says) if key == "says" => numbers.push(says.clone()),
            Value::Integer(_) | Value::Float(_) => numbers.push(format!("{key} {value}")),
            Value::Array(list) if !list.is_empty() && list.iter().all(|v| !v.is_table() && !v.is_str()) => {
                numbers.push(format!("{key} {value}"));
            }
            Value::Array(_) | Value::String(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => {
            }
        }
    }
    numbers.join(", ")
}
