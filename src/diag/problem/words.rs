//! The words of every finding: what is wrong, what stands beside the caret, what to do.

use super::{BadId, LONGEST_ID, Problem};
use crate::diag::Suggestion;

impl Problem {
    /// What is wrong: a lowercase phrase without a full stop.
    pub fn message(&self) -> String {
        match self {
            Self::Unreadable { reason } => format!("the file cannot be read: {reason}"),
            Self::NotUtf8 { line, .. } => format!("the file is not UTF-8: see its line {line}"),
            Self::LinkOutside { target } => format!("the link leads out of the content folder, to `{target}`"),
            Self::FileTooLarge { bytes, limit } => format!("the file has {bytes} bytes; the limit is {limit}"),
            Self::MissingSiteFile => "the content folder has no `site.toml`".into(),
            Self::UnexpectedFile { expected } => format!("this file has no place here; {expected}"),
            Self::Syntax { format, reason } => format!("invalid {format}: {reason}"),
            Self::NoFrontMatter => "the file does not start with front matter".into(),
            Self::UnclosedFrontMatter { fence } => format!("the front matter is not closed by `{fence}`"),
            Self::DuplicateKey { key } => format!("the key `{key}` is written twice"),
            Self::UnknownKey { key, .. } => format!("unknown key `{key}`"),
            Self::WrongType { field, expected, found } => format!("`{field}` is {found}; expected {expected}"),
            Self::MissingField { field, of, .. } => format!("{of} has no `{field}`"),
            Self::UnknownValue { field, value, .. } => format!("unknown {field} `{value}`"),
            Self::OutOfRange { field, range } => format!("`{field}` is out of range; expected {range}"),
            Self::Conflict { what, .. } => (*what).into(),
            Self::BadDate { field, reason, .. } => format!("invalid date in `{field}`: {reason}"),
            Self::NotADay { field, date } => format!("`{field}` asks for a day, and `{date}` is none"),
            Self::DayTwice { field, day } => format!("`{field}` names {day} twice"),
            Self::BadId { id, reason } => match reason {
                BadId::Pattern => format!("`{id}` is not a valid id"),
                BadId::Reserved => format!("the id `{id}` is reserved"),
                BadId::TooLong => format!("the id has {} bytes; the limit is {LONGEST_ID}", id.len()),
            },
            Self::BadUrl { field, url } => format!("`{field}` is not a web address: `{url}`"),
            Self::BadSlug { field, value } => format!("`{value}` is not a valid {field}"),
            Self::DuplicateId { what, id } => format!("the {what} id `{id}` is used twice"),
            Self::UnknownReference { field, what, id, .. } => format!("`{field}` names an unknown {what}: `{id}`"),
            Self::RefersToItself { field } => format!("`{field}` names the record itself"),
            Self::SideCycle { chain } => format!("the sides form a circle: {chain}"),
            Self::DateCycle { chain } => format!("the records date each other in a circle: {chain}"),
            Self::NotWords { field, .. } => format!("`{field}` does not belong in a translation"),
            Self::TranslationOfNothing { what, id, .. } => format!("there is no {what} `{id}` to translate"),
            Self::UnknownTranslationKey { list, key, .. } => format!("no entry of `{list}` has the key `{key}`"),
            Self::QuoteTooLong { length, limit, unit } => {
                format!("the quotation has {length} {unit}; the limit is {limit}")
            }
            Self::QuoteNotFound { what, article, .. } => format!("the {what} is not in the saved article `{article}`"),
            Self::QuoteRepeated { article, lines } => {
                format!("the quotation stands {} times in the saved article `{article}`", lines.len())
            }
            Self::ArticleMissing { article } => format!("the saved article `{article}` does not exist"),
            Self::ChecksumMismatch { article, .. } => {
                format!("the saved article `{article}` does not match its sha256")
            }
            Self::BadChecksum => "a sha256 has 64 hexadecimal digits".into(),
            Self::MediaMissing { src } => format!("there is no file `{src}` under `media/`"),
            Self::PageCollision { path, first, second } => {
                format!("two pages have the address `{path}`: {first} and {second}")
            }
            Self::PathOutside { path } => format!("the path `{path}` leaves its folder"),
            Self::PermalinkGone { address } => format!("`{address}` was published, and no page has this address now"),
            Self::NoFonts { folder, reason } => format!("the fonts in `{folder}` cannot be read: {reason}"),
            Self::Template { template, reason } => format!("the template `{template}` fails: {reason}"),
            Self::UnknownTemplate { name, .. } => format!("the template `{name}` replaces nothing"),
            Self::MissingTranslation { lang, what, fields } => {
                format!("{what} lacks words in `{lang}`: {fields}")
            }
            Self::UnknownLanguage { lang } => format!("the interface has no words in `{lang}`"),
            Self::Unused { what, id } => format!("the {what} `{id}` is not used"),
            Self::AmbiguousTime { time, zone, .. } => format!("`{time}` comes twice in `{zone}`"),
            Self::ResponseBefore { field, earlier, later } => {
                format!("`{field}` leads to a later entry: this one is dated {earlier}, that one {later}")
            }
            Self::PublishedBefore { source, published, date } => {
                format!("the source `{source}` was published on {published}, before the event of {date}")
            }
            Self::NeverKnown { id } => format!("no source says when `{id}` could be known"),
            Self::NothingKnown { day, .. } => format!("nothing was known on {day}"),
            Self::AllKnown { day, .. } => format!("by {day} everything was known"),
            Self::DraftLeftOut { id } => format!("the draft `{id}` is left out"),
            Self::Rule(found) => found.message.clone(),
        }
    }

    /// What stands beside the caret.
    pub fn label(&self) -> Option<String> {
        match self {
            Self::UnknownKey { suggestion: Suggestion::Nearest(name), .. } => Some(format!("did you mean `{name}`?")),
            Self::WrongType { expected, .. } => Some(format!("expected {expected}")),
            Self::OutOfRange { range, .. } => Some(format!("expected {range}")),
            _ => None,
        }
    }

    /// What to do.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Unreadable { .. } => Some("check that the file exists and may be read".into()),
            Self::NotUtf8 { is_utf16: true, .. } => Some("it looks like UTF-16; save it as UTF-8".into()),
            Self::NotUtf8 { .. } => Some("save the file as UTF-8".into()),
            Self::LinkOutside { .. } => Some("copy the file into the content folder".into()),
            Self::FileTooLarge { .. } => Some("split the file".into()),
            Self::MissingSiteFile => {
                Some("create `site.toml` with at least `title = \"…\"`, or name the folder with `--content`".into())
            }
            Self::UnexpectedFile { .. } => {
                Some("move it, or start its name with `_` to have it skipped; files for readers go to `media/`".into())
            }
            Self::Syntax { format: "TOML", reason } if reason.starts_with("invalid date") => {
                Some("put a date that is no full day in quotation marks, such as `\"2024-10\"`".into())
            }
            Self::Syntax { .. } => None,
            Self::NoFrontMatter => Some("start with a line `+++` (TOML) or `---` (YAML)".into()),
            Self::UnclosedFrontMatter { fence } => Some(format!("end it with a line that holds only `{fence}`")),
            Self::DuplicateKey { .. } => Some("keep one of the two".into()),
            Self::UnknownKey { suggestion, .. } => match suggestion {
                Suggestion::Nearest(_) => None,
                Suggestion::OneOf(_) => suggestion.help("a known key"),
                Suggestion::None => None,
            }
            .or_else(|| Some("data of your own goes into the table `extra`".into())),
            Self::WrongType { .. } | Self::OutOfRange { .. } => None,
            Self::MissingField { help, .. } | Self::Conflict { help, .. } => Some((*help).into()),
            Self::UnknownValue { field, suggestion, .. } => suggestion.help(field).or_else(|| {
                (field == "timezone").then(|| "write a name of the IANA database, such as `Asia/Jakarta`".into())
            }),
            Self::BadDate { help, .. } => help.clone(),
            Self::NotADay { .. } => Some("write a full day, such as `2024-10-21`".into()),
            Self::DayTwice { .. } => Some("keep one of the two".into()),
            Self::BadId { reason, .. } => Some(match reason {
                BadId::Pattern => {
                    "an id has small letters a–z, digits and hyphens, and starts with a letter or digit".into()
                }
                BadId::Reserved => "choose another; `index` is the timeline's own page".into(),
                BadId::TooLong => "shorten it".into(),
            }),
            Self::BadUrl { .. } => Some("write an address that starts with `https://` or `http://`".into()),
            Self::BadSlug { .. } => Some("use small letters a–z, digits and hyphens".into()),
            Self::DuplicateId { .. } => Some("give one of the two another id".into()),
            Self::UnknownReference { what, suggestion, .. } => {
                suggestion.help(&format!("a known {what}")).or_else(|| {
                    Some(match *what {
                        "actor" => "add it to `actors.toml`".into(),
                        "source" => "add it to `sources.toml`".into(),
                        "count" => "add it as `[[counts]]` to `timeline.md`".into(),
                        _ => format!("write the id of an existing {what}"),
                    })
                })
            }
            Self::RefersToItself { .. } => Some("remove it".into()),
            Self::SideCycle { .. } => Some("leave out the `side` of the state or organisation itself".into()),
            Self::DateCycle { .. } => Some("give one of them a date, or place it by another record".into()),
            Self::NotWords { original, .. } => {
                Some(format!("a translation holds words only; write it in `{original}`"))
            }
            Self::TranslationOfNothing { what, suggestion, .. } => suggestion
                .help(&format!("a known {what}"))
                .or_else(|| Some("correct the name or remove the translation".into())),
            Self::UnknownTranslationKey { suggestion, .. } => {
                suggestion.help("a known key").or_else(|| Some("give the original's entry this `key`".into()))
            }
            Self::QuoteTooLong { .. } => Some("shorten it to the words that matter".into()),
            Self::QuoteNotFound { nearest: Some((line, words)), .. } => Some(format!(
                "line {line} of it comes nearest: “{words}”; copy the words exactly as the article has them"
            )),
            Self::QuoteNotFound { .. } => {
                Some("no passage of it is like these words; check that it is the right article".into())
            }
            Self::QuoteRepeated { lines, .. } => {
                let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
                Some(format!("the entry shows the first of lines {}; quote more words to name one", lines.join(", ")))
            }
            Self::ArticleMissing { .. } => Some("save it there, or remove `article`".into()),
            Self::ChecksumMismatch { is_line_ends: true, .. } => {
                Some("only its line ends differ; save it with LF, and have tools such as Git leave them alone".into())
            }
            Self::ChecksumMismatch { actual, pinned, .. } => Some(format!(
                "restore the text{pinned}, or pin the new one with `sha256 = \"{actual}\"` and the day it was read as \
                 `retrieved`"
            )),
            Self::BadChecksum => Some("write the output of `sha256sum` for the saved article".into()),
            Self::MediaMissing { .. } => Some("put the file there, or write a full address".into()),
            Self::PageCollision { .. } => Some("give one of the two another id or name".into()),
            Self::PermalinkGone { address } => Some(gone(address)),
            Self::PathOutside { .. } => Some("write a path inside the folder, without `..`".into()),
            Self::NoFonts { .. } => Some("name a folder inside the content folder that starts with `_`".into()),
            Self::Template { .. } => {
                Some("correct the file in `templates/`, or remove it to use the built-in one".into())
            }
            Self::UnknownTemplate { near, .. } => Some(format!("did you mean `{near}`?")),
            Self::MissingTranslation { .. } => Some("readers see the default language there, marked as such".into()),
            Self::UnknownLanguage { .. } => Some("labels appear in English; texts of your own are not affected".into()),
            Self::Unused { .. } => Some("name it in a record, or remove it".into()),
            Self::AmbiguousTime { first, second, .. } => Some(format!("write `{first}` or `{second}`")),
            Self::ResponseBefore { .. } | Self::PublishedBefore { .. } => Some("check both dates".into()),
            Self::NeverKnown { .. } => Some(
                "give one of its sources a `published`; until then no page of an earlier day shows the entry".into(),
            ),
            Self::NothingKnown { field, .. } => {
                Some(format!("the day's page has no entry; remove the day from `{field}`"))
            }
            Self::AllKnown { field, .. } => {
                Some(format!("the day's page is the timeline as it stands; remove the day from `{field}`"))
            }
            Self::Rule(found) => found.help.clone(),
            Self::DraftLeftOut { .. } => Some("build with `--drafts` to see it, or remove `draft`".into()),
        }
    }
}

/// What may stand in the place of an address that was published.
fn gone(address: &str) -> String {
    let id = address.rsplit('/').next().and_then(|name| name.strip_suffix(".html")).filter(|id| *id != "index");
    match id {
        Some(id) if address.contains('/') => format!(
            "name it in the `aliases` of the record that took its place, or add `[[tombstones]]` with `id = \"{id}\"` to \
             `timeline.md`"
        ),
        _ => "bring the page back under this name; readers have links to it".into(),
    }
}
