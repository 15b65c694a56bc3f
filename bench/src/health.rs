//! An export of Apple Health as large as a life with a watch, through a pipe: speed, share of the speed of
//! just reading the bytes, and memory. Nothing of it touches the disk.

use std::{
    fmt::Write as _,
    io::{Read as _, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::report::Report;

/// Bytes that are sent.
const SIZE: usize = 2_000_000_000;
const MEGABYTE: f64 = 1e6;
/// The promise: megabytes a second, and megabytes of memory.
const SPEED: f64 = 150.0;
const MEMORY: f64 = 100.0;
/// Steps of one day in one round of records.
const STEPS: u64 = 1200;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n<HealthData \
                    locale=\"en_GB\">\n <ExportDate value=\"2026-03-31 10:00:00 +0100\"/>\n";
const WORKOUT: &str = " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"45\" durationUnit=\"min\" \
                       sourceName=\"Watch\" startDate=\"2026-03-02 17:00:00 +0100\" endDate=\"2026-03-02 17:45:00 +0100\">\n  \
                       <WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"8.05\" \
                       unit=\"km\"/>\n </Workout>\n</HealthData>\n";

/// Measures `heelup import -` on the stream.
pub(crate) fn measure(heelup: &Path, report: &mut Report) -> anyhow::Result<()> {
    let month = month();
    let rounds = SIZE.div_ceil(month.len());
    let bytes = f64::from(u32::try_from(HEAD.len() + rounds * month.len() + WORKOUT.len())?);
    let reading = just_reading(&month, rounds)?;
    let began = Instant::now();
    let mut child = Command::new(heelup)
        .args(["import", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut to = child.stdin.take().context("a pipe")?;
    send(&mut to, &month, rounds)?;
    let memory = peak(&child);
    drop(to);
    let output = child.wait_with_output()?;
    let took = began.elapsed().as_secs_f64();
    check(&serde_json::from_slice(&output.stdout)?, rounds)?;
    report.figure("Apple Health, 1 GB of an export through a pipe", took / bytes * 1e9, 1e3 / SPEED, "s");
    match memory {
        Some(memory) => {
            report.figure("Apple Health, memory for an export of 2 GB", memory, MEMORY, "MB");
        }
        None => report.note("skipped: the memory of a large export: this system does not tell it"),
    }
    let speed = bytes / took / MEGABYTE;
    report.note(format!(
        "Apple Health: {speed:.0} MB a second (promised: {SPEED:.0}), {:.0}% of the speed of just reading the bytes",
        reading / took * 100.0
    ));
    Ok(())
}

/// A month of records in the mix of a real export: mostly heartbeats and energy.
fn month() -> String {
    let mut text = String::new();
    for day in 1..=28 {
        for minute in 0..720 {
            let (hour, minute) = (8 + minute / 60, minute % 60);
            let at = |second: u32| format!("2026-03-{day:02} {hour:02}:{minute:02}:{second:02} +0100");
            let mut record = |kind: &str, source: &str, unit: &str, value: &str| {
                // Writing to a String cannot fail.
                let _ = writeln!(
                    text,
                    " <Record type=\"HKQuantityTypeIdentifier{kind}\" sourceName=\"{source}\" sourceVersion=\"11.3\" \
                     device=\"&lt;&lt;HKDevice: 0x282a45810&gt;, name:{source}, manufacturer:Apple Inc., model:Watch, \
                     hardware:Watch7,4, software:11.3&gt;\" unit=\"{unit}\" creationDate=\"{}\" startDate=\"{}\" \
                     endDate=\"{}\" value=\"{value}\"/>",
                    at(59),
                    at(1),
                    at(31)
                );
            };
            for _ in 0..3 {
                record("HeartRate", "Watch", "count/min", "72");
                record("ActiveEnergyBurned", "Watch", "kcal", "0.412");
            }
            record("DistanceWalkingRunning", "Watch", "km", "0.0731");
            if minute % 6 == 0 {
                record("StepCount", "Watch", "count", "10");
                record("StepCount", "Phone", "count", "9");
            }
            if hour == 17 {
                record("RunningGroundContactTime", "Watch", "ms", "251");
                record("RunningStrideLength", "Watch", "m", "1.05");
            }
        }
    }
    text
}

fn send(to: &mut impl Write, month: &str, rounds: usize) -> anyhow::Result<()> {
    to.write_all(HEAD.as_bytes())?;
    for _ in 0..rounds {
        to.write_all(month.as_bytes())?;
    }
    Ok(to.write_all(WORKOUT.as_bytes())?)
}

/// The same bytes through a pipe to somebody who throws them away; returns the seconds.
fn just_reading(month: &str, rounds: usize) -> anyhow::Result<f64> {
    let (mut from, mut to) = std::io::pipe()?;
    let began = Instant::now();
    let reader = std::thread::spawn(move || -> std::io::Result<()> {
        let mut buffer = vec![0; 128 * 1024];
        while from.read(&mut buffer)? > 0 {}
        Ok(())
    });
    send(&mut to, month, rounds)?;
    drop(to);
    reader.join().map_err(|_| anyhow::anyhow!("the reader stopped"))??;
    Ok(began.elapsed().as_secs_f64())
}

/// The most memory the child has used so far, in megabytes; none where the system does not tell it.
fn peak(child: &Child) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(kilobytes.split_whitespace().next()?.parse::<f64>().ok()? * 1024.0 / MEGABYTE)
}

/// A speed counts only when everything was read.
fn check(answer: &Value, rounds: usize) -> anyhow::Result<()> {
    let trainings = answer.get("activities").and_then(Value::as_array).map_or(0, Vec::len);
    let days = answer.get("steps_by_day").and_then(Value::as_object).context("days of steps")?;
    let steps = u64::try_from(rounds)? * STEPS;
    if trainings != 1 || days.len() != 28 || days.values().any(|day| day.as_u64() != Some(steps)) {
        bail!(
            "the export was not read as it was sent: {trainings} trainings, {days:?}, sent {steps} steps a day"
        );
    }
    Ok(())
}
