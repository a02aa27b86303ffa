//! Pieces into programs: scopes, blocks and components resolved.

use super::expr::{Expr, Reader, Scope};
use super::lex::{Piece, pieces};
use super::{Component, Op, Program};
use std::collections::BTreeMap;

/// The name and parameters of a component, each with its default.
struct Signature<'a> {
    name: &'a str,
    params: Vec<(&'a str, Option<&'a str>)>,
}

pub fn program(files: &[(&str, String)]) -> Program {
    let files: Vec<(&str, Vec<Piece>)> = files.iter().filter_map(|(name, text)| Some((*name, pieces(text)?))).collect();
    let signatures: Vec<Signature> = files.iter().flat_map(|(_, pieces)| pieces).filter_map(signature).collect();
    let mut program = Program { pages: BTreeMap::new(), components: Vec::new(), slots: 0 };
    let mut bodies: BTreeMap<&str, Component> = BTreeMap::new();
    let mut slots = 0;
    let mut templates: BTreeMap<&str, Template> = BTreeMap::new();
    for (name, pieces) in &files {
        let mut parser = Parser {
            pieces,
            at: 0,
            signatures: &signatures,
            names: Vec::new(),
            counts: Vec::new(),
            slots,
            in_component: false,
        };
        let Some(template) = parser.template(&mut bodies) else { continue };
        slots = parser.slots;
        templates.insert(name, template);
    }
    // A component that was not understood leaves the ones after it in place.
    let known: Option<Vec<Component>> = signatures.iter().map(|signature| bodies.remove(signature.name)).collect();
    let Some(components) = known else { return program };
    program.components = components;
    program.slots = slots;
    for (name, template) in &templates {
        if let Some(ops) = linked(template, &templates) {
            program.pages.insert((*name).to_owned(), ops);
        }
    }
    program
}

struct Template<'a> {
    parent: Option<&'a str>,
    ops: Vec<Op>,
}

/// A template with the blocks of its parent and its own in their places.
fn linked(template: &Template<'_>, templates: &BTreeMap<&str, Template<'_>>) -> Option<Vec<Op>> {
    let Some(parent) = template.parent else { return Some(flat(&template.ops, &BTreeMap::new())) };
    let parent = templates.get(parent).filter(|parent| parent.parent.is_none())?;
    let blocks: BTreeMap<&str, &[Op]> = template
        .ops
        .iter()
        .filter_map(|op| match op {
            Op::Block { name, body } => Some((&**name, body.as_slice())),
            _ => None,
        })
        .collect();
    Some(flat(&parent.ops, &blocks))
}

/// The operations with blocks opened, each filled by who has the last word.
fn flat(ops: &[Op], blocks: &BTreeMap<&str, &[Op]>) -> Vec<Op> {
    let mut out = Vec::with_capacity(ops.len());
    for op in ops {
        match op {
            Op::Block { name, body } => out.extend(flat(blocks.get(&**name).copied().unwrap_or(body), blocks)),
            Op::If { branches, otherwise } => out.push(Op::If {
                branches: branches.iter().map(|(test, body)| (test.clone(), flat(body, blocks))).collect(),
                otherwise: flat(otherwise, blocks),
            }),
            Op::For { item, count, list, body } => {
                let (item, count, list) = (*item, *count, list.clone());
                out.push(Op::For { item, count, list, body: flat(body, blocks) });
            }
            other => out.push(other.clone()),
        }
    }
    out
}

fn signature<'a>(piece: &Piece<'a>) -> Option<Signature<'a>> {
    let Piece::Tag(tag) = piece else { return None };
    let (name, params) = tag.strip_prefix("component ")?.split_once('(')?;
    let params = params.strip_suffix(')')?.split(',').map(str::trim).filter(|param| !param.is_empty());
    let param = |param: &'a str| match param.split_once('=') {
        Some((name, default)) => (name.trim(), Some(default.trim())),
        None => (param, None),
    };
    Some(Signature { name: name.trim(), params: params.map(param).collect() })
}

struct Parser<'a, 'p> {
    pieces: &'p [Piece<'a>],
    at: usize,
    signatures: &'p [Signature<'a>],
    /// Variables that can be seen, the innermost last.
    names: Vec<(&'a str, usize)>,
    /// Counting variables of the loops around.
    counts: Vec<usize>,
    slots: usize,
    in_component: bool,
}

impl Scope for Parser<'_, '_> {
    fn find(&self, name: &str) -> Option<Expr> {
        if let Some((_, slot)) = self.names.iter().rev().find(|(known, _)| *known == name) {
            return Some(Expr::Slot(*slot));
        }
        match name {
            // Components see their parameters alone.
            _ if self.in_component => None,
            "t" => Some(Expr::Words),
            "page" => Some(Expr::Page),
            "view" => Some(Expr::View),
            "level" => Some(Expr::Level),
            name => Some(Expr::Global(name.into())),
        }
    }

    fn count(&self) -> Option<usize> {
        self.counts.last().copied()
    }
}

impl<'a> Parser<'a, '_> {
    fn template(&mut self, components: &mut BTreeMap<&'a str, Component>) -> Option<Template<'a>> {
        let mut parent = None;
        let mut ops = Vec::new();
        while self.at < self.pieces.len() {
            match self.pieces[self.at] {
                Piece::Tag(tag) if tag.starts_with("extends ") => {
                    parent = Some(tag["extends ".len()..].trim().trim_matches('"'));
                    self.at += 1;
                }
                Piece::Tag(tag) if tag.starts_with("component ") => {
                    let signature = signature(&self.pieces[self.at])?;
                    self.at += 1;
                    components.insert(signature.name, self.component(&signature)?);
                }
                _ => ops.push(self.op()?),
            }
        }
        Some(Template { parent, ops })
    }

    fn component(&mut self, signature: &Signature<'a>) -> Option<Component> {
        let params: Vec<&str> = signature.params.iter().map(|(name, _)| *name).collect();
        let slots = std::mem::replace(&mut self.slots, params.len());
        let names = params.into_iter().enumerate().map(|(slot, name)| (name, slot)).collect();
        let names = std::mem::replace(&mut self.names, names);
        let counts = std::mem::take(&mut self.counts);
        self.in_component = true;
        let (body, end) = self.body()?;
        end.starts_with("endcomponent").then_some(())?;
        let component = Component { body, slots: self.slots };
        (self.slots, self.names, self.counts, self.in_component) = (slots, names, counts, false);
        Some(component)
    }

    /// Operations up to a tag that is none, and that tag. Variables made on the way end here.
    fn body(&mut self) -> Option<(Vec<Op>, &'a str)> {
        let seen = self.names.len();
        let mut ops = Vec::new();
        loop {
            if let Piece::Tag(tag) = *self.pieces.get(self.at)? {
                let word = tag.split(' ').next().unwrap_or_default();
                if word.starts_with("end") || matches!(word, "else" | "elif") {
                    self.at += 1;
                    self.names.truncate(seen);
                    return Some((ops, tag));
                }
            }
            ops.push(self.op()?);
        }
    }

    fn op(&mut self) -> Option<Op> {
        let piece = self.pieces[self.at];
        self.at += 1;
        match piece {
            Piece::Text(text) => Some(Op::Text(text.into())),
            Piece::Print(call) if call.starts_with('<') => self.call(call),
            Piece::Print(text) => {
                let (value, safe) = Reader::new(text, self).printed()?;
                Some(Op::Print { value, escape: !safe })
            }
            Piece::Tag(tag) => {
                let (word, rest) = tag.split_once(' ')?;
                match word {
                    "if" => self.condition(rest),
                    "for" => self.repeated(rest),
                    "set" => {
                        let (name, value) = rest.split_once('=')?;
                        let value = Reader::new(value, self).whole()?;
                        let slot = self.slot(name.trim());
                        Some(Op::Set { slot, value })
                    }
                    "block" => {
                        let (body, end) = self.body()?;
                        end.starts_with("endblock").then(|| Op::Block { name: rest.trim().into(), body })
                    }
                    _ => None,
                }
            }
        }
    }

    fn slot(&mut self, name: &'a str) -> usize {
        let slot = self.slots;
        self.slots += 1;
        self.names.push((name, slot));
        slot
    }

    fn condition(&mut self, test: &'a str) -> Option<Op> {
        let mut test = Reader::new(test, self).whole()?;
        let mut branches = Vec::new();
        loop {
            let (body, end) = self.body()?;
            branches.push((test, body));
            if let Some(next) = end.strip_prefix("elif ") {
                test = Reader::new(next, self).whole()?;
                continue;
            }
            let otherwise = match end {
                "else" => {
                    let (body, end) = self.body()?;
                    (end == "endif").then_some(body)?
                }
                "endif" => Vec::new(),
                _ => return None,
            };
            return Some(Op::If { branches, otherwise });
        }
    }

    fn repeated(&mut self, rest: &'a str) -> Option<Op> {
        let (name, list) = rest.split_once(" in ")?;
        let list = Reader::new(list, self).whole()?;
        let seen = self.names.len();
        let item = self.slot(name.trim());
        let count = self.slots;
        self.slots += 1;
        self.counts.push(count);
        let (body, end) = self.body()?;
        self.counts.pop();
        self.names.truncate(seen);
        (end == "endfor").then_some(Op::For { item, count, list, body })
    }

    /// `<name first={expression} second="text" />`
    fn call(&self, call: &'a str) -> Option<Op> {
        let inner = call.strip_prefix('<')?.strip_suffix("/>")?.trim();
        let (name, mut rest) = inner.split_once(' ').unwrap_or((inner, ""));
        let component = self.signatures.iter().position(|signature| signature.name == name)?;
        let mut given: Vec<(&str, Expr)> = Vec::new();
        while !rest.trim_start().is_empty() {
            let (param, value) = rest.trim_start().split_once('=')?;
            let (close, start) = if value.starts_with('{') { ('}', 1) } else { ('"', 1) };
            let end = start + value[start..].find(close)?;
            let expr = match close {
                '}' => Reader::new(&value[start..end], self).whole()?,
                _ => Expr::Text(value[start..end].into()),
            };
            given.push((param, expr));
            rest = &value[end + 1..];
        }
        let mut args = Vec::new();
        for (param, default) in &self.signatures[component].params {
            match given.iter().position(|(name, _)| name == param) {
                Some(at) => args.push(given.swap_remove(at).1),
                None => args.push(Expr::Text((*default)?.strip_prefix('"')?.strip_suffix('"')?.into())),
            }
        }
        given.is_empty().then_some(Op::Call { component, args })
    }
}
