//! JSON Feed 1.1.
//!
//! `_linimasa` on an item carries what the format has no place for: the date as EDTF and the kind of entry.

use serde::Serialize;

use super::Channel;

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    authors: [Author<'a>; 1],
    language: &'a str,
    items: Vec<FeedItem<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct FeedItem<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_html: &'a str,
    summary: &'a str,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    _linimasa: Extension<'a>,
}

#[derive(Serialize)]
struct Extension<'a> {
    /// EDTF (ISO 8601-2).
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    kind: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    sources: &'a [&'a str],
}

/// A feed as JSON Feed.
pub fn json_feed(channel: &Channel<'_>) -> Vec<u8> {
    let items = channel.items.iter().map(|item| FeedItem {
        id: &item.id,
        url: &item.address,
        title: item.title,
        content_html: &item.html,
        summary: &item.summary,
        date_published: item.published.to_string(),
        date_modified: item.updated.to_string(),
        tags: item.tags.iter().map(|tag| &**tag).collect(),
        language: item.lang,
        _linimasa: Extension { date: item.edtf.as_deref(), kind: item.kind, sources: &item.sources },
    });
    let feed = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: &channel.title,
        home_page_url: &channel.home,
        feed_url: &channel.address,
        description: channel.description.as_deref(),
        authors: [Author { name: channel.site_title, url: &channel.site_address }],
        language: channel.lang,
        items: items.collect(),
    };
    serde_json::to_vec_pretty(&feed).expect("plain strings")
}
