use super::*;

/// A second of movement after another.
fn watch(sport: Sport, seconds: impl Iterator<Item = Point>) -> TrainingDetail {
    let mut observer = Observer::new(sport);
    seconds.for_each(|point| observer.take(&point));
    *observer.finish(&Known::default()).unwrap()
}

/// Returns points each second at the speed and cadence that the function gives for it.
fn moving(seconds: u32, at: impl Fn(u32) -> (f64, f64)) -> impl Iterator<Item = Point> {
    let mut metres = 0.0;
    (0..=seconds).map(move |second| {
        let (speed, spm) = at(second);
        metres += if second == 0 { 0.0 } else { speed };
        Point { time: f64::from(second), metres: Some(metres), spm: Some(spm), ..Point::default() }
    })
}

#[test]
fn a_walk_run_is_divided_where_somebody_walked() {
    // Five times two minutes of running and one of walking.
    let detail = watch(
        Sport::Running,
        moving(900, |s| if (s.max(1) - 1) % 180 < 120 { (2.7, 168.0) } else { (1.4, 112.0) }),
    );
    assert_eq!((detail.running_s, detail.walking_s), (Some(600), Some(300)));
    assert_eq!((detail.stretches, detail.longest_stretch_s), (Some(5), Some(120)));
    assert_eq!(detail.opening_percent, None, "shorter than twenty minutes");
}

#[test]
fn a_short_stop_divides_nothing_and_a_few_fast_steps_are_no_stretch() {
    let stops = |length: u32| {
        let detail = watch(
            Sport::Running,
            moving(400, move |s| if (200..200 + length).contains(&s) { (0.0, 0.0) } else { (3.0, 170.0) }),
        );
        (detail.stretches, detail.longest_stretch_s)
    };
    assert_eq!(stops(9), (Some(1), Some(391)));
    assert_eq!(stops(10), (Some(2), Some(199)));
    let walk = watch(Sport::Walking, moving(400, |s| if s % 100 < 5 { (2.6, 165.0) } else { (1.4, 110.0) }));
    assert_eq!((walk.stretches, walk.longest_stretch_s), (Some(0), None));
    assert!(walk.running_s.is_some_and(|s| s < 25));
}

#[test]
fn slow_steps_are_walked_and_a_lost_sensor_does_not_stop_a_run() {
    let running = |speed, spm| watch(Sport::Running, moving(100, |_| (speed, spm))).running_s;
    assert_eq!(running(2.1, 139.0), Some(0));
    assert_eq!(running(2.1, 141.0), Some(100));
    assert_eq!(running(1.9, 170.0), Some(0));
    assert_eq!(running(3.0, 0.0), Some(100));
    assert_eq!(running(2.6, 120.0), Some(100));
}

#[test]
fn a_stopped_timer_divides_and_is_told() {
    let points = moving(300, |_| (3.0, 170.0)).map(|mut point| {
        if point.time > 150.0 {
            point.time += 30.0;
            point.still_s = if point.time < 182.0 { 30.0 } else { 0.0 };
        }
        point
    });
    let detail = watch(Sport::Running, points);
    assert_eq!((detail.paused_s, detail.running_s, detail.stretches), (Some(30), Some(300), Some(2)));
    assert_eq!(detail.slices.iter().map(|slice| u32::from(slice.seconds)).sum::<u32>(), 300);
}

#[test]
fn cadence_is_told_on_level_ground_only() {
    let hill = |gradient: f64| {
        let points = moving(600, |_| (2.8, 170.0)).map(move |point| Point {
            altitude: point.metres.map(|metres| metres * gradient),
            place: Some((0.0, point.time * 1e-5)),
            ..point
        });
        watch(Sport::Running, points).cadence
    };
    let flat = hill(0.0);
    assert_eq!((flat.len(), flat[0].from_cm_s, flat[0].spm), (1, 275, 170));
    assert!((560..=565).contains(&flat[0].seconds), "the first hundred metres have no gradient: {flat:?}");
    assert!(!hill(0.019).is_empty());
    assert!(hill(0.03).is_empty() && hill(-0.03).is_empty());
    let treadmill = watch(Sport::Running, moving(600, |_| (2.8, 170.0))).cadence;
    assert_eq!(treadmill[0].seconds, 600);
}

#[test]
fn the_opening_is_held_against_the_whole() {
    let detail = watch(Sport::Running, moving(1800, |s| if s <= 600 { (3.3, 172.0) } else { (2.7, 168.0) }));
    assert_eq!(detail.opening_percent, Some(114));
    assert_eq!(watch(Sport::Running, moving(1199, |_| (3.0, 170.0))).opening_percent, None);
}

#[test]
fn a_car_and_a_leap_are_doubted_and_a_sprint_is_not() {
    let doubts = |sport, at: fn(u32) -> f64| watch(sport, moving(600, |s| (at(s), 170.0))).doubts;
    assert_eq!(doubts(Sport::Running, |s| if s < 61 { 7.5 } else { 3.0 }), []);
    assert_eq!(doubts(Sport::Running, |s| if s < 63 { 7.5 } else { 3.0 }), [Doubt::Distance]);
    assert_eq!(doubts(Sport::Running, |s| if s == 50 { 300.0 } else { 3.0 }), [Doubt::Distance]);
    assert_eq!(doubts(Sport::Cycling, |_| 9.0), [], "a bike may be fast");
}

#[test]
fn dynamics_are_those_of_the_running() {
    let points = moving(200, |s| if s <= 100 { (3.0, 170.0) } else { (1.4, 110.0) }).map(|point| {
        let ms = if point.time <= 100.0 { 250.0 } else { 500.0 };
        let step = Step {
            contact_ms: Some(ms),
            left_percent: Some(50.4),
            oscillation_mm: Some(0.0),
            length_mm: None,
        };
        Point { step, ..point }
    });
    let dynamics = watch(Sport::Running, points).dynamics.unwrap();
    assert_eq!((dynamics.contact_ms, dynamics.left_permille), (Some(250), Some(504)));
    assert_eq!((dynamics.oscillation_mm, dynamics.step_mm), (None, None));
}

#[test]
fn points_that_cover_little_do_not_speak_for_the_whole() {
    let mut observer = Observer::new(Sport::Running);
    moving(300, |_| (3.0, 170.0)).for_each(|point| observer.take(&point));
    let detail = observer.finish(&Known { moving_s: Some(3558.0), ..Known::default() }).unwrap();
    assert_eq!((detail.running_s, detail.stretches), (None, None));
}

#[test]
fn damaged_times_are_left_out_and_nothing_is_nothing() {
    let wild = [0.0, 1.0, f64::NAN, -5.0, 1e300, 2.0, f64::INFINITY, 3.0];
    let points = wild.map(|time| Point { time, metres: Some(time * 3.0), ..Point::default() });
    let detail = watch(Sport::Running, points.into_iter());
    assert_eq!(detail.running_s, Some(3));
    assert_eq!(Observer::new(Sport::Running).finish(&Known::default()), None);
}
