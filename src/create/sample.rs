//! The timeline that a new site begins with, in English and Indonesian.

/// A file of the sample.
#[derive(Clone, Copy)]
pub struct SampleFile {
    /// Inside the content folder.
    pub path: &'static str,
    english: &'static str,
    indonesian: &'static str,
}

/// The languages in which there are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleLanguage {
    English,
    Indonesian,
}

impl SampleLanguage {
    /// The one that a language tag names.
    pub fn of(tag: &str) -> Option<Self> {
        match tag.split('-').next() {
            Some("en") => Some(Self::English),
            Some("id") => Some(Self::Indonesian),
            _ => None,
        }
    }
}

impl SampleFile {
    pub fn text(self, language: SampleLanguage) -> &'static str {
        match language {
            SampleLanguage::English => self.english,
            SampleLanguage::Indonesian => self.indonesian,
        }
    }
}

macro_rules! sample {
    ($($path:literal)*) => {
        &[$(SampleFile {
            path: $path,
            english: include_str!(concat!("sample/en/", $path)),
            indonesian: include_str!(concat!("sample/id/", $path)),
        }),*]
    };
}

pub const FILES: &[SampleFile] = sample! {
    "about.md"
    "lighthouse/actors.toml"
    "lighthouse/events/keeper-all-night.md"
    "lighthouse/events/logbook.md"
    "lighthouse/events/maker-silent.md"
    "lighthouse/events/new-lamp.md"
    "lighthouse/events/office-denies.md"
    "lighthouse/events/pilots-three-hours.md"
    "lighthouse/events/tower-built.md"
    "lighthouse/sources.toml"
    "lighthouse/timeline.md"
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::create::translation::without_words;

    /// Whoever corrects one of the two corrects the other.
    #[test]
    fn both_samples_differ_in_words_alone() {
        for file in FILES.iter().filter(|file| file.path.contains("/events/") || file.path.ends_with("timeline.md")) {
            let [english, indonesian] = [file.english, file.indonesian].map(|text| without_words(file.path, text));
            assert_eq!(english, indonesian, "{}", file.path);
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/create/sample");
        for language in ["en", "id"] {
            let on_disk = walkdir::WalkDir::new(folder.join(language)).into_iter().flatten();
            assert_eq!(on_disk.filter(|entry| entry.file_type().is_file()).count(), FILES.len(), "{language}");
        }
    }
}
