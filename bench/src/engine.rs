//! The engine in process: folding, deciding, one day more, and the two half-days.

use std::{hint::black_box, time::Instant};

use heelup_core::{
    care::Care,
    programme::{Band, EffortBand, Evening, Main, Morning, PainBand, Work, evening, morning, start},
    record::Record,
    today::{Course, answers},
};

use crate::{
    life::{self, Life},
    report::{Report, median},
};

/// Measures the engine.
pub(crate) fn measure(care: &Care, report: &mut Report) -> anyhow::Result<()> {
    let year = Life { days: 365, sessions: 250, runs: 150 };
    let long = Life { days: 10_000, sessions: 10_000, runs: 0 };
    for (name, life, limit) in
        [("a year, folded and decided", year, 0.5), ("10,000 sessions with their mornings", long, 5.0)]
    {
        let entries = life::entries(life)?;
        let until = life::start()?.plus(life.days - 1);
        let times = (0..21).map(|_| {
            let at = Instant::now();
            let record = Record::fold(black_box(&entries));
            let course = Course::walk(&record, care, until);
            black_box(&course);
            at.elapsed().as_secs_f64() * 1e3
        });
        report.figure(name, median(times.collect()), limit, "ms");

        let folds = (0..21).map(|_| {
            let at = Instant::now();
            black_box(Record::fold(black_box(&entries)));
            at.elapsed().as_secs_f64() * 1e3
        });
        report.note(format!("{name}: of that, folding takes {:.2} ms (median)", median(folds.collect())));

        let (last, earlier) = entries.split_last().ok_or_else(|| anyhow::anyhow!("an empty life"))?;
        let times = (0..21).map(|_| {
            let mut record = Record::fold(earlier);
            let mut course = Course::walk(&record, care, until.plus(-1));
            let at = Instant::now();
            if let Some(changed) = record.append(last) {
                course.go_on(&record, care, changed, until);
            }
            let took = at.elapsed().as_secs_f64() * 1e6;
            black_box((&record, &course));
            took
        });
        report.figure(&format!("{name}: one entry more"), median(times.collect()), 50.0, "µs");
        let record = Record::fold(&entries);
        let course = Course::walk(&record, care, until);
        let times = (0..21).map(|_| {
            let at = Instant::now();
            black_box(answers(&record, care, &course, until));
            at.elapsed().as_secs_f64() * 1e6
        });
        report.note(format!(
            "{name}: the whole explained answer takes {:.0} µs (median)",
            median(times.collect())
        ));
    }
    half_days(care, report)
}

fn half_days(care: &Care, report: &mut Report) -> anyhow::Result<()> {
    let programme = care
        .programmes
        .get("achilles-midportion-four-stage")
        .ok_or_else(|| anyhow::anyhow!("no protocol"))?;
    let table = &programme.table;
    let bands = [Band::Calm, Band::Calm, Band::Slight, Band::Calm, Band::Worse, Band::Missing, Band::Calm];
    let pains = [PainBand::Target, PainBand::Target, PainBand::Ceiling, PainBand::Target, PainBand::Over];
    let days = 1_000_000_usize;
    let times = (0..7).map(|_| {
        let mut state = start(0);
        let at = Instant::now();
        for n in 0..days {
            let band = bands.get(n % bands.len()).copied().unwrap_or_default();
            let letter = Morning { band, ..Morning::default() };
            let (after, verdict) = morning(table, state, black_box(letter));
            let pain = pains.get(n % pains.len()).copied().unwrap_or(PainBand::Target);
            let main = verdict.plan.map(|_| Main { pain, work: Work::Full, effort: EffortBand::Fits });
            state = evening(table, after, black_box(Evening { main, ..Evening::default() }));
        }
        black_box(state);
        at.elapsed().as_secs_f64() * 1e9 / 1e6
    });
    report.figure("morning and evening together", median(times.collect()), 100.0, "ns");
    Ok(())
}
