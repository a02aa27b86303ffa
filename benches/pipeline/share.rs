//! What feeds and structured data add to a build, and how fast cards are drawn: `cargo bench --bench pipeline -- share`.
//!
//! The shares are those of one run, each of them on all cores; cards are drawn on one.

use crate::generate::Form;
use crate::{built, loaded, resolved, sites};
use criterion::{Bencher, Criterion, Throughput};
use linimasa::card::{Cards, Fonts, Palette};
use linimasa::edition::{Edition, Voice};
use linimasa::feed::{self, Channel};
use linimasa::model::{EventIx, LangIx, Site};
use linimasa::parse::parse;
use linimasa::plan::{FeedFormat, FileKind, PageKind, Plan, PlannedFile, Shared, plan};
use linimasa::render::structured;
use rayon::prelude::*;
use std::time::{Duration, Instant};

/// Records of the large build.
const RECORDS: usize = 10_000;
/// Without an address there are no feeds.
const ADDRESS: &str = "https://example.org/";
/// Cards of one round.
const CARDS: usize = 40;

pub fn share(criterion: &mut Criterion) {
    let content = sites::content(RECORDS, Form::Lines);
    let out = sites::out("share");
    let loaded = loaded(RECORDS, Form::Lines);
    let mut site = resolved(parse(&loaded, &mut linimasa::diag::Diagnostics::default()), &loaded);
    site.base_url = Some(ADDRESS.to_owned());
    let plan = plan(&site);
    let voices: Vec<Voice> = site.lang_indices().map(|lang| Voice::new(&site, lang)).collect();
    let edition = |timeline: usize, lang: LangIx| Edition::new(&site, &plan, timeline, lang, &voices[lang.ix()]);

    let mut group = criterion.benchmark_group("share");
    group.sample_size(10);
    let mut whole = Best::default();
    group.bench_function("build/10000", |bencher| {
        whole.of(bencher, || {
            drop(std::fs::remove_dir_all(&out));
            let start = Instant::now();
            built(&content, &out, Some(ADDRESS));
            start.elapsed()
        });
    });
    let mut feeds = Best::default();
    group.bench_function("feeds/10000", |bencher| {
        feeds.of(bencher, || {
            let start = Instant::now();
            plan.files.par_iter().for_each(|file| drop(fed(&site, &plan, file, &edition)));
            start.elapsed()
        });
    });
    let mut data = Best::default();
    group.bench_function("structured data/10000", |bencher| {
        data.of(bencher, || {
            let start = Instant::now();
            rayon::join(
                || {
                    plan.pages.par_iter().for_each(|page| match page.kind {
                        PageKind::Entry { timeline, event } => {
                            drop(structured::entry(&edition(timeline, page.lang), event, &page.path));
                        }
                        PageKind::Timeline { timeline } => {
                            drop(structured::overview(&edition(timeline, page.lang), &page.path));
                        }
                        _ => {}
                    })
                },
                || {
                    plan.files.iter().for_each(|file| {
                        if let FileKind::Graph { timeline } = file.kind {
                            let mut to = std::io::sink();
                            structured::graph(&edition(timeline, file.lang), &file.path, &mut to).expect("a sink");
                        }
                    })
                },
            );
            start.elapsed()
        });
    });
    let cards = Cards::new(Fonts::new(Vec::new()), Palette::new(&site.theme));
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("one thread");
    let edition = edition(0, LangIx::DEFAULT);
    group.throughput(Throughput::Elements(CARDS as u64));
    group.bench_function("cards", |bencher| {
        bencher.iter(|| {
            one.install(|| {
                (0..CARDS).map(|at| cards.card(&edition, Shared::Entry(EventIx(at as u32)), None).len()).sum::<usize>()
            })
        });
    });
    group.finish();
    report(whole, feeds, data);
}

/// A feed, a calendar or the sitemap.
fn fed<'a>(
    site: &'a Site,
    plan: &'a Plan,
    file: &PlannedFile,
    edition: &impl Fn(usize, LangIx) -> Edition<'a>,
) -> Vec<u8> {
    match file.kind {
        FileKind::Feed { timeline, of, format } => {
            let channel = Channel::new(&edition(timeline, file.lang), of, format).expect("the site has an address");
            match format {
                FeedFormat::Atom => feed::atom(&channel),
                FeedFormat::Json => feed::json_feed(&channel),
            }
        }
        FileKind::Calendar { timeline } => {
            let mut bytes = Vec::new();
            feed::calendar(&edition(timeline, file.lang), &mut bytes).expect("memory takes every byte");
            bytes
        }
        FileKind::Sitemap => feed::sitemap(site, plan),
        FileKind::SitemapPart { part } => feed::sitemap_part(site, plan, part),
        _ => Vec::new(),
    }
}

/// The shortest of several rounds; none where a filter left it out.
#[derive(Default)]
struct Best(Option<Duration>);

impl Best {
    fn of(&mut self, bencher: &mut Bencher<'_>, mut round: impl FnMut() -> Duration) {
        bencher.iter_custom(|rounds| {
            (0..rounds)
                .map(|_| {
                    let took = round();
                    self.0 = Some(self.0.map_or(took, |best| best.min(took)));
                    took
                })
                .sum()
        });
    }
}

#[allow(clippy::print_stderr)]
fn report(whole: Best, feeds: Best, data: Best) {
    let Best(Some(whole)) = whole else { return };
    let mut all = 0.0;
    for (name, Best(part)) in [("feeds", feeds), ("structured data", data)] {
        let Some(part) = part else { return };
        let share = part.as_secs_f64() / whole.as_secs_f64();
        all += share;
        eprintln!("share/{name}: {:.1} % of a build", share * 100.0);
    }
    // A build holds them already: what they add is counted from what it would take without.
    eprintln!("share/both: {:.1} % more than a build without them", all / (1.0 - all) * 100.0);
}
