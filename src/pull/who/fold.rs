//! Lower case that keeps every byte in its place.

/// The text in lower case, as many bytes as before: a letter whose lower case is of another length stays.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for part in text.split_inclusive(|letter: char| !letter.is_ascii()) {
        let last = part.chars().next_back().filter(|last| !last.is_ascii());
        let plain = part.len() - last.map_or(0, char::len_utf8);
        let start = folded.len();
        folded.push_str(&part[..plain]);
        folded[start..].make_ascii_lowercase();
        folded.extend(last.map(fold_char));
    }
    folded
}

fn fold_char(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
        _ => letter,
    }
}
