//! What others use to set a page into theirs: snippets to copy, and the oEmbed answer.

use serde::Serialize;

use super::scope::TimelineScope;
use crate::markup::html::escape;
use crate::markup::without_tags;
use crate::plan::{CARD_SIZE as SIZE, PageKind, Shared, cards, prefix};
use crate::render::words::Arg;

/// The width in CSS pixels that an oEmbed answer gives.
const WIDTH: u32 = 600;

/// Something to copy, with what it is for.
#[derive(Debug, Serialize)]
pub struct Snippet<'a> {
    pub label: &'a str,
    pub code: String,
}

/// An answer as oEmbed 1.0 wants it, of type `rich`.
#[derive(Debug, Serialize)]
pub struct Oembed<'a> {
    pub version: &'static str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub title: String,
    pub provider_name: &'a str,
    pub provider_url: &'a str,
    /// Seconds.
    pub cache_age: u32,
    pub html: String,
    /// CSS pixels.
    pub width: u32,
    pub height: u32,
    /// The card; the three go together.
    #[serde(flatten)]
    pub thumbnail: Option<Thumbnail>,
}

#[derive(Debug, Serialize)]
pub struct Thumbnail {
    pub thumbnail_url: String,
    pub thumbnail_width: u32,
    pub thumbnail_height: u32,
}

impl<'a> TimelineScope<'a> {
    /// The thing that the current page shows, if it can be shared by itself.
    pub fn shared(&self) -> Option<Shared> {
        let of = match self.page.kind {
            PageKind::Timeline { .. } => Shared::Timeline,
            PageKind::Facet { facet, part: 0, .. } => Shared::Facet(facet),
            PageKind::Entry { event, .. } => Shared::Entry(event),
            _ => return None,
        };
        self.plan.has_embed(self.at, of).then_some(of)
    }

    /// What to copy for the current page; nothing where the site has no address.
    pub fn share(&self) -> Vec<Snippet<'a>> {
        let Some(of) = self.shared() else { return Vec::new() };
        let (Some(page), Some(frame), Some(script)) =
            (self.absolute(&self.page.path), self.frame_code(of), self.absolute("embed.js"))
        else {
            return Vec::new();
        };
        let script = format!("{frame}\n<script src=\"{}\" async></script>", escape(&script));
        let card = self.card(of).map(|card| {
            let title = without_tags(&self.shared_title(of));
            let (width, height) = SIZE;
            format!(
                "<a href=\"{}\"><img src=\"{}\" alt=\"{}\" width=\"{width}\" height=\"{height}\" style=\"max-width:100%;height:auto\"></a>",
                escape(&page),
                escape(&card),
                escape(&title)
            )
        });
        let snippets = [
            ("share-address", Some(page)),
            ("share-frame", Some(frame)),
            ("share-script", Some(script)),
            ("share-card", card),
        ];
        let snippets = snippets.into_iter();
        snippets.filter_map(|(label, code)| Some(Snippet { label: self.words.get(label), code: code? })).collect()
    }

    /// The address of a thing's card.
    fn card(&self, of: Shared) -> Option<String> {
        self.absolute(&cards::card_for(self.site, self.plan, self.at, of, self.lang())?)
    }

    /// The address of the current page's oEmbed answer.
    pub fn oembed_link(&self) -> Option<String> {
        self.absolute(&self.in_folder(&format!("_/{}.json", self.shared()?.address(self.timeline, self.planned))))
    }

    pub fn oembed(&self, of: Shared) -> Option<Oembed<'a>> {
        let title = without_tags(&self.shared_title(of));
        let page = self.absolute(&self.in_folder(&of.page(self.timeline, self.planned)))?;
        let link = format!("<blockquote><a href=\"{}\">{}</a></blockquote>", escape(&page), escape(&title));
        Some(Oembed {
            version: "1.0",
            kind: "rich",
            title,
            provider_name: self.site.title.get(self.lang()).text,
            provider_url: self.site.base_url.as_deref()?,
            cache_age: 86_400,
            html: format!("{link}{}", self.frame_code(of)?),
            width: WIDTH,
            height: self.frame_height(of),
            thumbnail: self.card(of).map(|thumbnail_url| Thumbnail {
                thumbnail_url,
                thumbnail_width: SIZE.0,
                thumbnail_height: SIZE.1,
            }),
        })
    }

    /// A frame that shows the embed.
    fn frame_code(&self, of: Shared) -> Option<String> {
        let address = of.address(self.timeline, self.planned);
        let address = self.absolute(&self.in_folder(&format!("_/{address}.html")))?;
        let name = without_tags(&self.shared_title(of));
        let title = self.words.format("embed-title", &[("title", Arg::Text(&name))]);
        Some(format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"{}\" style=\"border:0\"></iframe>",
            escape(&address),
            escape(&title),
            self.frame_height(of)
        ))
    }

    /// A height in CSS pixels that holds most of the embed where no script tells its own: below it, the frame scrolls.
    fn frame_height(&self, of: Shared) -> u32 {
        let entries = u32::try_from(self.embedded(of).len()).unwrap_or(u32::MAX);
        let entry = if matches!(of, Shared::Entry(_)) { 260 } else { 150 };
        (180 + entries.saturating_mul(entry)).min(1_000)
    }

    /// A path below the timeline's folder in the page's language, from the site's root.
    pub fn in_folder(&self, path: &str) -> String {
        format!("{}{}/{path}", prefix(self.site, self.lang()), self.timeline.path)
    }
}
