//! Programs and trees into bytes.

use super::expr::{Expr, Name};
use super::tree::{Node, Range, Tree};
use super::{Globals, Op, Program};

/// One page in the making. Whatever returns `None` leaves the page to Tera.
pub struct Run<'r> {
    program: &'r Program,
    globals: &'r Globals<'r>,
    tree: &'r Tree,
    page: Node,
    view: Node,
    pub out: Vec<u8>,
}

/// A value as expressions meet it.
#[derive(Clone, Copy)]
enum Value<'r> {
    None,
    Bool(bool),
    Number(i64),
    Text(&'r str),
    List(Range),
    Table(Range),
    Words,
}

impl<'r> Run<'r> {
    pub fn new(program: &'r Program, globals: &'r Globals<'r>, tree: &'r Tree, page: Node, view: Node) -> Self {
        Self { program, globals, tree, page, view, out: Vec::with_capacity(16 * 1024) }
    }

    pub fn page(&mut self, ops: &'r [Op]) -> Option<()> {
        let mut slots = vec![Value::None; self.program.slots];
        self.all(ops, &mut slots)
    }

    fn all(&mut self, ops: &'r [Op], slots: &mut [Value<'r>]) -> Option<()> {
        ops.iter().try_for_each(|op| self.one(op, slots))
    }

    fn one(&mut self, op: &'r Op, slots: &mut [Value<'r>]) -> Option<()> {
        match op {
            Op::Text(text) => self.out.extend_from_slice(text.as_bytes()),
            Op::Print { value, escape } => {
                let value = self.value(value, slots)?;
                self.print(value, *escape)?;
            }
            Op::If { branches, otherwise } => {
                for (test, body) in branches {
                    if self.is_true(self.value(test, slots)?) {
                        return self.all(body, slots);
                    }
                }
                self.all(otherwise, slots)?;
            }
            Op::For { item, count, list, body } => {
                let Value::List(range) = self.value(list, slots)? else { return None };
                for (at, (_, node)) in self.tree.members(range).iter().enumerate() {
                    slots[*item] = self.of(*node);
                    slots[*count] = Value::Number(i64::try_from(at + 1).ok()?);
                    self.all(body, slots)?;
                }
            }
            Op::Set { slot, value } => slots[*slot] = self.value(value, slots)?,
            Op::Block { body, .. } => self.all(body, slots)?,
            Op::Call { component, args } => {
                let component = &self.program.components[*component];
                let mut inner = vec![Value::None; component.slots];
                for (slot, arg) in inner.iter_mut().zip(args) {
                    *slot = self.value(arg, slots)?;
                }
                self.all(&component.body, &mut inner)?;
            }
        }
        Some(())
    }

    fn print(&mut self, value: Value<'r>, escape: bool) -> Option<()> {
        match value {
            Value::None => {}
            Value::Bool(value) => self.out.extend_from_slice(if value { b"true" } else { b"false" }),
            Value::Number(value) => self.out.extend_from_slice(value.to_string().as_bytes()),
            Value::Text(text) if escape => tera::escape_html(text, &mut self.out).ok()?,
            Value::Text(text) => self.out.extend_from_slice(text.as_bytes()),
            Value::List(_) | Value::Table(_) | Value::Words => return None,
        }
        Some(())
    }

    fn value(&self, expr: &'r Expr, slots: &[Value<'r>]) -> Option<Value<'r>> {
        Some(match expr {
            Expr::Slot(slot) => slots[*slot],
            Expr::Words => Value::Words,
            Expr::Page => self.of(self.page),
            Expr::View => self.of(self.view),
            Expr::Level => Value::Number(self.globals.level.into()),
            Expr::Global(name) => Value::Text(self.globals.texts.get(&**name)?),
            Expr::Field(of, name) => self.field(self.value(of, slots)?, name)?,
            Expr::Item(of, at) => {
                let Value::List(range) = self.value(of, slots)? else { return None };
                self.of(self.tree.members(range).get(*at)?.1)
            }
            Expr::Text(text) => Value::Text(text),
            Expr::Number(number) => Value::Number(*number),
            Expr::Bool(value) => Value::Bool(*value),
            Expr::Length(of) => match self.value(of, slots)? {
                Value::List(range) => Value::Number(i64::try_from(self.tree.members(range).len()).ok()?),
                _ => return None,
            },
            Expr::IsFirst(count) => Value::Bool(matches!(slots[*count], Value::Number(1))),
            Expr::Not(of) => Value::Bool(!self.is_true(self.value(of, slots)?)),
            Expr::And(both) => {
                let first = self.value(&both[0], slots)?;
                if self.is_true(first) { self.value(&both[1], slots)? } else { first }
            }
            Expr::Or(both) => {
                let first = self.value(&both[0], slots)?;
                if self.is_true(first) { first } else { self.value(&both[1], slots)? }
            }
            Expr::Equal(both) => Value::Bool(self.are_equal(both, slots)?),
            Expr::Differs(both) => Value::Bool(!self.are_equal(both, slots)?),
            Expr::Plus(both) => match (self.value(&both[0], slots)?, self.value(&both[1], slots)?) {
                (Value::Number(a), Value::Number(b)) => Value::Number(a.checked_add(b)?),
                _ => return None,
            },
        })
    }

    fn of(&self, node: Node) -> Value<'r> {
        match node {
            Node::None => Value::None,
            Node::Bool(value) => Value::Bool(value),
            Node::Number(number) => Value::Number(number),
            Node::Text(range) => Value::Text(self.tree.text(range)),
            Node::List(range) => Value::List(range),
            Node::Table(range) => Value::Table(range),
        }
    }

    fn field(&self, of: Value<'r>, name: &Name) -> Option<Value<'r>> {
        match of {
            Value::Table(range) => {
                let member = self.tree.members(range).iter().find(|(known, _)| *known == &*name.field)?;
                Some(self.of(member.1))
            }
            Value::Words => self.globals.messages.get(&*name.message).map(|text| Value::Text(text)),
            _ => None,
        }
    }

    fn are_equal(&self, both: &'r [Expr; 2], slots: &[Value<'r>]) -> Option<bool> {
        match (self.value(&both[0], slots)?, self.value(&both[1], slots)?) {
            (Value::Number(a), Value::Number(b)) => Some(a == b),
            (Value::Text(a), Value::Text(b)) => Some(a == b),
            (Value::Bool(a), Value::Bool(b)) => Some(a == b),
            _ => None,
        }
    }

    fn is_true(&self, value: Value<'_>) -> bool {
        match value {
            Value::None => false,
            Value::Bool(value) => value,
            Value::Number(number) => number != 0,
            Value::Text(text) => !text.is_empty(),
            Value::List(range) | Value::Table(range) => !self.tree.members(range).is_empty(),
            Value::Words => true,
        }
    }
}
