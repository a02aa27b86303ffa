//! "Did you mean": the nearest valid name, or the list of valid ones.

/// The longest list of valid names that is worth reading.
const LISTED: usize = 24;

/// What to offer instead of a name that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// A valid name within edit distance 3.
    Nearest(String),
    /// The valid names, when none is near and they are few enough to read.
    OneOf(Vec<String>),
    /// Nothing that helps.
    None,
}

/// Picks the valid name nearest to `name`; ties go to the first in alphabetical order.
pub fn suggest<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Suggestion {
    let mut valid: Vec<&str> = valid.into_iter().collect();
    valid.sort_unstable();
    valid.dedup();
    let limit = (name.chars().count() / 2).clamp(1, 3);
    let nearest = valid
        .iter()
        .map(|candidate| (strsim::osa_distance(name, candidate), *candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min();
    match nearest {
        Some((_, candidate)) => Suggestion::Nearest(candidate.to_owned()),
        None if valid.is_empty() || valid.len() > LISTED => Suggestion::None,
        None => Suggestion::OneOf(valid.into_iter().map(str::to_owned).collect()),
    }
}

impl Suggestion {
    /// The suggestion as a sentence of help; `what` names the kind of name, such as "key".
    pub fn help(&self, what: &str) -> Option<String> {
        match self {
            Self::Nearest(name) => Some(format!("did you mean `{name}`?")),
            Self::OneOf(names) => Some(format!("{what} is one of {}", quoted(names))),
            Self::None => None,
        }
    }
}

/// `a`, `b` and `c`, each in backticks.
fn quoted(names: &[String]) -> String {
    let mut out = String::new();
    for (position, name) in names.iter().enumerate() {
        if position > 0 {
            out.push_str(", ");
        }
        out.push('`');
        out.push_str(name);
        out.push('`');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        assert_eq!(suggest("speeker", ["speaker", "sources"]), Suggestion::Nearest("speaker".into()));
        assert_eq!(suggest("colour", ["speaker"]), Suggestion::OneOf(vec!["speaker".into()]));
        assert_eq!(suggest("xx", ["id"]), Suggestion::OneOf(vec!["id".into()]));
    }

    #[test]
    fn a_transposition_is_one_step() {
        assert_eq!(suggest("dtae", ["date", "tags"]), Suggestion::Nearest("date".into()));
    }
}
