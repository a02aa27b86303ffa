//! The site while it is being written: pages from memory, each made when a browser asks for it.
//!
//! ```text
//! a file changes ─ watch ─► desk ─► State ─► http    the page that was asked for
//!                           load…plan     └► events  what open pages have to do about it
//! ```
//!
//! A change of words in a record costs as much as that record, any other as much as resolving and planning the site, and each
//! page as much as itself: no page is ever older than the last good reading. Content with errors leaves the last good pages,
//! and a note over them that tells what the terminal tells. Nothing is written to disk. Pages bear a script that built ones
//! lack, and are otherwise the same.

mod address;
mod desk;
mod error;
mod events;
mod http;
mod notes;
mod page;
mod pages;
mod watch;

pub use desk::Read;
pub use error::ServeError;

use crate::diag::{Diagnostics, SourceMap};
use desk::Desk;
use notes::Notes;
use pages::Pages;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch::channel;
use watch::{Change, Watch};

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    pub content: PathBuf,
    /// Port 0 stands for any that is free.
    pub address: SocketAddr,
    /// Starts and ends with `/`.
    pub base_path: String,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// What there is to tell whoever watches the terminal.
pub enum News<'a> {
    /// The content was read.
    Read(&'a Read),
    /// A page that somebody asked for can't be made; told once a reading.
    Failed { found: &'a Diagnostics, sources: &'a SourceMap },
}

/// Told of the news, by whichever thread has some.
#[derive(Clone)]
struct Ears(Arc<Mutex<Hear>>);

type Hear = dyn FnMut(News<'_>) + Send;

impl Ears {
    fn tell(&self, news: News<'_>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)(news);
    }
}

/// What browsers see at a moment.
struct State {
    /// Those of the last good reading; `None` until there was one.
    pages: Option<Arc<Pages>>,
    notes: Notes,
}

/// A server that has its address and waits to be run.
pub struct Server {
    options: ServeOptions,
    listener: TcpListener,
    address: String,
}

impl Server {
    /// Takes the port.
    ///
    /// # Errors
    /// When another program has it, or the system refuses.
    pub fn bind(options: ServeOptions) -> Result<Server, ServeError> {
        let at = options.address;
        let refused = |error| ServeError::Bind { address: at, error };
        let listener = TcpListener::bind(at).map_err(refused)?;
        listener.set_nonblocking(true).map_err(refused)?;
        let port = listener.local_addr().map_err(refused)?.port();
        let host = SocketAddr::new(reachable(at.ip()), port);
        let address = format!("http://{host}{}", options.base_path);
        Ok(Server { options, listener, address })
    }

    /// Where the site's home page is, such as `http://127.0.0.1:4040/`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Reads the content, then serves it, and reads it again whenever it changes, until the process is interrupted. `hear` is
    /// told of every reading, the first one included, and of pages that can't be made.
    ///
    /// # Errors
    /// When the content can't be watched, or the system refuses threads.
    pub fn run(self, hear: impl FnMut(News<'_>) + Send + 'static) -> Result<(), ServeError> {
        let Server { options, listener, address } = self;
        let mut watch = Watch::of(&options.content)?;
        let mut desk = Desk::new(options.content, address, options.drafts);
        let base_path = options.base_path;
        let ears = Ears(Arc::new(Mutex::new(hear)));
        let first = desk.read(&Change::Any);
        ears.tell(News::Read(&first));
        let (sender, receiver) = channel(Arc::new(State::new(first, None, &base_path, &ears)));
        let site = http::site(receiver, &base_path);
        std::thread::Builder::new().name("desk".into()).spawn(move || {
            while let Some(change) = watch.wait() {
                let read = desk.read(&change);
                ears.tell(News::Read(&read));
                let pages = sender.borrow().pages.clone();
                sender.send_replace(Arc::new(State::new(read, pages, &base_path, &ears)));
            }
        })?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            tokio::spawn(axum::serve(listener, site).into_future());
            tokio::signal::ctrl_c().await
        })?;
        // Pages that are open hold a connection that never ends by itself.
        runtime.shutdown_background();
        Ok(())
    }
}

impl State {
    /// A reading changes the notes, and the pages when it is good.
    fn new(read: Read, last_good: Option<Arc<Pages>>, base_path: &str, ears: &Ears) -> State {
        let notes = Notes::of(&read);
        let pages =
            read.output.map(|output| Arc::new(Pages::new(output, read.reading, base_path.to_owned(), ears.clone())));
        State { pages: pages.or(last_good), notes }
    }
}

/// An address that a browser on this machine can use where the server listens at all of them.
fn reachable(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    }
}
