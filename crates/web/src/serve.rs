//! Answering requests until told to stop: on this machine alone, or in the home network under TLS.

mod home;

use std::{future::Future, io, sync::Arc};

use tokio::net::TcpListener;

use crate::{AppState, router};

pub(crate) use home::Line;

/// Serves the pages on a listener until `shutdown` is over; what was begun is finished first.
///
/// # Errors
/// What the network refuses.
pub async fn serve(
    listener: TcpListener,
    state: AppState,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, router(state)).with_graceful_shutdown(shutdown).await
}

/// Serves the pages in the home network: under TLS to everybody, in plain text to this machine alone.
///
/// Whoever else comes in plain text sees one page: what the certificate is, and where to go from there.
///
/// # Errors
/// What the network refuses.
pub async fn serve_home(
    listener: TcpListener,
    tls: Arc<rustls::ServerConfig>,
    state: AppState,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let pages = router(state).into_make_service_with_connect_info::<Line>();
    axum::serve(home::Home::new(listener, tls)?, pages).with_graceful_shutdown(shutdown).await
}
