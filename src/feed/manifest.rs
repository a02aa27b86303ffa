//! The web app manifest (W3C), which names the site where a reader keeps it on a home screen.

use serde::Serialize;

use crate::locale::{Direction, Locale};
use crate::model::{LangIx, Site};
use crate::plan::{prefix, relative};

/// The mark of the masthead: what the page itself shows, as a file.
pub const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path fill=\"#274690\" \
    d=\"M3 1h2v14H3zM7 3h7v2H7zM7 7h5v2H7zM7 11h7v2H7z\"/></svg>\n";

#[derive(Serialize)]
struct Manifest<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    lang: &'a str,
    dir: &'static str,
    start_url: String,
    scope: String,
    display: &'static str,
    icons: [Icon; 1],
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    r#type: &'static str,
}

/// The manifest of one language; every address in it is relative to itself.
pub fn manifest(site: &Site, lang: LangIx, locale: &Locale) -> Vec<u8> {
    let own = crate::plan::files::manifest(site, lang);
    let home = format!("{}index.html", prefix(site, lang));
    let manifest = Manifest {
        name: site.title.get(lang).text,
        description: site.description.as_ref().map(|text| text.get(lang).text),
        lang: &site.lang(lang).0,
        dir: if locale.direction() == Direction::Rtl { "rtl" } else { "ltr" },
        start_url: relative(&own, &home),
        scope: "./".to_owned(),
        display: "browser",
        icons: [Icon { src: relative(&own, "icon.svg"), sizes: "any", r#type: "image/svg+xml" }],
    };
    serde_json::to_vec_pretty(&manifest).expect("plain strings")
}
