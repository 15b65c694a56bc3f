//! Pictures of the real app: every page and state, on a phone and on a large screen, light and dark.

use anyhow::{Context as _, Result, bail};

use crate::{
    browser::{self, JOURNEY},
    run::{cargo, root, step},
};

/// Writes `docs/screens` anew.
pub(crate) fn run() -> Result<()> {
    let browser = match browser::find() {
        Ok(browser) => browser,
        Err(missing) => bail!("there is {missing}; on Debian: apt-get install chromium chromium-driver"),
    };
    let folder = root().join("docs/screens");
    std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for file in std::fs::read_dir(&folder)?.filter_map(Result::ok).map(|file| file.path()) {
        if file.extension().is_some_and(|end| end == "webp") {
            std::fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
        }
    }
    let mut command = cargo();
    command.args([
        "test",
        "--package",
        JOURNEY.0,
        "--test",
        JOURNEY.1,
        "--",
        "gallery::",
        "from_the_first_question",
    ]);
    command.env("HEELUP_CHROMIUM", &browser.chromium).env("HEELUP_CHROMEDRIVER", &browser.driver);
    command.env("HEELUP_SCREENS", &folder);
    step("pictures of every page and state", &mut command)?;
    println!("They lie in {}.", folder.display());
    Ok(())
}
