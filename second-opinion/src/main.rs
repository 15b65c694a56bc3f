//! Writes down what a second engine needs to give its own opinion: every programme's decision as ELM and CQL,
//! mornings met in random histories with our answers, and measurements for every gate.
//!
//! `ask.mjs` beside this crate runs somebody else's engine over it. Run both with `cargo xtask test`.
#![expect(clippy::print_stdout, reason = "it tells what it has written")]

mod chance;
mod gates;
mod histories;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    hint::black_box,
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use heelup_core::{
    care::Care,
    programme::{Programme, morning},
};
use heelup_reports::{
    decision::{RULES, told_answer, told_letter, told_state},
    fhir::{self, Export},
};
use serde_json::json;

use crate::histories::Pair;

/// Mornings in all, spread over the programmes.
const PAIRS: usize = 100_000;

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let out = PathBuf::from(args.first().context("name the folder to write to")?);
    let after = |option: &str| args.iter().skip_while(|arg| *arg != option).nth(1);
    let pairs = after("--mornings").map_or(Ok(PAIRS), |number| number.parse())?;
    let care = care()?;
    fs::create_dir_all(&out)?;
    let each = pairs.div_ceil(care.programmes.len().max(1));
    let mut met = BTreeSet::new();
    let mut total = 0;
    let mut took = Duration::ZERO;
    for (at, (id, programme)) in care.programmes.iter().enumerate() {
        // What a small programme has too few of, the later ones make up for.
        let left = care.programmes.len() - at;
        let wanted = pairs.saturating_sub(total).div_ceil(left.max(1)).max(each);
        let seed = u64::try_from(at)?;
        let lived = histories::meet(programme, wanted, seed);
        total += lived.len();
        took += decide_again(programme, &lived);
        met.extend(lived.iter().map(|pair| pair.verdict.rule.id()));
        write(&out, id, &fhir::export(programme, &care))?;
        lines(
            &out.join(format!("{id}.mornings.ndjson")),
            lived.iter().map(|pair| {
                json!({
                    "state": told_state(&pair.state),
                    "letter": told_letter(&pair.letter),
                    "answer": told_answer(&pair.verdict, &pair.next),
                })
            }),
        )?;
        lines(&out.join(format!("{id}.gates.ndjson")), gates::ask(programme, seed).into_iter())?;
    }
    let missed: Vec<&str> = RULES.iter().map(|rule| rule.id()).filter(|rule| !met.contains(rule)).collect();
    if !missed.is_empty() {
        bail!("no history ever met {}: lengthen them or add a temper", missed.join(", "));
    }
    if total < pairs {
        bail!("only {total} different mornings were met, {pairs} are wanted");
    }
    if args.iter().any(|arg| arg == "--speed") {
        println!("{}", json!({ "ours": f64::from(u32::try_from(total)?) / took.as_secs_f64() }));
        return Ok(());
    }
    println!("{total} mornings of {} programmes, every rule among them", care.programmes.len());
    Ok(())
}

/// Decides the same mornings once more, for the time it takes.
fn decide_again(programme: &Programme, lived: &[Pair]) -> Duration {
    let began = Instant::now();
    for pair in lived {
        black_box(morning(&programme.table, black_box(pair.state), black_box(pair.letter)));
    }
    began.elapsed()
}

fn write(out: &Path, id: &str, export: &Export) -> Result<()> {
    fs::write(out.join(format!("{id}.cql")), &export.cql)?;
    fs::write(out.join(format!("{id}.elm.json")), export.elm.to_string())?;
    fs::write(out.join(format!("{id}.fhir.json")), serde_json::to_string(&export.clone().bundle())?)?;
    Ok(())
}

fn lines(path: &Path, rows: impl Iterator<Item = serde_json::Value>) -> Result<()> {
    let mut file = BufWriter::new(fs::File::create(path).with_context(|| path.display().to_string())?);
    for row in rows {
        writeln!(file, "{row}")?;
    }
    file.flush()?;
    Ok(())
}

fn care() -> Result<Care> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog");
    let mut files = BTreeMap::new();
    read(&root, &root, &mut files)?;
    Care::read(&files).map_err(|problems| {
        anyhow::anyhow!("the catalog has {} problems: run `heelup check`", problems.len())
    })
}

fn read(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, root, files)?;
        } else if path.extension().is_some_and(|e| e == "toml" || e == "md" || e == "json")
            && path.file_name().is_some_and(|name| name != "README.md")
        {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
