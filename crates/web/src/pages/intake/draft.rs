//! The answers of an unfinished intake, in one cookie that only our own pages get to see.

use axum::http::HeaderMap;
use heelup_core::{
    journal::{Answer, Answers},
    triage::Screen,
    units::Involved,
};

use super::{side_of, side_word};
use crate::chrome::cookie;

const NAME: &str = "intake";
const VERSION: &str = "v1";
/// A week; then one begins afresh.
const KEEP_S: u32 = 7 * 24 * 3600;
/// More screens than any intake has.
const MOST: usize = 80;

/// What was answered on one screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// These, and none of the others.
    Picked(Vec<String>),
    /// These; about the others one is not sure.
    PickedRestUnsure(Vec<String>),
    /// Not sure about any of it.
    Unsure,
    /// A number.
    Number(i32),
}

impl Reply {
    /// Returns the answers that this reply gives to a screen.
    pub(super) fn answers(&self, screen: &Screen) -> Answers {
        let ids = |picked: &Vec<String>| picked.clone();
        match self {
            Self::Picked(picked) => {
                let picked = ids(picked);
                screen.answers(&picked.iter().map(String::as_str).collect::<Vec<_>>())
            }
            Self::PickedRestUnsure(picked) => {
                let mut answers = screen.unsure();
                for id in picked {
                    answers.insert(id.clone(), Answer::Yes);
                }
                answers
            }
            Self::Unsure => screen.unsure(),
            Self::Number(number) => screen.number(*number),
        }
    }

    fn write(&self) -> String {
        match self {
            Self::Picked(picked) => picked.join("+"),
            Self::PickedRestUnsure(picked) => format!("*{}", picked.join("+")),
            Self::Unsure => "?".to_owned(),
            Self::Number(number) => format!("={number}"),
        }
    }

    fn read(text: &str) -> Self {
        let list = |text: &str| text.split('+').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        if text == "?" {
            Self::Unsure
        } else if let Some(number) = text.strip_prefix('=') {
            number.parse().map_or(Self::Unsure, Self::Number)
        } else if let Some(picked) = text.strip_prefix('*') {
            Self::PickedRestUnsure(list(picked))
        } else {
            Self::Picked(list(text))
        }
    }
}

/// One screen, answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) screen: String,
    pub(super) reply: Reply,
}

/// An unfinished intake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// The condition a clinician has named.
    pub(super) diagnosis: Option<String>,
    /// The leg that hurts.
    pub(super) side: Option<Involved>,
    /// The screens answered, in their order.
    pub(super) said: Vec<Said>,
}

impl Draft {
    /// Reads the draft of a request; whatever is not one of ours is an empty one.
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        cookie(headers, NAME).map(Self::parse).unwrap_or_default()
    }

    /// Says whether anything was answered yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    fn parse(text: &str) -> Self {
        let mut parts = text.split('/');
        if parts.next() != Some(VERSION) {
            return Self::default();
        }
        let mut draft = Self::default();
        for part in parts.take(MOST) {
            match part.split_once(':') {
                Some(("@d", id)) => draft.diagnosis = Some(id.to_owned()),
                Some(("@s", side)) => draft.side = side_of(side),
                Some((screen, reply)) if !screen.is_empty() => {
                    draft.said.push(Said { screen: screen.to_owned(), reply: Reply::read(reply) });
                }
                _ => {}
            }
        }
        draft
    }

    fn write(&self) -> String {
        let mut parts = vec![VERSION.to_owned()];
        parts.extend(self.diagnosis.iter().map(|id| format!("@d:{id}")));
        parts.extend(self.side.map(|side| format!("@s:{}", side_word(side))));
        parts.extend(self.said.iter().map(|said| format!("{}:{}", said.screen, said.reply.write())));
        parts.join("/")
    }

    /// Returns the whole `Set-Cookie` line; an empty draft takes the cookie away.
    pub(super) fn cookie(&self) -> String {
        let age = if *self == Self::default() { 0 } else { KEEP_S };
        format!("{NAME}={}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict", self.write())
    }

    /// Puts an answer in its place; what was said on the screens before stays.
    pub(super) fn put(&mut self, index: usize, said: Said) {
        match self.said.get_mut(index) {
            Some(slot) if slot.screen == said.screen => *slot = said,
            _ => {
                self.said.truncate(index);
                self.said.push(said);
            }
        }
    }

    /// Keeps the answers from a place on only if they still begin with this screen: they are shown again there.
    pub(super) fn keep_if_next(&mut self, index: usize, screen: &str) {
        if self.said.get(index).is_some_and(|said| said.screen != screen) {
            self.said.truncate(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            diagnosis: Some("plantar_fasciopathy".into()),
            side: Some(Involved::Left),
            said: vec![
                Said { screen: "right-now".into(), reply: Reply::Picked(vec![]) },
                Said {
                    screen: "where".into(),
                    reply: Reply::Picked(vec!["loc_arch".into(), "loc_calf".into()]),
                },
                Said { screen: "health".into(), reply: Reply::PickedRestUnsure(vec!["pregnant".into()]) },
                Said { screen: "morning".into(), reply: Reply::Number(4) },
                Said { screen: "eases".into(), reply: Reply::Unsure },
            ],
        }
    }

    #[test]
    fn a_draft_survives_its_cookie() {
        assert_eq!(Draft::parse(&draft().write()), draft());
        assert!(draft().cookie().contains("HttpOnly; SameSite=Strict"));
    }

    #[test]
    fn a_cookie_holds_only_letters_that_a_cookie_may_hold() {
        assert!(draft().write().bytes().all(|b| b.is_ascii_graphic() && !b";,\"\\".contains(&b)));
    }

    #[test]
    fn what_is_no_draft_of_ours_begins_afresh() {
        for text in ["", "v0/right-now:", "nonsense", "v1"] {
            assert_eq!(Draft::parse(text), Draft::default(), "{text}");
        }
    }

    #[test]
    fn an_answer_changed_after_going_back_keeps_the_way_if_it_still_leads_there() {
        let mut d = draft();
        d.put(0, Said { screen: "right-now".into(), reply: Reply::Unsure });
        d.keep_if_next(1, "where");
        assert_eq!(d.said.len(), 5);
        d.keep_if_next(1, "elsewhere");
        assert_eq!(d.said.len(), 1);
    }
}
