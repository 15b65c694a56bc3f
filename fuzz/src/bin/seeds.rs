//! Writes the corpora to start from: `corpus/<format>/`, from the samples of `heelup-imports` and from here.

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fit = here.join("corpus/fit");
    fs::create_dir_all(&fit)?;
    let mut count = 0;
    for file in fs::read_dir(here.join("../crates/imports/tests/files/fit"))? {
        let path = file?.path();
        if let Some(name) = path.file_name() {
            fs::copy(&path, fit.join(name))?;
            count += 1;
        }
    }
    let point = |second: u32| {
        format!(
            "<trkpt lat=\"0.{second:05}\" lon=\"1\"><ele>{second}</ele><time>2026-03-02T16:00:{second:02}Z</time><extensions><x:hr>140</x:hr><x:cad>85</x:cad><speed>3</speed></extensions></trkpt>"
        )
    };
    let points: String = (0..30).map(point).collect();
    let gpx = format!("<gpx creator=\"seed\"><trk><type>running</type><trkseg>{points}</trkseg><trkseg>{points}</trkseg></trk></gpx>");
    let spot = |second: u32| {
        format!(
            "<Trackpoint><Time>2026-03-02T16:00:{second:02}Z</Time><Position><LatitudeDegrees>0.{second:05}</LatitudeDegrees><LongitudeDegrees>1</LongitudeDegrees></Position><DistanceMeters>{}</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm><Extensions><TPX><Speed>3</Speed><RunCadence>85</RunCadence></TPX></Extensions></Trackpoint>",
            second * 3
        )
    };
    let spots: String = (0..30).map(spot).collect();
    let tcx = format!(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2026-03-02T16:00:00Z</Id><Lap StartTime=\"2026-03-02T16:00:00Z\"><TotalTimeSeconds>29</TotalTimeSeconds><DistanceMeters>87</DistanceMeters><Track>{spots}</Track></Lap></Activity></Activities></TrainingCenterDatabase>"
    );
    let tables = [
        "Datum;Distanz (km);Dauer;Sportart\n2026-03-02;8,25;0:48:00;Laufen\n",
        "date,miles,min,steps\n2026-03-02T16:00:00+01:00,5,48,8000\n",
    ];
    let texts = [("gpx", "run.gpx", gpx.as_str()), ("tcx", "run.tcx", &tcx), ("csv", "a.csv", tables[0]), ("csv", "b.csv", tables[1])];
    for (kind, name, text) in texts {
        let folder = here.join("corpus").join(kind);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), text)?;
        count += 1;
    }
    println!("{count} seeds in {}", here.join("corpus").display());
    Ok(())
}
