//! One run in pictures: how fast it was from beginning to end, and the shape of the way without a map.

use heelup_core::{
    journal::{Slice, TrainingDetail},
    words::Language,
};

use crate::{
    chrome::Units,
    scale::{Heights, tenth},
};

const LEFT: f64 = 46.0;
const RIGHT: f64 = 384.0;
const GROUND: f64 = 150.0;
const TOP: f64 = 16.0;
/// Where the steps a minute are drawn.
const BEATS: [f64; 2] = [226.0, 176.0];
/// Slower than this is walking (`running-load` section 5), metres a second.
const WALKING: f64 = 2.0;

/// Speed over time.
pub(super) struct PaceChart {
    pub(super) spoken: String,
    /// Fields under the speed, one a stretch: its outline, and whether it was walked.
    pub(super) fields: Vec<(String, bool)>,
    /// Where a pace stands, and what it is.
    pub(super) grid: Vec<(f64, String)>,
    /// Where a minute stands.
    pub(super) minutes: Vec<(f64, u32)>,
    /// Cadence, as a line; empty when the device does not say.
    pub(super) cadence: String,
    /// The cadence at the foot and at the top of the picture.
    pub(super) beats: Option<(u16, u16)>,
    /// Where a value is read, and what it says.
    pub(super) points: Vec<(f64, String)>,
}

/// Returns a pace in words; none while nearly standing.
pub(super) fn pace(language: Language, units: Units, metres_a_second: f64) -> Option<String> {
    let values = [("time", time(units, metres_a_second)?.into()), ("unit", units.word().into())];
    Some(language.tell("run-pace", values))
}

/// Returns minutes and seconds for a kilometre or a mile; none while nearly standing.
fn time(units: Units, metres_a_second: f64) -> Option<String> {
    if metres_a_second < 0.4 {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "below 4,100 seconds after the check"
    )]
    let seconds = (units.metres() / metres_a_second).round().clamp(0.0, 9_999.0) as u32;
    Some(format!("{}:{:02}", seconds / 60, seconds % 60))
}

/// Draws speed over time; none while the device told too little.
pub(super) fn paces(language: Language, units: Units, detail: &TrainingDetail) -> Option<PaceChart> {
    let slices: Vec<(&Slice, f64)> =
        detail.slices.iter().filter_map(|slice| Some((slice, speed(slice)?))).collect();
    let all: u32 = detail.slices.iter().map(|slice| u32::from(slice.seconds)).sum();
    let fastest = slices.iter().map(|(_, speed)| *speed).fold(0.0, f64::max);
    if slices.len() < 4 || all == 0 || fastest < 0.5 {
        return None;
    }
    let heights = Heights { ground: GROUND, top: TOP, most: fastest * 1.08 };
    let x = |seconds: u32| tenth(LEFT + f64::from(seconds) / f64::from(all) * (RIGHT - LEFT));
    let (mut fields, mut points): (Vec<(String, bool)>, _) = (Vec::new(), Vec::new());
    let mut at = 0;
    // Whether the slice before was drawn, too.
    let mut whole = false;
    for slice in &detail.slices {
        let (from, until) = (x(at), x(at + u32::from(slice.seconds)));
        if let Some(speed) = speed(slice) {
            let y = tall(heights, speed);
            let walked = speed < WALKING;
            let step = format!("V{y}H{until}");
            match fields.last_mut() {
                Some((outline, same)) if *same == walked && whole => outline.push_str(&step),
                _ => fields.push((format!("M{from} {GROUND}{step}"), walked)),
            }
            whole = true;
            points.push((tenth(f64::midpoint(from, until)), says(language, units, at, speed, slice)));
        }
        whole &= speed(slice).is_some();
        at += u32::from(slice.seconds);
    }
    for (outline, _) in &mut fields {
        outline.push_str(&format!("V{GROUND}z"));
    }
    let (cadence, beats) = cadence(detail, &x);
    let paces = [fastest, fastest * 0.5].into_iter();
    Some(PaceChart {
        spoken: spoken(language, units, all, fastest, detail),
        fields,
        grid: paces.filter_map(|v| Some((tall(heights, v), time(units, v)?))).collect(),
        minutes: minutes(all).map(|minute| (x(minute * 60), minute)).collect(),
        cadence,
        beats,
        points,
    })
}

/// Speeds are small numbers: the scale of tens would round them away.
fn tall(heights: Heights, speed: f64) -> f64 {
    Heights { most: heights.most * 100.0, ..heights }.y(speed * 100.0)
}

fn speed(slice: &Slice) -> Option<f64> {
    let metres = slice.metres.filter(|_| slice.seconds > 0)?;
    Some(f64::from(metres) / f64::from(slice.seconds))
}

/// Returns the minutes that stand below the picture, five at most.
fn minutes(seconds: u32) -> impl Iterator<Item = u32> {
    let step = [1, 2, 5, 10, 15, 20, 30, 60, 120].into_iter().find(|m| m * 60 * 5 >= seconds).unwrap_or(240);
    (0..=5).map(move |n| n * step).filter(move |m| m * 60 <= seconds)
}

fn says(language: Language, units: Units, at: u32, speed: f64, slice: &Slice) -> String {
    let time = format!("{}:{:02}", at / 60, at % 60);
    let pace = pace(language, units, speed).unwrap_or_else(|| language.say("run-standing"));
    match slice.spm.filter(|spm| *spm > 0) {
        Some(spm) => language
            .tell("run-at-with-steps", [("time", time.into()), ("pace", pace.into()), ("n", spm.into())]),
        None => language.tell("run-at", [("time", time.into()), ("pace", pace.into())]),
    }
}

fn spoken(language: Language, units: Units, all: u32, fastest: f64, detail: &TrainingDetail) -> String {
    let fastest = pace(language, units, fastest).unwrap_or_default();
    let first = language.tell("run-pace-spoken", [("n", (all / 60).into()), ("pace", fastest.into())]);
    match detail.stretches.filter(|n| *n > 1) {
        Some(n) => format!("{first} {}", language.tell("run-stretches-spoken", [("n", n.into())])),
        None => first,
    }
}

/// Draws the cadence between its lowest and highest tens.
fn cadence(detail: &TrainingDetail, x: &impl Fn(u32) -> f64) -> (String, Option<(u16, u16)>) {
    let told = detail.slices.iter().filter_map(|s| s.spm.filter(|spm| *spm > 0));
    let (Some(least), Some(most)) = (told.clone().min(), told.max()) else { return (String::new(), None) };
    let (least, most) = (least / 10 * 10, most.div_ceil(10) * 10);
    let room = f64::from((most - least).max(10));
    let mut line = String::new();
    let mut at = 0;
    let mut drawing = false;
    for slice in &detail.slices {
        let half = u32::from(slice.seconds) / 2;
        if let Some(spm) = slice.spm.filter(|spm| *spm > 0) {
            let [foot, top] = BEATS;
            let y = tenth(foot - f64::from(spm.saturating_sub(least)) / room * (foot - top));
            line.push_str(&format!("{}{} {y}", if drawing { 'L' } else { 'M' }, x(at + half)));
            drawing = true;
        } else {
            drawing = false;
        }
        at += u32::from(slice.seconds);
    }
    (line, Some((least, most)))
}

/// The way as a shape.
pub(super) struct Sketch {
    pub(super) path: String,
    pub(super) start: (f64, f64),
    pub(super) end: (f64, f64),
    pub(super) height: f64,
    /// Length of the bar that tells the scale, and what it stands for.
    pub(super) bar: (f64, String),
}

/// Draws the way, north up; none when there is none or it goes nowhere.
pub(super) fn sketch(language: Language, units: Units, detail: &TrainingDetail) -> Option<Sketch> {
    let points: Vec<(f64, f64)> = detail
        .route
        .as_deref()?
        .split(' ')
        .filter_map(|pair| {
            let (east, north) = pair.split_once(',')?;
            Some((east.parse::<i32>().ok()?.into(), -f64::from(north.parse::<i32>().ok()?)))
        })
        .collect();
    let span = |of: fn(&(f64, f64)) -> f64| {
        let values = points.iter().map(of);
        let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
        (low, high - low)
    };
    let ((west, wide), (north, tall)) = (span(|p| p.0), span(|p| p.1));
    if points.len() < 3 || wide.max(tall) < 50.0 {
        return None;
    }
    // Wide ways fill the width, tall ones a square at most.
    let scale = (356.0 / wide.max(1.0)).min(300.0 / tall.max(1.0));
    let place = |(x, y): &(f64, f64)| {
        (tenth(16.0 + (x - west) * scale + (356.0 - wide * scale) / 2.0), tenth(16.0 + (y - north) * scale))
    };
    let mut path = String::new();
    for (n, point) in points.iter().enumerate() {
        let (x, y) = place(point);
        path.push_str(&format!("{}{x} {y}", if n == 0 { 'M' } else { 'L' }));
    }
    let unit = units.metres();
    let metres = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0].into_iter();
    let long = metres.map(|n| n * unit).rfind(|m| m * scale <= 120.0).unwrap_or(unit / 10.0);
    let told = tenth(long / unit).to_string();
    Some(Sketch {
        path,
        start: place(points.first()?),
        end: place(points.last()?),
        height: tenth(tall * scale + 52.0),
        bar: (tenth(long * scale), format!("{} {}", language.decimal(&told), units.word())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detail(route: &str) -> TrainingDetail {
        let slice = |metres| Slice { seconds: 30, metres: Some(metres), spm: Some(168), height_m: None };
        TrainingDetail {
            slices: vec![slice(90), slice(40), slice(90), slice(96)],
            route: Some(route.into()),
            ..TrainingDetail::default()
        }
    }

    #[test]
    fn a_pace_is_minutes_for_a_kilometre_or_a_mile() {
        assert_eq!(pace(Language::English, Units::Kilometres, 2.5).unwrap(), "6:40 /km");
        assert_eq!(pace(Language::English, Units::Miles, 2.5).unwrap(), "10:44 /mi");
        assert_eq!(pace(Language::English, Units::Kilometres, 0.1), None, "standing has no pace");
    }

    #[test]
    fn walking_is_drawn_apart_and_every_slice_can_be_read() {
        let chart = paces(Language::English, Units::Kilometres, &detail("")).unwrap();
        assert_eq!(chart.fields.iter().map(|field| field.1).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(chart.points.len(), 4);
        assert!(chart.points[1].1.contains("12:30 /km"), "{}", chart.points[1].1);
        assert!(chart.cadence.starts_with('M'));
    }

    #[test]
    fn a_way_keeps_its_shape_and_a_broken_one_draws_nothing() {
        let drawn = sketch(Language::English, Units::Kilometres, &detail("0,0 0,500 500,500 500,0")).unwrap();
        assert!((drawn.start.0 - drawn.end.0).abs() > 100.0 && (drawn.start.1 - drawn.end.1).abs() < 0.2);
        for broken in ["", "0,0", "0,0 1,1 2,2", "a,b c,d", "nonsense", "0,0 , 5"] {
            assert!(sketch(Language::English, Units::Kilometres, &detail(broken)).is_none(), "{broken}");
        }
    }
}
