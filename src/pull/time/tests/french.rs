use super::*;

#[test]
fn french() {
    check(
        "fr",
        &published(),
        &[
            ("Signé le 1er mars 1999.", &[("le 1er mars 1999", "1999-03-01")]),
            ("Il est arrivé jeudi dernier.", &[("jeudi dernier", "2024-10-17")]),
            (
                "Il est parti il y a trois jours, puis hier.",
                &[("il y a trois jours", "2024-10-19"), ("hier", "2024-10-21")],
            ),
            ("La semaine prochaine il pleuvra.", &[("La semaine prochaine", "2024-10-28/2024-11-03")]),
            ("Le lendemain du 3 mai 2020 il neigea.", &[("Le lendemain du 3 mai 2020", "2020-05-04")]),
        ],
    );
}

#[test]
fn french_words_that_are_no_dates() {
    check(
        "fr",
        &published(),
        &[
            ("Le premier ministre et le 2e vice-président, seconds du nom.", &[]),
            ("Une ascension rapide, puis un armistice.", &[]),
            ("Le lundi, le musée ferme.", &[("Le lundi", "XXXX-WXX-1")]),
            ("Samedi, un train dérailla.", &[("Samedi", "2024-10-19")]),
            ("Elle a quatre-vingt-dix chats.", &[]),
            ("Le 8-Mai et le 3 roues.", &[]),
            ("En 48 heures.", &[("48 heures", "PT48H")]),
        ],
    );
}

#[test]
fn french_dates_and_parts_of_days() {
    check(
        "fr",
        &published(),
        &[
            ("Élu le 12 mars dernier.", &[("le 12 mars dernier", "2024-03-12")]),
            ("Née en juin 74, elle partit le 3 mai 99.", &[("juin 74", "1974-06"), ("le 3 mai 99", "1999-05-03")]),
            ("Dans les années soixante-dix.", &[("les années soixante-dix", "197X")]),
            ("Jeudi en fin de matinée.", &[("Jeudi en fin de matinée", "2024-10-17")]),
            ("Ce soir-là, il plut.", &[("Ce soir-là", "-")]),
            ("Du lundi 7 au jeudi 10 octobre.", &[("Du lundi 7 au jeudi 10 octobre", "2024-10-07/2024-10-10")]),
            ("Fermé du 3 au 9.", &[("du 3 au 9", "2024-10-03/2024-10-09")]),
            ("La seconde quinzaine de juin fut belle.", &[("La seconde quinzaine de juin", "2024-06-16/2024-06-30")]),
        ],
    );
}

#[test]
fn french_from_publication_or_from_the_narrative() {
    check(
        "fr",
        &published(),
        &[
            ("Il viendra vendredi prochain.", &[("vendredi prochain", "2024-10-25")]),
            ("Il viendra jeudi en quinze.", &[("jeudi en quinze", "2024-11-07")]),
            ("Il y a environ six mois, il neigeait.", &[("Il y a environ six mois", "2024-04")]),
            (
                "Le 4 mai 2020, il neigea. La semaine suivante, il plut.",
                &[("Le 4 mai 2020", "2020-05-04"), ("La semaine suivante", "2020-05-11/2020-05-17")],
            ),
            (
                "Le 4 mai 2020, il neigea. Le jeudi suivant, il plut.",
                &[("Le 4 mai 2020", "2020-05-04"), ("Le jeudi suivant", "2020-05-07")],
            ),
            ("Le mois suivant, il plut.", &[("Le mois suivant", "-")]),
            (
                "Le 4 mai 2020, il neigea, trois ans après sa venue.",
                &[("Le 4 mai 2020", "2020-05-04"), ("trois ans", "P3Y")],
            ),
            ("Fermé jusqu'au 9 janvier.", &[("9 janvier", "2025-01-09")]),
        ],
    );
}
