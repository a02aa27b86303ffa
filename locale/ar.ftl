# رسائل linimasa بالعربية. الأصل والقواعد في en.ftl.
#
# الأرقام 0–9 في الأعداد والتواريخ معًا، لأن الصفحات تستشهد بمصادر بلغات كثيرة ويقارن القارئ بين أرقامها.

## Page frame

skip-to-timeline = الانتقال إلى الخط الزمني
skip-to-content = الانتقال إلى المحتوى
skip-to = الانتقال إلى «{ $section }»
site-navigation = الموقع
home-link = كل الخطوط الزمنية
language-switch = اللغة
on-this-page = في هذه الصفحة
back-to-top = إلى أعلى الصفحة
updated = آخر تحديث: { $date }
not-yet-updated = لم يُحدَّث بعد
entries-count =
    { $count ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
sources-count =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
entries-from-sources =
    { $entries ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $entries } مداخل
        [many] { $entries } مدخلًا
       *[other] { $entries } مدخل
    } من { $sources ->
        [zero] غير مصدر
        [one] مصدر واحد
        [two] مصدرين
        [few] { $sources } مصادر
        [many] { $sources } مصدرًا
       *[other] { $sources } مصدر
    }
fallback-notice = هذا النص غير متاح بعد باللغة { $language }.
fallback-shown = معروض باللغة { $language }.
page-translations-missing = بعض المداخل غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }.
list-separator = ،{" "}
label-value = { $label }: { $value }
details = تفاصيل
more = المزيد
and-more = و{ $count } غيرها

## Key facts

key-facts = أين وصلت الأمور

## How to read an entry

entry-not-finding = المدخل ليس حُكمًا. إنه يسجّل أن أحدًا قال شيئًا، ويحفظ الطريق الذي سلكه الكلام: من القائل، عبر وكالة أنباء، إلى الوسيلة التي قُرئ فيها. وإذا كان التاريخ أو الترجمة غير مؤكد ذكر المدخل ذلك.
shapes-not-verdicts = تدل الأشكال على نوع الكلام، ولا تدل على صحته.

## Density strip

strip-heading = المداخل بحسب الأيام
strip-heading-month = المداخل بحسب الشهور
strip-heading-year = المداخل بحسب السنوات
strip-explanation = كل شكل مدخل واحد.
strip-explanation-bars = ارتفاع العمود هو عدد المداخل.
strip-explanation-hatched = والمخطَّط مداخل لا يُعرف يومها على وجه الدقة.
strip-explanation-hatched-time = والمخطَّط مداخل لا يُعرف وقتها على وجه الدقة، أو استمرت مدة.
strip-explanation-hatched-period = والمخطَّط مداخل لا يُعرف تاريخها على وجه الدقة، أو استمرت مدة.
strip-explanation-sets = الأشكال الموصولة بخط مدخل واحد له عدة تواريخ، والخط المتقطع يعني أحد هذه التواريخ ولا يُعرف أيها.
strip-explanation-shared = يتقاسم شريطًا في الصف الأخير { $entries ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $entries } مداخل
        [many] { $entries } مدخلًا
       *[other] { $entries } مدخل
    }.
strip-break = لا مداخل بين { $from } و{ $to }.
strip-description =
    أكثر الأيام مداخل هو { $date }، وفيه { $entries ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $entries } مداخل
        [many] { $entries } مدخلًا
       *[other] { $entries } مدخل
    }.
strip-description-period =
    أكثر المدد مداخل هي { $date }، وفيها { $entries ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $entries } مداخل
        [many] { $entries } مدخلًا
       *[other] { $entries } مدخل
    }.
strip-description-uncertain =
    { $entries ->
        [zero] يوم كل مدخل معروف على وجه الدقة.
        [one] مدخل واحد لا يُعرف يومه على وجه الدقة.
        [two] مدخلان لا يُعرف يومهما على وجه الدقة.
        [few] { $entries } مداخل لا يُعرف يومها على وجه الدقة.
        [many] { $entries } مدخلًا لا يُعرف يومها على وجه الدقة.
       *[other] { $entries } مدخل لا يُعرف يومها على وجه الدقة.
    }
jump-to-date = الانتقال إلى تاريخ
shapes-heading = كيف تُقرأ الأشكال
hatching-meaning = التخطيط: اليوم غير معروف على وجه الدقة، أو المصادر مختلفة.

## Kinds

kind = نوع المدخل
kind-claim = إفادة
kind-claim-meaning = أحدهم يذكر أمرًا بوصفه حقيقة.
kind-estimate = تقدير
kind-estimate-meaning = أحدهم يذكر رقمًا أو احتمالًا.
kind-denial = نفي
kind-denial-meaning = أحدهم يقول إن إفادة ما غير صحيحة.
kind-confirmation = تأكيد
kind-confirmation-meaning = أحدهم يقول إنه يستطيع أن يضمن صحة إفادة سابقة.
kind-unconfirmed = لا تأكيد
kind-unconfirmed-meaning = أحدهم يقول إنه لا يملك تأكيدًا.
kind-no-comment = لا تعليق
kind-no-comment-meaning = أحدهم يمتنع عن الإجابة أو لم يجب بعد.
kind-statement = موقف
kind-statement-meaning = موقف أو رد فعل لا يُثبت ولا ينفي.
kind-demand = مطالبة
kind-demand-meaning = أحدهم يطلب من طرف آخر أن يتحرك.
kind-action = فعل
kind-action-meaning = أمر حصل فعلًا ولم يكتفِ صاحبه بالقول.
kind-event = حدث
kind-event-meaning = أمر وقع، من دون قائل.

## Timeline and filter

timeline = الخط الزمني
filter = تصفية الخط الزمني
filter-side = جهة القائل
filter-kind = نوع المدخل
filter-outlet = قُرئ في
filter-known-on = ما كان معروفًا في
filter-all = الكل
filter-reset = عرض الكل
order-newest = الأحدث أولًا
order-oldest = الأقدم أولًا
filter-shown =
    { $total ->
        [zero] لا مداخل
        [one] يُعرض { $shown } من مدخل واحد
        [two] يُعرض { $shown } من مدخلين
        [few] يُعرض { $shown } من { $total } مداخل
        [many] يُعرض { $shown } من { $total } مدخلًا
       *[other] يُعرض { $shown } من { $total } مدخل
    }
filter-none = لا مدخل يطابق. اختر شروطًا أقل.
filter-option = { $label } ({ $count })
link-copied = نُسخ الرابط
keys-hint = المفاتيح: حين يكون التركيز في الخط الزمني، اضغط { $next } للمدخل التالي و{ $previous } للمدخل السابق.
other-speakers = قائلون آخرون
several-speakers = عدة قائلين

## Dates of entries

order-unknown = الترتيب داخل اليوم غير معروف
day-unknown = اليوم غير معروف
day-unknown-basis = اليوم غير معروف. يقول المصدر: «{ $basis }».
date-basis = يقول المصدر: «{ $basis }».
day-unknown-mentioned = اليوم غير معروف. ورد ذكره: { $date }.
date-in-words = التاريخ كما يذكره المصدر: «{ $basis }»
no-date = بلا تاريخ

## Inside an entry

path = المسار
path-direct = قُرئ في المصدر نفسه
path-step = ثم
responds-to = رد على
sequence-after = بعد
sequence-before = قبل
sequence-between = بين
relation-responds-to = رد على
relation-responds-to-reverse = الردود
relation-confirms = يدعم ما جاء في
relation-confirms-reverse = دعمه ما جاء في
relation-contradicts = يختلف عما جاء في
relation-contradicts-reverse = رواية مختلفة في
relation-supersedes = يحل محل
relation-supersedes-reverse = حل محله
sources = المصادر
source-numbers = المصادر { $numbers }
source-number = المصدر { $number }
source-locator = { $outlet }، { $locator }
outlets-origins =
    { $outlets ->
        [zero] لا وسائل إعلام
        [one] وسيلة إعلام واحدة
        [two] وسيلتا إعلام
        [few] { $outlets } وسائل إعلام
        [many] { $outlets } وسيلة إعلام
       *[other] { $outlets } وسيلة إعلام
    }، { $origins ->
        [zero] لا منشأ
        [one] منشأ واحد
        [two] منشآن
        [few] { $origins } مناشئ
        [many] { $origins } منشأً
       *[other] { $origins } منشأ
    }
origins-explanation = الوسائل التي تنقل تقرير الوكالة نفسه تُحسب منشأً واحدًا.
archived-copy = نسخة محفوظة
link-to-entry = رابط هذا المدخل
link-to-entry-named = رابط هذا المدخل: { $title }
sources-differ = المصادر مختلفة
differences = مواضع اختلاف المصادر
quotation = اقتباس
in-the-original = بلغته الأصلية
translation = ترجمة
quoted-via = منقول عبر { $outlet }
quoted-from = منقول عن { $outlet }
quote-on-page = هذه الكلمات في صفحتها
as-rendered-by = بصياغة { $outlet }
mentioned = ورد ذكره
about-actors = بشأن
place = المكان
refers-to = الزمن المقصود
observer = سجّله: { $who }
silence-noted = سجّل عدم الرد: { $who }
tags = الوسوم
group = المجموعة
figures = الأرقام
side = الجهة
speaker = القائل
date = التاريخ
media-credit = الصورة: { $credit }
image-source = مصدر الصورة
importance = الأهمية
draft = مسودة
draft-warning = هذا المدخل مسودة، ولم يراجعه أحد على مصدره بعد.
draft-evidence = كلمات المقال
draft-why = سبب إعداد المسودة
draft-confidence = درجة الثقة

## Lanes

lanes = من قال ماذا
lanes-lead = سطر لكل جهة، بترتيب أول كلام لها. وكل شكل يقود إلى مدخله.
lanes-lead-bars = صف لكل طرف، بترتيب أول تصريح. وارتفاع العمود هو عدد المداخل. وكل جزء من الصف يؤدي إلى قائمته.
lanes-position = آخر موقف
lanes-first-statement = أول كلام: { $date }

## Disputed figures

figures-heading = كم العدد؟
figures-lead = الأرقام التي تبدو متعارضة قد تَعُدّ أشياء مختلفة. ويدل الشكل على ما يَعُدّه كل رقم.
figures-description =
    { $count ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    }، من { $min } إلى { $max }. والجدول أدناه يضم كل القيم.
figures-table = الأرقام نفسها في جدول
figures-not-drawn = الأرقام المذكورة بالكلمات في الجدول فقط.
figure-about = نحو { $value }
figure-up-to = حتى { $value }
figure-at-least = { $value } على الأقل
figure-range = { $min }–{ $max }
figure-about-range = نحو { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = مرفوض: { $value }
figure-rejected-meaning = يذكر القائل هذا الرقم ويقول إنه غير صحيح.
figure-by = نقلًا عن { $who }
figure-as-of = حتى { $date }
figure-column-number = الرقم
figure-column-date = التاريخ
figure-column-speaker = من ذكره
figure-column-count = ما الذي يُعَدّ
figure-column-figure = العدد
figure-column-source = المصدر
figure-uncounted = لم يُذكر ما الذي يُعَدّ

## Sources

sources-lead = بترتيب استخدامها في المداخل.
source-carrying = نقلًا عن { $agency }
source-shares-text =
    { $percent }٪ من النص المحفوظ وارد في { $number ->
        [0] { $outlet }
       *[other] المصدر { $number } ({ $outlet })
    }
source-state-funded = تموّله دولة أو تديره
source-read-in = قُرئ باللغة { $language }
source-published = نُشر: { $date }
source-published-unknown = تاريخ النشر غير معروف
source-retrieved = قُرئ: { $date }
source-author = بقلم { $author }
source-original = الأصل
source-untitled = بلا عنوان
source-used-by = المداخل التي تستخدمه
source-excerpt = من المقال المحفوظ
source-all-entries = كل المداخل المقروءة في { $outlet }
labels-heading = لماذا تحمل بعض الوسائل علامة
labels-lead = تذكر العلامة من يموّل الوسيلة أو يديرها، ولا تقول إن كان التقرير صحيحًا.

## Corrections

corrections = التصحيحات والتغييرات
corrections-lead = لا شيء يُغيَّر في صمت. الأحدث أولًا.
corrections-none = لا تصحيحات بعد.
corrections-count =
    { $count ->
        [zero] لا تصحيحات
        [one] تصحيح واحد
        [two] تصحيحان
        [few] { $count } تصحيحات
        [many] { $count } تصحيحًا
       *[other] { $count } تصحيح
    }
correction-said = كان النص
correction-says = النص الآن
correction-why = السبب

## About and data

about-timeline = عن هذا الخط الزمني
data-heading = البيانات
data-lead = المداخل نفسها في ملفات.
subscribe = الاشتراك
feed = الخلاصة
calendar = التقويم
embed-code = ضع هذا الخط الزمني في صفحتك
read-full-timeline = قراءة الخط الزمني كاملًا
latest-entries = أحدث المداخل
embed-title = الخط الزمني: { $title }
share = مشاركة
share-address = عنوان هذه الصفحة
share-frame = إطار لصفحتك
share-script = الإطار نفسه مع برنامج نصي يضبط ارتفاعه
share-card = صورة برابط

## Entry page

back-to-timeline = العودة إلى الخط الزمني
earlier-entry = المدخل السابق
later-entry = المدخل التالي
cite-entry = الاستشهاد بهذا المدخل
citation = «{ $title }»، { $site }، { $date }.
citation-undated = «{ $title }»، { $site }.
permalink = العنوان الدائم
entry-history = سجل هذا المدخل
first-published = نُشر أول مرة
entry-also-in = هذا المدخل بلغات أخرى

## Pages of actors, kinds, outlets, tags

entries-by-actor = مداخل { $actor }
entries-about-actor = مداخل بشأن { $actor }
entries-of-kind = نوع المدخل: { $kind }
entries-read-at = قُرئ في { $outlet }
entries-tagged = مداخل بوسم { $tag }
all-actors = كل القائلين
all-kinds = أنواع المداخل
no-entries = لا توجد مداخل.
all-outlets = الوسائل المقروءة
all-tags = الوسوم
all-months = الشهور
slices = مختارات
part-of = الجزء { $part } من { $parts }
previous-part = الجزء السابق
next-part = الجزء التالي
newer-entries = مداخل أحدث
older-entries = مداخل أقدم
pages-navigation = الصفحات

## Period pages of long timelines

entries-in-period = مداخل { $period }
known-on = ما كان معروفًا في { $date }
known-on-lead = لا يظهر إلا ما نشره مصدر حتى نهاية ذلك اليوم. أما الصياغة فصياغة اليوم.
known-on-current = النسخة الحالية
known-on-days = ما كان معروفًا في أيام سابقة
long-timeline-lead =
    في هذا الخط الزمني { $entries ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $entries } مداخل
        [many] { $entries } مدخلًا
       *[other] { $entries } مدخل
    }. وهي موزعة على صفحات بحسب زمنها، وتعرضها هذه النظرة العامة كلها بحسب التاريخ.
months-list = اختر شهرًا
years-list = اختر سنة
periods-list = اختر مدة
previous-period = قبل ذلك: { $period }
next-period = بعد ذلك: { $period }
continues-in = تتمة: { $period }

## Home

timelines = الخطوط الزمنية
timelines-none = لا خط زمنيًا بعد.
period-covered = من { $from } إلى { $to }
latest-entry = آخر مدخل: { $date }

## Other pages

not-found-title = الصفحة غير موجودة
not-found-text = لا صفحة على هذا العنوان. ربما نُقلت، أو في العنوان خطأ.
not-found-home = إلى قائمة الخطوط الزمنية
moved-title = نُقل هذا المدخل
moved-text = عنوانه الآن:
removed-title = حُذف هذا المدخل
removed-on = حُذف هذا المدخل في { $date }.
removed-reason = السبب: { $reason }
search = البحث
search-hint = البحث في العناوين والقائلين والوسائل
search-results =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

## Words of dates (used by the locale module)

date-on-or-before = في موعد أقصاه { $date }
date-until = حتى { $date }، والبداية غير معروفة
date-since = منذ { $date }
date-from = من { $date }، والنهاية غير معروفة
date-unknown = التاريخ غير معروف
date-any = في أي وقت
date-about = نحو { $date }
date-possibly = ربما { $date }
date-about-possibly = ربما نحو { $date }
date-or-earlier = { $date } أو قبل ذلك
date-or-later = { $date } أو بعد ذلك
date-day-not-known = { $date } (اليوم غير معروف)
date-month-not-known = { $date } (الشهر غير معروف)
date-year-not-known = { $date } (السنة غير معروفة)
date-day-month-not-known = { $date } (الشهر واليوم غير معروفين)
date-day-year-not-known = { $date } (اليوم والسنة غير معروفين)
date-month-year-not-known = { $date } (الشهر والسنة غير معروفين)
date-day-alone = يوم { $day }
date-day-in-year = يوم { $day } من شهر غير معروف من { $year }
date-some-time-in =
    { $form ->
        [day] أحد أيام { $date }
        [month] أحد أشهر { $date }
       *[other] إحدى سنوات { $date }
    }
date-end-about = { $date } (تقريبًا)
date-end-possibly = { $date } (غير مؤكد)
date-end-about-possibly = { $date } (تقريبًا، غير مؤكد)
date-year =
    { $case ->
        [governed] عام { $year }
       *[plain] { $year }
    }
date-year-of-part = عام { $year }
date-decade =
    { $tens ->
        [0] العقد الأول من { $century }
        [10] العقد الثاني من { $century }
        [20] عشرينيات { $century }
        [30] ثلاثينيات { $century }
        [40] أربعينيات { $century }
        [50] خمسينيات { $century }
        [60] ستينيات { $century }
        [70] سبعينيات { $century }
        [80] ثمانينيات { $century }
        [90] تسعينيات { $century }
       *[other] عقد { $year }
    }
date-century =
    { $ordinal ->
        [1] القرن الأول
        [2] القرن الثاني
        [3] القرن الثالث
        [4] القرن الرابع
        [5] القرن الخامس
        [6] القرن السادس
        [7] القرن السابع
        [8] القرن الثامن
        [9] القرن التاسع
        [10] القرن العاشر
        [11] القرن الحادي عشر
        [12] القرن الثاني عشر
        [13] القرن الثالث عشر
        [14] القرن الرابع عشر
        [15] القرن الخامس عشر
        [16] القرن السادس عشر
        [17] القرن السابع عشر
        [18] القرن الثامن عشر
        [19] القرن التاسع عشر
        [20] { $case ->
            [governed] القرن العشرين
           *[plain] القرن العشرون
        }
        [21] { $case ->
            [governed] القرن الحادي والعشرين
           *[plain] القرن الحادي والعشرون
        }
       *[other] القرن { $ordinal }
    }
date-century-bce = { $century } ق.م
year-ages-bce = { $years } سنة ق.م
year-ages-ce = { $years } سنة م
year-bce = { $year } ق.م
year-ce = { $year } م
year-not-known-season = سنة غير معروفة
year-not-known-part = سنة غير معروفة
season-spring = ربيع { $year }
season-summer = صيف { $year }
season-autumn = خريف { $year }
season-winter = شتاء { $year }
season-spring-north = ربيع { $year } (نصف الكرة الشمالي)
season-summer-north = صيف { $year } (نصف الكرة الشمالي)
season-autumn-north = خريف { $year } (نصف الكرة الشمالي)
season-winter-north = شتاء { $year } (نصف الكرة الشمالي)
season-spring-south = ربيع { $year } (نصف الكرة الجنوبي)
season-summer-south = صيف { $year } (نصف الكرة الجنوبي)
season-autumn-south = خريف { $year } (نصف الكرة الجنوبي)
season-winter-south = شتاء { $year } (نصف الكرة الجنوبي)
quarter-1 = الربع الأول من { $year }
quarter-2 = الربع الثاني من { $year }
quarter-3 = الربع الثالث من { $year }
quarter-4 = الربع الرابع من { $year }
third-1 = الثلث الأول من { $year }
third-2 = الثلث الثاني من { $year }
third-3 = الثلث الثالث من { $year }
half-1 = النصف الأول من { $year }
half-2 = النصف الثاني من { $year }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [short] { $time } { $short } ({ $utc } UTC)
       *[other] { $time } ب{ $long } ({ $utc } UTC)
    }
date-time = { $date }، { $time }

## Later additions

footnote = حاشية
footnote-back = العودة إلى موضع الحاشية
index-title = بحسب القائل والنوع والوسيلة
strip-heading-week = المداخل بحسب الأسابيع
strip-heading-other = المداخل عبر الزمن
strip-gap-hours =
    { $count ->
        [zero] لا ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
strip-gap-ages = { $count } سنة
strip-gap-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
strip-gap-years =
    { $count ->
        [zero] لا سنوات
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
date-basis-quoted = أساس التاريخ: { $basis }.
day-unknown-basis-quoted = اليوم غير معروف. أساس التاريخ: { $basis }.

## Names of languages

language-ar = العربية
language-be = البيلاروسية
language-bn = البنغالية
language-cs = التشيكية
language-da = الدنماركية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fi = الفنلندية
language-fil = الفلبينية
language-fr = الفرنسية
language-he = العبرية
language-hi = الهندية
language-hu = المجرية
language-id = الإندونيسية
language-it = الإيطالية
language-ja = اليابانية
language-ka = الجورجية
language-kk = الكازاخية
language-ko = الكورية
language-lt = الليتوانية
language-lv = اللاتفية
language-mn = المنغولية
language-ms = الملايوية
language-my = البورمية
language-nb = النرويجية (بوكمول)
language-nl = الهولندية
language-no = النرويجية
language-pl = البولندية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-sr = الصربية
language-sv = السويدية
language-th = التايلاندية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-uz = الأوزبكية
language-vi = الفيتنامية
language-zh = الصينية
