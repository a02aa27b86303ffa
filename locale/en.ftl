# Messages of linimasa, English: the reference for every other language.
#
# - Fluent syntax, of it: messages, variables, and selects on variables with plural categories or exact numbers.
# - Numbers arrive as numbers, are written in the locale's format, and choose the plural form.
# - No markup and none of & < > " ' in any message (a test sees to it), so a template may pass escaped HTML as an argument.
# - Dates arrive already worded. Write messages so that a date in its plain form fits wherever { $date } stands.

## Page frame

skip-to-timeline = Skip to the timeline
skip-to-content = Skip to the content
skip-to = Skip to { $section }
site-navigation = Site
home-link = All timelines
language-switch = Language
on-this-page = On this page
back-to-top = Back to top
updated = Updated { $date }
not-yet-updated = Not yet updated
entries-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
sources-count =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
entries-from-sources =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } from { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }
fallback-notice = This text is not available in { $language } yet.
fallback-shown = Shown in { $language }.
page-translations-missing = Some entries are not available in { $language } yet and are shown in { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Details
more = More
and-more = and { $count } more

## Key facts

key-facts = Where things stand

## How to read an entry

entry-not-finding = An entry here is not a finding. It records that somebody said something, and it keeps the path the words took: from the speaker, through any agency, to the outlet that was read. Where a date or a translation is uncertain, the entry says so.
shapes-not-verdicts = Shapes mark what kind of statement each entry is. They do not say whether it is true.

## Density strip

strip-heading = Entries by day
strip-heading-month = Entries by month
strip-heading-year = Entries by year
strip-explanation = Each shape is one entry.
strip-explanation-bars = The height of a bar is the number of entries.
strip-explanation-hatched = Hatched bars are entries whose day is not known exactly.
# The same on an axis of hours, and on one of months, years or ages.
strip-explanation-hatched-time = Hatched bars are entries whose time is not known exactly, or that last a while.
strip-explanation-hatched-period = Hatched bars are entries whose date is not known exactly, or that last a while.
strip-explanation-sets = Marks joined by a line are one entry with several dates; a dashed line means one of these dates, and nobody knows which.
# $entries of unknown date share hatched bars because rows ran out.
strip-explanation-shared =
    { $entries ->
        [one] { $entries } entry shares
       *[other] { $entries } entries share
    } one bar in the last row.
strip-break = Nothing recorded between { $from } and { $to }.
strip-description =
    The busiest day is { $date }, with { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }.
strip-description-period =
    The busiest period is { $date }, with { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }.
strip-description-uncertain =
    { $entries ->
        [0] Every entry has an exactly known day.
        [one] { $entries } entry has no exactly known day.
       *[other] { $entries } entries have no exactly known day.
    }
jump-to-date = Jump to a date
shapes-heading = How to read the shapes
hatching-meaning = Hatching: the day is not known exactly, or sources differ.

## Kinds

kind = Kind of entry
kind-claim = Claim
kind-claim-meaning = Somebody states something as fact.
kind-estimate = Estimate
kind-estimate-meaning = Somebody gives a number or a likelihood.
kind-denial = Denial
kind-denial-meaning = Somebody says a claim is not true.
kind-confirmation = Confirmation
kind-confirmation-meaning = Somebody says they can vouch for an earlier claim.
kind-unconfirmed = Cannot confirm
kind-unconfirmed-meaning = Somebody says they lack confirmation.
kind-no-comment = No comment
kind-no-comment-meaning = Somebody declines to answer, or has not answered.
kind-statement = Statement
kind-statement-meaning = A position or reaction that neither claims nor denies.
kind-demand = Demand
kind-demand-meaning = Somebody asks another side to act.
kind-action = Action
kind-action-meaning = Something done, not only said.
kind-event = Event
kind-event-meaning = Something that happened, with no speaker.

## Timeline and filter

timeline = Timeline
filter = Filter the timeline
filter-side = Speaker’s side
filter-kind = Kind of entry
filter-outlet = Read at
filter-known-on = As known on
filter-all = All
filter-reset = Show all
order-newest = Newest first
order-oldest = Oldest first
# $shown may be a placeholder for a script: select on $total only.
filter-shown =
    { $total ->
        [one] { $shown } of { $total } entry shown
       *[other] { $shown } of { $total } entries shown
    }
filter-none = No entry matches. Choose fewer filters.
filter-option = { $label } ({ $count })
link-copied = Link copied
keys-hint = Keys: with focus in the timeline, press { $next } for the next entry and { $previous } for the previous one.
other-speakers = Other speakers
several-speakers = Several speakers

## Dates of entries

order-unknown = Order within the day is not known
day-unknown = Day not known
day-unknown-basis = Day not known. The source says “{ $basis }”.
date-basis = The source says “{ $basis }”.
day-unknown-mentioned = Day not known. Mentioned on { $date }.
date-in-words = Date as the source gives it: “{ $basis }”
no-date = No date

## Inside an entry

path = Path
path-direct = Read at the source itself
path-step = then
responds-to = Responds to
# The place of a record that has no date: what stands before it, after it, on both sides.
sequence-after = Comes after
sequence-before = Comes before
sequence-between = Comes between
relation-responds-to = Responds to
relation-responds-to-reverse = Responses
relation-confirms = Supports the account in
relation-confirms-reverse = Supported in
relation-contradicts = Differs from the account in
relation-contradicts-reverse = A different account in
relation-supersedes = Takes the place of
relation-supersedes-reverse = Replaced by
sources = Sources
source-numbers = Sources { $numbers }
source-number = Source { $number }
source-locator = { $outlet }, { $locator }
outlets-origins =
    { $outlets ->
        [one] { $outlets } outlet
       *[other] { $outlets } outlets
    }, { $origins ->
        [one] { $origins } origin
       *[other] { $origins } origins
    }
origins-explanation = Outlets that carry the same agency report count as one origin.
archived-copy = archived copy
link-to-entry = Link to this entry
link-to-entry-named = Link to this entry: { $title }
sources-differ = Sources differ
differences = Where sources differ
quotation = Quotation
in-the-original = In the original
translation = Translation
quoted-via = Quoted via { $outlet }
quoted-from = Quoted from { $outlet }
quote-on-page = These words on the page
as-rendered-by = As rendered by { $outlet }
mentioned = Mentioned
about-actors = About
place = Place
refers-to = About the time
observer = Noted by { $who }
silence-noted = Silence noted by { $who }
tags = Tags
group = Group
figures = Figures
side = Side
speaker = Speaker
date = Date
media-credit = Credit: { $credit }
image-source = Source of the image
importance = Importance
draft = Draft
draft-warning = This entry is a draft. Nobody has checked it against its source yet.
draft-evidence = Words of the article
draft-why = Why it was drafted
draft-confidence = Confidence

## Lanes

lanes = Who has said what
lanes-lead = One row per side, in order of first statement. Every shape links to its entry.
lanes-lead-bars = One row per side, in order of first statement. The height of a bar is the number of entries. Every part of a row leads to its list.
lanes-position = Latest position
lanes-first-statement = First statement: { $date }

## Disputed figures

figures-heading = How many?
figures-lead = Figures that seem to clash may be counting different things. The shape shows what each one counts.
figures-description =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }, from { $min } to { $max }. The table below holds every value.
figures-table = The same figures as a table
figures-not-drawn = Figures given in words are in the table only.
figure-about = about { $value }
figure-up-to = up to { $value }
figure-at-least = at least { $value }
figure-range = { $min }–{ $max }
figure-about-range = about { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = rejected: { $value }
figure-rejected-meaning = The speaker quotes this figure and says it is not true.
figure-by = quoting { $who }
figure-as-of = as of { $date }
figure-column-number = No.
figure-column-date = Date
figure-column-speaker = Given by
figure-column-count = What is counted
figure-column-figure = Figure
figure-column-source = Source
figure-uncounted = What is counted is not stated

## Sources

sources-lead = In the order in which the entries use them.
source-carrying = carrying { $agency }
# $number is 0 of a source that no entry shows.
source-shares-text =
    { $percent }% of the saved text stands in { $number ->
        [0] { $outlet }
       *[other] source { $number } ({ $outlet })
    }
source-state-funded = State-funded or state-run
source-read-in = read in { $language }
source-published = published { $date }
source-published-unknown = publication date not known
source-retrieved = read on { $date }
source-author = by { $author }
source-original = original
source-untitled = Untitled
source-used-by = Entries that use it
source-excerpt = From the saved article
source-all-entries = All entries read at { $outlet }
labels-heading = Why outlets are labelled
labels-lead = A label says who pays for or runs an outlet. It does not say whether a report is true.

## Corrections

corrections = Corrections and changes
corrections-lead = Nothing is changed silently. Newest first.
corrections-none = No corrections yet.
corrections-count =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    }
correction-said = It said
correction-says = It says now
correction-why = Why

## About and data

about-timeline = About this timeline
data-heading = Data
data-lead = The same entries as files.
subscribe = Subscribe
feed = Feed
calendar = Calendar
embed-code = Put this timeline on your page
read-full-timeline = Read the full timeline
latest-entries = Latest entries
embed-title = Timeline: { $title }
share = Share
share-address = Address of this page
share-frame = Embed code (iframe)
share-script = Embed code with a script that fits its height
share-card = Picture with a link

## Entry page

back-to-timeline = Back to the timeline
earlier-entry = Earlier entry
later-entry = Later entry
cite-entry = Cite this entry
# $title is the entry's headline, $site the site's name.
citation = “{ $title }”, { $site }, { $date }.
citation-undated = “{ $title }”, { $site }.
permalink = Permanent address
entry-history = History of this entry
first-published = First published
entry-also-in = This entry in other languages

## Pages of actors, kinds, outlets, tags

entries-by-actor = Entries by { $actor }
entries-about-actor = Entries about { $actor }
entries-of-kind = Kind of entry: { $kind }
entries-read-at = Read at { $outlet }
entries-tagged = Entries tagged { $tag }
all-actors = Everyone who speaks
all-kinds = Kinds of entry
no-entries = No entries.
all-outlets = Outlets that were read
all-tags = Tags
all-months = Months
slices = Selections
part-of = Part { $part } of { $parts }
previous-part = Previous part
next-part = Next part
newer-entries = Newer entries
older-entries = Older entries
pages-navigation = Pages

## Period pages of long timelines

entries-in-period = Entries in { $period }
known-on = As known on { $date }
known-on-lead = Only what a source had published by the end of that day is shown. The wording is today’s.
known-on-current = The current version
known-on-days = As known on an earlier day
long-timeline-lead =
    This timeline holds { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }. They are on pages of their own by date; this overview shows them all by date.
months-list = Choose a month
years-list = Choose a year
periods-list = Choose a period
previous-period = Earlier: { $period }
next-period = Later: { $period }
continues-in = Continues in { $period }

## Home

timelines = Timelines
timelines-none = There is no timeline yet.
period-covered = { $from } to { $to }
latest-entry = Latest entry: { $date }

## Other pages

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may be mistyped.
not-found-home = Go to the list of timelines
moved-title = This entry has moved
moved-text = It is now at this address:
removed-title = This entry was removed
removed-on = This entry was removed on { $date }.
removed-reason = Reason: { $reason }
search = Search
search-hint = Search headlines, speakers and outlets
search-results =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }

## Words of dates (used by the locale module)
#
# $date is a worded date; $form tells what it is: day, month, year, decade, century, part (of a year), range.
# $case is governed after a word that decides the case of the date ("about", "since"), else plain.

date-on-or-before =
    { $form ->
        [day] on or before { $date }
       *[other] in or before { $date }
    }
date-until = until { $date }, start not known
date-since = since { $date }
date-from = from { $date }, end not known
date-unknown = date not known
date-any = at any time
date-about = about { $date }
date-possibly = possibly { $date }
date-about-possibly = possibly about { $date }
date-or-earlier = { $date } or earlier
date-or-later = { $date } or later
date-day-not-known = { $date } (day not known)
date-month-not-known = { $date } (month not known)
date-year-not-known = { $date } (year not known)
date-day-month-not-known = { $date } (month and day not known)
date-day-year-not-known = { $date } (day and year not known)
date-month-year-not-known = { $date } (month and year not known)
# $day is one day or several: 21; 20–29; 1, 11, 21 or 31.
date-day-alone = day { $day }
date-day-in-year = day { $day } of an unknown month of { $year }
date-some-time-in = some time in { $date }
# Qualifiers of a date that another word governs. $place is first before another date, else only.
date-end-about =
    { $place ->
        [first] { $date } (approximately)
       *[only] about { $date }
    }
date-end-possibly = { $date } (uncertain)
date-end-about-possibly = { $date } (approximately, uncertain)
date-year = { $year }
# A year beside a season, a quarter or a half.
date-year-of-part = { $year }
# $tens is the decade within its century: 90. $ordinal is the century: 20.
date-decade =
    { $case ->
        [governed] the { $year }s
       *[plain] { $year }s
    }
# $roman is the ordinal in Roman numerals.
date-century =
    { $case ->
        [governed] the{" "}
       *[plain] {""}
    }{ $ordinal ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
       *[other] { $ordinal }th
    } century
date-century-bce = { $century } BCE
# A round number of years of a million or more, before the word for the era: 66 million.
year-ages-bce = { $years } BCE
year-ages-ce = { $years } CE
year-bce = { $year } BCE
year-ce = { $year } CE
# In the place of the year of a season, and of a quarter or a half.
year-not-known-season = of an unknown year
year-not-known-part = an unknown year
season-spring = spring { $year }
season-summer = summer { $year }
season-autumn = autumn { $year }
season-winter = winter { $year }
season-spring-north = spring { $year } (northern hemisphere)
season-summer-north = summer { $year } (northern hemisphere)
season-autumn-north = autumn { $year } (northern hemisphere)
season-winter-north = winter { $year } (northern hemisphere)
season-spring-south = spring { $year } (southern hemisphere)
season-summer-south = summer { $year } (southern hemisphere)
season-autumn-south = autumn { $year } (southern hemisphere)
season-winter-south = winter { $year } (southern hemisphere)
quarter-1 =
    { $case ->
        [governed] the first quarter of { $year }
       *[plain] first quarter of { $year }
    }
quarter-2 =
    { $case ->
        [governed] the second quarter of { $year }
       *[plain] second quarter of { $year }
    }
quarter-3 =
    { $case ->
        [governed] the third quarter of { $year }
       *[plain] third quarter of { $year }
    }
quarter-4 =
    { $case ->
        [governed] the fourth quarter of { $year }
       *[plain] fourth quarter of { $year }
    }
third-1 =
    { $case ->
        [governed] the first four months of { $year }
       *[plain] first four months of { $year }
    }
third-2 =
    { $case ->
        [governed] the middle four months of { $year }
       *[plain] middle four months of { $year }
    }
third-3 =
    { $case ->
        [governed] the last four months of { $year }
       *[plain] last four months of { $year }
    }
half-1 =
    { $case ->
        [governed] the first half of { $year }
       *[plain] first half of { $year }
    }
half-2 =
    { $case ->
        [governed] the second half of { $year }
       *[plain] second half of { $year }
    }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
# $short (WIB) and $long (Western Indonesia Time) name the zone; $names tells which there are: both, short, long.
# $utc is the same time in UTC, with its date where that is another day.
time-zone =
    { $names ->
        [long] { $time } { $long } ({ $utc } UTC)
       *[other] { $time } { $short } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Notes in texts, and the list of lists

footnote = Note
footnote-back = Back to the place of note
index-title = By speaker, kind and outlet

## More words of charts

strip-heading-week = Entries by week
strip-heading-other = Entries over time
strip-gap-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# $count is a round number in words: 8.6 billion.
strip-gap-ages = { $count } years
strip-gap-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
strip-gap-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## Dates whose source is quoted in more than one way

# $basis carries its own quotation marks.
date-basis-quoted = Dated by { $basis }.
day-unknown-basis-quoted = Day not known. Dated by { $basis }.

## Names of languages, as they stand after “read in” and before a colon
#
# Others show under the name that they give themselves.

language-ar = Arabic
language-be = Belarusian
language-bn = Bengali
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fi = Finnish
language-fil = Filipino
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-hu = Hungarian
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-kk = Kazakh
language-ko = Korean
language-lt = Lithuanian
language-lv = Latvian
language-mn = Mongolian
language-ms = Malay
language-my = Burmese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sr = Serbian
language-sv = Swedish
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-zh = Chinese
