//! Answers as a file or a form gives them: read strictly, every fault named with what would be right.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, de};
use serde_json::Value;

use super::TriageCatalog;
use crate::{
    catalog::{Finding, nearest},
    journal::{Answer, Answers},
};

/// What is wrong with answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswersProblem {
    /// Not one flat JSON object.
    #[error(
        "line {line}, column {column}: {what}. Answers are one flat object, such as {{\"loc_mid_achilles\": true}}"
    )]
    NotAnObject {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader met.
        what: String,
    },
    /// No such finding.
    #[error("unknown finding \"{id}\"; {}", did_you_mean(near, "`heelup schema intake` lists them all"))]
    UnknownFinding {
        /// As given.
        id: String,
        /// The nearest one there is.
        near: Option<String>,
    },
    /// A value this finding does not take.
    #[error("\"{id}\" is {given}; allowed is {allowed}")]
    WrongValue {
        /// The finding.
        id: String,
        /// As given.
        given: String,
        /// What it takes, in words.
        allowed: String,
    },
    /// One finding twice, with different answers.
    #[error("\"{id}\" stands there twice, as {first} and as {second}; keep one")]
    Twice {
        /// The finding.
        id: String,
        /// The first answer.
        first: String,
        /// The second.
        second: String,
    },
    /// No such condition.
    #[error("unknown diagnosis \"{id}\"; {}", did_you_mean(near, "it is the name of a file in conditions/"))]
    UnknownDiagnosis {
        /// As given.
        id: String,
        /// The nearest one there is.
        near: Option<String>,
    },
}

fn did_you_mean(near: &Option<String>, otherwise: &str) -> String {
    near.as_ref().map_or_else(|| otherwise.to_owned(), |near| format!("did you mean \"{near}\"?"))
}

/// Reads answers from the text of a JSON file.
///
/// # Errors
/// Every fault, not only the first.
pub fn read_answers(catalog: &TriageCatalog, text: &str) -> Result<Answers, Vec<AnswersProblem>> {
    let Pairs(pairs) = serde_json::from_str(text).map_err(|e| {
        let what = e.to_string();
        let what = what.split(" at line ").next().unwrap_or_default().to_owned();
        vec![AnswersProblem::NotAnObject { line: e.line(), column: e.column(), what }]
    })?;
    let mut problems = Vec::new();
    let mut given: BTreeMap<String, Value> = BTreeMap::new();
    for (id, value) in pairs {
        match given.get(&id) {
            Some(first) if *first != value => problems.push(AnswersProblem::Twice {
                id,
                first: first.to_string(),
                second: value.to_string(),
            }),
            _ => {
                given.insert(id, value);
            }
        }
    }
    let mut answers = Answers::new();
    for (id, value) in given {
        match catalog.finding(&id) {
            None => problems.push(unknown(catalog, id)),
            Some(finding) => match read(finding, &value) {
                Some(answer) => {
                    answers.insert(id, answer);
                }
                None => problems.push(wrong(finding, value.to_string())),
            },
        }
    }
    if problems.is_empty() { Ok(answers) } else { Err(problems) }
}

/// Checks answers that were made by code: a form, a story, an older journal.
#[must_use]
pub fn check_answers(
    catalog: &TriageCatalog,
    answers: &Answers,
    diagnosis: Option<&str>,
) -> Vec<AnswersProblem> {
    let mut problems = Vec::new();
    for (id, answer) in answers {
        match catalog.finding(id) {
            None => problems.push(unknown(catalog, id.clone())),
            Some(finding) if !fits(finding, *answer) => {
                let given = serde_json::to_string(answer).unwrap_or_default();
                problems.push(wrong(finding, given));
            }
            Some(_) => {}
        }
    }
    if let Some(id) = diagnosis.filter(|id| catalog.condition(id).is_none_or(|c| c.unranked)) {
        let near = nearest(id, catalog.conditions().map(crate::catalog::Condition::id)).map(str::to_owned);
        problems.push(AnswersProblem::UnknownDiagnosis { id: id.to_owned(), near });
    }
    problems
}

fn read(finding: &Finding, value: &Value) -> Option<Answer> {
    let answer: Answer = serde_json::from_value(value.clone()).ok()?;
    fits(finding, answer).then_some(answer)
}

fn fits(finding: &Finding, answer: Answer) -> bool {
    match (answer, &finding.number) {
        (Answer::Unsure, _) | (Answer::Yes | Answer::No, None) => true,
        (Answer::Number(n), Some(range)) => (range.min..=range.max).contains(&n),
        (Answer::Yes | Answer::No, Some(_)) | (Answer::Number(_), None) => false,
    }
}

fn unknown(catalog: &TriageCatalog, id: String) -> AnswersProblem {
    let near = nearest(&id, catalog.findings().map(Finding::id)).map(str::to_owned);
    AnswersProblem::UnknownFinding { id, near }
}

fn wrong(finding: &Finding, given: String) -> AnswersProblem {
    AnswersProblem::WrongValue { id: finding.id().to_owned(), given, allowed: finding.allowed() }
}

/// The members of one JSON object in their order, doubles kept.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> de::Visitor<'de> for Visit {
            type Value = Pairs;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of findings and answers")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        from.deserialize_map(Visit)
    }
}
