//! Every text of the catalog that people read, one after the other: what another language has to say, too.
//!
//! Ids, numbers, addresses and where numbers come from are no such texts. A field that is not named here is never
//! translated.

use super::{
    Article, Block, Exercise, ExerciseFacts, Instrument, Piece, Protocol, Stage,
    article::{pieces_of, written},
};
use crate::figures::Figure;

/// What is done with each text.
pub(crate) type Each<'f> = &'f mut dyn FnMut(&mut String);

/// Something with texts that people read.
pub(crate) trait Said {
    /// Goes over its texts; each may be changed.
    fn each_text(&mut self, each: Each<'_>);
}

impl<T: Said> Said for Vec<T> {
    fn each_text(&mut self, each: Each<'_>) {
        self.iter_mut().for_each(|one| one.each_text(each));
    }
}

impl<T: Said> Said for Option<T> {
    fn each_text(&mut self, each: Each<'_>) {
        self.iter_mut().for_each(|one| one.each_text(each));
    }
}

impl Said for String {
    fn each_text(&mut self, each: Each<'_>) {
        each(self);
    }
}

/// Names that things are looked up by: those of another language come behind, since each is an address, too.
fn also(names: &mut Vec<String>, each: Each<'_>) {
    for name in names.clone() {
        let mut other = name;
        each(&mut other);
        if !names.contains(&other) {
            names.push(other);
        }
    }
}

impl Said for Protocol {
    fn each_text(&mut self, each: Each<'_>) {
        self.name.each_text(each);
        self.summary.each_text(each);
        self.choose_when.each_text(each);
        self.stage.each_text(each);
        self.easing.values_mut().for_each(|easing| each(&mut easing.name));
        self.gate.values_mut().for_each(|gate| each(&mut gate.name));
        self.advice.iter_mut().for_each(|advice| each(&mut advice.text));
        for deviation in &mut self.deviation {
            each(&mut deviation.what);
            each(&mut deviation.why);
        }
    }
}

impl Said for Stage {
    fn each_text(&mut self, each: Each<'_>) {
        [&mut self.name, &mut self.short, &mut self.why].into_iter().for_each(each);
    }
}

impl Said for ExerciseFacts {
    fn each_text(&mut self, each: Each<'_>) {
        [&mut self.name, &mut self.short, &mut self.purpose].into_iter().for_each(&mut *each);
        also(&mut self.also, each);
        self.equipment.each_text(each);
    }
}

impl Said for Exercise {
    fn each_text(&mut self, each: Each<'_>) {
        self.facts.each_text(each);
        [&mut self.how, &mut self.watch_for, &mut self.stop_if].into_iter().for_each(|l| l.each_text(each));
    }
}

impl Said for Instrument {
    fn each_text(&mut self, each: Each<'_>) {
        self.name.each_text(each);
        self.what.each_text(each);
        self.how.each_text(each);
        self.stop_when.each_text(each);
        self.note.each_text(each);
    }
}

impl Said for Figure {
    fn each_text(&mut self, each: Each<'_>) {
        self.title.each_text(each);
        self.words.each_text(each);
        let names: Vec<String> = self.strip().into_iter().map(|(name, _)| name).collect();
        for name in names {
            let mut other = name.clone();
            each(&mut other);
            if other != name {
                self.captions.insert(name, other);
            }
        }
    }
}

impl Said for Article {
    fn each_text(&mut self, each: Each<'_>) {
        self.head.title.each_text(each);
        self.head.summary.each_text(each);
        also(&mut self.head.also, each);
        self.head.fact.iter_mut().for_each(|fact| each(&mut fact.says));
        for part in &mut self.parts {
            // Its name in addresses stays: links lead to it.
            part.heading.each_text(each);
            for block in &mut part.blocks {
                match block {
                    Block::Text(pieces) => prose(pieces, each),
                    Block::List(items) => items.iter_mut().for_each(|item| prose(item, each)),
                    Block::Fact(_) => {}
                }
            }
        }
    }
}

/// A paragraph or an item of a list is one text, its links in their place.
fn prose(pieces: &mut Vec<Piece>, each: Each<'_>) {
    let mut text = written(pieces);
    let before = text.clone();
    each(&mut text);
    if text != before {
        *pieces = pieces_of(&text);
    }
}
