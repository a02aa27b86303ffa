//! What pages have here that built ones have not: a script, and pages that tell of trouble.

use crate::markup::html::{escape, push_escaped};

/// Where the script and its events are, below the base path. No record and no file of a site has a name with a dot in front.
pub const SCRIPT_PATH: &str = ".linimasa/live.js";
pub const EVENTS_PATH: &str = ".linimasa/events";

pub const SCRIPT: &str = include_str!("live.js");

/// A page with the script that keeps it as the site is. It goes first into the head: a policy that a page brings along
/// holds for the scripts that stand after it. What a script asks for later is held to the policy all the same, so that one
/// which names no server of its own lets the page ask this one.
pub fn with_script(page: Vec<u8>, base_path: &str, mark: &str, style: &str) -> Vec<u8> {
    let tag = format!(
        "<script src=\"{}{SCRIPT_PATH}\" data-page=\"{mark}\" data-style=\"{style}\"></script>",
        escape(base_path)
    );
    let head = after_head(&page);
    let policy = in_policy(&page[head..]).map(|at| head + at);
    let mut out = Vec::with_capacity(page.len() + tag.len() + CONNECT.len());
    out.extend_from_slice(&page[..head]);
    out.extend_from_slice(tag.as_bytes());
    out.extend_from_slice(&page[head..policy.unwrap_or(head)]);
    out.extend_from_slice(policy.map_or("", |_| CONNECT).as_bytes());
    out.extend_from_slice(&page[policy.unwrap_or(head)..]);
    out
}

/// Of two directives of one name the first holds.
const CONNECT: &str = "connect-src 'self'; ";

/// Where the policy of a page begins that it brings along as `<meta http-equiv="Content-Security-Policy" content="…">`.
fn in_policy(page: &[u8]) -> Option<usize> {
    let find = |from: usize, words: &[u8]| {
        let at = page[from..].windows(words.len()).position(|window| window.eq_ignore_ascii_case(words))?;
        Some(from + at + words.len())
    };
    find(find(0, b"http-equiv=\"content-security-policy\"")?, b"content=\"")
}

/// Behind the tag that begins the head, else behind the document type.
fn after_head(page: &[u8]) -> usize {
    let behind = |tag: &[u8]| {
        let start = page.windows(tag.len()).position(|window| window.eq_ignore_ascii_case(tag))?;
        let end = page[start..].iter().position(|byte| *byte == b'>')?;
        Some(start + end + 1)
    };
    behind(b"<head>").or_else(|| behind(b"<head ")).or_else(|| behind(b"<!doctype")).unwrap_or(0)
}

/// A page in the place of one that can't be shown.
pub fn trouble(title: &str, words: &str) -> Vec<u8> {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n<h1>{title}</h1>\n<pre>"
    );
    push_escaped(&mut page, words);
    page.push_str("</pre>\n</body>\n</html>\n");
    page.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_before_anything_that_a_page_decides() {
        for (page, before) in [
            ("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">", "<!doctype html>\n<html>\n<head>"),
            ("<!DOCTYPE html><html><HEAD data-a=\"b\"><title>x", "<!DOCTYPE html><html><HEAD data-a=\"b\">"),
            ("<!doctype html><header>x</header>", "<!doctype html>"),
            ("plain", ""),
        ] {
            let made = String::from_utf8(with_script(page.into(), "/a&b/", "1", "2")).expect("text");
            let tag = "<script src=\"/a&amp;b/.linimasa/live.js\" data-page=\"1\" data-style=\"2\"></script>";
            assert_eq!(made, format!("{before}{tag}{}", &page[before.len()..]));
        }
    }

    #[test]
    fn a_policy_of_the_page_lets_it_ask_the_server() {
        let page = "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        let made = String::from_utf8(with_script(page.into(), "/", "1", "2")).expect("text");
        assert!(made.contains("Policy\" content=\"connect-src 'self'; default-src 'none'\">"), "{made}");
    }

    #[test]
    fn words_about_trouble_are_text() {
        let page = String::from_utf8(trouble("no", "<img src=x onerror=alert(1)> & \"y\"")).expect("text");
        assert!(page.contains("<pre>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;y&quot;</pre>"), "{page}");
    }
}
