//! The table: every key put to the record as facts, and the real answer read off.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    LookAhead, Morrow, Planned, Supposed,
    lens::{Classes, Known, eases},
    suppose::{Teller, sets_of},
};
use crate::{
    care::Care,
    catalog::Site,
    journal::{CheckIn, Entry, SetDone},
    programme::{State, evening},
    record::Record,
    today::{Course, DayAnswer, Decision, answers},
    units::{Effort, LocalDate, Pain, Stiffness},
};

/// Makes the table for a day and the one after it; empty for somebody without a running programme.
#[must_use]
pub fn look_ahead(record: &Record, care: &Care, today: LocalDate) -> LookAhead {
    let course = Course::walk(record, care, today);
    let now = answers(record, care, &course, today);
    let known = Known { record: record.clone(), course };
    let stopped = now.iter().any(|a| a.decision == Decision::Refer && a.beneath.is_none());
    let mut sites: Vec<Site> = now.iter().map(|answer| answer.site).collect();
    sites.sort_unstable();
    sites.dedup();
    let told = record.day(today).mornings.iter().any(Option::is_some);
    let mut table = Table {
        care,
        today,
        sites,
        eases: Vec::new(),
        rows: BTreeMap::new(),
        classes: 0,
        answers: Vec::new(),
        keys: BTreeMap::new(),
    };
    let mut work = Vec::new();
    if !now.is_empty() && !stopped {
        let tomorrow = today.plus(1);
        table.eases = table.eases_on(&known, if told { tomorrow } else { today });
        if !told {
            table.mornings(&known, &[], today, "t");
        }
        table.mornings(&known, &[], tomorrow, if told { "-|-" } else { "?|-" });
        if told {
            for (number, answer) in now.iter().enumerate() {
                work.extend(table.work(&known, answer, number));
            }
        }
    }
    let Table { sites, eases, rows, answers: supposed, keys, .. } = table;
    let light = light(&now, &supposed);
    let tomorrow = today.plus(1);
    LookAhead { today, tomorrow, sites, stopped, eases, work, rows, light, answers: supposed, keys }
}

/// The light part of each programme, as the day or any answer ahead has it.
fn light(
    now: &[DayAnswer],
    supposed: &[Supposed],
) -> Vec<(crate::journal::ProgrammeId, Vec<crate::today::DoseLine>)> {
    let ahead = supposed.iter().flat_map(|s| &s.answers);
    let mut light: Vec<(crate::journal::ProgrammeId, Vec<crate::today::DoseLine>)> = Vec::new();
    for answer in now.iter().chain(ahead).filter(|answer| !answer.light.is_empty()) {
        if light.iter().all(|(id, _)| *id != answer.programme) {
            light.push((answer.programme, answer.light.clone()));
        }
    }
    light
}

struct Table<'c> {
    care: &'c Care,
    today: LocalDate,
    sites: Vec<Site>,
    eases: Vec<(u8, u16)>,
    rows: BTreeMap<String, usize>,
    classes: usize,
    answers: Vec<Supposed>,
    keys: BTreeMap<String, usize>,
}

/// How much of what was planned was done.
#[derive(Clone, Copy)]
enum Amount {
    /// So many sessions, as planned.
    Full(usize),
    /// Less than planned.
    Some,
    /// The easier form.
    Easier,
}

impl<'c> Table<'c> {
    fn eases_on(&self, known: &Known<'c>, date: LocalDate) -> Vec<(u8, u16)> {
        let tracks = known.course.tracks.iter();
        let mut of = tracks.filter(|t| t.programme.protocol.site == Site::Achilles);
        of.next().map(|track| eases(known, date, track)).unwrap_or_default()
    }

    /// Every morning of a day, after what is told before it.
    fn mornings(&mut self, known: &Known<'c>, before: &[Entry], date: LocalDate, key: &str) {
        for (morning, said) in self.check_ins() {
            let mut told = before.to_vec();
            // Facts told before the morning of another day are in the record already.
            let entry = said.map(|said| Teller::new(&known.record, before.len()).morning(date, said));
            let ahead = known.and(entry.as_slice(), self.care, date);
            told.extend(entry);
            let at = self.answer(&ahead, told, date);
            self.keys.insert(format!("{key}|{morning}"), at);
        }
    }

    /// What a morning can say, each under its key.
    fn check_ins(&self) -> Vec<(String, Option<CheckIn>)> {
        let first = |n| CheckIn { first_step: Pain::new(n).ok(), ..CheckIn::default() };
        let mut all = vec![("?".to_owned(), None)];
        match self.sites.as_slice() {
            [Site::Plantar] => all.extend((0..=10).map(|n| (n.to_string(), Some(first(n))))),
            [Site::Achilles] => all.extend(self.stiffs().into_iter().map(|(key, said)| (key, Some(said)))),
            _ => {
                for (key, stiff) in self.stiffs() {
                    all.extend((0..=10).map(|n| {
                        let first_step = Pain::new(n).ok();
                        (format!("{key}/{n}"), Some(CheckIn { first_step, ..stiff }))
                    }));
                }
            }
        }
        all
    }

    /// Every stiffness, and the same with a pain and minutes that count as eased soon.
    fn stiffs(&self) -> Vec<(String, CheckIn)> {
        let stiff = |n| CheckIn { stiffness: Stiffness::new(n).ok(), ..CheckIn::default() };
        let mut all: Vec<(String, CheckIn)> = (0..=10).map(|n| (n.to_string(), stiff(n))).collect();
        if let Some((pain, minutes)) = self.eases.first() {
            let pain = Pain::new(i64::from(*pain)).ok();
            let minutes = Some(*minutes);
            all.extend((0..=10).map(|n| (format!("{n}e"), CheckIn { pain, minutes, ..stiff(n) })));
        }
        all
    }

    /// Every way in which the rest of today's work of one programme can be told.
    fn work(&mut self, known: &Known<'c>, answer: &DayAnswer, number: usize) -> Option<Planned> {
        let index = known.course.tracks.iter().position(|track| track.begun.id == answer.programme)?;
        let first = sets_of(&answer.remaining);
        if first.is_empty() {
            return None;
        }
        let Classes { pains, efforts, too_painful } =
            Classes::of(known, self.care, self.today, index, &first)?;
        let mut sessions = vec![first];
        let left = answer.sessions.saturating_sub(answer.sessions_done);
        for _ in 1..left {
            let told = self.told(known, index, &sessions, (Amount::Full(sessions.len()), None, None));
            let later = known.and(&told, self.care, self.today);
            let now = answers(&later.record, self.care, &later.course, self.today);
            let next = now.iter().find(|a| a.programme == answer.programme).map(|a| sets_of(&a.remaining));
            match next.filter(|sets| !sets.is_empty()) {
                Some(sets) => sessions.push(sets),
                None => break,
            }
        }
        let mut amounts: Vec<(String, Amount)> =
            (1..=sessions.len()).map(|n| (format!("full{n}"), Amount::Full(n))).collect();
        amounts.push(("some".to_owned(), Amount::Some));
        amounts.push(("easier".to_owned(), Amount::Easier));
        let mut read: Vec<((State, Option<u8>), usize)> = Vec::new();
        for (word, amount) in amounts {
            for pain in pains.iter().collect::<BTreeSet<_>>() {
                for effort in efforts.iter().collect::<BTreeSet<_>>() {
                    let number_of = |class: &String| class.parse::<i64>().ok();
                    let (p, e) = (number_of(pain), number_of(effort));
                    let told =
                        (amount, p.and_then(|n| Pain::new(n).ok()), e.and_then(|n| Effort::new(n).ok()));
                    let entries = self.told(known, index, &sessions, told);
                    let row = format!("{number}:{word}:{pain}:{effort}");
                    let after = known.and(&entries, self.care, self.today);
                    let Some((letter, work, _)) = after.course.evening_of(&after.record, index, self.today)
                    else {
                        continue;
                    };
                    // What leaves the same state, and is said the same, is answered the same.
                    let track = after.course.tracks.get(index);
                    let Some((trace, version)) =
                        track.and_then(|t| t.trace(self.today).and_then(|at| Some((at, t.version(at)?))))
                    else {
                        continue;
                    };
                    let left = evening(&version.programme.table, trace.after, letter);
                    let sound = (left, work.worst.filter(|worst| *worst >= too_painful));
                    let known = read.iter().find(|(other, _)| *other == sound).map(|(_, class)| *class);
                    self.rows.insert(row, known.unwrap_or(self.classes));
                    if known.is_none() {
                        let class = self.classes;
                        read.push((sound, class));
                        self.classes += 1;
                        let key = format!("-|{class}");
                        self.mornings(&after, &entries, self.today.plus(1), &key);
                    }
                }
            }
        }
        Some(Planned { programme: answer.programme, sessions, pains, efforts, too_painful })
    }

    /// The sessions as they would be told, the pain and the effort with the first of them.
    fn told(
        &self,
        known: &Known<'c>,
        index: usize,
        sessions: &[Vec<SetDone>],
        (amount, pain, effort): (Amount, Option<Pain>, Option<Effort>),
    ) -> Vec<Entry> {
        let Some(begun) = known.course.tracks.get(index).map(|track| &track.begun) else { return Vec::new() };
        let mut teller = Teller::new(&known.record, 0);
        let (done, lightened): (Vec<&[SetDone]>, bool) = match amount {
            Amount::Full(n) => (sessions.iter().take(n).map(Vec::as_slice).collect(), false),
            Amount::Some => (sessions.iter().take(1).map(|sets| less(sets)).collect(), false),
            Amount::Easier => (sessions.iter().take(1).map(|sets| less(sets)).collect(), true),
        };
        let of = (begun.id, begun.side);
        let mut entries: Vec<Entry> = Vec::new();
        let mut record = known.record.clone();
        for sets in done {
            let entry = teller.session(&record, self.today, of, (sets, pain, effort, lightened));
            let _ = record.append(&entry);
            entries.push(entry);
        }
        entries
    }

    /// Reads the answers off, and returns their place among those known.
    fn answer(&mut self, ahead: &Known<'c>, told: Vec<Entry>, date: LocalDate) -> usize {
        let answers = answers(&ahead.record, self.care, &ahead.course, date);
        let morrows: Vec<Morrow> = answers.iter().map(|answer| Morrow::of(answer, self.care)).collect();
        if let Some(at) = self.answers.iter().position(|known| known.morrows == morrows) {
            return at;
        }
        self.answers.push(Supposed { told, date, answers, morrows });
        self.answers.len() - 1
    }
}

/// All sets but the last; where there is one only, it with nothing done.
fn less(sets: &[SetDone]) -> &[SetDone] {
    sets.split_last().map_or(sets, |(_, before)| before)
}
