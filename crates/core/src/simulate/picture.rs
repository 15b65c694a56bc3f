//! A trial as a picture: for each programme, the share of people in each stage, week by week, as stairs.
//!
//! One SVG that reads in light and in dark, without colour and on paper. Orange is load and nothing else, so it does
//! not occur here; people who left are hatched and marked, because what follows for them is not known.

use std::fmt::Write as _;

use super::{
    Report,
    report::{ArmReport, grouped},
};

/// The panel's place and size in the picture's own units.
const LEFT: f64 = 56.0;
const WIDTH: f64 = 500.0;
const HEIGHT: f64 = 220.0;
const TOP: f64 = 92.0;
const PANEL: f64 = 306.0;
const WHOLE: f64 = 720.0;
/// Labels stand at least so far apart.
const LINE: f64 = 16.0;

const STYLE: &str = "
  svg{color-scheme:light dark;--paper:#f6f6f1;--ink:#1a2138;--ink-2:#474e63;--line:#cfd1c8;--won:#c4de90;background:var(--paper)}
  @media (prefers-color-scheme:dark){svg{--paper:#12161f;--ink:#f1efe7;--ink-2:#bfc3cd;--line:#333b4d;--won:#30470d}}
  text{font:400 13px Figtree,system-ui,sans-serif;fill:var(--ink)}
  .title{font-weight:800;font-size:20px}
  .name{font-weight:700;font-size:15px}
  .soft{fill:var(--ink-2)}
  .paper{fill:var(--paper)}
  .grid{stroke:var(--line);stroke-width:1}
  .stair{fill:none;stroke:var(--ink);stroke-width:1.5}
  .axis{stroke:var(--ink);stroke-width:2}
  .band{fill:var(--ink)}
  .won{fill:var(--won)}
  .mark{stroke:var(--ink-2);stroke-width:1.5}
  .unknown{fill:url(#unknown)}
";

/// Draws a report.
#[must_use]
pub fn picture(report: &Report) -> String {
    let mut svg = String::new();
    let panels = u32::try_from(report.arms.len()).unwrap_or(1);
    let height = TOP + PANEL * f64::from(panels) + 8.0;
    let title = title(report);
    let about = format!(
        "{}: {} synthetic people, {} days, seed {}, model {}",
        capital(report.label),
        grouped(report.counted.into()),
        report.days,
        report.seed,
        report.model
    );
    let stopped = if report.partial {
        format!(
            "Stopped early: {} of {} people.",
            grouped(report.counted.into()),
            grouped(report.people.into())
        )
    } else {
        "Stages from the first (on top) to the last (at the bottom), share of all people on each week's first day."
            .to_owned()
    };
    // Writing into a String cannot fail.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WHOLE} {height}\" role=\"img\" \
         aria-labelledby=\"t d\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}. {}</desc>\n<style>{STYLE}</style>\n\
         <defs><pattern id=\"unknown\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><path class=\"mark\" d=\"M0 0V8\"/></pattern></defs>\n\
         <rect class=\"paper\" width=\"{WHOLE}\" height=\"{height}\"/>\n\
         <text class=\"title\" x=\"24\" y=\"36\">{}</text>\n<text x=\"24\" y=\"58\">{}</text>\n\
         <text class=\"soft\" x=\"24\" y=\"77\">{}</text>\n",
        escaped(&title),
        escaped(&about),
        escaped(&described(report)),
        escaped(&title),
        escaped(&about),
        escaped(&stopped),
    );
    let mut top = TOP;
    for (at, arm) in report.arms.iter().enumerate() {
        let letter = if report.arms.len() > 1 { ["A: ", "B: "].get(at).copied().unwrap_or("") } else { "" };
        panel(&mut svg, arm, letter, top);
        top += PANEL;
    }
    svg.push_str("</svg>\n");
    svg
}

/// The finding in one line.
fn title(report: &Report) -> String {
    let weeks = report.days / 7;
    let share = |arm: &ArmReport| arm.graduated.map(|share| format!("{:.0}", share.value * 100.0));
    match report.arms.as_slice() {
        [a, b] => match (share(a), share(b)) {
            (Some(a), Some(b)) => {
                format!("Past the last gate in {weeks} weeks: A {a}, B {b} of 100")
            }
            _ => "Where synthetic people stand in A and in B, week by week".to_owned(),
        },
        [a] => share(a).map_or_else(
            || "Where synthetic people stand, week by week".to_owned(),
            |share| format!("Past the last gate in {weeks} weeks: {share} of 100"),
        ),
        _ => String::new(),
    }
}

/// The end of each programme as a sentence, for those who do not see the picture.
fn described(report: &Report) -> String {
    let mut text = String::new();
    for arm in &report.arms {
        let Some(last) = arm.week_by_week.last() else { continue };
        let names = arm.stages.iter().map(|stage| stage.name.as_str()).chain(["left, not known"]);
        let shares: Vec<String> =
            names.zip(last).map(|(name, share)| format!("{name} {:.0} %", share * 100.0)).collect();
        let _ = write!(text, "{}, in the last week: {}. ", arm.protocol, shares.join(", "));
    }
    text.trim_end().to_owned()
}

/// One programme: bands stacked from the last stage at the bottom, then everybody who left on top.
fn panel(svg: &mut String, arm: &ArmReport, letter: &str, top: f64) {
    let weeks = arm.week_by_week.len();
    let plot = top + 34.0;
    let _ = writeln!(
        svg,
        "<text class=\"name\" x=\"24\" y=\"{}\">{letter}{}</text>",
        top + 20.0,
        escaped(&arm.name)
    );
    for percent in [25, 50, 75] {
        let y = plot + HEIGHT * (1.0 - f64::from(percent) / 100.0);
        let _ = writeln!(
            svg,
            "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{:.1}\"/>\
             <text class=\"soft\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{percent} %</text>",
            LEFT + WIDTH,
            LEFT - 8.0,
            y + 4.0
        );
    }
    // Bands from the bottom up: the last stage first, those who left last.
    let stages = arm.stages.len();
    let order: Vec<usize> = (0..stages).rev().chain([stages]).collect();
    let mut below = vec![0.0; weeks];
    let mut labels = Vec::new();
    for band in order {
        let above: Vec<f64> = below
            .iter()
            .zip(&arm.week_by_week)
            .map(|(under, shares)| under + shares.get(band).copied().unwrap_or(0.0))
            .collect();
        let (upper, lower) = (stairs(&above, plot), stairs(&below, plot));
        let area =
            format!("M{} L{} Z", upper.join(" "), lower.iter().rev().cloned().collect::<Vec<_>>().join(" "));
        let paint = if band == stages {
            "class=\"unknown\"".to_owned()
        } else if band + 1 == stages && arm.graduated.is_some() {
            "class=\"won\"".to_owned()
        } else {
            // The further, the darker.
            let depth = (count(band) + 1.0) / (count(stages) + 1.0);
            format!("class=\"band\" opacity=\"{:.2}\"", 0.06 + 0.34 * depth)
        };
        let _ = writeln!(svg, "<path {paint} d=\"{area}\"/>");
        if band < stages {
            let _ = writeln!(svg, "<path class=\"stair\" d=\"M{}\"/>", upper.join(" "));
        }
        if let (Some(low), Some(high)) = (below.last(), above.last())
            && high - low >= 0.005
        {
            let name = arm.stages.get(band).map_or("? left: not known", |stage| stage.name.as_str());
            let share = format!("{:.0} %", (high - low) * 100.0);
            labels.push((plot + HEIGHT * (1.0 - f64::midpoint(*low, *high)), format!("{name} {share}")));
        }
        below = above;
    }
    labels_at(svg, labels, plot);
    axis(svg, weeks, plot);
}

/// The top of a band as points: level through each week, then a step.
fn stairs(shares: &[f64], plot: f64) -> Vec<String> {
    let a_week = WIDTH / count(shares.len().max(1));
    let point = |(week, share): (usize, &f64)| {
        let (from, y) = (LEFT + a_week * count(week), plot + HEIGHT * (1.0 - share.clamp(0.0, 1.0)));
        [format!("{from:.1},{y:.1}"), format!("{:.1},{y:.1}", from + a_week)]
    };
    shares.iter().enumerate().flat_map(point).collect()
}

/// Names beside the end of their bands, pushed apart where bands are thin.
fn labels_at(svg: &mut String, mut labels: Vec<(f64, String)>, plot: f64) {
    // From the bottom up, as the bands: each at least a line above the one before.
    let mut floor = plot + HEIGHT + 4.0;
    for (y, _) in &mut labels {
        *y = (*y + 4.0).min(floor);
        floor = *y - LINE;
    }
    let lift = (plot + 8.0 - (floor + LINE)).max(0.0);
    for (y, text) in labels {
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{:.1}\">{}</text>",
            LEFT + WIDTH + 10.0,
            y + lift,
            escaped(&text)
        );
    }
}

fn axis(svg: &mut String, weeks: usize, plot: f64) {
    let foot = plot + HEIGHT;
    let _ = writeln!(svg, "<path class=\"axis\" d=\"M{LEFT} {foot}H{}\"/>", LEFT + WIDTH);
    let step = [1, 2, 4, 8, 13, 26, 52, 104].into_iter().find(|step| weeks / step <= 8).unwrap_or(104);
    for week in (0..=weeks).step_by(step) {
        let x = LEFT + WIDTH * count(week) / count(weeks.max(1));
        let word = if week == 0 { "week 0".to_owned() } else { week.to_string() };
        let _ = writeln!(
            svg,
            "<text class=\"soft\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{word}</text>",
            foot + 18.0
        );
    }
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
