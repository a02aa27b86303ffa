//! Two things at one address.

use super::{FileKind, PageKind, Plan, PlannedPage};
use crate::model::{LangIx, Site};
use std::borrow::Cow;
use std::collections::HashMap;

/// Two pages or files that would be written to one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// As the first of them spells it.
    pub path: String,
    /// What the first is, as words for a message: "entry `abc` of `troops`".
    pub first: String,
    pub second: String,
}

/// Every collision, by path. Addresses that differ only in case collide: many file systems do not tell them apart.
pub(super) fn find(site: &Site, plan: &Plan) -> Vec<Collision> {
    enum What<'a> {
        Page(&'a PlannedPage),
        File(FileKind, LangIx),
        Asset,
    }
    let pages = plan.pages.iter().map(|page| (page.path.as_str(), What::Page(page)));
    let files = plan.files.iter().map(|file| (file.path.as_str(), What::File(file.kind, file.lang)));
    let assets = site.assets.iter().map(|asset| (asset.path.as_str(), What::Asset));
    let of_pages = plan.pages.iter().map(|page| &page.path);
    let paths =
        of_pages.chain(plan.files.iter().map(|file| &file.path)).chain(site.assets.iter().map(|asset| &asset.path));
    let mut count: HashMap<Cow<'_, str>, usize> = HashMap::with_capacity(plan.pages.len() + plan.files.len());
    paths.for_each(|path| *count.entry(lower(path)).or_default() += 1);
    let all = pages.chain(files).chain(assets).map(|(path, what)| (lower(path), path, what));
    let mut all: Vec<(Cow<'_, str>, &str, What)> = all.filter(|(lower, ..)| count[lower] > 1).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let words = |path: &str, what: &What| match what {
        What::Page(page) => words(site, plan, page),
        What::File(kind, lang) => in_language(site, *lang, kind.words(site)),
        What::Asset => format!("copied file `{path}`"),
    };
    all.windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| Collision {
            path: pair[0].1.to_owned(),
            first: words(pair[0].1, &pair[0].2),
            second: words(pair[1].1, &pair[1].2),
        })
        .collect()
}

fn lower(path: &str) -> Cow<'_, str> {
    let is_small = path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_small { Cow::Borrowed(path) } else { Cow::Owned(path.to_lowercase()) }
}

fn words(site: &Site, plan: &Plan, page: &PlannedPage) -> String {
    let timeline = |at: &usize| &site.timelines[*at];
    let what = match &page.kind {
        PageKind::Home => "list of timelines".to_owned(),
        PageKind::Timeline { timeline: at } => format!("timeline `{}`", timeline(at).path),
        PageKind::Period { timeline: at, .. } => format!("period page of `{}`", timeline(at).path),
        PageKind::Entry { timeline: at, event } => {
            format!("entry `{}` of `{}`", timeline(at).event(*event).id, timeline(at).path)
        }
        PageKind::Redirect { timeline: at, event } => {
            format!("alias of entry `{}` of `{}`", timeline(at).event(*event).id, timeline(at).path)
        }
        PageKind::Tombstone { timeline: at, tombstone } => {
            format!("tombstone `{}` of `{}`", timeline(at).tombstones[*tombstone].id, timeline(at).path)
        }
        PageKind::Facet { timeline: at, facet, .. } => {
            format!("list `{}` of `{}`", plan.timelines[*at].facets[*facet].address, timeline(at).path)
        }
        PageKind::Index { timeline: at } => format!("index of `{}`", timeline(at).path),
        PageKind::Embed { timeline: at, of } | PageKind::Oembed { timeline: at, of } => {
            format!("embed `{}` of `{}`", of.address(timeline(at), &plan.timelines[*at]), timeline(at).path)
        }
        PageKind::Past { day, page } => {
            let past = &plan.past[*day];
            return words(&past.site, &past.plan, &past.plan.pages[*page]);
        }
        PageKind::Page { page } => format!("page `{}.md`", site.pages[*page].path),
        PageKind::Moved { timeline: at } => format!("list of moved entries of `{}`", timeline(at).path),
        PageKind::NotFound => "page for addresses that do not exist".to_owned(),
        PageKind::Stylesheet => "stylesheet".to_owned(),
        PageKind::Script => "script".to_owned(),
        PageKind::EmbedScript => "script of embeds".to_owned(),
        PageKind::KnownScript => "script of days".to_owned(),
        PageKind::Headers => "list of headers".to_owned(),
    };
    in_language(site, page.lang, what)
}

fn in_language(site: &Site, lang: LangIx, what: String) -> String {
    if lang == LangIx::DEFAULT { what } else { format!("{what} in `{}`", site.lang(lang).0) }
}
