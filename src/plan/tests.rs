use super::*;
use crate::date::Edtf;

fn date(text: &str) -> Edtf {
    Edtf::parse(text).expect("a valid date")
}

#[test]
fn ids_of_dates_are_safe_in_html_and_addresses() {
    for (edtf, id) in [
        ("2024-10-21", "_d-2024-10-21"),
        ("2024-10-21T14:30Z", "_d-2024-10-21"),
        ("2024-10-14/2024-10-20", "_d-2024-10-14_2024-10-20"),
        ("../2024-10-21", "_d-oo_2024-10-21"),
        ("2024-10~", "_d-2024-10a"),
        ("-0043-03-15", "_d--0043-03-15"),
    ] {
        assert_eq!(date_id(Some(&date(edtf))), id);
    }
    assert_eq!(date_id(None), "_d-none");
}
