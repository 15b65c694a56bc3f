//! Which told numbers come to the same: asked of the real lens, never worked out here.

use super::suppose::Teller;
use crate::{
    care::Care,
    catalog::Site,
    journal::{CheckIn, Entry, SetDone},
    programme::PainBand,
    record::{Record, Series},
    today::{Course, Track},
    units::{Effort, LocalDate, Pain, Stiffness},
};

/// Minutes as the check-in offers them.
const MINUTES: [u16; 6] = [0, 5, 10, 20, 30, 60];

/// A record and the course walked on it, for facts to be added to.
#[derive(Clone)]
pub(super) struct Known<'c> {
    pub(super) record: Record,
    pub(super) course: Course<'c>,
}

impl<'c> Known<'c> {
    /// Takes in what is told, and walks on to a day.
    pub(super) fn and(&self, entries: &[Entry], care: &'c Care, until: LocalDate) -> Self {
        let mut known = self.clone();
        let mut changed = until;
        for entry in entries {
            // What is made up here corrects nothing, and is told on a day that is known already or the next.
            changed = changed.min(known.record.append(entry).unwrap_or(entry.date));
        }
        known.course.go_on(&known.record, care, changed, until);
        known
    }
}

/// Pairs of pain and minutes with which a stiff morning is read as one that eased soon.
pub(super) fn eases(known: &Known<'_>, date: LocalDate, track: &Track<'_>) -> Vec<(u8, u16)> {
    let mut eases = Vec::new();
    let stiff = Stiffness::new(10).ok();
    let rules =
        track.trace(date.plus(-1)).and_then(|trace| track.version(trace)).map(|v| v.rules.morning.clone());
    let Some(rules) = rules else { return eases };
    for pain in 0..=10 {
        for minutes in MINUTES {
            let said = CheckIn {
                stiffness: stiff,
                pain: Pain::new(pain).ok(),
                minutes: Some(minutes),
                ..CheckIn::default()
            };
            let mut record = known.record.clone();
            let _ = record.append(&Teller::new(&record, 0).morning(date, said));
            let Some(series) = Series::new(&record, Site::Achilles) else { continue };
            if series.read(&record, date, None, &rules).eased_soon {
                eases.extend(u8::try_from(pain).map(|pain| (pain, minutes)));
            }
        }
    }
    eases
}

/// The class of each pain and of each effort, 0 to 10 and none told, and the pain that is just too much.
pub(super) struct Classes {
    pub(super) pains: Vec<String>,
    pub(super) efforts: Vec<String>,
    pub(super) too_painful: u8,
}

impl Classes {
    pub(super) fn of(
        known: &Known<'_>,
        care: &Care,
        date: LocalDate,
        index: usize,
        sets: &[SetDone],
    ) -> Option<Self> {
        let begun = &known.course.tracks.get(index)?.begun;
        let read = |pain: Option<Pain>, effort: Option<Effort>| {
            let told = (sets, pain, effort, false);
            let entry =
                Teller::new(&known.record, 0).session(&known.record, date, (begun.id, begun.side), told);
            let known = known.and(&[entry], care, date);
            let (letter, work, _) = known.course.evening_of(&known.record, index, date)?;
            Some((letter.main?, work.limits))
        };
        let effort = Effort::new(0).ok();
        let (mut pains, mut efforts): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let (mut pain_bands, mut effort_bands) = (Vec::new(), Vec::new());
        for n in 0..=10 {
            let (main, _) = read(Pain::new(n).ok(), effort)?;
            // Above the ceiling the number itself is named in the answer.
            let known = pain_bands.iter().position(|band| *band == main.pain && main.pain != PainBand::Over);
            pains.push(known.map_or_else(|| n.to_string(), |at| pains.get(at).cloned().unwrap_or_default()));
            pain_bands.push(main.pain);
            let (main, _) = read(Pain::new(0).ok(), Effort::new(n).ok())?;
            let known = effort_bands.iter().position(|band| *band == main.effort);
            efforts
                .push(known.map_or_else(|| n.to_string(), |at| efforts.get(at).cloned().unwrap_or_default()));
            effort_bands.push(main.effort);
        }
        pains.push("?".to_owned());
        efforts.push("?".to_owned());
        let (_, (_, ceiling)) = read(None, None)?;
        Some(Self { pains, efforts, too_painful: ceiling.saturating_add(1).min(10) })
    }
}
