//! Where in a programme an intake lets a person begin.

use crate::{
    catalog::{Protocol, StartAt, StartWhen},
    journal::{Answer, Answers},
};

/// Returns the highest place that the answers allow; a rule over something not known allows nothing.
#[must_use]
pub fn start_place<'p>(protocol: &'p Protocol, answers: &Answers) -> Option<&'p StartAt> {
    protocol.start.iter().rfind(|start| start.when.as_ref().is_none_or(|when| allows(when, answers)))
}

fn allows(when: &StartWhen, answers: &Answers) -> bool {
    let number = |id: &String| match answers.get(id) {
        Some(Answer::Number(n)) => Some(*n),
        Some(Answer::Yes | Answer::No | Answer::Unsure) | None => None,
    };
    let under = when.at_most.iter().all(|(id, most)| number(id).is_some_and(|n| n <= *most));
    let over = when.at_least.iter().all(|(id, least)| number(id).is_some_and(|n| n >= *least));
    under && over && !(when.at_most.is_empty() && when.at_least.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn protocol() -> Protocol {
        let text = include_str!("../../../../catalog/protocols/achilles-midportion-four-stage.toml");
        toml::from_str(text).unwrap()
    }

    fn at(answers: &[(&str, Answer)]) -> String {
        let answers = answers.iter().map(|(id, answer)| ((*id).to_owned(), *answer)).collect();
        start_place(&protocol(), &answers).unwrap().at.get_ref().clone()
    }

    #[test]
    fn a_calm_tendon_may_begin_with_both_legs() {
        let calm = [
            ("visa_a", Answer::Number(60)),
            ("morning_score", Answer::Number(2)),
            ("ten_two_leg_raises_pain", Answer::Number(3)),
        ];
        assert_eq!(at(&calm), "both-legs.1");
    }

    #[test]
    fn what_is_not_known_allows_nothing_higher() {
        let half = [("morning_score", Answer::Number(0)), ("ten_two_leg_raises_pain", Answer::Number(0))];
        assert_eq!(at(&half), "isometric.1");
        assert_eq!(at(&[("visa_a", Answer::Unsure)]), "isometric.1");
        assert_eq!(at(&[]), "isometric.1");
    }

    #[test]
    fn one_number_over_its_bound_keeps_the_first_place() {
        let sore = [
            ("visa_a", Answer::Number(90)),
            ("morning_score", Answer::Number(3)),
            ("ten_two_leg_raises_pain", Answer::Number(0)),
        ];
        assert_eq!(at(&sore), "isometric.1");
    }
}
