//! The contrast of every pair of colours that meet, recomputed from the stylesheet's own tokens.

use std::collections::BTreeMap;

type Colour = [f64; 3];

fn tokens() -> BTreeMap<String, [Colour; 2]> {
    let css = include_str!("../static/css/tokens.css");
    css.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
            let value = value.strip_suffix(';')?;
            let pair = match value.strip_prefix("light-dark(").and_then(|v| v.strip_suffix(')')) {
                Some(pair) => pair.split_once(", ")?,
                None => (value, value),
            };
            Some((name.to_owned(), [colour(pair.0)?, colour(pair.1)?]))
        })
        .collect()
}

fn colour(hex: &str) -> Option<Colour> {
    let hex = hex.strip_prefix('#')?;
    let channel = |at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?].map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    }))
}

fn contrast(a: Colour, b: Colour) -> f64 {
    let light = |[r, g, b]: Colour| 0.2126 * r + 0.7152 * g + 0.0722 * b;
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_that_meets_can_be_read_by_day_and_by_night() {
    let tokens = tokens();
    let fields = ["go", "hold", "reduce", "rest", "ask", "return", "graduate"];
    // Text needs 4.5, lines and large signs 3: WCAG 2.2, 1.4.3 and 1.4.11.
    let mut pairs: Vec<(&str, &str, f64)> = vec![
        ("ink", "paper", 7.0),
        ("ink", "raised", 7.0),
        ("ink", "sunk", 7.0),
        ("ink-2", "paper", 7.0),
        ("ink-2", "raised", 4.5),
        ("ink-3", "sunk", 4.5),
        ("edge", "paper", 3.0),
        ("edge", "raised", 3.0),
        ("action", "on-action", 7.0),
        ("link", "paper", 7.0),
        ("load", "paper", 4.5),
        ("morning", "paper", 4.5),
        ("yes", "paper", 4.5),
        ("danger", "paper", 4.5),
        ("danger", "raised", 4.5),
        ("on-refer", "refer", 7.0),
        ("refer-ink", "on-refer", 7.0),
        ("ink", "skin", 4.5),
        ("ink", "limb", 7.0),
    ];
    for field in fields {
        pairs.push(("ink", field, 7.0));
        pairs.push(("load", field, 3.0));
    }
    let edges: Vec<String> = fields.iter().map(|field| format!("{field}-edge")).collect();
    for (field, edge) in fields.iter().zip(&edges) {
        pairs.push((edge, field, 3.0));
        pairs.push((edge, "paper", 3.0));
    }
    let mut weak = Vec::new();
    for (front, back, least) in pairs {
        let (Some(a), Some(b)) = (tokens.get(front), tokens.get(back)) else {
            panic!("--{front} or --{back} is no token")
        };
        for (n, when) in ["by day", "by night"].iter().enumerate() {
            let ratio = contrast(a[n], b[n]);
            if ratio < least {
                weak.push(format!("--{front} on --{back} {when}: {ratio:.1}, needs {least}"));
            }
        }
    }
    assert!(weak.is_empty(), "{weak:#?}");
}

#[test]
fn the_figures_of_the_table_are_the_figures_of_the_stylesheet() {
    let tokens = tokens();
    // token, light, dark: what the identity's table says about ink or the token itself on paper.
    for (front, back, by_day, by_night) in [
        ("ink", "paper", 14.7, 15.7),
        ("ink-2", "paper", 7.6, 10.3),
        ("ink-3", "paper", 5.5, 7.1),
        ("link", "paper", 8.7, 10.2),
        ("load", "paper", 5.4, 8.7),
        ("morning", "paper", 6.2, 9.2),
        ("ink", "go", 10.5, 10.4),
        ("ink", "hold", 10.7, 10.4),
        ("ink", "reduce", 9.8, 10.3),
        ("ink", "rest", 9.9, 11.1),
        ("ink", "ask", 12.4, 11.2),
        ("ink", "return", 10.6, 9.7),
        ("ink", "graduate", 10.8, 9.0),
    ] {
        let pair = |n: usize| contrast(tokens[front][n], tokens[back][n]);
        let close = |found: f64, said: f64| (found - said).abs() < 0.15;
        assert!(
            close(pair(0), by_day) && close(pair(1), by_night),
            "--{front} on --{back}: {:.2} and {:.2}, the table says {by_day} and {by_night}",
            pair(0),
            pair(1)
        );
    }
}

#[test]
fn a_figure_can_be_seen_by_day_and_by_night() {
    let figure = |name: &str| {
        let (_, light, dark) =
            heelup_core::figures::COLOURS.into_iter().find(|(known, ..)| *known == name).unwrap();
        [colour(light).unwrap(), colour(dark).unwrap()]
    };
    let tokens = tokens();
    // Lines and what they mean need 3; where the ink line parts two fields, light against dark is enough.
    let pairs = [
        ("line", "skin", 3.0),
        ("line", "shirt", 3.0),
        ("edge", "load", 3.0),
        ("edge", "skin", 1.5),
        ("load", "skin", 2.0),
        ("ground-line", "ground", 2.5),
    ];
    let mut weak = Vec::new();
    for (front, back, least) in pairs {
        for (n, when) in ["by day", "by night"].iter().enumerate() {
            let ratio = contrast(figure(front)[n], figure(back)[n]);
            if ratio < least {
                weak.push(format!("{front} on {back} {when}: {ratio:.2}, needs {least}"));
            }
        }
    }
    for name in ["shirt", "shorts", "shoe", "band", "ghost", "ground-line"] {
        for (n, when) in ["by day", "by night"].iter().enumerate() {
            let ratio = contrast(figure(name)[n], tokens["paper"][n]);
            if ratio < 3.0 {
                weak.push(format!("{name} on paper {when}: {ratio:.2}, needs 3"));
            }
        }
    }
    // By day the skin is parted from the paper by its line, by night by itself.
    assert!(contrast(figure("line")[0], tokens["paper"][0]) > 7.0);
    assert!(contrast(figure("skin")[1], tokens["paper"][1]) > 3.0);
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn nothing_on_a_figure_comes_near_the_orange_of_load() {
    let hue = |hex: &str| {
        let of = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        let (r, g, b) = (of(1), of(3), of(5));
        let (most, least) = (r.max(g).max(b), r.min(g).min(b));
        let span = most - least;
        let turn = if span == 0.0 {
            0.0
        } else if most == r {
            60.0 * ((g - b) / span).rem_euclid(6.0)
        } else if most == g {
            60.0 * ((b - r) / span + 2.0)
        } else {
            60.0 * ((r - g) / span + 4.0)
        };
        (turn, if most == 0.0 { 0.0 } else { span / most })
    };
    let clothing = [
        "shirt",
        "sleeve",
        "shirt-far",
        "shorts",
        "shorts-far",
        "shoe",
        "shoe-far",
        "band",
        "iron",
        "glass",
        "mat",
        "prop",
        "prop-2",
        "ground",
    ];
    for (name, light, dark) in heelup_core::figures::COLOURS {
        if !clothing.contains(&name) {
            continue;
        }
        for hex in [light, dark] {
            let (turn, strength) = hue(hex);
            assert!(
                !(5.0..=40.0).contains(&turn) || strength < 0.3,
                "{name} {hex}: hue {turn:.0}, {strength:.2} strong"
            );
        }
    }
}
