//! Atom (RFC 4287).
//!
//! `dcterms:temporal` carries the date of an entry as EDTF; `rel="via"` names what was read.

use std::io;

use super::xml::{self, Out, around, element, empty};
use super::{Channel, Item};

/// A feed as Atom.
pub fn atom(channel: &Channel<'_>) -> Vec<u8> {
    let root = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xml:lang", channel.lang),
    ];
    xml::document(|out| around(out, "feed", &root, |out| feed(out, channel)))
}

fn feed(out: &mut Out, channel: &Channel<'_>) -> io::Result<()> {
    element(out, "id", &[], &channel.address)?;
    element(out, "title", &[], &channel.title)?;
    if let Some(description) = &channel.description {
        element(out, "subtitle", &[], description)?;
    }
    element(out, "updated", &[], &channel.updated.to_string())?;
    empty(out, "link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &channel.address)])?;
    empty(out, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &channel.home)])?;
    around(out, "author", &[], |out| {
        element(out, "name", &[], channel.site_title)?;
        element(out, "uri", &[], &channel.site_address)
    })?;
    element(out, "generator", &[("version", env!("CARGO_PKG_VERSION"))], "linimasa")?;
    channel.items.iter().try_for_each(|item| entry(out, item))
}

fn entry(out: &mut Out, item: &Item<'_>) -> io::Result<()> {
    let lang: Vec<(&str, &str)> = item.lang.map(|lang| ("xml:lang", lang)).into_iter().collect();
    around(out, "entry", &lang, |out| {
        element(out, "id", &[], &item.id)?;
        element(out, "title", &[], item.title)?;
        element(out, "published", &[], &item.published.to_string())?;
        element(out, "updated", &[], &item.updated.to_string())?;
        empty(out, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &item.address)])?;
        for source in &item.sources {
            empty(out, "link", &[("rel", "via"), ("href", source)])?;
        }
        empty(out, "category", &[("term", item.kind), ("label", &item.kind_label)])?;
        for tag in item.tags {
            empty(out, "category", &[("term", tag)])?;
        }
        if let Some(edtf) = &item.edtf {
            element(out, "dcterms:temporal", &[], edtf)?;
        }
        element(out, "summary", &[], &item.summary)?;
        element(out, "content", &[("type", "html")], &item.html)
    })
}
