//! View types as a tree of values: two lists and one text, whatever the size of the page.

use serde::ser::{self, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// Values of a page.
#[derive(Default)]
pub struct Tree {
    /// Members of tables and items of lists, those of one value beside each other. Items have no names.
    members: Vec<(&'static str, Node)>,
    text: String,
    /// Values on their way into `members`.
    open: Vec<(&'static str, Node)>,
}

#[derive(Clone, Copy, Debug)]
pub enum Node {
    None,
    Bool(bool),
    Number(i64),
    Text(Range),
    List(Range),
    Table(Range),
}

/// A part of [`Tree::members`] or of its text.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    start: u32,
    end: u32,
}

impl Range {
    fn new(start: usize, end: usize) -> Result<Self, Odd> {
        Ok(Self { start: u32::try_from(start).map_err(|_| Odd)?, end: u32::try_from(end).map_err(|_| Odd)? })
    }

    const fn of(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Tree {
    /// `None`: it holds what no view holds so far, such as a map.
    pub fn add(&mut self, value: &impl Serialize) -> Option<Node> {
        value.serialize(&mut *self).ok()
    }

    pub fn text(&self, range: Range) -> &str {
        &self.text[range.of()]
    }

    pub fn members(&self, range: Range) -> &[(&'static str, Node)] {
        &self.members[range.of()]
    }

    fn push_text(&mut self, text: &str) -> Result<Node, Odd> {
        let start = self.text.len();
        self.text.push_str(text);
        Range::new(start, self.text.len()).map(Node::Text)
    }

    fn close(&mut self, base: usize) -> Result<Range, Odd> {
        let start = self.members.len();
        self.members.extend(self.open.drain(base..));
        Range::new(start, self.members.len())
    }
}

/// Not a value of a kind that is known here: Tera knows them all.
#[derive(Debug)]
pub struct Odd;

impl std::fmt::Display for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value of an unknown kind")
    }
}

impl std::error::Error for Odd {}

impl ser::Error for Odd {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Odd
    }
}

/// A list or a table whose members come one by one.
pub struct Open<'t> {
    tree: &'t mut Tree,
    base: usize,
}

macro_rules! numbers {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Result<Node, Odd> {
            i64::try_from(value).map(Node::Number).map_err(|_| Odd)
        })*
    };
}

impl<'t> Serializer for &'t mut Tree {
    type Ok = Node;
    type Error = Odd;
    type SerializeSeq = Open<'t>;
    type SerializeTuple = Open<'t>;
    type SerializeStruct = Open<'t>;
    type SerializeTupleStruct = Impossible<Node, Odd>;
    type SerializeTupleVariant = Impossible<Node, Odd>;
    type SerializeMap = Impossible<Node, Odd>;
    type SerializeStructVariant = Impossible<Node, Odd>;

    numbers!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_bool(self, value: bool) -> Result<Node, Odd> {
        Ok(Node::Bool(value))
    }

    fn serialize_f32(self, _: f32) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_f64(self, _: f64) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_char(self, value: char) -> Result<Node, Odd> {
        self.push_text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<Node, Odd> {
        self.push_text(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_none(self) -> Result<Node, Odd> {
        Ok(Node::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Node, Odd> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Node, Odd> {
        Ok(Node::None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Node, Odd> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Node, Odd> {
        Err(Odd)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'t>, Odd> {
        Ok(Open { base: self.open.len(), tree: self })
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'t>, Odd> {
        self.serialize_seq(None)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'t>, Odd> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<Node, Odd>, Odd> {
        Err(Odd)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Node, Odd>, Odd> {
        Err(Odd)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<Node, Odd>, Odd> {
        Err(Odd)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Node, Odd>, Odd> {
        Err(Odd)
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = Node;
    type Error = Odd;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Odd> {
        let node = value.serialize(&mut *self.tree)?;
        self.tree.open.push(("", node));
        Ok(())
    }

    fn end(self) -> Result<Node, Odd> {
        self.tree.close(self.base).map(Node::List)
    }
}

impl SerializeTuple for Open<'_> {
    type Ok = Node;
    type Error = Odd;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Odd> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<Node, Odd> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = Node;
    type Error = Odd;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Odd> {
        let node = value.serialize(&mut *self.tree)?;
        self.tree.open.push((name, node));
        Ok(())
    }

    fn end(self) -> Result<Node, Odd> {
        self.tree.close(self.base).map(Node::Table)
    }
}
