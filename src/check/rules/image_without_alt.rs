//! Pictures that say nothing to readers who cannot see them.

use crate::check::prose::Shows;
use crate::check::rule::{Finding, Rule, Subject};

pub const RULE: Rule = Rule {
    code: "image-without-alt",
    summary: "pictures in texts without words for readers who cannot see them",
    explanation: r#"Warning. A picture in a text has no alternative text. Who listens to the page, or has pictures
switched off, does not learn what it shows (WCAG 2.2, 1.1.1). The `alt` of a record's `media` is required by the
format; in Markdown it stands in brackets.

`content/media/harbour.svg`

```xml
<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>
```

`content/tl/timeline.md`

```markdown
+++
title = "A timeline"
+++

![](media/harbour.svg)
```

Write what the picture tells: `![The harbour at dawn, empty](media/harbour.svg)`. One that tells nothing can go."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let silent = subject.links.iter().filter(|link| link.shows == Shows::Picture { has_alt: false });
    silent
        .map(|link| {
            Finding::warning(link.span, format!("the picture `{}` has no alternative text", link.to))
                .help(format!("write what it tells: `![words]({})`", link.to))
        })
        .collect()
}
