//! Links inside the site that lead to nothing.

use crate::check::dead::{ByName, Dead, Missing};
use crate::check::rule::{Finding, Rule, Subject};
use crate::diag::{Span, Suggestion, suggest};
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "dead-link",
    summary: "links to pages, files and places that the site does not have",
    explanation: r#"Error. A link in a text, or on a page, leads to a page, a file or a `#place` that the site does
not have. Readers would find an error there, or the wrong end of a page. Every page is made in memory and every `href`
and `src` on it is followed; addresses of other sites are left to `--external`.

`content/about.md`

```markdown
+++
title = "About"
+++

See [the timeline](tl/index.html) and [its sources](tl/sources.html).
```

Correct the address. Links are written as between the files: from a record or `timeline.md` as seen from the
timeline's folder, from a page as seen from the page; `media/…` is seen from the site's root. A link that stands in no
text is shown in the first file that holds its address, such as a template of the site's own."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found: BTreeMap<Span, Finding> = BTreeMap::new();
    let mut elsewhere: BTreeMap<&str, (&Dead, usize)> = BTreeMap::new();
    let by_name = ByName::new(subject.links, subject.site, subject.plan);
    for dead in &subject.pages.dead {
        let mut written = by_name.of(dead).peekable();
        if written.peek().is_none() {
            elsewhere.entry(dead.href.trim_start_matches("../")).or_insert((dead, 0)).1 += 1;
        }
        // A text without a translation stands on pages of several languages; the first one's are the author's own.
        for link in written {
            let message = format!("the link leads to nothing: {}", lack(dead, subject));
            found.entry(link.span).or_insert_with(|| Finding::error(link.span, message).help(help(dead, subject)));
        }
    }
    let of_templates = elsewhere.into_values().map(|(dead, pages)| of_template(dead, pages, subject));
    found.into_values().chain(of_templates).collect()
}

const CORRECT: &str = "correct the address, or remove the link";

fn lack(dead: &Dead, subject: &Subject<'_>) -> String {
    match &dead.missing {
        Missing::Page { target } => format!("the site has no `{target}`"),
        Missing::Place { page } => format!("`{}` has no place `#{}`", subject.plan.pages[*page].path, dead.place()),
    }
}

/// A link that no text has: of a template, where one holds it.
fn of_template(dead: &Dead, pages: usize, subject: &Subject<'_>) -> Finding {
    let path = &subject.plan.pages[dead.on].path;
    let more = match pages {
        1 => String::new(),
        2 => ", as does one more page".to_owned(),
        _ => format!(", as do {} more pages", pages - 1),
    };
    let message = format!("the page `{path}` links to `{}`{more}, and {}", dead.href, lack(dead, subject));
    let place = place(dead, subject);
    let help = match place {
        Some(_) => CORRECT,
        None => "correct the template or the text that writes the link",
    };
    Finding::error(place.unwrap_or(subject.root), message).help(help)
}

/// The first file that holds the address: a template, else a text with raw HTML, or a field that is no prose of its own.
fn place(dead: &Dead, subject: &Subject<'_>) -> Option<Span> {
    let address = dead.href.trim_start_matches("../");
    let as_file = address.replace(".html", ".md");
    let templates = subject.templates.iter().map(|template| template.id);
    let files = templates.chain(subject.sources.ids());
    files.filter(|_| !address.is_empty()).find_map(|file| {
        let text = &subject.sources.file(file).text;
        let (at, found) = [address, &as_file].into_iter().find_map(|words| Some((text.find(words)?, words)))?;
        Some(Span::new(file, at, at + found.len()))
    })
}

/// What a slip of the hand may have meant: a page of nearly this name in the same folder.
fn help(dead: &Dead, subject: &Subject<'_>) -> String {
    let Missing::Page { target } = &dead.missing else { return CORRECT.to_owned() };
    let (folder, name) = target.rsplit_once('/').unwrap_or(("", target));
    let pages = subject.plan.pages.iter().map(|page| page.path.rsplit_once('/').unwrap_or(("", &page.path)));
    let beside = pages.filter(|(of, _)| *of == folder).filter_map(|(_, name)| name.strip_suffix(".html"));
    match name.strip_suffix(".html").map(|stem| suggest(stem, beside)) {
        Some(Suggestion::Nearest(near)) => format!("did you mean `{near}.html`?"),
        _ => CORRECT.to_owned(),
    }
}
