//! Folders and files: made for their owner alone, and told to reach the disk.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::OnceLock,
};

use crate::{Result, StoreError};

/// Makes a folder, and those above it, that only its owner may read; one that is there stays as it is.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|e| trouble(path, "cannot make the folder", e))?;
    folder_of(path).map_or(Ok(()), |above| sync_folder(&above))
}

/// Makes an empty file that only its owner may read, and makes its name last.
///
/// None when the file is there already; it is not touched then, not even opened.
pub(crate) fn make_file(path: &Path) -> Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(file) => {
            if let Some(folder) = folder_of(path) {
                sync_folder(&folder)?;
            }
            Ok(Some(file))
        }
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Ok(None),
        Err(e) => Err(trouble(path, "cannot make the file", e)),
    }
}

/// Returns the folder a path stands in.
pub(crate) fn folder_of(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    Some(if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_path_buf() })
}

/// Makes the names in a folder last: a file is only safe when its name is.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    // Only Unix can, and must, flush a folder.
    if cfg!(unix) {
        File::open(folder)
            .and_then(|f| f.sync_all())
            .map_err(|e| trouble(folder, "cannot flush the folder", e))?;
    }
    Ok(())
}

/// Says whether a file can be made in a folder, by making one and removing it.
pub(crate) fn is_writable(folder: &Path) -> bool {
    let probe = folder.join(format!(".heelup-probe-{}", std::process::id()));
    let made = OpenOptions::new().write(true).create_new(true).open(&probe).is_ok();
    // Whether the probe can be removed again changes nothing about the answer.
    let _ = std::fs::remove_file(&probe);
    made
}

/// Names what the system refused.
pub(crate) fn trouble(path: &Path, doing: &'static str, source: io::Error) -> StoreError {
    let path = path.to_path_buf();
    let kind = source.kind();
    if matches!(kind, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) {
        StoreError::ReadOnly { path }
    } else if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) {
        StoreError::NoRoom { path }
    } else {
        StoreError::Io { path, doing, source }
    }
}

/// Makes a write beyond the file-size limit (`ulimit -f`) an ordinary error instead of the end of the process.
///
/// The system's answer to such a write is a signal, `SIGXFSZ`, that kills whoever has no handler for it.
/// Everything in this crate that opens a store calls this; a program that writes other files may call it
/// first thing. Calling it again does nothing, and neither does a system without that signal.
pub fn survive_size_limit() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        #[cfg(any(target_os = "linux", target_os = "macos"))]
        {
            // A handler of tokio's stays for good, also when its runtime is gone. It is made in a thread of
            // its own because a runtime may not be dropped inside another one. Where it cannot be made, the
            // process is as it was before.
            let _ = std::thread::spawn(handle_size_signal).join();
        }
    });
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn handle_size_signal() {
    /// The same number on every Linux and macOS machine that Rust builds for, but MIPS.
    const SIGXFSZ: i32 = 25;
    if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() {
        let _inside = runtime.enter();
        let _ = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::from_raw(SIGXFSZ));
    }
}
