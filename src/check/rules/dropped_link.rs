//! Links that pages do not show.

use crate::check::prose::{Home, Link};
use crate::check::rule::{Finding, Rule, Subject};
use crate::markup::markdown::safe_url;

pub const RULE: Rule = Rule {
    code: "dropped-link",
    summary: "links in texts that pages show as plain words",
    explanation: r#"Warning. Pages link to `http`, `https` and `mailto` addresses, and to places inside the site. A
link that could run a program or carry content of its own (`javascript:`, `data:`), one of another scheme, and one to
an id that starts with `_`, which are the theme's own, is not written: its words stay, and readers see no link.

`content/tl/timeline.md`

```markdown
+++
title = "A timeline"
+++

Write to [the newsroom](tel:+62215550100).
```

Write an address that pages link to, or only the words."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    subject.links.iter().filter_map(dropped).collect()
}

fn dropped(link: &Link<'_>) -> Option<Finding> {
    let message = match safe_url(&link.to) {
        None if link.to.is_empty() => "the link has no address: its words are shown without one".to_owned(),
        None => format!("`{}` is shown without a link", link.to),
        Some(to) if matches!(link.home, Home::Timeline(_)) && (to == "#" || to.starts_with("#_")) => {
            format!("`{to}` is shown without a link: it names no entry")
        }
        Some(_) => return None,
    };
    Some(Finding::warning(link.span, message).help("write an `https://` address, a page or `#` with an entry's id"))
}
