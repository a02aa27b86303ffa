//! Data about languages, one folder a language: what a linguist edits. A new folder is found by itself (`build.rs`).

include!(concat!(env!("OUT_DIR"), "/lang.rs"));

/// The text of a file in the folder of a language, such as `article.toml` in `id`.
pub fn file(language: &str, name: &str) -> Option<&'static str> {
    let known = FILES.binary_search_by(|(of, file, _)| (*of, *file).cmp(&(language, name)));
    known.ok().map(|at| FILES[at].2)
}

/// The languages that have a folder, in order.
pub fn languages() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    FILES
        .iter()
        .map(|(language, _, _)| *language)
        .filter(move |language| std::mem::replace(&mut last, language) != *language)
}

#[cfg(test)]
mod tests {
    #[test]
    fn files_are_found_by_language_and_name() {
        assert!(super::file("id", "article.toml").is_some_and(|text| text.contains("Baca juga")));
        assert_eq!(super::file("id", "nothing.toml"), None);
        assert_eq!(super::file("xx", "article.toml"), None);
        let languages: Vec<&str> = super::languages().collect();
        assert!(languages.is_sorted() && languages.contains(&"en") && languages.len() >= 10, "{languages:?}");
    }
}
