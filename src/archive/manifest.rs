//! The text of a manifest: a checksum and a path a line (RFC 8493, section 2.1.3).

use super::bag::Sum;
use super::fault::Fault;
use std::collections::BTreeMap;

/// Reads a manifest; what can't be read of it is a fault at `name`. `strict`: in the one form that this program writes.
pub fn parse(name: &str, text: &str, strict: bool, faults: &mut Vec<Fault>) -> BTreeMap<String, Sum> {
    let mut out = BTreeMap::new();
    let mut fault = |line, reason| faults.push(Fault::Line { path: name.to_owned(), line, reason });
    let mut number = 0;
    for line in text.split_inclusive('\n') {
        number += 1;
        let Some(line) = line.strip_suffix('\n') else {
            fault(number, "it is cut off");
            break;
        };
        let line = if strict { line } else { line.trim_end_matches('\r') };
        match entry(line, strict) {
            Ok((path, sum)) => {
                if out.insert(path, sum).is_some() {
                    fault(number, "the file has a line already");
                }
            }
            Err(reason) => fault(number, reason),
        }
    }
    out
}

fn entry(line: &str, strict: bool) -> Result<(String, Sum), &'static str> {
    let (digits, rest) = line.split_at_checked(128).ok_or("it is too short")?;
    let path = if strict { rest.strip_prefix("  ") } else { rest.strip_prefix([' ', '\t']).map(str::trim_start) };
    let path = path.ok_or("the checksum is not followed by a space")?;
    let path = path.strip_prefix('*').filter(|_| !strict).unwrap_or(path);
    let mut sum = [0; 64];
    for (byte, pair) in sum.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0], strict)? << 4 | digit(pair[1], strict)?;
    }
    Ok((decoded(path), sum))
}

fn digit(byte: u8, strict: bool) -> Result<u8, &'static str> {
    match byte {
        b'0'..=b'9' => Ok(byte - b'0'),
        b'a'..=b'f' => Ok(byte - b'a' + 10),
        b'A'..=b'F' if !strict => Ok(byte - b'A' + 10),
        _ => Err("the checksum has 128 digits from 0 to f"),
    }
}

/// Line breaks and `%` are the characters that manifests encode.
fn decoded(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let mut path = path.to_owned();
    for (code, character) in [("%0A", "\n"), ("%0a", "\n"), ("%0D", "\r"), ("%0d", "\r"), ("%25", "%")] {
        path = path.replace(code, character);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_other_programs_are_read_and_damaged_ones_named() {
        let sum = "0f".repeat(64);
        let text =
            format!("{sum}  data/a b\n{}\tdata/50%25.txt\r\n{sum} *data/c\n{sum}\n{sum}  data/cut", sum.to_uppercase());
        let mut faults = Vec::new();
        let read = parse("m.txt", &text, false, &mut faults);
        assert_eq!(read.keys().collect::<Vec<_>>(), ["data/50%.txt", "data/a b", "data/c"]);
        assert!(read.values().all(|sum| *sum == [0x0f; 64]));
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "line 4 of `m.txt` can't be read: the checksum is not followed by a space",
                "line 5 of `m.txt` can't be read: it is cut off"
            ]
        );
    }

    #[test]
    fn our_own_have_one_form() {
        let sum = "0f".repeat(64);
        for line in [format!("{}  a\n", sum.to_uppercase()), format!("{sum} a\n"), format!("{sum}\ta\n")] {
            let mut faults = Vec::new();
            parse("m.txt", &line, true, &mut faults);
            assert_eq!(faults.len(), 1, "{line}");
        }
    }
}
