//! Bulk exports made by us, in the shapes of the apps that write them. No person did these trainings.

use std::io::{Cursor, Write};

use flate2::{Compression, write::GzEncoder};
use heelup_imports::{Imported, archive};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Packs files into an archive, each deflated.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed(files, CompressionMethod::Deflated)
}

/// Packs files into an archive, each as it is.
pub(crate) fn stored(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed(files, CompressionMethod::Stored)
}

fn packed(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method).compression_level(None);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(crate) fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut gz = GzEncoder::new(Vec::new(), Compression::fast());
    gz.write_all(bytes).unwrap();
    gz.finish().unwrap()
}

/// Reads an archive: the answers of its files, and its own.
pub(crate) fn opened(name: &str, bytes: &[u8]) -> (Vec<Imported>, Imported) {
    let mut given = Vec::new();
    archive::read(name, Cursor::new(bytes), &mut tempfile::tempfile, &mut |imported| given.push(imported));
    let own = given.pop().expect("an archive answers for itself");
    assert_eq!(own.file, name);
    (given, own)
}

/// An export of Apple Health around records and workouts.
pub(crate) fn apple(inner: &str) -> String {
    format!(
        "{APPLE_HEAD}{inner} <ActivitySummary dateComponents=\"2026-03-02\" appleStandHours=\"12\"/>\n</HealthData>\n"
    )
}

/// The head of such an export, with a document type as Apple writes it.
pub(crate) const APPLE_HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
]>
<HealthData locale="de_DE">
 <ExportDate value="2026-03-09 10:00:00 +0100"/>
"#;

/// One record of Apple Health.
pub(crate) fn record(kind: &str, source: &str, unit: &str, from: &str, to: &str, value: &str) -> String {
    format!(
        " <Record type=\"HKQuantityTypeIdentifier{kind}\" sourceName=\"{source}\" sourceVersion=\"11.3\" device=\"&lt;&lt;HKDevice: \
         0x28&gt;, name:{source}&gt;\" unit=\"{unit}\" creationDate=\"{to}\" startDate=\"{from}\" endDate=\"{to}\" value=\"{value}\"/>\n"
    )
}

/// One day of March 2026 of Apple Health: 900 steps that phone and watch counted together as 1400, and a lot of heartbeats.
pub(crate) fn apple_day(day: u32) -> String {
    let at = |time: &str| format!("2026-03-{day:02} {time} +0100");
    let mut text = String::new();
    for (source, from, to, steps) in [
        ("Phone", "08:00:00", "08:10:00", "500"),
        ("Watch", "08:00:10", "08:11:00", "600"),
        ("Phone", "12:00:00", "12:05:00", "300"),
    ] {
        text += &record("StepCount", source, "count", &at(from), &at(to), steps);
    }
    for beat in 0..600 {
        let time = at(&format!("{:02}:{:02}:{:02}", beat / 60 + 8, beat % 60, beat % 59));
        text += &record("HeartRate", "Watch", "count/min", &time, &time, "72");
    }
    text
}

/// A workout of Apple Health as phones write it since 2022, with running dynamics in the records before it.
pub(crate) fn apple_run(route: Option<&str>) -> String {
    let mut text = String::new();
    for (minute, contact) in [(10, "250"), (20, "262"), (55, "900")] {
        let time = format!("2026-03-02 17:{minute}:05 +0100");
        text += &record("RunningGroundContactTime", "Watch", "ms", &time, &time, contact);
        text += &record("RunningVerticalOscillation", "Watch", "cm", &time, &time, "9.2");
    }
    let route = route.map_or_else(String::new, |path| {
        format!("  <WorkoutRoute sourceName=\"Watch\"><FileReference path=\"/{path}\"/></WorkoutRoute>\n")
    });
    text + r#" <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="45.5" durationUnit="min" sourceName="Ana’s Watch" startDate="2026-03-02 17:00:00 +0100" endDate="2026-03-02 17:48:00 +0100">
  <MetadataEntry key="HKTimeZone" value="America/Los_Angeles"/>
  <MetadataEntry key="HKElevationAscended" value="2400 cm"/>
  <WorkoutEvent type="HKWorkoutEventTypePause" date="2026-03-02 17:20:00 +0100"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="2026-03-02 17:00:00 +0100" endDate="2026-03-02 17:48:00 +0100" sum="8.05" unit="km"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="7600" unit="count"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="148.6" minimum="90" maximum="171" unit="count/min"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierRunningStrideLength" average="1.06" minimum="0.5" maximum="1.4" unit="m"/>
"# + &route
        + " </Workout>\n"
}

/// Strava's table in the columns that are read, with the two distances and html as the real one has them.
pub(crate) const STRAVA: &str = "\
Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain,Average Cadence,Perceived Exertion,<span class=\"\"translation_missing\"\">Type</span>
1,\"Mar 2, 2026, 4:30:00 PM\",Évening run,Run,2880,8.00,activities/1.fit.gz,2880,2880,8000.0,24,85,6,
2,\"Mar 5, 2026, 6:10:30 AM\",\"Gym, legs\",Weight Training,3600,0,,3600,3000,,,,4.0,
3,\"Mar 7, 2026, 8:00:00 AM\",Ride,Ride,5280,32.84,,5280,4862,32848.51,132,,,
4,\"Mar 7, 2026, 8:00:00 AM\",Ride again,Ride,5280,32.84,,5280,4862,32848.51,132,,,
5,\"Mar 8, 2026, 7:00:00 AM\",Lost file,Run,1800,5.00,activities/5.fit,1800,1790,5000.0,10,84,3,
6,never,No date,Run,1800,5.00,,1800,1790,5000.0,10,84,3,
";

/// The same in German, in the names, dates and numbers of public reports; the trainings are ours.
pub(crate) const STRAVA_GERMAN: &str = "\
Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Durchschnittliche Trittfrequenz,Gefühlte Anstrengung
1,\"02.03.2026, 16:30:00\",Abendlauf,Lauf,2880,\"8,00\",activities/1.fit.gz,2880.0,2880.0,8000.0,24.0,85.0,6.0
2,\"09.12.2022, 15:24:49\",Zur Arbeit,Radfahrt,3189,\"9,44\",,3189.0,2070.0,9443.2,12.0,,
3,\"10.12.2022, 08:00:00\",Runde,Lauf,1800,\"5,01\",,1800.0,1790.0,5012.0,10.0,84.0,3.0
";

/// Garmin's days of an account export: the two words that are read, among others.
pub(crate) const GARMIN_DAYS: &str = r#"[{"userProfilePK":1,"calendarDate":"2026-03-02","totalKilocalories":2400.0,"allDayStress":{"userProfilePK":1,"aggregatorList":[{"type":"TOTAL"}]},"totalSteps":10500,"dailyStepGoal":9000},
{"userProfilePK":1,"calendarDate":"2026-03-03","totalSteps":5100},{"userProfilePK":1,"calendarDate":"2026-03-04","totalKilocalories":1800.0}]"#;

/// A session of Google Fit.
pub(crate) const FIT_SESSION: &str = r#"{"fitnessActivity":"running","startTime":"2026-03-09T16:30:00.686Z","endTime":"2026-03-09T17:00:00.872Z","duration":"1740.5s",
"segment":[{"fitnessActivity":"running","startTime":"2026-03-09T16:30:00.686Z","endTime":"2026-03-09T17:00:00.872Z"}],
"aggregate":[{"metricName":"com.google.calories.expended","floatValue":300.1},{"metricName":"com.google.step_count.delta","intValue":4900},
{"metricName":"com.google.distance.delta","floatValue":5012.25}]}"#;

/// Days of steps of Google Fit.
pub(crate) const FIT_DAYS: &str = "Date,Move Minutes count,Calories (kcal),Distance (m),Heart Points,Step count\n2026-03-08,31,1800.5,4000.2,12,6200\n2026-03-09,,1700.1,,,\n";

/// One day of Google Fit by quarters of an hour.
pub(crate) const FIT_QUARTERS: &str = "Start time,End time,Calories (kcal),Step count\n08:00:00.000+01:00,08:15:00.000+01:00,30.0,100\n08:15:00.000+01:00,08:30:00.000+01:00,25.0,80\n08:30:00.000+01:00,08:45:00.000+01:00,,\n";
