//! Three months of somebody's runs, as their watch and their phone told them; the last one with all that a device records.

use heelup_core::{
    journal::{
        CadenceAt, Draft, Dynamics, EntryId, Fact, Ground, PersonId, Run, RunGoal, Shoe, ShoeKind, Slice,
        SourceFile, Sport, Steps, TrainingDetail,
    },
    units::{Effort, LocalDate, Pain},
};
use uuid::Uuid;

/// The newest run.
pub(crate) const NEWEST: &str = "019cb0e0-0000-7000-8000-000000000000";

/// Returns what the runner said until a day.
pub(crate) fn said(person: PersonId, until: LocalDate) -> Vec<Draft> {
    let mut said = vec![
        shoe("road", "Blue ones", ShoeKind::Road, 8),
        shoe("trail", "For the woods", ShoeKind::Trail, 4),
    ];
    let mut drafts: Vec<Draft> =
        said.drain(..).map(|fact| draft(person, until.plus(-84), None, fact)).collect();
    for week in 0..12_i32 {
        let grown = u32::try_from(week).unwrap() * 350;
        for (at, metres) in [(-5, 5_000 + grown), (-3, 4_000 + grown / 2), (0, 7_000 + grown)] {
            let date = until.plus(-7 * (11 - week) + at);
            // Two weeks of holiday.
            if (5..7).contains(&week) || date > until {
                continue;
            }
            let newest = date == until;
            let run = if newest { newest_run() } else { plain(metres, week) };
            drafts.push(draft(person, date, newest.then_some(NEWEST), Fact::RunImported(run)));
        }
    }
    let race =
        RunGoal { event: Some("Spring run".into()), distance_m: Some(10_000), on: Some(until.plus(55)) };
    drafts.push(draft(person, until.plus(-20), None, Fact::RunGoalSet(race)));
    drafts.extend((0..10).map(|back| {
        let steps = 6_500 + u32::try_from(back * 7 % 5).unwrap() * 1_100;
        draft(person, until.plus(-back), None, Fact::StepsCounted(Steps { steps }))
    }));
    drafts
}

fn draft(person: PersonId, date: LocalDate, id: Option<&str>, fact: Fact) -> Draft {
    let id = id.map_or_else(Uuid::now_v7, |id| id.parse().unwrap());
    Draft {
        id: EntryId(id),
        recorded_at: format!("{date}T18:30:00+01:00"),
        date,
        person,
        programme: None,
        side: None,
        fact,
    }
}

fn shoe(id: &str, name: &str, made_for: ShoeKind, drop_mm: i16) -> Fact {
    Fact::ShoeKept(Shoe {
        id: id.into(),
        name: name.into(),
        made_for,
        drop_mm: Some(drop_mm),
        lift_mm: None,
        km_before: Some(if id == "road" { 610 } else { 40 }),
        retired: false,
        usual: id == "road",
    })
}

fn plain(metres: u32, week: i32) -> Run {
    Run {
        duration_s: Some(metres * 2 / 5),
        distance_m: Some(metres),
        cadence_spm: Some(166),
        effort: Effort::new(i64::from(3 + week % 3)).ok(),
        pain: Pain::new(i64::from(week % 3)).ok(),
        shoe: Some("road".into()),
        ground: vec![Ground::Asphalt],
        ..Run::of(Sport::Running)
    }
}

/// Ten turns of running and walking in the park.
fn newest_run() -> Run {
    let mut slices = Vec::new();
    for n in 0_u16..100 {
        let walks = n % 10 >= 7;
        let (metres, spm) = if walks { (38 + n % 3, 112) } else { (66 + n % 5 + n / 25, 164 + n % 6) };
        slices.push(Slice { seconds: 26, metres: Some(metres), spm: Some(spm), height_m: Some(0) });
    }
    let way: Vec<String> = (0..80)
        .map(|n| {
            let turn = f64::from(n) / 80.0 * std::f64::consts::TAU;
            let (east, north) = (900.0 * turn.sin() + 220.0 * (3.0 * turn).sin(), 620.0 * (1.0 - turn.cos()));
            format!("{},{}", east.round(), (north + 90.0 * (5.0 * turn).sin()).round())
        })
        .collect();
    let cadence = |from_cm_s, seconds, spm| CadenceAt { from_cm_s, seconds, spm };
    Run {
        start: Some("2026-03-02T07:12:40+01:00".into()),
        duration_s: Some(2_680),
        moving_s: Some(2_600),
        distance_m: Some(6_020),
        steps: Some(6_480),
        cadence_spm: Some(150),
        ascent_m: Some(38),
        detail: Some(Box::new(TrainingDetail {
            running_s: Some(1_820),
            walking_s: Some(780),
            stretches: Some(10),
            longest_stretch_s: Some(182),
            paused_s: Some(80),
            descent_m: Some(41),
            heart_rate_bpm: Some(141),
            opening_percent: Some(92),
            cadence: vec![cadence(250, 1_100, 165), cadence(275, 640, 169)],
            dynamics: Some(Dynamics {
                contact_ms: Some(262),
                left_permille: Some(487),
                oscillation_mm: Some(88),
                step_mm: Some(960),
            }),
            slices,
            route: Some(way.join(" ")),
            ..TrainingDetail::default()
        })),
        file: Some(SourceFile {
            name: "2026-03-02-morning.fit".into(),
            sha256: "ab".repeat(32),
            index: 0,
            device: Some("Garmin Forerunner 245".into()),
        }),
        ..Run::of(Sport::Running)
    }
}
