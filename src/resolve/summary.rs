//! The first paragraph of a body stands in for a summary that was not written.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A record's summary and what is left of its body.
pub struct Split {
    pub summary: String,
    pub body: Option<String>,
}

/// Takes the summary as written, else the first paragraph of the body when it starts with one.
pub fn split(summary: Option<String>, body: String) -> Split {
    if let Some(summary) = summary {
        return Split { summary, body: Some(body).filter(|body| !body.trim().is_empty()) };
    }
    let Some(paragraph) = first_paragraph(&body) else {
        return Split { summary: String::new(), body: Some(body).filter(|body| !body.trim().is_empty()) };
    };
    let rest = body[paragraph.end..].trim();
    Split { summary: body[paragraph].trim_end().to_owned(), body: (!rest.is_empty()).then(|| rest.to_owned()) }
}

fn first_paragraph(body: &str) -> Option<std::ops::Range<usize>> {
    let mut events = Parser::new(body).into_offset_iter();
    match events.next()? {
        (Event::Start(Tag::Paragraph), _) => {}
        _ => return None,
    }
    events.find(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph))).map(|(_, range)| range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_paragraph_is_the_summary_and_leaves_the_body() {
        let split = split(None, "One *line*\nand more.\n\nThe rest.\n".into());
        assert_eq!(split.summary, "One *line*\nand more.");
        assert_eq!(split.body.as_deref(), Some("The rest."));
    }

    #[test]
    fn a_body_that_starts_with_a_list_stays_whole() {
        let split = split(None, "- a\n- b\n".into());
        assert_eq!(split.summary, "");
        assert_eq!(split.body.as_deref(), Some("- a\n- b\n"));
    }

    #[test]
    fn a_written_summary_leaves_the_body_alone() {
        let split = split(Some("Short.".into()), "One.\n\nTwo.".into());
        assert_eq!((split.summary.as_str(), split.body.as_deref()), ("Short.", Some("One.\n\nTwo.")));
    }
}
