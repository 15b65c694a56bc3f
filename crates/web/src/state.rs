//! What every handler shares: the store, the care data, and what the machine's clock says.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use heelup_core::{care::Care, units::LocalDate, words::Language};
use heelup_store::Database;

use crate::visit::Folded;

/// A moment as the shell sees it: pages never ask a clock themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// RFC 3339 with offset.
    pub moment: String,
    /// The person's own day.
    pub date: LocalDate,
}

/// Says what time it is where the person lives; tests move it forward.
pub trait Clock: Send + Sync + 'static {
    /// Returns the present moment and day.
    fn now(&self) -> Now;
}

impl<F: Fn() -> Now + Send + Sync + 'static> Clock for F {
    fn now(&self) -> Now {
        self()
    }
}

/// The names under which Heelup answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts(BTreeSet<String>);

impl Hosts {
    /// Takes the names of this very machine, with a port.
    #[must_use]
    pub fn loopback(port: u16) -> Self {
        Self(["127.0.0.1", "localhost", "[::1]"].map(|name| format!("{name}:{port}")).into())
    }

    /// Adds a name as browsers write it into `Host`: with its port, unless that is 80.
    #[must_use]
    pub fn and(mut self, host: &str) -> Self {
        self.0.insert(host.to_ascii_lowercase());
        self
    }

    /// Says whether a request for this name is meant for us.
    #[must_use]
    pub fn know(&self, host: &str) -> bool {
        self.0.contains(&host.to_ascii_lowercase())
    }
}

/// The home network's certificate authority, as far as anybody may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its certificate, DER.
    pub certificate: Vec<u8>,
    /// SHA-256 of it, as people compare it.
    pub fingerprint: String,
    /// The address it seals.
    pub address: String,
}

/// What every handler shares; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    pub(crate) store: Database,
    pub(crate) care: Arc<Care>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) hosts: Hosts,
    pub(crate) authority: Option<Arc<Authority>>,
    /// The journal read last, folded; it is read again when it has grown.
    pub(crate) folded: Arc<Mutex<Option<Folded>>>,
}

impl AppState {
    /// Puts together what the pages need.
    pub fn new(store: Database, care: Arc<Care>, clock: impl Clock, hosts: Hosts) -> Self {
        Self { store, care, clock: Arc::new(clock), hosts, authority: None, folded: Arc::default() }
    }

    /// The same in a language: its care data, and whoever's record is folded with them.
    #[must_use]
    pub(crate) fn in_language(&self, language: Language) -> Self {
        Self { care: Arc::new(self.care.in_language(language)), folded: Arc::default(), ..self.clone() }
    }

    /// Serves the home network, too: its certificate is explained and handed out.
    #[must_use]
    pub fn at_home(self, authority: Authority) -> Self {
        Self { authority: Some(Arc::new(authority)), ..self }
    }
}
