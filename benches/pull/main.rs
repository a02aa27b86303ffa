//! What pulling costs on one core, in bytes of the input: `cargo bench --bench pull`. The longest text is 100 MB: what a byte
//! costs must not grow with the text.
//!
//! The pages are made here: an article among menus, scripts, shares and comments, as news sites have them.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use linimasa::pull::input::{self, Task};
use linimasa::pull::output::json;
use linimasa::pull::{Options, pull};
use std::fmt::Write as _;
use std::hint::black_box;

const PARAGRAPHS: [&str; 6] = [
    "Juru bicara pelabuhan, Sari Wulandari, mengatakan pada hari Senin bahwa kapal itu berangkat tepat waktu dan tidak ada penumpang yang tertinggal.",
    "\u{201c}Kami belum menerima laporan resmi,\u{201d} kata Menteri Perhubungan Bima Aryo kepada wartawan di Merak, Selasa (22/10/2024).",
    "Menurut Antara, sekitar 1.500 penumpang menunggu selama tiga jam pada akhir Oktober, sementara perusahaan menolak berkomentar.",
    "Dua hari sebelumnya, badan itu memperkirakan bahwa jumlah kendaraan akan mencapai 3.000 unit pada akhir pekan.",
    "Pemerintah daerah meminta operator menambah kapal sebelum 1 November dan mengumumkan jadwal baru pekan depan.",
    "Laporan itu tidak menyebut penyebab keterlambatan; sistem tiket sudah bekerja kembali, tulis perusahaan di situsnya.",
];

/// A plain text of about this many bytes.
fn text(bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + 200);
    for paragraph in PARAGRAPHS.iter().cycle() {
        if out.len() >= bytes {
            return out;
        }
        out.push_str(paragraph);
        out.push('\n');
    }
    out
}

/// A page with an article of so many paragraphs, and eight times as much around it.
fn page(paragraphs: usize) -> String {
    let mut out = String::from(
        "<!DOCTYPE html><html lang=\"id\"><head><title>Kapal</title><meta property=\"article:published_time\" content=\"2024-10-22\">",
    );
    out.push_str("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Kapal\",\"datePublished\":\"2024-10-22T10:00:00+07:00\"}</script>");
    for number in 0..paragraphs {
        write!(out, "<script>window.q{number}={{\"ad\":\"slot-{number}\",\"sizes\":[[300,250],[728,90]],\"on\":function(){{return 1<2&&3>2}}}};</script>").expect("memory");
    }
    out.push_str("</head><body><nav><ul>");
    for number in 0..paragraphs {
        write!(
            out,
            "<li class=\"menu__item\"><a class=\"menu__link\" href=\"/kanal/{number}?utm=menu\">Kanal {number}</a></li>"
        )
        .expect("memory");
    }
    out.push_str("</ul></nav><article class=\"post\"><h1>Kapal</h1><div class=\"article__body\">");
    for (number, paragraph) in PARAGRAPHS.iter().cycle().take(paragraphs).enumerate() {
        write!(out, "<p class=\"p-{number}\">{paragraph}</p><div class=\"ad-slot\" data-ad=\"{number}\"><span>Iklan</span></div>").expect("memory");
    }
    out.push_str("</div></article><aside class=\"related\">");
    for number in 0..paragraphs {
        write!(out, "<div class=\"card\"><h3><a href=\"/berita/{number}\">Berita lain nomor {number} tentang pelabuhan</a></h3><p>Ringkasan pendek &amp; tautan.</p></div>").expect("memory");
    }
    out.push_str("</aside><div id=\"comments\">");
    for number in 0..paragraphs {
        write!(out, "<div class=\"comment\"><b>Pembaca {number}</b><p>Saya juga menunggu lama di sana, semoga tidak terulang lagi.</p></div>").expect("memory");
    }
    out.push_str("</div></body></html>");
    out
}

fn task(bytes: &str) -> Task {
    let mut found = None;
    input::bytes(bytes.as_bytes().to_vec(), "bench", &mut |task| {
        found = Some(task);
        false
    });
    found.expect("an article")
}

fn benches(criterion: &mut Criterion) {
    let options = Options { lang: Some("id".into()), published: "2024-10-22".parse().ok(), ..Options::default() };
    let mut group = criterion.benchmark_group("pull");
    group.sample_size(10);
    let inputs = [
        ("html", page(40)),
        ("html", page(2_000)),
        ("text", text(4_000)),
        ("text", text(1_000_000)),
        ("text", text(10_000_000)),
        ("text", text(100_000_000)),
    ];
    for (name, input) in &inputs {
        group.throughput(Throughput::Bytes(input.len() as u64));
        group.bench_with_input(BenchmarkId::new(*name, input.len()), input, |bencher, input| {
            bencher.iter_with_large_drop(|| json::line(&pull(task(black_box(input)), &options)));
        });
    }
    group.finish();
}

criterion_group!(pulling, benches);
criterion_main!(pulling);
