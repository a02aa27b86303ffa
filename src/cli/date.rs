//! `linimasa date`: what EDTF values mean, a line each.

use super::FAILED;
use super::flags::{self, LineFormat};
use crate::date::{DateError, Edtf};
use crate::locale::{DateStyle, Locale, ZoneNames};
use serde::Serialize;
use std::io::{self, BufRead, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

/// Stands for the lines of standard input.
const STDIN: &str = "-";

pub fn run(flags: &flags::Date) -> ExitCode {
    let locale = Locale::new(&flags.lang);
    let mut output = Output {
        out: BufWriter::new(io::stdout().lock()),
        zone: flags.timezone.as_ref().map(|zone| locale.zone_names(zone)),
        locale,
        format: flags.format,
        all_valid: true,
    };
    match output.explain(&flags.exprs) {
        Ok(()) if output.all_valid => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(FAILED),
        // A reader that went away, such as `head`, is no failure.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(anstream::stderr(), "error: cannot go on: {error}");
            ExitCode::from(FAILED)
        }
    }
}

struct Output<W> {
    out: W,
    locale: Locale,
    zone: Option<ZoneNames>,
    format: LineFormat,
    all_valid: bool,
}

impl<W: Write> Output<W> {
    fn explain(&mut self, exprs: &[String]) -> io::Result<()> {
        if exprs.is_empty() {
            self.lines()?;
        }
        for expr in exprs {
            if expr == STDIN { self.lines()? } else { self.line(expr)? }
        }
        self.out.flush()
    }

    fn lines(&mut self) -> io::Result<()> {
        let mut input = io::stdin().lock();
        let is_typed = input.is_terminal();
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            let text = line.strip_suffix(b"\n").unwrap_or(&line);
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            self.line(&String::from_utf8_lossy(text))?;
            if is_typed {
                self.out.flush()?;
            }
            line.clear();
        }
        Ok(())
    }

    fn line(&mut self, expr: &str) -> io::Result<()> {
        let explanation = Explanation::new(expr, &self.locale, self.zone.as_ref());
        self.all_valid &= explanation.valid;
        match self.format {
            LineFormat::Human => writeln!(self.out, "{}", explanation.words()),
            LineFormat::Json => {
                writeln!(self.out, "{}", serde_json::to_string(&explanation).expect("plain strings and numbers"))
            }
        }
    }
}

/// A line of `--format json`: every key is there, `null` where there is nothing to say.
#[derive(Serialize)]
struct Explanation<'a> {
    input: &'a str,
    valid: bool,
    canonical: Option<String>,
    level: Option<u8>,
    /// `2024-10-21T00:00:00`, civil time as written; `..` when open; nothing when unknown.
    earliest: Option<String>,
    latest: Option<String>,
    words: Option<String>,
    error: Option<String>,
}

impl<'a> Explanation<'a> {
    fn new(input: &'a str, locale: &Locale, zone: Option<&ZoneNames>) -> Self {
        let value = match Edtf::parse(input) {
            Ok(value) => value,
            Err(error) => return Self::refused(input, &error),
        };
        Self {
            input,
            valid: true,
            canonical: Some(value.to_string()),
            level: Some(value.level()),
            earliest: value.earliest().moment(),
            latest: value.latest().moment(),
            words: Some(locale.date_time(&value, DateStyle::Long, zone)),
            error: None,
        }
    }

    fn refused(input: &'a str, error: &DateError) -> Self {
        let column = input[..error.span.start].chars().count() + 1;
        let help = error.help().map_or(String::new(), |help| format!("; {help}"));
        Self {
            input,
            valid: false,
            canonical: None,
            level: None,
            earliest: None,
            latest: None,
            words: None,
            error: Some(format!("column {column}: {error}{help}")),
        }
    }

    fn words(&self) -> String {
        let bound = |bound: &Option<String>| match bound.as_deref() {
            Some("..") => "open".to_owned(),
            Some(moment) => moment.to_owned(),
            None => "unknown".to_owned(),
        };
        match (&self.canonical, self.level, &self.words) {
            (Some(canonical), Some(level), Some(words)) => {
                let written = if canonical == self.input { String::new() } else { format!("{} = ", self.input) };
                let (earliest, latest) = (bound(&self.earliest), bound(&self.latest));
                format!("{written}{canonical}  level {level}  {earliest} to {latest}  {words}")
            }
            _ => format!("{}  invalid  {}", on_one_line(self.input), self.error.as_deref().unwrap_or_default()),
        }
    }
}

fn on_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() }).collect()
}
