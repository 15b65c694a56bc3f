//! Whatever the catalog becomes, a life on kept versions is decided as it was; and no move is ever a rise.

use std::sync::OnceLock;

use heelup_core::{
    care::Care,
    journal::{Accepted, Entry, Fact},
    record::Record,
    today::{Course, answers},
    units::{Involved, LocalDate},
};
use proptest::prelude::*;

use super::lives::{Writer, life};
use crate::care;

/// The shipped care with other limits, rules and doses in every protocol.
fn other() -> &'static Care {
    static OTHER: OnceLock<Care> = OnceLock::new();
    OTHER.get_or_init(|| {
        let mut files = crate::shipped();
        for (file, text) in &mut files {
            if file.starts_with("protocols/") {
                *text = text.replace("ceiling = 5", "ceiling = 4").replace("reps = 12", "reps = 11");
                *text = text.replace("second-within-days = 7", "second-within-days = 5");
            }
            if file == "rules.toml" {
                *text = text.replacen("worse-by = 2", "worse-by = 3", 1);
            }
        }
        Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
    })
}

/// The same life, begun by an app that keeps versions.
fn kept(entries: &[Entry]) -> Vec<Entry> {
    let mut entries = entries.to_vec();
    let mut said = Vec::new();
    for entry in &mut entries {
        if let Fact::ProgrammeStarted(start) = &mut entry.fact {
            let kept = care().to_keep(&start.protocol).unwrap();
            start.version = Some(kept.version.clone());
            said.push((entry.date, kept));
        }
    }
    let mut writer = Writer { entries };
    for (date, kept) in said {
        writer.say(date, None, Involved::Both, Fact::CareKept(kept));
    }
    writer.entries
}

fn told(entries: &[Entry], care: &Care, until: LocalDate) -> String {
    let record = Record::fold(entries);
    let own = care.of(&record);
    let course = Course::walk(&record, &own, until);
    let traces: Vec<_> = course.tracks.iter().map(|track| &track.traces).collect();
    format!("{traces:?}\n{:?}", answers(&record, &own, &course, until))
}

proptest! {
    #![proptest_config(super::config(40))]

    #[test]
    fn a_life_on_kept_versions_is_decided_as_it_was(life in life(1..30)) {
        let plain = life.journal();
        let until = life.last_day();
        prop_assert_eq!(told(&kept(&plain), other(), until), told(&plain, care(), until));
    }

    #[test]
    fn a_move_on_any_day_is_never_a_rise(life in life(2..30), which: prop::sample::Index) {
        let plain = kept(&life.journal());
        let on = plain[0].date.plus(i32::try_from(which.index(29)).unwrap()).min(life.last_day());
        let mut writer = Writer { entries: plain };
        let starts: Vec<_> = writer.entries.iter().filter_map(|e| match &e.fact {
            Fact::ProgrammeStarted(start) => Some((e.programme, start.protocol.clone())),
            _ => None,
        }).collect();
        for (at, (_, protocol)) in starts.iter().enumerate() {
            let kept = other().to_keep(protocol).unwrap();
            let version = kept.version.clone();
            writer.say(on, Some(at), Involved::Both, Fact::CareKept(kept));
            writer.say(on, Some(at), Involved::Both, Fact::VersionAccepted(Accepted { version }));
        }
        let record = Record::fold(&writer.entries);
        let own = other().of(&record);
        let until = life.last_day().plus(3);
        let course = Course::walk(&record, &own, until);
        prop_assert!(course.unfollowed.is_empty());
        for track in &course.tracks {
            for pair in track.traces.windows(2) {
                let (before, after) = (&pair[0], &pair[1]);
                let (old, new) = (track.version(before).unwrap(), track.version(after).unwrap());
                if old.hash() == new.hash() {
                    continue;
                }
                // In the newer table the place that both name, and the place moved to.
                let address = old.programme.address(before.after.pos);
                let same = new.programme.position(&address);
                let landed = new.programme.table.at(after.before.pos);
                prop_assert!(same.is_none_or(|at| landed.rank <= new.programme.table.at(at).rank), "{address}");
                prop_assert!(landed.stage <= old.programme.table.at(before.after.pos).stage);
                prop_assert_eq!((after.before.total, after.before.in_row), (0, 0));
                prop_assert!(!after.after.open_rise || before.after.open_rise, "a move opened a rise");
                prop_assert!(after.before.owed + 1 >= before.after.owed, "owed days were lost");
                prop_assert_eq!(after.before.stopped, before.after.stopped);
            }
        }
    }
}
