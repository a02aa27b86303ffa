//! What can be read: files, folders, streams, addresses; each gives articles one at a time, in order.

mod decode;
mod fetch;
mod lines;
mod record;
mod warc;

use crate::fetch::Client;
use crate::pull::article::{Form, Known};
use chrono::NaiveDate;
use flate2::bufread::MultiGzDecoder;
use lines::Line;
use serde_json::Value;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

/// The largest article, in bytes. Longer lines, files and records are refused, and never held.
pub const MAX_ARTICLE: usize = 256 << 20;

/// An article as it was found, still to be opened.
#[derive(Debug)]
pub struct Task {
    /// As the record gives it, else the path, the address, or the number of the line.
    pub id: Value,
    pub content: Result<Content, String>,
}

/// What was read of an article.
#[derive(Debug)]
pub enum Content {
    Document {
        bytes: Vec<u8>,
        form: Option<Form>,
        charset: Option<String>,
        url: Option<String>,
        /// When it was fetched.
        retrieved: Option<NaiveDate>,
    },
    /// A line of JSONL.
    Record(Vec<u8>),
}

/// An article's characters, with what is known of it.
#[derive(Debug)]
pub struct Opened {
    pub text: String,
    pub form: Form,
    pub known: Known,
    /// When it was read at its source.
    pub retrieved: Option<NaiveDate>,
    /// What went wrong and does not stop it from being read.
    pub notes: Vec<String>,
}

impl Task {
    /// How many bytes it holds.
    pub fn size(&self) -> usize {
        match &self.content {
            Ok(Content::Document { bytes, .. } | Content::Record(bytes)) => bytes.len(),
            Err(_) => 0,
        }
    }

    /// Decodes it.
    ///
    /// # Errors
    /// The reason, in words, why it gives no article.
    pub fn open(self) -> (Value, Result<Opened, String>) {
        match self.content {
            Err(reason) => (self.id, Err(reason)),
            Ok(Content::Record(line)) => {
                let (id, opened) = record::read(&line);
                (if id.is_null() { self.id } else { id }, opened)
            }
            Ok(Content::Document { bytes, form, charset, url, retrieved }) => {
                let opened = document(bytes, form, charset, url);
                (self.id, opened.map(|opened| Opened { retrieved, ..opened }))
            }
        }
    }
}

fn document(
    bytes: Vec<u8>,
    form: Option<Form>,
    charset: Option<String>,
    url: Option<String>,
) -> Result<Opened, String> {
    let form = form.unwrap_or_else(|| sniff(&bytes));
    let decoded = decode::decode(bytes, charset.as_deref(), form == Form::Html)?;
    let known = Known { url, ..Known::default() };
    Ok(Opened { text: decoded.text, form, known, retrieved: None, notes: decoded.note.into_iter().collect() })
}

/// HTML by its first tag, else plain text.
fn sniff(bytes: &[u8]) -> Form {
    let head = bytes.get(..1_024).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    let tags = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<article",
        "<div",
        "<p>",
        "<p ",
        "<!--",
        "<?xml",
        "<meta",
        "<main",
        "<section",
    ];
    if tags.iter().any(|tag| head.starts_with(tag)) { Form::Html } else { Form::Plain }
}

/// Takes tasks; `false` ends the reading.
pub type Sink<'s> = dyn FnMut(Task) -> bool + 's;

/// Reads a file or the files of a folder.
pub fn path(path: &Path, sink: &mut Sink<'_>) -> bool {
    if path.is_dir() { folder(path, sink) } else { file(path, sink) }
}

fn folder(path: &Path, sink: &mut Sink<'_>) -> bool {
    let hidden =
        |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with(['.', '_']);
    for entry in walkdir::WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(|entry| !hidden(entry)) {
        let wanted = match entry {
            Ok(entry) if entry.file_type().is_file() && Kind::of(entry.path()).is_some() => file(entry.path(), sink),
            Ok(_) => true,
            Err(error) => sink(Task { id: name(path), content: Err(error.to_string()) }),
        };
        if !wanted {
            return false;
        }
    }
    true
}

fn name(path: &Path) -> Value {
    Value::String(path.to_string_lossy().replace('\\', "/"))
}

/// What the name of a file says of its content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Document(Form),
    Records,
    Warc,
}

impl Kind {
    /// `None` for a name that says nothing; a `.gz` at the end is not looked at.
    fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        Some(match name.rsplit_once('.')?.1 {
            "html" | "htm" | "xhtml" => Self::Document(Form::Html),
            "md" | "markdown" => Self::Document(Form::Markdown),
            "txt" | "text" => Self::Document(Form::Plain),
            "jsonl" | "ndjson" => Self::Records,
            "warc" => Self::Warc,
            _ => return None,
        })
    }
}

fn file(path: &Path, sink: &mut Sink<'_>) -> bool {
    let failed = |error: io::Error| Task { id: name(path), content: Err(error.to_string()) };
    match File::open(path) {
        Ok(file) => stream(BufReader::with_capacity(1 << 16, file), name(path), Kind::of(path), sink),
        Err(error) => sink(failed(error)),
    }
}

/// Fetches pages from the network.
#[derive(Default)]
pub struct Web(Option<Client>);

impl Web {
    /// Fetches the page at an address; `today` is noted as the day on which it was read.
    pub fn page(&mut self, address: &str, today: Option<NaiveDate>, sink: &mut Sink<'_>) -> bool {
        let client = self.0.get_or_insert_with(Client::new);
        let content = fetch::fetch(client, address).map(|page| Content::Document {
            bytes: page.body,
            form: Some(if page.media_type == "text/plain" { Form::Plain } else { Form::Html }),
            charset: page.charset,
            url: Some(page.url),
            retrieved: today,
        });
        sink(Task { id: Value::String(address.to_owned()), content })
    }
}

/// Reads standard input.
pub fn stdin(sink: &mut Sink<'_>) -> bool {
    stream(BufReader::with_capacity(1 << 16, io::stdin()), Value::String("-".into()), None, sink)
}

/// Reads a stream: what it is, is told by its name or by its first bytes.
fn stream<R: Read>(mut input: BufReader<R>, id: Value, kind: Option<Kind>, sink: &mut Sink<'_>) -> bool {
    let start = match input.fill_buf() {
        Ok(start) => start,
        Err(error) => return sink(Task { id, content: Err(error.to_string()) }),
    };
    if start.starts_with(&[0x1f, 0x8b]) {
        let plain = MultiGzDecoder::new(input);
        return plain_stream(&mut BufReader::with_capacity(1 << 16, plain), id, kind, sink);
    }
    plain_stream(&mut input, id, kind, sink)
}

fn plain_stream(input: &mut dyn BufRead, id: Value, kind: Option<Kind>, sink: &mut Sink<'_>) -> bool {
    let kind = match (kind, input.fill_buf()) {
        (_, Err(error)) => return sink(Task { id, content: Err(unreadable(&error)) }),
        (Some(kind), _) => kind,
        (None, Ok(start)) if start.starts_with(b"WARC/") => Kind::Warc,
        (None, Ok(start)) if start.trim_ascii_start().starts_with(b"{") => Kind::Records,
        (None, Ok(start)) => Kind::Document(sniff(start)),
    };
    match kind {
        Kind::Document(form) => whole(input, id, form, sink),
        Kind::Records => records(input, &id, sink),
        Kind::Warc => archive(input, id, sink),
    }
}

fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "its gzip data ends early: the file was cut off".into(),
        _ => error.to_string(),
    }
}

fn whole(input: &mut dyn BufRead, id: Value, form: Form, sink: &mut Sink<'_>) -> bool {
    let mut bytes = Vec::new();
    let content = match input.take(MAX_ARTICLE as u64 + 1).read_to_end(&mut bytes) {
        Err(error) => Err(unreadable(&error)),
        Ok(_) if bytes.len() > MAX_ARTICLE => Err(warc::too_large(MAX_ARTICLE)),
        Ok(_) => Ok(Content::Document { bytes, form: Some(form), charset: None, url: None, retrieved: None }),
    };
    sink(Task { id, content })
}

fn records(input: &mut dyn BufRead, id: &Value, sink: &mut Sink<'_>) -> bool {
    let at_line = |number: u64| Value::String(format!("{}:{number}", id.as_str().unwrap_or_default()));
    for number in 1.. {
        let (content, ends) = match lines::next(input, MAX_ARTICLE) {
            Ok(Line::End) => return true,
            Ok(Line::Whole(line)) if line.trim_ascii().is_empty() => continue,
            Ok(Line::Whole(line)) => (Ok(Content::Record(line)), false),
            Ok(Line::TooLong) => (Err(warc::too_large(MAX_ARTICLE)), false),
            Err(error) => (Err(unreadable(&error)), true),
        };
        if !sink(Task { id: at_line(number), content }) {
            return false;
        }
        if ends {
            return true;
        }
    }
    true
}

fn archive(input: &mut dyn BufRead, id: Value, sink: &mut Sink<'_>) -> bool {
    let mut wanted = true;
    let ended = warc::pages(input, MAX_ARTICLE, &mut |page| {
        wanted = sink(match page {
            Ok(page) => {
                let form = if page.media_type == "text/plain" { Form::Plain } else { Form::Html };
                let content = Content::Document {
                    bytes: page.body,
                    form: Some(form),
                    charset: page.charset,
                    url: Some(page.url.clone()),
                    retrieved: page.retrieved,
                };
                Task { id: Value::String(page.url), content: Ok(content) }
            }
            Err((url, reason)) => Task { id: Value::String(url), content: Err(reason) },
        });
        wanted
    });
    match ended {
        Err(error) if wanted => sink(Task { id, content: Err(unreadable(&error)) }),
        _ => wanted,
    }
}

/// Reads bytes as [`stdin`] would.
pub fn bytes(bytes: Vec<u8>, id: &str, sink: &mut Sink<'_>) -> bool {
    stream(BufReader::new(Cursor::new(bytes)), Value::String(id.to_owned()), None, sink)
}
