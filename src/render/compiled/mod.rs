//! The theme's own templates, compiled: what makes ten thousand pages quick.
//!
//! Reads the part of Tera's language that the theme uses and gives the same bytes. It is a shortcut and no second
//! authority: a template that a site replaces, or one that says more than this module understands, is Tera's, and debug
//! builds, so every test, render each page both ways and compare.
//!
//! ```text
//! templates ─ lex ─ parse ─► Program ─┐
//! view types ─ serde ─► Tree ─────────┴─ run ─► bytes
//! ```

mod expr;
mod lex;
mod parse;
mod run;
mod tree;

use serde::Serialize;
use std::collections::BTreeMap;

use expr::Expr;
use run::Run;
use tree::Tree;

/// Templates that can be run without Tera.
pub struct Program {
    /// Templates of pages, by name.
    pages: BTreeMap<String, Vec<Op>>,
    components: Vec<Component>,
    /// How many variables the templates of pages have between them.
    slots: usize,
}

/// A step of a template.
#[derive(Clone)]
enum Op {
    Text(Box<str>),
    Print { value: Expr, escape: bool },
    If { branches: Vec<(Expr, Vec<Op>)>, otherwise: Vec<Op> },
    For { item: usize, count: usize, list: Expr, body: Vec<Op> },
    Set { slot: usize, value: Expr },
    Block { name: Box<str>, body: Vec<Op> },
    Call { component: usize, args: Vec<Expr> },
}

/// A template's function. Its parameters are its first variables.
struct Component {
    body: Vec<Op>,
    slots: usize,
}

/// What every page's templates may name.
pub struct Globals<'a> {
    /// By id.
    pub messages: &'a BTreeMap<String, String>,
    pub texts: &'a BTreeMap<&'static str, String>,
    /// Of headings, in a piece of a page.
    pub level: u8,
}

impl Program {
    /// Compiles a theme, file by file; what is not understood is left out.
    pub fn new(files: &[(&str, String)]) -> Self {
        parse::program(files)
    }

    /// Whether a page's template can be run.
    #[cfg(debug_assertions)]
    pub fn has(&self, template: &str) -> bool {
        self.pages.contains_key(template)
    }

    /// The page, or `None` where it takes Tera to say what it is, or what is wrong with it.
    pub fn render(
        &self,
        template: &str,
        globals: &Globals<'_>,
        page: &impl Serialize,
        view: &impl Serialize,
    ) -> Option<Vec<u8>> {
        let ops = self.pages.get(template)?;
        let mut tree = Tree::default();
        let (page, view) = (tree.add(page)?, tree.add(view)?);
        let mut run = Run::new(self, globals, &tree, page, view);
        run.page(ops)?;
        Some(run.out)
    }
}
