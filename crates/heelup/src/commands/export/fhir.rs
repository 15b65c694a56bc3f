//! A programme for other people's engines: FHIR R4 resources, with the decision as CQL and ELM.

use std::{fs, path::Path};

use heelup_core::catalog::nearest;
use heelup_reports::fhir::export;
use serde::Serialize;
use serde_json::json;

use super::write;
use crate::{
    console::shown,
    exit::{Exit, Failure},
    shell::Shell,
};

/// Prints one bundle, or writes four files into a folder.
pub(super) fn run(shell: &mut Shell, protocol: &str, out: Option<&Path>) -> Result<Exit, Failure> {
    let care = shell.care()?;
    let Some(programme) = care.programmes.get(protocol) else {
        let known: Vec<&str> = care.programmes.keys().map(String::as_str).collect();
        let remedy = nearest(protocol, known.iter().copied()).map_or_else(
            || format!("name one of {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Failure::input(format!("unknown programme `{protocol}`"), remedy));
    };
    let export = export(programme, &care);
    let Some(folder) = out else {
        shell.console.pretty(&export.bundle())?;
        return Ok(Exit::Ok);
    };
    fs::create_dir_all(folder).map_err(|e| {
        Failure::new(
            Exit::Store,
            format!("{}: cannot be made: {e}", shown(folder)),
            "choose a folder that you may write to",
        )
    })?;
    let files = [
        (format!("PlanDefinition-{protocol}.json"), text(&export.plan_definition)?),
        (format!("Library-{protocol}.json"), text(&export.library)?),
        (format!("{protocol}.cql"), export.cql),
        (format!("{protocol}.elm.json"), text(&export.elm)?),
    ];
    let mut written = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        write(&path, text.as_bytes())?;
        written.push(shown(&path));
    }
    if shell.json() {
        shell.console.json(&json!({ "files": written }))?;
    } else {
        for path in &written {
            shell.console.line(path)?;
        }
        shell.console.line("Draft: not reviewed by a clinician.")?;
    }
    Ok(Exit::Ok)
}

fn text(value: &impl Serialize) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(|e| {
        Failure::new(Exit::Store, format!("the resource cannot be written: {e}"), "report this as a fault")
    })?;
    text.push('\n');
    Ok(text)
}
