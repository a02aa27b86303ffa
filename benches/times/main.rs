//! What it costs to find the times in plain text: bytes a second on one core, a language at a time.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use linimasa::pull::time::{Anchor, Prefer, Tagger};

/// A paragraph of news in the language: about as many times as an article has.
const PARAGRAPHS: [(&str, &str); 7] = [
    (
        "id",
        "Kementerian itu menyatakan pada Senin (21/10/2024) bahwa perundingan akan dilanjutkan pekan depan. Menurut juru bicara \
         tersebut, kedua pihak sepakat membentuk tim bersama yang terdiri atas 12 orang dan menyerahkan laporan sebelum akhir \
         Desember. Ia menegaskan kesepakatan itu tidak ditujukan terhadap pihak mana pun dan belum menanggapi kritik oposisi.\n",
    ),
    (
        "en",
        "The ministry said on Monday that talks would resume next week. According to its spokesman, both sides agreed to form a \
         joint team of 12 people and to hand over a report by the end of December. He stressed that the agreement, signed on \
         March 3, 2019, was not aimed at any third party, and has not answered the criticism of the opposition so far.\n",
    ),
    (
        "de",
        "Das Ministerium erklärte am Montag, die Gespräche würden in der nächsten Woche fortgesetzt. Laut Sprecher einigten sich \
         beide Seiten darauf, eine gemeinsame Gruppe von 12 Personen zu bilden und bis Ende Dezember einen Bericht vorzulegen. \
         Der am 3. März 2019 geschlossene Vertrag richte sich gegen niemanden.\n",
    ),
    (
        "fr",
        "Le ministère a déclaré lundi que les pourparlers reprendraient la semaine prochaine. Selon son porte-parole, les deux \
         parties sont convenues de former une équipe de 12 personnes et de remettre un rapport avant la fin décembre. L'accord \
         signé le 3 mars 2019 ne vise personne.\n",
    ),
    (
        "ru",
        "Министерство сообщило в понедельник, что переговоры продолжатся на следующей неделе. По словам представителя, стороны \
         договорились создать группу из 12 человек и представить отчёт до конца декабря. Договор, подписанный 3 марта 2019 \
         года, ни против кого не направлен.\n",
    ),
    (
        "ja",
        "同省は月曜日、協議を来週再開すると発表した。報道官によると、双方は12人からなる合同チームを設け、12月末までに報告書を提出することで合意した。\
         2019年3月3日に署名された協定は、いかなる第三国にも向けられたものではない。\n",
    ),
    (
        "zh",
        "该部门周一表示，谈判将于下周继续。发言人称，双方同意组成一个由12人组成的联合小组，并在12月底前提交报告。2019年3月3日签署的协议不针对任何第三方。\n",
    ),
];

/// Long enough that starting up does not count.
const LENGTH: usize = 1 << 20;

fn tag(c: &mut Criterion) {
    let anchor = Anchor { published: chrono::NaiveDate::from_ymd_opt(2024, 10, 22), prefer: Prefer::Past };
    let mut group = c.benchmark_group("times/tag");
    group.sample_size(10);
    for (language, paragraph) in PARAGRAPHS {
        let text = paragraph.repeat(LENGTH / paragraph.len() + 1);
        let tagger = Tagger::for_language(language).expect("the language has a tagger");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(language, |b| b.iter(|| black_box(tagger.tag(black_box(&text), &anchor)).len()));
    }
    group.finish();
}

/// Reading a language file: what the first article in a language waits for.
fn start(c: &mut Criterion) {
    let source = linimasa::pull::lang::file("id", "time.toml").expect("Indonesian has a file");
    c.bench_function("times/start/id", |b| b.iter(|| Tagger::from_toml(black_box(source)).is_ok()));
}

criterion_group!(benches, tag, start);
criterion_main!(benches);
