//! `heelup replay`: the days of a journal that another catalog would decide differently, and by which values.

use std::path::PathBuf;

use heelup_core::{
    care::Care,
    record::Record,
    replay::{FieldChange, Replay, Stretch, Walked, causes, field_changes, replay},
    today::DayAnswer,
    units::LocalDate,
    words::{Language, card, day_in_short, field, hypothetical},
};
use serde::Serialize;

use super::programme::{Change, print_changes};
use crate::{
    console::{Console, Tone, shown},
    exit::{Exit, Failure},
    journal::{Whose, day, short},
    json::{self, Reason},
    shell::Shell,
};

/// Walks a journal under the care its programmes follow and under another catalog, and lists the days that would
/// be decided differently, with the reasons of both. Nothing is written.
#[derive(Debug, clap::Args)]
pub(crate) struct ReplayOf {
    /// The journal; or name it with --journal
    #[arg(value_name = "JOURNAL", conflicts_with = "journal")]
    file: Option<PathBuf>,
    #[command(flatten)]
    whose: Whose,
    /// The other catalog's folder
    #[arg(long, value_name = "DIR")]
    with: PathBuf,
    /// The first day to look at; the first of the journal when left out
    #[arg(long, value_name = "DATE")]
    from: Option<LocalDate>,
    /// The last day to look at; the last of the journal when left out
    #[arg(long, value_name = "DATE")]
    until: Option<LocalDate>,
}

/// What came of it, for machines.
#[derive(Serialize)]
struct Found {
    from: LocalDate,
    until: LocalDate,
    /// Mornings looked at, one a programme and day.
    days: u32,
    /// Those that are the same.
    same: u32,
    programmes: Vec<Of>,
    /// What a replay cannot know.
    caveat: String,
}

/// One programme.
#[derive(Serialize)]
struct Of {
    protocol: String,
    /// The version followed on the last day looked at, and that of the other catalog; null where there is none.
    version: Option<String>,
    other_version: Option<String>,
    /// The values that differ.
    changes: Vec<Change>,
    stretches: Vec<Days>,
}

/// Days in a row that differ.
#[derive(Serialize)]
struct Days {
    from: LocalDate,
    until: LocalDate,
    /// Places of the values that alone make the first day another one; empty where it takes several.
    because: Vec<String>,
    days: Vec<Day>,
}

/// One day that differs.
#[derive(Serialize)]
struct Day {
    date: LocalDate,
    /// As it was, and as it would have been; null where that catalog has no such programme.
    old: Option<Side>,
    new: Option<Side>,
}

/// A day as one catalog has it.
#[derive(Serialize)]
struct Side {
    decision: &'static str,
    rule: &'static str,
    place: String,
    eased: Vec<String>,
    /// In one line.
    says: String,
    sessions: u8,
    /// Why, the deciding reason first.
    reasons: Vec<Reason>,
}

impl ReplayOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let care = shell.care()?;
        let other = Shell::care_in(&self.with)?;
        let whose =
            Whose { journal: self.file.clone().or_else(|| self.whose.journal.clone()), ..self.whose.clone() };
        let told = whose.read(shell)?;
        for warning in &told.warnings {
            shell.console.warn(warning)?;
        }
        let record = Record::fold(&told.entries);
        let (from, until) = self.days(&record)?;
        let care = care.made_for(&record);
        let unbound = record.on_catalog_in_use(None);
        let old = Walked::to(&record, &care, until);
        let new = Walked::to(&unbound, &other, until);
        let found = replay(&old, &new, from, until);
        let programmes = programmes(&old, &new, until);
        if shell.json() {
            let of = |one: &One| of(one, &old, &new, &found);
            let json = Found {
                from,
                until,
                days: found.days,
                same: found.same,
                programmes: programmes.iter().map(of).collect(),
                caveat: hypothetical(Language::English),
            };
            shell.console.pretty(&json)?;
        } else {
            let head = format!("Under {}, {} to {}.", shown(&self.with), day(from), day(until));
            shell.console.text(0, &head)?;
            print(shell, &programmes, &old, &new, &found)?;
        }
        Ok(Exit::Ok)
    }

    /// The days to look at: those asked for, within those that anything is known of.
    fn days(&self, record: &Record) -> Result<(LocalDate, LocalDate), Failure> {
        let Some((first, last)) = record.first.zip(record.last()) else {
            return Err(Failure::input("there is nothing in this journal yet", "begin with `heelup start`"));
        };
        if record.programmes.is_empty() {
            return Err(Failure::input(
                "there is no programme in this journal",
                "begin one with `heelup start`; without one no day is decided",
            ));
        }
        let (from, until) = (self.from.unwrap_or(first), self.until.unwrap_or(last));
        if until < from {
            return Err(Failure::usage(
                format!("{} is before {}", day(until), day(from)),
                "give --from a day that is not after --until",
            ));
        }
        Ok((from.max(first), until))
    }
}

/// One programme under both catalogs.
struct One {
    id: heelup_core::journal::ProgrammeId,
    protocol: String,
    version: Option<String>,
    other_version: Option<String>,
    fields: Vec<FieldChange>,
    changes: Vec<Change>,
    /// Why the present version cannot be walked.
    unkept: Option<heelup_core::care::Unkept>,
}

fn programmes(old: &Walked<'_>, new: &Walked<'_>, until: LocalDate) -> Vec<One> {
    let begun = old.record.programmes.iter().filter(|begun| begun.start <= until);
    let one = begun.map(|begun| {
        let track = old.course.tracks.iter().find(|track| track.begun.id == begun.id);
        let version = track.map(|track| track.programme.hash.clone());
        let protocol = begun.protocol.clone();
        let mine = version.as_deref().and_then(|version| old.care.content(&protocol, Some(version)));
        let theirs = new.care.content(&protocol, None);
        let fields = mine.zip(theirs).map(|(mine, theirs)| field_changes(&mine, &theirs)).unwrap_or_default();
        let line = |change: &FieldChange| Change {
            path: change.path.clone(),
            kind: change.kind,
            line: field(change, &protocol, new.care),
        };
        One {
            id: begun.id,
            version,
            other_version: new.care.programmes.get(&protocol).map(|p| p.hash.clone()),
            changes: fields.iter().map(line).collect(),
            fields,
            unkept: old.unfollowed(begun.id).map(|unfollowed| unfollowed.why.clone()),
            protocol,
        }
    });
    one.collect()
}

/// The values that alone make the first day of a stretch another one.
fn because<'f>(one: &'f One, old: &Walked<'_>, stretch: &Stretch) -> Vec<&'f FieldChange> {
    let first = stretch.days.first().map(|day| day.date);
    first.map(|date| causes(old, one.id, &one.fields, date)).unwrap_or_default()
}

fn of(one: &One, old: &Walked<'_>, new: &Walked<'_>, found: &Replay) -> Of {
    let mine = found.stretches.iter().filter(|stretch| stretch.programme == one.id);
    let stretches = mine.filter_map(|stretch| {
        let (first, last) = stretch.days.first().zip(stretch.days.last())?;
        let days = stretch.days.iter().map(|day| Day {
            date: day.date,
            old: day.old.as_ref().map(|answer| side(answer, old.care)),
            new: day.new.as_ref().map(|answer| side(answer, new.care)),
        });
        Some(Days {
            from: first.date,
            until: last.date,
            because: because(one, old, stretch).into_iter().map(|change| change.path.clone()).collect(),
            days: days.collect(),
        })
    });
    Of {
        protocol: one.protocol.clone(),
        version: one.version.clone(),
        other_version: one.other_version.clone(),
        changes: one.changes.clone(),
        stretches: stretches.collect(),
    }
}

fn side(answer: &DayAnswer, care: &Care) -> Side {
    Side {
        decision: answer.decision.id(),
        rule: answer.rule.id(),
        place: format!("{}.{}", answer.stage, answer.rung),
        eased: answer.eased.clone(),
        says: day_in_short(Language::English, Some(answer)),
        sessions: answer.sessions,
        reasons: json::reasons(answer, care),
    }
}

fn print(
    shell: &mut Shell,
    programmes: &[One],
    old: &Walked<'_>,
    new: &Walked<'_>,
    found: &Replay,
) -> Result<(), Failure> {
    let differing = found.differing();
    let days = |n: u32| if n == 1 { "1 day".to_owned() } else { format!("{n} days") };
    let sum = match (differing, found.days) {
        (0, all) => format!(
            "Nothing would change: {} decided the same.",
            if all == 1 { "the one day is".into() } else { format!("all {all} days are") }
        ),
        (n, all) if n == all => format!("All {all} would be others."),
        (n, _) => format!("{} would be others; {} would be the same.", days(n), days(found.same)),
    };
    shell.console.line(shell.console.paint(Tone::Strong, &sum))?;
    for one in programmes {
        shell.console.gap()?;
        name(shell, one)?;
        print_changes(shell, &one.changes)?;
        for stretch in found.stretches.iter().filter(|stretch| stretch.programme == one.id) {
            print_stretch(shell, one, stretch, old, new)?;
        }
    }
    if differing > 0 {
        shell.console.gap()?;
        shell.console.text(0, &hypothetical(Language::English))?;
    }
    Ok(())
}

fn name(shell: &mut Shell, one: &One) -> Result<(), Failure> {
    let version = |version: &Option<String>| {
        version.as_ref().map_or_else(|| "no version".to_owned(), |v| format!("version {}", short(v)))
    };
    let (mine, theirs) = (version(&one.version), version(&one.other_version));
    let same = one.version == one.other_version && one.version.is_some();
    let line = if same { format!("the same {mine}") } else { format!("{mine} against {theirs}") };
    shell.console.text(0, &format!("{}: {line}", one.protocol))?;
    if let Some(why) = &one.unkept {
        shell.console.text(2, &heelup_core::words::unkept(Language::English, why))?;
    }
    if one.other_version.is_none() {
        shell.console.text(2, "The other catalog has no such programme.")?;
    }
    Ok(())
}

/// The most days of a stretch that are told one by one.
const TOLD: usize = 14;

fn print_stretch(
    shell: &mut Shell,
    one: &One,
    stretch: &Stretch,
    old: &Walked<'_>,
    new: &Walked<'_>,
) -> Result<(), Failure> {
    let Some((first, last)) = stretch.days.first().zip(stretch.days.last()) else { return Ok(()) };
    let out = &mut shell.console;
    out.gap()?;
    let head = match stretch.days.len() {
        1 => day(first.date),
        n => format!("{} to {}, {n} days", day(first.date), day(last.date)),
    };
    out.line(out.paint(Tone::Strong, &head))?;
    let because: Vec<&str> =
        because(one, old, stretch).into_iter().map(|change| change.path.as_str()).collect();
    match because.as_slice() {
        [] if one.fields.is_empty() => {}
        [] => out.text(2, "Because of several values together.")?,
        values => out.text(2, &format!("Because of {}.", values.join(", or ")))?,
    }
    for (n, difference) in stretch.days.iter().take(TOLD).enumerate() {
        let date = difference.date.civil().strftime("%a %-d %b").to_string();
        out.item(
            2,
            &format!("{date:<10} it was  "),
            &day_in_short(Language::English, difference.old.as_ref()),
        )?;
        if n == 0 {
            deciding(out, difference.old.as_ref(), old.care)?;
        }
        out.item(
            2,
            &format!("{:<10} other   ", ""),
            &day_in_short(Language::English, difference.new.as_ref()),
        )?;
        if n == 0 {
            deciding(out, difference.new.as_ref(), new.care)?;
        }
    }
    if stretch.days.len() > TOLD {
        shell
            .console
            .text(2, &format!("and {} days more; --json has them all", stretch.days.len() - TOLD))?;
    }
    Ok(())
}

/// The reason that decided, as the day's own page says it.
fn deciding(out: &mut Console, answer: Option<&DayAnswer>, care: &Care) -> Result<(), Failure> {
    let Some(answer) = answer else { return Ok(()) };
    let card = card(answer, care);
    let Some(row) = card.why.first() else { return Ok(()) };
    let value = row.value.trim_end_matches('.');
    let why = format!("Why ({}): {}: {value}. {}", answer.rule.id(), row.title, row.line);
    out.text(22, why.trim_end())
}
