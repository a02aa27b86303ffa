//! The pictures of shared links.

use crate::feeds::worst;
use crate::support::Site;

fn site(cards: &str) -> Site {
    Site::small().with("content/site.toml", &format!("title = \"Site\"\nbase_url = \"https://example.org/\"\n{cards}"))
}

fn pictures(site: &Site) -> Vec<String> {
    let files = site.files("public").into_iter().map(|(path, _)| path);
    files.filter(|path| path.ends_with(".png")).collect()
}

#[test]
fn a_timeline_and_its_entries_have_cards_that_their_pages_name() {
    let site = site("");
    site.build();
    assert_eq!(pictures(&site), ["tl/_/card.png", "tl/_/cards/one.png"]);
    let named = |page: &str, card: &str| {
        let html = site.read(&format!("public/{page}"));
        let tag = format!("<meta property=\"og:image\" content=\"https://example.org/{card}\">");
        assert!(html.contains(&tag) && html.contains("content=\"summary_large_image\""), "{page}");
    };
    named("tl/index.html", "tl/_/card.png");
    named("tl/one.html", "tl/_/cards/one.png");
    named("tl/_/index.html", "tl/_/card.png");
    assert!(!site.read("public/index.html").contains("og:image"));
}

#[test]
fn cards_can_be_turned_off_and_need_an_address() {
    let none = site("[cards]\ndraw = \"none\"\n");
    none.build();
    assert_eq!(pictures(&none), Vec::<String>::new());
    assert!(!none.read("public/tl/one.html").contains("og:image"));
    let timelines = site("[cards]\ndraw = \"timelines\"\n");
    timelines.build();
    assert_eq!(pictures(&timelines), ["tl/_/card.png"]);
    assert!(timelines.read("public/tl/one.html").contains("https://example.org/tl/_/card.png"));
    let homeless = Site::small();
    homeless.build();
    assert_eq!(pictures(&homeless), Vec::<String>::new());
}

#[test]
fn a_card_changes_with_its_words_and_no_other_does() {
    let two = "+++\ndate = 2024-10-22\ntitle = \"Another\"\n+++\n";
    let site = site("").with("content/tl/events/two.md", two);
    site.build();
    let before = site.files("public/tl/_/cards");
    let site = site.with("content/tl/events/two.md", &two.replace("Another", "Yet another"));
    site.build();
    let after = site.files("public/tl/_/cards");
    assert_eq!(before[0], after[0]);
    assert_ne!(before[1].1, after[1].1);
    // One that was painted over by hand is painted anew.
    site.write("public/tl/_/cards/two.png", b"scribble");
    site.build();
    assert_eq!(site.files("public/tl/_/cards"), after);
}

#[test]
fn the_worst_words_make_a_card_like_any_other() {
    let site = worst();
    site.build();
    for (path, bytes) in site.files("public").into_iter().filter(|(path, _)| path.ends_with(".png")) {
        assert_eq!(&bytes[1..4], b"PNG", "{path}");
        assert_eq!(
            imagesize::blob_size(&bytes).map(|size| (size.width, size.height)).ok(),
            Some((1200, 630)),
            "{path}"
        );
        assert!(!bytes.windows(7).any(|part| part == b"<script"), "{path}");
    }
}
