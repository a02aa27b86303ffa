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

#[test]
fn spanish() {
    check(
        "es",
        &published(),
        &[
            ("Firmaron el 3 de marzo de 1999.", &[("el 3 de marzo de 1999", "1999-03-03")]),
            ("Llegó el jueves pasado.", &[("el jueves pasado", "2024-10-17")]),
            ("Salió hace tres días y volvió ayer.", &[("hace tres días", "2024-10-19"), ("ayer", "2024-10-21")]),
            ("La semana pasada llovió.", &[("La semana pasada", "2024-10-14/2024-10-20")]),
            ("Cayó a principios de septiembre.", &[("a principios de septiembre", "2024-09-01/2024-09-10~")]),
        ],
    );
}

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
fn russian() {
    check(
        "ru",
        &published(),
        &[
            ("Договор подписали 3 марта 1999 года.", &[("3 марта 1999 года", "1999-03-03")]),
            ("Он приехал в четверг.", &[("четверг", "2024-10-17")]),
            ("Встреча состоится в четверг.", &[("четверг", "2024-10-24")]),
            (
                "Это было в прошлом месяце и на прошлой неделе.",
                &[("прошлом месяце", "2024-09"), ("прошлой неделе", "2024-10-14/2024-10-20")],
            ),
            (
                "9 июня 2020 года он уехал. Днём ранее шёл дождь, а через два дня после 9 июня 2020 года снег.",
                &[
                    ("9 июня 2020 года", "2020-06-09"),
                    ("Днём ранее", "2020-06-08"),
                    ("через два дня после 9 июня 2020 года", "2020-06-11"),
                ],
            ),
            ("В сезоне-2009/10 они победили 2:1.", &[]),
        ],
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        &published(),
        &[
            ("Угоду підписали 3 березня 1999 року.", &[("3 березня 1999 року", "1999-03-03")]),
            ("Він приїхав у п’ятницю.", &[("п’ятницю", "2024-10-18")]),
            ("Зустріч відбудеться в неділю.", &[("неділю", "2024-10-27")]),
            (
                "Це було минулого тижня, два дні тому.",
                &[("минулого тижня", "2024-10-14/2024-10-20"), ("два дні тому", "2024-10-20")],
            ),
            (
                "9 червня 2020 року він поїхав. Наступного дня повернувся.",
                &[("9 червня 2020 року", "2020-06-09"), ("Наступного дня", "2020-06-10")],
            ),
        ],
    );
}
