//! A value drawn on its own, beside its words: a hatched bar, or a set.

use super::When;
use super::rows;
use super::scale::Scale;
use super::svg::{self, Canvas};
use crate::model::Kind;

/// Height of the drawing.
const HEIGHT: f64 = 10.0;

/// What goes into an `svg` of height 10: a hatched bar whose ends fade where they are not known, or the marks of a set.
pub fn outline(when: &When, kind: Kind, rtl: bool) -> String {
    if !when.is_set() {
        let (left, right) = when.whole().fades();
        let mask = svg::mask(if rtl { (right, left) } else { (left, right) });
        return format!(r#"<rect class="hb" width="100%" height="{HEIGHT}"{mask}/>"#);
    }
    let mut canvas = Canvas::new(rtl);
    let scale = Scale::new(when.spans.iter().copied());
    rows::set(&mut canvas, &scale, kind.name(), when, 0.0, HEIGHT);
    canvas.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Edtf;

    fn drawn(text: &str, rtl: bool) -> String {
        outline(&When::of(&Edtf::parse(text).unwrap()), Kind::Event, rtl)
    }

    #[test]
    fn only_unknown_ends_fade() {
        let bar = |mask: &str| format!(r#"<rect class="hb" width="100%" height="10"{mask}/>"#);
        assert_eq!(drawn("2024-10-14/2024-10-20", false), bar(""));
        assert_eq!(drawn("2024-10-14/..", false), bar(r#" mask="url(#_fe)""#));
        assert_eq!(drawn("2024-10-14/..", true), bar(r#" mask="url(#_fo)""#));
    }

    #[test]
    fn a_set_has_a_mark_for_each_member() {
        let all = drawn("{2024-10-14,2024-10-20}", false);
        assert_eq!((all.matches("<use").count(), all.matches("class=\"q\"").count()), (2, 0));
        let one = drawn("[2024-10-14,2024-10-20,2024-11]", false);
        assert_eq!((one.matches("<use").count(), one.matches("\"hb\"").count()), (2, 1));
        assert!(one.starts_with(r#"<g class="q">"#), "{one}");
    }
}
