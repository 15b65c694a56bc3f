//! Another process that uses the same store: this very test binary, started again with a role.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStderr, Command, Stdio},
};

use heelup_core::journal::EntryId;
use heelup_store::{Database, JournalFile, StoreError};

use crate::life::{JOINED, ana, draft, morning};

const ROLE: &str = "HEELUP_STORE_TEST_ROLE";
const PLACE: &str = "HEELUP_STORE_TEST_PLACE";
const MOST: &str = "HEELUP_STORE_TEST_MOST";

/// What the other process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Opens a data folder and lets go of it.
    Open,
    /// Says one morning after the other in a data folder.
    Append,
    /// Says one morning after the other in a journal file.
    AppendToFile,
    /// Takes the database for itself and keeps it.
    Hold,
    /// Takes the right to write and keeps it.
    HoldWriting,
    /// Takes the journal file for itself and keeps it.
    HoldFile,
}

const ROLES: [Role; 6] =
    [Role::Open, Role::Append, Role::AppendToFile, Role::Hold, Role::HoldWriting, Role::HoldFile];

/// The other process, and what it says.
pub(crate) struct Other {
    child: Child,
    says: BufReader<ChildStderr>,
    /// Keeps a copy of the program that anybody may run.
    _copy: Option<tempfile::TempDir>,
}

impl Other {
    /// Starts it; it appends for ever, or until it has said so many.
    pub(crate) fn start(role: Role, place: &Path, most: Option<usize>) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "child::the_other_process"]);
        Self::spawn(command, role, place, most, None)
    }

    /// Starts it where no file may grow beyond so many blocks of 512 bytes.
    pub(crate) fn start_without_room(role: Role, place: &Path, blocks: u32) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -f {blocks} && exec \"$0\" \"$@\"")]);
        command.arg(env::current_exe().unwrap()).args(["--exact", "child::the_other_process"]);
        Self::spawn(command, role, place, None, None)
    }

    /// Starts it without special rights: as nobody, where the tests run as root.
    pub(crate) fn start_unprivileged(role: Role, place: &Path) -> Self {
        use std::os::unix::{
            fs::{MetadataExt as _, PermissionsExt as _},
            process::CommandExt as _,
        };
        let ours = tempfile::tempdir().unwrap();
        let exe = env::current_exe().unwrap();
        if fs::metadata(ours.path()).unwrap().uid() != 0 {
            let mut command = Command::new(exe);
            command.args(["--exact", "child::the_other_process"]);
            return Self::spawn(command, role, place, None, None);
        }
        fs::set_permissions(ours.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let copy = ours.path().join("tests");
        fs::copy(exe, &copy).unwrap();
        let mut command = Command::new(copy);
        command.args(["--exact", "child::the_other_process"]).current_dir("/").uid(65534).gid(65534);
        Self::spawn(command, role, place, None, Some(ours))
    }

    fn spawn(
        mut command: Command,
        role: Role,
        place: &Path,
        most: Option<usize>,
        copy: Option<tempfile::TempDir>,
    ) -> Self {
        command.env(ROLE, format!("{role:?}")).env(PLACE, place);
        if let Some(most) = most {
            command.env(MOST, most.to_string());
        }
        // What it says goes to stderr: the test harness talks on stdout.
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let says = BufReader::new(child.stderr.take().unwrap());
        Self { child, says, _copy: copy }
    }

    /// Waits for its next line.
    pub(crate) fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        (self.says.read_line(&mut line).unwrap() > 0).then(|| line.trim_end().to_owned())
    }

    /// Kills it on the spot (SIGKILL), and returns what it still had said.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.next()).collect()
    }

    /// Lets it come to its end, and returns everything it said.
    pub(crate) fn finish(mut self) -> Vec<String> {
        let said = std::iter::from_fn(|| self.next()).collect();
        assert!(self.child.wait().unwrap().success());
        said
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the ids of what it was told is saved.
pub(crate) fn acknowledged(said: &[String]) -> Vec<EntryId> {
    said.iter().filter_map(|line| line.strip_prefix("kept ")).map(|id| id.parse().unwrap()).collect()
}

/// Plays a role until the end; says `kept <id>` after each acknowledged entry, and `error …` at last.
fn play(role: Role, place: &Path, most: usize, out: &mut dyn Write) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let failed = |out: &mut dyn Write, e: StoreError| writeln!(out, "error {e}; {}", e.remedy()).unwrap();
    match role {
        Role::Open => match runtime.block_on(Database::open(place)) {
            Ok(_) => writeln!(out, "open").unwrap(),
            Err(e) => failed(out, e),
        },
        Role::Append => runtime.block_on(async {
            let store = match Database::open(place).await {
                Ok(store) => store,
                Err(e) => return failed(out, e),
            };
            if let Err(e) = store.create_person(ana(), JOINED).await {
                return failed(out, e);
            }
            for _ in 0..most {
                match store.append(draft(ana(), 2, morning(2))).await {
                    Ok(done) => writeln!(out, "kept {}", done.entry().id).unwrap(),
                    Err(e) => return failed(out, e),
                }
            }
            store.close().await;
        }),
        Role::AppendToFile => match JournalFile::open(place) {
            Ok(mut journal) => {
                for _ in 0..most {
                    match journal.append(draft(ana(), 2, morning(2))) {
                        Ok(done) => writeln!(out, "kept {}", done.entry().id).unwrap(),
                        Err(e) => return failed(out, e),
                    }
                }
            }
            Err(e) => failed(out, e),
        },
        Role::Hold | Role::HoldWriting => runtime.block_on(async {
            use sqlx::{Connection as _, Executor as _};
            let options =
                sqlx::sqlite::SqliteConnectOptions::new().filename(place.join(heelup_store::DATABASE_FILE));
            let mut connection = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
            if role == Role::Hold {
                connection.execute("PRAGMA locking_mode = EXCLUSIVE").await.unwrap();
            }
            connection.execute("BEGIN IMMEDIATE; UPDATE people SET created_at = created_at").await.unwrap();
            writeln!(out, "held").unwrap();
            std::thread::sleep(std::time::Duration::from_secs(600));
        }),
        Role::HoldFile => {
            let _journal = JournalFile::open(place).unwrap();
            writeln!(out, "held").unwrap();
            std::thread::sleep(std::time::Duration::from_secs(600));
        }
    }
}

#[test]
fn the_other_process() {
    let place = env::var_os(PLACE).map(PathBuf::from);
    if let (Ok(role), Some(place)) = (env::var(ROLE), place) {
        let role = ROLES.into_iter().find(|r| format!("{r:?}") == role).unwrap();
        let most = env::var(MOST).map_or(usize::MAX, |most| most.parse().unwrap());
        return play(role, &place, most, &mut std::io::stderr());
    }
    // Started by nobody: what it plays for the other tests must itself be true.
    let folder = tempfile::tempdir().unwrap();
    let mut out = Vec::new();
    play(Role::Append, folder.path(), 5, &mut out);
    let said: Vec<String> = String::from_utf8(out).unwrap().lines().map(str::to_owned).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let entries = runtime
        .block_on(async { Database::open(folder.path()).await.unwrap().entries(ana()).await.unwrap() });
    assert_eq!(entries.iter().map(|e| e.id).collect::<Vec<_>>(), acknowledged(&said));
    assert_eq!(entries.len(), 5);
}
