//! What each stage costs, and whole builds: `cargo bench`. Content is generated, output goes to memory.
//!
//! `cargo bench -- parse` runs one group; `cargo bench -- --save-baseline before`, then `--baseline before` compares.

mod generate;
mod share;
mod sites;

use criterion::{BatchSize, Criterion, Throughput, criterion_group};
use generate::Form;
use linimasa::build::{BuildOptions, build};
use linimasa::diag::{Diagnostics, Format, render};
use linimasa::load::{Loaded, load};
use linimasa::model::Site;
use linimasa::parse::parse;
use linimasa::parse::written::WrittenSite;
use linimasa::plan::plan;
use linimasa::render::{Engine, Renderer};
use linimasa::resolve::{ResolveOptions, resolve};
use linimasa::write::Published;
use rayon::prelude::*;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

/// Records in the benchmarks of single stages.
const RECORDS: usize = 1_000;

fn loaded(count: usize, form: Form) -> Loaded {
    let mut diagnostics = Diagnostics::default();
    let loaded = load(&sites::content(count, form), "content", &mut diagnostics);
    assert!(!diagnostics.has_errors());
    loaded
}

fn resolved(written: WrittenSite, loaded: &Loaded) -> Site {
    let mut diagnostics = Diagnostics::default();
    let site = resolve(written, &loaded.sources, ResolveOptions::default(), &mut diagnostics);
    site.unwrap_or_else(|| panic!("{}", render(&diagnostics, &loaded.sources, Format::Human, false)))
}

fn stages(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Elements(RECORDS as u64)).sample_size(30);
    for form in [Form::Files, Form::Lines] {
        let content = sites::content(RECORDS, form);
        group.bench_function(format!("load/{}", form.name()), |bencher| {
            bencher.iter(|| load(black_box(&content), "content", &mut Diagnostics::default()));
        });
        let loaded = loaded(RECORDS, form);
        group.bench_function(format!("parse/{}", form.name()), |bencher| {
            bencher.iter(|| parse(black_box(&loaded), &mut Diagnostics::default()));
        });
    }
    let loaded = loaded(RECORDS, Form::Lines);
    group.bench_function("resolve", |bencher| {
        let parsed = || parse(&loaded, &mut Diagnostics::default());
        bencher.iter_batched(parsed, |written| resolved(written, &loaded), BatchSize::PerIteration);
    });
    let site = resolved(parse(&loaded, &mut Diagnostics::default()), &loaded);
    group.bench_function("plan", |bencher| bencher.iter(|| plan(black_box(&site))));
    let (site, plan) = {
        let plan = plan(&site);
        (Arc::new(site), Arc::new(plan))
    };
    let engine = Engine::new(&[]).expect("the theme is sound");
    let renderer = Renderer::new(Arc::clone(&site), Arc::clone(&plan), Arc::new(engine));
    group.bench_function("render", |bencher| {
        bencher.iter(|| {
            plan.pages.par_iter().map(|page| renderer.render(page).expect("the theme is sound").len()).sum::<usize>()
        });
    });
    group.finish();
}

/// Content to output, in one process.
fn built(content: &Path, out: &Path, base_url: Option<&str>) -> Published {
    let options = BuildOptions { content, out, base_url, drafts: false, as_of: None, force: false, sync: false };
    let build = build(&options, &|_| {});
    assert!(build.failure.is_none(), "{:?}", build.failure);
    let words = || render(&build.diagnostics, &build.sources, Format::Human, false);
    build.built.unwrap_or_else(|| panic!("{}", words())).published
}

fn builds(criterion: &mut Criterion) {
    for count in [100, 1_000, 10_000] {
        let mut group = criterion.benchmark_group(format!("build/{count}"));
        group.throughput(Throughput::Elements(count as u64)).sample_size(if count > 1_000 { 10 } else { 20 });
        for form in [Form::Files, Form::Lines] {
            let content = sites::content(count, form);
            let out = sites::out(&format!("{}-{count}", form.name()));
            let gone = || drop(std::fs::remove_dir_all(&out));
            group.bench_function(format!("new/{}", form.name()), |bencher| {
                bencher.iter_batched(gone, |()| built(&content, &out, None), BatchSize::PerIteration);
            });
        }
        let content = sites::content(count, Form::Files);
        let out = sites::out(&format!("again-{count}"));
        built(&content, &out, None);
        group.bench_function("again/same", |bencher| {
            bencher.iter(|| assert_eq!(built(&content, &out, None).written, 0));
        });
        let record = sites::some_record(&content);
        let before = std::fs::read_to_string(&record).expect("a record");
        let mut edits = 0;
        group.bench_function("again/one changed", |bencher| {
            let edit = || {
                edits += 1;
                std::fs::write(&record, format!("{before}\nEdit {edits}.\n")).expect("written");
            };
            bencher.iter_batched(
                edit,
                |()| assert_ne!(built(&content, &out, None).written, 0),
                BatchSize::PerIteration,
            );
        });
        std::fs::write(&record, before).expect("written");
        group.finish();
    }
}

criterion_group!(benches, stages, builds, share::share);

#[allow(clippy::print_stderr)]
fn main() {
    let _cleaner = sites::Cleaner;
    eprintln!("events by {}", sites::origin());
    benches();
    Criterion::default().configure_from_args().final_summary();
}
