//! A card as SVG.

use std::fmt::Write as _;

use super::SIZE;
use super::fonts::{FAMILY, Fonts, Weight};
use super::lines::{clean, cut, wrap};
use crate::edition::Edition;
use crate::locale::{Arg, Direction};
use crate::markup::html::escape;
use crate::model::{EventIx, Kind, Theme};
use crate::render::kind_path;

const MARGIN: f32 = 88.0;
/// Sizes of a headline with the number of lines that fit, largest first.
const HEADLINES: [(f32, usize); 4] = [(66.0, 4), (56.0, 5), (48.0, 6), (40.0, 7)];
const MARK: &str = "M3 1h2v14H3zM7 3h7v2H7zM7 7h5v2H7zM7 11h7v2H7z";

/// The colours of a card: those of the site's light theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    paper: String,
    ink: String,
    ink2: String,
    rule: String,
    wedel: String,
}

impl Palette {
    /// The theme's own colours, and the site's in their place.
    pub fn new(theme: &Theme) -> Self {
        let colour = |name: &str, default: &str| {
            let set = theme.tokens.iter().find(|(token, ..)| token == name);
            set.map_or_else(|| default.to_owned(), |(_, light, _)| light.clone())
        };
        Self {
            paper: colour("paper", "#ffffff"),
            ink: colour("ink", "#14181c"),
            ink2: colour("ink2", "#4a5259"),
            rule: colour("rule", "#d3d7d5"),
            wedel: colour("wedel", "#274690"),
        }
    }
}

/// What stands on a card.
struct Words {
    /// "Denial", or the word for a timeline.
    label: String,
    /// When, or how many.
    beside: String,
    headline: String,
    below: String,
    site: String,
    timeline: String,
}

pub fn entry(edition: &Edition<'_>, ix: EventIx, fonts: &Fonts, palette: &Palette) -> String {
    let event = edition.event(ix);
    let words = Words {
        label: edition.kind(event),
        beside: edition.when(event.date.as_ref()),
        headline: clean(edition.text(&event.title)),
        below: clean(&edition.who(event)),
        site: clean(edition.site_title()),
        timeline: clean(edition.title()),
    };
    draw(edition, &words, Some(event.kind), fonts, palette)
}

pub fn facet(edition: &Edition<'_>, at: usize, fonts: &Fonts, palette: &Palette) -> String {
    let events = edition.planned.facets[at].events.len();
    #[expect(clippy::cast_precision_loss, reason = "a count in words")]
    let count = [("count", Arg::Number(events as f64))];
    let words = Words {
        label: edition.locale.message("timeline"),
        beside: edition.locale.format("entries-count", &count),
        headline: clean(&edition.facet(at)),
        below: String::new(),
        site: clean(edition.site_title()),
        timeline: clean(edition.title()),
    };
    draw(edition, &words, None, fonts, palette)
}

pub fn timeline(edition: &Edition<'_>, fonts: &Fonts, palette: &Palette) -> String {
    let (entries, sources) = (edition.timeline.events.len(), edition.planned.sources.len());
    #[expect(clippy::cast_precision_loss, reason = "a count in words")]
    let counts = [("entries", Arg::Number(entries as f64)), ("sources", Arg::Number(sources as f64))];
    let words = Words {
        label: edition.locale.message("timeline"),
        beside: edition.locale.format("entries-from-sources", &counts),
        headline: clean(edition.title()),
        below: clean(&edition.timeline.description.as_ref().map(|text| edition.plain(text)).unwrap_or_default()),
        site: clean(edition.site_title()),
        timeline: String::new(),
    };
    draw(edition, &words, None, fonts, palette)
}

fn draw(edition: &Edition<'_>, words: &Words, kind: Option<Kind>, fonts: &Fonts, palette: &Palette) -> String {
    let (width, height) = SIZE;
    let Palette { paper, rule, wedel, .. } = palette;
    let rtl = edition.locale.direction() == Direction::Rtl;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"{FAMILY}\">\
         <style>.o{{fill:none;stroke:currentColor;stroke-width:2}}</style>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\
         <rect {}width=\"20\" height=\"{height}\" fill=\"{wedel}\"/>\
         <rect x=\"{MARGIN}\" y=\"536\" width=\"{}\" height=\"2\" fill=\"{rule}\"/>",
        if rtl { "x=\"1180\" " } else { "" },
        width as f32 - 2.0 * MARGIN,
    );
    let path = kind.map_or_else(|| format!("<path d=\"{MARK}\"/>"), |kind| kind_path(kind).to_owned());
    let page = Page { fonts, palette, rtl };
    page.symbol(&mut svg, &path, MARGIN, 68.0, 44.0);
    page.symbol(&mut svg, &format!("<path d=\"{MARK}\"/>"), MARGIN, 562.0, 36.0);
    let all = [&words.label, &words.beside, &words.headline, &words.below, &words.site, &words.timeline];
    // A card with some of its words missing would say something else.
    if all.into_iter().all(|text| fonts.can_write(text)) {
        page.words(&mut svg, words);
    }
    svg.push_str("</svg>");
    svg
}

struct Page<'p> {
    fonts: &'p Fonts,
    palette: &'p Palette,
    rtl: bool,
}

impl Page<'_> {
    /// A drawing of 16 × 16 units; `start` counts from where lines start.
    fn symbol(&self, svg: &mut String, path: &str, start: f32, top: f32, size: f32) {
        let left = if self.rtl { SIZE.0 as f32 - start - size } else { start };
        let colour = &self.palette.wedel;
        let _ = write!(
            svg,
            "<g transform=\"translate({left} {top}) scale({})\" fill=\"{colour}\" color=\"{colour}\">{path}</g>",
            size / 16.0
        );
    }

    fn words(&self, svg: &mut String, words: &Words) {
        let Palette { ink, ink2, .. } = self.palette;
        let room = SIZE.0 as f32 - 2.0 * MARGIN;
        let (regular, bold) = (Weight::Regular, Weight::Bold);
        let label = cut(&words.label, self.fonts, bold, 32.0, room / 2.0);
        let after = MARGIN + 64.0 + self.fonts.width(&label, bold, 32.0) + 24.0;
        self.text(svg, &label, MARGIN + 64.0, 101.0, 32.0, bold, ink);
        let beside = cut(&words.beside, self.fonts, regular, 32.0, SIZE.0 as f32 - MARGIN - after);
        self.text(svg, &beside, after, 101.0, 32.0, regular, ink2);

        let fitting = HEADLINES.into_iter().find_map(|(size, most)| {
            let (lines, more) = wrap(&words.headline, self.fonts, bold, size, room, most);
            (!more).then_some((size, lines))
        });
        let (size, lines) = fitting.unwrap_or_else(|| {
            let (size, most) = HEADLINES[HEADLINES.len() - 1];
            (size, wrap(&words.headline, self.fonts, bold, size, room, most).0)
        });
        let mut baseline = 152.0 + size;
        for line in &lines {
            self.text(svg, line, MARGIN, baseline, size, bold, ink);
            baseline += size * 1.2;
        }
        let below = cut(&words.below, self.fonts, regular, 32.0, room);
        self.text(svg, &below, MARGIN, 504.0, 32.0, regular, ink2);

        let site = cut(&words.site, self.fonts, bold, 28.0, room / 2.0);
        let after = MARGIN + 52.0 + self.fonts.width(&site, bold, 28.0) + 24.0;
        self.text(svg, &site, MARGIN + 52.0, 590.0, 28.0, bold, ink);
        let timeline = cut(&words.timeline, self.fonts, regular, 28.0, SIZE.0 as f32 - MARGIN - after);
        self.text(svg, &timeline, after, 590.0, 28.0, regular, ink2);
    }

    #[expect(clippy::too_many_arguments, reason = "what a line of text is")]
    fn text(&self, svg: &mut String, text: &str, start: f32, baseline: f32, size: f32, weight: Weight, fill: &str) {
        if text.is_empty() {
            return;
        }
        let (x, anchor) = if self.rtl { (SIZE.0 as f32 - start, " text-anchor=\"end\"") } else { (start, "") };
        let weight = if weight == Weight::Bold { " font-weight=\"700\"" } else { "" };
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\" fill=\"{fill}\"{weight}{anchor}>{}</text>",
            escape(text)
        );
    }
}
