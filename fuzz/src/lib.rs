//! What holds of every answer to every file, for the fuzz targets, and the ways in.

use std::io::{Cursor, Write as _};

use heelup_imports::{Imported, Mapping, archive::read, read_stream};

/// Panics where an answer is not believable or larger than it may be.
pub fn is_sound(imported: &Imported) {
    assert!(imported.problems.len() <= 100 && imported.activities.len() <= 1_000_000);
    for (index, activity) in imported.activities.iter().enumerate() {
        for value in [activity.duration_s, activity.moving_s, activity.distance_m].into_iter().flatten() {
            assert!(value.is_finite() && value >= 0.0);
        }
        if let Some(detail) = &activity.detail {
            assert!(detail.slices.len() <= 120);
            assert!(detail.route.as_ref().is_none_or(|route| route.split(' ').count() <= 120));
        }
        let run = activity.to_run();
        assert_eq!(run.looks_like(&run), run.start.is_some());
        assert!(imported.run(index).is_some());
    }
}

/// Reads bytes behind a beginning that makes them one format.
pub fn behind(beginning: &[u8], bytes: &[u8]) {
    let imported = heelup_imports::read("fuzz", &[beginning, bytes].concat());
    assert!(imported.activities.len() <= 1000);
    is_sound(&imported);
}

/// Reads a table by a mapping that stands in the first line.
pub fn mapped(bytes: &[u8]) {
    let Some(at) = bytes.iter().position(|&byte| byte == b'\n') else { return };
    let (line, table) = bytes.split_at(at);
    let Ok(line) = std::str::from_utf8(line) else { return };
    if let Ok(mapping) = line.parse::<Mapping>() {
        // What a mapping says of itself means the same again.
        assert_eq!(mapping.to_string().parse::<Mapping>().ok(), Some(mapping.clone()));
        is_sound(&heelup_imports::read_with("fuzz", &table[1..], &mapping));
    }
}

/// Reads bytes as they come through a pipe.
pub fn streamed(beginning: &[u8], bytes: &[u8]) {
    let whole = [beginning, bytes].concat();
    read_stream("fuzz", whole.as_slice(), &mut tempfile::tempfile, &mut |imported| is_sound(&imported));
}

/// Reads bytes as an archive.
pub fn archive(bytes: &[u8]) {
    read("fuzz.zip", Cursor::new(bytes), &mut tempfile::tempfile, &mut |imported| is_sound(&imported));
}

/// Beginnings of the exports that are no archive.
pub const EXPORTS: [&[u8]; 4] = [
    b"[{\"calendarDate\":\"2026-03-02\",",
    b"Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n",
    b"{\"fitnessActivity\":\"running\",\"startTime\":\"2026-03-09T16:30:00Z\",",
    b"Date,Step count\n",
];

/// Names of files inside of exports.
pub const NAMES: [&str; 10] = [
    "activities.csv",
    "activities/1.fit.gz",
    "activities/2.gpx",
    "activities/3.tcx.gz",
    "apple_health_export/export.xml",
    "apple_health_export/workout-routes/route_2026-03-02_5.30pm.gpx",
    "DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-01_2026-04-01.json",
    "DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip",
    "Takeout/Fit/All Sessions/2026-03-09T17_30_00+01_00_RUNNING.json",
    "Takeout/Fit/Daily activity metrics/Daily activity metrics.csv",
];

/// Puts bytes into an archive, each file of them under a name that its first byte chooses.
pub fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (number, file) in split(bytes).into_iter().take(8).enumerate() {
        let Some((&first, inside)) = file.split_first() else { continue };
        let method =
            if first & 0x80 == 0 { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        let name = NAMES[usize::from(first & 0x7F) % NAMES.len()];
        let name = if number == 0 { name.to_owned() } else { format!("{number}/{name}") };
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        if archive.start_file(name, options).is_err() || archive.write_all(inside).is_err() {
            return Vec::new();
        }
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Divides bytes where the mark `\0|\0` stands.
fn split(bytes: &[u8]) -> Vec<&[u8]> {
    const MARK: &[u8] = b"\0|\0";
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(MARK.len()).position(|window| window == MARK) {
        parts.push(&rest[..at]);
        rest = &rest[at + MARK.len()..];
    }
    parts.push(rest);
    parts
}
