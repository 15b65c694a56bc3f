//! A journal as one text file: one person, one sealed line an entry.
//!
//! Opening takes the file for this process alone, checks every line, and refuses a journal that is not
//! whole; only a last line that was cut off, which nobody was ever told is saved, is put aside first into a
//! file of its own. Lines are added at the end and never changed. A journal written by hand (without
//! hashes) stays one.

mod torn;

use std::{
    collections::BTreeMap,
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use heelup_core::journal::{Draft, Entry, EntryId, Fact, Journal, PersonId, read_ndjson, seal, write_line};

pub use torn::Notice;

use crate::{
    Result, StoreError,
    appended::{Appended, is_same},
    disk, standing,
};

/// How long to wait for another program that has the journal open.
const PATIENCE: Duration = Duration::from_secs(5);

/// A journal file, open for adding; it is this process's alone until dropped.
#[derive(Debug)]
pub struct JournalFile {
    path: PathBuf,
    file: File,
    /// Where the next line begins.
    end: u64,
    entries: Vec<Entry>,
    by_id: BTreeMap<EntryId, usize>,
    sealed: bool,
    notices: Vec<Notice>,
    /// A cut-off line is left in the file that could not be removed.
    torn: bool,
}

impl JournalFile {
    /// Opens a journal to add to it; makes an empty one, for its owner alone, when it is not there.
    ///
    /// Look at [`JournalFile::notices`] afterwards.
    ///
    /// # Errors
    /// A journal that is not whole ([`StoreError::BadJournal`]: every line and what to do), one that
    /// another program has open, or what the disk refuses.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, PATIENCE)
    }

    /// Opens a journal with other patience for another program that has it open.
    ///
    /// # Errors
    /// As [`JournalFile::open`].
    pub fn open_with(path: &Path, patience: Duration) -> Result<Self> {
        disk::survive_size_limit();
        let trouble = |doing| move |e: io::Error| disk::trouble(path, doing, e);
        let mut file = match disk::make_file(path)? {
            Some(file) => file,
            None => OpenOptions::new()
                .read(true)
                .write(true)
                .open(path)
                .map_err(trouble("cannot open the journal"))?,
        };
        lock(&file, path, patience)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(trouble("cannot read the journal"))?;
        let notices = torn::put_aside(path, &file, &mut bytes)?;
        let journal = whole(path, &bytes)?;
        if bytes.last().is_some_and(|last| *last != b'\n') {
            // The last line is whole but for its end.
            file.seek(SeekFrom::End(0))
                .and_then(|_| file.write_all(b"\n"))
                .map_err(trouble("cannot end the last line"))?;
            bytes.push(b'\n');
        }
        let by_id = journal.entries.iter().enumerate().map(|(at, entry)| (entry.id, at)).collect();
        Ok(Self {
            path: path.to_path_buf(),
            file,
            end: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            // An empty journal becomes a sealed one.
            sealed: journal.sealed || journal.entries.is_empty(),
            entries: journal.entries,
            by_id,
            notices,
            torn: false,
        })
    }

    /// Reads a journal without taking it; problems are part of the answer, a cut-off last line too.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(path: &Path) -> Result<Journal> {
        let bytes = std::fs::read(path).map_err(|e| disk::trouble(path, "cannot read the journal", e))?;
        Ok(read_ndjson(&String::from_utf8_lossy(&bytes)))
    }

    /// Adds a fact at the end; when this returns, it is on disk.
    ///
    /// The same draft again changes nothing, and neither does an activity whose file is in the journal
    /// already: the answer says so and names the entry that stands.
    ///
    /// # Errors
    /// Another person's fact, an id that stands for something else, or what the disk refuses; then the
    /// file is as it was before.
    pub fn append(&mut self, draft: Draft) -> Result<Appended> {
        self.append_all(vec![draft])
            .and_then(|mut done| done.pop().ok_or_else(|| StoreError::LeftTorn { path: self.path.clone() }))
    }

    /// Adds several facts in this order with one flush: all of them, or on any error none.
    ///
    /// A power cut in between may leave the first few, whole; the answer was not given then.
    ///
    /// # Errors
    /// As [`JournalFile::append`].
    pub fn append_all(&mut self, drafts: Vec<Draft>) -> Result<Vec<Appended>> {
        if self.torn {
            return Err(StoreError::LeftTorn { path: self.path.clone() });
        }
        let before = self.entries.len();
        let mut text = String::new();
        let mut done = Vec::with_capacity(drafts.len());
        for draft in drafts {
            match self.take(draft, &mut text) {
                Ok(appended) => done.push(appended),
                Err(e) => {
                    self.forget_after(before);
                    return Err(e);
                }
            }
        }
        if let Err(e) = self.write(&text) {
            self.forget_after(before);
            return Err(e);
        }
        Ok(done)
    }

    /// Returns the journal's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns everything said so far, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns whose journal it is; none while it is empty.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        self.entries.first().map(|entry| entry.person)
    }

    /// Says whether the entries are tied by hashes; a journal written by hand is not.
    #[must_use]
    pub const fn is_sealed(&self) -> bool {
        self.sealed
    }

    /// Returns what was done to the file on opening, to be told to the person.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Takes one draft into memory and its line into `text`.
    fn take(&mut self, draft: Draft, text: &mut String) -> Result<Appended> {
        if let Some(kept) = self.by_id.get(&draft.id).and_then(|at| self.entries.get(*at)) {
            return if is_same(kept, &draft) {
                Ok(Appended::AlreadyThere(kept.clone()))
            } else {
                Err(StoreError::IdTaken { id: draft.id })
            };
        }
        if let Some(owner) = self.person().filter(|owner| *owner != draft.person) {
            return Err(StoreError::OtherPerson { path: self.path.clone(), owner, given: draft.person });
        }
        if let Fact::RunImported(run) = &draft.fact
            && let Some(file) = &run.file
            && let Some(earlier) = standing::earlier_import(&self.entries, file)
        {
            return Ok(Appended::DuplicateRun(earlier.clone()));
        }
        let mut entry = Entry::unsealed(draft);
        if self.sealed {
            let prev = self.entries.last().map_or("", |last| &last.hash);
            entry = seal(entry, prev)?;
        }
        text.push_str(&write_line(&entry)?);
        self.by_id.insert(entry.id, self.entries.len());
        self.entries.push(entry.clone());
        Ok(Appended::Added(entry))
    }

    /// Forgets what was taken into memory but did not reach the disk.
    fn forget_after(&mut self, count: usize) {
        self.entries.truncate(count);
        self.by_id.retain(|_, at| *at < count);
    }

    /// Writes lines at the end and waits for the disk; on an error the file is cut back to where it was.
    fn write(&mut self, text: &str) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let mut file = &self.file;
        let written = file
            .seek(SeekFrom::Start(self.end))
            .and_then(|_| file.write_all(text.as_bytes()))
            .and_then(|()| file.sync_all());
        match written {
            Ok(()) => {
                self.end += u64::try_from(text.len()).unwrap_or_default();
                Ok(())
            }
            Err(e) => {
                self.torn = file.set_len(self.end).and_then(|()| file.sync_all()).is_err();
                Err(disk::trouble(&self.path, "cannot write the journal", e))
            }
        }
    }
}

/// Takes the file for this process, waiting a while for another one.
fn lock(file: &File, path: &Path, patience: Duration) -> Result<()> {
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if started.elapsed() < patience => {
                thread::sleep(Duration::from_millis(10))
            }
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::Locked { path: path.to_path_buf(), waited: patience });
            }
            Err(TryLockError::Error(e)) => return Err(disk::trouble(path, "cannot lock the journal", e)),
        }
    }
}

/// Reads a journal that must be whole.
fn whole(path: &Path, bytes: &[u8]) -> Result<Journal> {
    // What is no text shows as a line that is no entry.
    let journal = read_ndjson(&String::from_utf8_lossy(bytes));
    if journal.problems.is_empty() {
        Ok(journal)
    } else {
        Err(StoreError::BadJournal { place: path.display().to_string(), problems: journal.problems })
    }
}
