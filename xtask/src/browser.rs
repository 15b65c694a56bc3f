//! Is there a browser to walk through the pages with?

use std::{env, path::PathBuf};

use crate::run::first_program;

/// The package and the test target that hold the journey. The target has `test = false` in its manifest, so
/// that it runs when it is asked for by name and is never counted as passed where there is no browser.
pub(crate) const JOURNEY: (&str, &str) = ("heelup-web", "browser");

/// A browser and the program that drives it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds Chromium and its driver: named by `HEELUP_CHROMIUM` and `HEELUP_CHROMEDRIVER`, or on the path.
pub(crate) fn find() -> Result<Browser, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let named = |key| env::var_os(key).map(PathBuf::from);
    let chromium = named("HEELUP_CHROMIUM").or_else(|| {
        first_program(&folders, &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
    });
    let driver = named("HEELUP_CHROMEDRIVER").or_else(|| first_program(&folders, &["chromedriver"]));
    match (chromium, driver) {
        (Some(chromium), Some(driver)) => Ok(Browser { chromium, driver }),
        (None, None) => Err("no Chromium and no chromedriver".to_owned()),
        (None, Some(_)) => Err("no Chromium".to_owned()),
        (Some(_), None) => Err("no chromedriver".to_owned()),
    }
}

/// Says whether a missing browser is an error here.
pub(crate) fn is_demanded() -> bool {
    env::var("HEELUP_DEMAND_BROWSER").is_ok_and(|value| value == "1")
}
