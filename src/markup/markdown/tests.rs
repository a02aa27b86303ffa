use super::*;

fn resolve(url: &str) -> Target {
    match url.strip_prefix('#') {
        Some(id) => Target::Href(format!("{id}.html")),
        None => Target::of(url),
    }
}

fn placed() -> Placement<'static> {
    Placement {
        top_heading: 3,
        prefix: "e1",
        footnote: "Note",
        back: "Back to",
        size: &|_| None,
        inset: None,
        raw_html: false,
    }
}

fn html(text: &str) -> String {
    block(text, placed(), &resolve)
}

#[test]
fn headings_go_below_the_page_s_own() {
    assert_eq!(html("# One\n\n## Two\n\n###### Six"), "<h3>One</h3>\n<h4>Two</h4>\n<h5>Six</h5>");
    assert_eq!(html("### Three\n\n# One\n\n### Two"), "<h3>Three</h3>\n<h3>One</h3>\n<h4>Two</h4>");
}

#[test]
fn entry_links_are_mapped_and_dangerous_ones_keep_only_their_words() {
    assert_eq!(html("See [it](#abc)."), "<p>See <a href=\"abc.html\">it</a>.</p>");
    for url in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "java&#9;script:x",
        "file:///etc",
    ] {
        assert_eq!(html(&format!("[it]({url})")), "<p>it</p>", "{url}");
    }
    assert_eq!(html("<javascript:alert(1)>"), "<p>javascript:alert(1)</p>");
    assert_eq!(html("<a@b.org>"), "<p><a href=\"mailto:a@b.org\">a@b.org</a></p>");
    assert_eq!(html("[it](../a.html?b=c:d)"), "<p><a href=\"../a.html?b=c:d\">it</a></p>");
    assert_eq!(html("https://example.org"), "<p>https://example.org</p>");
}

#[test]
fn raw_html_loses_its_tags_and_keeps_its_words() {
    assert_eq!(html("a <b onclick=x>bold</b> <!-- c --> word"), "<p>a bold  word</p>");
    assert_eq!(html("<script>alert(1)</script>"), "");
    assert_eq!(html("<div>\n\nx\n\n</div>").trim(), "<p>x</p>");
    assert_eq!(html("a < b & c"), "<p>a &lt; b &amp; c</p>");
}

#[test]
fn raw_html_that_a_site_allows_is_sanitised() {
    let placement = Placement { raw_html: true, ..placed() };
    let html = block(
        "a <b onclick=\"x()\">bold</b> <script>alert(1)</script><a href=\"javascript:x\">y</a>",
        placement,
        &resolve,
    );
    assert_eq!(html, "<p>a <b>bold</b> <a>y</a></p>");
}

#[test]
fn footnotes_carry_the_record_s_id_and_lead_back() {
    assert_eq!(
        html("One[^a] and again[^a].\n\n[^a]: The *note*."),
        "<p>One<sup><a href=\"#_fn-e1-1\" id=\"_fr-e1-1\" aria-label=\"Note 1\">1</a></sup> and again<sup><a href=\"#_fn-e1-1\" \
         id=\"_fr-e1-1-2\" aria-label=\"Note 1\">1</a></sup>.</p>\n<ol class=\"fn\"><li id=\"_fn-e1-1\"><p>The <em>note</em>. \
         <a href=\"#_fr-e1-1\" aria-label=\"Back to 1\">↩</a></p></li></ol>"
    );
}

#[test]
fn tables_can_be_scrolled_and_have_scopes() {
    assert_eq!(
        html("|a|b|\n|-|-:|\n|1|2|"),
        "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th>\
         </tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>"
    );
}

#[test]
fn images_keep_their_alternative_text_without_tags() {
    assert_eq!(html("![a *b* \"c\"](m.png)"), "<p><img src=\"m.png\" alt=\"a b &quot;c&quot;\" loading=\"lazy\"></p>");
    assert_eq!(html("![words](data:image/png;base64,x)"), "<p>words</p>");
}

#[test]
fn inline_text_has_no_blocks_around_it() {
    assert_eq!(inline("A *b* [c](#d) <i>e</i>", false, &resolve), "A <em>b</em> <a href=\"d.html\">c</a> e");
    assert_eq!(inline("One.\n\nTwo  \nthree.", false, &resolve), "One. Two three.");
    assert_eq!(inline("# 1,500 \"troops\"", false, &resolve), "1,500 &quot;troops&quot;");
    assert_eq!(inline("21. Oktober *1990*", false, &resolve), "21. Oktober <em>1990</em>");
    assert_eq!(inline("- 5 °C", false, &resolve), "- 5 °C");
    assert_eq!(inline("> 5,000", false, &resolve), "&gt; 5,000");
    assert_eq!(inline("Says \"no\"", false, &resolve), "Says &quot;no&quot;");
}

#[test]
fn the_shortcut_for_plain_words_agrees_with_the_parser() {
    for text in ["Plain words, 10,000 of them.", "It’s “quoted”.", "a > b", "ends in 1.", "한국어 문장."] {
        assert!(is_plain(text), "{text}");
        let parsed = write::Writer::new(placed(), &resolve, true).write(Parser::new_ext(text, Options::empty()));
        assert_eq!(super::super::html::escape(text), parsed, "{text}");
    }
    for text in ["*a*", "1. a", "- a", "# a", "> a", "a\\b", "a &amp; b", "2024 was", "    code"] {
        assert!(!is_plain(text), "{text}");
    }
}
