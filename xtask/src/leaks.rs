//! Paths of somebody's machine in a committed file: they help nobody else and tell about their writer.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Beginnings of home folders, put together here so that this file does not name one.
const HOMES: [(&str, &str); 3] = [("/ho", "me/"), ("/Us", "ers/"), ("/ro", "ot/")];

/// Returns what may not stand in a committed file: these checkouts, their neighbours, and anybody's home.
pub(crate) fn patterns(checkouts: &[PathBuf]) -> Vec<String> {
    let mut found: Vec<String> = HOMES.iter().map(|(a, b)| format!("{a}{b}")).collect();
    let mut places = checkouts.to_vec();
    places
        .extend(["HOME", "CARGO_HOME", "CARGO_TARGET_DIR"].iter().filter_map(env::var_os).map(PathBuf::from));
    places.extend(checkouts.iter().flat_map(|checkout| neighbours(checkout)));
    let deep = places.into_iter().filter(|place| place.is_absolute() && place.components().count() > 2);
    found.extend(deep.filter_map(|place| place.to_str().map(str::to_owned)));
    found.sort();
    found.dedup();
    found
}

/// Returns what stands beside a checkout; those of a clone under `/tmp` or `/` mean nothing.
fn neighbours(checkout: &Path) -> Vec<PathBuf> {
    let above = checkout.parent().filter(|above| above.components().count() > 1 && *above != env::temp_dir());
    let Some(Ok(beside)) = above.map(fs::read_dir) else { return Vec::new() };
    beside.flatten().map(|neighbour| neighbour.path()).collect()
}

/// Returns each line (from 1) that names such a place, and the place.
pub(crate) fn find<'a>(bytes: &'a [u8], patterns: &'a [String]) -> impl Iterator<Item = (usize, &'a str)> {
    bytes.split(|byte| *byte == b'\n').enumerate().filter_map(move |(at, line)| {
        let named = patterns.iter().find(|pattern| contains(line, pattern.as_bytes()))?;
        Some((at + 1, named.as_str()))
    })
}

fn contains(line: &[u8], pattern: &[u8]) -> bool {
    line.windows(pattern.len()).any(|window| window == pattern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_names_a_home_or_this_folder_is_found() {
        let patterns = patterns(&[crate::run::root()]);
        let home = HOMES.map(|(a, b)| format!("{a}{b}ana/heelup"));
        let text = format!(
            "fine\nsee {}\n\n{}\nalso fine: /usr/bin, ~/.config, crates/core\n{}",
            home[0], home[1], home[2]
        );
        let lines: Vec<usize> = find(text.as_bytes(), &patterns).map(|(line, _)| line).collect();
        assert_eq!(lines, [2, 4, 6]);
        let here = format!("built in {}/target", crate::run::root().display());
        assert_eq!(find(here.as_bytes(), &patterns).count(), 1);
    }
}
