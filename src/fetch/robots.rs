//! robots.txt (RFC 9309).

/// The rules for one crawler. Without rules everything is allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Robots {
    /// Path patterns, and whether they allow.
    rules: Vec<(String, bool)>,
}

impl Robots {
    /// The rules of the groups for a crawler's name, else of those for everyone.
    pub fn parse(text: &str, name: &str) -> Self {
        let (mut own, mut everyone) = (Vec::new(), Vec::new());
        let mut names: Vec<String> = Vec::new();
        let mut in_rules = false;
        let mut is_named = false;
        for line in text.trim_start_matches('\u{feff}').lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            match key.as_str() {
                "user-agent" => {
                    if in_rules {
                        names.clear();
                        in_rules = false;
                    }
                    names.push(value.split('/').next().unwrap_or_default().trim().to_ascii_lowercase());
                    is_named |= names.last().is_some_and(|known| known == name);
                }
                "allow" | "disallow" => {
                    in_rules = true;
                    if value.is_empty() {
                        continue;
                    }
                    let rule = (value.to_owned(), key == "allow");
                    if names.iter().any(|known| known == name) {
                        own.push(rule);
                    } else if names.iter().any(|known| known == "*") {
                        everyone.push(rule);
                    }
                }
                _ => {}
            }
        }
        Self { rules: if is_named { own } else { everyone } }
    }

    /// Whether a path with its query may be fetched: the longest pattern decides, `allow` among equals.
    pub fn allows(&self, path: &str) -> bool {
        let matching = self.rules.iter().filter(|(pattern, _)| matches(pattern, path));
        matching.max_by_key(|(pattern, allows)| (pattern.len(), *allows)).is_none_or(|(_, allows)| *allows)
    }
}

/// `*` stands for any characters, `$` at the end for the end.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, to_end) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return !to_end || rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() && to_end {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::Robots;

    #[test]
    fn the_longest_rule_of_the_own_group_decides() {
        let text = "# all\nUser-agent: *\nDisallow: /\n\nUser-Agent: other\nUser-agent: linimasa/1.0\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow: /q?*x=1\nDisallow:\n";
        let robots = Robots::parse(text, "linimasa");
        for (path, allowed) in [
            ("/", true),
            ("/a", false),
            ("/a/b/c", true),
            ("/x.pdf", false),
            ("/x.pdf?y", true),
            ("/q?y&x=1", false),
            ("/q", true),
        ] {
            assert_eq!(robots.allows(path), allowed, "{path}");
        }
        assert!(!Robots::parse(text, "nobody").allows("/x"));
        assert!(Robots::parse("", "linimasa").allows("/x"));
        assert!(
            Robots::parse("User-agent: linimasa\nDisallow:\n\nUser-agent: *\nDisallow: /\n", "linimasa").allows("/x")
        );
    }
}
