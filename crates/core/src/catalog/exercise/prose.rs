//! Reading an exercise file: the fenced facts, then three lists of lines.

use std::ops::Range;

use super::{Exercise, ExerciseFacts};
use crate::catalog::{
    Problem,
    document::{Document, too_large},
    nearest::nearest,
};

const FENCE: &str = "+++\n";
const SECTIONS: [&str; 3] = ["How", "Watch for", "Stop if"];

/// Reads `exercises/<id>.md`; what could be read comes back even when the prose has faults.
pub(in crate::catalog) fn read<'a>(
    file: &'a str,
    text: &'a str,
    problems: &mut Vec<Problem>,
) -> Option<(Exercise, Document<'a>)> {
    if let Some(problem) = too_large(file, text) {
        problems.push(problem);
        return None;
    }
    let Some((facts, prose)) = fences(text) else {
        let remedy = "begin with a line +++, the facts as TOML, and a line +++ again";
        problems.push(Problem::new(file, text, &(0..0), "the file has no front matter", remedy));
        return None;
    };
    let document = match Document::part(file, text, facts) {
        Ok(document) => document,
        Err(found) => {
            problems.extend(found);
            return None;
        }
    };
    let facts: ExerciseFacts = match document.read() {
        Ok(facts) => facts,
        Err(found) => {
            problems.extend(found);
            return None;
        }
    };
    let mut lists = [Vec::new(), Vec::new(), Vec::new()];
    sections(file, text, prose, &mut lists, problems);
    let [how, watch_for, stop_if] = lists;
    if how.is_empty() {
        let end = text.len()..text.len();
        problems.push(Problem::new(
            file,
            text,
            &end,
            "nothing says how to do it",
            "add a section ## How with a line for each step",
        ));
    }
    Some((Exercise { facts, how, watch_for, stop_if }, document))
}

/// Returns the spans of the facts and of the prose.
pub(in crate::catalog) fn fences(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let rest = text.strip_prefix(FENCE)?;
    let end = FENCE.len() + if rest.starts_with(FENCE) { 0 } else { rest.find("\n+++\n")? + 1 };
    Some((FENCE.len()..end, end + FENCE.len()..text.len()))
}

fn sections(
    file: &str,
    text: &str,
    prose: Range<usize>,
    lists: &mut [Vec<String>; 3],
    problems: &mut Vec<Problem>,
) {
    let mut open: Option<usize> = None;
    let mut unknown_heading = false;
    let mut start = prose.start;
    for line in text.get(prose).unwrap_or("").split_inclusive('\n') {
        let span = start..start + line.len();
        start += line.len();
        let line = line.trim_end();
        if line.is_empty() {
            continue;
        }
        if let Some(heading) = line.strip_prefix("## ") {
            open = SECTIONS.iter().position(|name| *name == heading.trim());
            unknown_heading = open.is_none();
            if unknown_heading {
                let remedy = nearest(heading, SECTIONS).map_or_else(
                    || "the sections are ## How, ## Watch for and ## Stop if".to_owned(),
                    |near| format!("did you mean `## {near}`?"),
                );
                problems.push(Problem::new(
                    file,
                    text,
                    &span,
                    format!("unknown section `{heading}`"),
                    remedy,
                ));
            }
            continue;
        }
        let list = open.and_then(|at| lists.get_mut(at));
        match (line.strip_prefix("- "), list) {
            (Some(item), Some(list)) => list.push(item.trim().to_owned()),
            // A long line may go on, indented, on the next.
            (None, Some(list)) if line.starts_with("  ") && !list.is_empty() => {
                if let Some(last) = list.last_mut() {
                    last.push(' ');
                    last.push_str(line.trim());
                }
            }
            // Lines under an unknown heading were complained about with it.
            (_, None) if unknown_heading => {}
            _ => {
                let remedy = "write each step as a line that begins with \"- \", under ## How, ## Watch for or ## Stop if";
                problems.push(Problem::new(file, text, &span, "a line outside the three lists", remedy));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_may_go_on_in_the_next_line() {
        let text = "+++\n+++\n\n## How\n- Stand tall,\n  feet apart.\n- Rise.\n";
        let (_, prose) = fences(text).unwrap();
        let mut lists = [vec![], vec![], vec![]];
        let mut problems = vec![];
        sections("x.md", text, prose, &mut lists, &mut problems);
        assert_eq!(lists[0], ["Stand tall, feet apart.", "Rise."]);
        assert!(problems.is_empty());
    }
}
