//! A typed tree over answers: when a red flag fires, when a finding follows from others, when a question is due.
//!
//! Three-valued: an answer that is absent or "not sure" is [`Truth::Unknown`] and never makes anything fire.
//! A tree compares and counts; it never scores and never decides.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, de};
use toml::Spanned;

use crate::criteria::Truth;

/// What an answer amounts to, for a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A number, in the finding's unit.
    Number(i32),
    /// Not asked, or not sure.
    Unknown,
}

/// One node with its place in the file.
pub type Node = Spanned<Trigger>;

/// A tree over findings.
#[derive(Clone, Debug, PartialEq)]
pub enum Trigger {
    /// This was answered yes. Written as the finding's id alone.
    Yes(String),
    /// This was answered no: `{ no = "…" }`.
    No(String),
    /// A number within bounds, both included: `{ number = "…", at-least = 60 }`.
    Number {
        /// The finding.
        finding: String,
        /// The least it may be.
        at_least: Option<i32>,
        /// The most it may be.
        at_most: Option<i32>,
    },
    /// All of these: `{ all = […] }`.
    All(Vec<Node>),
    /// One of these: `{ any = […] }`.
    Any(Vec<Node>),
    /// Not known to be so: `{ unless = … }`. Holds over an unknown answer, so use it on the safe side only.
    Unless(Box<Node>),
    /// So many of these: `{ count = […], at-least = 2 }`.
    Count {
        /// What is counted.
        of: Vec<Node>,
        /// How many must hold.
        at_least: u16,
    },
    /// Points of findings answered yes: `{ points = { a = 1, b = 2 }, at-least = 2 }`.
    Points {
        /// Finding → points.
        of: BTreeMap<String, u16>,
        /// Points needed.
        at_least: u16,
    },
}

impl Trigger {
    /// Says whether the tree holds, fails, or is not known yet.
    pub fn truth(&self, known: &dyn Fn(&str) -> Known) -> Truth {
        match self {
            Self::Yes(finding) => yes(known(finding)),
            Self::No(finding) => match known(finding) {
                Known::No => Truth::Holds,
                Known::Yes => Truth::Fails,
                Known::Number(_) | Known::Unknown => Truth::Unknown,
            },
            Self::Number { finding, at_least, at_most } => match known(finding) {
                Known::Number(n) if at_least.is_none_or(|l| n >= l) && at_most.is_none_or(|m| n <= m) => {
                    Truth::Holds
                }
                Known::Number(_) => Truth::Fails,
                Known::Yes | Known::No | Known::Unknown => Truth::Unknown,
            },
            // Fails < Unknown < Holds: "all" is the least of the branches, "any" the greatest.
            Self::All(of) => of.iter().map(|n| n.get_ref().truth(known)).min().unwrap_or(Truth::Holds),
            Self::Any(of) => of.iter().map(|n| n.get_ref().truth(known)).max().unwrap_or(Truth::Fails),
            Self::Unless(node) => {
                if node.get_ref().truth(known) == Truth::Holds {
                    Truth::Fails
                } else {
                    Truth::Holds
                }
            }
            Self::Count { of, at_least } => {
                counted(of.iter().map(|n| (1, n.get_ref().truth(known))), *at_least)
            }
            Self::Points { of, at_least } => {
                counted(of.iter().map(|(finding, points)| (*points, yes(known(finding)))), *at_least)
            }
        }
    }

    /// Names every finding the tree reads, in the order written; a finding may come twice.
    pub fn findings<'a>(&'a self, each: &mut dyn FnMut(&'a str)) {
        match self {
            Self::Yes(finding) | Self::No(finding) | Self::Number { finding, .. } => each(finding),
            Self::All(of) | Self::Any(of) | Self::Count { of, .. } => {
                of.iter().for_each(|n| n.get_ref().findings(each));
            }
            Self::Unless(node) => node.get_ref().findings(each),
            Self::Points { of, .. } => of.keys().for_each(|finding| each(finding)),
        }
    }

    /// Names the findings that make a tree hold: what the person said that led here.
    pub fn because<'a>(&'a self, known: &dyn Fn(&str) -> Known, each: &mut dyn FnMut(&'a str)) {
        if self.truth(known) != Truth::Holds {
            return;
        }
        match self {
            Self::Yes(finding) | Self::No(finding) | Self::Number { finding, .. } => each(finding),
            Self::All(of) | Self::Any(of) | Self::Count { of, .. } => {
                of.iter().for_each(|n| n.get_ref().because(known, each));
            }
            Self::Unless(_) => {}
            Self::Points { of, .. } => {
                of.keys().filter(|f| yes(known(f)) == Truth::Holds).for_each(|f| each(f));
            }
        }
    }
}

fn yes(known: Known) -> Truth {
    match known {
        Known::Yes => Truth::Holds,
        Known::No => Truth::Fails,
        Known::Number(_) | Known::Unknown => Truth::Unknown,
    }
}

fn counted(of: impl Iterator<Item = (u16, Truth)>, at_least: u16) -> Truth {
    let (mut sure, mut possible) = (0_u16, 0_u16);
    for (points, truth) in of {
        match truth {
            Truth::Holds => sure = sure.saturating_add(points),
            Truth::Unknown => possible = possible.saturating_add(points),
            Truth::Fails => {}
        }
    }
    if sure >= at_least {
        Truth::Holds
    } else if sure.saturating_add(possible) >= at_least {
        Truth::Unknown
    } else {
        Truth::Fails
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    no: Option<String>,
    number: Option<String>,
    at_least: Option<i32>,
    at_most: Option<i32>,
    all: Option<Vec<Node>>,
    any: Option<Vec<Node>>,
    unless: Option<Box<Node>>,
    count: Option<Vec<Node>>,
    points: Option<BTreeMap<String, u16>>,
}

impl TryFrom<Table> for Trigger {
    type Error = &'static str;
    fn try_from(table: Table) -> Result<Self, Self::Error> {
        let Table { no, number, at_least, at_most, all, any, unless, count, points } = table;
        let bounds = (at_least, at_most);
        let least = || {
            let least = at_least.and_then(|n| u16::try_from(n).ok()).filter(|n| *n > 0 && at_most.is_none());
            least.ok_or("`count` and `points` need `at-least` alone, a whole number from 1")
        };
        let node = match (no, number, all, any, unless, count, points) {
            (None, Some(finding), None, None, None, None, None) => {
                if bounds == (None, None) {
                    return Err("`number` needs `at-least` or `at-most`");
                }
                return Ok(Self::Number { finding, at_least, at_most });
            }
            (None, None, None, None, None, Some(of), None) => {
                return Ok(Self::Count { of, at_least: least()? });
            }
            (None, None, None, None, None, None, Some(of)) => {
                return Ok(Self::Points { of, at_least: least()? });
            }
            (Some(finding), None, None, None, None, None, None) => Self::No(finding),
            (None, None, Some(of), None, None, None, None) if !of.is_empty() => Self::All(of),
            (None, None, None, Some(of), None, None, None) if !of.is_empty() => Self::Any(of),
            (None, None, None, None, Some(node), None, None) => Self::Unless(node),
            _ => return Err(ONE_THING),
        };
        if bounds == (None, None) {
            Ok(node)
        } else {
            Err("`at-least` and `at-most` go with a number or a count")
        }
    }
}

const ONE_THING: &str = "a node says one thing: `all`, `any`, `no`, `number`, `unless`, `count` or `points`, and none of them empty";

impl<'de> Deserialize<'de> for Trigger {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> de::Visitor<'de> for Visit {
            type Value = Trigger;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a finding's id or a table with `all`, `any`, `no`, `number`, `unless`, `count` or `points`")
            }
            fn visit_str<E: de::Error>(self, finding: &str) -> Result<Trigger, E> {
                Ok(Trigger::Yes(finding.to_owned()))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Trigger, A::Error> {
                let table = Table::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Trigger::try_from(table).map_err(de::Error::custom)
            }
        }
        from.deserialize_any(Visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct File {
        when: Node,
    }

    fn tree(text: &str) -> Trigger {
        toml::from_str::<File>(&format!("when = {text}")).unwrap().when.into_inner()
    }

    fn reading<'a>(yes: &'a [&str], no: &'a [&str]) -> impl Fn(&str) -> Known + 'a {
        move |id| {
            if id == "age" {
                Known::Number(15)
            } else if yes.contains(&id) {
                Known::Yes
            } else if no.contains(&id) {
                Known::No
            } else {
                Known::Unknown
            }
        }
    }

    #[test]
    fn an_unknown_answer_neither_fires_nor_fails() {
        let t = tree(r#"{ all = ["a", { any = ["b", "c"] }] }"#);
        assert_eq!(t.truth(&reading(&["a", "c"], &[])), Truth::Holds);
        assert_eq!(t.truth(&reading(&["a"], &["b"])), Truth::Unknown);
        assert_eq!(t.truth(&reading(&["a"], &["b", "c"])), Truth::Fails);
    }

    #[test]
    fn points_are_counted_and_what_is_unknown_may_still_come() {
        let t = tree(r#"{ points = { a = 1, b = 2, c = 1 }, at-least = 3 }"#);
        assert_eq!(t.truth(&reading(&["a", "b"], &[])), Truth::Holds);
        assert_eq!(t.truth(&reading(&["a"], &[])), Truth::Unknown);
        assert_eq!(t.truth(&reading(&["a", "c"], &["b"])), Truth::Fails);
        let mut because = vec![];
        t.because(&reading(&["a", "b"], &[]), &mut |f| because.push(f.to_owned()));
        assert_eq!(because, ["a", "b"]);
    }

    #[test]
    fn unless_holds_over_the_unknown_and_numbers_have_bounds() {
        let grown_up = tree(r#"{ all = ["a", { unless = { number = "age", at-most = 15 } }] }"#);
        assert_eq!(grown_up.truth(&reading(&["a"], &[])), Truth::Fails);
        assert_eq!(tree(r#"{ unless = "b" }"#).truth(&reading(&[], &[])), Truth::Holds);
        assert_eq!(tree(r#"{ number = "age", at-least = 16 }"#).truth(&reading(&[], &[])), Truth::Fails);
        assert_eq!(tree(r#"{ no = "b" }"#).truth(&reading(&[], &["b"])), Truth::Holds);
    }

    #[test]
    fn a_node_that_says_two_things_or_nothing_is_refused() {
        for bad in [
            r#"{ all = ["a"], any = ["b"] }"#,
            "{ any = [] }",
            r#"{ count = ["a"] }"#,
            r#"{ number = "age" }"#,
            r#"{ all = ["a"], at-least = 1 }"#,
            r#"{ count = ["a"], at-least = 0 }"#,
            r#"{ sometimes = "a" }"#,
            "3",
        ] {
            assert!(toml::from_str::<File>(&format!("when = {bad}")).is_err(), "{bad}");
        }
    }
}
