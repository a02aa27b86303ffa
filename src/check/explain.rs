//! What a code means, an example, what to do. Rules explain themselves; `docs/codes.md` explains the findings of a build.

use super::rule::Rule;
use super::rules::ALL;

const OF_BUILD: &str = include_str!("../../docs/codes.md");

/// The explanation of a code in Markdown, under the code as its heading; `None` for a code that does not exist.
pub fn explain(code: &str) -> Option<String> {
    let of_rule = ALL.iter().find(|rule| rule.code == code).map(|rule| rule.explanation);
    let text = of_rule.or_else(|| sections(OF_BUILD).find(|(known, _)| *known == code).map(|(_, text)| text))?;
    Some(format!("# {code}\n\n{}\n", text.trim()))
}

/// Every code that `explain` knows: those of a build, then the rules.
pub fn codes() -> impl Iterator<Item = &'static str> {
    sections(OF_BUILD).map(|(code, _)| code).chain(ALL.iter().map(|rule| rule.code))
}

/// The first paragraph of a code's explanation, on one line.
pub fn in_short(code: &str) -> Option<String> {
    let explanation = explain(code)?;
    Some(explanation.split("\n\n").nth(1)?.replace('\n', " "))
}

/// The list of rules and their explanations, as `docs/check.md` holds them.
pub fn rules_in_markdown() -> String {
    let row = |rule: &&Rule| format!("| [`{0}`](#{0}) | {1} |\n", rule.code, rule.summary);
    let section = |rule: &&Rule| format!("\n### {}\n\n{}\n", rule.code, rule.explanation);
    let rows: String = ALL.iter().map(row).collect();
    let sections: String = ALL.iter().map(section).collect();
    format!("| code | what it finds |\n| --- | --- |\n{rows}{sections}")
}

/// The headings of the second level with the texts below them.
fn sections(markdown: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    markdown.split("\n## ").skip(1).filter_map(|section| section.split_once('\n'))
}
