//! HTML as a sequence of tags and texts, after the tokenizer of the HTML standard as far as texts need it.
//!
//! One pass, no allocation, time linear in the input whatever it holds.

use memchr::{memchr, memmem};

/// A piece of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// Characters between tags, with references as written.
    Text(&'a str),
    /// What stands inside an element whose content is no markup, such as `script`: characters as they are.
    Raw(&'a str),
    Open {
        name: &'a str,
        attributes: Attributes<'a>,
    },
    Close(&'a str),
}

/// Elements whose content is no markup.
const RAW: [&str; 7] = ["script", "style", "textarea", "title", "iframe", "noembed", "xmp"];

/// Reads tokens off a document.
pub struct Tokens<'a> {
    source: &'a str,
    at: usize,
    /// The raw element that was just opened.
    raw: Option<&'static str>,
}

impl<'a> Tokens<'a> {
    pub fn new(source: &'a str) -> Self {
        Self { source, at: 0, raw: None }
    }

    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    /// The content of a raw element: up to its end tag.
    fn raw(&mut self, name: &str) -> Token<'a> {
        let rest = self.rest();
        let mut from = 0;
        let end = loop {
            let Some(found) = memmem::find(&rest.as_bytes()[from..], b"</") else { break rest.len() };
            let at = from + found;
            let after = rest.as_bytes().get(at + 2..).unwrap_or_default();
            let is_name = after.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()));
            if is_name && after.get(name.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric()) {
                break at;
            }
            from = at + 2;
        };
        self.at += end;
        Token::Raw(&rest[..end])
    }

    fn text(&mut self) -> Token<'a> {
        let rest = self.rest();
        let mut from = 1;
        let end = loop {
            let Some(found) = memchr(b'<', &rest.as_bytes()[from..]) else { break rest.len() };
            let at = from + found;
            if starts_markup(&rest.as_bytes()[at..]) {
                break at;
            }
            from = at + 1;
        };
        self.at += end;
        Token::Text(&rest[..end])
    }

    /// Steps over a comment, a doctype, a processing instruction.
    fn declaration(&mut self) {
        let rest = self.rest();
        let end = match rest.strip_prefix("<!--") {
            Some(comment) if comment.starts_with('>') => Some(5),
            Some(comment) if comment.starts_with("->") => Some(6),
            Some(comment) => memmem::find(comment.as_bytes(), b"-->").map(|end| end + 7),
            None => memchr(b'>', rest.as_bytes()).map(|end| end + 1),
        };
        self.at += end.unwrap_or(rest.len());
    }

    fn close(&mut self) -> Token<'a> {
        let rest = &self.rest()[2..];
        let end = memchr(b'>', rest.as_bytes());
        self.at += end.map_or(rest.len(), |end| end + 1) + 2;
        Token::Close(name(rest))
    }

    fn open(&mut self) -> Token<'a> {
        let rest = &self.rest()[1..];
        let name = name(rest);
        let written = &rest[name.len()..];
        let length = attributes_end(written);
        self.at += 1 + name.len() + length + usize::from(length < written.len());
        self.raw = RAW.into_iter().find(|raw| raw.eq_ignore_ascii_case(name));
        Token::Open { name, attributes: Attributes(&written[..length]) }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(name) = self.raw.take() {
            return Some(self.raw(name));
        }
        loop {
            match self.rest().as_bytes() {
                [] => return None,
                [b'<', b'!' | b'?', ..] => self.declaration(),
                [b'<', b'/', letter, ..] if letter.is_ascii_alphabetic() => return Some(self.close()),
                [b'<', b'/', ..] => self.declaration(),
                [b'<', letter, ..] if letter.is_ascii_alphabetic() => return Some(self.open()),
                _ => return Some(self.text()),
            }
        }
    }
}

fn starts_markup(bytes: &[u8]) -> bool {
    bytes.get(1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
}

fn name(text: &str) -> &str {
    let end = text.bytes().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    &text[..end.unwrap_or(text.len())]
}

/// Where the `>` of a start tag stands, with quoted values stepped over.
fn attributes_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut after_equals = false;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'>' => return at,
            b'"' | b'\'' if after_equals => {
                let Some(length) = memchr(byte, &bytes[at + 1..]) else { return bytes.len() };
                at += length + 1;
                after_equals = false;
            }
            b'=' => after_equals = true,
            _ if byte.is_ascii_whitespace() => {}
            _ => after_equals = false,
        }
        at += 1;
    }
    bytes.len()
}

/// The attributes of a tag: names as written, values with references as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attributes<'a>(&'a str);

impl<'a> Attributes<'a> {
    /// The value of an attribute, when the tag has it.
    pub fn get(self, name: &str) -> Option<&'a str> {
        self.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl<'a> IntoIterator for Attributes<'a> {
    type Item = (&'a str, &'a str);
    type IntoIter = Pairs<'a>;

    fn into_iter(self) -> Pairs<'a> {
        Pairs(self.0)
    }
}

/// Names and values one after the other.
pub struct Pairs<'a>(&'a str);

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        let text = self.0.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if text.is_empty() {
            return None;
        }
        // A name may start with `=`, as the standard says.
        let end = text.bytes().skip(1).position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'='));
        let end = end.map_or(text.len(), |end| end + 1);
        let end = (end..=text.len()).find(|&end| text.is_char_boundary(end)).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        let Some(value) = rest.trim_start().strip_prefix('=') else {
            self.0 = rest;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let (value, rest) = match value.as_bytes().first() {
            Some(&quote @ (b'"' | b'\'')) => {
                let inside = &value[1..];
                let end = memchr(quote, inside.as_bytes()).unwrap_or(inside.len());
                (&inside[..end], inside.get(end + 1..).unwrap_or_default())
            }
            _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        self.0 = rest;
        Some((name, value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Token, Tokens};

    fn written(html: &str) -> String {
        let mut out = String::new();
        for token in Tokens::new(html) {
            match token {
                Token::Text(text) => out.push_str(text),
                Token::Raw(text) => out.push_str(&format!("[{text}]")),
                Token::Close(name) => out.push_str(&format!("(/{name})")),
                Token::Open { name, attributes } => {
                    let pairs: Vec<String> =
                        attributes.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
                    out.push_str(&format!("({name} {})", pairs.join(",")));
                }
            }
        }
        out
    }

    #[test]
    fn tags_texts_and_raw_content_are_told_apart() {
        for (html, expected) in [
            ("a<p>b</p>", "a(p )b(/p)"),
            ("1 < 2 <b>x", "1 < 2 (b )x"),
            ("<!DOCTYPE html><!-- <p> --><?x y?>t", "t"),
            ("<script>if (a</b>c) {}</script>x", "(script )[if (a</b>c) {}](/script)x"),
            ("<SCRIPT>a</Script >x", "(SCRIPT )[a](/Script)x"),
            ("<style>never closed", "(style )[never closed]"),
            ("<a href=\"x>y\" b='c d' e=f g>t</a>", "(a href=x>y,b=c d,e=f,g=)t(/a)"),
            ("<p class=x\">t", "(p class=x\")t"),
            ("<br/>t<br />", "(br )t(br )"),
            ("<a", "(a )"),
            ("<a b=\"never closed>t", "(a b=never closed>t)"),
            ("</ x>t<", "t<"),
        ] {
            assert_eq!(written(html), expected, "{html}");
        }
    }
}
