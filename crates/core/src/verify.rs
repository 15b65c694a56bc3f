//! The proof of a programme: every state it can reach, every letter, every property.
mod alphabet;
mod claim;
mod flow;
mod graph;
mod index;
mod local;
mod machine;
mod monitors;
mod pace;
mod seen;
mod shortest;
mod sounds;
mod step;
mod tale;

pub use alphabet::{CALM, GOOD, evenings, mornings};
pub use claim::{Claim, Property};
pub use machine::{Machine, Shipped};
use seen::EveningSeen;

/// measure
pub fn measure(table: &crate::programme::Table, most: u8, part: u8) -> String {
    let s = sounds::Sounds::of(table, &Shipped);
    let mut local = local::Local { table, broken: claim::Broken::default(), tell: |_| {} };
    let g = graph::explore(table, &Shipped, &s, &mut local);
    let mut t = format!(
        "M {} E {} T {} edges {} + {} + {} driven {:.1}M local {:?}\n",
        g.mornings.len(),
        g.evenings.len(),
        g.leaving.len(),
        g.decided.len(),
        g.done.len(),
        g.enters.len(),
        g.driven as f64 / 1e6,
        local.broken.claims().collect::<Vec<_>>()
    );
    if part > 0 {
        let b = flow::flow(table, most, &g);
        t += &format!("flow {:?}\n", b.claims().collect::<Vec<_>>());
        for claim in b.claims() {
            if let Some(m) = monitors::Monitor::of(claim) {
                let way = shortest::shortest(table, most, &g, &shortest::Goal::Breaks(claim, m));
                t += &format!("{claim:?}\n{}", tell(table, &g, way.as_ref()));
            }
        }
    }
    if part > 1 {
        let p = pace::pace(table, &Shipped, &g);
        t += &format!("{p:?}\n");
        for (n, f, half) in [
            ("stray", p.stray, shortest::Half::Evening),
            ("evenings", p.evenings, shortest::Half::Evening),
            ("flags", p.flags, shortest::Half::Morning),
            ("mornings", p.mornings, shortest::Half::Morning),
        ] {
            if let Some((at, step)) = f.first {
                let mut way = shortest::shortest(table, most, &g, &shortest::Goal::Exactly(half, at));
                if let Some(w) = &mut way {
                    w.moves.push(if half == shortest::Half::Morning {
                        shortest::Move::Morning(step)
                    } else {
                        shortest::Move::Evening(step)
                    });
                }
                t += &format!("{:?}\n", f.hist);
                t += &format!("{n} {} states, {} days\n{}", f.states, f.days, tell(table, &g, way.as_ref()));
            }
        }
    }
    t
}

fn tell(table: &crate::programme::Table, g: &graph::Graph, way: Option<&shortest::Way>) -> String {
    let Some(tale) = way.and_then(|w| tale::tale(table, &Shipped, g, w)) else { return "no way\n".into() };
    let mut t = format!("  start {} rank {}\n", tale.start, table.at(tale.start).rank);
    for d in &tale.days {
        t += &format!(
            "  {:?} {:?}/{} -> {:?} {:?} pos {} plan {:?} idle {} brake {} owed {} watch {} open {} tot {}| {:?}\n",
            d.placed,
            d.morning.band,
            [(d.morning.rising, "rising"), (d.morning.flag, "flag"), (d.morning.clear, "clear")]
                .iter()
                .filter(|(a, _)| *a)
                .map(|(_, b)| *b)
                .collect::<Vec<_>>()
                .join(" "),
            d.verdict.rule,
            d.verdict.decision,
            d.after.pos,
            d.verdict.plan,
            d.after.idle,
            d.after.brake,
            d.after.owed,
            d.after.watch,
            d.after.open_rise,
            d.after.total,
            d.evening.map(|e| (e.main.map(|m| (m.pain, m.work)), e.light_over, e.other))
        );
    }
    t
}
