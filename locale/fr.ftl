# Messages de linimasa en français. Le modèle et les règles sont dans en.ftl.
#
# Espace insécable (U+00A0) devant le deux-points et dans les guillemets, espace fine insécable (U+202F) devant ; ? et !

## Page frame

skip-to-timeline = Aller à la chronologie
skip-to-content = Aller au contenu
skip-to = Aller à « { $section } »
site-navigation = Site
home-link = Toutes les chronologies
language-switch = Langue
on-this-page = Sur cette page
back-to-top = Haut de page
updated = Mis à jour : { $date }
not-yet-updated = Pas encore mis à jour
entries-count =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
sources-count =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } tirées de { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }
fallback-notice = Ce texte n’est pas encore disponible en { $language }.
fallback-shown = Affiché en { $language }.
page-translations-missing = Certaines entrées ne sont pas encore disponibles en { $language } et s’affichent en { $shown }.
list-separator = ,{" "}
label-value = { $label } : { $value }
details = Détails
more = Plus
and-more = et { $count } de plus

## Key facts

key-facts = Où en est-on

## How to read an entry

entry-not-finding = Une entrée n’est pas un constat. Elle consigne que quelqu’un a dit quelque chose, et garde le chemin de ses mots : de celui qui parle, par une agence, jusqu’au média où ils ont été lus. Quand une date ou une traduction est incertaine, l’entrée le dit.
shapes-not-verdicts = Les formes indiquent la nature de chaque déclaration. Elles ne disent pas si elle est vraie.

## Density strip

strip-heading = Entrées par jour
strip-heading-month = Entrées par mois
strip-heading-year = Entrées par année
strip-explanation = Chaque forme est une entrée.
strip-explanation-bars = La hauteur d’une barre est le nombre d’entrées.
strip-explanation-hatched = Les barres hachurées sont des entrées dont le jour n’est pas connu exactement.
strip-explanation-hatched-time = Les barres hachurées sont des entrées dont l’heure n’est pas connue exactement, ou qui durent un certain temps.
strip-explanation-hatched-period = Les barres hachurées sont des entrées dont la date n’est pas connue exactement, ou qui durent un certain temps.
strip-explanation-sets = Les formes reliées par un trait sont une seule entrée à plusieurs dates ; trait discontinu : l’une de ces dates, sans que l’on sache laquelle.
strip-explanation-shared =
    { $entries ->
        [one] { $entries } entrée partage
       *[other] { $entries } entrées partagent
    } une barre de la dernière ligne.
strip-break = Rien de consigné : { $from } – { $to }.
strip-description =
    Le jour le plus chargé est le { $date }, avec { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }.
strip-description-period =
    La période la plus chargée : { $date }, avec { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }.
strip-description-uncertain =
    { $entries ->
        [0] Le jour de chaque entrée est connu exactement.
        [one] Le jour de { $entries } entrée n’est pas connu exactement.
       *[other] Le jour de { $entries } entrées n’est pas connu exactement.
    }
jump-to-date = Aller à une date
shapes-heading = Comment lire les formes
hatching-meaning = Hachures : le jour n’est pas connu exactement, ou les sources divergent.

## Kinds

kind = Nature de l’entrée
kind-claim = Affirmation
kind-claim-meaning = Quelqu’un présente une chose comme un fait.
kind-estimate = Estimation
kind-estimate-meaning = Quelqu’un donne un chiffre ou une probabilité.
kind-denial = Démenti
kind-denial-meaning = Quelqu’un dit qu’une affirmation est fausse.
kind-confirmation = Confirmation
kind-confirmation-meaning = Quelqu’un dit pouvoir se porter garant d’une affirmation antérieure.
kind-unconfirmed = Sans confirmation
kind-unconfirmed-meaning = Quelqu’un dit ne pas avoir de confirmation.
kind-no-comment = Sans commentaire
kind-no-comment-meaning = Quelqu’un refuse de répondre, ou n’a pas répondu.
kind-statement = Prise de position
kind-statement-meaning = Une position ou une réaction qui n’affirme ni ne dément.
kind-demand = Demande
kind-demand-meaning = Quelqu’un demande à une autre partie d’agir.
kind-action = Acte
kind-action-meaning = Une chose faite, et pas seulement dite.
kind-event = Événement
kind-event-meaning = Une chose survenue, sans que personne parle.

## Timeline and filter

timeline = Chronologie
filter = Filtrer la chronologie
filter-side = Camp de celui qui parle
filter-kind = Nature de l’entrée
filter-outlet = Lu dans
filter-known-on = Ce que l’on savait le
filter-all = Tout
filter-reset = Tout afficher
order-newest = Les plus récentes d’abord
order-oldest = Les plus anciennes d’abord
filter-shown =
    { $total ->
        [one] { $shown } sur { $total } entrée affichée
       *[other] { $shown } sur { $total } entrées affichées
    }
filter-none = Aucune entrée ne correspond. Choisissez moins de filtres.
filter-option = { $label } ({ $count })
link-copied = Lien copié
keys-hint = Touches : dans la chronologie, { $next } mène à l’entrée suivante et { $previous } à la précédente.
other-speakers = Autres
several-speakers = Plusieurs voix

## Dates of entries

order-unknown = Ordre dans la journée inconnu
day-unknown = Jour inconnu
day-unknown-basis = Jour inconnu. La source dit : « { $basis } ».
date-basis = La source dit : « { $basis } ».
day-unknown-mentioned = Jour inconnu. Mention : { $date }.
date-in-words = Date selon la source : « { $basis } »
no-date = Sans date

## Inside an entry

path = Chemin
path-direct = Lu à la source même
path-step = puis
responds-to = Répond à
sequence-after = Après
sequence-before = Avant
sequence-between = Entre
relation-responds-to = Répond à
relation-responds-to-reverse = Réponses
relation-confirms = Va dans le sens de
relation-confirms-reverse = Dans le même sens
relation-contradicts = Diffère de la version donnée dans
relation-contradicts-reverse = Une autre version dans
relation-supersedes = Remplace
relation-supersedes-reverse = Remplacé par
sources = Sources
source-numbers = Sources { $numbers }
source-number = Source { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } média
       *[other] { $outlets } médias
    }, { $origins ->
        [one] { $origins } origine
       *[other] { $origins } origines
    }
origins-explanation = Les médias qui reprennent la même dépêche d’agence comptent pour une seule origine.
archived-copy = copie archivée
link-to-entry = Lien vers cette entrée
link-to-entry-named = Lien vers cette entrée : { $title }
sources-differ = Les sources divergent
differences = Où les sources divergent
quotation = Citation
in-the-original = Dans l’original
translation = Traduction
quoted-via = Cité par l’intermédiaire de : { $outlet }
quoted-from = Cité d’après : { $outlet }
quote-on-page = Ces mots sur la page
as-rendered-by = Tel que rapporté par : { $outlet }
mentioned = Mentionné
about-actors = À propos de
place = Lieu
refers-to = Période dont il est question
observer = Relevé par : { $who }
silence-noted = Absence de réponse relevée par : { $who }
tags = Mots-clés
group = Groupe
figures = Chiffres
side = Camp
speaker = Qui parle
date = Date
media-credit = Crédit : { $credit }
image-source = Source de l’image
importance = Importance
draft = Brouillon
draft-warning = Cette entrée est un brouillon. Personne ne l’a encore vérifiée auprès de sa source.
draft-evidence = Les mots de l’article
draft-why = Pourquoi ce brouillon
draft-confidence = Degré de confiance

## Lanes

lanes = Qui a dit quoi
lanes-lead = Une ligne par camp, dans l’ordre des premières déclarations. Chaque forme mène à son entrée.
lanes-lead-bars = Une ligne par partie, dans l’ordre de la première déclaration. La hauteur d’une barre est le nombre d’entrées. Chaque portion de ligne mène à sa liste.
lanes-position = Dernière position
lanes-first-statement = Première déclaration : { $date }

## Disputed figures

figures-heading = Combien ?
figures-lead = Des chiffres qui semblent se contredire ne comptent peut-être pas la même chose. La forme montre ce que chacun compte.
figures-description =
    { $count ->
        [one] { $count } chiffre
       *[other] { $count } chiffres
    }, de { $min } à { $max }. Le tableau ci-dessous donne toutes les valeurs.
figures-table = Les mêmes chiffres en tableau
figures-not-drawn = Les chiffres donnés en toutes lettres ne figurent que dans le tableau.
figure-about = environ { $value }
figure-up-to = jusqu’à { $value }
figure-at-least = au moins { $value }
figure-range = { $min }–{ $max }
figure-about-range = environ { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = rejeté : { $value }
figure-rejected-meaning = Celui qui parle cite ce chiffre et dit qu’il est faux.
figure-by = selon { $who }
figure-as-of = au { $date }
figure-column-number = Nº
figure-column-date = Date
figure-column-speaker = Donné par
figure-column-count = Ce qui est compté
figure-column-figure = Chiffre
figure-column-source = Source
figure-uncounted = Ce qui est compté n’est pas précisé

## Sources

sources-lead = Dans l’ordre où les entrées les utilisent.
source-carrying = avec { $agency }
source-shares-text =
    { $percent } % du texte conservé se trouve dans { $number ->
        [0] { $outlet }
       *[other] la source { $number } ({ $outlet })
    }
source-state-funded = Financé ou géré par un État
source-read-in = lu en { $language }
source-published = publié : { $date }
source-published-unknown = date de publication inconnue
source-retrieved = consulté : { $date }
source-author = par { $author }
source-original = original
source-untitled = Sans titre
source-used-by = Entrées qui l’utilisent
source-excerpt = Extrait de l’article conservé
source-all-entries = Toutes les entrées lues dans { $outlet }
labels-heading = Pourquoi des médias portent une mention
labels-lead = Une mention dit qui finance ou dirige un média. Elle ne dit pas si un article est exact.

## Corrections

corrections = Corrections et modifications
corrections-lead = Rien n’est modifié en silence. Les plus récentes d’abord.
corrections-none = Aucune correction pour l’instant.
corrections-count =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    }
correction-said = Texte d’avant
correction-says = Texte actuel
correction-why = Motif

## About and data

about-timeline = À propos de cette chronologie
data-heading = Données
data-lead = Les mêmes entrées sous forme de fichiers.
subscribe = S’abonner
feed = Flux
calendar = Calendrier
embed-code = Insérer cette chronologie dans votre page
read-full-timeline = Lire toute la chronologie
latest-entries = Dernières entrées
embed-title = Chronologie : { $title }
share = Partager
share-address = Adresse de cette page
share-frame = Cadre pour votre page
share-script = Le même, avec un script qui ajuste sa hauteur
share-card = Image avec lien

## Entry page

back-to-timeline = Retour à la chronologie
earlier-entry = Entrée précédente
later-entry = Entrée suivante
cite-entry = Citer cette entrée
citation = « { $title } », { $site }, { $date }.
citation-undated = « { $title } », { $site }.
permalink = Adresse permanente
entry-history = Historique de cette entrée
first-published = Première publication
entry-also-in = Cette entrée dans d’autres langues

## Pages of actors, kinds, outlets, tags

entries-by-actor = Entrées : { $actor }
entries-about-actor = Entrées à propos de : { $actor }
entries-of-kind = Nature de l’entrée : { $kind }
entries-read-at = Lu dans : { $outlet }
entries-tagged = Entrées avec le mot-clé : { $tag }
all-actors = Toutes les voix
all-kinds = Natures d’entrées
no-entries = Aucune entrée.
all-outlets = Médias lus
all-tags = Mots-clés
all-months = Mois
slices = Sélections
part-of = Partie { $part } sur { $parts }
previous-part = Partie précédente
next-part = Partie suivante
newer-entries = Entrées plus récentes
older-entries = Entrées plus anciennes
pages-navigation = Pages

## Period pages of long timelines

entries-in-period = Entrées : { $period }
known-on = Ce que l’on savait le { $date }
known-on-lead = Seul ce qu’une source avait publié à la fin de ce jour est affiché. La formulation est celle d’aujourd’hui.
known-on-current = Version actuelle
known-on-days = Ce que l’on savait plus tôt
long-timeline-lead =
    Cette chronologie compte { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }. Elles sont réparties sur plusieurs pages selon leur date ; cette vue d’ensemble les montre toutes par date.
months-list = Choisir un mois
years-list = Choisir une année
periods-list = Choisir une période
previous-period = Avant : { $period }
next-period = Après : { $period }
continues-in = Suite : { $period }

## Home

timelines = Chronologies
timelines-none = Il n’y a pas encore de chronologie.
period-covered = { $from } – { $to }
latest-entry = Dernière entrée : { $date }

## Other pages

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou l’adresse comporte une faute de frappe.
not-found-home = Aller à la liste des chronologies
moved-title = Cette entrée a été déplacée
moved-text = Elle se trouve maintenant à cette adresse :
removed-title = Cette entrée a été retirée
removed-on = Cette entrée a été retirée le { $date }.
removed-reason = Motif : { $reason }
search = Recherche
search-hint = Chercher dans les titres, les voix et les médias
search-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }

## Words of dates (used by the locale module)

date-on-or-before =
    { $form ->
        [day] au plus tard le { $date }
        [decade] au plus tard dans les { $date }
        [century] au plus tard au { $date }
        [part] au plus tard durant { $date }
        [range] au plus tard : { $date }
       *[other] au plus tard en { $date }
    }
date-until =
    { $form ->
        [day] jusqu’au { $date }, début inconnu
        [month] jusqu’en { $date }, début inconnu
        [year] jusqu’en { $date }, début inconnu
        [decade] jusqu’aux { $date }, début inconnu
        [century] jusqu’au { $date }, début inconnu
       *[other] fin : { $date }, début inconnu
    }
date-since =
    { $form ->
        [day] depuis le { $date }
        [decade] depuis les { $date }
        [century] depuis le { $date }
       *[other] depuis { $date }
    }
date-from =
    { $form ->
        [day] à partir du { $date }, fin inconnue
        [year] à partir de { $date }, fin inconnue
        [decade] dès les { $date }, fin inconnue
        [century] dès le { $date }, fin inconnue
       *[other] dès { $date }, fin inconnue
    }
date-unknown = date inconnue
date-any = à tout moment
date-about =
    { $form ->
        [day] vers le { $date }
        [decade] vers les { $date }
        [century] vers le { $date }
        [range] environ { $date }
       *[other] vers { $date }
    }
date-possibly =
    { $form ->
        [day] peut-être le { $date }
        [month] peut-être en { $date }
        [year] peut-être en { $date }
        [decade] peut-être les { $date }
        [century] peut-être le { $date }
       *[other] peut-être { $date }
    }
date-about-possibly =
    { $form ->
        [day] peut-être vers le { $date }
        [decade] peut-être vers les { $date }
        [century] peut-être vers le { $date }
        [range] peut-être environ { $date }
       *[other] peut-être vers { $date }
    }
date-or-earlier = { $date } ou avant
date-or-later = { $date } ou après
date-day-not-known = { $date } (jour inconnu)
date-month-not-known = { $date } (mois inconnu)
date-year-not-known = { $date } (année inconnue)
date-day-month-not-known = { $date } (mois et jour inconnus)
date-day-year-not-known = { $date } (jour et année inconnus)
date-month-year-not-known = { $date } (mois et année inconnus)
date-day-alone = le { $day }
date-day-in-year = le { $day } d’un mois inconnu de { $year }
date-some-time-in =
    { $form ->
        [day] un jour du { $date }
       *[other] à un moment de la période { $date }
    }
date-end-about = { $date } (environ)
date-end-possibly = { $date } (date incertaine)
date-end-about-possibly = { $date } (environ, date incertaine)
date-year = { $year }
date-year-of-part = { $year }
date-decade = années { $year }
date-century =
    { $ordinal ->
        [1] Ier siècle
       *[other] { $roman }e siècle
    }
date-century-bce = { $century } av. J.-C.
year-ages-bce = { $years } d’années av. J.-C.
year-ages-ce = { $years } d’années apr. J.-C.
year-bce = { $year } av. J.-C.
year-ce = { $year } apr. J.-C.
year-not-known-season = (année inconnue)
year-not-known-part = (année inconnue)
season-spring =
    { $case ->
        [governed] le printemps { $year }
       *[plain] printemps { $year }
    }
season-summer =
    { $case ->
        [governed] l’été { $year }
       *[plain] été { $year }
    }
season-autumn =
    { $case ->
        [governed] l’automne { $year }
       *[plain] automne { $year }
    }
season-winter =
    { $case ->
        [governed] l’hiver { $year }
       *[plain] hiver { $year }
    }
season-spring-north =
    { $case ->
        [governed] le printemps { $year } (hémisphère Nord)
       *[plain] printemps { $year } (hémisphère Nord)
    }
season-summer-north =
    { $case ->
        [governed] l’été { $year } (hémisphère Nord)
       *[plain] été { $year } (hémisphère Nord)
    }
season-autumn-north =
    { $case ->
        [governed] l’automne { $year } (hémisphère Nord)
       *[plain] automne { $year } (hémisphère Nord)
    }
season-winter-north =
    { $case ->
        [governed] l’hiver { $year } (hémisphère Nord)
       *[plain] hiver { $year } (hémisphère Nord)
    }
season-spring-south =
    { $case ->
        [governed] le printemps { $year } (hémisphère Sud)
       *[plain] printemps { $year } (hémisphère Sud)
    }
season-summer-south =
    { $case ->
        [governed] l’été { $year } (hémisphère Sud)
       *[plain] été { $year } (hémisphère Sud)
    }
season-autumn-south =
    { $case ->
        [governed] l’automne { $year } (hémisphère Sud)
       *[plain] automne { $year } (hémisphère Sud)
    }
season-winter-south =
    { $case ->
        [governed] l’hiver { $year } (hémisphère Sud)
       *[plain] hiver { $year } (hémisphère Sud)
    }
quarter-1 =
    { $case ->
        [governed] le premier trimestre { $year }
       *[plain] premier trimestre { $year }
    }
quarter-2 =
    { $case ->
        [governed] le deuxième trimestre { $year }
       *[plain] deuxième trimestre { $year }
    }
quarter-3 =
    { $case ->
        [governed] le troisième trimestre { $year }
       *[plain] troisième trimestre { $year }
    }
quarter-4 =
    { $case ->
        [governed] le quatrième trimestre { $year }
       *[plain] quatrième trimestre { $year }
    }
third-1 =
    { $case ->
        [governed] le premier quadrimestre { $year }
       *[plain] premier quadrimestre { $year }
    }
third-2 =
    { $case ->
        [governed] le deuxième quadrimestre { $year }
       *[plain] deuxième quadrimestre { $year }
    }
third-3 =
    { $case ->
        [governed] le troisième quadrimestre { $year }
       *[plain] troisième quadrimestre { $year }
    }
half-1 =
    { $case ->
        [governed] le premier semestre { $year }
       *[plain] premier semestre { $year }
    }
half-2 =
    { $case ->
        [governed] le second semestre { $year }
       *[plain] second semestre { $year }
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

footnote = Note
footnote-back = Retour à l’appel de note
index-title = Par voix, nature et média
strip-heading-week = Entrées par semaine
strip-heading-other = Entrées au fil du temps
strip-gap-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
strip-gap-ages = { $count } d’années
strip-gap-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
strip-gap-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
date-basis-quoted = Daté d’après : { $basis }.
day-unknown-basis-quoted = Jour inconnu. Daté d’après : { $basis }.

## Names of languages

language-ar = arabe
language-be = biélorusse
language-bn = bengali
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-fa = persan
language-fi = finnois
language-fil = filipino
language-fr = français
language-he = hébreu
language-hi = hindi
language-hu = hongrois
language-id = indonésien
language-it = italien
language-ja = japonais
language-ka = géorgien
language-kk = kazakh
language-ko = coréen
language-lt = lituanien
language-lv = letton
language-mn = mongol
language-ms = malais
language-my = birman
language-nb = norvégien (bokmål)
language-nl = néerlandais
language-no = norvégien
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sr = serbe
language-sv = suédois
language-th = thaï
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-uz = ouzbek
language-vi = vietnamien
language-zh = chinois
