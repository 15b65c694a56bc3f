//! What was uploaded: each file is laid on the disk as it comes in, read there, and forgotten.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
};

use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};
use heelup_imports::{Bulk, Imported, archive, read_stream};

use crate::error::PageError;

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
        let read = tokio::task::spawn_blocking(move || read(&name, file)).await;
        let (read, several) = read.map_err(|why| ours("reading a training file", &why))?;
        files.extend(read);
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

/// Reads one file; says whether it was an export of many.
fn read(name: &str, mut file: File) -> (Vec<Imported>, bool) {
    let mut found = Vec::new();
    let mut head = Vec::new();
    let most = u64::try_from(Bulk::HEAD).unwrap_or(u64::MAX);
    let rewound = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| Read::by_ref(&mut file).take(most).read_to_end(&mut head))
        .and_then(|_| file.seek(SeekFrom::Start(0)));
    if rewound.is_err() {
        // What cannot be read gives its own answer below.
        head.clear();
    }
    let kind = Bulk::detect(&head);
    let mut spool = || -> io::Result<File> { tempfile::tempfile() };
    let mut each = |imported| found.push(imported);
    if kind == Some(Bulk::Archive) {
        archive::read(name, file, &mut spool, &mut each);
    } else {
        read_stream(name, file, &mut spool, &mut each);
    }
    (found, kind.is_some())
}

fn refused(why: MultipartError) -> PageError {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::Unreadable }
}

fn ours(what: &str, why: &impl std::fmt::Display) -> PageError {
    PageError::Ours(format!("{what}: {why}"))
}
