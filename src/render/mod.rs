//! A planned site in, the bytes of its files out.

pub mod charts;
