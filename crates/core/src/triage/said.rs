//! Every text of the triage catalog that people read.

use super::TriageCatalog;
use crate::catalog::{Condition, Each, Finding, Level, RedFlag, Said, ScreenText};

impl Said for TriageCatalog {
    fn each_text(&mut self, each: Each<'_>) {
        self.findings.values_mut().for_each(|one| one.each_text(each));
        self.conditions.values_mut().for_each(|one| one.each_text(each));
        self.red_flags.values_mut().for_each(|one| one.each_text(each));
        self.screens.each_text(each);
    }
}

impl Said for Finding {
    fn each_text(&mut self, each: Each<'_>) {
        self.question.each_text(each);
        self.label.each_text(each);
        self.help.each_text(each);
        self.number.iter_mut().for_each(|number| each(&mut number.unit));
        if let Some(test) = &mut self.self_test {
            each(&mut test.how);
            each(&mut test.safety);
        }
    }
}

impl Said for Condition {
    fn each_text(&mut self, each: Each<'_>) {
        [&mut self.name, &mut self.term, &mut self.pattern].into_iter().for_each(&mut *each);
        self.against.each_text(each);
        [&mut self.action, &mut self.why].into_iter().for_each(&mut *each);
        self.frequency.iter_mut().for_each(|frequency| each(&mut frequency.says));
    }
}

impl Said for RedFlag {
    fn each_text(&mut self, each: Each<'_>) {
        self.name.each_text(each);
        self.level.each_text(each);
    }
}

impl Said for Level {
    fn each_text(&mut self, each: Each<'_>) {
        self.why.each_text(each);
        self.r#do.each_text(each);
        self.avoid.each_text(each);
        self.say.each_text(each);
    }
}

impl Said for ScreenText {
    fn each_text(&mut self, each: Each<'_>) {
        self.title.each_text(each);
        self.help.each_text(each);
    }
}
