//! Colours of the theme that cannot be told apart (WCAG 2.2, 1.4.3 and 1.4.11).

use crate::check::rule::{Finding, Rule, Subject};
use crate::diag::Span;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "low-contrast",
    summary: "colours of the theme that do not stand out from their ground",
    explanation: r##"Error. A colour that the site sets is too near to the colour behind it. Text (`ink`, `ink2`,
`wedel`, `soga`) needs a contrast of 4.5:1 with each of its grounds (`bg`, `paper`, `wash`), the lines of controls
(`edge`) one of 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), in the light and in the dark scheme. `rule` draws hairlines that
carry no meaning, and may be faint. Colours are read from the stylesheet as it is published: from `[theme]`, and from
a `linimasa.css` of the site's own, where its tokens are `#rgb`, `#rrggbb` or two of them in `light-dark()`.

`content/site.toml`

```toml
title = "Site"

[theme]
ink2 = ["#a0a0a0", "#a8b0b5"]
```

Make the colour darker in the light scheme, or lighter in the dark one."##,
    check,
};

const GROUNDS: [&str; 3] = ["bg", "paper", "wash"];
/// Tokens with the contrast that they need.
const MARKS: [(&str, f64); 5] = [("ink", 4.5), ("ink2", 4.5), ("wedel", 4.5), ("soga", 4.5), ("edge", 3.0)];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
}

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let colours = colours(&subject.pages.stylesheet, scheme);
        for (mark, needed) in MARKS {
            let Some((own, rgb)) = colours.get(mark) else { continue };
            // Controls stand on no wash.
            let grounds = GROUNDS.iter().filter(|ground| mark != "edge" || **ground != "wash");
            let worst = grounds
                .filter_map(|ground| colours.get(ground).map(|(text, of)| (contrast(*rgb, *of), *ground, text)))
                .min_by(|a, b| a.0.total_cmp(&b.0));
            let Some((contrast, ground, ground_colour)) = worst.filter(|(contrast, ..)| *contrast < needed) else {
                continue;
            };
            let name = match scheme {
                Scheme::Light => "light",
                Scheme::Dark => "dark",
            };
            let what = if mark == "edge" { "the lines of controls need" } else { "text needs" };
            let message = format!(
                "`{mark}` (`{own}`) on `{ground}` (`{ground_colour}`) has a contrast of {}:1 in the {name} scheme; {what} \
                 {needed}:1",
                rounded_down(contrast)
            );
            // The one that the site sets is the one to change.
            let (other, (to_set, span)) = match (place(mark, scheme, subject), place(ground, scheme, subject)) {
                (None, Some(span)) => (mark, (ground, span)),
                (span, _) => (ground, (mark, span.unwrap_or(subject.root))),
            };
            let further = further(colours[to_set].1, colours[other].1);
            found.push(Finding::error(span, message).help(format!("set `{to_set}` much {further} than `{other}`")));
        }
    }
    found
}

/// A contrast that fails must not look as if it passed.
fn rounded_down(contrast: f64) -> f64 {
    (contrast * 100.0).floor() / 100.0
}

fn further(colour: [u8; 3], other: [u8; 3]) -> &'static str {
    if luminance(colour) < luminance(other) { "darker" } else { "lighter" }
}

/// Where the site sets a token: in `site.toml`, else in its own stylesheet.
fn place(token: &str, scheme: Scheme, subject: &Subject<'_>) -> Option<Span> {
    if let Some(set) = subject.written.theme.iter().find(|set| set.name == token) {
        return Some(match scheme {
            Scheme::Light => set.light.span,
            Scheme::Dark => set.dark.span,
        });
    }
    let sheet = subject.templates.iter().find(|template| template.name == "linimasa.css")?;
    let needle = format!("--{token}:");
    let at = subject.sources.file(sheet.id).text.find(&needle)?;
    Some(Span::new(sheet.id, at, at + needle.len() - 1))
}

/// The tokens of a stylesheet that are plain colours: as written, and in red, green and blue.
fn colours(css: &str, scheme: Scheme) -> BTreeMap<&str, (&str, [u8; 3])> {
    let mut colours = BTreeMap::new();
    for block in root_blocks(css) {
        for (name, value) in block.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(':')) {
            let both = value.trim().strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')?.split_once(','));
            let value = match (both, scheme) {
                (Some((light, _)), Scheme::Light) => light,
                (Some((_, dark)), Scheme::Dark) => dark,
                (None, _) => value,
            };
            let value = value.trim();
            match rgb(value) {
                Some(rgb) => colours.insert(name, (value, rgb)),
                None => colours.remove(name),
            };
        }
    }
    colours
}

/// The declarations of every `:root` that stands in no other block, such as one for paper.
fn root_blocks(css: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let (mut depth, mut start, mut open) = (0, 0, None);
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => {
                let is_root = depth == 0 && css[start..at].trim() == ":root";
                open = is_root.then_some(at + 1).or(open);
                depth += 1;
                start = at + 1;
            }
            b'}' => {
                depth -= 1;
                blocks.extend(open.take().map(|from| &css[from..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    blocks
}

fn rgb(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#')?;
    let digit = |at: usize| digits.get(at..=at).and_then(|digit| u8::from_str_radix(digit, 16).ok());
    match digits.len() {
        3 => Some([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17]),
        6 => Some([digit(0)? * 16 + digit(1)?, digit(2)? * 16 + digit(3)?, digit(4)? * 16 + digit(5)?]),
        _ => None,
    }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of WCAG 2.2, from 0 to 1.
fn luminance(rgb: [u8; 3]) -> f64 {
    let [red, green, blue] = rgb.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::{Scheme, colours, contrast};

    #[test]
    fn contrasts_are_those_of_the_standard() {
        assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
        // #767676 is the lightest grey that passes on white, #777777 the darkest that fails.
        assert!(contrast([0x76; 3], [255; 3]) > 4.5);
        assert!(contrast([0x77; 3], [255; 3]) < 4.5);
    }

    #[test]
    fn tokens_are_read_as_a_browser_takes_them() {
        let css = ":root{--bg:light-dark(#fff, #101315);--ink:#123}a{--ink:#fff}@media print{:root{--bg:#000}}\
                   :root{--ink:light-dark(#456,red)}";
        let light = colours(css, Scheme::Light);
        assert_eq!((light["bg"].0, light["ink"].0), ("#fff", "#456"));
        let dark = colours(css, Scheme::Dark);
        assert_eq!((dark["bg"].1, dark.get("ink")), ([0x10, 0x13, 0x15], None));
    }
}
