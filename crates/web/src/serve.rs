//! Answering requests until told to stop.

use std::{future::Future, io};

use tokio::net::TcpListener;

use crate::{AppState, router};

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
