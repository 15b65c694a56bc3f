//! Every test there is: the second command of the README, and what the checks run.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{
    browser::{self, Browser, JOURNEY},
    run::{cargo, skipped, step, summary},
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
    let mut done = vec![step(
        "all tests but the browser's",
        cargo().args(["test", "--workspace", "--no-fail-fast"]).env("HEELUP_EVERY_NUMBER", "1"),
    )];
    if let Ok(browser) = &browser {
        done.push(step("the journey in the browser", &mut journey(browser)));
    }
    summary(done)?;
    match browser {
        Ok(_) => println!("\nAll tests passed, the journey in the browser among them."),
        Err(missing) => {
            println!("\nAll tests that can run here passed.");
            skipped(&format!(
                "the journey in the browser, as there is {missing} (on Debian: apt-get install chromium chromium-driver)"
            ));
        }
    }
    Ok(())
}

fn journey(browser: &Browser) -> Command {
    let mut command = cargo();
    command.args(["test", "--package", JOURNEY.0, "--test", JOURNEY.1]);
    command.env("HEELUP_CHROMIUM", &browser.chromium).env("HEELUP_CHROMEDRIVER", &browser.driver);
    command
}
