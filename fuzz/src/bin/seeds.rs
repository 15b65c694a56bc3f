//! Writes the corpora to start from: `corpus/<target>/`, from the samples of `heelup-imports` and from here.

use std::{fs, io, path::Path};

const APPLE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
]>
<HealthData locale="de_DE">
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" unit="count" startDate="2026-03-02 08:00:00 +0100" endDate="2026-03-02 08:10:00 +0100" value="500"/>
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" unit="count" startDate="2026-03-02 08:00:10 +0100" endDate="2026-03-02 08:11:00 +0100" value="600"/>
 <Record type="HKQuantityTypeIdentifierRunningGroundContactTime" sourceName="Watch" unit="ms" startDate="2026-03-02 17:10:05 +0100" endDate="2026-03-02 17:10:05 +0100" value="250"/>
 <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="45.5" durationUnit="min" sourceName="Watch" startDate="2026-03-02 17:00:00 +0100" endDate="2026-03-02 17:48:00 +0100">
  <MetadataEntry key="HKTimeZone" value="America/Los_Angeles"/>
  <MetadataEntry key="HKElevationAscended" value="2400 cm"/>
  <WorkoutEvent type="HKWorkoutEventTypePause" date="2026-03-02 17:20:00 +0100"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="8.05" unit="km"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="7600" unit="count"/>
  <WorkoutRoute><FileReference path="/workout-routes/route_2026-03-02_5.30pm.gpx"/></WorkoutRoute>
 </Workout>
</HealthData>
"#;
const STRAVA: &str = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain,Average Cadence,Perceived Exertion\n1,\"Mar 2, 2026, 4:30:00 PM\",Evening,Run,2880,8.00,activities/1.fit.gz,2880,2880,8000.0,24,85,6\n";
const GARMIN: &str = r#"[{"userProfilePK":1,"calendarDate":"2026-03-02","totalSteps":10500},{"calendarDate":"2026-03-03","totalSteps":5100}]"#;
const SESSION: &str = r#"{"fitnessActivity":"running","startTime":"2026-03-09T16:30:00.686Z","endTime":"2026-03-09T17:00:00.872Z","duration":"1740.5s","segment":[],"aggregate":[{"metricName":"com.google.step_count.delta","intValue":4900},{"metricName":"com.google.distance.delta","floatValue":5012.25}]}"#;
const DAYS: &str = "Date,Distance (m),Step count\n2026-03-08,4000.2,6200\n2026-03-09,,\n";
const QUARTERS: &str = "Start time,End time,Step count\n08:00:00.000+01:00,08:15:00.000+01:00,100\n";
const TABLES: [&str; 2] = [
    "Datum;Distanz (km);Dauer;Sportart\n2026-03-02;8,25;0:48:00;Laufen\n",
    "date,miles,min,steps\n2026-03-02T16:00:00+01:00,5,48,8000\n",
];
const MAPPED: &str = "date=When,km=How far,duration=How long,sport=running,cadence=c\nWhen;How far;How long;c\n02.03.2026;8,25;0:48:00;170\n";

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    let mut put = |target: &str, name: &str, bytes: &[u8]| {
        let folder = here.join("corpus").join(target);
        count += 1;
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), bytes)
    };
    let mut run = Vec::new();
    for file in fs::read_dir(here.join("../crates/imports/tests/files/fit"))? {
        let path = file?.path();
        let bytes = fs::read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        put("fit", &name, &bytes)?;
        if name == "treadmill-run-5km.fit" {
            run = bytes;
        }
    }
    let (gpx, tcx) = (gpx(), tcx());
    put("gpx", "run.gpx", gpx.as_bytes())?;
    put("tcx", "run.tcx", tcx.as_bytes())?;
    put("csv", "a.csv", TABLES[0].as_bytes())?;
    put("csv", "b.csv", TABLES[1].as_bytes())?;
    put("table", "mapped", MAPPED.as_bytes())?;
    put("apple", "export.xml", APPLE.as_bytes())?;
    let exports = [
        ("strava.csv", STRAVA),
        ("days.json", GARMIN),
        ("run.json", SESSION),
        ("days.csv", DAYS),
        ("day.csv", QUARTERS),
    ];
    for (name, text) in exports {
        put("exports", name, text.as_bytes())?;
    }
    // The first byte of a file chooses its name, see `heelup_fuzz::NAMES`; the highest bit packs it.
    let file = |name: u8, bytes: &[u8]| [&[name], bytes].concat();
    let mark = b"\0|\0".as_slice();
    let strava = [file(0x80, STRAVA.as_bytes()), file(1, &run), file(0x82, gpx.as_bytes())].join(mark);
    let apple = [file(0x84, APPLE.as_bytes()), file(5, gpx.as_bytes())].join(mark);
    let others =
        [file(6, GARMIN.as_bytes()), file(8, SESSION.as_bytes()), file(9, DAYS.as_bytes())].join(mark);
    let nested = file(7, &heelup_fuzz::zipped(&file(1, &run)));
    for (name, bytes) in [("strava", &strava), ("apple", &apple), ("others", &others), ("nested", &nested)] {
        put("zip", name, bytes)?;
        put("zip", &format!("{name}.zip"), &heelup_fuzz::zipped(bytes))?;
    }
    println!("{count} seeds in {}", here.join("corpus").display());
    Ok(())
}

fn gpx() -> String {
    let point = |second: u32| {
        format!(
            "<trkpt lat=\"0.{second:05}\" lon=\"1\"><ele>{second}</ele><time>2026-03-02T16:00:{second:02}Z</time><extensions><x:hr>140</x:hr><x:cad>85</x:cad><speed>3</speed></extensions></trkpt>"
        )
    };
    let points: String = (0..30).map(point).collect();
    format!(
        "<gpx creator=\"seed\"><trk><type>running</type><trkseg>{points}</trkseg><trkseg>{points}</trkseg></trk></gpx>"
    )
}

fn tcx() -> String {
    let spot = |second: u32| {
        format!(
            "<Trackpoint><Time>2026-03-02T16:00:{second:02}Z</Time><Position><LatitudeDegrees>0.{second:05}</LatitudeDegrees><LongitudeDegrees>1</LongitudeDegrees></Position><DistanceMeters>{}</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm><Extensions><TPX><Speed>3</Speed><RunCadence>85</RunCadence></TPX></Extensions></Trackpoint>",
            second * 3
        )
    };
    let spots: String = (0..30).map(spot).collect();
    format!(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2026-03-02T16:00:00Z</Id><Lap StartTime=\"2026-03-02T16:00:00Z\"><TotalTimeSeconds>29</TotalTimeSeconds><DistanceMeters>87</DistanceMeters><Track>{spots}</Track></Lap></Activity></Activities></TrainingCenterDatabase>"
    )
}
