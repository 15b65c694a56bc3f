//! Runs in the two formats that are text, a point each second, around 0° N 0° E.

use std::fmt::Write as _;

/// Returns a run of so many seconds as GPX.
pub(super) fn gpx(seconds: u32) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?>\n<gpx creator=\"bench\" version=\"1.1\"><trk><type>running</type><trkseg>\n",
    );
    for second in 0..seconds {
        let (clock, north) = (clock(second), place(second));
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "<trkpt lat=\"{north:.7}\" lon=\"0.0100000\"><ele>{}.4</ele><time>2026-03-04T{clock}Z</time><extensions>\
             <ns3:TrackPointExtension><ns3:hr>141</ns3:hr><ns3:cad>84</ns3:cad></ns3:TrackPointExtension></extensions>\
             </trkpt>",
            20 + second / 60 % 7
        );
    }
    text + "</trkseg></trk></gpx>\n"
}

/// Returns a run of so many seconds as TCX.
pub(super) fn tcx(seconds: u32) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">\
         <Id>2026-03-05T16:00:00Z</Id><Lap StartTime=\"2026-03-05T16:00:00Z\"><TotalTimeSeconds>{}</TotalTimeSeconds>\
         <DistanceMeters>{}</DistanceMeters><Track>\n",
        seconds - 1,
        (seconds - 1) * 3
    );
    for second in 0..seconds {
        let (clock, north) = (clock(second), place(second));
        let _ = writeln!(
            text,
            "<Trackpoint><Time>2026-03-05T{clock}Z</Time><Position><LatitudeDegrees>{north:.7}</LatitudeDegrees>\
             <LongitudeDegrees>0.0100000</LongitudeDegrees></Position><DistanceMeters>{}</DistanceMeters><HeartRateBpm>\
             <Value>141</Value></HeartRateBpm><Extensions><TPX><RunCadence>84</RunCadence></TPX></Extensions>\
             </Trackpoint>",
            second * 3
        );
    }
    text + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>\n"
}

/// The time of day, from four in the afternoon.
fn clock(second: u32) -> String {
    format!("{:02}:{:02}:{:02}", 16 + second / 3600, second / 60 % 60, second % 60)
}

/// Degrees north after so many seconds at three metres a second.
fn place(second: u32) -> f64 {
    f64::from(second) * 3.0 / 111_319.5
}
