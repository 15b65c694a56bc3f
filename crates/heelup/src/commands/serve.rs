//! `heelup serve`: the app on this machine, for the home network, or behind somebody's own TLS.

mod home;

use std::{
    future::Future,
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use heelup_core::units::LocalDate;
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, serve, serve_home};
use tokio::{net::TcpListener, signal, sync::watch, time::sleep};
use tracing_subscriber::EnvFilter;

use crate::{
    clock,
    console::{Tone, shown},
    exit::{Exit, Failure},
    shell::Shell,
    values,
};

/// The port when none is named.
const PORT: u16 = 7878;
/// How long what was begun may still take after the end was asked for.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// Starts the app, and prints its address and where the data is kept. Ctrl-C ends it.
///
/// Without an option it answers this machine alone.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// Answer phones in the home network, too, under TLS: prints an address and a QR code
    #[arg(long, conflicts_with = "behind_proxy")]
    lan: bool,
    /// With --lan, the address of this machine in the home network [default: found by itself]
    #[arg(long, requires = "lan", value_name = "IP")]
    address: Option<IpAddr>,
    /// Answer to this name, for a proxy on this machine that brings its own TLS
    #[arg(long, value_name = "HOST")]
    behind_proxy: Option<String>,
    /// Delete the certificate authority that --lan has made, and end
    #[arg(long, conflicts_with_all = ["lan", "behind_proxy"])]
    forget_authority: bool,
    /// The port to answer on [default: 7878; 0 takes a free one]
    #[arg(long, env = "HEELUP_PORT", hide_env_values = true, value_name = "N")]
    port: Option<u16>,
}

impl Serve {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        if self.forget_authority {
            return home::forget(shell);
        }
        listen_to_ourselves();
        let care = Arc::new(shell.care_in_every_language()?);
        let data = shell.data_folder()?;
        let today = values::day(None)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| {
            Failure::new(Exit::Store, format!("the system gave no room to work: {e}"), "close other programs")
        })?;
        runtime.block_on(async {
            // From here on a request to end is heard, also while the data is being opened.
            let end = ended()?;
            let port = self.port.unwrap_or(PORT);
            let home = if self.lan { Some(home::address(self.address)?) } else { None };
            let (listener, address) = listen(port, self.lan).await?;
            let store = Database::open(&data).await?;
            let mut hosts = hosts(address.port());
            if let Some(name) = &self.behind_proxy {
                hosts = hosts.and(proxied(name)?);
            }
            let state = |hosts| AppState::new(store.clone(), care, move || now(today), hosts);
            let served = if let Some(home) = home {
                let home = home::Home::open(&data, today, home, address.port())?;
                home.say(shell, address.port(), &data)?;
                let (state, tls) = (state(home.hosts(hosts)).at_home(home.public()), home.tls.clone());
                until(|told| serve_home(listener, tls, state, told), end).await
            } else {
                say(shell, address, self.behind_proxy.as_deref(), &data)?;
                let state = state(hosts);
                until(|told| serve(listener, state, told), end).await
            };
            store.close().await;
            served.map(|()| Exit::Ok)
        })
    }
}

/// Turns on the log where somebody asks for it; it never carries what a person said.
fn listen_to_ourselves() {
    let filter = EnvFilter::try_from_env("HEELUP_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    // Only the first call counts, and there is only one.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).try_init();
}

/// Takes the port, on this machine's own address alone or on all it has.
async fn listen(port: u16, everywhere: bool) -> Result<(TcpListener, SocketAddr), Failure> {
    let ip = if everywhere { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let wished = SocketAddr::from((ip, port));
    let listener = TcpListener::bind(wished).await.map_err(|e| no_address(port, &e))?;
    let address = listener.local_addr().map_err(|e| no_address(port, &e))?;
    Ok((listener, address))
}

fn no_address(port: u16, why: &io::Error) -> Failure {
    let (what, remedy) = if why.kind() == io::ErrorKind::AddrInUse {
        let next = port.checked_add(1).unwrap_or(PORT);
        (
            format!("port {port} is taken by another program"),
            format!(
                "if that is Heelup, open http://127.0.0.1:{port}; otherwise choose another port: heelup serve --port {next}"
            ),
        )
    } else if why.kind() == io::ErrorKind::PermissionDenied {
        (format!("port {port} may not be used"), format!("choose one above 1023: heelup serve --port {PORT}"))
    } else {
        (
            format!("port {port} cannot be used: {why}"),
            format!("choose another port: heelup serve --port {PORT}"),
        )
    };
    Failure::new(Exit::Address, what, remedy)
}

/// The names under which a browser on this machine finds us.
fn hosts(port: u16) -> Hosts {
    let hosts = Hosts::loopback(port);
    // Browsers leave the port out where it is the usual one.
    if port == 80 { hosts.and("127.0.0.1").and("localhost").and("[::1]") } else { hosts }
}

fn now(fallback: LocalDate) -> Now {
    Now { moment: clock::now(), date: clock::today().unwrap_or(fallback) }
}

/// Reads the name that a proxy answers to: a host, with a port where it is not the usual one.
fn proxied(name: &str) -> Result<&str, Failure> {
    let host = name.strip_prefix("https://").unwrap_or(name).trim_end_matches('/');
    if host.is_empty() || host.contains(|c: char| c.is_whitespace() || "/@?#".contains(c)) {
        return Err(Failure::new(
            Exit::Usage,
            format!("“{name}” is no name of a host"),
            "name it as browsers do: heelup serve --behind-proxy heelup.example.org",
        ));
    }
    Ok(host)
}

fn say(shell: &mut Shell, address: SocketAddr, proxy: Option<&str>, data: &Path) -> Result<(), Failure> {
    let url = format!("http://{address}");
    if shell.json() {
        shell.console.json(&serde_json::json!({ "address": url, "data": shown(data) }))?;
    } else {
        let painted = shell.console.paint(Tone::Strong, &url);
        shell.console.line(format!("Heelup is ready: {painted}"))?;
        if let Some(name) = proxy {
            shell
                .console
                .line(format!("It answers to {name} as well: point your proxy here, on this machine."))?;
        }
        shell.console.line(format!("Your data stays on this machine: {}", shown(data)))?;
        shell.console.line("Ctrl-C ends it.")?;
    }
    shell.console.finish()
}

/// The wait for the end, as the server takes it.
type Told = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Answers until the end is asked for; what was begun then may finish, within a few seconds.
async fn until<S: Future<Output = io::Result<()>>>(
    serve: impl FnOnce(Told) -> S,
    end: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Failure> {
    let (tell, mut told) = watch::channel(false);
    let mut heard = told.clone();
    let ended = async move {
        end.await;
        // Nobody listening any more is the end as well.
        let _ = tell.send(true);
    };
    let patience = async move {
        let _ = heard.wait_for(|ended| *ended).await;
        sleep(LAST_WORDS).await;
    };
    let shutdown: Told = Box::pin(async move {
        let _ = told.wait_for(|ended| *ended).await;
    });
    tokio::spawn(ended);
    tokio::select! {
        served = serve(shutdown) => served.map_err(|e| {
            Failure::new(Exit::Address, format!("the network failed: {e}"), "start again; everything saved is kept")
        }),
        () = patience => Ok(()),
    }
}

/// Returns a wait for Ctrl-C, or for the system to ask for the end.
#[cfg(unix)]
fn ended() -> Result<impl Future<Output = ()> + Send + 'static, Failure> {
    let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    let mut interrupt = signal::unix::signal(signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Returns a wait for Ctrl-C.
#[cfg(not(unix))]
fn ended() -> Result<impl Future<Output = ()> + Send + 'static, Failure> {
    Ok(async {
        let _ = signal::ctrl_c().await;
    })
}
