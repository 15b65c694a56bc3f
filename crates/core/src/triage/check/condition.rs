//! One condition: what it names exists, and each row says one thing that can be counted.

use std::collections::BTreeSet;

use super::{Checked, File};
use crate::{
    catalog::{Condition, Direction, Place, Row, nearest},
    triage::TriageCatalog,
};

impl Checked {
    pub(super) fn condition(&mut self, catalog: &TriageCatalog, file: File<'_>, condition: &Condition) {
        self.listed(catalog, file, &condition.place);
        self.listed(catalog, file, &condition.typical);
        for phase in &condition.phase_of {
            let id = phase.get_ref().as_str();
            if catalog.conditions.get(id).is_none_or(|c| c.programme.is_none()) {
                let near = nearest(id, catalog.conditions.keys().map(String::as_str));
                let remedy = near.map_or_else(
                    || "name a condition with a programme".to_owned(),
                    |n| format!("did you mean `{n}`?"),
                );
                self.at(file, &phase.span(), format!("`{id}` is no condition with a programme"), remedy);
            }
        }
        if let Some(programme) = &condition.programme {
            self.programmes
                .push((programme.get_ref().clone(), Place::at(file.0, file.1, programme.span().start)));
            if condition.place.is_empty() || condition.urgency.blocks() {
                self.at(
                    file,
                    &programme.span(),
                    "a programme needs a place and nothing urgent",
                    "add place = […], or drop the programme",
                );
            }
        }
        let mut seen = BTreeSet::new();
        for row in &condition.row {
            let (id, span) = (row.finding.get_ref().as_str(), row.finding.span());
            if !seen.insert(id) {
                self.at(file, &span, format!("`{id}` weighs twice here"), "keep one row a finding");
            }
            if self.known(catalog, file, id, &span)
                && catalog.findings.get(id).is_some_and(|f| f.number.is_some())
            {
                self.at(
                    file,
                    &span,
                    format!("`{id}` is a number and cannot weigh"),
                    "weigh a yes-or-no finding that follows from it",
                );
            }
            if (row.lr_pos.is_some() || row.lr_neg.is_some()) != row.measured.is_some() {
                self.at(
                    file,
                    &span,
                    "a likelihood ratio and how it was measured belong together",
                    "add measured = \"self-report\" or \"clinician-test\", or drop it",
                );
            }
            if [row.lr_pos, row.lr_neg].into_iter().flatten().any(|lr| !(lr.is_finite() && lr > 0.0)) {
                self.at(file, &span, "a likelihood ratio is a number above 0", "check it against its source");
            }
            if let Some(unless) = &row.unless {
                self.tree(catalog, file, unless);
            }
            self.row_flag(catalog, file, row);
        }
    }

    fn row_flag(&mut self, catalog: &TriageCatalog, file: File<'_>, row: &Row) {
        let (id, span) = (row.finding.get_ref().as_str(), row.finding.span());
        match (&row.flag, row.direction) {
            (None, Direction::RedFlag) => {
                self.at(file, &span, format!("`{id}` is a red flag, but which?"), "add flag = \"RF-…\"")
            }
            (Some(flag), Direction::RedFlag) => match catalog.red_flags.get(flag.get_ref()) {
                None => {
                    let near = nearest(flag.get_ref(), catalog.red_flags.keys().map(String::as_str));
                    let remedy = near.map_or_else(
                        || "add it to red-flags.toml".to_owned(),
                        |n| format!("did you mean `{n}`?"),
                    );
                    self.at(file, &flag.span(), format!("unknown red flag `{}`", flag.get_ref()), remedy);
                }
                Some(known) => {
                    let mut reads = false;
                    for level in &known.level {
                        level.when.get_ref().findings(&mut |f| reads |= f == id);
                    }
                    if !reads {
                        self.at(
                            file,
                            &flag.span(),
                            format!("`{}` never looks at `{id}`", flag.get_ref()),
                            "name the flag that does, or let this one read it",
                        );
                    }
                }
            },
            (Some(flag), _) => self.at(
                file,
                &flag.span(),
                "a flag on a row that is no red flag",
                "drop it, or make the direction \"red-flag\"",
            ),
            (None, _) => {}
        }
    }
}
