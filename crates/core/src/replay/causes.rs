//! Which single value makes a day another one: each is changed alone, and the record is walked with it.

use serde_json::Value;

use super::{FieldChange, FieldKind, Walked, fields::Step};
use crate::{
    care::Care,
    journal::{CareContent, CareKept, ProgrammeId, digest},
    record::Record,
    units::LocalDate,
};

/// Returns those of the changes that alone make a day of a programme another one than it is under its own version.
///
/// None of them may be enough: then it takes several together. A change that alone would not be safe to follow is
/// passed over.
#[must_use]
pub fn causes<'f>(
    old: &Walked<'_>,
    programme: ProgrammeId,
    changes: &'f [FieldChange],
    date: LocalDate,
) -> Vec<&'f FieldChange> {
    let Some(begun) = old.record.programmes.iter().find(|begun| begun.id == programme) else {
        return Vec::new();
    };
    let track = old.course.tracks.iter().find(|track| track.begun.id == programme);
    let version = track.and_then(|track| track.version(track.trace(date)?)).map(|v| v.hash().to_owned());
    let Some(content) = old.care.content(&begun.protocol, version.as_deref()) else { return Vec::new() };
    let alone = |change: &&FieldChange| {
        change.kind == FieldKind::Decides
            && with(&content, change).is_some_and(|content| {
                let (record, care) = under(old, programme, content);
                let walked = Walked::to(&record, &care, date);
                walked.unfollowed(programme).is_none() && old.differs(&walked, programme, date)
            })
    };
    changes.iter().filter(alone).collect()
}

/// The record with one programme on another content from its first day, and the care for it.
fn under(old: &Walked<'_>, programme: ProgrammeId, content: Value) -> (Record, Care) {
    let kept = CareKept { version: digest(&content), content: CareContent::new(content) };
    let mut record = old.record.clone();
    for begun in record.programmes.iter_mut().filter(|begun| begun.id == programme) {
        begun.version = Some(kept.version.clone());
        begun.accepted.clear();
    }
    record.kept.insert(kept.version, vec![kept.content]);
    let care = old.care.of(&record).into_owned();
    (record, care)
}

/// Returns a content with one value changed; none where whole parts come or go by their place in a list.
fn with(content: &Value, change: &FieldChange) -> Option<Value> {
    let mut changed = content.clone();
    let (last, way) = change.at.split_last()?;
    let mut here = &mut changed;
    for step in way {
        here = match step {
            Step::Key(key) => here.get_mut(key)?,
            Step::At(n) => here.get_mut(n)?,
        };
    }
    match (last, &change.new) {
        (Step::Key(key), Some(new)) => {
            here.as_object_mut()?.insert(key.clone(), new.clone());
        }
        (Step::Key(key), None) => {
            here.as_object_mut()?.remove(key)?;
        }
        (Step::At(n), Some(new)) => *here.get_mut(n)? = new.clone(),
        (Step::At(_), None) => return None,
    }
    Some(changed)
}
