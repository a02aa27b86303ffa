//! Reads files that another program may be writing to: what is returned stood there at one moment, as a whole.

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// How often a file that changes under our hands is read again, each time after a longer pause: a quarter of a second
/// in all.
const TRIES: u32 = 8;
/// The coarsest tick by which systems stamp files: two writes within one leave the same time.
const TICK: Duration = Duration::from_millis(20);

/// What tells that a file was written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    pub size: u64,
    modified: Option<SystemTime>,
    /// Device, inode and the time of the last change to the file or its name, in seconds and nanoseconds.
    #[cfg(unix)]
    identity: (u64, u64, i64, i64),
}

impl Stamp {
    /// # Errors
    /// When the system does not say.
    pub fn of(file: &File) -> io::Result<Stamp> {
        file.metadata().map(|found| Stamp::from(&found))
    }

    /// Whether the file was written to so recently that another write could bear the same time: what is read now proves
    /// itself only by being read again.
    #[expect(clippy::disallowed_methods, reason = "decides whether to look twice; nothing that is made depends on it")]
    pub fn is_fresh(&self) -> bool {
        let age = self.modified.and_then(|modified| SystemTime::now().duration_since(modified).ok());
        age.is_none_or(|age| age < TICK)
    }
}

impl From<&Metadata> for Stamp {
    fn from(found: &Metadata) -> Self {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Stamp {
            size: found.len(),
            modified: found.modified().ok(),
            #[cfg(unix)]
            identity: (found.dev(), found.ino(), found.ctime(), found.ctime_nsec()),
        }
    }
}

/// The bytes of a file.
///
/// # Errors
/// When it can't be read, and when it was written to each time that it was.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let read = steadily(|| {
        let mut file = File::open(path)?;
        let before = Stamp::of(&file)?;
        let fresh = before.is_fresh();
        let bytes = whole(&mut file, before.size)?;
        if Stamp::of(&file)? != before {
            return Ok(None);
        }
        let sure = !fresh || whole(&mut File::open(path)?, before.size)? == bytes;
        Ok(sure.then_some(bytes))
    });
    read.and_then(|bytes: Option<Vec<u8>>| bytes.ok_or_else(busy))
}

/// Repeats what comes to nothing because a file was written to meanwhile; `None` when it came to nothing each time.
///
/// # Errors
/// Those of `attempt`, at once.
pub fn steadily<T, E>(mut attempt: impl FnMut() -> Result<Option<T>, E>) -> Result<Option<T>, E> {
    for round in 0..TRIES {
        if let Some(done) = attempt()? {
            return Ok(Some(done));
        }
        sleep(Duration::from_millis(1 << round));
    }
    Ok(None)
}

/// Why a file that is written to all the time can't be read.
pub fn busy() -> io::Error {
    io::Error::new(ErrorKind::ResourceBusy, "it is being written to all the time")
}

fn whole(file: &mut File, size: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::io::{Seek, Write};
    use std::sync::atomic::{AtomicBool, Ordering};

    /// Set when dropped, so that a test that fails ends.
    struct Ended<'a>(&'a AtomicBool);

    impl Drop for Ended<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// Keeps rewriting a file in place, all `a`, then all `b`, with and without rests, while `reads` runs.
    pub(crate) fn while_it_is_rewritten(path: &Path, reads: impl FnOnce()) {
        std::fs::write(path, vec![b'a'; 400_000]).expect("written");
        let ended = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut file = File::options().write(true).open(path).expect("our file");
                for round in 0_u32.. {
                    file.rewind().expect("a file");
                    let piece = vec![if round % 2 == 0 { b'b' } else { b'a' }; 10_000];
                    for _ in 0..40 {
                        file.write_all(&piece).expect("written");
                    }
                    sleep(Duration::from_millis(u64::from(round % 4) * 15));
                    if ended.load(Ordering::Relaxed) {
                        break;
                    }
                }
            });
            let _ended = Ended(&ended);
            reads();
        });
    }

    #[test]
    fn a_file_that_is_being_rewritten_is_never_read_half_and_half() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("file");
        let mut whole = 0;
        while_it_is_rewritten(&path, || {
            for _ in 0..60 {
                match read(&path) {
                    Ok(bytes) => {
                        assert_eq!(bytes.len(), 400_000);
                        assert!(bytes.iter().all(|byte| *byte == bytes[0]), "a mix");
                        whole += 1;
                    }
                    Err(error) => assert_eq!(error.kind(), ErrorKind::ResourceBusy),
                }
            }
        });
        assert!(whole > 0, "it rests now and then");
    }

    #[test]
    fn one_that_never_rests_is_given_up() {
        let mut tries = 0;
        let given_up: Result<Option<()>, ()> = steadily(|| {
            tries += 1;
            Ok(None)
        });
        assert_eq!((given_up, tries), (Ok(None), TRIES));
    }
}
