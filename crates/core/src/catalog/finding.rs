//! One thing a person can be asked, tap, measure, or that follows from their other answers.
//!
//! These types mirror `catalog/conditions/findings.toml`; unknown fields are errors. Ids are the slugs
//! of the evidence table and never change. A question is ours, word for word.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Provenance, trigger::Node};

/// What a finding is about. Points without a published number are capped within each of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Where it hurts.
    Location,
    /// What it does over the day and under load.
    Behaviour,
    /// What can be seen or felt from outside.
    Look,
    /// How and when it began, and what came before.
    History,
    /// Numbness, tingling, weakness.
    Nerve,
    /// The rest of the body.
    Body,
    /// Medicines and injections.
    Drugs,
    /// Age, sport, body.
    Person,
    /// A small test done at home.
    SelfTest,
}

/// Who gives the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// The person, in the intake.
    #[default]
    People,
    /// The person, if they wish to say more.
    Optional,
    /// Nobody: it follows from other answers.
    Computed,
    /// Nobody: the journal shows it over weeks.
    Journal,
    /// A clinician; accepted, never asked of people.
    Clinician,
    /// Nobody: a second published estimate of another finding; kept, never counted.
    SecondEstimate,
}

/// The range of a number and its unit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NumberRange {
    /// What is counted, such as `years` or `points`.
    pub unit: String,
    /// The least allowed.
    pub min: i32,
    /// The most allowed.
    pub max: i32,
}

/// How to do a test at home.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SelfTest {
    /// What to do, step by step.
    pub how: String,
    /// When not to do it, and what it cannot tell.
    pub safety: String,
}

/// How well it is known that something raises the risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HowKnown {
    /// Seen in several good studies, or very strongly in one.
    Well,
    /// Seen, with gaps.
    Fairly,
    /// Often said, weakly supported.
    Weakly,
}

/// A risk, told for understanding and never counted against anybody.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Risk {
    /// How well it is known.
    pub known: HowKnown,
    /// Where that comes from.
    pub from: Provenance,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Finding {
    /// The slug of the evidence table.
    pub id: Spanned<String>,
    /// The one question, in plain words.
    pub question: String,
    /// The answer yes in a few words, to follow "because you said".
    pub label: String,
    /// A line under the question.
    #[serde(default)]
    pub help: Option<String>,
    /// What it is about.
    pub category: Category,
    /// Who answers.
    #[serde(default)]
    pub ask: Ask,
    /// A number instead of yes or no.
    #[serde(default)]
    pub number: Option<NumberRange>,
    /// The zone of the body picture it is tapped on.
    #[serde(default)]
    pub zone: Option<String>,
    /// Follows from other answers when this holds; an own "yes" counts too.
    #[serde(default)]
    pub when: Option<Node>,
    /// Findings that cannot be true beside this one.
    #[serde(default)]
    pub contradicts: Vec<Spanned<String>>,
    /// How to do it at home.
    #[serde(default)]
    pub self_test: Option<SelfTest>,
    /// The finding this is another estimate of.
    #[serde(default)]
    pub second_estimate_of: Option<Spanned<String>>,
    /// It is said to raise the risk; how well that is known.
    #[serde(default)]
    pub risk: Option<Risk>,
    /// Where numbers in `when` come from.
    #[serde(default)]
    pub from: Option<Provenance>,
}

impl Finding {
    /// Returns the slug.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }

    /// Says in words which answers are allowed.
    #[must_use]
    pub fn allowed(&self) -> String {
        match &self.number {
            None => "true, false or \"unsure\"".to_owned(),
            Some(range) => {
                format!("a whole number from {} to {} ({}) or \"unsure\"", range.min, range.max, range.unit)
            }
        }
    }
}

/// The findings file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct FindingsFile {
    pub(crate) finding: Vec<Finding>,
}
