# linimasa의 한국어 문구. 기준과 규칙은 en.ftl에 있다.
#
# 조사는 앞말의 받침에 따라 달라지므로, 변수 바로 뒤에 을/를·이/가·은/는을 쓰지 않는다.

## Page frame

skip-to-timeline = 타임라인으로 바로 가기
skip-to-content = 본문으로 바로 가기
skip-to = 바로 가기: { $section }
site-navigation = 사이트
home-link = 전체 타임라인
language-switch = 언어
on-this-page = 이 페이지의 내용
back-to-top = 맨 위로
updated = { $date } 업데이트
not-yet-updated = 아직 업데이트 없음
entries-count = 항목 { $count }건
sources-count = 출처 { $count }건
entries-from-sources = 항목 { $entries }건, 출처 { $sources }건
fallback-notice = 이 글은 아직 { $language } 번역이 없습니다.
fallback-shown = { $language } 원문으로 보여 드립니다.
page-translations-missing = 일부 항목은 아직 { $language } 번역이 없어 { $shown } 원문으로 보여 드립니다.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = 자세히
more = 더 보기
and-more = 외 { $count }건

## Key facts

key-facts = 지금까지의 상황

## How to read an entry

entry-not-finding = 항목은 결론이 아닙니다. 누군가 무엇을 말했다는 사실을 기록하고, 그 말이 전해진 경로를 남깁니다. 말한 사람에서 통신사를 거쳐 실제로 읽은 매체까지입니다. 날짜나 번역이 불확실하면 항목에 그렇게 적습니다.
shapes-not-verdicts = 도형은 발언의 종류를 나타냅니다. 사실 여부를 나타내지 않습니다.

## Density strip

strip-heading = 날짜별 항목
strip-heading-month = 월별 항목
strip-heading-year = 연도별 항목
strip-explanation = 도형 하나가 항목 하나입니다.
strip-explanation-bars = 막대의 높이는 항목 수입니다.
strip-explanation-hatched = 빗금은 날짜를 정확히 알 수 없는 항목입니다.
strip-explanation-hatched-time = 빗금은 시각을 정확히 알 수 없거나 한동안 이어진 항목입니다.
strip-explanation-hatched-period = 빗금은 시기를 정확히 알 수 없거나 한동안 이어진 항목입니다.
strip-explanation-sets = 선으로 이어진 도형은 날짜가 여러 개인 항목 하나입니다. 점선은 그중 하나이며 어느 것인지는 알 수 없습니다.
strip-explanation-shared = 마지막 줄에서는 항목 { $entries }개가 막대를 함께 씁니다.
strip-break = 기록 없음: { $from }~{ $to }
strip-description = 항목이 가장 많은 날은 { $date }로, { $entries }건입니다.
strip-description-period = 항목이 가장 많은 시기: { $date }, { $entries }건.
strip-description-uncertain =
    { $entries ->
        [0] 모든 항목의 날짜를 정확히 알 수 있습니다.
       *[other] { $entries }건은 날짜를 정확히 알 수 없습니다.
    }
jump-to-date = 날짜로 이동
shapes-heading = 도형 읽는 법
hatching-meaning = 빗금: 날짜를 정확히 알 수 없거나 출처마다 다릅니다.

## Kinds

kind = 항목 종류
kind-claim = 주장
kind-claim-meaning = 어떤 일을 사실로서 밝힙니다.
kind-estimate = 추산
kind-estimate-meaning = 숫자나 가능성을 제시합니다.
kind-denial = 부인
kind-denial-meaning = 어떤 주장이 사실이 아니라고 말합니다.
kind-confirmation = 확인
kind-confirmation-meaning = 앞선 주장을 보증할 수 있다고 말합니다.
kind-unconfirmed = 확인 불가
kind-unconfirmed-meaning = 확인된 바가 없다고 말합니다.
kind-no-comment = 언급 없음
kind-no-comment-meaning = 답변을 거부했거나 아직 답하지 않았습니다.
kind-statement = 입장
kind-statement-meaning = 주장도 부인도 아닌 입장이나 반응입니다.
kind-demand = 요구
kind-demand-meaning = 다른 쪽에 행동을 요구합니다.
kind-action = 조치
kind-action-meaning = 말에 그치지 않고 실제로 한 일입니다.
kind-event = 사건
kind-event-meaning = 말한 사람 없이 일어난 일입니다.

## Timeline and filter

timeline = 타임라인
filter = 타임라인 걸러 보기
filter-side = 말한 쪽
filter-kind = 항목 종류
filter-outlet = 읽은 매체
filter-known-on = 이날까지 알려진 것
filter-all = 전체
filter-reset = 모두 보기
order-newest = 최신순
order-oldest = 오래된순
filter-shown = 항목 { $total }건 중 { $shown }건 표시
filter-none = 맞는 항목이 없습니다. 조건을 줄여 보세요.
filter-option = { $label } ({ $count })
link-copied = 링크를 복사했습니다
keys-hint = 단축키: 타임라인 안에서 { $next } 키를 누르면 다음 항목, { $previous } 키를 누르면 이전 항목으로 이동합니다.
other-speakers = 그 밖의 발언자
several-speakers = 여러 발언자

## Dates of entries

order-unknown = 하루 중 순서는 알 수 없음
day-unknown = 날짜를 알 수 없음
day-unknown-basis = 날짜를 알 수 없음. 출처의 표현: “{ $basis }”
date-basis = 출처의 표현: “{ $basis }”
day-unknown-mentioned = 날짜를 알 수 없음. { $date } 언급됨.
date-in-words = 출처가 밝힌 때: “{ $basis }”
no-date = 날짜 없음

## Inside an entry

path = 경로
path-direct = 원출처에서 직접 읽음
path-step = 다음
responds-to = 다음 항목에 답함
sequence-after = 다음 항목보다 뒤
sequence-before = 다음 항목보다 앞
sequence-between = 다음 두 항목 사이
relation-responds-to = 다음 항목에 답함
relation-responds-to-reverse = 반응
relation-confirms = 다음 항목을 뒷받침
relation-confirms-reverse = 이를 뒷받침하는 항목
relation-contradicts = 다음 항목과 내용이 다름
relation-contradicts-reverse = 이와 다르게 말한 항목
relation-supersedes = 다음 항목을 대체
relation-supersedes-reverse = 이를 대체한 항목
sources = 출처
source-numbers = 출처 { $numbers }
source-number = 출처 { $number }
source-locator = { $outlet }, { $locator }
outlets-origins = 매체 { $outlets }곳, 원출처 { $origins }곳
origins-explanation = 같은 통신사 기사를 실은 매체들은 원출처 한 곳으로 셉니다.
archived-copy = 보관본
link-to-entry = 이 항목의 링크
link-to-entry-named = 이 항목의 링크: { $title }
sources-differ = 출처마다 다름
differences = 출처 사이의 차이
quotation = 인용
in-the-original = 원문
translation = 번역
quoted-via = { $outlet } 통해 인용
quoted-from = { $outlet }에서 인용
quote-on-page = 원문 페이지에서 이 문구 보기
as-rendered-by = { $outlet }의 표현
mentioned = 언급됨
about-actors = 관련 대상
place = 장소
refers-to = 말한 내용의 시기
observer = { $who } 기록
silence-noted = 답변이 없음을 기록: { $who }
tags = 태그
group = 묶음
figures = 수치
side = 소속
speaker = 말한 사람
date = 날짜
media-credit = 저작: { $credit }
image-source = 이미지 출처
importance = 중요도
draft = 초안
draft-warning = 이 항목은 초안입니다. 아직 아무도 출처와 대조하지 않았습니다.
draft-evidence = 기사의 표현
draft-why = 초안을 만든 까닭
draft-confidence = 확신도

## Lanes

lanes = 누가 무엇을 말했나
lanes-lead = 한 줄이 한 쪽이며, 처음 말한 순서대로입니다. 도형을 누르면 해당 항목으로 갑니다.
lanes-lead-bars = 진영마다 한 줄이며, 첫 발언 순입니다. 막대의 높이는 항목 수입니다. 줄의 각 부분은 해당 목록으로 이어집니다.
lanes-position = 최근 입장
lanes-first-statement = 첫 발언: { $date }

## Disputed figures

figures-heading = 얼마나 되나?
figures-lead = 서로 어긋나 보이는 수치는 세는 대상이 다를 수 있습니다. 도형은 무엇을 센 수치인지 나타냅니다.
figures-description = 수치 { $count }개, { $min }에서 { $max }까지. 아래 표에 모든 값이 있습니다.
figures-table = 같은 수치를 표로 보기
figures-not-drawn = 말로 밝힌 수치는 표에만 있습니다.
figure-about = 약 { $value }
figure-up-to = 최대 { $value }
figure-at-least = 최소 { $value }
figure-range = { $min }~{ $max }
figure-about-range = 약 { $min }~{ $max }
figure-unit = { $value } { $unit }
figure-rejected = 부정: { $value }
figure-rejected-meaning = 말한 사람이 이 수치를 인용하면서 사실이 아니라고 했습니다.
figure-by = { $who } 수치 인용
figure-as-of = { $date } 기준
figure-column-number = 번호
figure-column-date = 날짜
figure-column-speaker = 밝힌 사람
figure-column-count = 세는 대상
figure-column-figure = 수치
figure-column-source = 출처
figure-uncounted = 세는 대상을 밝히지 않음

## Sources

sources-lead = 항목에서 쓰인 순서입니다.
source-carrying = { $agency } 기사 전재
source-shares-text =
    저장한 본문의 { $percent }%가 { $number ->
        [0] { $outlet }
       *[other] 출처 { $number }({ $outlet })
    }에도 있음
source-state-funded = 국가가 재정을 대거나 운영함
source-read-in = { $language }로 읽음
source-published = { $date } 게재
source-published-unknown = 게재일을 알 수 없음
source-retrieved = { $date } 읽음
source-author = 글: { $author }
source-original = 원문
source-untitled = 제목 없음
source-used-by = 이 출처를 쓴 항목
source-excerpt = 저장한 기사에서
source-all-entries = { $outlet }에서 읽은 모든 항목
labels-heading = 매체에 표시를 붙이는 까닭
labels-lead = 표시는 누가 매체의 비용을 대거나 운영하는지 알려 줍니다. 보도의 사실 여부를 뜻하지 않습니다.

## Corrections

corrections = 정정과 변경
corrections-lead = 말없이 고치지 않습니다. 최근 것이 위에 있습니다.
corrections-none = 아직 정정한 내용이 없습니다.
corrections-count = 정정 { $count }건
correction-said = 고치기 전
correction-says = 고친 뒤
correction-why = 까닭

## About and data

about-timeline = 이 타임라인에 대하여
data-heading = 데이터
data-lead = 같은 항목을 파일로 제공합니다.
subscribe = 구독
feed = 피드
calendar = 달력
embed-code = 내 페이지에 이 타임라인 넣기
read-full-timeline = 전체 타임라인 읽기
latest-entries = 최근 항목
embed-title = 타임라인: { $title }
share = 공유
share-address = 이 페이지의 주소
share-frame = 내 페이지에 넣을 프레임
share-script = 높이를 맞추는 스크립트가 있는 프레임
share-card = 링크가 있는 그림

## Entry page

back-to-timeline = 타임라인으로 돌아가기
earlier-entry = 이전 항목
later-entry = 다음 항목
cite-entry = 이 항목 인용하기
citation = “{ $title }”, { $site }, { $date }.
citation-undated = “{ $title }”, { $site }.
permalink = 고정 주소
entry-history = 이 항목의 이력
first-published = 처음 게재
entry-also-in = 다른 언어로 보기

## Pages of actors, kinds, outlets, tags

entries-by-actor = 발언자별 항목: { $actor }
entries-about-actor = 관련 항목: { $actor }
entries-of-kind = 항목 종류: { $kind }
entries-read-at = 읽은 매체: { $outlet }
entries-tagged = 태그: { $tag }
all-actors = 모든 발언자
all-kinds = 항목 종류
no-entries = 항목이 없습니다.
all-outlets = 읽은 매체
all-tags = 태그
all-months = 월별
slices = 모음
part-of = { $parts }부 중 { $part }부
previous-part = 이전 부분
next-part = 다음 부분
newer-entries = 더 최근 항목
older-entries = 더 오래된 항목
pages-navigation = 페이지

## Period pages of long timelines

entries-in-period = { $period } 항목
known-on = { $date }에 알려져 있던 것
known-on-lead = 그날이 끝날 때까지 출처가 발표한 것만 보여 줍니다. 문구는 현재의 것입니다.
known-on-current = 현재 판
known-on-days = 이전 날짜에 알려져 있던 것
long-timeline-lead = 이 타임라인에는 항목 { $entries }건이 있습니다. 시기별 페이지로 나뉘며, 이 개요는 모든 항목을 날짜순으로 보여 줍니다.
months-list = 월 선택
years-list = 연도 선택
periods-list = 기간 선택
previous-period = 이전: { $period }
next-period = 다음: { $period }
continues-in = 이어지는 기간: { $period }

## Home

timelines = 타임라인 목록
timelines-none = 아직 타임라인이 없습니다.
period-covered = { $from }~{ $to }
latest-entry = 최근 항목: { $date }

## Other pages

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 이 주소에는 페이지가 없습니다. 옮겨졌거나 주소가 잘못되었을 수 있습니다.
not-found-home = 타임라인 목록으로 가기
moved-title = 이 항목은 옮겨졌습니다
moved-text = 새 주소:
removed-title = 이 항목은 삭제되었습니다
removed-on = 이 항목은 { $date }에 삭제되었습니다.
removed-reason = 까닭: { $reason }
search = 검색
search-hint = 제목, 발언자, 매체 검색
search-results =
    { $count ->
        [0] 검색 결과 없음
       *[other] 결과 { $count }건
    }

## Words of dates (used by the locale module)

date-on-or-before = 늦어도 { $date }까지
date-until = { $date }까지(시작 시점 미상)
date-since = { $date }부터
date-from = { $date }부터(종료 시점 미상)
date-unknown = 날짜 미상
date-any = 시기 제한 없음
date-about = { $date }쯤
date-possibly = { $date }(추정)
date-about-possibly = { $date }쯤(추정)
date-or-earlier = { $date } 또는 그 이전
date-or-later = { $date } 또는 그 이후
date-day-not-known = { $date }(일자 미상)
date-month-not-known = { $date }(월 미상)
date-year-not-known = { $date }(연도 미상)
date-day-month-not-known = { $date }(월일 미상)
date-day-year-not-known = { $date }(연도와 일자 미상)
date-month-year-not-known = { $date }(연도와 월 미상)
date-day-alone = { $day }일
date-day-in-year = { $year } { $day }일(월 미상)
date-some-time-in =
    { $form ->
        [day] { $date } 중 하루
        [month] { $date } 중 어느 달
       *[other] { $date } 중 어느 해
    }
date-end-about = { $date }쯤
date-end-possibly = { $date }(추정)
date-end-about-possibly = { $date }쯤(추정)
date-year = { $year }
date-year-of-part = { $year }
date-decade = { $year }년대
date-century = { $ordinal }세기
date-century-bce = 기원전 { $century }
year-ages-bce = 기원전 { $years } 년
year-ages-ce = 서기 { $years } 년
year-bce = 기원전 { $year }
year-ce = 서기 { $year }
year-not-known-season = 연도 미상
year-not-known-part = 연도 미상
season-spring = { $year } 봄
season-summer = { $year } 여름
season-autumn = { $year } 가을
season-winter = { $year } 겨울
season-spring-north = { $year } 봄(북반구)
season-summer-north = { $year } 여름(북반구)
season-autumn-north = { $year } 가을(북반구)
season-winter-north = { $year } 겨울(북반구)
season-spring-south = { $year } 봄(남반구)
season-summer-south = { $year } 여름(남반구)
season-autumn-south = { $year } 가을(남반구)
season-winter-south = { $year } 겨울(남반구)
quarter-1 = { $year } 1분기
quarter-2 = { $year } 2분기
quarter-3 = { $year } 3분기
quarter-4 = { $year } 4분기
third-1 = { $year } 1~4월
third-2 = { $year } 5~8월
third-3 = { $year } 9~12월
half-1 = { $year } 상반기
half-2 = { $year } 하반기
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [short] { $time } { $short }(UTC { $utc })
       *[other] { $long } { $time }(UTC { $utc })
    }
date-time = { $date } { $time }

## Later additions

footnote = 주
footnote-back = 본문의 주 위치로 돌아가기
index-title = 발언자, 종류, 매체별
strip-heading-week = 주별 항목
strip-heading-other = 시기별 항목
strip-gap-hours = { $count }시간
strip-gap-ages = { $count } 년
strip-gap-days = { $count }일
strip-gap-years = { $count }년
date-basis-quoted = 날짜의 근거: { $basis }
day-unknown-basis-quoted = 날짜를 알 수 없음. 날짜의 근거: { $basis }

## Names of languages

language-ar = 아랍어
language-be = 벨라루스어
language-bn = 벵골어
language-cs = 체코어
language-da = 덴마크어
language-de = 독일어
language-el = 그리스어
language-en = 영어
language-es = 스페인어
language-fa = 페르시아어
language-fi = 핀란드어
language-fil = 필리핀어
language-fr = 프랑스어
language-he = 히브리어
language-hi = 힌디어
language-hu = 헝가리어
language-id = 인도네시아어
language-it = 이탈리아어
language-ja = 일본어
language-ka = 조지아어
language-kk = 카자흐어
language-ko = 한국어
language-lt = 리투아니아어
language-lv = 라트비아어
language-mn = 몽골어
language-ms = 말레이어
language-my = 버마어
language-nb = 노르웨이어(보크몰)
language-nl = 네덜란드어
language-no = 노르웨이어
language-pl = 폴란드어
language-pt = 포르투갈어
language-ro = 루마니아어
language-ru = 러시아어
language-sr = 세르비아어
language-sv = 스웨덴어
language-th = 태국어
language-tr = 튀르키예어
language-uk = 우크라이나어
language-ur = 우르두어
language-uz = 우즈베크어
language-vi = 베트남어
language-zh = 중국어
