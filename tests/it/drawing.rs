//! Axes from hours to billions of years, in three languages: the fixture `scales`.

use crate::links::broken;
use crate::support::Site;

/// The texts of the strip's drawing on a page.
fn ticks(page: &str) -> Vec<String> {
    let strip = page.split("id=\"_strip\"").nth(1).expect("a strip");
    let drawing = strip.split("</figcaption>").nth(1).and_then(|rest| rest.split("<nav").next()).expect("a drawing");
    drawing
        .split("<text")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('>')?.1.split('<').next()?.to_owned()))
        .collect()
}

fn caption(page: &str) -> &str {
    page.split("<figcaption>").nth(1).and_then(|rest| rest.split("</figcaption>").next()).expect("a caption")
}

fn built() -> Site {
    let site = Site::fixture("scales");
    let run = site.run(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    site
}

#[test]
fn every_scale_has_ticks_in_the_reader_s_language() {
    let site = built();
    assert_eq!(broken(&site.files("public")), Vec::<String>::new());
    for (page, expected) in [
        ("universe/index.html", ["14 billion BCE", "60 million BCE", "200,000 BCE", "1800"].as_slice()),
        ("id/universe/index.html", &["14 miliar tahun SM", "60 juta tahun SM", "200.000 SM", "1800"]),
        ("ar/universe/index.html", &["14 مليار سنة ق.م", "60 مليون سنة ق.م", "200,000 ق.م", "1800"]),
        ("antiquity/index.html", &["600 BCE", "1 CE", "400"]),
        ("id/antiquity/index.html", &["600 SM", "1 M", "400"]),
        ("ar/antiquity/index.html", &["600 ق.م", "1 م", "400"]),
        ("hours/index.html", &["20 Jul, 18:00", "21 Jul", "03:00"]),
        ("id/hours/index.html", &["20 Jul, 18.00", "21 Jul", "03.00"]),
        ("ar/hours/index.html", &["21 يوليو", "06:00"]),
    ] {
        let ticks = ticks(&site.read(&format!("public/{page}"))).join(" | ").replace('\u{a0}', " ");
        for tick in expected {
            assert!(ticks.contains(tick), "{page} lacks {tick}: {ticks}");
        }
    }
}

#[test]
fn every_kind_of_value_is_drawn_and_explained() {
    let site = built();
    let antiquity = site.read("public/antiquity/index.html");
    let strip = antiquity.split("id=\"_strip\"").nth(1).and_then(|rest| rest.split("<nav").next()).expect("a strip");
    assert!(strip.contains("class=\"q\"") && strip.contains("class=\"jn\""), "one of two dates: {strip}");
    assert!(strip.contains("mask=\"url(#_fr)\""), "an uncertain reign fades at both ends");
    assert!(strip.matches("class=\"hb\"").count() > strip.matches("url(#_f").count(), "a war has sharp ends");
    assert!(caption(&antiquity).contains("Hatched bars") && caption(&antiquity).contains("dashed line"));

    let hours = site.read("public/hours/index.html");
    assert!(hours.contains("mask=\"url(#_fe)\""), "an open end fades");
    assert!(
        caption(&hours).contains("time is not known") && !caption(&hours).contains("dashed"),
        "{}",
        caption(&hours)
    );
}

#[test]
fn nothing_is_said_of_what_is_not_there() {
    let site = Site::small();
    site.build();
    assert!(!caption(&site.read("public/tl/index.html")).contains("Hatched"));
}

#[test]
fn the_turn_of_the_era_is_worded() {
    let site = built();
    let page = site.read("public/antiquity/index.html");
    let jumps = page.split("class=\"jump\"").nth(1).and_then(|rest| rest.split("</nav>").next()).expect("a jump list");
    for words in ["5 Feb 2 BCE", "1 BCE", "1 CE", "15 Mar 44 BCE", "586 BCE"] {
        assert!(jumps.contains(&format!("{words}</")), "no {words}: {jumps}");
    }
}
