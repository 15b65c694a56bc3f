//! The colours of a picture that has to bring its own: in a file, where no stylesheet reaches it.
//!
//! On a page the stylesheet decides; a test keeps both the same.

use std::fmt::Write as _;

/// Where a picture's colours come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Class names: from the page's stylesheet.
    Classes,
    /// Its own, for light surroundings.
    Light,
    /// Its own, for dark surroundings.
    Dark,
}

/// Every colour by its name: light and dark. On a page `--fig-` and the name is its custom property.
pub const COLOURS: [(&str, &str, &str); 30] = [
    ("skin", "#dcb08e", "#946e5a"),
    ("skin-far", "#ecd9ca", "#473b35"),
    ("line", "#1a2138", "#0c0f16"),
    ("line-far", "#9a8f88", "#7d7069"),
    ("shade", "#b98560", "#6f5142"),
    ("pad", "#e9c9ae", "#ab8570"),
    ("pad-far", "#f6ebe2", "#6a5a51"),
    ("shirt", "#2f7f79", "#3fa39b"),
    ("sleeve", "#3b918a", "#56b8b0"),
    ("shirt-far", "#8dbdb7", "#2b5c59"),
    ("shorts", "#243b53", "#5b7fa6"),
    ("shorts-far", "#7f8fa3", "#34485e"),
    ("hair", "#3a2f2a", "#5a4a42"),
    ("load", "#b43c0b", "#ff9a6c"),
    ("edge", "#fff6ee", "#1a1210"),
    ("tendon", "#ffd08a", "#6b2a0c"),
    ("ground", "#e3dccf", "#2a323b"),
    ("ground-line", "#8f836c", "#74828f"),
    ("prop", "#d2c9b9", "#3b454f"),
    ("prop-2", "#8f836c", "#74828f"),
    ("band", "#7a4fb5", "#b794f0"),
    ("ghost", "#6c7a89", "#9fb0c0"),
    ("ink", "#1a2138", "#f1efe7"),
    ("shoe", "#4a6fa5", "#7ba6e0"),
    ("shoe-far", "#a3b6d3", "#42597a"),
    ("sole", "#ffffff", "#e9edf2"),
    ("iron", "#243b53", "#8fa3ba"),
    ("iron-line", "#8fa3ba", "#243b53"),
    ("mat", "#d5e2dc", "#2b3a3a"),
    ("glass", "#bfe0f2", "#35627f"),
];

/// How each class is painted: fill, stroke, its width, dashes.
const PAINTS: [(&str, &str, &str, f64, &str); 44] = [
    ("f-skin", "skin", "line", 3.0, ""),
    ("f-skin-far", "skin-far", "line-far", 2.0, ""),
    ("f-shade", "shade", "", 0.0, ""),
    ("f-shade-far", "skin-far", "ground-line", 1.0, ""),
    ("f-pad", "pad", "", 0.0, ""),
    ("f-pad-far", "pad-far", "", 0.0, ""),
    ("f-shirt", "shirt", "line", 3.0, ""),
    ("f-shirt-far", "shirt-far", "line-far", 2.0, ""),
    ("f-sleeve", "sleeve", "line", 3.0, ""),
    ("f-shorts", "shorts", "line", 3.0, ""),
    ("f-shorts-far", "shorts-far", "line-far", 2.0, ""),
    ("f-hair", "hair", "line", 3.0, ""),
    ("f-ear", "shade", "", 0.0, ""),
    ("f-load", "load", "edge", 2.5, ""),
    ("f-fibre", "", "tendon", 2.0, ""),
    ("f-fascia-edge", "", "edge", 10.5, ""),
    ("f-fascia", "", "load", 6.5, ""),
    ("f-shoe", "shoe", "line", 3.0, ""),
    ("f-shoe-far", "shoe-far", "line-far", 2.0, ""),
    ("f-sole", "sole", "line", 3.0, ""),
    ("f-ground", "ground", "", 0.0, ""),
    ("f-ground-line", "", "ground-line", 3.0, ""),
    ("f-marks", "", "ground-line", 5.0, ""),
    ("f-prop", "prop", "", 0.0, ""),
    ("f-prop-2", "prop-2", "", 0.0, ""),
    ("f-prop-line", "", "prop-2", 2.0, ""),
    ("f-cloth", "glass", "ghost", 1.5, ""),
    ("f-mat", "mat", "ghost", 1.5, ""),
    ("f-cushion", "glass", "ghost", 2.0, ""),
    ("f-bottle", "glass", "ghost", 3.0, ""),
    ("f-bottle-spot", "ghost", "", 0.0, ""),
    ("f-marble", "shoe", "", 0.0, ""),
    ("f-marble-2", "band", "", 0.0, ""),
    ("f-marble-3", "shirt", "", 0.0, ""),
    ("f-pack", "band", "line", 3.0, ""),
    ("f-pack-line", "", "edge", 3.0, ""),
    ("f-strap", "", "band", 12.0, ""),
    ("f-band", "", "band", 7.0, ""),
    ("f-band-loop", "", "band", 9.0, ""),
    ("f-iron", "iron", "line", 3.0, ""),
    ("f-iron-line", "", "iron-line", 3.0, ""),
    ("f-bar", "", "ghost", 8.0, ""),
    ("f-ghost", "", "ghost", 3.0, "9 8"),
    ("f-arrow", "", "ghost", 5.0, ""),
];

/// The rest of them.
const MORE: [(&str, &str, &str, f64, &str); 5] = [
    ("f-iron-hub", "iron-line", "", 0.0, ""),
    ("f-knot", "ink", "", 0.0, ""),
    ("f-straight", "", "ink", 4.0, "1 9"),
    ("f-broken", "", "ink", 4.0, ""),
    ("f-tape", "", "ink", 6.0, ""),
];

/// Writes how a class is painted, as attributes.
pub(super) fn paint(svg: &mut String, class: &str, ink: Ink) {
    if ink == Ink::Classes {
        let _ = write!(svg, " class=\"{class}\"");
        return;
    }
    let Some((_, fill, stroke, width, dashes)) = PAINTS.iter().chain(&MORE).find(|(name, ..)| *name == class)
    else {
        return;
    };
    let colour = |name: &str| {
        let pair = COLOURS.iter().find(|(colour, ..)| *colour == name);
        pair.map_or("none", |(_, light, dark)| if ink == Ink::Dark { dark } else { light })
    };
    let _ = write!(svg, " fill=\"{}\"", colour(fill));
    if !stroke.is_empty() {
        let _ = write!(
            svg,
            " stroke=\"{}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"",
            colour(stroke)
        );
    }
    if !dashes.is_empty() {
        let _ = write!(svg, " stroke-dasharray=\"{dashes}\"");
    }
}

/// Writes the classes as a stylesheet over the custom properties: the page's half of the same table.
#[must_use]
pub fn stylesheet() -> String {
    let mut css = String::new();
    for (class, fill, stroke, width, dashes) in PAINTS.iter().chain(&MORE) {
        let fill = if fill.is_empty() { "none".to_owned() } else { format!("var(--fig-{fill})") };
        let _ = write!(css, ".{class} {{ fill: {fill};");
        if !stroke.is_empty() {
            let _ = write!(css, " stroke: var(--fig-{stroke}); stroke-width: {width};");
        }
        if !dashes.is_empty() {
            let _ = write!(css, " stroke-dasharray: {dashes};");
        }
        css.push_str(" }\n");
    }
    css
}
