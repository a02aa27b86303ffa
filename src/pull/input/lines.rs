//! Lines of any length in bounded memory.

use memchr::memchr;
use std::io::{self, BufRead};

/// What [`next`] found.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    Whole(Vec<u8>),
    /// Longer than the limit: its end was stepped over.
    TooLong,
    End,
}

/// Reads a line without its end.
///
/// # Errors
/// When the input cannot be read.
pub fn next(input: &mut dyn BufRead, limit: usize) -> io::Result<Line> {
    let mut line = Vec::new();
    let mut too_long = false;
    let mut read_any = false;
    loop {
        let buffer = match input.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if buffer.is_empty() {
            break;
        }
        read_any = true;
        let end = memchr(b'\n', buffer);
        let part = &buffer[..end.unwrap_or(buffer.len())];
        if line.len() + part.len() > limit {
            too_long = true;
            line = Vec::new();
        } else if !too_long {
            line.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(match (read_any, too_long) {
        (false, _) => Line::End,
        (true, true) => Line::TooLong,
        (true, false) => Line::Whole(line),
    })
}

#[cfg(test)]
mod tests {
    use super::{Line, next};
    use std::io::BufReader;

    #[test]
    fn lines_are_bounded_and_none_is_lost() {
        let mut input = BufReader::with_capacity(4, &b"ab\r\n\nlonger than that\nc"[..]);
        let mut found = Vec::new();
        loop {
            match next(&mut input, 5).expect("memory") {
                Line::End => break,
                line => found.push(line),
            }
        }
        let whole = |text: &str| Line::Whole(text.as_bytes().to_vec());
        assert_eq!(found, [whole("ab"), whole(""), Line::TooLong, whole("c")]);
    }
}
