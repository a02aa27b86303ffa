//! A server on this machine, for tests.

use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// Admits this machine alone, which the world's clients never connect to.
pub fn local_only(address: IpAddr) -> bool {
    address.is_loopback()
}

/// A server that remembers what it was asked for.
pub struct Server {
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers a method and a path.
    pub fn start(answer: fn(&str, &str) -> String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                std::thread::spawn(move || respond(stream, answer, &log));
            }
        });
        Self { address, asked }
    }

    /// What was asked for since the last time, sorted: `HEAD /page`.
    pub fn asked(&self) -> Vec<String> {
        let mut asked = std::mem::take(&mut *self.asked.lock().expect("no panic"));
        asked.sort();
        asked
    }
}

fn respond(mut stream: TcpStream, answer: fn(&str, &str) -> String, log: &Mutex<Vec<String>>) {
    let mut first = String::new();
    let mut lines = BufReader::new(stream.try_clone().expect("a copy"));
    let _ = lines.read_line(&mut first);
    let mut line = String::new();
    while lines.read_line(&mut line).is_ok_and(|length| length > 2) {
        line.clear();
    }
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    log.lock().expect("no panic").push(format!("{method} {path}"));
    let _ = stream.write_all(answer(method, path).as_bytes());
}

/// An answer without a body: a status such as `404 Not Found`, and header lines.
pub fn status(status: &str, headers: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n")
}

pub fn ok(kind: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}
