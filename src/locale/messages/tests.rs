use super::*;

#[test]
fn finds_a_message() {
    assert!(Messages::new("en").get("timeline").is_some());
}
