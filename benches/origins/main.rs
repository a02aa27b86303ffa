//! What it costs to find the origins of many saved articles: all of the work but reading them from disk.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use linimasa::evidence::{Story, copies};
use rayon::prelude::*;

const ARTICLES: usize = 10_000;

/// Articles of one story: two in three of them are copies.
const COPIES: usize = 3;

const OUTLETS: usize = 200;

/// Different words, as many as a newspaper uses in a while.
const VOCABULARY: usize = 20_000;

/// Words of a story: of those that agencies send, most are shorter.
const WORDS: usize = 600;

/// SplitMix64.
struct Draw(u64);

impl Draw {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).expect("below a usize")
    }

    /// Frequent words come often, as in texts.
    fn word(&mut self) -> String {
        let most = self.next(VOCABULARY) + 1;
        format!("wort{}", self.next(most))
    }

    fn paragraph(&mut self, words: usize) -> String {
        (0..words).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

/// Stories with copies that lost a paragraph and a word in thirty, each under the footer of its outlet.
fn articles() -> (Vec<String>, Vec<usize>) {
    let mut draw = Draw(1);
    let footers: Vec<String> = (0..OUTLETS).map(|_| draw.paragraph(60)).collect();
    let mut story: Vec<String> = Vec::new();
    let (mut texts, mut outlets) = (Vec::new(), Vec::new());
    for at in 0..ARTICLES {
        let mut paragraphs = story.clone();
        if at % COPIES == 0 {
            story = (0..WORDS / 50).map(|_| draw.paragraph(50)).collect();
            paragraphs.clone_from(&story);
        } else {
            paragraphs.remove(draw.next(story.len()));
            for paragraph in &mut paragraphs {
                let changed = paragraph.split(' ').map(|word| match draw.next(30) {
                    0 => draw.word(),
                    _ => word.to_owned(),
                });
                *paragraph = changed.collect::<Vec<_>>().join(" ");
            }
        }
        let outlet = draw.next(OUTLETS);
        paragraphs.push(footers[outlet].clone());
        texts.push(paragraphs.join("\n"));
        outlets.push(outlet);
    }
    (texts, outlets)
}

fn origins(c: &mut Criterion) {
    let (texts, outlets) = articles();
    let mut group = c.benchmark_group("origins");
    group.sample_size(10);
    group.throughput(Throughput::Elements(ARTICLES as u64));
    group.bench_function(format!("{ARTICLES}"), |b| {
        b.iter(|| {
            let stories: Vec<Story> = black_box(&texts).par_iter().map(|text| Story::new(text)).collect();
            let stories: Vec<&Story> = stories.iter().collect();
            let found = copies(&stories, &outlets, &|at| texts[at].clone());
            let count = found.iter().flatten().count();
            assert_eq!(count, ARTICLES - ARTICLES.div_ceil(COPIES), "every copy is found, and nothing else");
            count
        });
    });
    group.finish();
}

criterion_group!(benches, origins);
criterion_main!(benches);
