//! `sources.toml`, changed in place: comments and order stay.

use crate::pull::Pulled;
use toml_edit::{DocumentMut, Item, Table, value};

/// The bibliography of a timeline as it stands in the file.
#[derive(Debug)]
pub struct Bibliography {
    document: DocumentMut,
    pub is_changed: bool,
}

impl Bibliography {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// The parser's words, with line and column.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document = text.parse::<DocumentMut>().map_err(|error| error.to_string())?;
        Ok(Self { document, is_changed: false })
    }

    pub fn text(&self) -> String {
        self.document.to_string()
    }

    pub fn has(&self, id: &str) -> bool {
        self.document.contains_key(id)
    }

    /// The source with this address, or with this checksum of its text.
    pub fn find(&self, url: Option<&str>, sha256: &str) -> Option<&str> {
        let field = |item: &Item, name: &str| item.get(name).and_then(Item::as_str).map(str::to_owned);
        let is_same = |item: &Item| {
            url.is_some() && field(item, "url").as_deref() == url
                || field(item, "sha256").is_some_and(|known| known.eq_ignore_ascii_case(sha256))
        };
        self.document.iter().find(|(_, item)| is_same(item)).map(|(id, _)| id)
    }

    /// Adds an article at the end.
    pub fn add(&mut self, id: &str, pulled: &Pulled, url: Option<&str>, publisher: Option<&str>, sha256: &str) {
        let article = &pulled.article;
        let mut table = Table::new();
        let published = article.published.as_ref().map(|published| published.date.to_string());
        let retrieved = pulled.retrieved.map(|day| day.to_string());
        let fields = [
            ("url", url),
            ("title", article.title.as_deref()),
            ("publisher", publisher),
            ("author", article.author.as_deref()),
            ("published", published.as_deref()),
            ("lang", article.lang.as_deref()),
            ("retrieved", retrieved.as_deref()),
        ];
        for (name, text) in fields {
            if let Some(text) = text {
                table.insert(name, value(text));
            }
        }
        table.insert("article", value(super::article_path(id)));
        table.insert("sha256", value(sha256));
        if let Some(original) = article
            .original
            .as_ref()
            .and_then(|original| original.url.as_deref())
            .filter(|original| url != Some(*original))
        {
            let mut extra = toml_edit::InlineTable::new();
            extra.insert("original", original.into());
            table.insert("extra", value(extra));
        }
        if !self.document.is_empty() {
            table.decor_mut().set_prefix("\n");
        }
        let last = self.document.iter().filter_map(|(_, item)| item.as_table()?.position()).max().unwrap_or(0);
        table.set_position(Some(last + 1));
        self.document.insert(id, Item::Table(table));
        self.is_changed = true;
    }
}
