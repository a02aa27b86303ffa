//! A template into pieces: text, what is printed, tags.

/// A piece of a template. Comments are gone, and so is the white space that `-` takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// Between `{{` and `}}`.
    Print(&'a str),
    /// Between `{%` and `%}`.
    Tag(&'a str),
}

/// `None` where something is not closed.
pub fn pieces(template: &str) -> Option<Vec<Piece<'_>>> {
    let mut out = Vec::new();
    let mut rest = template;
    let mut trim = false;
    while let Some((at, close)) = next(rest) {
        let inner = &rest[at + 2..];
        let (trim_before, inner) = inner.strip_prefix('-').map_or((false, inner), |inner| (true, inner));
        let end = inner.find(close)?;
        let (body, trim_after) = inner[..end].strip_suffix('-').map_or((&inner[..end], false), |body| (body, true));
        push_text(&mut out, &rest[..at], trim, trim_before);
        match close {
            "}}" => out.push(Piece::Print(body.trim())),
            "%}" => out.push(Piece::Tag(body.trim())),
            _ => {}
        }
        trim = trim_after;
        rest = &inner[end + close.len()..];
    }
    push_text(&mut out, rest, trim, false);
    Some(out)
}

/// Where the next piece that is no text begins, and how it ends.
fn next(text: &str) -> Option<(usize, &'static str)> {
    text.match_indices('{').find_map(|(at, _)| match text.as_bytes().get(at + 1)? {
        b'{' => Some((at, "}}")),
        b'%' => Some((at, "%}")),
        b'#' => Some((at, "#}")),
        _ => None,
    })
}

fn push_text<'a>(out: &mut Vec<Piece<'a>>, text: &'a str, trim_start: bool, trim_end: bool) {
    let text = if trim_start { text.trim_start() } else { text };
    let text = if trim_end { text.trim_end() } else { text };
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, pieces};

    #[test]
    fn hyphens_take_white_space_away_and_comments_go() {
        let text = "a {%- if b -%} {{ c }} \n{{- <d e={f} /> -}} g{# h -#} \n{i}{% endif %}\n";
        let expected = [
            Text("a"),
            Tag("if b"),
            Print("c"),
            Print("<d e={f} />"),
            Text("g"),
            Text("{i}"),
            Tag("endif"),
            Text("\n"),
        ];
        assert_eq!(pieces(text), Some(expected.to_vec()));
        assert_eq!(pieces("a {{ b"), None);
    }
}
