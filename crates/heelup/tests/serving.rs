//! The app as a real process: ready, answering, ending when it is told to.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use crate::life::{Said, begin, done, heelup, json, run, said};

/// A running app; it is ended when the test is over.
struct App {
    child: Child,
    address: String,
    said: BufReader<std::process::ChildStdout>,
}

impl App {
    /// Starts it and waits until it says that it is ready.
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let Some(address) = line.trim().strip_prefix("Heelup is ready: http://") else {
            let mut why = String::new();
            child.stderr.take().unwrap().read_to_string(&mut why).unwrap();
            panic!("{line:?}, {why}");
        };
        Self { child, address: address.to_owned(), said }
    }

    fn serve(folder: &Path, data: &str) -> Self {
        Self::start(heelup().current_dir(folder).args(["serve", "--port", "0", "--data", data]))
    }

    /// Asks for a page, as a browser on this machine does.
    fn get(&self, path: &str) -> String {
        Self::ask(&self.address, path)
    }

    /// Asks an address in plain text.
    fn ask(host: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Sends a signal by its name and waits for the end.
    fn end(mut self, signal: &str) -> (Option<i32>, Duration, String) {
        let asked = Instant::now();
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let took = asked.elapsed();
        let mut rest = String::new();
        self.said.read_to_string(&mut rest).unwrap();
        (status.code(), took, rest)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_says_where_it_is_answers_and_ends_cleanly() {
    let folder = tempfile::tempdir().unwrap();
    for signal in ["TERM", "INT"] {
        let app = App::serve(folder.path(), "data");
        let front = app.get("/");
        assert!(front.starts_with("HTTP/1.1 200 ") || front.starts_with("HTTP/1.1 303 "), "{front}");
        let (code, took, rest) = app.end(signal);
        assert_eq!(code, Some(0), "{signal}");
        assert!(took < Duration::from_secs(3), "{took:?}");
        assert!(rest.contains("Your data stays on this machine: data"), "{rest}");
        // Nothing of the log is left beside the database: it was closed, not dropped.
        let left: Vec<_> =
            fs::read_dir(folder.path().join("data")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["heelup.db"], "{signal}");
    }
}

#[test]
fn an_open_connection_does_not_keep_it_from_ending() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::serve(folder.path(), "data");
    // A browser that keeps its line open, and one that stops in the middle of a question.
    let idle = TcpStream::connect(&app.address).unwrap();
    let mut half = TcpStream::connect(&app.address).unwrap();
    half.write_all(b"GET / HT").unwrap();
    let (code, took, _) = app.end("TERM");
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(9), "{took:?}");
    drop((idle, half));
}

#[test]
fn without_a_command_it_serves_with_what_its_surroundings_say() {
    let folder = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let app = App::start(
        heelup().current_dir(folder.path()).env("HEELUP_PORT", port.to_string()).env("HEELUP_DATA", "mine"),
    );
    assert_eq!(app.address, format!("127.0.0.1:{port}"));
    assert!(folder.path().join("mine/heelup.db").is_file());
    // A flag wins over the surroundings.
    let other = App::start(
        heelup()
            .current_dir(folder.path())
            .env("HEELUP_PORT", port.to_string())
            .env("HEELUP_DATA", "mine")
            .args(["serve", "--port", "0", "--data", "yours"]),
    );
    assert_ne!(other.address, app.address);
    assert!(folder.path().join("yours/heelup.db").is_file());
}

#[test]
fn a_taken_port_is_named_with_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let said = run(folder.path(), &["serve", "--data", "data", "--port", &port.to_string()]);
    assert_eq!(said.code, 6, "{}", said.err);
    assert!(said.err.contains(&format!("error: port {port} is taken")), "{}", said.err);
    assert!(said.err.contains("remedy: ") && said.err.contains("heelup serve --port"), "{}", said.err);
    let Said { code, err, .. } =
        said_of(heelup().current_dir(folder.path()).env("HEELUP_PORT", "seven").arg("serve"));
    assert_eq!(code, 2, "{err}");
}

/// Asks for a page under TLS, trusting the authority of a data folder and nobody else.
fn sealed(folder: &Path, host: &str, path: &str) -> Result<String, String> {
    use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
    let mut roots = rustls::RootCertStore::empty();
    let file = folder.join("data/authority/heelup-home.crt");
    roots.add(CertificateDer::from_pem_file(file).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.split(':').next().unwrap().to_owned()).unwrap();
    let client = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
    let mut line = rustls::StreamOwned::new(client, TcpStream::connect(host).unwrap());
    write!(line, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        .map_err(|e| e.to_string())?;
    let mut answer = String::new();
    // The end of the line is the end of the answer.
    let _ = line.read_to_string(&mut answer);
    Ok(answer)
}

fn at_home(folder: &Path, ip: &str) -> App {
    let args = ["serve", "--lan", "--address", ip, "--port", "0", "--data", "data"];
    App::start(heelup().current_dir(folder).args(args))
}

#[test]
fn phones_at_home_are_answered_under_tls_by_an_authority_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let app = at_home(folder.path(), "127.0.0.1");
    let first = fs::read(folder.path().join("data/authority/heelup-home.crt")).unwrap();
    let host = app.address.clone();
    let page = sealed(folder.path(), &host, "/about").unwrap();
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    assert!(sealed(folder.path(), &host, "/on-your-phone").unwrap().contains("Get the certificate"));
    // This machine may stay in plain text; a stranger's name is refused on either line.
    assert!(app.get("/about").starts_with("HTTP/1.1 200 "));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |name: &str| {
            fs::metadata(folder.path().join("data/authority").join(name)).unwrap().permissions().mode()
                & 0o777
        };
        assert_eq!((mode(""), mode("heelup-home.key")), (0o700, 0o600));
    }
    let (code, _, said) = app.end("TERM");
    assert_eq!(code, Some(0));
    for line in ["Afterwards: https://127.0.0.1:", "--forget-authority", "SHA-256", "█"] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
    // The same authority the next time; forgotten, a new one, and the old certificate trusts nothing any more.
    let app = at_home(folder.path(), "127.0.0.1");
    assert_eq!(fs::read(folder.path().join("data/authority/heelup-home.crt")).unwrap(), first);
    drop(app);
    let gone = run(folder.path(), &["serve", "--forget-authority", "--data", "data"]);
    assert_eq!(gone.code, 0, "{}", gone.err);
    assert!(!folder.path().join("data/authority").exists());
    let again = run(folder.path(), &["serve", "--forget-authority", "--data", "data"]);
    assert!(again.out.contains("no certificate authority"), "{}", again.out);
    let app = at_home(folder.path(), "127.0.0.1");
    let fresh = fs::read(folder.path().join("data/authority/heelup-home.crt")).unwrap();
    assert_ne!(fresh, first);
    fs::write(folder.path().join("data/authority/heelup-home.crt"), first).unwrap();
    assert!(sealed(folder.path(), &app.address, "/about").is_err());
}

#[test]
fn from_elsewhere_plain_text_sees_the_door_and_nothing_of_a_record() {
    let own = std::net::UdpSocket::bind("0.0.0.0:0").and_then(|socket| {
        socket.connect("192.0.2.1:9")?;
        Ok(socket.local_addr()?.ip())
    });
    let Some(std::net::IpAddr::V4(ip)) = own.ok().filter(|ip| !ip.is_loopback()) else {
        eprintln!("\n*** SKIPPED: the door of the home network. This machine is in no network. ***\n");
        return;
    };
    if !(ip.is_private() || ip.is_link_local()) {
        eprintln!(
            "\n*** SKIPPED: the door of the home network. This machine is in the world's network. ***\n"
        );
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let app = at_home(folder.path(), &ip.to_string());
    let port = app.address.rsplit(':').next().unwrap().to_owned();
    let outside = |path: &str| App::ask(&format!("{ip}:{port}"), path);
    for path in ["/", "/diary", "/export", "/check-in"] {
        let page = outside(path);
        assert!(page.contains("Get the certificate"), "{path}: {page}");
        assert!(page.contains(&format!("https://{ip}:{port}")), "{page}");
    }
    assert!(outside("/heelup-home.crt").contains("application/x-x509-ca-cert"));
    assert!(sealed(folder.path(), &format!("{ip}:{port}"), "/about").unwrap().starts_with("HTTP/1.1 200 "));
}

#[test]
fn an_address_of_the_world_is_not_served() {
    let folder = tempfile::tempdir().unwrap();
    let said =
        run(folder.path(), &["serve", "--lan", "--address", "8.8.8.8", "--port", "0", "--data", "data"]);
    assert_eq!(said.code, 6, "{}", said.err);
    assert!(said.err.contains("--behind-proxy"), "{}", said.err);
    let said = run(folder.path(), &["serve", "--behind-proxy", "a b", "--port", "0", "--data", "data"]);
    assert_eq!(said.code, 2, "{}", said.err);
}

#[test]
fn behind_a_proxy_it_answers_to_its_name_and_to_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::start(heelup().current_dir(folder.path()).args([
        "serve",
        "--port",
        "0",
        "--data",
        "data",
        "--behind-proxy",
        "https://heelup.example.org/",
    ]));
    let ask = |host: &str| {
        let mut stream = TcpStream::connect(&app.address).unwrap();
        write!(stream, "GET /about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask("heelup.example.org").starts_with("HTTP/1.1 200 "));
    assert!(ask("other.example.org").starts_with("HTTP/1.1 421 "));
}

fn said_of(command: &mut Command) -> Said {
    said(command.output().unwrap())
}

#[test]
fn a_data_folder_that_cannot_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("data"), "a letter").unwrap();
    let said = run(folder.path(), &["serve", "--data", "data", "--port", "0"]);
    assert_eq!(said.code, 4, "{}", said.err);
    assert!(said.err.contains("data") && said.err.contains("remedy: "), "{}", said.err);
}

#[test]
fn the_terminal_and_the_app_share_one_record() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    done(folder, &["import", "--journal", "ana.ndjson", "--data", "data"]);
    let app = App::serve(folder, "data");
    app.get("/");
    // What is told in the terminal meanwhile is there for the app, and nothing is lost between them.
    done(folder, &["check-in", "--data", "data", "--stiffness", "2"]);
    let page = app.get("/");
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    assert_eq!(app.end("TERM").0, Some(0));
    assert_eq!(json(folder, &["verify", "--data", "data"])["entries"], 3);
}
