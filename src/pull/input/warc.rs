//! WARC (ISO 28500): the pages among its records, one at a time.

use super::lines::{self, Line};
use chrono::NaiveDate;
use flate2::read::{DeflateDecoder, GzDecoder};
use std::io::{self, BufRead, Read};

/// Headers are shorter.
const MAX_HEADER: usize = 64 * 1024;

/// A page that was saved.
#[derive(Debug)]
pub struct Page {
    pub url: String,
    pub body: Vec<u8>,
    /// From the `Content-Type`, without parameters.
    pub media_type: String,
    pub charset: Option<String>,
    /// The day of the `WARC-Date`, in UTC.
    pub retrieved: Option<NaiveDate>,
}

/// Hands the pages of an archive over: a page, or why a record gives none. Records of other kinds are stepped over.
///
/// # Errors
/// When the archive ends early or is none; the pages before that are handed over.
pub fn pages(
    input: &mut dyn BufRead,
    limit: usize,
    each: &mut dyn FnMut(Result<Page, (String, String)>) -> bool,
) -> io::Result<()> {
    while let Some(header) = header(input)? {
        let length: u64 = field(&header, "content-length")
            .and_then(|length| length.parse().ok())
            .ok_or_else(|| broken("a record has no Content-Length"))?;
        let kind = field(&header, "warc-type").unwrap_or_default().to_ascii_lowercase();
        let url = field(&header, "warc-target-uri").unwrap_or_default().trim_matches(['<', '>']).to_owned();
        if !matches!(kind.as_str(), "response" | "resource") || !url.starts_with("http") {
            skip(input, length)?;
            continue;
        }
        if length > limit as u64 {
            skip(input, length)?;
            if !each(Err((url, too_large(limit)))) {
                return Ok(());
            }
            continue;
        }
        let mut content = Vec::new();
        input.take(length).read_to_end(&mut content)?;
        if content.len() as u64 != length {
            return Err(broken("the archive ends inside of a record"));
        }
        let page = match kind.as_str() {
            "response" => response(&content, limit),
            _ => Ok(Some(typed(field(&header, "content-type").unwrap_or_default(), content))),
        };
        let wanted = match page {
            Ok(Some(page)) if is_text(&page.media_type) => {
                let retrieved = field(&header, "warc-date").and_then(|date| date.get(..10)?.parse().ok());
                each(Ok(Page { url, retrieved, ..page }))
            }
            Ok(_) => true,
            Err(reason) => each(Err((url, reason))),
        };
        if !wanted {
            return Ok(());
        }
    }
    Ok(())
}

fn is_text(media_type: &str) -> bool {
    matches!(media_type, "text/html" | "application/xhtml+xml" | "text/plain")
}

pub fn too_large(limit: usize) -> String {
    format!("it is larger than {} MB", limit >> 20)
}

fn broken(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

type Header = Vec<(String, String)>;

fn field<'h>(header: &'h Header, name: &str) -> Option<&'h str> {
    header.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The header of the next record; none at the end.
fn header(input: &mut dyn BufRead) -> io::Result<Option<Header>> {
    let first = loop {
        match lines::next(input, MAX_HEADER)? {
            Line::End => return Ok(None),
            Line::TooLong => return Err(broken("this is no WARC archive")),
            Line::Whole(line) if line.is_empty() => {}
            Line::Whole(line) => break line,
        }
    };
    if !first.starts_with(b"WARC/") {
        return Err(broken("a record does not begin with `WARC/`"));
    }
    let mut header = Header::new();
    loop {
        match lines::next(input, MAX_HEADER)? {
            Line::Whole(line) if line.is_empty() => return Ok(Some(header)),
            Line::Whole(line) if header.len() < 200 => header.extend(pair(&line)),
            Line::Whole(_) | Line::TooLong => return Err(broken("a record's header does not end")),
            Line::End => return Err(broken("the archive ends inside of a header")),
        }
    }
}

fn pair(line: &[u8]) -> Option<(String, String)> {
    let line = String::from_utf8_lossy(line);
    let (name, value) = line.split_once(':')?;
    Some((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
}

fn skip(input: &mut dyn BufRead, length: u64) -> io::Result<()> {
    let skipped = io::copy(&mut input.take(length), &mut io::sink())?;
    if skipped == length { Ok(()) } else { Err(broken("the archive ends inside of a record")) }
}

/// An HTTP response: none when it is not the page itself (a redirect, an error).
fn response(content: &[u8], limit: usize) -> Result<Option<Page>, String> {
    let mut rest = content;
    let mut header = Header::new();
    let mut status = String::new();
    loop {
        match lines::next(&mut rest, MAX_HEADER) {
            Ok(Line::Whole(line)) if line.is_empty() => break,
            Ok(Line::Whole(line)) if status.is_empty() => status = String::from_utf8_lossy(&line).into_owned(),
            Ok(Line::Whole(line)) => header.extend(pair(&line)),
            _ => return Err("the response has no end of its header".into()),
        }
    }
    if status.split(' ').nth(1) != Some("200") {
        return Ok(None);
    }
    let mut body = rest.to_vec();
    if field(&header, "transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        // Some crawlers store the body without its chunks and leave the header.
        body = unchunked(rest).unwrap_or(body);
    }
    let body = decompressed(body, field(&header, "content-encoding").unwrap_or_default(), limit)?;
    Ok(Some(typed(field(&header, "content-type").unwrap_or("text/html"), body)))
}

fn typed(content_type: &str, body: Vec<u8>) -> Page {
    let (media_type, charset) = media_type(content_type);
    Page { url: String::new(), body, media_type, charset, retrieved: None }
}

/// `Text/HTML; charset="utf-8"` as type and charset.
pub fn media_type(content_type: &str) -> (String, Option<String>) {
    let mut parts = content_type.split(';');
    let media_type = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let charset = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    });
    (media_type, charset)
}

/// The body of a chunked message.
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let Ok(Line::Whole(line)) = lines::next(&mut rest, 1024) else { return None };
        let size = std::str::from_utf8(&line).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n").unwrap_or(rest.get(size..)?);
    }
}

fn decompressed(body: Vec<u8>, coding: &str, limit: usize) -> Result<Vec<u8>, String> {
    match coding.trim().to_ascii_lowercase().as_str() {
        "" | "identity" => Ok(body),
        // Some crawlers store the body decompressed and leave the header.
        "gzip" | "x-gzip" if !body.starts_with(&[0x1f, 0x8b]) => Ok(body),
        "gzip" | "x-gzip" => all(GzDecoder::new(&body[..]), limit),
        "deflate" => all(DeflateDecoder::new(&body[..]), limit),
        other => Err(format!("its content is compressed with `{other}`; only gzip and deflate are read")),
    }
}

/// Everything that a decompressor gives, up to a limit.
pub fn all(input: impl Read, limit: usize) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    input
        .take(limit as u64 + 1)
        .read_to_end(&mut out)
        .map_err(|error| format!("it cannot be decompressed: {error}"))?;
    if out.len() > limit { Err(too_large(limit)) } else { Ok(out) }
}

#[cfg(test)]
mod tests {
    use super::{Page, pages};
    use std::io::Write;

    fn record(kind: &str, url: &str, content: &[u8]) -> Vec<u8> {
        let header = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {}\r\n\r\n",
            content.len()
        );
        [header.as_bytes(), content, b"\r\n\r\n"].concat()
    }

    /// Address and body, or why there is none.
    type Found = Result<(String, String), String>;

    fn read(archive: &[u8]) -> (Vec<Found>, bool) {
        let mut found = Vec::new();
        let ended = pages(&mut &archive[..], 1 << 20, &mut |page| {
            found.push(match page {
                Ok(Page { url, body, .. }) => Ok((url, String::from_utf8_lossy(&body).into_owned())),
                Err((_, reason)) => Err(reason),
            });
            true
        });
        (found, ended.is_ok())
    }

    #[test]
    fn pages_are_found_among_other_records() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(b"<p>packed</p>").expect("memory");
        let packed = packed.finish().expect("memory");
        let http = |headers: &str, body: &[u8]| {
            [format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n").as_bytes(), body].concat()
        };
        let archive = [
            record("warcinfo", "", b"software: x"),
            record("response", "https://a.example/1", &http("", b"<p>one</p>")),
            record("request", "https://a.example/1", b"GET / HTTP/1.1"),
            record("response", "https://a.example/2", &http("Content-Encoding: gzip\r\n", &packed)),
            record(
                "response",
                "https://a.example/3",
                &http("Transfer-Encoding: chunked\r\n", b"4\r\n<p>t\r\n6\r\nhree</\r\n0\r\n\r\n"),
            ),
            record("response", "https://a.example/4", b"HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n"),
            record("response", "https://a.example/5", &http("Content-Encoding: br\r\n", b"x")),
            record("resource", "https://a.example/6", b"not a page by its type"),
        ]
        .concat();
        let (found, complete) = read(&archive);
        let page = |url: &str, body: &str| Ok((format!("https://a.example/{url}"), body.to_owned()));
        assert_eq!(found[..3], [page("1", "<p>one</p>"), page("2", "<p>packed</p>"), page("3", "<p>three</")]);
        assert!(found[3].as_ref().is_err_and(|reason| reason.contains("`br`")) && found.len() == 4 && complete);
        let (found, complete) = read(&archive[..archive.len() - 60]);
        assert!(found.len() == 4 && !complete);
        assert!(!read(b"no archive\n").1);
    }
}
