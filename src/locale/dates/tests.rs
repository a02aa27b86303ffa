use super::*;

#[track_caller]
fn long(tag: &str, edtf: &str, expected: &str) {
    assert_eq!(Locale::new(tag).date_text(&Edtf::parse(edtf).unwrap(), DateStyle::Long), expected, "{tag} {edtf}");
}

#[test]
fn shared_parts_are_said_once() {
    long("en", "2024-10-14/2024-10-20", "14–20 October 2024");
    long("en-US", "2024-10-14/2024-10-20", "October 14–20, 2024");
    long("ko", "2024-10-28/2024-11-03", "2024년 10월 28일~11월 3일");
    long("id", "2024-12-28/2025-01-03", "28 Desember 2024 – 3 Januari 2025");
}
