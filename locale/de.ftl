# Meldungen von linimasa auf Deutsch. Vorlage und Regeln stehen in en.ftl.

## Page frame

skip-to-timeline = Zur Chronologie springen
skip-to-content = Zum Inhalt springen
skip-to = Zu „{ $section }“ springen
site-navigation = Website
home-link = Alle Chronologien
language-switch = Sprache
on-this-page = Auf dieser Seite
back-to-top = Nach oben
updated = Stand: { $date }
not-yet-updated = Noch nicht aktualisiert
entries-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
sources-count =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    } aus { $sources ->
        [one] { $sources } Quelle
       *[other] { $sources } Quellen
    }
fallback-notice = Diesen Text gibt es noch nicht auf { $language }.
fallback-shown = Angezeigt auf { $language }.
page-translations-missing = Einige Einträge gibt es noch nicht auf { $language }; sie stehen hier auf { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Einzelheiten
more = Mehr
and-more = und { $count } weitere

## Key facts

key-facts = Der Stand der Dinge

## How to read an entry

entry-not-finding = Ein Eintrag ist kein Befund. Er hält fest, dass jemand etwas gesagt hat, und bewahrt den Weg der Worte: vom Sprecher über eine Agentur bis zu dem Medium, in dem sie gelesen wurden. Wo ein Datum oder eine Übersetzung unsicher ist, sagt der Eintrag es.
shapes-not-verdicts = Die Zeichen zeigen, um welche Art von Äußerung es sich handelt. Ob sie zutrifft, zeigen sie nicht.

## Density strip

strip-heading = Einträge nach Tagen
strip-heading-month = Einträge nach Monaten
strip-heading-year = Einträge nach Jahren
strip-explanation = Jedes Zeichen ist ein Eintrag.
strip-explanation-bars = Die Höhe eines Balkens ist die Zahl der Einträge.
strip-explanation-hatched = Schraffiert sind Einträge, deren Tag nicht genau bekannt ist.
strip-explanation-hatched-time = Schraffiert sind Einträge, deren Zeit nicht genau bekannt ist oder die eine Weile dauern.
strip-explanation-hatched-period = Schraffiert sind Einträge, deren Datum nicht genau bekannt ist oder die eine Weile dauern.
strip-explanation-sets = Mit einer Linie verbundene Zeichen sind ein Eintrag mit mehreren Daten; gestrichelt: eines dieser Daten, und niemand weiß, welches.
strip-explanation-shared =
    { $entries ->
        [one] { $entries } Eintrag teilt
       *[other] { $entries } Einträge teilen
    } sich Balken der letzten Zeile.
strip-break = Keine Einträge: { $from } – { $to }.
strip-description =
    Die meisten Einträge hat der { $date }: { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }.
strip-description-period =
    Die meisten Einträge: { $date }, { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }.
strip-description-uncertain =
    { $entries ->
        [0] Von jedem Eintrag ist der Tag genau bekannt.
        [one] Bei { $entries } Eintrag ist der Tag nicht genau bekannt.
       *[other] Bei { $entries } Einträgen ist der Tag nicht genau bekannt.
    }
jump-to-date = Zu einem Datum springen
shapes-heading = Was die Zeichen bedeuten
hatching-meaning = Schraffur: Der Tag ist nicht genau bekannt, oder die Quellen weichen voneinander ab.

## Kinds

kind = Art des Eintrags
kind-claim = Angabe
kind-claim-meaning = Jemand stellt etwas als Tatsache dar.
kind-estimate = Schätzung
kind-estimate-meaning = Jemand nennt eine Zahl oder eine Wahrscheinlichkeit.
kind-denial = Dementi
kind-denial-meaning = Jemand sagt, eine Angabe sei nicht wahr.
kind-confirmation = Bestätigung
kind-confirmation-meaning = Jemand sagt, er könne für eine frühere Angabe einstehen.
kind-unconfirmed = Keine Bestätigung
kind-unconfirmed-meaning = Jemand sagt, ihm fehle eine Bestätigung.
kind-no-comment = Kein Kommentar
kind-no-comment-meaning = Jemand lehnt eine Antwort ab oder hat nicht geantwortet.
kind-statement = Stellungnahme
kind-statement-meaning = Eine Haltung oder Reaktion, die weder behauptet noch bestreitet.
kind-demand = Forderung
kind-demand-meaning = Jemand fordert eine andere Seite zum Handeln auf.
kind-action = Handlung
kind-action-meaning = Etwas wurde getan, nicht nur gesagt.
kind-event = Ereignis
kind-event-meaning = Etwas ist geschehen; niemand spricht.

## Timeline and filter

timeline = Chronologie
filter = Chronologie filtern
filter-side = Seite des Sprechers
filter-kind = Art des Eintrags
filter-outlet = Gelesen bei
filter-known-on = Kenntnisstand vom
filter-all = Alle
filter-reset = Alle zeigen
order-newest = Neueste zuerst
order-oldest = Älteste zuerst
filter-shown =
    { $total ->
        [one] { $shown } von { $total } Eintrag angezeigt
       *[other] { $shown } von { $total } Einträgen angezeigt
    }
filter-none = Kein Eintrag passt. Wählen Sie weniger Filter.
filter-option = { $label } ({ $count })
link-copied = Link kopiert
keys-hint = Tasten: Wenn der Fokus in der Chronologie liegt, führt { $next } zum nächsten Eintrag und { $previous } zum vorigen.
other-speakers = Andere
several-speakers = Mehrere Sprecher

## Dates of entries

order-unknown = Reihenfolge innerhalb des Tages nicht bekannt
day-unknown = Tag nicht bekannt
day-unknown-basis = Tag nicht bekannt. In der Quelle steht: „{ $basis }“.
date-basis = In der Quelle steht: „{ $basis }“.
day-unknown-mentioned = Tag nicht bekannt. Erwähnt: { $date }.
date-in-words = Datum in den Worten der Quelle: „{ $basis }“
no-date = Ohne Datum

## Inside an entry

path = Weg
path-direct = In der Ursprungsquelle gelesen
path-step = dann
responds-to = Antwort auf
sequence-after = Zeitlich nach
sequence-before = Zeitlich vor
sequence-between = Zeitlich zwischen
relation-responds-to = Antwort auf
relation-responds-to-reverse = Antworten
relation-confirms = Stützt die Darstellung in
relation-confirms-reverse = Gestützt in
relation-contradicts = Weicht ab von der Darstellung in
relation-contradicts-reverse = Andere Darstellung in
relation-supersedes = Ersetzt
relation-supersedes-reverse = Ersetzt durch
sources = Quellen
source-numbers = Quellen { $numbers }
source-number = Quelle { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } Medium
       *[other] { $outlets } Medien
    }, { $origins ->
        [one] { $origins } Ursprung
       *[other] { $origins } Ursprünge
    }
origins-explanation = Medien, die dieselbe Agenturmeldung bringen, zählen als ein Ursprung.
archived-copy = archivierte Kopie
link-to-entry = Link zu diesem Eintrag
link-to-entry-named = Link zu diesem Eintrag: { $title }
sources-differ = Quellen weichen ab
differences = Worin die Quellen abweichen
quotation = Zitat
in-the-original = Im Original
translation = Übersetzung
quoted-via = Zitiert über { $outlet }
quoted-from = Zitiert nach { $outlet }
quote-on-page = Diese Worte auf der Seite
as-rendered-by = In der Wiedergabe von { $outlet }
mentioned = Erwähnt
about-actors = Über
place = Ort
refers-to = Bezieht sich auf die Zeit
observer = Festgestellt von { $who }
silence-noted = Ausbleiben einer Antwort festgestellt von { $who }
tags = Schlagwörter
group = Gruppe
figures = Zahlen
side = Seite
speaker = Sprecher
date = Datum
media-credit = Urheber: { $credit }
image-source = Quelle des Bildes
importance = Gewicht
draft = Entwurf
draft-warning = Dieser Eintrag ist ein Entwurf. Niemand hat ihn bisher mit der Quelle abgeglichen.
draft-evidence = Wortlaut des Artikels
draft-why = Warum er entworfen wurde
draft-confidence = Sicherheit

## Lanes

lanes = Wer hat was gesagt
lanes-lead = Eine Zeile für jede Seite, geordnet nach der ersten Äußerung. Jedes Zeichen führt zu seinem Eintrag.
lanes-lead-bars = Eine Zeile je Seite, geordnet nach der ersten Äußerung. Die Höhe eines Balkens ist die Zahl der Einträge. Jeder Teil einer Zeile führt zu seiner Liste.
lanes-position = Letzter Standpunkt
lanes-first-statement = Erste Äußerung: { $date }

## Disputed figures

figures-heading = Wie viele?
figures-lead = Zahlen, die einander zu widersprechen scheinen, zählen womöglich Verschiedenes. Das Zeichen zeigt, was jeweils gezählt wird.
figures-description =
    { $count ->
        [one] { $count } Zahl
       *[other] { $count } Zahlen
    }, von { $min } bis { $max }. Die Tabelle darunter enthält alle Werte.
figures-table = Dieselben Zahlen als Tabelle
figures-not-drawn = In Worten genannte Zahlen stehen nur in der Tabelle.
figure-about = etwa { $value }
figure-up-to = bis zu { $value }
figure-at-least = mindestens { $value }
figure-range = { $min }–{ $max }
figure-about-range = etwa { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = zurückgewiesen: { $value }
figure-rejected-meaning = Der Sprecher nennt diese Zahl und sagt, sie stimme nicht.
figure-by = nach { $who }
figure-as-of = Stand { $date }
figure-column-number = Nr.
figure-column-date = Datum
figure-column-speaker = Genannt von
figure-column-count = Was gezählt wird
figure-column-figure = Zahl
figure-column-source = Quelle
figure-uncounted = Was gezählt wird, ist nicht angegeben

## Sources

sources-lead = In der Reihenfolge, in der die Einträge sie verwenden.
source-carrying = mit Material von { $agency }
source-shares-text =
    { $percent } % des gespeicherten Textes stehen in { $number ->
        [0] { $outlet }
       *[other] Quelle { $number } ({ $outlet })
    }
source-state-funded = Staatlich finanziert oder geführt
source-read-in = gelesen auf { $language }
source-published = veröffentlicht: { $date }
source-published-unknown = Tag der Veröffentlichung nicht bekannt
source-retrieved = gelesen: { $date }
source-author = von { $author }
source-original = Original
source-untitled = Ohne Titel
source-used-by = Einträge, die sie verwenden
source-excerpt = Aus dem gespeicherten Artikel
source-all-entries = Alle Einträge aus { $outlet }
labels-heading = Warum Medien gekennzeichnet sind
labels-lead = Eine Kennzeichnung sagt, wer ein Medium bezahlt oder führt. Ob ein Bericht zutrifft, sagt sie nicht.

## Corrections

corrections = Korrekturen und Änderungen
corrections-lead = Nichts wird stillschweigend geändert. Das Neueste steht oben.
corrections-none = Noch keine Korrekturen.
corrections-count =
    { $count ->
        [one] { $count } Korrektur
       *[other] { $count } Korrekturen
    }
correction-said = Vorher
correction-says = Jetzt
correction-why = Grund

## About and data

about-timeline = Über diese Chronologie
data-heading = Daten
data-lead = Dieselben Einträge als Dateien.
subscribe = Abonnieren
feed = Feed
calendar = Kalender
embed-code = Diese Chronologie auf der eigenen Seite einbinden
read-full-timeline = Ganze Chronologie lesen
latest-entries = Neueste Einträge
embed-title = Chronologie: { $title }
share = Teilen
share-address = Adresse dieser Seite
share-frame = Rahmen für die eigene Seite
share-script = Derselbe mit einem Skript, das die Höhe anpasst
share-card = Bild mit Link

## Entry page

back-to-timeline = Zurück zur Chronologie
earlier-entry = Früherer Eintrag
later-entry = Späterer Eintrag
cite-entry = Diesen Eintrag zitieren
citation = „{ $title }“, { $site }, { $date }.
citation-undated = „{ $title }“, { $site }.
permalink = Dauerhafte Adresse
entry-history = Verlauf dieses Eintrags
first-published = Erstmals veröffentlicht
entry-also-in = Dieser Eintrag in anderen Sprachen

## Pages of actors, kinds, outlets, tags

entries-by-actor = Einträge von { $actor }
entries-about-actor = Einträge über { $actor }
entries-of-kind = Art des Eintrags: { $kind }
entries-read-at = Gelesen bei { $outlet }
entries-tagged = Einträge mit dem Schlagwort { $tag }
all-actors = Alle, die sprechen
all-kinds = Arten von Einträgen
no-entries = Keine Einträge.
all-outlets = Gelesene Medien
all-tags = Schlagwörter
all-months = Monate
slices = Auswahlen
part-of = Teil { $part } von { $parts }
previous-part = Voriger Teil
next-part = Nächster Teil
newer-entries = Neuere Einträge
older-entries = Ältere Einträge
pages-navigation = Seiten

## Period pages of long timelines

entries-in-period = Einträge: { $period }
known-on = Kenntnisstand vom { $date }
known-on-lead = Gezeigt wird nur, was eine Quelle bis zum Ende dieses Tages veröffentlicht hatte. Der Wortlaut ist der heutige.
known-on-current = Zur aktuellen Fassung
known-on-days = Kenntnisstand eines früheren Tages
long-timeline-lead =
    Diese Chronologie enthält { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }. Sie stehen nach Datum auf eigenen Seiten; diese Übersicht zeigt alle nach Datum.
months-list = Monat wählen
years-list = Jahr wählen
periods-list = Zeitraum wählen
previous-period = Früher: { $period }
next-period = Später: { $period }
continues-in = Fortsetzung: { $period }

## Home

timelines = Chronologien
timelines-none = Es gibt noch keine Chronologie.
period-covered = { $from } bis { $to }
latest-entry = Letzter Eintrag: { $date }

## Other pages

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler.
not-found-home = Zur Liste der Chronologien
moved-title = Dieser Eintrag ist umgezogen
moved-text = Er steht jetzt unter dieser Adresse:
removed-title = Dieser Eintrag wurde entfernt
removed-on = Dieser Eintrag wurde am { $date } entfernt.
removed-reason = Grund: { $reason }
search = Suche
search-hint = Überschriften, Sprecher und Medien durchsuchen
search-results =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }

## Words of dates (used by the locale module)

date-on-or-before =
    { $form ->
        [day] spätestens am { $date }
        [month] spätestens im { $date }
        [century] spätestens im { $date }
        [part] spätestens im { $date }
        [decade] spätestens in den { $date }
       *[other] spätestens { $date }
    }
date-until =
    { $form ->
        [day] bis zum { $date }, Beginn nicht bekannt
        [century] bis zum { $date }, Beginn nicht bekannt
        [part] bis zum { $date }, Beginn nicht bekannt
        [decade] bis zu den { $date }, Beginn nicht bekannt
       *[other] bis { $date }, Beginn nicht bekannt
    }
date-since =
    { $form ->
        [day] seit dem { $date }
        [century] seit dem { $date }
        [part] seit dem { $date }
        [decade] seit den { $date }
       *[other] seit { $date }
    }
date-from =
    { $form ->
        [day] ab dem { $date }, Ende nicht bekannt
        [century] ab dem { $date }, Ende nicht bekannt
        [part] ab dem { $date }, Ende nicht bekannt
        [decade] ab den { $date }, Ende nicht bekannt
       *[other] ab { $date }, Ende nicht bekannt
    }
date-unknown = Datum nicht bekannt
date-any = zu beliebiger Zeit
date-about =
    { $form ->
        [day] um den { $date }
        [century] etwa im { $date }
        [part] etwa im { $date }
        [range] etwa { $date }
        [decade] etwa in den { $date }
       *[other] um { $date }
    }
date-possibly =
    { $form ->
        [day] möglicherweise am { $date }
        [month] möglicherweise im { $date }
        [century] möglicherweise im { $date }
        [part] möglicherweise im { $date }
        [decade] möglicherweise in den { $date }
       *[other] möglicherweise { $date }
    }
date-about-possibly =
    { $form ->
        [day] möglicherweise um den { $date }
        [century] möglicherweise etwa im { $date }
        [part] möglicherweise etwa im { $date }
        [range] möglicherweise etwa { $date }
        [decade] möglicherweise etwa in den { $date }
       *[other] möglicherweise um { $date }
    }
date-or-earlier = { $date } oder früher
date-or-later = { $date } oder später
date-day-not-known = { $date } (Tag nicht bekannt)
date-month-not-known = { $date } (Monat nicht bekannt)
date-year-not-known = { $date } (Jahr nicht bekannt)
date-day-month-not-known = { $date } (Monat und Tag nicht bekannt)
date-day-year-not-known = { $date } (Tag und Jahr nicht bekannt)
date-month-year-not-known = { $date } (Monat und Jahr nicht bekannt)
date-day-alone = Tag { $day }
date-day-in-year = Tag { $day } eines unbekannten Monats { $year }
date-some-time-in = irgendwann im Zeitraum { $date }
date-end-about = { $date } (ungefähr)
date-end-possibly = { $date } (unsicher)
date-end-about-possibly = { $date } (ungefähr, unsicher)
date-year = { $year }
date-year-of-part = { $year }
date-decade =
    { $case ->
        [governed] { $year }er-Jahren
       *[plain] { $year }er-Jahre
    }
date-century = { $ordinal }. Jahrhundert
date-century-bce = { $century } v. Chr.
year-ages-bce = { $years } Jahre v. Chr.
year-ages-ce = { $years } Jahre n. Chr.
year-bce = { $year } v. Chr.
year-ce = { $year } n. Chr.
year-not-known-season = (Jahr nicht bekannt)
year-not-known-part = (Jahr nicht bekannt)
season-spring = Frühjahr { $year }
season-summer = Sommer { $year }
season-autumn = Herbst { $year }
season-winter = Winter { $year }
season-spring-north = Frühjahr { $year } (Nordhalbkugel)
season-summer-north = Sommer { $year } (Nordhalbkugel)
season-autumn-north = Herbst { $year } (Nordhalbkugel)
season-winter-north = Winter { $year } (Nordhalbkugel)
season-spring-south = Frühjahr { $year } (Südhalbkugel)
season-summer-south = Sommer { $year } (Südhalbkugel)
season-autumn-south = Herbst { $year } (Südhalbkugel)
season-winter-south = Winter { $year } (Südhalbkugel)
quarter-1 =
    { $case ->
        [governed] ersten Quartal { $year }
       *[plain] erstes Quartal { $year }
    }
quarter-2 =
    { $case ->
        [governed] zweiten Quartal { $year }
       *[plain] zweites Quartal { $year }
    }
quarter-3 =
    { $case ->
        [governed] dritten Quartal { $year }
       *[plain] drittes Quartal { $year }
    }
quarter-4 =
    { $case ->
        [governed] vierten Quartal { $year }
       *[plain] viertes Quartal { $year }
    }
third-1 =
    { $case ->
        [governed] ersten Jahresdrittel { $year }
       *[plain] erstes Jahresdrittel { $year }
    }
third-2 =
    { $case ->
        [governed] zweiten Jahresdrittel { $year }
       *[plain] zweites Jahresdrittel { $year }
    }
third-3 =
    { $case ->
        [governed] letzten Jahresdrittel { $year }
       *[plain] letztes Jahresdrittel { $year }
    }
half-1 =
    { $case ->
        [governed] ersten Halbjahr { $year }
       *[plain] erstes Halbjahr { $year }
    }
half-2 =
    { $case ->
        [governed] zweiten Halbjahr { $year }
       *[plain] zweites Halbjahr { $year }
    }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [long] { $time } { $long } ({ $utc } UTC)
       *[other] { $time } { $short } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Later additions

footnote = Anmerkung
footnote-back = Zurück zur Stelle der Anmerkung
index-title = Nach Sprecher, Art und Medium
strip-heading-week = Einträge nach Wochen
strip-heading-other = Einträge im Lauf der Zeit
strip-gap-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
strip-gap-ages = { $count } Jahre
strip-gap-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
strip-gap-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
date-basis-quoted = Datiert nach: { $basis }.
day-unknown-basis-quoted = Tag nicht bekannt. Datiert nach: { $basis }.

## Names of languages

language-ar = Arabisch
language-be = Belarussisch
language-bn = Bengalisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fi = Finnisch
language-fil = Filipino
language-fr = Französisch
language-he = Hebräisch
language-hi = Hindi
language-hu = Ungarisch
language-id = Indonesisch
language-it = Italienisch
language-ja = Japanisch
language-ka = Georgisch
language-kk = Kasachisch
language-ko = Koreanisch
language-lt = Litauisch
language-lv = Lettisch
language-mn = Mongolisch
language-ms = Malaiisch
language-my = Birmanisch
language-nb = Norwegisch (Bokmål)
language-nl = Niederländisch
language-no = Norwegisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sr = Serbisch
language-sv = Schwedisch
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-uz = Usbekisch
language-vi = Vietnamesisch
language-zh = Chinesisch
