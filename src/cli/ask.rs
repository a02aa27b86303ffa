//! Questions on a terminal. Whoever reads standard input or the messages from elsewhere is asked nothing.

use crate::diag::suggest;
use crate::resolve::is_slug;
use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::validator::{ErrorMessage, Validation};
use inquire::{CustomUserError, InquireError, Select, Text};
use std::io::IsTerminal;

/// The person at the terminal does not want to go on, or the terminal is gone.
#[derive(Debug, thiserror::Error)]
#[error("the questions were not answered")]
pub struct Unanswered;

impl From<InquireError> for Unanswered {
    fn from(_: InquireError) -> Self {
        Self
    }
}

/// Whether there is somebody to ask.
pub fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// A name that may be answered, and the words that explain it.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: String,
    pub words: String,
}

/// Asks for a text. `complaint` says what is wrong with one, if anything.
pub fn text(
    question: &str,
    default: Option<&str>,
    help: &str,
    complaint: impl Fn(&str) -> Option<String> + Clone,
) -> Result<String, Unanswered> {
    let mut prompt = Text::new(question).with_validator(validator(complaint)).with_help_message(help);
    prompt.default = default;
    Ok(prompt.prompt()?.trim().to_owned())
}

/// Asks for one of several names, by a list.
pub fn one_of<N: std::fmt::Display>(question: &str, names: Vec<N>, default: usize) -> Result<N, Unanswered> {
    Ok(Select::new(question, names).with_starting_cursor(default).prompt()?)
}

/// What may be answered where ids are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// One of the ids, or nothing.
    NoneOrOne,
    /// One of the ids, or a name that is none of them.
    OneOrAName,
}

/// Asks for one of several ids, which are offered while it is typed.
pub fn id(question: &str, known: &[Known], answers: Answers) -> Result<Option<String>, Unanswered> {
    let names = Names(known.to_vec());
    let of = names.clone();
    let help = match answers {
        Answers::NoneOrOne => "↑↓ and Tab complete; leave it empty to go on",
        Answers::OneOrAName => "↑↓ and Tab complete; a name with a capital letter is taken as it is",
    };
    let prompt = Text::new(question)
        .with_autocomplete(names)
        .with_validator(validator(move |answer: &str| of.complaint(chosen(answer), answers)))
        .with_help_message(help);
    Ok(Some(chosen(&prompt.prompt()?).to_owned()).filter(|answer| !answer.is_empty()))
}

/// The answer in a line that was offered, or typed.
fn chosen(line: &str) -> &str {
    line.split(GAP).next().unwrap_or(line).trim()
}

fn validator(
    complaint: impl Fn(&str) -> Option<String> + Clone,
) -> impl Fn(&str) -> Result<Validation, CustomUserError> + Clone {
    move |answer: &str| {
        Ok(match complaint(answer.trim()) {
            None => Validation::Valid,
            Some(words) => Validation::Invalid(ErrorMessage::Custom(words)),
        })
    }
}

/// Stands between an id and the words that explain it.
const GAP: &str = "  ";

/// Offers the names that hold what was typed, in their id or their words.
#[derive(Clone)]
struct Names(Vec<Known>);

impl Names {
    /// What is wrong with an answer.
    fn complaint(&self, answer: &str, answers: Answers) -> Option<String> {
        let is_known = self.0.iter().any(|known| known.id == answer);
        match answers {
            _ if is_known => None,
            Answers::NoneOrOne if answer.is_empty() => None,
            Answers::OneOrAName if answer.is_empty() => Some("this kind of record has a speaker".to_owned()),
            Answers::OneOrAName if !is_slug(answer) => None,
            _ => {
                let suggestion = suggest(answer, self.0.iter().map(|known| known.id.as_str()));
                Some(suggestion.help("a known id").unwrap_or_else(|| format!("`{answer}` is not known")))
            }
        }
    }
}

impl Autocomplete for Names {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        let wanted = input.trim().to_lowercase();
        let fits = |known: &&Known| known.id.contains(&wanted) || known.words.to_lowercase().contains(&wanted);
        Ok(self.0.iter().filter(fits).map(|known| format!("{}{GAP}{}", known.id, known.words)).collect())
    }

    fn get_completion(&mut self, input: &str, highlighted: Option<String>) -> Result<Replacement, CustomUserError> {
        let line = match highlighted {
            Some(line) => Some(line),
            None => self.get_suggestions(input)?.into_iter().next(),
        };
        Ok(line.map(|line| chosen(&line).to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_offered_by_their_ids_and_words() {
        let known = |id: &str, words: &str| Known { id: id.into(), words: words.into() };
        let mut names = Names(vec![known("keeper", "Dahlia Rustam"), known("pilots", "Pilots’ Association")]);
        assert_eq!(names.get_suggestions("rust").unwrap(), ["keeper  Dahlia Rustam"]);
        assert_eq!(names.get_suggestions("").unwrap().len(), 2);
        assert_eq!(names.get_completion("pil", None).unwrap(), Some("pilots".into()));
        assert_eq!(names.get_completion("", Some("keeper  Dahlia Rustam".into())).unwrap(), Some("keeper".into()));
        assert_eq!(names.get_completion("zz", None).unwrap(), None);
    }

    #[test]
    fn an_answer_is_a_known_id_or_a_name() {
        let names = Names(vec![Known { id: "keeper".into(), words: "Dahlia Rustam".into() }]);
        let complaint = |answer, answers| names.complaint(answer, answers);
        assert_eq!(complaint("keeper", Answers::NoneOrOne), None);
        assert_eq!(complaint("", Answers::NoneOrOne), None);
        assert_eq!(complaint("Port of Merak", Answers::OneOrAName), None);
        assert_eq!(complaint("", Answers::OneOrAName).as_deref(), Some("this kind of record has a speaker"));
        assert_eq!(complaint("keper", Answers::OneOrAName).as_deref(), Some("did you mean `keeper`?"));
        assert_eq!(complaint("Port of Merak", Answers::NoneOrOne).as_deref(), Some("a known id is one of `keeper`"));
    }
}
