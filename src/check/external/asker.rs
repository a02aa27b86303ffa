//! Asks servers whether something is still there: `HEAD`, and `GET` where that is no good news.

use super::{Answer, Answers, Cache};
use crate::fetch::{Client, Failure, Method};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use ureq::http::StatusCode;
use url::Url;

/// How many hosts are asked at a time.
const WORKERS: usize = 8;

/// Asks, and remembers.
pub struct Asker<'a> {
    client: Client,
    cache: Cache,
    /// Hears how many of how many addresses were asked; called from several threads.
    observe: &'a (dyn Fn(usize, usize) + Sync),
    /// Why what was learned could not be remembered.
    pub forgot: Option<io::Error>,
}

impl<'a> Asker<'a> {
    pub fn new(client: Client, cache: Cache, observe: &'a (dyn Fn(usize, usize) + Sync)) -> Self {
        Self { client, cache, observe, forgot: None }
    }

    /// The answers to all of these addresses.
    pub(crate) fn ask(&mut self, urls: BTreeSet<&str>) -> Answers {
        let mut answers = Answers::new();
        // A host's addresses follow each other, so that its pauses hold nobody else up.
        let mut hosts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for url in urls {
            match self.cache.get(url) {
                Some(answer) => drop(answers.insert(url.to_owned(), answer.clone())),
                None => hosts.entry(host(url)).or_default().push(url),
            }
        }
        let heard = self.ask_hosts(&hosts.into_values().collect::<Vec<_>>());
        if heard.is_empty() {
            return answers;
        }
        match judged(heard) {
            Judged::Silence(fresh) => answers.extend(fresh),
            Judged::Answers(fresh) => {
                for (url, answer) in fresh {
                    self.cache.put(url.clone(), answer.clone());
                    answers.insert(url, answer);
                }
                self.forgot = self.cache.write().err();
            }
        }
        answers
    }

    fn ask_hosts(&self, hosts: &[Vec<&str>]) -> BTreeMap<String, Heard> {
        let total = hosts.iter().map(Vec::len).sum();
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let answers = Mutex::new(BTreeMap::new());
        std::thread::scope(|scope| {
            for _ in 0..WORKERS.min(hosts.len()) {
                scope.spawn(|| {
                    while let Some(urls) = hosts.get(next.fetch_add(1, Ordering::Relaxed)) {
                        for url in urls {
                            let heard = ask(&self.client, url);
                            answers.lock().unwrap_or_else(PoisonError::into_inner).insert((*url).to_owned(), heard);
                            (self.observe)(done.fetch_add(1, Ordering::Relaxed) + 1, total);
                        }
                    }
                });
            }
        });
        answers.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

fn host(url: &str) -> String {
    Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// An answer, and whether it came from a server.
struct Heard {
    answer: Answer,
    of_server: bool,
}

enum Judged {
    Answers(Answers),
    /// No server answered at all.
    Silence(Answers),
}

/// Without a network no name is known: that says nothing of the links, and is not worth remembering.
fn judged(heard: BTreeMap<String, Heard>) -> Judged {
    if heard.values().any(|heard| heard.of_server) {
        return Judged::Answers(heard.into_iter().map(|(url, heard)| (url, heard.answer)).collect());
    }
    let silence = heard.into_iter().map(|(url, heard)| match heard.answer {
        Answer::Broken(why) => (url, Answer::Unverified(format!("{why}, and no other host answered"))),
        answer => (url, answer),
    });
    Judged::Silence(silence.collect())
}

fn ask(client: &Client, url: &str) -> Heard {
    match client.follow(Method::Head, url) {
        Ok((_, response)) if response.status().is_success() => answered(response.status()),
        Err(failure) => failed(failure),
        // Not every server knows what to do with a HEAD.
        Ok(_) => match client.follow(Method::Get, url) {
            Ok((_, response)) => answered(response.status()),
            Err(failure) => failed(failure),
        },
    }
}

fn answered(status: StatusCode) -> Heard {
    let answer = match status {
        status if status.is_success() => Answer::Alive,
        StatusCode::NOT_FOUND | StatusCode::GONE => Answer::Broken(format!("the server answers {status}")),
        status => Answer::Unverified(format!("the server answers {status}")),
    };
    Heard { answer, of_server: true }
}

fn failed(failure: Failure) -> Heard {
    let words = failure.to_string();
    let of_server = matches!(failure, Failure::Robots(_));
    let answer = match failure {
        Failure::UnknownHost(_) | Failure::Address(_) => Answer::Broken(words),
        Failure::Robots(_) | Failure::Other(_) => Answer::Unverified(words),
    };
    Heard { answer, of_server }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Judged, StatusCode, answered, failed, judged};
    use crate::fetch::Failure;

    #[test]
    fn a_name_that_nobody_has_is_gone_only_when_somebody_answers() {
        let unknown = || ("http://x.invalid/".to_owned(), failed(Failure::UnknownHost("x.invalid".into())));
        let fine = ("http://y.example/".to_owned(), answered(StatusCode::OK));
        let Judged::Answers(answers) = judged([unknown(), fine].into()) else { panic!("a server answered") };
        let gone = Answer::Broken("no host has the name `x.invalid`".into());
        assert_eq!(answers.values().collect::<Vec<_>>(), [&gone, &Answer::Alive]);
        let Judged::Silence(answers) = judged([unknown()].into()) else { panic!("nobody answered") };
        let why = "no host has the name `x.invalid`, and no other host answered";
        assert_eq!(answers.into_values().collect::<Vec<_>>(), [Answer::Unverified(why.into())]);
        assert!(failed(Failure::Robots("y.example".into())).of_server);
    }
}
