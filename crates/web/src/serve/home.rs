//! One port for both: lines that begin with a TLS greeting are answered under TLS, others in plain text.
//!
//! A greeting takes as long as the other side likes, so each is heard out on its own and nobody waits for it.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, mpsc},
    time::{sleep, timeout},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// How long a greeting may take.
const GREETING: Duration = Duration::from_secs(10);
/// How many may be heard out at once.
const AT_ONCE: usize = 64;
/// The first byte of a TLS greeting.
const HANDSHAKE: u8 = 0x16;

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// From where.
    pub(crate) from: SocketAddr,
    /// Nobody between can read it.
    pub(crate) sealed: bool,
}

impl Line {
    /// Says whether a record may be shown on it.
    pub(crate) const fn is_private(self) -> bool {
        self.sealed || self.from.ip().is_loopback()
    }
}

impl Connected<IncomingStream<'_, Home>> for Line {
    fn connect_info(stream: IncomingStream<'_, Home>) -> Self {
        *stream.remote_addr()
    }
}

/// A line, sealed or not.
pub(crate) enum Either {
    /// In plain text.
    Plain(TcpStream),
    /// Under TLS.
    Sealed(Box<TlsStream<TcpStream>>),
}

/// The listener of the home network.
pub(crate) struct Home {
    lines: mpsc::Receiver<(Either, Line)>,
    here: SocketAddr,
}

impl Home {
    pub(super) fn new(listener: TcpListener, tls: Arc<rustls::ServerConfig>) -> io::Result<Self> {
        let here = listener.local_addr()?;
        let (give, lines) = mpsc::channel(AT_ONCE);
        tokio::spawn(async move {
            let acceptor = TlsAcceptor::from(tls);
            let places = Arc::new(Semaphore::new(AT_ONCE));
            loop {
                let Ok(place) = places.clone().acquire_owned().await else { return };
                let (stream, from) = tokio::select! {
                    accepted = listener.accept() => match accepted {
                        Ok(accepted) => accepted,
                        Err(why) => {
                            tracing::debug!("a line could not be taken: {why}");
                            sleep(Duration::from_millis(100)).await;
                            continue;
                        }
                    },
                    () = give.closed() => return,
                };
                let (acceptor, give) = (acceptor.clone(), give.clone());
                tokio::spawn(async move {
                    if let Ok(Ok(line)) = timeout(GREETING, greeted(stream, from, acceptor)).await {
                        let _ = give.send(line).await;
                    }
                    drop(place);
                });
            }
        });
        Ok(Self { lines, here })
    }
}

async fn greeted(stream: TcpStream, from: SocketAddr, acceptor: TlsAcceptor) -> io::Result<(Either, Line)> {
    let mut first = [0u8];
    stream.peek(&mut first).await?;
    if first == [HANDSHAKE] {
        let sealed = acceptor.accept(stream).await?;
        return Ok((Either::Sealed(Box::new(sealed)), Line { from, sealed: true }));
    }
    Ok((Either::Plain(stream), Line { from, sealed: false }))
}

impl Listener for Home {
    type Io = Either;
    type Addr = Line;

    async fn accept(&mut self) -> (Either, Line) {
        match self.lines.recv().await {
            Some(line) => line,
            // The runtime is ending: nobody comes any more.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Line> {
        Ok(Line { from: self.here, sealed: true })
    }
}

impl AsyncRead for Either {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(line) => Pin::new(line).poll_read(cx, buf),
            Self::Sealed(line) => Pin::new(line).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Either {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(line) => Pin::new(line).poll_write(cx, buf),
            Self::Sealed(line) => Pin::new(line).poll_write(cx, buf),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(line) => Pin::new(line).poll_flush(cx),
            Self::Sealed(line) => Pin::new(line).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(line) => Pin::new(line).poll_shutdown(cx),
            Self::Sealed(line) => Pin::new(line).poll_shutdown(cx),
        }
    }
}
