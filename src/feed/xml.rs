//! XML 1.0, written through quick-xml, without the characters that no XML file may hold.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

pub type Out = Writer<Vec<u8>>;

/// A whole file. `root` writes its one element.
pub fn document(root: impl FnOnce(&mut Out) -> io::Result<()>) -> Vec<u8> {
    let mut out = Writer::new(Vec::with_capacity(64 * 1024));
    let written =
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None))).and_then(|()| root(&mut out));
    written.expect("memory takes every byte");
    let mut bytes = out.into_inner();
    bytes.push(b'\n');
    bytes
}

/// `<name …>text</name>`, on a line of its own.
pub fn element(out: &mut Out, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
    line(out)?;
    out.create_element(name).with_attributes(clean(attributes)).write_text_content(BytesText::new(&allowed(text)))?;
    Ok(())
}

/// `<name …/>`, on a line of its own.
pub fn empty(out: &mut Out, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    line(out)?;
    out.create_element(name).with_attributes(clean(attributes)).write_empty()?;
    Ok(())
}

/// `<name …>` around what `inside` writes.
pub fn around(
    out: &mut Out,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Out) -> io::Result<()>,
) -> io::Result<()> {
    line(out)?;
    out.create_element(name).with_attributes(clean(attributes)).write_inner_content(|out| {
        inside(out)?;
        line(out)
    })?;
    Ok(())
}

fn line(out: &mut Out) -> io::Result<()> {
    out.write_event(Event::Text(BytesText::from_escaped("\n")))
}

fn clean<'a>(
    attributes: &'a [(&'a str, &'a str)],
) -> impl Iterator<Item = quick_xml::events::attributes::Attribute<'a>> {
    attributes.iter().map(|(name, value)| {
        let value = quick_xml::escape::escape(allowed(value));
        quick_xml::events::attributes::Attribute { key: quick_xml::name::QName(name), value: value.into_owned().into() }
    })
}

/// `text` with U+FFFD in the place of each character that XML 1.0 (2.2) excludes.
pub fn allowed(text: &str) -> Cow<'_, str> {
    let bad = |c: char| matches!(c, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}');
    if text.contains(bad) { Cow::Owned(text.replace(bad, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped_and_legal() {
        let bytes = document(|out| {
            around(out, "a", &[("href", "x?a=1&b=\"2\"\u{1}")], |out| element(out, "b", &[], "<script>\u{0}&\u{200f}"))
        });
        let text = String::from_utf8(bytes).expect("UTF-8");
        let expected = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a href=\"x?a=1&amp;b=&quot;2&quot;\u{fffd}\">\n\
                        <b>&lt;script&gt;\u{fffd}&amp;\u{200f}</b>\n</a>\n";
        assert_eq!(text, expected);
    }
}
