use super::*;

#[test]
fn groups_by_language() {
    let number = |tag: &str, value| Numbers::new(&tag.parse().unwrap()).number(value);
    assert_eq!(number("en", 10_000.0), "10,000");
    assert_eq!(number("id", 10_000.0), "10.000");
    assert_eq!(number("es", 1_234.0), "1234");
}
