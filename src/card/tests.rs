use super::*;
use crate::edition::Voice;
use crate::model::{EventIx, LangIx, Site, Text};
use crate::plan::plan;
use crate::render::sample_site;

fn svg(site: &Site, lang: LangIx, of: Option<u32>) -> String {
    let plan = plan(site);
    let voice = Voice::new(site, lang);
    let edition = Edition::new(site, &plan, 0, lang, &voice);
    let (fonts, palette) = (Fonts::new(Vec::new()), Palette::new(&site.theme));
    match of {
        Some(ix) => drawing::entry(&edition, EventIx(ix), &fonts, &palette),
        None => drawing::timeline(&edition, &fonts, &palette),
    }
}

fn texts(svg: &str) -> Vec<&str> {
    svg.split("</text>")
        .filter_map(|part| part.rsplit_once('>').map(|(_, text)| text))
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn a_card_says_what_when_who_and_where_from() {
    let site = sample_site();
    let entry = svg(&site, LangIx(0), Some(0));
    let expected = [
        "Claim",
        "1 March 2031",
        "Northtown says five ships are",
        "docked",
        "Ada Berg, mayor, Northtown",
        "Harbour desk",
        "The harbour &lt;dispute&gt;",
    ];
    assert_eq!(texts(&entry), expected);
    assert!(entry.contains("#123456"), "the site's own colour");
    assert_eq!(texts(&svg(&site, LangIx(1), None))[..2], ["Linimasa", "6 entri dari 4 sumber"]);
}

#[test]
fn what_no_font_can_write_leaves_a_card_without_words() {
    let mut site = sample_site();
    for words in ["항구", "العربية", "港", "ท่าเรือ", "\u{1f6a2}"] {
        site.timelines[0].event_mut(0).title = Text::new(words);
        let card = svg(&site, LangIx(0), Some(0));
        assert_eq!(texts(&card), Vec::<&str>::new(), "{words}");
        assert!(card.contains("<circle"), "the mark is there");
    }
    for words in
        ["Bến cảng đã đóng cửa, ẩn hiện", "Порт закрыт, ґанок", "Το λιμάνι έκλεισε", "Ħ ż ł ğ ș ő", "cafe\u{301}"]
    {
        site.timelines[0].event_mut(0).title = Text::new(words);
        assert!(texts(&svg(&site, LangIx(0), Some(0))).contains(&words), "{words}");
    }
}

#[test]
fn a_title_of_any_length_stays_on_the_card() {
    let mut site = sample_site();
    for title in ["long words ".repeat(1_000), "W".repeat(10_000), "\u{202e}evil\u{200b}\u{7}\n x".repeat(500)] {
        site.timelines[0].event_mut(0).title = Text::new(title.as_str());
        let card = svg(&site, LangIx(0), Some(0));
        let texts = texts(&card);
        assert!(texts.len() < 14, "{texts:?}");
        assert!(texts.iter().any(|text| text.ends_with('…')), "{texts:?}");
        assert!(!card.contains(['\u{202e}', '\u{200b}', '\u{7}']));
        for line in card.split("<text ").skip(1) {
            let y: f32 = line
                .split("y=\"")
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .and_then(|y| y.parse().ok())
                .expect("y");
            assert!(y < 630.0, "{line}");
        }
    }
}

#[test]
fn a_card_is_painted_once_and_then_kept() {
    let site = sample_site();
    let plan = plan(&site);
    let voice = Voice::new(&site, LangIx::DEFAULT);
    let edition = Edition::new(&site, &plan, 0, LangIx::DEFAULT, &voice);
    let cards = Cards::new(Fonts::new(Vec::new()), Palette::new(&site.theme));
    let first = cards.card(&edition, Shared::Entry(EventIx(0)), None);
    assert_eq!(imagesize::blob_size(&first).ok().map(|size| (size.width, size.height)), Some((1200, 630)));
    // A file of the same drawing is taken as it is, whatever else it holds; one of another drawing is not.
    let mut marked = first.clone();
    marked.push(0);
    assert_eq!(cards.card(&edition, Shared::Entry(EventIx(0)), Some(marked.clone())), marked);
    assert_ne!(cards.card(&edition, Shared::Entry(EventIx(1)), Some(marked.clone())), marked);
    let dark = |bytes: &[u8]| {
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().expect("a picture");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        pixels.chunks_exact(3).filter(|pixel| pixel.iter().all(|part| *part < 60)).count()
    };
    assert!(dark(&first) > 5_000, "letters are painted: {} dark pixels", dark(&first));
}
