use super::*;

#[test]
fn german() {
    check(
        "de",
        &published(),
        &[
            ("Der Vertrag gilt seit dem 3. März 2019.", &[("3. März 2019", "2019-03-03")]),
            ("Er kam am Donnerstag, dem 17. Oktober.", &[("Donnerstag, dem 17. Oktober", "2024-10-17")]),
            ("Sie wird am Donnerstag kommen.", &[("Donnerstag", "2024-10-24")]),
            ("Sie kam gestern und vor zwei Tagen.", &[("gestern", "2024-10-21"), ("vor zwei Tagen", "2024-10-20")]),
            ("Das Spiel am Montagabend endete 2:1.", &[("Montagabend", "2024-10-21")]),
            (
                "Am 1. Mai 2020 brach es. Zwei Tage später hielt es.",
                &[("1. Mai 2020", "2020-05-01"), ("Zwei Tage später", "2020-05-03")],
            ),
            (
                "Zwischen dem 8. und 13. Mai 2020, im dritten Quartal 2021.",
                &[("8. und 13. Mai 2020", "2020-05-08/2020-05-13"), ("dritten Quartal 2021", "2021-35")],
            ),
            ("Mailand siegte, der Morgen kam, 2020 Menschen sahen zu.", &[]),
        ],
    );
}

/// A number before a noun counts or orders; a year or a day it is only where nothing with a capital follows.
#[test]
fn german_numbers_before_nouns_are_no_dates() {
    check(
        "de",
        &published(),
        &[
            ("Am 12. Verhandlungstag kamen 1700 Zuhörer, der 19. Zeuge schwieg.", &[]),
            ("Am 12. kam er, 2018 ging er.", &[("12.", "2024-10-12"), ("2018", "2018")]),
            ("Seit 2016 Vorsitzende, im Jahr 2020 Ministerin.", &[("2016", "2016"), ("Jahr 2020", "2020")]),
            ("August Weber und Mai Lange spielten.", &[]),
            ("Von 1500 bis 1800 Euro, vor 2000 Gästen.", &[]),
            ("Nikolaus Weber kam vor Nikolaus.", &[("Nikolaus", "2024-12-06")]),
        ],
    );
}

#[test]
fn german_compounds() {
    check(
        "de",
        &published(),
        &[
            ("Bis zum Jahresende 2025 wird gebaut.", &[("Jahresende 2025", "2025~")]),
            ("Der Laden ist samstags offen.", &[("samstags", "XXXX-WXX-6")]),
            (
                "In den sechziger Jahren und den 30er-Jahren.",
                &[("den sechziger Jahren", "196X"), ("den 30er-Jahren", "193X")],
            ),
            ("Im Jahr neunzehnhundertvierundfünfzig.", &[("Jahr neunzehnhundertvierundfünfzig", "1954")]),
            ("Zwischen drei und vierzig Tagen dauert es.", &[("vierzig Tagen", "P40D")]),
            ("Die erste Maiwoche war heiß.", &[("Die erste Maiwoche", "2024-05-06/2024-05-12")]),
        ],
    );
}

#[test]
fn german_from_publication_or_from_the_narrative() {
    check(
        "de",
        &published(),
        &[
            (
                "Am heutigen Dienstag und am gestrigen Montag.",
                &[("Am heutigen Dienstag", "2024-10-22"), ("am gestrigen Montag", "2024-10-21")],
            ),
            ("Heute vor drei Jahren begann es.", &[("Heute vor drei Jahren", "2021-10-22")]),
            ("Vor knapp drei Wochen brannte es.", &[("Vor knapp drei Wochen", "2024-10-01")]),
            ("Am Wochenende wurde gefeiert.", &[("Am Wochenende", "2024-10-19/2024-10-20")]),
            ("Am Wochenende wird gefeiert.", &[("Am Wochenende", "2024-10-26/2024-10-27")]),
            ("Fest am Wochenende", &[("am Wochenende", "-")]),
            ("In der ersten Jahreshälfte werde gebaut.", &[("der ersten Jahreshälfte", "2025-01/2025-06")]),
            ("Die Frist lief vom 28. bis 3. Oktober.", &[("vom 28. bis 3. Oktober", "2024-09-28/2024-10-03")]),
            ("Das Treffen am 14./15. Mai fiel aus.", &[("14./15. Mai", "2024-05-14/2024-05-15")]),
            (
                "Am 5. Mai 2020 schneite es. In der folgenden Woche taute es.",
                &[("5. Mai 2020", "2020-05-05"), ("der folgenden Woche", "2020-05-11/2020-05-17")],
            ),
        ],
    );
}

#[test]
fn german_holidays() {
    check(
        "de",
        &published(),
        &[
            ("Am ersten Advent 2022 schneite es.", &[("ersten Advent 2022", "2022-11-27")]),
            ("Der Buß- und Bettag 2021 war mild.", &[("Buß- und Bettag 2021", "2021-11-17")]),
            ("An Jom Kippur 2023 ruhte alles.", &[("Jom Kippur 2023", "2023-09-25")]),
        ],
    );
}
