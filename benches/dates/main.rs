//! What dates cost on one core: parsing, printing, and wording. `cargo bench --bench dates`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use linimasa::date::Edtf;
use linimasa::locale::{DateStyle, Locale};
use std::hint::black_box;

const VALUES: u64 = 10_000;

/// The same numbers on every machine (an LCG with Knuth's constants).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn day(&mut self) -> String {
        format!("{:04}-{:02}-{:02}", 1900 + self.below(200), 1 + self.below(12), 1 + self.below(28))
    }

    fn mixed(&mut self) -> String {
        let (year, month) = (1900 + self.below(200), 1 + self.below(12));
        match self.below(12) {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            2 => format!("{}~", self.day()),
            3 => format!("{year}-{month:02}-01/{year}-{month:02}-28"),
            4 => format!("{}T{:02}:{:02}+07:00", self.day(), self.below(24), self.below(60)),
            5 => format!("../{}", self.day()),
            6 => format!("{}X", year / 10),
            7 => format!("{year}-{month:02}-XX"),
            8 => format!("{year}?-{month:02}~"),
            9 => format!("[{year},{}..{}]", year + 2, year + 5),
            10 => format!("Y-{}E6S3", 100 + self.below(900)),
            _ => format!("{year}-{}", 21 + self.below(20)),
        }
    }
}

fn dates(criterion: &mut Criterion) {
    let mut numbers = Numbers(20_241_021);
    let days: Vec<String> = (0..VALUES).map(|_| numbers.day()).collect();
    let mixed: Vec<String> = (0..VALUES).map(|_| numbers.mixed()).collect();
    let parsed: Vec<Edtf> = mixed.iter().map(|text| Edtf::parse(text).expect("a valid date")).collect();
    let known: Vec<Edtf> = days.iter().map(|text| Edtf::parse(text).expect("a valid date")).collect();

    let mut group = criterion.benchmark_group("dates");
    group.throughput(Throughput::Elements(VALUES));
    for (name, texts) in [("parse/days", &days), ("parse/mixed", &mixed)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| texts.iter().filter(|text| Edtf::parse(black_box(text)).is_ok()).count());
        });
    }
    group.bench_function("print/mixed", |bencher| {
        bencher.iter(|| parsed.iter().map(|value| black_box(value).to_string().len()).sum::<usize>());
    });
    for lang in ["en", "id", "ru", "ar"] {
        let locale = Locale::new(lang);
        for (name, values) in [("days", &known), ("mixed", &parsed)] {
            group.bench_function(format!("words/{name}/{lang}"), |bencher| {
                bencher.iter(|| {
                    let words = values.iter().map(|value| locale.date_text(black_box(value), DateStyle::Long).len());
                    words.sum::<usize>()
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, dates);
criterion_main!(benches);
