# Сообщения linimasa на русском языке. Образец и правила — в en.ftl.

## Page frame

skip-to-timeline = Перейти к хронологии
skip-to-content = Перейти к содержанию
skip-to = Перейти к разделу «{ $section }»
site-navigation = Сайт
home-link = Все хронологии
language-switch = Язык
on-this-page = На этой странице
back-to-top = Наверх
updated = Обновлено: { $date }
not-yet-updated = Пока не обновлялось
entries-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
sources-count =
    { $count ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    } из { $sources ->
        [one] { $sources } источника
        [few] { $sources } источников
        [many] { $sources } источников
       *[other] { $sources } источника
    }
fallback-notice = Перевода этого текста пока нет. Язык страницы: { $language }.
fallback-shown = Язык текста: { $language }.
page-translations-missing = Некоторые записи ещё не переведены. Язык страницы: { $language }, язык этих записей: { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Подробнее
more = Ещё
and-more = и ещё { $count }

## Key facts

key-facts = Положение дел

## How to read an entry

entry-not-finding = Запись — это не вывод. Она сообщает, что кто-то что-то сказал, и сохраняет путь этих слов: от говорящего, через агентство, к изданию, в котором их прочли. Если дата или перевод неточны, в записи об этом сказано.
shapes-not-verdicts = Знак показывает, какого рода это высказывание. Верно ли оно, знак не говорит.

## Density strip

strip-heading = Записи по дням
strip-heading-month = Записи по месяцам
strip-heading-year = Записи по годам
strip-explanation = Каждый знак — одна запись.
strip-explanation-bars = Высота столбца — число записей.
strip-explanation-hatched = Штриховкой отмечены записи, день которых точно неизвестен.
strip-explanation-hatched-time = Штриховкой отмечены записи, время которых точно неизвестно или которые длились некоторое время.
strip-explanation-hatched-period = Штриховкой отмечены записи, дата которых точно неизвестна или которые длились некоторое время.
strip-explanation-sets = Знаки, соединённые линией, — одна запись с несколькими датами; пунктир означает одну из этих дат, неизвестно какую.
strip-explanation-shared = В последней строке общие полосы делят { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }.
strip-break = Нет записей: { $from } — { $to }.
strip-description =
    Больше всего записей за { $date }: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }.
strip-description-period =
    Больше всего записей за { $date }: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }.
strip-description-uncertain =
    { $entries ->
        [0] День каждой записи известен точно.
        [one] У { $entries } записи день точно неизвестен.
        [few] У { $entries } записей день точно неизвестен.
        [many] У { $entries } записей день точно неизвестен.
       *[other] У { $entries } записи день точно неизвестен.
    }
jump-to-date = Перейти к дате
shapes-heading = Как читать знаки
hatching-meaning = Штриховка: день точно неизвестен или источники расходятся.

## Kinds

kind = Вид записи
kind-claim = Утверждение
kind-claim-meaning = Кто-то сообщает нечто как факт.
kind-estimate = Оценка
kind-estimate-meaning = Кто-то называет число или вероятность.
kind-denial = Опровержение
kind-denial-meaning = Кто-то говорит, что утверждение неверно.
kind-confirmation = Подтверждение
kind-confirmation-meaning = Кто-то говорит, что может поручиться за прежнее утверждение.
kind-unconfirmed = Нет подтверждения
kind-unconfirmed-meaning = Кто-то говорит, что подтверждения у него нет.
kind-no-comment = Без комментариев
kind-no-comment-meaning = Кто-то отказался отвечать или не ответил.
kind-statement = Заявление
kind-statement-meaning = Позиция или отклик: ничего не утверждает и не опровергает.
kind-demand = Требование
kind-demand-meaning = Кто-то просит другую сторону действовать.
kind-action = Действие
kind-action-meaning = Нечто сделано, а не только сказано.
kind-event = Событие
kind-event-meaning = Нечто произошло; говорящего нет.

## Timeline and filter

timeline = Хронология
filter = Отбор записей
filter-side = Сторона говорящего
filter-kind = Вид записи
filter-outlet = Прочитано в
filter-known-on = Что было известно на
filter-all = Все
filter-reset = Показать все
order-newest = Сначала новые
order-oldest = Сначала старые
filter-shown =
    { $total ->
        [one] Показано { $shown } из { $total } записи
        [few] Показано { $shown } из { $total } записей
        [many] Показано { $shown } из { $total } записей
       *[other] Показано { $shown } из { $total } записи
    }
filter-none = Таких записей нет. Уберите часть условий.
filter-option = { $label } ({ $count })
link-copied = Ссылка скопирована
keys-hint = Клавиши: когда фокус в хронологии, { $next } — следующая запись, { $previous } — предыдущая.
other-speakers = Прочие
several-speakers = Несколько говорящих

## Dates of entries

order-unknown = Порядок в течение дня неизвестен
day-unknown = День неизвестен
day-unknown-basis = День неизвестен. В источнике сказано: «{ $basis }».
date-basis = В источнике сказано: «{ $basis }».
day-unknown-mentioned = День неизвестен. Упоминание: { $date }.
date-in-words = Дата словами источника: «{ $basis }»
no-date = Без даты

## Inside an entry

path = Путь
path-direct = Прочитано в первоисточнике
path-step = затем
responds-to = Ответ на
sequence-after = После
sequence-before = До
sequence-between = Между
relation-responds-to = Ответ на
relation-responds-to-reverse = Ответы
relation-confirms = Поддерживает сказанное в записи
relation-confirms-reverse = Сказанное поддержано в записи
relation-contradicts = Расходится со сказанным в записи
relation-contradicts-reverse = Иное сказано в записи
relation-supersedes = Заменяет запись
relation-supersedes-reverse = Заменена записью
sources = Источники
source-numbers = Источники { $numbers }
source-number = Источник { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } издание
        [few] { $outlets } издания
        [many] { $outlets } изданий
       *[other] { $outlets } издания
    }, { $origins ->
        [one] { $origins } первоисточник
        [few] { $origins } первоисточника
        [many] { $origins } первоисточников
       *[other] { $origins } первоисточника
    }
origins-explanation = Издания, которые передали одно сообщение агентства, считаются одним первоисточником.
archived-copy = архивная копия
link-to-entry = Ссылка на запись
link-to-entry-named = Ссылка на запись: { $title }
sources-differ = Источники расходятся
differences = В чём источники расходятся
quotation = Цитата
in-the-original = В оригинале
translation = Перевод
quoted-via = Цитата в передаче: { $outlet }
quoted-from = Цитата по изданию: { $outlet }
quote-on-page = Эти слова на странице
as-rendered-by = В изложении: { $outlet }
mentioned = Упомянуто
about-actors = О ком
place = Место
refers-to = О каком времени
observer = Отмечено: { $who }
silence-noted = Отсутствие ответа отмечено: { $who }
tags = Метки
group = Группа
figures = Числа
side = Сторона
speaker = Говорящий
date = Дата
media-credit = Автор: { $credit }
image-source = Источник изображения
importance = Важность
draft = Черновик
draft-warning = Это черновик. Его ещё никто не сверил с источником.
draft-evidence = Слова статьи
draft-why = Почему составлен черновик
draft-confidence = Уверенность

## Lanes

lanes = Кто что сказал
lanes-lead = Каждой стороне — своя строка, в порядке первых высказываний. Каждый знак ведёт к своей записи.
lanes-lead-bars = По строке на каждую сторону, в порядке первого заявления. Высота столбика — число записей. Каждая часть строки ведёт к своему списку.
lanes-position = Последняя позиция
lanes-first-statement = Первое высказывание: { $date }

## Disputed figures

figures-heading = Сколько?
figures-lead = Числа, которые как будто противоречат друг другу, могут считать разное. Знак показывает, что именно посчитано.
figures-description =
    { $count ->
        [one] { $count } число
        [few] { $count } числа
        [many] { $count } чисел
       *[other] { $count } числа
    }, от { $min } до { $max }. Все значения — в таблице ниже.
figures-table = Те же числа в таблице
figures-not-drawn = Числа, названные словами, есть только в таблице.
figure-about = около { $value }
figure-up-to = до { $value }
figure-at-least = не менее { $value }
figure-range = { $min }–{ $max }
figure-about-range = около { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = отвергнуто: { $value }
figure-rejected-meaning = Говорящий приводит это число и называет его неверным.
figure-by = со ссылкой: { $who }
figure-as-of = на { $date }
figure-column-number = №
figure-column-date = Дата
figure-column-speaker = Кто назвал
figure-column-count = Что посчитано
figure-column-figure = Число
figure-column-source = Источник
figure-uncounted = Что посчитано, не указано

## Sources

sources-lead = В том порядке, в каком на них ссылаются записи.
source-carrying = по сообщению { $agency }
source-shares-text =
    { $percent } % сохранённого текста есть в { $number ->
        [0] { $outlet }
       *[other] источнике { $number } ({ $outlet })
    }
source-state-funded = На государственные средства или под управлением государства
source-read-in = язык: { $language }
source-published = опубликовано: { $date }
source-published-unknown = дата публикации неизвестна
source-retrieved = прочитано: { $date }
source-author = автор: { $author }
source-original = оригинал
source-untitled = Без заголовка
source-used-by = Записи, которые на него ссылаются
source-excerpt = Из сохранённой статьи
source-all-entries = Все записи по изданию { $outlet }
labels-heading = Почему издания помечены
labels-lead = Пометка говорит, кто оплачивает издание или управляет им. Верно ли сообщение, она не говорит.

## Corrections

corrections = Исправления и изменения
corrections-lead = Ничто не меняется молча. Новые — сверху.
corrections-none = Исправлений пока нет.
corrections-count =
    { $count ->
        [one] { $count } исправление
        [few] { $count } исправления
        [many] { $count } исправлений
       *[other] { $count } исправления
    }
correction-said = Было
correction-says = Стало
correction-why = Почему

## About and data

about-timeline = Об этой хронологии
data-heading = Данные
data-lead = Те же записи в виде файлов.
subscribe = Подписаться
feed = Лента
calendar = Календарь
embed-code = Поставить хронологию на свою страницу
read-full-timeline = Вся хронология
latest-entries = Последние записи
embed-title = Хронология: { $title }
share = Поделиться
share-address = Адрес этой страницы
share-frame = Фрейм для вашей страницы
share-script = Фрейм со скриптом, который подбирает высоту
share-card = Картинка со ссылкой

## Entry page

back-to-timeline = Назад к хронологии
earlier-entry = Предыдущая запись
later-entry = Следующая запись
cite-entry = Сослаться на запись
citation = «{ $title }», { $site }, { $date }.
citation-undated = «{ $title }», { $site }.
permalink = Постоянный адрес
entry-history = История записи
first-published = Первая публикация
entry-also-in = Эта запись на других языках

## Pages of actors, kinds, outlets, tags

entries-by-actor = Записи: { $actor }
entries-about-actor = Записи о ком или о чём: { $actor }
entries-of-kind = Вид записи: { $kind }
entries-read-at = Прочитано в: { $outlet }
entries-tagged = Записи с меткой: { $tag }
all-actors = Все говорящие
all-kinds = Виды записей
no-entries = Записей нет.
all-outlets = Прочитанные издания
all-tags = Метки
all-months = Месяцы
slices = Подборки
part-of = Часть { $part } из { $parts }
previous-part = Предыдущая часть
next-part = Следующая часть
newer-entries = Более новые записи
older-entries = Более старые записи
pages-navigation = Страницы

## Period pages of long timelines

entries-in-period = Записи: { $period }
known-on = Что было известно на { $date }
known-on-lead = Показано только то, что источники опубликовали до конца этого дня. Формулировки сегодняшние.
known-on-current = Текущая версия
known-on-days = Что было известно раньше
long-timeline-lead =
    В этой хронологии { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }. Они разнесены по страницам отдельных периодов; этот обзор показывает их все по датам.
months-list = Выберите месяц
years-list = Выберите год
periods-list = Выберите период
previous-period = Раньше: { $period }
next-period = Позже: { $period }
continues-in = Продолжение: { $period }

## Home

timelines = Хронологии
timelines-none = Хронологий пока нет.
period-covered = { $from } — { $to }
latest-entry = Последняя запись: { $date }

## Other pages

not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, она переехала или в адресе опечатка.
not-found-home = К списку хронологий
moved-title = Запись переехала
moved-text = Теперь её адрес:
removed-title = Запись удалена
removed-on = Запись удалена: { $date }.
removed-reason = Причина: { $reason }
search = Поиск
search-hint = Поиск по заголовкам, говорящим и изданиям
search-results =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }

## Words of dates (used by the locale module)

date-on-or-before = не позднее { $date }
date-until = до { $date }, начало неизвестно
date-since = с { $date }
date-from = с { $date }, конец неизвестен
date-unknown = дата неизвестна
date-any = в любое время
date-about = около { $date }
date-possibly = предположительно { $date }
date-about-possibly = предположительно около { $date }
date-or-earlier = { $date } или раньше
date-or-later = { $date } или позже
date-day-not-known = { $date } (день неизвестен)
date-month-not-known = { $date } (месяц неизвестен)
date-year-not-known = { $date } (год неизвестен)
date-day-month-not-known = { $date } (месяц и день неизвестны)
date-day-year-not-known = { $date } (день и год неизвестны)
date-month-year-not-known = { $date } (месяц и год неизвестны)
date-day-alone =
    { $case ->
        [governed] { $day } числа
       *[plain] { $day } число
    }
date-day-in-year =
    { $case ->
        [governed] { $day } числа неизвестного месяца { $year }
       *[plain] { $day } число неизвестного месяца { $year }
    }
date-some-time-in =
    { $form ->
        [day] { $date } (точный день неизвестен)
        [month] { $date } (точный месяц неизвестен)
       *[other] { $date } (точный год неизвестен)
    }
date-end-about = { $date } (приблизительно)
date-end-possibly = { $date } (предположительно)
date-end-about-possibly = { $date } (приблизительно и предположительно)
date-year =
    { $case ->
        [governed] { $year } года
       *[plain] { $year } год
    }
date-year-of-part = { $year } года
date-decade =
    { $case ->
        [governed] { $year }-х годов
       *[plain] { $year }-е годы
    }
date-century =
    { $case ->
        [governed] { $roman } века
       *[plain] { $roman } век
    }
date-century-bce = { $century } до н. э.
year-ages-bce = { $years } лет до н. э.
year-ages-ce = { $years } лет н. э.
year-bce = { $year } г. до н. э.
year-ce = { $year } г. н. э.
year-not-known-season = (год неизвестен)
year-not-known-part = (год неизвестен)
season-spring =
    { $case ->
        [governed] весны { $year }
       *[plain] весна { $year }
    }
season-summer =
    { $case ->
        [governed] лета { $year }
       *[plain] лето { $year }
    }
season-autumn =
    { $case ->
        [governed] осени { $year }
       *[plain] осень { $year }
    }
season-winter =
    { $case ->
        [governed] зимы { $year }
       *[plain] зима { $year }
    }
season-spring-north =
    { $case ->
        [governed] весны { $year } (Северное полушарие)
       *[plain] весна { $year } (Северное полушарие)
    }
season-summer-north =
    { $case ->
        [governed] лета { $year } (Северное полушарие)
       *[plain] лето { $year } (Северное полушарие)
    }
season-autumn-north =
    { $case ->
        [governed] осени { $year } (Северное полушарие)
       *[plain] осень { $year } (Северное полушарие)
    }
season-winter-north =
    { $case ->
        [governed] зимы { $year } (Северное полушарие)
       *[plain] зима { $year } (Северное полушарие)
    }
season-spring-south =
    { $case ->
        [governed] весны { $year } (Южное полушарие)
       *[plain] весна { $year } (Южное полушарие)
    }
season-summer-south =
    { $case ->
        [governed] лета { $year } (Южное полушарие)
       *[plain] лето { $year } (Южное полушарие)
    }
season-autumn-south =
    { $case ->
        [governed] осени { $year } (Южное полушарие)
       *[plain] осень { $year } (Южное полушарие)
    }
season-winter-south =
    { $case ->
        [governed] зимы { $year } (Южное полушарие)
       *[plain] зима { $year } (Южное полушарие)
    }
quarter-1 =
    { $case ->
        [governed] первого квартала { $year }
       *[plain] первый квартал { $year }
    }
quarter-2 =
    { $case ->
        [governed] второго квартала { $year }
       *[plain] второй квартал { $year }
    }
quarter-3 =
    { $case ->
        [governed] третьего квартала { $year }
       *[plain] третий квартал { $year }
    }
quarter-4 =
    { $case ->
        [governed] четвёртого квартала { $year }
       *[plain] четвёртый квартал { $year }
    }
third-1 =
    { $case ->
        [governed] первых четырёх месяцев { $year }
       *[plain] первые четыре месяца { $year }
    }
third-2 =
    { $case ->
        [governed] средних четырёх месяцев { $year }
       *[plain] средние четыре месяца { $year }
    }
third-3 =
    { $case ->
        [governed] последних четырёх месяцев { $year }
       *[plain] последние четыре месяца { $year }
    }
half-1 =
    { $case ->
        [governed] первой половины { $year }
       *[plain] первая половина { $year }
    }
half-2 =
    { $case ->
        [governed] второй половины { $year }
       *[plain] вторая половина { $year }
    }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [long] { $time } ({ $long }; { $utc } UTC)
       *[other] { $time } { $short } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Later additions

footnote = Примечание
footnote-back = Назад к месту примечания
index-title = По говорящим, видам и изданиям
strip-heading-week = Записи по неделям
strip-heading-other = Записи по времени
strip-gap-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
strip-gap-ages = { $count } лет
strip-gap-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
strip-gap-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
date-basis-quoted = Основание даты: { $basis }.
day-unknown-basis-quoted = День неизвестен. Основание даты: { $basis }.

## Names of languages

language-ar = арабский
language-be = белорусский
language-bn = бенгальский
language-cs = чешский
language-da = датский
language-de = немецкий
language-el = греческий
language-en = английский
language-es = испанский
language-fa = персидский
language-fi = финский
language-fil = филиппинский
language-fr = французский
language-he = иврит
language-hi = хинди
language-hu = венгерский
language-id = индонезийский
language-it = итальянский
language-ja = японский
language-ka = грузинский
language-kk = казахский
language-ko = корейский
language-lt = литовский
language-lv = латышский
language-mn = монгольский
language-ms = малайский
language-my = бирманский
language-nb = норвежский букмол
language-nl = нидерландский
language-no = норвежский
language-pl = польский
language-pt = португальский
language-ro = румынский
language-ru = русский
language-sr = сербский
language-sv = шведский
language-th = тайский
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-uz = узбекский
language-vi = вьетнамский
language-zh = китайский
