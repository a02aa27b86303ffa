//! Requests into answers.

use super::address::{Refusal, check, path_below};
use super::page::{EVENTS_PATH, SCRIPT, SCRIPT_PATH, trouble, with_script};
use super::pages::{Found, Made, Pages};
use super::{State, events};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Shared};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, LOCATION, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::watch::Receiver;
use tower_http::services::ServeFile;

#[derive(Clone)]
struct Site {
    states: Receiver<Arc<State>>,
    base_path: Arc<str>,
}

/// The site below its base path, as it is at the moment of each request.
pub fn site(states: Receiver<Arc<State>>, base_path: &str) -> Router {
    Router::new().fallback(answer).with_state(Site { states, base_path: base_path.into() })
}

async fn answer(Shared(site): Shared<Site>, request: Request) -> Response {
    let mut response = match respond(&site, request).await {
        Ok(response) => response,
        Err(refusal) => refusal.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn respond(site: &Site, request: Request) -> Result<Response, Refusal> {
    check(request.method(), request.uri(), request.headers())?;
    let base_path = &site.base_path;
    let path = path_below(base_path, request.uri().path())?;
    match path.as_str() {
        SCRIPT_PATH => return Ok(text(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT)),
        EVENTS_PATH => {
            let query = request.uri().query().unwrap_or_default();
            let page = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "page");
            let page = page.map_or_else(|| base_path.to_string(), |(_, page)| page.into_owned());
            return Ok(events::of(path_below(base_path, &page)?, site.states.clone()).into_response());
        }
        _ => {}
    }
    let state = Arc::clone(&site.states.borrow());
    let Some(pages) = state.pages.clone() else {
        let page = with_script(trouble("there is no page yet", &state.notes.text), base_path, "", "");
        return Ok(text(StatusCode::SERVICE_UNAVAILABLE, "text/html; charset=utf-8", page));
    };
    Ok(match find(pages, path).await {
        Found::Made(made) => from_memory(made, StatusCode::OK),
        Found::Nothing(made) => from_memory(made, StatusCode::NOT_FOUND),
        Found::Asset(from) => from_disk(from, request).await,
        Found::Folder => {
            let there = format!("{}/", request.uri().path());
            (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, there)]).into_response()
        }
    })
}

/// Pages take their time: they are made where that holds up nobody.
async fn find(pages: Arc<Pages>, path: String) -> Found {
    let found = tokio::task::spawn_blocking(move || pages.find(&path)).await;
    found.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
}

fn from_memory(made: Made, status: StatusCode) -> Response {
    let status = if made.has_failed { StatusCode::INTERNAL_SERVER_ERROR } else { status };
    text(status, made.media_type, made.bytes)
}

fn text(status: StatusCode, media_type: &'static str, bytes: impl Into<Bytes>) -> Response {
    (status, [(CONTENT_TYPE, media_type)], Body::from(bytes.into())).into_response()
}

/// Recordings are asked for piece by piece.
async fn from_disk(from: PathBuf, request: Request) -> Response {
    match ServeFile::new(from).try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) => Refusal { status: StatusCode::NOT_FOUND, words: error.to_string() }.into_response(),
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let words = format!("{}\n", self.words);
        let mut response = text(self.status, "text/plain; charset=utf-8", words);
        if self.status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        response
    }
}
