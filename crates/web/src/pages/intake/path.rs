//! The way through an intake: the draft's answers replayed, screen by screen, as the core asks for them.

use heelup_core::{
    journal::Answers,
    triage::{Screen, TriageCatalog, next_screen, screens_due},
};

use super::Draft;

/// The screens answered, each with what was known before it, and the one that comes next.
pub(super) struct Way {
    steps: Vec<(Screen, Answers)>,
    next: Option<Screen>,
    known: Answers,
}

/// A screen on the way.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// The screen.
    pub(super) screen: &'a Screen,
    /// Which of the way, from 0.
    pub(super) index: usize,
}

impl Way {
    /// Replays a draft as far as it leads; an answer to a screen that is not due ends it.
    pub(super) fn walk(catalog: &TriageCatalog, draft: &Draft) -> Self {
        let diagnosis = draft.diagnosis.as_deref();
        let mut known = Answers::new();
        let mut steps = Vec::new();
        for said in &draft.said {
            let due = screens_due(catalog, &known, diagnosis);
            let Some(screen) = due.into_iter().find(|screen| screen.id == said.screen) else { break };
            let before = known.clone();
            known.extend(said.reply.answers(&screen));
            steps.push((screen, before));
        }
        let next = next_screen(catalog, &known, diagnosis);
        Self { steps, next, known }
    }

    /// Returns the first screen without an answer.
    pub(super) const fn next(&self) -> Option<&Screen> {
        self.next.as_ref()
    }

    /// Finds a screen on the way: an answered one, or the next.
    pub(super) fn at(&self, id: &str) -> Option<At<'_>> {
        self.after_answered(id).or_else(|| {
            let screen = self.next.as_ref().filter(|screen| screen.id == id)?;
            Some(At { screen, index: self.steps.len() })
        })
    }

    fn after_answered(&self, id: &str) -> Option<At<'_>> {
        let index = self.steps.iter().position(|(screen, _)| screen.id == id)?;
        self.steps.get(index).map(|(screen, _)| At { screen, index })
    }

    /// Returns the screen that follows so many answered ones.
    pub(super) fn after(&self, answered: usize) -> Option<&Screen> {
        match self.steps.get(answered) {
            Some((screen, _)) => Some(screen),
            None if answered == self.steps.len() => self.next.as_ref(),
            None => None,
        }
    }

    /// Returns everything answered on so many screens.
    pub(super) fn answers_before(&self, answered: usize) -> Answers {
        self.steps.get(answered).map_or_else(|| self.known.clone(), |(_, before)| before.clone())
    }
}
