//! What would notice a changed number: the check, the scripted lives, what clinicians read, the stories.

use std::collections::{BTreeMap, BTreeSet};

use heelup_core::{
    care::Care,
    catalog::{Catalog, Files, Outside, Problem, Protocol, Rules},
    programme::{Programme, compile},
    story,
};

use super::{
    lives::{LIVES, every_dose, live},
    numbers::Number,
};
use crate::{clinical, scenarios};

/// Who noticed first, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Noticed {
    /// The catalog is refused.
    Check,
    /// Nothing has changed: the same care, written otherwise (`like` another rung that says the same).
    Same,
    /// A written dose is another.
    Dose,
    /// A scripted life goes otherwise.
    Life,
    /// A table that clinicians read says something else.
    Clinical,
    /// A story does not go as told.
    Story,
}

/// One file with what it takes to read it: the smallest catalog it makes sense in.
struct Room {
    files: Files,
    /// What that small catalog is told already, for want of the rest.
    problems: BTreeSet<(String, String)>,
    /// The programmes it decides.
    touched: Vec<String>,
    /// What clinicians read of it.
    said: String,
}

/// The shipped catalog with everything it leads to.
pub(super) struct Battery {
    care: Care,
    rooms: BTreeMap<String, Room>,
    /// Programme, life, what it was like.
    lives: BTreeMap<String, Vec<String>>,
    /// Protocols followed, and the story.
    stories: Vec<(Vec<String>, story::Story)>,
}

/// Programmes that stand for all where a rule of every protocol changes.
const STANDING: [&str; 2] = ["achilles-midportion-four-stage", "plantar-heel-pain"];

impl Battery {
    pub(super) fn new(files: &Files) -> Self {
        let care = Care::read(files).unwrap();
        let lived = |id: &String| LIVES.iter().map(|life| live(life, &care, id).unwrap()).collect();
        let stories = scenarios::stories().into_iter().map(|(_, text)| {
            let story = story::parse(&text).unwrap();
            let follows = story.opening.programmes.iter().map(|p| p.protocol.clone()).collect();
            (follows, story)
        });
        Self {
            rooms: files
                .keys()
                .filter(|file| asks_about(file))
                .map(|file| room(files, &care, file))
                .collect(),
            lives: care.programmes.keys().map(|id| (id.clone(), lived(id))).collect(),
            stories: stories.collect(),
            care,
        }
    }

    /// Returns who notices first that a number has changed; `None`: nobody. The quickest is asked first.
    pub(super) fn notices(&self, number: &Number, changed: &str) -> Option<Noticed> {
        let room = &self.rooms[&number.file];
        let text = number.put(&room.files[&number.file], changed);
        let Some(made) = self.made(room, &number.file, &text) else { return Some(Noticed::Check) };
        let pairs = || room.touched.iter().map(|id| &self.care.programmes[id]).zip(&made.programmes);
        let same = |(was, is): (&Programme, &Programme)| {
            (&was.places, &was.table, &was.limits) == (&is.places, &is.table, &is.limits)
        };
        if number.says.contains("like = ") && pairs().all(same) && self.care.rules == made.rules {
            return Some(Noticed::Same);
        }
        if pairs().any(|(was, is)| every_dose(was) != every_dose(is)) {
            return Some(Noticed::Dose);
        }
        let programmes: Vec<&Programme> = made.programmes.iter().collect();
        if clinical::said_of(&programmes, &number.file, &text) != room.said {
            return Some(Noticed::Clinical);
        }
        if self.refuses(room, &number.file, &text) {
            return Some(Noticed::Check);
        }
        let care = made.put_into(self.care.clone());
        for (n, life) in LIVES.iter().enumerate() {
            if room.touched.iter().any(|id| live(life, &care, id).as_ref() != self.lives[id].get(n)) {
                return Some(Noticed::Life);
            }
        }
        let about = |follows: &[String]| follows.iter().any(|f| room.touched.contains(f));
        let alone = |follows: &[String]| follows.iter().all(|f| care.programmes.contains_key(f));
        let differs = |story: &story::Story| {
            story::run(story, &care).map_or(true, |days| days.iter().any(|day| !day.agrees))
        };
        let noticed =
            self.stories.iter().any(|(follows, story)| about(follows) && alone(follows) && differs(story));
        noticed.then_some(Noticed::Story)
    }

    /// Returns what one changed file decides, read alone; none if it makes no programme.
    fn made(&self, room: &Room, file: &str, text: &str) -> Option<Made> {
        let mut made = Made { rules: self.care.rules.clone(), protocols: Vec::new(), programmes: Vec::new() };
        if file == "rules.toml" {
            made.rules = toml::from_str::<Rules>(text).ok()?;
        } else {
            let one = Files::from([(file.to_owned(), text.to_owned())]);
            made.protocols.extend(Catalog::parse_with(&one, &outside(&self.care)).0.protocols);
        }
        let known = &self.care.catalog;
        for id in &room.touched {
            let of = |id: &String| {
                made.protocols
                    .iter()
                    .find(|(own, _)| own == id)
                    .map(|(_, p)| p)
                    .or_else(|| known.protocols.get(id))
            };
            // A file of the touched programme itself that holds no protocol any more is refused.
            if file.ends_with(&format!("/{id}.toml")) && made.protocols.is_empty() {
                return None;
            }
            let protocol = of(id)?;
            let after = protocol.after.as_ref().and_then(|a| of(a.get_ref()));
            let file = format!("protocols/{id}.toml");
            let programme = compile(protocol, after, &known.exercises, &made.rules, &file, "").ok()?;
            made.programmes.push(programme);
        }
        Some(made)
    }

    /// Says whether the check refuses a changed file among those it needs.
    fn refuses(&self, room: &Room, file: &str, text: &str) -> bool {
        let mut files = room.files.clone();
        files.insert(file.to_owned(), text.to_owned());
        let (_, problems) = Catalog::parse_with(&files, &outside(&self.care));
        problems.iter().any(|p| !room.problems.contains(&told(p)))
    }
}

/// What a changed file decides.
struct Made {
    rules: Rules,
    protocols: Vec<(String, Protocol)>,
    /// In the order of the room's touched.
    programmes: Vec<Programme>,
}

impl Made {
    fn put_into(self, mut care: Care) -> Care {
        care.rules = self.rules;
        care.catalog.protocols.extend(self.protocols);
        let named = self.programmes.into_iter().map(|made| (made.protocol.id.clone(), made));
        care.programmes.extend(named);
        care
    }
}

/// Says whether a file's numbers are care: limits, doses, windows.
pub(super) fn asks_about(file: &str) -> bool {
    file.starts_with("protocols/") || file == "rules.toml"
}

fn outside(care: &Care) -> Outside {
    Outside {
        conditions: Some(care.triage.conditions().map(|c| c.id().to_owned()).collect()),
        findings: Some(care.triage.findings().map(|f| f.id().to_owned()).collect()),
    }
}

fn told(problem: &Problem) -> (String, String) {
    (problem.place.file.clone(), problem.what.clone())
}

fn room(files: &Files, care: &Care, file: &str) -> (String, Room) {
    let own = file.trim_start_matches("protocols/").trim_end_matches(".toml");
    let touched: Vec<String> = if care.programmes.contains_key(own) {
        vec![own.to_owned()]
    } else {
        STANDING.map(str::to_owned).to_vec()
    };
    let mut needed: BTreeSet<String> =
        BTreeSet::from([file.to_owned(), "sources.toml".into(), "rules.toml".into()]);
    for id in &touched {
        let protocol = &care.catalog.protocols[id];
        needed.insert(format!("protocols/{id}.toml"));
        needed.extend(protocol.after.iter().map(|after| format!("protocols/{}.toml", after.get_ref())));
        needed.extend(protocol.exercises_named().map(|id| format!("exercises/{}.md", id.get_ref())));
    }
    let keep = |(name, _): &(&String, &String)| needed.contains(*name) || name.starts_with("instruments/");
    let few: Files = files.iter().filter(keep).map(|(name, text)| (name.clone(), text.clone())).collect();
    let (_, problems) = Catalog::parse_with(&few, &outside(care));
    let programmes: Vec<&Programme> = touched.iter().map(|id| &care.programmes[id]).collect();
    let said = clinical::said_of(&programmes, file, &files[file]);
    (file.to_owned(), Room { files: few, problems: problems.iter().map(told).collect(), touched, said })
}
