//! Pictures: one topology a figure, no id twice, small enough, words for who cannot see them.

use std::collections::BTreeSet;

use heelup_core::figures::{COLOURS, FrontPose, Ink, Picture, stylesheet};

use super::{body, catalog, figure, figures};

fn picture(id: &str) -> Picture<'_> {
    Picture {
        id,
        title: "Title",
        words: "Words.",
        mirrored: false,
        ink: Ink::Classes,
        moving: true,
        grounded: false,
    }
}

/// Path data with every number taken out.
fn commands(d: &str) -> String {
    d.chars().filter(char::is_ascii_alphabetic).collect()
}

fn paths(svg: &str) -> Vec<String> {
    svg.split(" d=\"").skip(1).map(|rest| commands(rest.split('"').next().unwrap())).collect()
}

#[test]
fn every_key_of_a_figure_has_the_same_commands() {
    for figure in figures().all.values().filter(|figure| figure.track(body()).is_some()) {
        let mut all = figure
            .strip()
            .into_iter()
            .map(|(_, when)| paths(&figure.svg(body(), when, &picture("a")).unwrap()));
        let first = all.next().unwrap();
        assert!(all.all(|paths| paths == first), "{}", figure.id);
    }
}

#[test]
fn a_picture_is_small_and_says_what_it_shows() {
    for figure in figures().all.values() {
        for (n, (name, when)) in figure.strip().into_iter().enumerate() {
            let id = format!("x{n}");
            let svg = figure.svg(body(), when, &picture(&id)).unwrap();
            assert!(svg.len() < 12_000, "{} {name}: {} bytes", figure.id, svg.len());
            assert!(
                svg.contains("role=\"img\"") && svg.contains("<title") && svg.contains("<desc"),
                "{}",
                figure.id
            );
            assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="), "{}", figure.id);
            let ids: Vec<&str> =
                svg.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            let once: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), once.len(), "{}: an id twice", figure.id);
            assert!(ids.iter().all(|i| i.starts_with(&id)), "{}: {ids:?}", figure.id);
            let open = svg.matches('<').count();
            assert_eq!(open, svg.matches('>').count(), "{}: no XML", figure.id);
        }
    }
}

#[test]
fn a_track_moves_every_frame_by_the_same_columns() {
    for figure in figures().all.values() {
        let Some(track) = figure.track(body()) else {
            assert!(figure.cycle.is_empty(), "{} has parts and no track", figure.id);
            continue;
        };
        let text = track.to_string();
        assert!(text.len() < 40_000, "{}: {} bytes", figure.id, text.len());
        let columns = track["cols"].as_array().unwrap().len();
        let frames = track["frames"].as_array().unwrap();
        assert!(frames.iter().all(|frame| frame.as_array().unwrap().len() == columns), "{}", figure.id);
        let wide = track["wide"].as_u64().unwrap();
        let bones = track["base"].as_array().unwrap().len() as u64 / wide;
        for piece in track["pieces"].as_array().unwrap() {
            let points = piece["pts"].as_array().unwrap();
            assert_eq!(points.len() % 4, 0);
            assert!(points.iter().step_by(4).all(|bone| bone.as_u64().unwrap() < bones), "{}", figure.id);
        }
        for part in track["parts"].as_array().unwrap() {
            let ends = part["f"].as_array().unwrap();
            assert!(ends.iter().all(|f| f.as_u64().unwrap() < frames.len() as u64), "{}", figure.id);
        }
    }
}

#[test]
fn the_other_leg_is_the_same_picture_mirrored() {
    let figure = figure("heel-raise-single-leg-floor");
    let svg = figure.svg(body(), figure.emblem(), &Picture { mirrored: true, ..picture("m") }).unwrap();
    assert!(svg.contains("transform=\"scale(-1,1)\""));
    assert!(svg.contains("viewBox=\"-420 "), "the frame is mirrored, too");
}

#[test]
fn a_grounded_picture_ends_at_the_ground() {
    let figure = figure("heel-raise-single-leg-floor");
    let svg = figure.svg(body(), figure.emblem(), &Picture { grounded: true, ..picture("g") }).unwrap();
    assert!(svg.contains("viewBox=\"-300 -1150 720 1150\""), "{}", &svg[..200]);
}

#[test]
fn a_close_up_is_a_window_on_the_same_picture() {
    let figure = figure("heel-raise-single-leg-floor");
    let close = figure.close_up(&picture("k")).unwrap();
    assert!(close.contains("<use href=\"#k-g\"/>") && close.contains("aria-hidden"));
    assert!(close.len() < 300);
}

#[test]
fn from_the_front_no_bone_is_drawn_longer_than_it_is() {
    let heelup_core::figures::Drawn::Front(keys) = &figure("skater-hop").drawn else {
        panic!("not from the front")
    };
    for (name, pose) in keys.iter() {
        for pose in [*pose, FrontPose::mirrored(pose)] {
            let longest = heelup_core::figures::stretched(&pose, body());
            assert!(longest <= 1.06, "{name}: {longest}");
        }
    }
}

#[test]
fn every_exercise_names_a_figure_that_exists_and_has_words() {
    let exercises = &catalog().exercises;
    assert!(exercises.len() >= 60);
    for exercise in exercises.values() {
        let id = exercise.facts.figure_for(false, false).unwrap_or_else(|| panic!("{}", exercise.facts.id));
        assert!(figure(id).words.split(['.', '!']).count() > 1, "{id} says too little");
        for named in exercise.facts.figures_named() {
            let _ = figure(named.get_ref());
        }
    }
}

#[test]
fn every_class_of_a_picture_is_painted() {
    let css = stylesheet();
    for figure in figures().all.values() {
        for (_, when) in figure.strip() {
            let svg = figure.svg(body(), when, &picture("a")).unwrap();
            for class in svg.split("class=\"f-").skip(1).map(|rest| rest.split('"').next().unwrap()) {
                assert!(css.contains(&format!(".f-{class} {{")), "{}: nothing paints f-{class}", figure.id);
            }
            let own = figure.svg(body(), when, &Picture { ink: Ink::Dark, ..picture("a") }).unwrap();
            assert!(own.contains("fill=\"#") && !own.contains("class=\"f-"), "{}", figure.id);
        }
    }
    assert!(
        COLOURS.iter().all(|(name, ..)| css.contains(&format!("--fig-{name})"))),
        "a colour that paints nothing"
    );
}
