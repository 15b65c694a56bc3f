//! Sources as words, with the caution that must stand beside what is not confirmed.

use super::card::SourceLine;
use crate::{
    care::Care,
    catalog::{Confidence, Provenance},
    today::DayAnswer,
    words::Language,
};

/// Returns the word that must stand beside a number of this confidence; empty for what was read in a source.
#[must_use]
pub fn caution(language: Language, confidence: Option<Confidence>) -> String {
    let id = match confidence {
        Some(Confidence::Confirmed | Confidence::ConfirmedSecondary | Confidence::Seed) => {
            return String::new();
        }
        Some(Confidence::Derived) => "source-computed",
        Some(Confidence::Recall) => "source-not-confirmed",
        Some(Confidence::Estimate) => "source-estimate",
        Some(Confidence::Design) | None => "source-own",
    };
    language.say(id)
}

/// Returns the sources of a day's reasons and dose, each once, in the order of the reasons.
#[must_use]
pub fn source_lines(answer: &DayAnswer, care: &Care) -> Vec<SourceLine> {
    let mut lines: Vec<SourceLine> = Vec::new();
    let deciding = answer.reasons.iter().take(3).map(|reason| &reason.from);
    for from in deciding.chain(answer.dose.iter().map(|line| &line.from)) {
        for line in sources_of(from, care) {
            if !lines.iter().any(|known| known.id == line.id) {
                lines.push(line);
            }
        }
    }
    lines
}

/// Returns the sources of one number, or our own reason, as lines.
#[must_use]
pub fn sources_of(from: &Provenance, care: &Care) -> Vec<SourceLine> {
    let caution = caution(care.language, from.confidence);
    if from.source.is_empty() {
        return vec![SourceLine { id: "heelup".into(), label: "Heelup".into(), caution }];
    }
    let line = |id: &String| {
        let label = care.source(id).map_or_else(|| id.clone(), |source| short(&source.authors, source.year));
        SourceLine { id: id.clone(), label, caution: caution.clone() }
    };
    from.source.iter().map(line).collect()
}

/// "Silbernagel 2007" of "Silbernagel KG and others", 2007.
fn short(authors: &str, year: Option<u16>) -> String {
    let first = authors.split([',', ';']).next().unwrap_or(authors);
    let first = first.split(" and ").next().unwrap_or(first).trim();
    let name = first.strip_suffix(" et al.").unwrap_or(first);
    let surname = match name.rsplit_once(' ') {
        Some((surname, initials)) if initials.chars().all(|c| c.is_uppercase() || c == '.' || c == '-') => {
            surname
        }
        _ => name,
    };
    year.map_or_else(|| surname.to_owned(), |year| format!("{surname} {year}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_named_by_its_first_author_and_year() {
        assert_eq!(short("Silbernagel KG and others", Some(2007)), "Silbernagel 2007");
        assert_eq!(short("Cramer P", None), "Cramer");
        assert_eq!(short("Alfredson H, Pietila T", Some(1998)), "Alfredson 1998");
        assert_eq!(short("Dutch guideline group", Some(2021)), "Dutch guideline group 2021");
    }
}
