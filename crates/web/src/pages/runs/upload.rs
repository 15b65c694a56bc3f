//! What was uploaded: each file is laid on the disk as it comes in, read there, and forgotten.

use std::{fs::File, io::Write};

use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};
use heelup_imports::{Imported, read_open};

use crate::error::PageError;

/// The endings of the files that are read.
pub(crate) const ENDINGS: [&str; 8] = [".fit", ".gpx", ".tcx", ".csv", ".gz", ".zip", ".xml", ".json"];
/// What systems call them; a FIT file is often only "bytes" to them.
pub(crate) const KINDS: [&str; 14] = [
    "application/vnd.ant.fit",
    "application/gpx+xml",
    "application/vnd.garmin.tcx+xml",
    "text/csv",
    "text/comma-separated-values",
    "application/gzip",
    "application/x-gzip",
    "application/zip",
    "application/x-zip-compressed",
    "application/xml",
    "text/xml",
    "application/json",
    "text/json",
    "application/octet-stream",
];

/// What was uploaded, read.
pub(super) struct Uploaded {
    pub(super) files: Vec<Imported>,
    /// It was one training file, to be looked at before it is kept.
    pub(super) single: bool,
}

/// Takes in what was uploaded; nothing, when no file was chosen.
pub(super) async fn receive(mut form: Multipart) -> Result<Uploaded, PageError> {
    let (mut files, mut given, mut bulk) = (Vec::new(), 0_usize, false);
    while let Some(field) = form.next_field().await.map_err(refused)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let (file, length) = lay_down(field).await?;
        if name.is_empty() && length == 0 {
            continue;
        }
        // Decoding takes its time on a large file: not on the threads that answer everybody.
        let read = tokio::task::spawn_blocking(move || {
            let mut found = Vec::new();
            let kind = read_open(&name, file, &mut tempfile::tempfile, &mut |imported| found.push(imported));
            (found, kind.is_some())
        });
        let (found, several) = read.await.map_err(|why| ours("reading a training file", &why))?;
        files.extend(found);
        given += 1;
        bulk |= several;
    }
    Ok(Uploaded { files, single: given == 1 && !bulk })
}

/// Puts a field's bytes into a file that has no name, so that nothing of it stays behind.
async fn lay_down(mut field: Field<'_>) -> Result<(File, u64), PageError> {
    let mut file = tempfile::tempfile().map_err(|why| ours("room for an uploaded file", &why))?;
    let mut length = 0;
    while let Some(chunk) = field.chunk().await.map_err(refused)? {
        file.write_all(&chunk).map_err(|why| ours("room for an uploaded file", &why))?;
        length += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
    }
    Ok((file, length))
}

fn refused(why: MultipartError) -> PageError {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::Unreadable }
}

fn ours(what: &str, why: &impl std::fmt::Display) -> PageError {
    PageError::Ours(format!("{what}: {why}"))
}
