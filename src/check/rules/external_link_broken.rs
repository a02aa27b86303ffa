//! Links to other sites that lead to nothing.

use crate::check::external::Answer;
use crate::check::rule::{Finding, Rule, Subject};

pub const RULE: Rule = Rule {
    code: "external-link-broken",
    summary: "with `--external`: addresses of other sites where nothing is any more",
    explanation: r#"Error, or a warning where a source names an archived copy, which readers still have. A server says
that there is nothing at an address any more (404 Not Found, 410 Gone), or no host has its name. Every address in
texts, sources, actors and media is asked for, each once; of a link to a `#place` or to words of a page (`#:~:text=…`)
only the page is.

```toml
[post]
url = "https://example.org/a-page-that-was-taken-down"
publisher = "Example Post"
published = 2024-10-22
```

Correct the address. When the page is gone, look for a copy: the finding names the address where the Wayback Machine
would have one from about that day. Nobody has looked whether it does. Add what you find as `archived_url`, and keep
the `url`: it is what was read."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let asked = subject.outgoing.iter().filter_map(|link| Some((link, subject.answers.get(&link.url)?)));
    asked
        .filter_map(|(link, answer)| {
            let Answer::Broken(why) = answer else { return None };
            let message = format!("`{}` is gone: {why}", link.url);
            Some(match link.copy {
                Some(copy) => Finding::warning(link.span, message).help(format!("readers still have the copy {copy}")),
                None => {
                    let use_it = if link.is_source { "add it as `archived_url`" } else { "link to it" };
                    let help = format!("correct the address; or look for a copy at {}, and {use_it}", link.archived());
                    Finding::error(link.span, message).help(help)
                }
            })
        })
        .collect()
}
