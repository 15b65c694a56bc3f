//! Trainings in GPX, TCX and tables, written here: what they tell, and what damage leaves of them.

use std::fmt::Write as _;

use heelup_core::journal::{Doubt, Sport};
use heelup_imports::{Imported, Mapping, Status, read, read_with};

/// Writes a GPX track of a run straight north: a point a second at the speed, one foot's cadence.
pub(crate) fn gpx(points: u32, metres_a_second: f64) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"Heelup sample\" xmlns:x=\"urn:x\">\n<trk><name>A &amp; B</name><type>running</type>\n<trkseg>\n",
    );
    for second in 0..points {
        let north = f64::from(second) * metres_a_second / 111_319.490_8;
        let (minute, second) = (second / 60, second % 60);
        let _ = writeln!(
            text,
            "<trkpt lat=\"{north:.9}\" lon=\"0\"><ele>10</ele><time>2026-03-02T16:{minute:02}:{second:02}Z</time><extensions><x:TrackPointExtension><x:hr>140</x:hr><x:cad>85</x:cad></x:TrackPointExtension></extensions></trkpt>"
        );
    }
    text + "</trkseg>\n</trk>\n</gpx>\n"
}

/// Writes a TCX training of laps of five minutes at 3 m/s; a minute's pause lies between two of them.
pub(crate) fn tcx(laps: u32) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase>\n<Activities><Activity Sport=\"Running\"><Id>2026-03-02T16:00:00Z</Id>\n",
    );
    let time = |seconds: u32| format!("2026-03-02T16:{:02}:{:02}Z", seconds / 60, seconds % 60);
    for lap in 0..laps {
        let from = lap * 360;
        let _ = writeln!(
            text,
            "<Lap StartTime=\"{}\"><TotalTimeSeconds>300</TotalTimeSeconds><DistanceMeters>900</DistanceMeters><AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm><Track>",
            time(from)
        );
        for second in (0..=300).step_by(5) {
            let metres = lap * 900 + second * 3;
            let _ = writeln!(
                text,
                "<Trackpoint><Time>{}</Time><DistanceMeters>{metres}</DistanceMeters><Extensions><n:TPX><n:RunCadence>84</n:RunCadence></n:TPX></Extensions></Trackpoint>",
                time(from + second)
            );
        }
        text += "</Track></Lap>\n";
    }
    text + "<Creator><Name>Sample watch</Name></Creator></Activity></Activities></TrainingCenterDatabase>"
}

/// A table as somebody keeps it.
pub(crate) const TABLE: &str = "Datum;Distanz (km);Dauer;Sportart;Schritte\n2026-03-02;8,25;0:48:00;Laufen;8160\n03.03.2026;5;\"32:10\";Gehen;\n";

fn only(imported: &Imported) -> &heelup_imports::Activity {
    assert_eq!(imported.activities.len(), 1, "{imported:?}");
    &imported.activities[0]
}

#[test]
fn a_track_is_measured_and_both_feet_are_counted() {
    let imported = read("run.gpx", gpx(1201, 3.1).as_bytes());
    assert_eq!((imported.status, imported.problems.len()), (Status::Ok, 0), "{:?}", imported.problems);
    let run = only(&imported);
    assert_eq!((run.sport, run.cadence_spm, run.steps, run.records), (Sport::Running, Some(170), None, 1201));
    assert_eq!(run.start.unwrap().to_string(), "2026-03-02T16:00:00Z");
    assert_eq!((run.duration_s, run.moving_s), (Some(1200.0), Some(1200.0)));
    assert!((run.distance_m.unwrap() - 3720.0).abs() < 0.1);
    assert_eq!(run.source.device.as_deref(), Some("Heelup sample"));
    let detail = run.detail.as_ref().unwrap();
    assert_eq!((detail.running_s, detail.heart_rate_bpm), (Some(1200), Some(140)));
    assert_eq!((detail.cadence[0].from_cm_s, detail.cadence[0].spm), (300, 170));
    assert_eq!(detail.route.as_deref(), Some("0,0 0,3720"));
    assert_eq!((detail.opening_percent, detail.slices.len(), detail.doubts.len()), (Some(100), 120, 0));
}

#[test]
fn segments_are_pauses_and_tracks_of_one_outing_are_one() {
    let text = gpx(120, 3.0);
    let (head, rest) = text.split_at(text.find("<trkpt lat=\"0.001616968\"").unwrap());
    let paused = format!("{head}</trkseg><trkseg>{}", rest.replace("T16:01", "T16:31"));
    let imported = read("p.gpx", paused.as_bytes());
    let run = only(&imported);
    assert_eq!((run.duration_s, run.moving_s), (Some(1919.0), Some(118.0)));
    assert_eq!(run.detail.as_ref().unwrap().paused_s, Some(1801));
    let two =
        format!("{head}</trkseg></trk><trk><type>running</type><trkseg>{}", rest.replace("T16:01", "T16:31"));
    assert_eq!(read("p.gpx", two.as_bytes()).activities, read("p.gpx", two.as_bytes()).activities);
    assert_eq!(only(&read("t.gpx", two.as_bytes())).moving_s, run.moving_s);
    let morning = two.replace("T16:31", "T18:31");
    assert_eq!(read("m.gpx", morning.as_bytes()).activities.len(), 2);
    let other = two.replacen("<type>running", "<type>1", 1);
    assert_eq!(read("o.gpx", other.as_bytes()).activities.len(), 2, "a ride is no part of a run");
}

#[test]
fn laps_are_summed_and_the_pause_between_them_is_told() {
    let imported = read("r.tcx", tcx(2).as_bytes());
    assert_eq!((imported.status, imported.problems.len()), (Status::Ok, 0), "{:?}", imported.problems);
    let run = only(&imported);
    assert_eq!((run.duration_s, run.moving_s, run.distance_m), (Some(660.0), Some(600.0), Some(1800.0)));
    assert_eq!((run.cadence_spm, run.source.device.as_deref()), (Some(168), Some("Sample watch")));
    let detail = run.detail.as_ref().unwrap();
    assert_eq!((detail.paused_s, detail.stretches, detail.running_s), (Some(60), Some(2), Some(600)));
    assert_eq!((detail.heart_rate_bpm, detail.longest_stretch_s), (Some(150), Some(300)));
}

#[test]
fn a_file_cut_anywhere_keeps_what_came_before_and_says_the_line() {
    for (name, text) in [("a.gpx", gpx(60, 3.0)), ("a.tcx", tcx(1))] {
        let whole = read(name, text.as_bytes());
        let mut kept = 0;
        for cut in (120..text.trim_end().len()).step_by(7) {
            let imported = read(name, &text.as_bytes()[..cut]);
            assert_ne!(imported.status, Status::Ok, "{name} cut at {cut}");
            let line = 1 + text[..cut].matches('\n').count();
            let place = &imported.problems[0].place;
            let said: usize = place.strip_prefix("line ").unwrap().parse().unwrap();
            assert!((1..=line).contains(&said), "{name} cut at {cut}: {place}");
            if let [run] = &imported.activities[..] {
                kept += 1;
                assert!(run.records <= whole.activities[0].records);
                assert!(run.detail.as_ref().unwrap().doubts.contains(&Doubt::CutOff));
            }
        }
        assert!(kept > 100, "{name}: {kept}");
    }
}

#[test]
fn a_way_to_follow_is_no_training() {
    let planned = gpx(20, 3.0).replace("<time>", "<desc>").replace("</time>", "</desc>");
    for text in [planned.as_str(), "<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>", "<gpx/>"] {
        let imported = read("w.gpx", text.as_bytes());
        assert_eq!((imported.status, imported.activities.len()), (Status::Refused, 0), "{text}");
    }
    let course =
        "<TrainingCenterDatabase><Courses><Course><Track/></Course></Courses></TrainingCenterDatabase>";
    assert!(read("c.tcx", course.as_bytes()).problems[0].what.contains("course"));
}

#[test]
fn a_table_is_read_by_its_headings_or_as_the_person_says() {
    let imported = read("t.csv", TABLE.as_bytes());
    assert_eq!((imported.status, imported.problems.len()), (Status::Ok, 0), "{:?}", imported.problems);
    let [run, walk] = &imported.activities[..] else { panic!("{imported:?}") };
    assert_eq!((run.sport, run.distance_m, run.duration_s), (Sport::Running, Some(8250.0), Some(2880.0)));
    assert_eq!((run.local_day.unwrap().to_string().as_str(), run.start), ("2026-03-02", None));
    assert_eq!((walk.sport, walk.distance_m, walk.duration_s), (Sport::Walking, Some(5000.0), Some(1930.0)));
    assert_eq!(walk.local_day.unwrap().to_string(), "2026-03-03");

    let own = "When,How far,Shoe\n2026-03-02,5,blue\n03/04/2026,6,red\n,7,\n";
    assert_eq!(read("o.csv", own.as_bytes()).status, Status::Refused);
    let mapping: Mapping = "date=When,mi=How far,sport=running".parse().unwrap();
    let imported = read_with("o.csv", own.as_bytes(), &mapping);
    assert_eq!((imported.status, only(&imported).sport), (Status::Partial, Sport::Running));
    assert_eq!(only(&imported).distance_m, Some(5.0 * 1609.344));
    let places: Vec<_> = imported.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["line 3", "line 4"], "{:?}", imported.problems);
}

#[test]
fn a_distance_without_a_unit_is_not_guessed() {
    let imported = read("t.csv", b"Date,Distance,Duration\n2026-03-02,5,0:30:00\n");
    assert_eq!(only(&imported).distance_m, None);
    assert!(imported.problems[0].what.contains("names no unit"), "{imported:?}");
    assert!("km".parse::<Mapping>().is_err() && "furlongs=x".parse::<Mapping>().is_err());
    let missing = read_with("t.csv", TABLE.as_bytes(), &"km=Strecke".parse().unwrap());
    assert!(missing.problems[0].what.contains("Strecke"), "{missing:?}");
}

#[test]
fn one_run_in_two_formats_looks_like_one() {
    let text = tcx(3);
    let watch = only(&read("w.tcx", text.as_bytes())).to_run();
    let app = only(&read("a.gpx", gpx(1020, 2700.0 / 1019.0).as_bytes())).to_run();
    assert!(watch.looks_like(&app) && app.looks_like(&watch), "{watch:?} {app:?}");
}

#[test]
fn packed_and_unpacked_are_the_same_file() {
    use std::io::Write as _;
    let text = gpx(60, 3.0);
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    let bytes = encoder.finish().unwrap();
    let (packed, plain) = (read("a.gpx.gz", &bytes), read("a.gpx.gz", text.as_bytes()));
    assert_eq!(packed, plain);
    let cut = read("a.gpx.gz", &bytes[..bytes.len() / 2]);
    assert_eq!((cut.status, cut.activities.len()), (Status::Partial, 1));
}
