//! Every number of the model: inside its range, explained in the docs, and felt by somebody.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path, thread};

use heelup_core::{
    care::Care,
    catalog::Files,
    simulate::{FILE, Model, Tally},
};
use toml::{Table, Value};

use super::{FOUR_STAGE, model, tally};
use crate::shipped;

/// Programmes that between them ask for everything: gates of every measure, light parts, both sites, running, hops,
/// repetition maxima, and people without complaint.
const ASKING: [&str; 8] = [
    FOUR_STAGE,
    "plantar-heel-pain",
    "asks-for-visa-a",
    "plyometric",
    "plantar-functional",
    "walk-run-ladder",
    "prevention",
    "achilles-heavy-slow-resistance-home",
];
const SIZE: (u32, u16, u64) = (300, 240, 4);

/// The shipped catalog, and a programme whose first gate asks for a questionnaire.
fn asking() -> Care {
    let mut files = shipped();
    let id = "asks-for-visa-a";
    let text = files[&format!("protocols/{FOUR_STAGE}.toml")].replace(FOUR_STAGE, id);
    let gate = "measure = \"heel-raise.symmetry\"\nat-least = 80";
    assert!(text.contains(gate), "the gate is written otherwise");
    let text = text.replace(gate, "measure = \"visa-a.score\"\nat-least = 80");
    files.insert(format!("protocols/{id}.toml"), text);
    Care::read(&files)
        .unwrap_or_else(|p| panic!("{}", p.iter().map(|p| format!("{p}\n")).collect::<String>()))
}

fn table(files: &Files) -> Table {
    files[FILE].parse().unwrap()
}

/// Returns the model of a changed file.
fn changed(group: &str, name: &str, key: &str, figure: f64) -> Result<Model, String> {
    let mut files = shipped();
    let mut table = table(&files);
    let place = &mut table[group].as_table_mut().unwrap()[name].as_table_mut().unwrap()[key];
    #[expect(clippy::cast_possible_truncation, reason = "whole days")]
    let new = if place.is_integer() { Value::Integer(figure as i64) } else { Value::Float(figure) };
    *place = new;
    files.insert(FILE.to_owned(), toml::to_string(&table).unwrap());
    Model::read(&files).map(Option::unwrap).map_err(|problems| problems[0].to_string())
}

/// Other figures that stay in their range, nearest first.
fn others(key: &str, figures: &BTreeMap<&str, f64>, bounds: (f64, f64)) -> Vec<f64> {
    let old = figures[key];
    let middle = |other: &str| f64::midpoint(old, figures[other]);
    match key {
        "mean" => vec![middle("high"), middle("low")],
        "spread" => vec![old * 0.5],
        "low" | "high" => vec![middle("mean")],
        "least" => vec![f64::midpoint(old, figures["most"]).round()],
        "most" => vec![old + 9.0],
        _ => [0.8, 1.25, 0.3, 3.0]
            .iter()
            .map(|f| old * f)
            .filter(|n| (bounds.0..=bounds.1).contains(n))
            .collect(),
    }
}

#[test]
fn every_number_of_the_model_matters() {
    let care = asking();
    let usual: Vec<Tally> = ASKING.iter().map(|id| tally(&care, id, model(), SIZE)).collect();
    let felt = |changed: &Model| {
        ASKING.iter().zip(&usual).any(|(id, usual)| tally(&care, id, changed, SIZE) != *usual)
    };
    let parameters = model().parameters();
    let idle = |half: usize| {
        let mut idle = Vec::new();
        for parameter in parameters.iter().skip(half).step_by(2) {
            let figures: BTreeMap<&str, f64> = parameter.figures.iter().flatten().copied().collect();
            for key in figures.keys() {
                let others = others(key, &figures, parameter.unit.bounds());
                assert!(!others.is_empty(), "{}.{}: {key}", parameter.group, parameter.name);
                let matters = others
                    .iter()
                    .any(|figure| felt(&changed(parameter.group, parameter.name, key, *figure).unwrap()));
                if !matters {
                    idle.push(format!("{}.{}: {key}", parameter.group, parameter.name));
                }
            }
        }
        idle
    };
    let idle: Vec<String> = thread::scope(|scope| {
        let workers = [0, 1].map(|half| scope.spawn(move || idle(half)));
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(idle.is_empty(), "nobody feels {idle:?}");
}

#[test]
fn every_number_of_the_file_is_a_parameter_and_every_parameter_is_in_the_file() {
    let files = shipped();
    let mut written = Vec::new();
    for (group, inside) in
        table(&files).iter().filter_map(|(name, value)| Some((name.clone(), value.as_table()?.clone())))
    {
        written.extend(inside.keys().map(|name| format!("{group}.{name}")));
    }
    let mut known: Vec<String> = model()
        .parameters()
        .iter()
        .map(|parameter| format!("{}.{}", parameter.group, parameter.name))
        .collect();
    written.sort();
    known.sort();
    assert_eq!(written, known);
}

#[test]
fn a_number_out_of_range_is_named_with_its_place() {
    let problem = changed("people", "both-sides", "value", 120.0).unwrap_err();
    assert!(problem.contains("`people.both-sides`: value 120 is out of range"), "{problem}");
    assert!(problem.contains("write 0 to 100 (%)"), "{problem}");
    let problem = changed("people", "capacity", "low", 3.5).unwrap_err();
    assert!(problem.contains("`people.capacity`: the bounds are the wrong way round"), "{problem}");
    let mut files = shipped();
    let text = files.get_mut(FILE).unwrap();
    *text = text.replace("growth = { value", "growth = { valeu");
    let line = text.lines().position(|line| line.contains("valeu")).unwrap() + 1;
    let problems = Care::read(&files).unwrap_err();
    assert!(problems[0].to_string().starts_with(&format!("{FILE}:{line}:")), "{}", problems[0]);
    files.remove(FILE);
    assert_eq!(Care::read(&files).unwrap().simulation, None, "care goes on without synthetic people");
}

/// The page's table is made from the file; after a change run this with `HEELUP_WRITE_EXPECTED=1`.
#[test]
fn the_page_on_the_virtual_trial_lists_every_number() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/virtual-trial.md");
    let page = fs::read_to_string(&path).unwrap();
    let (begin, end) = ("<!-- numbers: made from the catalog -->\n", "<!-- end of numbers -->");
    let from = page.find(begin).unwrap() + begin.len();
    let to = page.find(end).unwrap();
    let mut made = page.clone();
    made.replace_range(from..to, &format!("\n{}\n", numbers()));
    if std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
        fs::write(&path, &made).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == made,
        "docs/virtual-trial.md is not what the file says: run the test with HEELUP_WRITE_EXPECTED=1, read the difference"
    );
    assert!(page.contains("model output, not evidence"));
}

fn numbers() -> String {
    let mut out = "| number | is | what it is | where it comes from |\n|---|---|---|---|\n".to_owned();
    for parameter in model().parameters() {
        let of = |key: &str| parameter.figures.iter().flatten().find(|(k, _)| *k == key).map(|(_, n)| *n);
        let figure = match (of("mean"), of("least")) {
            (Some(mean), _) => format!(
                "about {mean} ± {} ({} to {})",
                of("spread").unwrap(),
                of("low").unwrap(),
                of("high").unwrap()
            ),
            (None, Some(least)) => format!("{least} to {}", of("most").unwrap()),
            (None, None) => of("value").unwrap().to_string(),
        };
        let from = parameter.from;
        let mut words: Vec<String> = from.source.iter().map(|id| format!("`{id}`")).collect();
        let confidence =
            from.confidence.map(|word| serde_json::to_value(word).unwrap().as_str().unwrap().to_owned());
        words.extend(confidence);
        let basis = from.basis.as_deref().unwrap_or_default();
        let join = if words.is_empty() { String::new() } else { format!("{}: ", words.join(", ")) };
        writeln!(
            out,
            "| `{}.{}` | {figure} {} | {} | {join}{basis} |",
            parameter.group,
            parameter.name,
            parameter.unit.word(),
            parameter.what,
        )
        .unwrap();
    }
    out
}
