# Mensajes de linimasa en español. El modelo y las reglas están en en.ftl.

## Page frame

skip-to-timeline = Ir a la cronología
skip-to-content = Ir al contenido
skip-to = Ir a «{ $section }»
site-navigation = Sitio
home-link = Todas las cronologías
language-switch = Idioma
on-this-page = En esta página
back-to-top = Volver arriba
updated = Actualizado: { $date }
not-yet-updated = Aún sin actualizar
entries-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
sources-count =
    { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    } de { $sources ->
        [one] { $sources } fuente
       *[other] { $sources } fuentes
    }
fallback-notice = Este texto aún no está disponible en { $language }.
fallback-shown = Se muestra en { $language }.
page-translations-missing = Algunas entradas aún no están disponibles en { $language } y se muestran en { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Detalles
more = Más
and-more = y { $count } más

## Key facts

key-facts = Cómo están las cosas

## How to read an entry

entry-not-finding = Una entrada no es una conclusión. Registra que alguien dijo algo y conserva el camino de sus palabras: de quien habla, a través de una agencia, hasta el medio en que se leyeron. Si una fecha o una traducción es incierta, la entrada lo dice.
shapes-not-verdicts = Las formas indican qué tipo de declaración es cada entrada. No dicen si es cierta.

## Density strip

strip-heading = Entradas por día
strip-heading-month = Entradas por mes
strip-heading-year = Entradas por año
strip-explanation = Cada forma es una entrada.
strip-explanation-bars = La altura de una barra es el número de entradas.
strip-explanation-hatched = Las barras rayadas son entradas cuyo día no se conoce con exactitud.
strip-explanation-hatched-time = Las barras rayadas son entradas cuya hora no se conoce con exactitud, o que duran un tiempo.
strip-explanation-hatched-period = Las barras rayadas son entradas cuya fecha no se conoce con exactitud, o que duran un tiempo.
strip-explanation-sets = Las formas unidas por una línea son una sola entrada con varias fechas; si la línea es discontinua, es una de esas fechas y no se sabe cuál.
strip-explanation-shared =
    { $entries ->
        [one] { $entries } entrada comparte
       *[other] { $entries } entradas comparten
    } barra en la última fila.
strip-break = Nada registrado: { $from } – { $to }.
strip-description =
    El día con más entradas es el { $date }, con { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }.
strip-description-period =
    El periodo con más entradas: { $date }, con { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }.
strip-description-uncertain =
    { $entries ->
        [0] Se conoce con exactitud el día de todas las entradas.
        [one] De { $entries } entrada no se conoce con exactitud el día.
       *[other] De { $entries } entradas no se conoce con exactitud el día.
    }
jump-to-date = Ir a una fecha
shapes-heading = Cómo leer las formas
hatching-meaning = Rayado: el día no se conoce con exactitud o las fuentes difieren.

## Kinds

kind = Tipo de entrada
kind-claim = Afirmación
kind-claim-meaning = Alguien presenta algo como un hecho.
kind-estimate = Estimación
kind-estimate-meaning = Alguien da una cifra o una probabilidad.
kind-denial = Desmentido
kind-denial-meaning = Alguien dice que una afirmación no es cierta.
kind-confirmation = Confirmación
kind-confirmation-meaning = Alguien dice que puede responder de una afirmación anterior.
kind-unconfirmed = Sin confirmación
kind-unconfirmed-meaning = Alguien dice que no tiene confirmación.
kind-no-comment = Sin comentarios
kind-no-comment-meaning = Alguien no quiere responder o no ha respondido.
kind-statement = Declaración
kind-statement-meaning = Una postura o reacción que ni afirma ni desmiente.
kind-demand = Exigencia
kind-demand-meaning = Alguien pide a otra parte que actúe.
kind-action = Acción
kind-action-meaning = Algo hecho, no solo dicho.
kind-event = Suceso
kind-event-meaning = Algo ocurrido, sin que nadie hable.

## Timeline and filter

timeline = Cronología
filter = Filtrar la cronología
filter-side = Parte de quien habla
filter-kind = Tipo de entrada
filter-outlet = Leído en
filter-known-on = Lo que se sabía el
filter-all = Todo
filter-reset = Mostrar todo
order-newest = Las más recientes primero
order-oldest = Las más antiguas primero
filter-shown =
    { $total ->
        [one] Se muestra { $shown } de { $total } entrada
       *[other] Se muestran { $shown } de { $total } entradas
    }
filter-none = Ninguna entrada coincide. Elija menos filtros.
filter-option = { $label } ({ $count })
link-copied = Enlace copiado
keys-hint = Teclas: con el foco en la cronología, { $next } lleva a la entrada siguiente y { $previous } a la anterior.
other-speakers = Otros
several-speakers = Varias voces

## Dates of entries

order-unknown = No se conoce el orden dentro del día
day-unknown = Día desconocido
day-unknown-basis = Día desconocido. La fuente dice «{ $basis }».
date-basis = La fuente dice «{ $basis }».
day-unknown-mentioned = Día desconocido. Mencionado: { $date }.
date-in-words = Fecha según la fuente: «{ $basis }»
no-date = Sin fecha

## Inside an entry

path = Camino
path-direct = Leído en la propia fuente
path-step = luego
responds-to = Responde a
sequence-after = Después de
sequence-before = Antes de
sequence-between = Entre
relation-responds-to = Responde a
relation-responds-to-reverse = Respuestas
relation-confirms = Respalda lo dicho en
relation-confirms-reverse = Respaldado en
relation-contradicts = Difiere de la versión dada en
relation-contradicts-reverse = Otra versión en
relation-supersedes = Sustituye a
relation-supersedes-reverse = Sustituido por
sources = Fuentes
source-numbers = Fuentes { $numbers }
source-number = Fuente { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } medio
       *[other] { $outlets } medios
    }, { $origins ->
        [one] { $origins } origen
       *[other] { $origins } orígenes
    }
origins-explanation = Los medios que recogen el mismo despacho de agencia cuentan como un solo origen.
archived-copy = copia archivada
link-to-entry = Enlace a esta entrada
link-to-entry-named = Enlace a esta entrada: { $title }
sources-differ = Las fuentes difieren
differences = En qué difieren las fuentes
quotation = Cita
in-the-original = En el original
translation = Traducción
quoted-via = Citado a través de { $outlet }
quoted-from = Citado de { $outlet }
quote-on-page = Estas palabras en la página
as-rendered-by = Según lo recoge { $outlet }
mentioned = Mencionado
about-actors = Sobre
place = Lugar
refers-to = Tiempo al que se refiere
observer = Constatado por { $who }
silence-noted = Falta de respuesta constatada por { $who }
tags = Etiquetas
group = Grupo
figures = Cifras
side = Parte
speaker = Quién habla
date = Fecha
media-credit = Crédito: { $credit }
image-source = Fuente de la imagen
importance = Importancia
draft = Borrador
draft-warning = Esta entrada es un borrador. Nadie la ha cotejado aún con su fuente.
draft-evidence = Palabras del artículo
draft-why = Por qué se redactó
draft-confidence = Grado de confianza

## Lanes

lanes = Quién ha dicho qué
lanes-lead = Una fila por parte, en el orden de su primera declaración. Cada forma lleva a su entrada.
lanes-lead-bars = Una fila por parte, por orden de la primera declaración. La altura de una barra es el número de entradas. Cada tramo de una fila lleva a su lista.
lanes-position = Última postura
lanes-first-statement = Primera declaración: { $date }

## Disputed figures

figures-heading = ¿Cuántos?
figures-lead = Cifras que parecen contradecirse quizá cuentan cosas distintas. La forma muestra qué cuenta cada una.
figures-description =
    { $count ->
        [one] { $count } cifra
       *[other] { $count } cifras
    }, de { $min } a { $max }. La tabla siguiente recoge todos los valores.
figures-table = Las mismas cifras en una tabla
figures-not-drawn = Las cifras dadas en palabras están solo en la tabla.
figure-about = unos { $value }
figure-up-to = hasta { $value }
figure-at-least = al menos { $value }
figure-range = { $min }–{ $max }
figure-about-range = entre unos { $min } y { $max }
figure-unit = { $value } { $unit }
figure-rejected = rechazado: { $value }
figure-rejected-meaning = Quien habla cita esta cifra y dice que no es cierta.
figure-by = según { $who }
figure-as-of = fecha: { $date }
figure-column-number = N.º
figure-column-date = Fecha
figure-column-speaker = Dada por
figure-column-count = Qué se cuenta
figure-column-figure = Cifra
figure-column-source = Fuente
figure-uncounted = No se indica qué se cuenta

## Sources

sources-lead = En el orden en que las usan las entradas.
source-carrying = con información de { $agency }
source-shares-text =
    el { $percent } % del texto guardado está en { $number ->
        [0] { $outlet }
       *[other] la fuente { $number } ({ $outlet })
    }
source-state-funded = Financiado o gestionado por un Estado
source-read-in = leído en { $language }
source-published = publicado: { $date }
source-published-unknown = fecha de publicación desconocida
source-retrieved = consultado: { $date }
source-author = por { $author }
source-original = original
source-untitled = Sin título
source-used-by = Entradas que la usan
source-excerpt = Del artículo guardado
source-all-entries = Todas las entradas leídas en { $outlet }
labels-heading = Por qué hay medios con etiqueta
labels-lead = Una etiqueta dice quién paga o dirige un medio. No dice si una información es cierta.

## Corrections

corrections = Correcciones y cambios
corrections-lead = Nada se cambia en silencio. Lo más reciente, primero.
corrections-none = Aún no hay correcciones.
corrections-count =
    { $count ->
        [one] { $count } corrección
       *[other] { $count } correcciones
    }
correction-said = Decía
correction-says = Ahora dice
correction-why = Motivo

## About and data

about-timeline = Sobre esta cronología
data-heading = Datos
data-lead = Las mismas entradas en archivos.
subscribe = Suscribirse
feed = Canal web
calendar = Calendario
embed-code = Poner esta cronología en su página
read-full-timeline = Leer la cronología completa
latest-entries = Últimas entradas
embed-title = Cronología: { $title }
share = Compartir
share-address = Dirección de esta página
share-frame = Marco para su página
share-script = El mismo, con un script que ajusta su altura
share-card = Imagen con enlace

## Entry page

back-to-timeline = Volver a la cronología
earlier-entry = Entrada anterior
later-entry = Entrada siguiente
cite-entry = Citar esta entrada
citation = «{ $title }», { $site }, { $date }.
citation-undated = «{ $title }», { $site }.
permalink = Dirección permanente
entry-history = Historial de esta entrada
first-published = Primera publicación
entry-also-in = Esta entrada en otros idiomas

## Pages of actors, kinds, outlets, tags

entries-by-actor = Entradas de { $actor }
entries-about-actor = Entradas sobre { $actor }
entries-of-kind = Tipo de entrada: { $kind }
entries-read-at = Leído en { $outlet }
entries-tagged = Entradas con la etiqueta { $tag }
all-actors = Todas las voces
all-kinds = Tipos de entrada
no-entries = Ninguna entrada.
all-outlets = Medios leídos
all-tags = Etiquetas
all-months = Meses
slices = Selecciones
part-of = Parte { $part } de { $parts }
previous-part = Parte anterior
next-part = Parte siguiente
newer-entries = Entradas más recientes
older-entries = Entradas más antiguas
pages-navigation = Páginas

## Period pages of long timelines

entries-in-period = Entradas: { $period }
known-on = Lo que se sabía el { $date }
known-on-lead = Solo se muestra lo que alguna fuente había publicado al final de ese día. La redacción es la actual.
known-on-current = Versión actual
known-on-days = Lo que se sabía en días anteriores
long-timeline-lead =
    Esta cronología reúne { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }. Están en páginas propias según la fecha; este resumen las muestra todas por fecha.
months-list = Elija un mes
years-list = Elija un año
periods-list = Elija un periodo
previous-period = Antes: { $period }
next-period = Después: { $period }
continues-in = Continúa: { $period }

## Home

timelines = Cronologías
timelines-none = Aún no hay ninguna cronología.
period-covered = { $from } – { $to }
latest-entry = Última entrada: { $date }

## Other pages

not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede que se haya trasladado o que la dirección tenga una errata.
not-found-home = Ir a la lista de cronologías
moved-title = Esta entrada se ha trasladado
moved-text = Ahora está en esta dirección:
removed-title = Esta entrada se ha retirado
removed-on = Esta entrada se retiró el { $date }.
removed-reason = Motivo: { $reason }
search = Buscar
search-hint = Buscar en titulares, voces y medios
search-results =
    { $count ->
        [0] Sin resultados
        [one] { $count } resultado
       *[other] { $count } resultados
    }

## Words of dates (used by the locale module)

date-on-or-before =
    { $form ->
        [day] a más tardar el { $date }
        [decade] a más tardar en la { $date }
        [century] a más tardar en el { $date }
       *[other] a más tardar en { $date }
    }
date-until =
    { $form ->
        [day] hasta el { $date }, comienzo desconocido
        [decade] hasta la { $date }, comienzo desconocido
        [century] hasta el { $date }, comienzo desconocido
       *[other] hasta { $date }, comienzo desconocido
    }
date-since =
    { $form ->
        [day] desde el { $date }
        [decade] desde la { $date }
        [century] desde el { $date }
       *[other] desde { $date }
    }
date-from =
    { $form ->
        [day] desde el { $date }, final desconocido
        [decade] desde la { $date }, final desconocido
        [century] desde el { $date }, final desconocido
       *[other] desde { $date }, final desconocido
    }
date-unknown = fecha desconocida
date-any = en cualquier momento
date-about =
    { $form ->
        [day] hacia el { $date }
        [decade] hacia la { $date }
        [century] hacia el { $date }
        [range] aproximadamente { $date }
       *[other] hacia { $date }
    }
date-possibly =
    { $form ->
        [day] posiblemente el { $date }
        [decade] posiblemente la { $date }
        [century] posiblemente el { $date }
       *[other] posiblemente { $date }
    }
date-about-possibly =
    { $form ->
        [day] posiblemente hacia el { $date }
        [decade] posiblemente hacia la { $date }
        [century] posiblemente hacia el { $date }
        [range] posiblemente aproximadamente { $date }
       *[other] posiblemente hacia { $date }
    }
date-or-earlier = { $date } o antes
date-or-later = { $date } o después
date-day-not-known = { $date } (día desconocido)
date-month-not-known = { $date } (mes desconocido)
date-year-not-known = { $date } (año desconocido)
date-day-month-not-known = { $date } (mes y día desconocidos)
date-day-year-not-known = { $date } (día y año desconocidos)
date-month-year-not-known = { $date } (mes y año desconocidos)
date-day-alone = día { $day }
date-day-in-year = día { $day } de un mes desconocido de { $year }
date-some-time-in =
    { $form ->
        [day] algún día del { $date }
       *[other] en algún momento de { $date }
    }
date-end-about = { $date } (aproximadamente)
date-end-possibly = { $date } (fecha incierta)
date-end-about-possibly = { $date } (aproximadamente, fecha incierta)
date-year = { $year }
date-year-of-part = { $year }
date-decade = década de { $year }
date-century = siglo { $roman }
date-century-bce = { $century } a. C.
year-ages-bce = { $years } de años a. C.
year-ages-ce = { $years } de años d. C.
year-bce = { $year } a. C.
year-ce = { $year } d. C.
year-not-known-season = año desconocido
year-not-known-part = año desconocido
season-spring =
    { $case ->
        [governed] la primavera de { $year }
       *[plain] primavera de { $year }
    }
season-summer =
    { $case ->
        [governed] el verano de { $year }
       *[plain] verano de { $year }
    }
season-autumn =
    { $case ->
        [governed] el otoño de { $year }
       *[plain] otoño de { $year }
    }
season-winter =
    { $case ->
        [governed] el invierno de { $year }
       *[plain] invierno de { $year }
    }
season-spring-north =
    { $case ->
        [governed] la primavera de { $year } (hemisferio norte)
       *[plain] primavera de { $year } (hemisferio norte)
    }
season-summer-north =
    { $case ->
        [governed] el verano de { $year } (hemisferio norte)
       *[plain] verano de { $year } (hemisferio norte)
    }
season-autumn-north =
    { $case ->
        [governed] el otoño de { $year } (hemisferio norte)
       *[plain] otoño de { $year } (hemisferio norte)
    }
season-winter-north =
    { $case ->
        [governed] el invierno de { $year } (hemisferio norte)
       *[plain] invierno de { $year } (hemisferio norte)
    }
season-spring-south =
    { $case ->
        [governed] la primavera de { $year } (hemisferio sur)
       *[plain] primavera de { $year } (hemisferio sur)
    }
season-summer-south =
    { $case ->
        [governed] el verano de { $year } (hemisferio sur)
       *[plain] verano de { $year } (hemisferio sur)
    }
season-autumn-south =
    { $case ->
        [governed] el otoño de { $year } (hemisferio sur)
       *[plain] otoño de { $year } (hemisferio sur)
    }
season-winter-south =
    { $case ->
        [governed] el invierno de { $year } (hemisferio sur)
       *[plain] invierno de { $year } (hemisferio sur)
    }
quarter-1 =
    { $case ->
        [governed] el primer trimestre de { $year }
       *[plain] primer trimestre de { $year }
    }
quarter-2 =
    { $case ->
        [governed] el segundo trimestre de { $year }
       *[plain] segundo trimestre de { $year }
    }
quarter-3 =
    { $case ->
        [governed] el tercer trimestre de { $year }
       *[plain] tercer trimestre de { $year }
    }
quarter-4 =
    { $case ->
        [governed] el cuarto trimestre de { $year }
       *[plain] cuarto trimestre de { $year }
    }
third-1 =
    { $case ->
        [governed] el primer cuatrimestre de { $year }
       *[plain] primer cuatrimestre de { $year }
    }
third-2 =
    { $case ->
        [governed] el segundo cuatrimestre de { $year }
       *[plain] segundo cuatrimestre de { $year }
    }
third-3 =
    { $case ->
        [governed] el tercer cuatrimestre de { $year }
       *[plain] tercer cuatrimestre de { $year }
    }
half-1 =
    { $case ->
        [governed] el primer semestre de { $year }
       *[plain] primer semestre de { $year }
    }
half-2 =
    { $case ->
        [governed] el segundo semestre de { $year }
       *[plain] segundo semestre de { $year }
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

footnote = Nota
footnote-back = Volver al lugar de la nota
index-title = Por voz, tipo y medio
strip-heading-week = Entradas por semana
strip-heading-other = Entradas a lo largo del tiempo
strip-gap-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
strip-gap-ages = { $count } de años
strip-gap-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
strip-gap-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
date-basis-quoted = Fecha según: { $basis }.
day-unknown-basis-quoted = Día desconocido. Fecha según: { $basis }.

## Names of languages

language-ar = árabe
language-be = bielorruso
language-bn = bengalí
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-fa = persa
language-fi = finés
language-fil = filipino
language-fr = francés
language-he = hebreo
language-hi = hindi
language-hu = húngaro
language-id = indonesio
language-it = italiano
language-ja = japonés
language-ka = georgiano
language-kk = kazajo
language-ko = coreano
language-lt = lituano
language-lv = letón
language-mn = mongol
language-ms = malayo
language-my = birmano
language-nb = noruego (bokmål)
language-nl = neerlandés
language-no = noruego
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-sr = serbio
language-sv = sueco
language-th = tailandés
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-uz = uzbeko
language-vi = vietnamita
language-zh = chino
