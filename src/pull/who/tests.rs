//! Sentences of our own, a handful a language, and laws that hold for every text.

use proptest::prelude::*;

use super::*;

mod speakers;

/// Speaker, cue and words of each attribution, a line each; `~` before a speaker carried from elsewhere.
fn said(lang: &str, text: &str) -> Vec<String> {
    let words = |range: &Range<usize>| text[range.clone()].to_owned();
    let who = |source: &Source| format!("{}{}", if source.carried { "~" } else { "" }, source.name);
    (speeches(text, lang, &[]).iter())
        .map(|speech| {
            let speaker = speech.speaker.as_ref().map_or("-".to_owned(), who);
            let outlet = speech.outlet.as_ref().map_or(String::new(), |outlet| format!(" ({})", outlet.name));
            let content: Vec<String> = speech.content.iter().map(words).collect();
            format!("{speaker}{outlet} | {} | {}", words(&speech.cue), content.join(" … "))
        })
        .collect()
}

#[test]
fn english_words_that_only_seem_to_be_said() {
    assert_eq!(said("en", "The four loopholes he cited are open to all."), [""; 0]);
    assert_eq!(said("en", "The book is about why she believes the harbour will close."), [""; 0]);
    assert_eq!(said("en", "DOUBTFUL HARBOUR CLAIMS - For years the town had sold the berths."), [""; 0]);
    assert_eq!(
        said("en", "A judge rejected the request, saying the courts have no business there."),
        ["A judge | rejected | the request", "A judge | saying | the courts have no business there"]
    );
    assert_eq!(
        said("en", "The film ends with footage of Anna Reed saying that it was over."),
        ["Anna Reed | saying | that it was over"]
    );
    assert_eq!(
        said("en", "Reuters reported that the council denied that the bridge was shut."),
        ["the council (Reuters) | denied | that the bridge was shut"]
    );
}

#[test]
fn english_indirect_speech() {
    assert_eq!(
        said("en", "Mayor Anna Reed said the bridge would stay shut."),
        ["Anna Reed | said | the bridge would stay shut"]
    );
    assert_eq!(
        said("en", "The harbour, the council said, will open in May."),
        ["the council | said | The harbour … will open in May"]
    );
    assert_eq!(
        said("en", "The tunnel is safe, according to the city council."),
        ["the city council | according to | The tunnel is safe"]
    );
    assert_eq!(
        said("en", "John Marsh, the head of the port authority, told reporters that the crane had failed."),
        ["John Marsh | told | that the crane had failed"]
    );
}

#[test]
fn english_direct_speech() {
    assert_eq!(
        said("en", "“We had no warning,” said Dr. Ruth Olsen, a geologist."),
        ["Ruth Olsen | said | “We had no warning,”"]
    );
    assert_eq!(
        said("en", "\"It was loud,\" Mr. Okoro said. \"Then it was quiet.\""),
        ["Okoro | said | \"It was loud,\" … \"Then it was quiet.\""]
    );
    assert_eq!(said("en", "Lena Voss asked: “Who pays?”"), ["Lena Voss | asked | “Who pays?”"]);
}

#[test]
fn english_pronouns_lead_to_the_last_person() {
    assert_eq!(
        said("en", "Minister Ivo Brandt denied the report. He said that nobody had been paid."),
        ["Ivo Brandt | denied | the report", "~Ivo Brandt | said | that nobody had been paid"]
    );
}

#[test]
fn english_things_said_are_no_sayings() {
    assert_eq!(said("en", "His claims about the river were old."), Vec::<String>::new());
    assert_eq!(said("en", "The two states share a border."), Vec::<String>::new());
}

#[test]
fn english_agencies_carry_and_do_not_speak() {
    assert_eq!(
        said("en", "The port will close on Friday, the harbour master Olaf Lind told Reuters."),
        ["Olaf Lind (Reuters) | told | The port will close on Friday"]
    );
    assert_eq!(
        said("en", "The defence ministry has not commented, AFP reported."),
        ["The defence ministry (AFP) | has not commented | "]
    );
}

#[test]
fn indonesian_direct_speech() {
    assert_eq!(
        said("id", "\"Kami sudah siap,\" kata Kepala Dinas Perhubungan, Rahmat Hidayat, dalam keterangan tertulis."),
        ["Rahmat Hidayat | kata | \"Kami sudah siap,\""]
    );
    assert_eq!(
        said("id", "Direktur rumah sakit, Sinta Wardani, menyatakan pasien stabil. \"Besok boleh pulang,\" ujarnya."),
        ["Sinta Wardani | menyatakan | pasien stabil", "~Sinta Wardani | ujarnya | \"Besok boleh pulang,\""]
    );
}

#[test]
fn indonesian_menurut_and_short_names() {
    assert_eq!(
        said(
            "id",
            "Ketua panitia, Bagus Prakoso, menegaskan bahwa jadwal tidak berubah. Menurut Bagus, tiket masih dijual."
        ),
        ["Bagus Prakoso | menegaskan | bahwa jadwal tidak berubah", "~Bagus Prakoso | Menurut | tiket masih dijual"]
    );
}

#[test]
fn indonesian_nested_attribution() {
    assert_eq!(
        said(
            "id",
            "Kantor berita Xinhua mengutip Duta Besar Velmaria, Ilya Sorin, yang mengatakan bahwa perundingan akan dilanjutkan."
        ),
        ["Ilya Sorin (Xinhua) | mengatakan | bahwa perundingan akan dilanjutkan"]
    );
    assert_eq!(
        said("id", "Polisi membenarkan penangkapan itu, seperti dilansir Antara."),
        ["Polisi (Antara) | membenarkan | penangkapan itu"]
    );
    assert_eq!(said("id", "Harga naik antara Senin dan Rabu."), Vec::<String>::new());
}

#[test]
fn other_agencies_and_languages() {
    assert_eq!(
        said(
            "de",
            "„Wir sind bereit“, sagte Lena Brandt. Der Sprecher des Ministeriums, Karl Vogt, wies den Bericht zurück."
        ),
        ["Lena Brandt | sagte | „Wir sind bereit“", "Karl Vogt | wies | den Bericht zurück"]
    );
    assert_eq!(
        said(
            "es",
            "El ministro de Defensa, Luis Ortega, dijo que las tropas se retirarán. Según la policía, hay tres heridos."
        ),
        ["Luis Ortega | dijo | que las tropas se retirarán", "la policía | Según | hay tres heridos"]
    );
    assert_eq!(
        said(
            "fr",
            "Le gouvernement a exigé des excuses, a rapporté l'AFP. Paul Girard a démenti. « C'est faux », a-t-il ajouté."
        ),
        [
            "Le gouvernement (l'AFP) | a exigé | des excuses",
            "Paul Girard | a démenti | ",
            "~Paul Girard | a-t-il ajouté | « C'est faux »"
        ]
    );
}

#[test]
fn russian_and_ukrainian_cases() {
    assert_eq!(
        said("ru", "Директор завода Игорь Ланской заявил, что цех закрыт. По словам Ланского, работы идут."),
        ["Игорь Ланской | заявил | что цех закрыт", "~Игорь Ланской | По словам | работы идут"]
    );
    assert_eq!(
        said(
            "uk",
            "Речник міністерства Павло Дренко заявив, що кордон відкрито. Компанія поки не коментувала ситуацію."
        ),
        ["Павло Дренко | заявив | що кордон відкрито", "Компанія | не коментувала | ситуацію"]
    );
}

#[test]
fn vietnamese() {
    assert_eq!(
        said("vi", "Người phát ngôn Bộ Y tế, bà Trần Thu Hà, cho biết dịch đã giảm. Bà khẳng định bệnh viện đủ thuốc."),
        ["Trần Thu Hà | cho biết | dịch đã giảm", "~Trần Thu Hà | khẳng định | bệnh viện đủ thuốc"]
    );
}

#[test]
fn verbs_at_the_end() {
    assert_eq!(
        said("ko", "김하늘 대변인은 \"사실이 아니다\"라고 말했다. 그는 협상이 계속된다고 강조했다."),
        ["김하늘 | 말했다 | \"사실이 아니다\"", "~김하늘 | 강조했다 | 협상이 계속된다고"]
    );
    assert_eq!(
        said("ja", "国防省は報道を否定した。ロイター通信によると、政府は大使を呼び出した。"),
        ["国防省 | 否定した | 報道を", "- (ロイター通信) | によると | 政府は大使を呼び出した"]
    );
}

#[test]
fn chinese() {
    assert_eq!(
        said("zh", "外交部发言人王丽说：“我们希望各方缓和局势。”国防部否认了这一指控。"),
        ["王丽 | 说 | “我们希望各方缓和局势。”", "国防部 | 否认 | 了这一指控"]
    );
}

#[test]
fn anonymous_sources_stay_anonymous() {
    let text = "Seorang pejabat senior mengatakan kapal itu kosong.";
    let speeches = speeches(text, "id", &[]);
    let speaker = speeches[0].speaker.as_ref().expect("somebody speaks");
    assert!(speaker.anonymous && speaker.name == "Seorang pejabat senior", "{speaker:?}");
}

#[test]
fn boilerplate_says_nothing() {
    let text =
        "Wali kota mengatakan jalan dibuka.\nBaca juga: Bupati mengatakan pasar ditutup\nIa menolak berkomentar.";
    let start = text.find("Baca").expect("it stands there");
    let end = text.find("\nIa").expect("it stands there");
    assert!(
        speeches(text, "id", std::slice::from_ref(&(start..end)))
            .iter()
            .all(|speech| speech.evidence.end <= start || speech.evidence.start >= end)
    );
}

#[test]
fn every_language_file_reads() {
    for (name, toml) in languages::files() {
        assert_eq!(lexicon::Language::read(toml).err(), None, "{name}");
    }
}

#[test]
fn an_unknown_key_is_refused() {
    let toml = "surprise = 1\n[words]\n[[cue]]\nspeaker = \"before\"\nwords = [\"says\"]\n";
    assert!(lexicon::Language::read(toml).is_err_and(|error| error.contains("surprise")));
}

#[test]
fn a_language_without_words_has_no_speeches() {
    assert_eq!(speeches("Quelqu'un dit quelque chose.", "xx", &[]), []);
}

proptest! {
    #[test]
    fn ranges_are_whole_and_ordered(text in "([“”\"'«»„,.:;()—?!\n]|[a-zà-ỹа-я가-힣一-二A-Z0-9 ]|said|mengatakan|kata|Reuters|that|bahwa|Menurut| ){0,120}") {
        for (lang, _) in languages::files() {
            for speech in speeches(&text, lang, &[]) {
                let sources = speech.speaker.iter().chain(&speech.outlet).flat_map(|source| [source.named_at.clone(), source.mention.clone()]);
                let ranges = speech.content.iter().cloned().chain(sources).chain([speech.cue.clone(), speech.evidence.clone()]);
                for range in ranges {
                    prop_assert!(range.start < range.end && text.get(range.clone()).is_some(), "{range:?} of {text:?}");
                }
                for source in speech.speaker.iter().chain(&speech.outlet) {
                    prop_assert_eq!(&source.name, &text[source.named_at.clone()]);
                }
            }
        }
    }
}
