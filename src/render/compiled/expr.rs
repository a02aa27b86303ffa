//! Expressions: what is printed, asked, handed on.

/// A value to be found.
#[derive(Clone, Debug)]
pub enum Expr {
    Slot(usize),
    Words,
    Page,
    View,
    Level,
    /// One of the texts that every template may name.
    Global(Box<str>),
    Field(Box<Expr>, Name),
    Item(Box<Expr>, usize),
    Text(Box<str>),
    Number(i64),
    Bool(bool),
    Length(Box<Expr>),
    /// Whether a count, from 1, is the first.
    IsFirst(usize),
    Not(Box<Expr>),
    And(Box<[Expr; 2]>),
    Or(Box<[Expr; 2]>),
    Equal(Box<[Expr; 2]>),
    Differs(Box<[Expr; 2]>),
    Plus(Box<[Expr; 2]>),
}

/// A field's name, which may be a message's: those have hyphens in their ids.
#[derive(Clone, Debug)]
pub struct Name {
    pub field: Box<str>,
    pub message: Box<str>,
}

/// What names stand for where an expression is.
pub trait Scope {
    fn find(&self, name: &str) -> Option<Expr>;
    /// The variable that counts the rounds of the innermost loop.
    fn count(&self) -> Option<usize>;
}

/// Reads one expression after the other from a text.
pub struct Reader<'a, 's> {
    rest: &'a str,
    scope: &'s dyn Scope,
}

impl<'a, 's> Reader<'a, 's> {
    pub fn new(text: &'a str, scope: &'s dyn Scope) -> Self {
        Self { rest: text.trim_start(), scope }
    }

    /// The whole text as one expression; whether `| safe` ends it.
    pub fn printed(mut self) -> Option<(Expr, bool)> {
        let value = self.any()?;
        let safe = self.eat("|") && self.eat("safe");
        self.rest.is_empty().then_some((value, safe))
    }

    /// The whole text as one expression.
    pub fn whole(mut self) -> Option<Expr> {
        let value = self.any()?;
        self.rest.is_empty().then_some(value)
    }

    fn any(&mut self) -> Option<Expr> {
        let mut left = self.both()?;
        while self.eat_word("or") {
            left = Expr::Or(Box::new([left, self.both()?]));
        }
        Some(left)
    }

    fn both(&mut self) -> Option<Expr> {
        let mut left = self.negated()?;
        while self.eat_word("and") {
            left = Expr::And(Box::new([left, self.negated()?]));
        }
        Some(left)
    }

    fn negated(&mut self) -> Option<Expr> {
        if self.eat_word("not") { Some(Expr::Not(Box::new(self.negated()?))) } else { self.compared() }
    }

    fn compared(&mut self) -> Option<Expr> {
        let left = self.sum()?;
        if self.eat("==") {
            return Some(Expr::Equal(Box::new([left, self.sum()?])));
        }
        if self.eat("!=") {
            return Some(Expr::Differs(Box::new([left, self.sum()?])));
        }
        Some(left)
    }

    fn sum(&mut self) -> Option<Expr> {
        let mut left = self.measured()?;
        while self.eat("+") {
            left = Expr::Plus(Box::new([left, self.measured()?]));
        }
        Some(left)
    }

    fn measured(&mut self) -> Option<Expr> {
        let value = self.path()?;
        let before = self.rest;
        if self.eat("|") {
            if self.eat_word("length") {
                return Some(Expr::Length(Box::new(value)));
            }
            self.rest = before;
        }
        Some(value)
    }

    fn path(&mut self) -> Option<Expr> {
        let mut value = self.atom()?;
        loop {
            if let Some(rest) = self.rest.strip_prefix('.') {
                self.rest = rest;
                let field = self.word()?;
                let message = field.replace('_', "-").into();
                value = Expr::Field(Box::new(value), Name { field: field.into(), message });
            } else if self.eat("[") {
                let Expr::Number(at) = self.atom()? else { return None };
                value = Expr::Item(Box::new(value), usize::try_from(at).ok()?);
                self.eat("]").then_some(())?;
            } else {
                self.rest = self.rest.trim_start();
                return Some(value);
            }
        }
    }

    fn atom(&mut self) -> Option<Expr> {
        if let Some(rest) = self.rest.strip_prefix('"') {
            let end = rest.find('"')?;
            self.rest = rest[end + 1..].trim_start();
            return Some(Expr::Text(rest[..end].into()));
        }
        let word = self.word()?;
        if word == "loop" {
            let count = self.scope.count()?;
            self.rest = self.rest.strip_prefix('.')?;
            return match self.word()? {
                "first" => Some(Expr::IsFirst(count)),
                "index" => Some(Expr::Slot(count)),
                _ => None,
            };
        }
        match word {
            "true" => Some(Expr::Bool(true)),
            "false" => Some(Expr::Bool(false)),
            number if number.starts_with(|c: char| c.is_ascii_digit()) => number.parse().ok().map(Expr::Number),
            name => self.scope.find(name),
        }
    }

    /// A name or a number, without the white space after it: a path goes on at once.
    fn word(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    fn eat(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(sign);
        self.rest = rest.map_or(self.rest, str::trim_start);
        rest.is_some()
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let follows = |rest: &&str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let rest = self.rest.trim_start().strip_prefix(word).filter(follows);
        self.rest = rest.map_or(self.rest, str::trim_start);
        rest.is_some()
    }
}
