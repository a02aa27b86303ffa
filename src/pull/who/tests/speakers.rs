//! Whose words they are in English, where a sentence offers more than one answer: the speaker that it settles, or none.

use super::said;

#[track_caller]
fn english(text: &str, expected: &[&str]) {
    assert_eq!(said("en", text), expected, "{text}");
}

#[test]
fn an_aside_between_name_and_verb_is_not_what_is_said() {
    english(
        "Mayor Anna Reed, speaking at the harbour, said she would widen the quay and warned of delays.",
        &["Anna Reed | said | she would widen the quay", "Anna Reed | warned | of delays"],
    );
    english(
        "The film — which follows three sailors — explains how the quay was built.",
        &["The film | explains | how the quay was built"],
    );
    english(
        "She would cut the tax after Warren Holt, the shipping magnate, complained that he paid too little.",
        &["Warren Holt | complained | that he paid too little"],
    );
}

#[test]
fn a_clause_after_the_verb_is_said_and_does_not_speak() {
    english(
        "The report, released Tuesday by the council, said the quay was short.",
        &["The report | said | the quay was short"],
    );
    english("The quay is short, said Reed.", &["Reed | said | The quay is short"]);
    english("“It is short,” read a statement from the council.", &["a statement | read | “It is short,”"]);
}

#[test]
fn whoever_a_clause_tells_of_speaks_and_not_the_thing_in_it() {
    english(
        "Several people who attended the meeting said the quay was short.",
        &["Several people | said | the quay was short"],
    );
    english(
        "Ida Holt -- a nurse, who lives by the quay -- told me that it was short.",
        &["Ida Holt | told | that it was short"],
    );
    english("Lind was told by Reed that the quay was short.", &["Reed | told | that the quay was short"]);
}

#[test]
fn what_says_more_of_a_noun_is_no_subject() {
    for subject in [
        "A report by the council",
        "The man behind the plan",
        "The owners of the ship that hit the quay",
        "Lawyers representing the city",
        "Residents living near the quay",
        "A man wearing a red hat",
        "A poll released Monday by the university",
        "Officials at the port and the city",
        "Observers in the port and around the state",
        "The mayor and the council",
        "Lind and others",
        "Both candidates",
    ] {
        let text = format!("{subject} said that it was short.");
        let speeches = super::speeches(&text, "en", &[]);
        let mention = speeches[0].speaker.as_ref().map(|speaker| &text[speaker.mention.clone()]);
        assert_eq!(mention, Some(subject), "{text}");
    }
    english("Lind lived in the port and the mayor said it was short.", &["the mayor | said | it was short"]);
}

#[test]
fn a_circumstance_without_a_comma_is_no_part_of_a_name() {
    english("During the debate Lind said the quay was short.", &["Lind | said | the quay was short"]);
    english("In Ohio Lind said the quay was short.", &["Lind | said | the quay was short"]);
    english("At Harvard Lind said the quay was short.", &["- | said | the quay was short"]);
}

#[test]
fn clauses_between_commas_end_at_the_second() {
    english("The law, which critics say is unfair, passed.", &["critics | say | unfair"]);
    english(
        "Pence, who denied the claims, said he would sue.",
        &["Pence | denied | the claims", "Pence | said | he would sue"],
    );
    english("Lind, the man who said the quay was short, has died.", &["the man | said | the quay was short"]);
    english("Reed, asked about Lind, said he was wrong.", &["Reed | said | he was wrong"]);
    english("The quay is short, officials say, and will be mended.", &["officials | say | The quay is short"]);
}

#[test]
fn a_paper_without_a_name_is_called_by_all_its_words() {
    english(
        "The paper, citing two officials, reported that the quay was short.",
        &["two officials (The paper) | reported | that the quay was short"],
    );
}

#[test]
fn conditions_and_epithets_say_nothing() {
    english("The rolls shrink if they do not confirm the address.", &[]);
    english("His club, called the Gulls, will stay.", &[]);
    english("The fate of the quay was open while the court considered the matter.", &[]);
    english("The crowd backed out and Lind showed up late.", &[]);
    english(
        "Reed blamed a mood of “he said this, she said that.”",
        &["Reed | blamed | a mood of “he said this, she said that"],
    );
}

#[test]
fn only_people_and_bodies_are_quoted() {
    english("The union called Reed a friend, citing her work on the quay.", &["The union | called | Reed a friend"]);
    english(
        "In a letter praising the pick, the union called Reed a friend.",
        &["- | praising | the pick", "the union | called | Reed a friend"],
    );
}

#[test]
fn a_bare_body_is_the_only_one_named() {
    let expected = |then: &str| vec!["Orvale Shipping Company | said | it was sold".to_owned(), then.to_owned()];
    let text = "Orvale Shipping Company said it was sold. The company denied a loss.";
    assert_eq!(said("en", text), expected("~Orvale Shipping Company | denied | a loss"));
    let text = "The company denied a loss.";
    assert!(
        super::speeches(text, "en", &[]).iter().all(|speech| speech.speaker.as_ref().is_some_and(|who| who.unresolved))
    );
}

#[test]
fn a_verb_without_a_subject_of_its_own_has_one_only_where_that_is_settled() {
    english("Reed went to the radio to accuse the council of waste.", &["- | accuse | the council of waste"]);
    english(
        "Lind was thanked for his work and for saying that the quay was safe.",
        &["- | saying | that the quay was safe"],
    );
    english("Lind met a rival who lost the vote and claimed fraud.", &["- | claimed | fraud"]);
    english("Lind, who lost the vote, went home and claimed fraud.", &["Lind | claimed | fraud"]);
    english(
        "Lind fled the court where Reed practices law, saying his ship was in danger.",
        &["Lind | saying | his ship was in danger"],
    );
    english(
        "Some officials are slamming the mayor, demanding a new quay.",
        &["Some officials | slamming | the mayor", "Some officials | demanding | a new quay"],
    );
}

#[test]
fn whose_something_is_does_not_speak() {
    english("The council's suspected ties to the firm were old.", &[]);
    english("The government’s plans to widen the quay were shelved.", &[]);
    english(
        "Reed's show was a haven, and the guests stayed late, saying that the quay was safe.",
        &["- | saying | that the quay was safe"],
    );
}

#[test]
fn all_and_both_can_be_the_subject() {
    english("To varying degrees, all agreed that the quay was short.", &["all | agreed | that the quay was short"]);
    english("Both agreed that the quay was short.", &["Both | agreed | that the quay was short"]);
}

#[test]
fn a_heading_in_capitals_has_no_speaker() {
    english(
        "ROAD CLOSED AGAIN — Anna Reed drove home, saying that the sign was too small.",
        &["Anna Reed | saying | that the sign was too small"],
    );
    english("Anna Reed: Council Denies It Knew Of The Crack", &["Anna Reed | : | Council Denies It Knew Of The Crack"]);
    english("The Latest: Council Shuts The Quay", &[]);
}

#[test]
fn participles_and_adjectives_before_a_noun_say_nothing() {
    english("A highly anticipated report was late.", &[]);
    english("A plan backed by the council failed.", &[]);
    english("The crowd was larger than expected.", &[]);
    english("The town weighed its dealings and favors to friends.", &[]);
    english("A team ready to build it waits.", &[]);
    english("Reed is confident that the quay will hold.", &["Reed | confident | that the quay will hold"]);
    english(
        "His aides increasingly signaled that the quay would close.",
        &["His aides | signaled | that the quay would close"],
    );
}

#[test]
fn the_words_end_where_the_next_clause_begins() {
    english("Though Reed disliked it, Lind praised the quay.", &["Lind | praised | the quay"]);
    english("After the council said the quay was short, Lind went home.", &["the council | said | the quay was short"]);
    english("Reed denied the report, but the bridge stayed shut.", &["Reed | denied | the report"]);
    english("Reed rejected the report, which was old.", &["Reed | rejected | the report"]);
    english("The plan - some say too bold - needs money.", &["some | say | bold"]);
    english(
        "The council estimates that the quay costs 3 million; the bank has no figure.",
        &["The council | estimates | that the quay costs 3 million"],
    );
}

#[test]
fn words_within_words_are_the_inner_speakers() {
    english(
        "Anna Reed praised Olaf Lind, who says he is honoured.",
        &["Anna Reed | praised | Olaf Lind", "Olaf Lind | says | he is honoured"],
    );
    english(
        "The letter also referenced the quay: “It is too short,” the union wrote.",
        &["The letter | referenced | the quay", "the union | wrote | “It is too short,”"],
    );
    english(
        "Lind said he recalled thinking, “This will end badly.”",
        &["Lind | said | he recalled thinking, “This will end badly.”"],
    );
    english(
        "The council said, “We wait,” adding that the crane had failed.",
        &["The council | said | “We wait,”", "The council | adding | that the crane had failed"],
    );
    english("Reed gave a talk, in which he said the quay was short.", &["he | said | the quay was short"]);
}

#[test]
fn numbers_and_papers_speak_as_the_text_has_them() {
    english("63 percent said the quay was short.", &["63 percent | said | the quay was short"]);
    english("“The quay is short,” the Times wrote.", &["- (the Times) | wrote | “The quay is short,”"]);
    english("Lind has long said that the quay is short.", &["Lind | said | that the quay is short"]);
}
