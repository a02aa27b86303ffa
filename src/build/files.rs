//! Planned files into bytes: which module writes which kind.

use crate::card::{Cards, Fonts, Palette};
use crate::edition::{Edition, Voice};
use crate::export::export;
use crate::feed::{self, Channel};
use crate::model::{LangIx, Site};
use crate::plan::{FeedFormat, FileKind, Plan, PlannedFile};
use crate::render::structured;
use std::io::{self, Write};
use std::sync::{Arc, LazyLock};

/// Writes files. Made once a build and shared by its threads.
pub struct Files {
    site: Arc<Site>,
    plan: Arc<Plan>,
    /// By language.
    voices: Arc<[Voice]>,
    /// Made when there is a card to draw: reading fonts takes its time.
    cards: LazyLock<Cards, Box<dyn FnOnce() -> Cards + Send>>,
}

impl Files {
    pub fn new(site: Arc<Site>, plan: Arc<Plan>, fonts: Vec<Vec<u8>>) -> Self {
        let voices = site.lang_indices().map(|lang| Voice::new(&site, lang)).collect();
        Self::of(site, plan, fonts, voices)
    }

    /// As [`Files::new`], for a site that differs from this one's in nothing but words of records.
    pub fn renewed(&self, site: Arc<Site>, plan: Arc<Plan>, fonts: Vec<Vec<u8>>) -> Self {
        Self::of(site, plan, fonts, Arc::clone(&self.voices))
    }

    fn of(site: Arc<Site>, plan: Arc<Plan>, fonts: Vec<Vec<u8>>, voices: Arc<[Voice]>) -> Self {
        let palette = Palette::new(&site.theme);
        let cards = LazyLock::new(Box::new(move || Cards::new(Fonts::new(fonts), palette)) as Box<_>);
        Self { site, plan, voices, cards }
    }

    /// Writes one file. The same file always has the same bytes. `previous` gives the file of the last build, which a card is
    /// taken from where nothing on it changed.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(
        &self,
        file: &PlannedFile,
        previous: impl FnOnce(&str) -> Option<Vec<u8>>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match file.kind {
            // Of a large timeline these are larger than all that is in memory.
            FileKind::Graph { timeline } => structured::graph(&self.edition(timeline, file.lang), &file.path, out),
            FileKind::Calendar { timeline } => feed::calendar(&self.edition(timeline, file.lang), out),
            FileKind::Export { timeline, format } => {
                export(&self.edition(timeline, file.lang), format, out).map(|_| ())
            }
            _ => out.write_all(&self.bytes(file, previous)),
        }
    }

    fn bytes(&self, file: &PlannedFile, previous: impl FnOnce(&str) -> Option<Vec<u8>>) -> Vec<u8> {
        let edition = |timeline| self.edition(timeline, file.lang);
        match file.kind {
            FileKind::Feed { timeline, of, format } => {
                let channel = Channel::new(&edition(timeline), of, format);
                let write = match format {
                    FeedFormat::Atom => feed::atom,
                    FeedFormat::Json => feed::json_feed,
                };
                write(&channel.expect("feeds are planned only for a site with an address"))
            }
            FileKind::Graph { .. } | FileKind::Calendar { .. } | FileKind::Export { .. } => {
                unreachable!("written entry by entry")
            }
            FileKind::Card { timeline, of } => self.cards.card(&edition(timeline), of, previous(&file.path)),
            FileKind::Sitemap => feed::sitemap(&self.site, &self.plan),
            FileKind::SitemapPart { part } => feed::sitemap_part(&self.site, &self.plan, part),
            FileKind::Robots => feed::robots(&self.site),
            FileKind::Manifest => feed::manifest(&self.site, file.lang, &self.voices[file.lang.ix()].locale),
            FileKind::Icon => feed::ICON.as_bytes().to_vec(),
        }
    }

    fn edition(&self, timeline: usize, lang: LangIx) -> Edition<'_> {
        Edition::new(&self.site, &self.plan, timeline, lang, &self.voices[lang.ix()])
    }
}
