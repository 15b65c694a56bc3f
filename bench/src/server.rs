//! The server as people meet it: ready, idle, one page again and again, the first load.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use heelup_core::care::Care;

use crate::{
    process::{folder, year},
    report::{Report, median, p99},
};

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures the server on a database with a year of daily use.
pub(crate) fn measure(heelup: &Path, _care: &Care, report: &mut Report) -> anyhow::Result<()> {
    let folder = folder()?;
    let journal = year(&folder)?;
    let data = folder.join("data");
    fill(&journal, &data)?;
    let mut ready = Vec::new();
    let mut last = None;
    for _ in 0..5 {
        drop(last.take());
        let (server, port, took) = start(heelup, &data)?;
        ready.push(took);
        last = Some((server, port));
    }
    report.figure("server ready with an existing database", median(ready), 300.0, "ms");
    let (server, port) = last.context("a server")?;
    let memory = resident(server.0.id());
    let mut times = Vec::new();
    for n in 0..220 {
        let at = Instant::now();
        let (status, _) = get(port, "/")?;
        let took = at.elapsed().as_secs_f64() * 1e3;
        if !status.contains(" 200 ") && !status.contains(" 303 ") {
            bail!("/ answered {status}");
        }
        if n >= 20 {
            times.push(took);
        }
    }
    report.figure("Today page, 99th percentile of 200", p99(times), 10.0, "ms");
    report.figure("server memory when idle", memory?, 60.0, "MB");
    report.figure("first load, compressed", first_load(port)?, 120.0, "kB");
    drop(server);
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Takes a journal into a database.
fn fill(journal: &Path, data: &Path) -> anyhow::Result<()> {
    let text = fs::read_to_string(journal)?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let database = heelup_store::Database::open(data).await?;
        database.import(&text).await?;
        database.close().await;
        Ok(())
    })
}

fn start(heelup: &Path, data: &Path) -> anyhow::Result<(Server, u16, f64)> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let at = Instant::now();
    let child = Command::new(heelup)
        .args(["serve", "--port", &port.to_string(), "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let server = Server(child);
    while at.elapsed() < Duration::from_secs(10) {
        if get(port, "/").is_ok() {
            return Ok((server, port, at.elapsed().as_secs_f64() * 1e3));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    bail!("the server was not ready after 10 s")
}

/// Returns the first line of an answer and all of its bytes.
fn get(port: u16, path: &str) -> anyhow::Result<(String, Vec<u8>)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let head = bytes.split(|b| *b == b'\r').next().unwrap_or_default();
    Ok((String::from_utf8_lossy(head).into_owned(), bytes))
}

/// Everything the first page asks for, as sent, in kB.
fn first_load(port: u16) -> anyhow::Result<f64> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    write!(stream, "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut plain = Vec::new();
    stream.read_to_end(&mut plain)?;
    let html = String::from_utf8_lossy(&plain).into_owned();
    let mut total = get(port, "/")?.1.len();
    let mut seen = Vec::new();
    for piece in html.split(['"', '\'']).filter(|piece| piece.starts_with("/static/")) {
        if !seen.contains(&piece) {
            seen.push(piece);
            total += get(port, piece)?.1.len();
        }
    }
    Ok(f64::from(u32::try_from(total)?) / 1000.0)
}

fn resident(pid: u32) -> anyhow::Result<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("no VmRSS")?;
    let kilobytes: f64 = line.split_whitespace().nth(1).context("a number")?.parse()?;
    Ok(kilobytes / 1000.0)
}
