//! SVG text: numbers without waste, escaped words, and x mirrored for right-to-left pages.

use super::Described;
use crate::markup::html::escape;
use std::fmt::Write as _;

/// A chart in the making. Everything given to it is in logical coordinates.
pub(super) struct Canvas {
    out: String,
    rtl: bool,
}

/// Where a text stands relative to its place; start and end follow the line of reading, as SVG's own do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// Empty for the default.
    const fn name(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

impl Canvas {
    pub(super) const fn new(rtl: bool) -> Self {
        Self { out: String::new(), rtl }
    }

    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A place along the axis, in per cent.
    pub(super) fn x(&self, per_cent: f64) -> String {
        let x = number(if self.rtl { 100.0 - per_cent } else { per_cent });
        if x == "0" { x } else { x + "%" }
    }

    /// Pixels along the line of reading.
    pub(super) fn dx(&self, px: f64) -> String {
        number(if self.rtl { -px } else { px })
    }

    pub(super) fn vertical(&mut self, class: &str, at: f64, top: f64, bottom: f64) {
        let x = self.x(at);
        let top = if top == 0.0 { String::new() } else { format!(r#" y1="{}""#, number(top)) };
        let _ = write!(self.out, r#"<line{}{top} x1="{x}" x2="{x}" y2="{}"/>"#, attr("class", class), number(bottom));
    }

    pub(super) fn horizontal(&mut self, class: &str, from: f64, to: f64, y: f64) {
        let (a, b) = if self.rtl { (to, from) } else { (from, to) };
        let (a, b, y) = (self.x(a), self.x(b), number(y));
        let start = if a == "0" { String::new() } else { format!(r#" x1="{a}""#) };
        let _ = write!(self.out, r#"<line{}{start} x2="{b}" y1="{y}" y2="{y}"/>"#, attr("class", class));
    }

    /// A rectangle between two places.
    pub(super) fn bar(&mut self, class: &str, from: f64, to: f64, top: f64, height: f64, mask: &str) {
        let (x, width) = (self.x(if self.rtl { to } else { from }), number(to - from));
        let (y, height) = (number(top), number(height));
        let _ = write!(
            self.out,
            r#"<rect{} x="{x}" width="{width}%" y="{y}" height="{height}"{mask}/>"#,
            attr("class", class)
        );
    }

    /// A hatched bar; its ends fade where they are not known.
    pub(super) fn hatched(&mut self, from: f64, to: f64, top: f64, height: f64, fades: (bool, bool)) {
        let mask = mask(if self.rtl { (fades.1, fades.0) } else { fades });
        self.bar("hb", from, to, top, height, mask);
    }

    /// Text, with markup already escaped in `inner`.
    pub(super) fn text(&mut self, class: &str, at: f64, dx: f64, y: f64, anchor: Anchor, inner: &str) {
        let (x, y, dx) = (self.x(at), number(y), self.dx(dx));
        let dx = if dx == "0" { String::new() } else { format!(r#" dx="{dx}""#) };
        let (class, anchor) = (attr("class", class), attr("text-anchor", anchor.name()));
        let _ = write!(self.out, r#"<text{class} x="{x}"{dx} y="{y}"{anchor}>{inner}</text>"#);
    }

    /// Text in a nested coordinate system.
    pub(super) fn text_here(&mut self, class: &str, x: f64, y: f64, anchor: Anchor, inner: &str) {
        let (x, y) = (self.dx(x), number(y));
        let _ = write!(
            self.out,
            r#"<text{} x="{x}" y="{y}"{}>{inner}</text>"#,
            attr("class", class),
            attr("text-anchor", anchor.name())
        );
    }

    /// Opens a nested coordinate system whose origin is at a place of the chart.
    pub(super) fn open_at(&mut self, class: &str, at: f64, y: f64) {
        let (x, y) = (self.x(at), number(y));
        let _ = write!(self.out, r#"<svg{} x="{x}" y="{y}">"#, attr("class", class));
    }

    pub(super) fn close_at(&mut self) {
        self.out.push_str("</svg>");
    }

    /// A symbol of the sprite, centred at a point of the current coordinate system.
    pub(super) fn mark(&mut self, symbol: &str, dx: f64, y: f64, size: f64) {
        let dx = if self.rtl { -dx } else { dx };
        let (x, y, size) = (number(dx - size / 2.0), number(y - size / 2.0), number(size));
        let _ = write!(self.out, r##"<use href="#_m-{symbol}" x="{x}" y="{y}" width="{size}" height="{size}"/>"##);
    }

    /// The whole chart.
    pub(super) fn finish(self, height: f64, described: Described<'_>, data: &str) -> String {
        let Described { id, title, desc } = described;
        let (id, title, desc) = (escape(id), escape(title), escape(desc));
        format!(
            r#"<svg class="plot" width="100%" height="{}" role="img" aria-labelledby="{id}-t {id}-d"{data}><title id="{id}-t">{title}</title><desc id="{id}-d">{desc}</desc><g aria-hidden="true">{}</g></svg>"#,
            number(height),
            self.out
        )
    }

    /// The drawing without its frame.
    pub(super) fn into_inner(self) -> String {
        self.out
    }
}

/// The attribute that fades the left and the right end of what has it.
pub(super) const fn mask(fades: (bool, bool)) -> &'static str {
    match fades {
        (true, true) => r#" mask="url(#_fr)""#,
        (true, false) => r#" mask="url(#_fo)""#,
        (false, true) => r#" mask="url(#_fe)""#,
        (false, false) => "",
    }
}

fn attr(name: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!(r#" {name}="{value}""#) }
}

/// At most two decimals, no trailing zeros, no negative zero.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
