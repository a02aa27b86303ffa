//! What an open page is told: which page stands in its place, in which style, and what there is to say of the content.

use super::State;
use super::notes::Notes;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::watch::Receiver;
use tokio::task::spawn_blocking;

/// Complete each time, so that one that was missed is not missed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct News {
    /// Another one when the page has changed; empty when there is none.
    page: String,
    /// Another one when only its style has.
    style: String,
    notes: Notes,
}

/// The news of the page at a path, from now on. Changes that do not concern it are not told.
pub fn of(path: String, states: Receiver<Arc<State>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let path: Arc<str> = path.into();
    let news = unfold((states, None), move |(mut states, told)| {
        let path = Arc::clone(&path);
        async move {
            loop {
                let state = Arc::clone(&states.borrow_and_update());
                let path = Arc::clone(&path);
                let news = spawn_blocking(move || news(&state, &path)).await.ok()?;
                if told.as_ref() != Some(&news) {
                    let event = Event::default().data(serde_json::to_string(&news).ok()?);
                    return Some((Ok(event), (states, Some(news))));
                }
                states.changed().await.ok()?;
            }
        }
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

fn news(state: &State, path: &str) -> News {
    let notes = state.notes.clone();
    match &state.pages {
        Some(pages) => News { page: pages.mark(path), style: pages.style.clone(), notes },
        None => News { notes, ..News::default() },
    }
}
