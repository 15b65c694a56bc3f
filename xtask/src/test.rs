//! Every test there is: the second command of the README, and what the checks run.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{
    browser::{self, Browser, JOURNEY},
    run::{cargo, skipped, step, summary},
    second_opinion,
};

/// Runs everything a change can break.
pub(crate) fn run() -> Result<()> {
    let browser = browser::find();
    if let Err(missing) = &browser
        && browser::is_demanded()
    {
        bail!(
            "HEELUP_DEMAND_BROWSER is set and there is {missing}; on Debian: apt-get install chromium chromium-driver"
        );
    }
    let second = second_opinion::ready();
    if let Err(missing) = &second
        && second_opinion::is_demanded()
    {
        bail!("HEELUP_DEMAND_NODE is set and there is {missing}");
    }
    let mut done = vec![step(
        "all tests but the browser's",
        cargo().args(["test", "--workspace", "--no-fail-fast"]).env("HEELUP_EVERY_NUMBER", "1"),
    )];
    if let Ok(browser) = &browser {
        done.push(step("the journey in the browser", &mut journey(browser)));
    }
    if let Ok(second) = &second {
        done.push(second_opinion::compare(second));
    }
    summary(done)?;
    if browser.is_ok() && second.is_ok() {
        println!("\nAll tests passed, the journey in the browser and the second opinion among them.");
    } else {
        println!("\nAll tests that can run here passed.");
    }
    if let Err(missing) = browser {
        skipped(&format!(
            "the journey in the browser, as there is {missing} (on Debian: apt-get install chromium chromium-driver)"
        ));
    }
    if let Err(missing) = second {
        skipped(&format!("the second opinion, as there is {missing}"));
    }
    Ok(())
}

fn journey(browser: &Browser) -> Command {
    let mut command = cargo();
    // Of the whole workspace, as before: asked of one package, every library would be built once more.
    command.args(["test", "--workspace", "--test", JOURNEY.1]);
    command.env("HEELUP_CHROMIUM", &browser.chromium).env("HEELUP_CHROMEDRIVER", &browser.driver);
    command
}
