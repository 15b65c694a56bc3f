//! Screens ask what people are asked, and everything people are asked stands on one.

use super::{Checked, File};
use crate::{
    catalog::{Ask, Part, ScreenKind, ScreenText},
    triage::TriageCatalog,
};

impl Checked {
    pub(super) fn screen(&mut self, catalog: &TriageCatalog, file: File<'_>, screen: &ScreenText) {
        let span = screen.id.span();
        if let Some(when) = &screen.when {
            self.tree(catalog, file, when);
        }
        for id in &screen.findings {
            if !self.known(catalog, file, id.get_ref(), &id.span()) {
                continue;
            }
            let Some(finding) = catalog.findings.get(id.get_ref()) else { continue };
            let asked = match finding.ask {
                Ask::People => true,
                Ask::Optional => matches!(screen.part, Part::Optional | Part::AnythingNew),
                Ask::Computed | Ask::Journal | Ask::Clinician | Ask::SecondEstimate => false,
            };
            if !asked {
                self.at(
                    file,
                    &id.span(),
                    format!("`{}` is not asked here", finding.id()),
                    "take it off this screen, or change its `ask`",
                );
            }
            if finding.number.is_some() != (screen.kind == ScreenKind::Number) {
                self.at(
                    file,
                    &id.span(),
                    format!("`{}` does not fit a screen of this kind", finding.id()),
                    "numbers stand on screens of kind \"number\", alone",
                );
            }
        }
        let alone = matches!(screen.kind, ScreenKind::OneQuestion | ScreenKind::Number);
        if screen.findings.is_empty() || (alone && screen.findings.len() != 1) {
            self.at(
                file,
                &span,
                format!("screen `{}` asks nothing, or too much", screen.id.get_ref()),
                "one finding on one-question and number, at least one elsewhere",
            );
        }
    }

    /// A finding that nothing weighs, reads or asks has been forgotten somewhere.
    pub(super) fn orphans(&mut self, catalog: &TriageCatalog, file: File<'_>) {
        for finding in catalog.findings() {
            // Protocols may ask for what follows from answers; their check looks after those.
            if !self.used.contains(finding.id()) && finding.ask != Ask::Computed {
                self.at(
                    file,
                    &finding.id.span(),
                    format!("nothing uses `{}`", finding.id()),
                    "weigh it, ask it, or take it out",
                );
            }
            let asked =
                catalog.screens.iter().any(|s| s.findings.iter().any(|f| f.get_ref() == finding.id()));
            if finding.ask == Ask::People && !asked {
                self.at(
                    file,
                    &finding.id.span(),
                    format!("no screen asks `{}`", finding.id()),
                    "put it on a screen of intake.toml, or change its `ask`",
                );
            }
        }
    }
}
