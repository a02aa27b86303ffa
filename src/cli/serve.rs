//! `linimasa serve`.

use super::content::absent;
use super::flags;
use super::style::{counted, failure, time};
use super::{FAILED, USAGE};
use crate::diag::{Format, Severity, render};
use crate::serve::{News, Read, ServeOptions, Server};
use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;

pub fn run(flags: &flags::Serve) -> ExitCode {
    if let Some(words) = absent(&flags.content) {
        say(&words);
        return ExitCode::from(USAGE);
    }
    let options = ServeOptions {
        content: flags.content.clone(),
        address: SocketAddr::new(flags.host, flags.port),
        base_path: flags.base_path.clone(),
        drafts: flags.drafts,
    };
    let open = flags.open;
    let outcome = Server::bind(options).and_then(|server| {
        let address = server.address().to_owned();
        let mut is_first = true;
        server.run(move |news| {
            match news {
                News::Read(read) => say(&words(read)),
                News::Failed { found, sources } => say(&render(found, sources, Format::Human, true)),
            }
            if is_first {
                is_first = false;
                say(&format!("serving {address} until Ctrl-C\n"));
                if open && let Err(error) = opener::open_browser(&address) {
                    say(&format!("the browser can't be opened: {error}\n"));
                }
            }
        })
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&failure(&error, error.help().as_deref()));
            ExitCode::from(FAILED)
        }
    }
}

/// A terminal that went away is no reason to stop serving.
fn say(words: &str) {
    let _ = write!(anstream::stderr(), "{words}");
}

fn words(read: &Read) -> String {
    let found = &read.reading.diagnostics;
    let mut out = render(found, &read.reading.sources, Format::Human, true);
    let took = time(read.took);
    match &read.output {
        Some(output) => {
            let timelines = &output.site.timelines;
            let entries = timelines.iter().map(|timeline| timeline.events.len()).sum();
            out.push_str(&format!(
                "read {}: {} in {took}\n",
                counted(timelines.len(), "timeline", "timelines"),
                counted(entries, "entry", "entries"),
            ));
        }
        None => {
            let errors = counted(found.count(Severity::Error), "error", "errors");
            out.push_str(&format!("{errors} in {took}: pages stay as they were\n"));
        }
    }
    out
}
