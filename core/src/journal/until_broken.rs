//! A sink that nothing more goes to once it failed.

use std::cell::Cell;
use std::io::{self, ErrorKind, Write};

/// Lets bytes through until one write fails or somebody says that it is over; swallows those after it.
///
/// A writer of ZIP files that is dropped half way ends the file by itself, and prints that it could not:
/// what was broken off must neither look whole nor be spoken of.
pub(crate) struct UntilBroken<'a, W> {
    pub(crate) sink: &'a mut W,
    pub(crate) broken: &'a Cell<bool>,
}

impl<W: Write> UntilBroken<'_, W> {
    fn unless_broken<T>(
        &mut self,
        nothing: T,
        work: impl FnOnce(&mut W) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.broken.get() {
            return Ok(nothing);
        }
        let done = work(self.sink);
        if let Err(error) = &done {
            self.broken.set(error.kind() != ErrorKind::Interrupted);
        }
        done
    }
}

impl<W: Write> Write for UntilBroken<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A sink that takes nothing has no room left: an end as any other.
        self.unless_broken(bytes.len(), |sink| match sink.write(bytes) {
            Ok(0) if !bytes.is_empty() => Err(ErrorKind::WriteZero.into()),
            written => written,
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_broken((), Write::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_comes_after_the_end() {
        let (mut room, broken) = ([0; 4], Cell::new(false));
        let mut sink = &mut room[..];
        let mut writer = UntilBroken {
            sink: &mut sink,
            broken: &broken,
        };
        assert!(writer.write_all(b"abc").is_ok());
        assert!(writer.write_all(b"def").is_err());
        assert!(broken.get());
        assert!(writer.write_all(b"ghi").is_ok() && writer.flush().is_ok());
        assert_eq!(&room, b"abcd");
    }
}
