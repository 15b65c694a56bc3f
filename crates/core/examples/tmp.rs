use heelup_core::{care::Care, verify::*};
use std::{collections::BTreeMap, fs, path::Path, time::Instant};
fn walk(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, root, files);
        } else if path.extension().is_some_and(|e| e == "toml" || e == "md")
            && path.file_name().unwrap() != "README.md"
        {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}
fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    let care = Care::read(&files).unwrap();
    for (id, p) in &care.programmes {
        if std::env::args().nth(1).is_some_and(|a| !id.contains(&a)) {
            continue;
        }
        let at = Instant::now();
        let proof = prove(p, &Shipped, false, |_| {});
        println!(
            "{id} {:?} slowest {:?} good {:?} {:.2}s",
            proof.size,
            proof.slowest,
            proof.good_days,
            at.elapsed().as_secs_f64()
        );
        for o in &proof.outcomes {
            for a in &o.accepted {
                println!("   {:?} {:?} {} states {} days", o.property, a.oddity, a.states, a.days);
            }
            for b in &o.broken {
                println!("   BROKEN {:?} {}", o.property, b.what);
                if let Some(t) = &b.tale {
                    debug(p, t);
                    println!("      start {} ({})", t.start, p.address(t.start));
                    for d in &t.days {
                        println!(
                            "      {:?} {:?}{}{}{} -> {:?} {:?} {} e{} brake {} week {:06b} idle {} plan {:?} | {:?}",
                            d.placed,
                            d.morning.band,
                            if d.morning.rising { " rising" } else { "" },
                            if d.morning.flag { " flag" } else { "" },
                            if d.morning.clear { " clear" } else { "" },
                            d.verdict.rule,
                            d.verdict.decision,
                            p.address(d.after.pos),
                            p.table.at(d.after.pos).easing,
                            d.after.brake,
                            d.after.week,
                            d.after.idle,
                            d.verdict.plan,
                            d.evening.map(|e| (e.main.map(|m| (m.pain, m.work)), e.light_over, e.other))
                        );
                    }
                }
            }
        }
    }
}
#[allow(dead_code)]
fn debug(p: &heelup_core::programme::Programme, t: &Tale) {
    use heelup_core::programme::*;
    let last = t.days.last().unwrap();
    let plan = |mut e: State| {
        let mut out = vec![];
        for day in 0..90 {
            out.push(format!(
                "{day}:{}e{}{}",
                p.address(e.pos),
                p.table.at(e.pos).easing,
                if e.planned { "S" } else { "" }
            ));
            let m = evening(&p.table, e, Evening { main: e.planned.then_some(GOOD), ..Evening::default() });
            let (a, _) = morning(&p.table, m, Morning { clear: m.stopped, ..CALM });
            e = a;
        }
        out.join(" ")
    };
    if let Some(ev) = last.evening {
        let go = |ev| {
            let m = evening(&p.table, last.after, ev);
            morning(&p.table, m, Morning { clear: m.stopped, ..CALM }).0
        };
        println!(
            "  PLAN {}",
            plan(go(Evening { main: last.after.planned.then_some(GOOD), ..Evening::default() }))
        );
        println!("  DEVI {}", plan(go(ev)));
    } else {
        let (a, v) = morning(&p.table, last.before, Morning { clear: last.before.stopped, ..CALM });
        println!("  before {:?}\n  plan verdict {v:?}", last.before);
        println!("  PLAN {}", plan(a));
        println!("  DEVI {}", plan(last.after));
    }
}
