//! One answer made ahead, as the top of Today: the same words, look and stairs, and no reasons.

use askama::Template;
use heelup_core::{
    care::Care,
    today::DayAnswer,
    words::{Action, Card, card},
};

use crate::{
    chrome::Chrome,
    pages::look::{Look, Step, steps},
};

/// A day's answers, ready to be put into the frame.
#[derive(Template)]
#[template(path = "ahead_answer.html")]
pub(super) struct AnswerView {
    chrome: Chrome,
    first: View,
    others: Vec<View>,
}

struct View {
    name: String,
    look: Look,
    card: Card,
    stairs: Vec<Step>,
    /// Where the button leads, if it works without a connection.
    button: Option<(String, String, bool)>,
}

impl AnswerView {
    /// Puts a day's answers together; none without any.
    pub(super) fn of(answers: &[DayAnswer], care: &Care, chrome: Chrome) -> Option<Self> {
        let several = answers.len() > 1;
        let mut views = answers.iter().map(|answer| View::of(answer, care, several));
        Some(Self { chrome, first: views.next()?, others: views.collect() })
    }
}

impl View {
    fn of(answer: &DayAnswer, care: &Care, several: bool) -> Self {
        let card = card(answer, care);
        let programme = |join: char| {
            if several { format!("{join}programme={}", answer.programme) } else { String::new() }
        };
        let button = card.button.as_ref().and_then(|button| {
            let (to, plays) = match button.action {
                Action::StartSession => (format!("/session{}", programme('?')), true),
                Action::StartLight => (format!("/session?part=light{}", programme('&')), true),
                Action::CheckIn => ("/check-in".to_owned(), false),
                Action::TakeTest | Action::SeeFlag | Action::AddRun => return None,
            };
            Some((to, button.text.clone(), plays))
        });
        Self {
            name: answer.protocol_name.clone(),
            look: Look::of(answer, card.first_day),
            stairs: steps(&answer.stairs),
            button,
            card,
        }
    }
}
