//! The article inside of what was read: its text, what in it is not its own words, and where it comes from.

mod dateline;
mod html;
mod language;
mod lines;
mod markdown;
mod page;
mod plain;
mod published;
mod reprint;
mod rules;

pub use language::subtag;
pub use lines::Boilerplate;
pub use published::{Place, Published, address_day, machine_day};
pub use reprint::Original;
pub use rules::What;

use std::ops::Range;

/// What is known of an article before it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub url: Option<String>,
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub lang: Option<String>,
    pub published: Option<chrono::NaiveDate>,
}

/// An article, ready to be read for dates and statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The text: of a plain text the input as it is, of HTML the paragraphs with an empty line between.
    pub text: String,
    /// What in the text is not the article's own words; in order, apart from each other.
    pub boilerplate: Vec<Boilerplate>,
    pub title: Option<String>,
    /// The outlet that carries it.
    pub publisher: Option<String>,
    pub author: Option<String>,
    /// A language subtag, such as `id`.
    pub lang: Option<String>,
    pub published: Option<Published>,
    pub url: Option<String>,
    /// The article that this one reprints.
    pub original: Option<Original>,
}

/// What an input is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Html,
    Markdown,
    Plain,
}

/// Why an input gives no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoArticle {
    #[error("it is empty")]
    Empty,
    #[error("no article was found on the page: no element holds paragraphs of text; save the article's own page")]
    NotFound,
    #[error("it is no text: it holds NUL bytes; give HTML, Markdown or plain text")]
    Binary,
}

impl Article {
    /// Reads an article.
    ///
    /// # Errors
    /// When the input holds no article.
    pub fn read(input: &str, form: Form, known: &Known) -> Result<Self, NoArticle> {
        if input.trim().is_empty() {
            return Err(NoArticle::Empty);
        }
        if is_binary(input) {
            return Err(NoArticle::Binary);
        }
        let mut article = match form {
            Form::Html => page::read(input, known)?,
            Form::Markdown => markdown::read(input, known)?,
            Form::Plain => plain::read(input.to_owned(), known),
        };
        article.take_from_text();
        Ok(article)
    }

    /// Whether bytes of the text lie in boilerplate, at least in part.
    pub fn is_boilerplate(&self, range: &Range<usize>) -> bool {
        let after = self.boilerplate.partition_point(|part| part.range.end <= range.start);
        self.boilerplate.get(after).is_some_and(|part| part.range.start < range.end)
    }

    /// The boilerplate that a byte of the text lies in.
    pub fn boilerplate_at(&self, byte: usize) -> Option<&Boilerplate> {
        let after = self.boilerplate.partition_point(|part| part.range.end <= byte);
        self.boilerplate.get(after).filter(|part| part.range.start <= byte)
    }

    /// The address of the original and the days that only the text tells.
    fn take_from_text(&mut self) {
        if self.original.is_none() {
            self.original = reprint::original(self);
        }
        if self.published.is_none() {
            self.published = self.stamped().or_else(|| self.published_with_original());
        }
    }

    /// The day in a line that tells when the article was published.
    fn stamped(&self) -> Option<Published> {
        let lines = self
            .boilerplate
            .iter()
            .filter(|part| matches!(part.what, What::Stamp | What::Dateline | What::Caption | What::Byline));
        lines.filter_map(|part| published::written_day(&self.text[part.range.clone()], self.lang.as_deref())).next()
    }

    /// A reprint without a date of its own: the original's is the last day known.
    fn published_with_original(&self) -> Option<Published> {
        let (date, digits) = address_day(self.original.as_ref()?.url.as_deref()?)?;
        Some(Published { date, from: Place::Original(digits) })
    }
}

/// A text has no NUL; a few stray ones are broken text.
fn is_binary(input: &str) -> bool {
    let start = input.as_bytes().get(..8_192).unwrap_or(input.as_bytes());
    memchr::memchr_iter(0, start).count() * 100 > start.len()
}

#[cfg(test)]
mod tests {
    use super::{Article, Form, Known, NoArticle, Place};

    fn read(input: &str, form: Form) -> Article {
        Article::read(input, form, &Known::default()).expect("an article")
    }

    const PAGE: &str = r#"<!DOCTYPE html><html lang="id"><head><title>Kapal terlambat - Kabar</title>
        <meta property="og:site_name" content="Kabar"><meta property="article:published_time" content="2024-10-21T16:28:00+07:00">
        <link rel="canonical" href="https://kabar.example/a"></head><body><nav><a href="/">Beranda</a></nav>
        <article><h1>Kapal terlambat &amp; ditunggu</h1><figure><img src="a.jpg"><figcaption>Sebuah kapal.</figcaption></figure>
        <div class="article__body"><p>MERAK, Kabar.com – Pelabuhan mengatakan kapal itu berangkat terlambat pada hari Senin.</p>
        <p>Baca juga: <a href="/b">Kapal lain</a></p>
        <p>Juru bicara itu mengatakan bahwa penyebabnya belum diketahui, dan kapal berikutnya berangkat tepat waktu.</p>
        <p>Sumber: <a href="https://asal.example/x">https://asal.example/2024/10/20/x</a></p></div></article>
        <div id="comments"><p>Pembaca menulis komentar yang panjang sekali di sini, lebih panjang dari artikel itu sendiri.</p></div></body></html>"#;

    #[test]
    fn a_page_becomes_its_paragraphs() {
        let article = read(PAGE, Form::Html);
        assert_eq!(
            article.text,
            "MERAK, Kabar.com – Pelabuhan mengatakan kapal itu berangkat terlambat pada hari Senin.\n\n\
             Juru bicara itu mengatakan bahwa penyebabnya belum diketahui, dan kapal berikutnya berangkat tepat waktu."
        );
        assert_eq!(article.title.as_deref(), Some("Kapal terlambat & ditunggu"));
        assert_eq!((article.publisher.as_deref(), article.lang.as_deref()), (Some("Kabar"), Some("id")));
        assert_eq!(article.url.as_deref(), Some("https://kabar.example/a"));
        let published = article.published.as_ref().expect("a date");
        assert_eq!(
            (published.date.to_string().as_str(), published.from.to_string().as_str()),
            ("2024-10-21", "meta article:published_time")
        );
        let original = article.original.as_ref().expect("an original");
        assert_eq!(original.url.as_deref(), Some("https://asal.example/2024/10/20/x"));
        assert!(article.is_boilerplate(&(0..5)) && !article.is_boilerplate(&(30..40)));
    }

    #[test]
    fn a_day_that_only_the_page_shows_is_found_beside_the_headline() {
        let page = |stamp: &str| {
            let sentence = "Pelabuhan mengatakan kapal itu berangkat terlambat karena hujan lebat. ".repeat(3);
            format!(
                "<html lang=id><div class=menu>Senin, 1 Januari 2001</div><h1>Kapal</h1><div class=date>{stamp}</div>\
                 <article><p>{sentence}</p><p>{sentence}</p></article><div>3 Maret 2003</div>"
            )
        };
        for (stamp, expected) in [
            ("Kabar | Senin, 21 Oktober 2024 16:28 WIB", Some("2024-10-21")),
            ("Diperbarui 21/10/2024", Some("2024-10-21")),
        ] {
            let article = read(&page(stamp), Form::Html);
            assert_eq!(article.published.map(|published| published.date.to_string()).as_deref(), expected, "{stamp}");
        }
    }

    #[test]
    fn a_page_whose_canonical_address_is_another_sites_is_a_reprint() {
        let original = |url: &str| {
            let known = Known { url: Some(url.to_owned()), ..Known::default() };
            Article::read(PAGE, Form::Html, &known).expect("an article").original.expect("an original").url
        };
        assert_eq!(original("https://cermin.example/x").as_deref(), Some("https://kabar.example/a"));
        assert_eq!(original("https://m.kabar.example/a").as_deref(), Some("https://asal.example/2024/10/20/x"));
    }

    #[test]
    fn a_reprint_without_a_date_takes_the_day_of_its_original() {
        let text = "Kapal di pelabuhan\nKapal itu terlambat pada hari Senin.\nSumber: https://a.example/x-185241021162851749.htm\nKomentar (0)";
        let article = read(text, Form::Plain);
        assert_eq!(article.text, text);
        let published = article.published.as_ref().expect("a date");
        assert_eq!(
            (published.date.to_string().as_str(), &published.from),
            ("2024-10-21", &Place::Original("241021".into()))
        );
        assert_eq!(article.boilerplate.len(), 3);
    }

    #[test]
    fn what_is_no_article_is_refused() {
        for (input, form, expected) in [
            (" \n", Form::Plain, NoArticle::Empty),
            ("<html><body><nav><a href=x>Home</a></nav></body></html>", Form::Html, NoArticle::NotFound),
            ("\0\0\0\u{1}PNG", Form::Plain, NoArticle::Binary),
        ] {
            assert_eq!(Article::read(input, form, &Known::default()), Err(expected), "{input:?}");
        }
    }

    #[test]
    fn deep_and_broken_pages_are_read_in_a_small_stack() {
        let read_in_thread = |html: String| {
            let reader = std::thread::Builder::new().stack_size(256 * 1024);
            reader
                .spawn(move || Article::read(&html, Form::Html, &Known::default()).is_ok())
                .expect("a thread")
                .join()
                .expect("no panic")
        };
        let sentence = "The port says that the ferry left on time on Monday morning. ".repeat(4);
        for tag in ["div", "b", "p", "table", "li", "a href=x", "unknown"] {
            let deep = format!("{}<p>{sentence}</p>", format!("<{tag}>").repeat(100_000));
            read_in_thread(deep);
        }
        assert!(read_in_thread(format!("<div><p>{sentence}<p>{sentence}</b></i></div></div>")));
        assert!(!read_in_thread("</div>".repeat(100_000)));
        assert!(!read_in_thread("<".repeat(100_000)));
        assert!(!read_in_thread(format!("<a {}>", "x='".repeat(100_000))));
    }
}
