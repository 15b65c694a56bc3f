//! Lives to measure on: years of check-ins, sessions and runs, made from a rule, the same every time.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context as _;
use heelup_core::{
    care::Care,
    journal::{
        CheckIn, Draft, Entry, EntryId, Fact, PersonId, Preset, ProgrammeId, ProgrammeStart, Run, Session,
        SetDone, Sport, Surface, seal,
    },
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};
use uuid::Uuid;

/// Reads the shipped catalog; returns it with the milliseconds that reading took.
pub(crate) fn care() -> anyhow::Result<(Care, f64)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog");
    let mut files = BTreeMap::new();
    read(&root, &root, &mut files)?;
    let mut times = Vec::new();
    for _ in 0..11 {
        let at = std::time::Instant::now();
        let read = Care::read(&files);
        times.push(at.elapsed().as_secs_f64() * 1e3);
        drop(read);
    }
    let care = Care::read(&files).map_err(|problems| {
        anyhow::anyhow!("the catalog has {} problems: run `heelup check`", problems.len())
    })?;
    Ok((care, crate::report::median(times)))
}

fn read(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, root, files)?;
        } else if path.extension().is_some_and(|e| e == "toml" || e == "md" || e == "json")
            && path.file_name().is_some_and(|n| n != "README.md")
        {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// How much of a life.
#[derive(Clone, Copy)]
pub(crate) struct Life {
    /// Days.
    pub(crate) days: i32,
    /// Of them with a session.
    pub(crate) sessions: i32,
    /// Of them with a run.
    pub(crate) runs: i32,
}

/// Whom the lives are about.
pub(crate) const PERSON: PersonId = PersonId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001));
const PROGRAMME: ProgrammeId = ProgrammeId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002));

/// The first day of every life.
pub(crate) fn start() -> anyhow::Result<LocalDate> {
    LocalDate::new(2026, 1, 1).context("a date")
}

/// Makes a life, sealed.
pub(crate) fn entries(life: Life) -> anyhow::Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    let first = start()?;
    let mut prev = String::new();
    let mut say = |date: LocalDate, fact: Fact| -> anyhow::Result<()> {
        let n = u128::try_from(entries.len())? + 0x10;
        let draft = Draft {
            id: EntryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)),
            recorded_at: format!("{date}T07:00:00Z"),
            date,
            person: PERSON,
            programme: Some(PROGRAMME),
            side: Some(Involved::Right),
            fact,
        };
        let entry = seal(Entry::unsealed(draft), &prev)?;
        prev.clone_from(&entry.hash);
        entries.push(entry);
        Ok(())
    };
    let protocol = "achilles-midportion-four-stage".to_owned();
    say(
        first,
        Fact::ProgrammeStarted(ProgrammeStart {
            protocol,
            at: Some("single-leg.1".into()),
            preset: Preset::Standard,
            version: None,
        }),
    )?;
    for n in 0..life.days {
        let date = first.plus(n);
        // A morning that wanders, with a worse one now and then.
        let score = 1 + i64::from(n % 7 == 3) + 3 * i64::from(n % 41 == 17);
        say(
            date,
            Fact::MorningCheckedIn(CheckIn {
                stiffness: Stiffness::new(score).ok(),
                minutes: Some(10),
                ..CheckIn::default()
            }),
        )?;
        if spread(n, life.sessions, life.days) {
            let pain = Pain::new(2 + 4 * i64::from(n % 53 == 29)).ok();
            let set = SetDone {
                exercise: "heel-raise-single-leg".into(),
                surface: Some(Surface::Floor),
                side: Involved::Right,
                reps: Some(12),
                seconds: None,
                load_kg: None,
                pain: None,
                effort: None,
            };
            let sets = vec![set; 3];
            say(
                date,
                Fact::SessionFinished(Session {
                    sets,
                    pain,
                    effort: Effort::new(6).ok(),
                    ..Session::default()
                }),
            )?;
        }
        if spread(n, life.runs, life.days) {
            say(date, Fact::RunImported(run(n)))?;
        }
    }
    Ok(entries)
}

fn run(n: i32) -> Run {
    Run {
        duration_s: Some(2700),
        moving_s: Some(2700),
        distance_m: Some(7000 + (n.unsigned_abs() % 5) * 300),
        cadence_spm: Some(168),
        ascent_m: Some(20),
        effort: Effort::new(3).ok(),
        pain: Pain::new(1).ok(),
        ..Run::of(Sport::Running)
    }
}

/// Spreads so many days evenly over all of them.
const fn spread(n: i32, wanted: i32, of: i32) -> bool {
    (n * wanted) / of != ((n + 1) * wanted) / of
}
