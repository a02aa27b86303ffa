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
    size: u64,
    modified: Option<SystemTime>,
    /// Device, inode and the time of the last change to the file or its name, in seconds and nanoseconds.
    #[cfg(unix)]
    identity: (u64, u64, i64, i64),
}

impl Stamp {
    /// Of a file that was not written to a moment ago: whatever is written to it from now on gives it another one.
    pub fn of_path(path: &Path) -> Option<Stamp> {
        let stamp = Stamp::from(&std::fs::metadata(path).ok()?);
        (!stamp.is_fresh()).then_some(stamp)
    }

    fn of(file: &File) -> io::Result<Stamp> {
        file.metadata().map(|found| Stamp::from(&found))
    }

    /// Whether the file was written to so recently that another write could bear the same time: what is read now proves
    /// itself only by being read again.
    #[expect(clippy::disallowed_methods, reason = "decides whether to look twice; nothing that is made depends on it")]
    fn is_fresh(&self) -> bool {
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
/// When it can't be read, when it is larger than `limit` bytes, and when it was written to each time that it was read.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    steadily(path, |file, size| {
        if size > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
}

/// The hash of a file's bytes, which may be more than fit in memory.
///
/// # Errors
/// When it can't be read, and when it was written to each time that it was.
pub fn hash(path: &Path) -> io::Result<blake3::Hash> {
    steadily(path, |file, _| {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(file)?;
        Ok(hasher.finalize())
    })
}

/// Reads again what was written to meanwhile. A file that was written to a moment ago has to give the same twice.
fn steadily<T: PartialEq>(path: &Path, read: impl Fn(&mut File, u64) -> io::Result<T>) -> io::Result<T> {
    for round in 0..TRIES {
        let mut file = File::open(path)?;
        let before = Stamp::of(&file)?;
        let fresh = before.is_fresh();
        let found = read(&mut file, before.size)?;
        let same = Stamp::of(&file)? == before;
        if same && (!fresh || read(&mut File::open(path)?, before.size)? == found) {
            return Ok(found);
        }
        sleep(Duration::from_millis(1 << round));
    }
    Err(io::Error::new(ErrorKind::ResourceBusy, "it is being written to all the time"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Seek, Write};
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

    /// Set when dropped, so that a test that fails ends.
    struct Ended<'a>(&'a AtomicBool);

    impl Drop for Ended<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// Keeps rewriting a file in place, all `a`, then all `b`, with and without rests, while `reads` runs.
    fn while_it_is_rewritten(path: &Path, reads: impl FnOnce()) {
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
                match read(&path, u64::MAX) {
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
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("file");
        std::fs::write(&path, "a").expect("written");
        let tries = AtomicU32::new(0);
        let restless = |_: &mut File, _| {
            let round = tries.fetch_add(1, Ordering::Relaxed);
            std::fs::write(&path, "a".repeat(2 + round as usize)).map(|()| round)
        };
        let error = steadily(&path, restless).expect_err("it never rests");
        assert_eq!((error.kind(), tries.into_inner()), (ErrorKind::ResourceBusy, TRIES));
    }

    #[test]
    fn one_that_is_too_large_is_not_read() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("file");
        std::fs::write(&path, "four").expect("written");
        assert_eq!(read(&path, 4).expect("it fits"), b"four");
        assert_eq!(read(&path, 3).map_err(|error| error.kind()), Err(ErrorKind::FileTooLarge));
        assert_eq!(hash(&path).expect("it is there"), blake3::hash(b"four"));
    }
}
