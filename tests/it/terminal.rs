//! A run of the binary on a terminal, with somebody who answers.

use crate::support::Site;
use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use std::fs::File;
use std::io::{Read, Write};
use std::process::Stdio;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Runs `linimasa` in the site's folder; whenever the screen shows a question, the answer is typed. Gives all that the
/// terminal was sent, and the exit code.
pub fn on_terminal(site: &Site, args: &[&str], answers: &[(&str, &str)]) -> (String, i32) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&terminal).expect("a terminal of ours");
    unlockpt(&terminal).expect("an open terminal");
    // Keys reach the program one by one and as they are, also those that are typed before it asks for one.
    let mut modes = tcgetattr(&terminal).expect("its modes");
    modes.make_raw();
    tcsetattr(&terminal, OptionalActions::Now, &modes).expect("modes");
    let name = ptsname(&terminal, Vec::new()).expect("its name");
    let program_side =
        || Stdio::from(open(&name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("its other side"));
    let mut command = site.command(args);
    let mut child =
        command.stdin(program_side()).stdout(Stdio::null()).stderr(program_side()).spawn().expect("it runs");
    drop(command);
    let mut keys = File::from(terminal);
    let mut screen = keys.try_clone().expect("the same terminal");
    let (sender, receiver) = channel();
    // Reading ends with an error when the program is gone.
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(length @ 1..) = screen.read(&mut bytes) {
            if sender.send(bytes[..length].to_vec()).is_err() {
                return;
            }
        }
    });
    let (mut shown, mut seen) = (Vec::new(), 0);
    let mut answers = answers.iter();
    let mut next = answers.next();
    loop {
        let text = String::from_utf8_lossy(&shown).into_owned();
        if let Some((question, answer)) = next
            && let Some(at) = text[seen..].find(question)
        {
            seen += at + question.len();
            keys.write_all(answer.as_bytes()).expect("the terminal takes keys");
            next = answers.next();
            continue;
        }
        match receiver.recv_timeout(Duration::from_secs(60)) {
            Ok(more) => shown.extend(more),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                panic!("waited for {next:?}; the terminal shows\n{text}");
            }
        }
    }
    let status = child.wait().expect("it ends");
    assert!(next.is_none(), "never asked: {next:?}\n{}", String::from_utf8_lossy(&shown));
    (String::from_utf8_lossy(&shown).into_owned(), status.code().expect("no signal"))
}
