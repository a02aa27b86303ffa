//! Drafts of small articles of our own.

use super::*;

const ARTICLE: &str = "Kementerian Kehutanan mengatakan pada 3 Mei bahwa kebakaran sudah padam.\n\
    Gubernur Ratna Sari membantah ada korban jiwa. \"Semua warga selamat,\" ujarnya.\n\
    Badan cuaca memperkirakan sekitar 1.200 hektare hutan terbakar.\n\
    Perusahaan itu belum menanggapi tuduhan tersebut.\n\
    Warga kembali ke desa pada 5 Mei.";

fn read_article(text: &str, dates: &[(&str, &str)], actors: &[Known]) -> Vec<Draft> {
    let times: Vec<When> = dates
        .iter()
        .map(|(words, date)| {
            let start = text.find(words).expect("the words stand in the text");
            When { span: start..start + words.len(), date: Some((*date).to_owned()) }
        })
        .collect();
    drafts(text, &Context { lang: "id", times: &times, published: Some("2024-05-06"), actors, ..Context::default() })
}

fn article(actors: &[Known]) -> Vec<Draft> {
    read_article(ARTICLE, &[("3 Mei", "2024-05-03"), ("5 Mei", "2024-05-05")], actors)
}

#[test]
fn kinds_speakers_and_dates() {
    let drafts = article(&[]);
    let lines: Vec<String> = drafts
        .iter()
        .map(|draft| {
            let speaker = draft.speaker.as_ref().map_or("-", |speaker| &speaker.name);
            format!(
                "{} | {speaker} | {} | {}",
                draft.kind.name(),
                draft.date.as_deref().unwrap_or("-"),
                draft.date_basis.name()
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "statement | Kementerian Kehutanan | 2024-05-03 | explicit",
            "denial | Ratna Sari | - | none",
            "statement | Ratna Sari | - | none",
            "estimate | Badan cuaca | - | none",
            "no-comment | Perusahaan itu | 2024-05-06 | publication",
            "action | Warga | 2024-05-05 | explicit",
        ]
    );
}

#[test]
fn a_title_is_the_articles_words() {
    let titles: Vec<&str> = article(&[]).iter().map(|draft| &ARTICLE[draft.title.clone()]).collect();
    assert_eq!(titles[0], "kebakaran sudah padam");
    assert_eq!(titles[2], "Semua warga selamat");
}

#[test]
fn a_figure_has_value_hedge_and_unit() {
    let drafts = article(&[]);
    let figure = &drafts[3].figures[0];
    assert_eq!((figure.value, figure.hedge), (1200.0, Some(Hedge::About)));
    assert_eq!(figure.unit.clone().map(|unit| &ARTICLE[unit]), Some("hektare"));
}

#[test]
fn speakers_are_linked_by_name_and_alias() {
    let actors = [Known { id: "ratna", names: &["Gubernur Ratna", "ratna sari"] }];
    let links: Vec<Link> = article(&actors).into_iter().map(|draft| draft.actor).collect();
    assert_eq!(links[1], Link::Actor("ratna".to_owned()));
    assert_eq!(links[0], Link::Proposed("Kementerian Kehutanan".to_owned()));
}

#[test]
fn two_actors_of_one_name_are_not_chosen_between() {
    let actors = [Known { id: "one", names: &["Ratna Sari"] }, Known { id: "two", names: &["Ratna Sari"] }];
    assert_eq!(article(&actors)[1].actor, Link::Proposed("Ratna Sari".to_owned()));
}

#[test]
fn a_date_inside_what_is_said_dates_nothing() {
    let text = "Bupati mengatakan pasar akan dibuka pada 7 Mei.";
    let drafts = read_article(text, &[("7 Mei", "2024-05-07")], &[]);
    assert_eq!((drafts.len(), drafts[0].date.clone(), drafts[0].date_basis), (1, None, DateBasis::None));
}

#[test]
fn nothing_is_drafted_without_a_date_or_words() {
    assert_eq!(read_article("Desa itu terletak di kaki gunung.", &[], &[]), []);
    assert_eq!(read_article("", &[], &[]), []);
}
