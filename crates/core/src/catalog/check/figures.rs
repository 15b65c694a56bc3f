//! Figures: every exercise has one, every key exists, every limb reaches its place.

use std::collections::BTreeSet;

use super::{Read, stem, unknown};
use crate::{
    catalog::{Catalog, Problem, Provenance, document::Document, nearest::nearest},
    figures::{Contact, Drawn, Figure, Figures, Keys, OutOfReach, Pose, Root, When},
};

/// Moments of a part at which limbs are asked for.
const LOOKS: u8 = 6;

/// Checks what an exercise names.
pub(super) fn named(
    catalog: &Catalog,
    read: &Read<'_>,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(exercise) = stem(document.file, "exercises/", ".md").and_then(|id| catalog.exercises.get(id))
    else {
        return;
    };
    if read.figures.is_empty() {
        return;
    }
    let facts = &exercise.facts;
    if facts.figure.is_none() {
        let remedy = "add figure = \"…\", the name of a file in figures/";
        problems.push(document.problem_at(&["id".into()], "the exercise has no figure", remedy));
    }
    for figure in facts.figures_named() {
        if !read.figures.contains(figure.get_ref().as_str()) {
            let known = read.figures.iter().copied();
            problems.push(unknown(document, &figure.span(), "figure", figure.get_ref(), known));
        }
    }
    if facts.figure_step.is_some() && !facts.step {
        let remedy = "add step = true, or take figure-step out";
        problems.push(document.problem_at(
            &["figure-step".into()],
            "a figure on a step, of an exercise that is not done on one",
            remedy,
        ));
    }
}

/// Checks each figure.
pub(super) fn each(
    catalog: &Catalog,
    read: &Read<'_>,
    cited: &mut BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    let Figures { body, all } = &catalog.figures;
    for (file, text) in &read.figure_texts {
        let look = &mut Look { file, text, problems };
        if let Some(body) = body.as_ref().filter(|_| *file == crate::catalog::figure::BODY) {
            look.provenance(catalog, &body.from, cited);
            look.provenance(catalog, &body.masses.from, cited);
        }
        let Some(figure) = stem(file, "figures/", ".json").and_then(|id| all.get(id)) else { continue };
        look.provenance(catalog, &figure.from, cited);
        look.order(figure);
        look.numbers(figure);
        if let Some(of) = figure.error_of.as_ref().filter(|of| !all.contains_key(*of)) {
            look.unknown("figure", of, all.keys().map(String::as_str));
        }
        if let Drawn::Side(keys) = &figure.drawn {
            look.carried(keys);
        }
        if let Some(body) = body {
            look.reached(figure, body);
        }
    }
}

/// Looks for figures that nobody shows.
pub(super) fn orphans(catalog: &Catalog, read: &Read<'_>, problems: &mut Vec<Problem>) {
    let named: BTreeSet<&str> = catalog
        .exercises
        .values()
        .flat_map(|exercise| exercise.facts.figures_named().map(|id| id.get_ref().as_str()))
        .collect();
    for (file, text) in &read.figure_texts {
        let Some(id) = stem(file, "figures/", ".json").filter(|id| catalog.figures.all.contains_key(*id))
        else {
            continue;
        };
        if !named.contains(id) {
            let remedy = "name it in the `figure` of an exercise, or delete the file";
            Look { file, text, problems }.say(
                "\"id\"",
                format!("no exercise shows the figure `{id}`"),
                remedy,
            );
        }
    }
}

struct Look<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Look<'_> {
    /// Complains at the first place of some text in the file.
    fn say(&mut self, at: &str, what: impl Into<String>, remedy: impl Into<String>) {
        let at = self.text.find(at).unwrap_or(0);
        self.problems.push(Problem::new(self.file, self.text, &(at..at), what, remedy));
    }

    fn unknown<'n>(&mut self, kind: &str, id: &str, known: impl Iterator<Item = &'n str>) {
        let known: Vec<&str> = known.collect();
        let remedy = nearest(id, known.iter().copied()).map_or_else(
            || format!("one of: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        // The name as a value, not as the key that has it.
        self.say(&format!("\"{id}\""), format!("unknown {kind} `{id}`"), remedy);
    }

    fn provenance(&mut self, catalog: &Catalog, from: &Provenance, cited: &mut BTreeSet<String>) {
        let design = from.basis.as_deref().is_some_and(|basis| basis.starts_with("design: "));
        if from.confidence.is_none() && !design {
            let remedy = "add \"confidence\": \"…\", or a basis that begins with \"design: \"";
            self.say("\"from\"", "nothing says where the numbers come from", remedy);
        }
        for source in &from.source {
            if catalog.sources.contains_key(source) {
                cited.insert(source.clone());
            } else if !catalog.sources.is_empty() {
                self.unknown("source", source, catalog.sources.keys().map(String::as_str));
            }
        }
    }

    /// Each part begins where the one before ended, and the last leads back.
    fn order(&mut self, figure: &Figure) {
        let keys = figure.keys();
        if keys.is_empty() && !matches!(figure.drawn, Drawn::Gait(_)) {
            self.say("\"id\"", "a figure without a key position", "add \"keys\": { … }");
        }
        let plain = |name: &str| name.strip_suffix("~mirror").unwrap_or(name).to_owned();
        for name in figure.cycle.iter().flat_map(|part| [plain(&part.from), plain(&part.to)]) {
            if !keys.contains(&name.as_str()) {
                self.unknown("key position", &name, keys.iter().copied());
            }
        }
        for name in &figure.marble_in {
            if !keys.contains(&name.as_str()) {
                self.unknown("key position", name, keys.iter().copied());
            }
        }
        let next = figure.cycle.iter().cycle().skip(1);
        let last = figure.cycle.len().saturating_sub(1);
        for (n, (part, next)) in figure.cycle.iter().zip(next).enumerate() {
            if part.to != next.from && !(figure.once && n == last) {
                let what = format!("a part ends in `{}` and the next begins in `{}`", part.to, next.from);
                self.say(
                    "\"cycle\"",
                    what,
                    "begin each part where the one before ended; the last leads back, or say \"once\": true",
                );
            }
            if part.seconds <= 0.0 {
                self.say("\"cycle\"", "a part that takes no time", "write its seconds, more than 0");
            }
        }
    }

    fn numbers(&mut self, figure: &Figure) {
        let [_, _, width, height] = figure.frame;
        if width <= 0.0 || height <= 0.0 {
            self.say("\"frame\"", "a frame without width or height", "write left, lower edge, width, height");
        }
        if figure.tint.values().any(|tint| !(0.0..=1.0).contains(tint)) {
            self.say("\"tint\"", "a tint outside 0 to 1", "write how strongly it is loaded, 0 to 1");
        }
        if figure.words.trim().is_empty() {
            self.say("\"words\"", "a figure without words", "say in one to four sentences what is done");
        }
    }

    /// Whoever carries the figure stands on something.
    fn carried(&mut self, keys: &Keys<Pose>) {
        for (name, pose) in keys.iter() {
            let stands = |contact: Contact| !matches!(contact, Contact::Free | Contact::Rest);
            let carried = match pose.root {
                Root::Near => stands(pose.near.contact),
                Root::Far => stands(pose.far.contact),
                Root::Hip => pose.hip.is_some(),
                Root::Shoulder => pose.shoulder.is_some(),
            };
            if !carried {
                let what = format!("nothing carries the figure in `{name}`");
                self.say(&format!("\"{name}\":"), what, "name a foot that stands, or say where the hip is");
            }
        }
    }

    /// No limb is asked further than it is long, in a key or between two.
    fn reached(&mut self, figure: &Figure, body: &crate::figures::Body) {
        let mut looks: Vec<(String, When<'_>)> =
            figure.keys().into_iter().map(|key| (format!("in `{key}`"), When::Key(key))).collect();
        for (n, part) in figure.cycle.iter().enumerate() {
            let between = format!("between `{}` and `{}`", part.from, part.to);
            looks.extend(
                (1..LOOKS).map(|k| (between.clone(), When::Part(n, f64::from(k) / f64::from(LOOKS)))),
            );
        }
        if matches!(figure.drawn, Drawn::Gait(_)) {
            looks.extend((0..48).map(|k| ("in the stride".to_owned(), When::Stride(f64::from(k) / 48.0))));
        }
        // One complaint a limb: what is put right in one key is often right everywhere.
        let mut told = BTreeSet::new();
        for (place, when) in looks {
            for OutOfReach { limb, by } in figure.beyond(body, when) {
                if told.insert(limb) {
                    let key =
                        place.split('`').nth(1).map_or("\"id\"".to_owned(), |key| format!("\"{key}\":"));
                    let what = format!("the {limb} cannot reach its place {place}: {by:.1} too far");
                    self.say(
                        &key,
                        what,
                        "bring the place nearer, lower the hip, or bend what carries it less",
                    );
                }
            }
        }
    }
}
