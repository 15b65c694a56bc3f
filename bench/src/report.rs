//! The table of figures and limits.

/// One figure beside its limit, both in the same unit.
#[derive(Debug)]
struct Line {
    what: String,
    figure: f64,
    limit: f64,
    unit: &'static str,
}

/// All figures of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    lines: Vec<Line>,
    notes: Vec<String>,
}

impl Report {
    /// Adds a figure.
    pub(crate) fn figure(&mut self, what: &str, figure: f64, limit: f64, unit: &'static str) {
        self.lines.push(Line { what: what.to_owned(), figure, limit, unit });
    }

    /// Adds something to know about the run.
    pub(crate) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Says whether every limit was kept.
    pub(crate) fn all_kept(&self) -> bool {
        self.lines.iter().all(|line| line.figure <= line.limit)
    }

    /// Prints the table.
    pub(crate) fn print(&self) {
        println!("{:<58} {:>10} {:>10}  {:<5} {:>6}", "what", "figure", "limit", "unit", "share");
        for line in &self.lines {
            let share = line.figure / line.limit;
            let kept = if share <= 1.0 { "" } else { "  MISSED" };
            println!(
                "{:<58} {:>10.3} {:>10.3}  {:<5} {:>5.0}%{kept}",
                line.what,
                line.figure,
                line.limit,
                line.unit,
                share * 100.0
            );
        }
        for note in &self.notes {
            println!("{note}");
        }
    }
}

/// Returns the median of some times.
pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Returns the 99th percentile of some times.
pub(crate) fn p99(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * 99 / 100).copied().unwrap_or(f64::NAN)
}
