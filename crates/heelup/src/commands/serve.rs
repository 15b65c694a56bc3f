//! `heelup serve`: the app on this machine.

use std::{
    future::Future,
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
    time::Duration,
};

use heelup_core::units::LocalDate;
use heelup_store::Database;
use heelup_web::{AppState, Hosts, Now, serve};
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

/// Starts the app for this machine alone, and prints its address and where the data is kept. Ctrl-C ends it.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// The port to answer on [default: 7878; 0 takes a free one]
    #[arg(long, env = "HEELUP_PORT", hide_env_values = true, value_name = "N")]
    port: Option<u16>,
}

impl Serve {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        listen_to_ourselves();
        let care = Arc::new(shell.care()?);
        let data = shell.data_folder()?;
        let today = values::day(None)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| {
            Failure::new(Exit::Store, format!("the system gave no room to work: {e}"), "close other programs")
        })?;
        runtime.block_on(async {
            // From here on a request to end is heard, also while the data is being opened.
            let end = ended()?;
            let (listener, address) = listen(self.port.unwrap_or(PORT)).await?;
            let store = Database::open(&data).await?;
            say(shell, address, &data)?;
            let state = AppState::new(store.clone(), care, move || now(today), hosts(address.port()));
            let served = until(listener, state, end).await;
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

/// Takes the port, on this machine's own address alone.
async fn listen(port: u16) -> Result<(TcpListener, SocketAddr), Failure> {
    let wished = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
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

fn say(shell: &mut Shell, address: SocketAddr, data: &Path) -> Result<(), Failure> {
    let url = format!("http://{address}");
    if shell.json() {
        shell.console.json(&serde_json::json!({ "address": url, "data": shown(data) }))?;
    } else {
        let painted = shell.console.paint(Tone::Strong, &url);
        shell.console.line(format!("Heelup is ready: {painted}"))?;
        shell.console.line(format!("Your data stays on this machine: {}", shown(data)))?;
        shell.console.line("Ctrl-C ends it.")?;
    }
    shell.console.finish()
}

/// Answers until the end is asked for; what was begun then may finish, within a few seconds.
async fn until(
    listener: TcpListener,
    state: AppState,
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
    let shutdown = async move {
        let _ = told.wait_for(|ended| *ended).await;
    };
    tokio::spawn(ended);
    tokio::select! {
        served = serve(listener, state, shutdown) => served.map_err(|e| {
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
