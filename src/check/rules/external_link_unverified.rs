//! Links to other sites of which nobody can tell.

use crate::check::external::Answer;
use crate::check::rule::{Finding, Rule, Subject};

pub const RULE: Rule = Rule {
    code: "external-link-unverified",
    summary: "with `--external`: addresses of other sites that could not be checked",
    explanation: r#"Warning. A server did not tell whether something is at an address: it lets no programs in (403,
429, robots.txt), is in trouble (5xx), took longer than 30 seconds, could not be reached, or redirects in a circle.
The link may be fine, and often is.

```toml
[post]
url = "https://example.org/for-readers-only"
publisher = "Example Post"
```

Open the address in a browser. An archived copy (`archived_url`) helps readers whatever the server says."#,
    check,
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let asked = subject.outgoing.iter().filter_map(|link| Some((link, subject.answers.get(&link.url)?)));
    asked
        .filter_map(|(link, answer)| {
            let Answer::Unverified(why) = answer else { return None };
            let message = format!("`{}` could not be checked: {why}", link.url);
            Some(Finding::warning(link.span, message).help("open it in a browser; the link may be fine"))
        })
        .collect()
}
