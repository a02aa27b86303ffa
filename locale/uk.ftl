# Повідомлення linimasa українською мовою. Зразок і правила — в en.ftl.

## Page frame

skip-to-timeline = Перейти до хронології
skip-to-content = Перейти до змісту
skip-to = Перейти до розділу «{ $section }»
site-navigation = Сайт
home-link = Усі хронології
language-switch = Мова
on-this-page = На цій сторінці
back-to-top = Нагору
updated = Оновлено: { $date }
not-yet-updated = Ще не оновлювалося
entries-count =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
sources-count =
    { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
        [many] { $count } джерел
       *[other] { $count } джерела
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    } із { $sources ->
        [one] { $sources } джерела
        [few] { $sources } джерел
        [many] { $sources } джерел
       *[other] { $sources } джерела
    }
fallback-notice = Перекладу цього тексту ще немає. Мова сторінки: { $language }.
fallback-shown = Мова тексту: { $language }.
page-translations-missing = Деякі записи ще не перекладено. Мова сторінки: { $language }, мова цих записів: { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Докладніше
more = Більше
and-more = і ще { $count }

## Key facts

key-facts = Стан справ

## How to read an entry

entry-not-finding = Запис — це не висновок. Він фіксує, що хтось щось сказав, і зберігає шлях цих слів: від мовця, через агенцію, до видання, у якому їх прочитали. Якщо дата чи переклад неточні, у записі про це сказано.
shapes-not-verdicts = Позначка показує, якого роду це висловлювання. Чи правдиве воно, позначка не каже.

## Density strip

strip-heading = Записи за днями
strip-heading-month = Записи за місяцями
strip-heading-year = Записи за роками
strip-explanation = Кожна позначка — один запис.
strip-explanation-bars = Висота стовпчика — кількість записів.
strip-explanation-hatched = Штрихуванням показано записи, день яких точно невідомий.
strip-explanation-hatched-time = Штрихуванням показано записи, час яких точно невідомий або які тривали певний час.
strip-explanation-hatched-period = Штрихуванням показано записи, дата яких точно невідома або які тривали певний час.
strip-explanation-sets = Знаки, з’єднані лінією, — один запис із кількома датами; пунктир означає одну з цих дат, невідомо яку.
strip-explanation-shared = В останньому рядку спільні смуги ділять { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }.
strip-break = Немає записів: { $from } — { $to }.
strip-description =
    Найбільше записів за { $date }: { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }.
strip-description-period =
    Найбільше записів за { $date }: { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }.
strip-description-uncertain =
    { $entries ->
        [0] День кожного запису відомий точно.
        [one] День { $entries } запису точно невідомий.
        [few] День { $entries } записів точно невідомий.
        [many] День { $entries } записів точно невідомий.
       *[other] День { $entries } запису точно невідомий.
    }
jump-to-date = Перейти до дати
shapes-heading = Як читати позначки
hatching-meaning = Штрихування: день точно невідомий або джерела розходяться.

## Kinds

kind = Вид запису
kind-claim = Твердження
kind-claim-meaning = Хтось повідомляє щось як факт.
kind-estimate = Оцінка
kind-estimate-meaning = Хтось називає число або ймовірність.
kind-denial = Заперечення
kind-denial-meaning = Хтось каже, що твердження хибне.
kind-confirmation = Підтвердження
kind-confirmation-meaning = Хтось каже, що може поручитися за попереднє твердження.
kind-unconfirmed = Немає підтвердження
kind-unconfirmed-meaning = Хтось каже, що не має підтвердження.
kind-no-comment = Без коментарів
kind-no-comment-meaning = Хтось відмовився відповідати або не відповів.
kind-statement = Заява
kind-statement-meaning = Позиція чи відгук: нічого не стверджує й не заперечує.
kind-demand = Вимога
kind-demand-meaning = Хтось просить іншу сторону діяти.
kind-action = Дія
kind-action-meaning = Щось зроблено, а не лише сказано.
kind-event = Подія
kind-event-meaning = Щось сталося; мовця немає.

## Timeline and filter

timeline = Хронологія
filter = Добір записів
filter-side = Сторона мовця
filter-kind = Вид запису
filter-outlet = Прочитано в
filter-known-on = Що було відомо на
filter-all = Усі
filter-reset = Показати всі
order-newest = Спочатку новіші
order-oldest = Спочатку давніші
filter-shown =
    { $total ->
        [one] Показано { $shown } із { $total } запису
        [few] Показано { $shown } із { $total } записів
        [many] Показано { $shown } із { $total } записів
       *[other] Показано { $shown } із { $total } запису
    }
filter-none = Таких записів немає. Приберіть частину умов.
filter-option = { $label } ({ $count })
link-copied = Посилання скопійовано
keys-hint = Клавіші: коли фокус у хронології, { $next } — наступний запис, { $previous } — попередній.
other-speakers = Інші
several-speakers = Кілька мовців

## Dates of entries

order-unknown = Порядок протягом дня невідомий
day-unknown = День невідомий
day-unknown-basis = День невідомий. У джерелі сказано: «{ $basis }».
date-basis = У джерелі сказано: «{ $basis }».
day-unknown-mentioned = День невідомий. Згадка: { $date }.
date-in-words = Дата словами джерела: «{ $basis }»
no-date = Без дати

## Inside an entry

path = Шлях
path-direct = Прочитано в першоджерелі
path-step = далі
responds-to = Відповідь на
sequence-after = Після
sequence-before = До
sequence-between = Між
relation-responds-to = Відповідь на
relation-responds-to-reverse = Відповіді
relation-confirms = Підтримує сказане в записі
relation-confirms-reverse = Сказане підтримано в записі
relation-contradicts = Розходиться зі сказаним у записі
relation-contradicts-reverse = Інше сказано в записі
relation-supersedes = Замінює запис
relation-supersedes-reverse = Замінено записом
sources = Джерела
source-numbers = Джерела { $numbers }
source-number = Джерело { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } видання
        [few] { $outlets } видання
        [many] { $outlets } видань
       *[other] { $outlets } видання
    }, { $origins ->
        [one] { $origins } першоджерело
        [few] { $origins } першоджерела
        [many] { $origins } першоджерел
       *[other] { $origins } першоджерела
    }
origins-explanation = Видання, що передали те саме повідомлення агенції, вважаються одним першоджерелом.
archived-copy = архівна копія
link-to-entry = Посилання на запис
link-to-entry-named = Посилання на запис: { $title }
sources-differ = Джерела розходяться
differences = У чому джерела розходяться
quotation = Цитата
in-the-original = В оригіналі
translation = Переклад
quoted-via = Цитата в передачі: { $outlet }
quoted-from = Цитата за виданням: { $outlet }
quote-on-page = Ці слова на сторінці
as-rendered-by = У викладі: { $outlet }
mentioned = Згадано
about-actors = Про кого
place = Місце
refers-to = Про який час
observer = Відзначено: { $who }
silence-noted = Відсутність відповіді відзначено: { $who }
tags = Теги
group = Група
figures = Числа
side = Сторона
speaker = Мовець
date = Дата
media-credit = Автор: { $credit }
image-source = Джерело зображення
importance = Важливість
draft = Чернетка
draft-warning = Це чернетка. Її ще ніхто не звірив із джерелом.
draft-evidence = Слова статті
draft-why = Чому складено чернетку
draft-confidence = Упевненість

## Lanes

lanes = Хто що сказав
lanes-lead = Кожній стороні — свій рядок, за порядком перших висловлювань. Кожна позначка веде до свого запису.
lanes-lead-bars = По рядку на кожну сторону, у порядку першої заяви. Висота стовпчика — кількість записів. Кожна частина рядка веде до свого списку.
lanes-position = Остання позиція
lanes-first-statement = Перше висловлювання: { $date }

## Disputed figures

figures-heading = Скільки?
figures-lead = Числа, які ніби суперечать одне одному, можуть рахувати різне. Позначка показує, що саме пораховано.
figures-description =
    { $count ->
        [one] { $count } число
        [few] { $count } числа
        [many] { $count } чисел
       *[other] { $count } числа
    }, від { $min } до { $max }. Усі значення — у таблиці нижче.
figures-table = Ті самі числа в таблиці
figures-not-drawn = Числа, названі словами, є лише в таблиці.
figure-about = близько { $value }
figure-up-to = до { $value }
figure-at-least = щонайменше { $value }
figure-range = { $min }–{ $max }
figure-about-range = близько { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = відкинуто: { $value }
figure-rejected-meaning = Мовець наводить це число й каже, що воно хибне.
figure-by = із посиланням: { $who }
figure-as-of = на { $date }
figure-column-number = №
figure-column-date = Дата
figure-column-speaker = Хто назвав
figure-column-count = Що пораховано
figure-column-figure = Число
figure-column-source = Джерело
figure-uncounted = Що пораховано, не вказано

## Sources

sources-lead = У тому порядку, у якому на них посилаються записи.
source-carrying = за повідомленням { $agency }
source-shares-text =
    { $percent } % збереженого тексту є в { $number ->
        [0] { $outlet }
       *[other] джерелі { $number } ({ $outlet })
    }
source-state-funded = На державні кошти або під державним управлінням
source-read-in = мова: { $language }
source-published = опубліковано: { $date }
source-published-unknown = дата публікації невідома
source-retrieved = прочитано: { $date }
source-author = автор: { $author }
source-original = оригінал
source-untitled = Без заголовка
source-used-by = Записи, що посилаються на нього
source-excerpt = Зі збереженої статті
source-all-entries = Усі записи за виданням { $outlet }
labels-heading = Чому видання мають позначки
labels-lead = Позначка каже, хто фінансує видання або керує ним. Чи правдиве повідомлення, вона не каже.

## Corrections

corrections = Виправлення та зміни
corrections-lead = Ніщо не змінюється мовчки. Новіші — вгорі.
corrections-none = Виправлень іще немає.
corrections-count =
    { $count ->
        [one] { $count } виправлення
        [few] { $count } виправлення
        [many] { $count } виправлень
       *[other] { $count } виправлення
    }
correction-said = Було
correction-says = Стало
correction-why = Чому

## About and data

about-timeline = Про цю хронологію
data-heading = Дані
data-lead = Ті самі записи у файлах.
subscribe = Підписатися
feed = Стрічка
calendar = Календар
embed-code = Додати хронологію на свою сторінку
read-full-timeline = Уся хронологія
latest-entries = Останні записи
embed-title = Хронологія: { $title }
share = Поділитися
share-address = Адреса цієї сторінки
share-frame = Фрейм для вашої сторінки
share-script = Фрейм зі скриптом, який добирає висоту
share-card = Зображення з посиланням

## Entry page

back-to-timeline = Назад до хронології
earlier-entry = Попередній запис
later-entry = Наступний запис
cite-entry = Послатися на запис
citation = «{ $title }», { $site }, { $date }.
citation-undated = «{ $title }», { $site }.
permalink = Постійна адреса
entry-history = Історія запису
first-published = Перша публікація
entry-also-in = Цей запис іншими мовами

## Pages of actors, kinds, outlets, tags

entries-by-actor = Записи: { $actor }
entries-about-actor = Записи про кого або про що: { $actor }
entries-of-kind = Вид запису: { $kind }
entries-read-at = Прочитано в: { $outlet }
entries-tagged = Записи з тегом: { $tag }
all-actors = Усі мовці
all-kinds = Види записів
no-entries = Записів немає.
all-outlets = Прочитані видання
all-tags = Теги
all-months = Місяці
slices = Добірки
part-of = Частина { $part } з { $parts }
previous-part = Попередня частина
next-part = Наступна частина
newer-entries = Новіші записи
older-entries = Давніші записи
pages-navigation = Сторінки

## Period pages of long timelines

entries-in-period = Записи: { $period }
known-on = Що було відомо на { $date }
known-on-lead = Показано лише те, що джерела оприлюднили до кінця цього дня. Формулювання сьогоднішні.
known-on-current = Поточна версія
known-on-days = Що було відомо раніше
long-timeline-lead =
    У цій хронології { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }. Їх розподілено за сторінками окремих періодів; цей огляд показує всі за датами.
months-list = Виберіть місяць
years-list = Виберіть рік
periods-list = Виберіть період
previous-period = Раніше: { $period }
next-period = Пізніше: { $period }
continues-in = Продовження: { $period }

## Home

timelines = Хронології
timelines-none = Хронологій іще немає.
period-covered = { $from } — { $to }
latest-entry = Останній запис: { $date }

## Other pages

not-found-title = Сторінку не знайдено
not-found-text = За цією адресою сторінки немає. Можливо, вона переїхала або в адресі помилка.
not-found-home = До списку хронологій
moved-title = Запис переїхав
moved-text = Тепер його адреса:
removed-title = Запис вилучено
removed-on = Запис вилучено: { $date }.
removed-reason = Причина: { $reason }
search = Пошук
search-hint = Пошук за заголовками, мовцями й виданнями
search-results =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }

## Words of dates (used by the locale module)

date-on-or-before = не пізніше { $date }
date-until = до { $date }, початок невідомий
date-since = з { $date }
date-from = з { $date }, кінець невідомий
date-unknown = дата невідома
date-any = будь-коли
date-about = близько { $date }
date-possibly = імовірно { $date }
date-about-possibly = імовірно близько { $date }
date-or-earlier = { $date } або раніше
date-or-later = { $date } або пізніше
date-day-not-known = { $date } (день невідомий)
date-month-not-known = { $date } (місяць невідомий)
date-year-not-known = { $date } (рік невідомий)
date-day-month-not-known = { $date } (місяць і день невідомі)
date-day-year-not-known = { $date } (день і рік невідомі)
date-month-year-not-known = { $date } (місяць і рік невідомі)
date-day-alone =
    { $case ->
        [governed] { $day } числа
       *[plain] { $day } число
    }
date-day-in-year =
    { $case ->
        [governed] { $day } числа невідомого місяця { $year }
       *[plain] { $day } число невідомого місяця { $year }
    }
date-some-time-in =
    { $form ->
        [day] { $date } (точний день невідомий)
        [month] { $date } (точний місяць невідомий)
       *[other] { $date } (точний рік невідомий)
    }
date-end-about = { $date } (приблизно)
date-end-possibly = { $date } (імовірно)
date-end-about-possibly = { $date } (приблизно й імовірно)
date-year =
    { $case ->
        [governed] { $year } року
       *[plain] { $year } рік
    }
date-year-of-part = { $year } року
date-decade =
    { $case ->
        [governed] { $year }-х років
       *[plain] { $tens ->
            [0] { $hundreds ->
                [0] { $year }-ні роки
               *[other] { $year }-ті роки
            }
            [40] { $year }-ві роки
           *[other] { $year }-ті роки
        }
    }
date-century =
    { $case ->
        [governed] { $roman } століття
       *[plain] { $roman } століття
    }
date-century-bce = { $century } до н. е.
year-ages-bce = { $years } років до н. е.
year-ages-ce = { $years } років н. е.
year-bce = { $year } р. до н. е.
year-ce = { $year } р. н. е.
year-not-known-season = (рік невідомий)
year-not-known-part = (рік невідомий)
season-spring =
    { $case ->
        [governed] весни { $year }
       *[plain] весна { $year }
    }
season-summer =
    { $case ->
        [governed] літа { $year }
       *[plain] літо { $year }
    }
season-autumn =
    { $case ->
        [governed] осені { $year }
       *[plain] осінь { $year }
    }
season-winter =
    { $case ->
        [governed] зими { $year }
       *[plain] зима { $year }
    }
season-spring-north =
    { $case ->
        [governed] весни { $year } (Північна півкуля)
       *[plain] весна { $year } (Північна півкуля)
    }
season-summer-north =
    { $case ->
        [governed] літа { $year } (Північна півкуля)
       *[plain] літо { $year } (Північна півкуля)
    }
season-autumn-north =
    { $case ->
        [governed] осені { $year } (Північна півкуля)
       *[plain] осінь { $year } (Північна півкуля)
    }
season-winter-north =
    { $case ->
        [governed] зими { $year } (Північна півкуля)
       *[plain] зима { $year } (Північна півкуля)
    }
season-spring-south =
    { $case ->
        [governed] весни { $year } (Південна півкуля)
       *[plain] весна { $year } (Південна півкуля)
    }
season-summer-south =
    { $case ->
        [governed] літа { $year } (Південна півкуля)
       *[plain] літо { $year } (Південна півкуля)
    }
season-autumn-south =
    { $case ->
        [governed] осені { $year } (Південна півкуля)
       *[plain] осінь { $year } (Південна півкуля)
    }
season-winter-south =
    { $case ->
        [governed] зими { $year } (Південна півкуля)
       *[plain] зима { $year } (Південна півкуля)
    }
quarter-1 =
    { $case ->
        [governed] першого кварталу { $year }
       *[plain] перший квартал { $year }
    }
quarter-2 =
    { $case ->
        [governed] другого кварталу { $year }
       *[plain] другий квартал { $year }
    }
quarter-3 =
    { $case ->
        [governed] третього кварталу { $year }
       *[plain] третій квартал { $year }
    }
quarter-4 =
    { $case ->
        [governed] четвертого кварталу { $year }
       *[plain] четвертий квартал { $year }
    }
third-1 =
    { $case ->
        [governed] перших чотирьох місяців { $year }
       *[plain] перші чотири місяці { $year }
    }
third-2 =
    { $case ->
        [governed] середніх чотирьох місяців { $year }
       *[plain] середні чотири місяці { $year }
    }
third-3 =
    { $case ->
        [governed] останніх чотирьох місяців { $year }
       *[plain] останні чотири місяці { $year }
    }
half-1 =
    { $case ->
        [governed] першої половини { $year }
       *[plain] перша половина { $year }
    }
half-2 =
    { $case ->
        [governed] другої половини { $year }
       *[plain] друга половина { $year }
    }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [short] { $time } { $short } ({ $utc } UTC)
       *[other] { $time } { $long } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Later additions

footnote = Примітка
footnote-back = Назад до місця примітки
index-title = За мовцями, видами й виданнями
strip-heading-week = Записи за тижнями
strip-heading-other = Записи в часі
strip-gap-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
strip-gap-ages = { $count } років
strip-gap-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
strip-gap-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }
date-basis-quoted = Підстава дати: { $basis }.
day-unknown-basis-quoted = День невідомий. Підстава дати: { $basis }.

## Names of languages

language-ar = арабська
language-be = білоруська
language-bn = бенгальська
language-cs = чеська
language-da = данська
language-de = німецька
language-el = грецька
language-en = англійська
language-es = іспанська
language-fa = перська
language-fi = фінська
language-fil = філіппінська
language-fr = французька
language-he = іврит
language-hi = гінді
language-hu = угорська
language-id = індонезійська
language-it = італійська
language-ja = японська
language-ka = грузинська
language-kk = казахська
language-ko = корейська
language-lt = литовська
language-lv = латиська
language-mn = монгольська
language-ms = малайська
language-my = бірманська
language-nb = норвезька (букмол)
language-nl = нідерландська
language-no = норвезька
language-pl = польська
language-pt = португальська
language-ro = румунська
language-ru = російська
language-sr = сербська
language-sv = шведська
language-th = тайська
language-tr = турецька
language-uk = українська
language-ur = урду
language-uz = узбецька
language-vi = вʼєтнамська
language-zh = китайська
