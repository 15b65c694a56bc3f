//! A bound on what one piece of XML may hold in memory.
//!
//! The reader keeps a tag until its end is found. A file that never ends a tag would fill the memory, so
//! the bytes between two pieces are counted, and the source ends with an error when there are too many.

use std::io::{self, BufRead, Read};

/// The longest tag, text or document type, in bytes. The document type of Apple's exports has about 12 kB.
const LONGEST: usize = 1024 * 1024;

/// A source that hands out a bounded number of bytes until it is told to go on.
#[derive(Debug)]
pub(super) struct Guard<R> {
    inner: R,
    left: usize,
}

impl<R: BufRead> Guard<R> {
    pub(super) const fn new(inner: R) -> Self {
        Self { inner, left: LONGEST }
    }

    /// Begins the next piece.
    pub(super) const fn go_on(&mut self) {
        self.left = LONGEST;
    }
}

impl<R: BufRead> Read for Guard<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(to)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Guard<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let bytes = self.inner.fill_buf()?;
        Ok(bytes.get(..self.left).unwrap_or(bytes))
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.inner.consume(amount);
    }
}
