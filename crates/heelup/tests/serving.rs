//! The app as a real process: ready, answering, ending when it is told to.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
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
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let host = &self.address;
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
