# linimasa 的中文文案。以 en.ftl 为准，写法说明也在其中。

## Page frame

skip-to-timeline = 跳到时间线
skip-to-content = 跳到正文
skip-to = 跳到“{ $section }”
site-navigation = 网站
home-link = 全部时间线
language-switch = 语言
on-this-page = 本页内容
back-to-top = 回到页首
updated = { $date }更新
not-yet-updated = 尚未更新
entries-count = { $count }条
sources-count = { $count }个来源
entries-from-sources = { $entries }条，出自{ $sources }个来源
fallback-notice = 此段文字尚无{ $language }版。
fallback-shown = 现以{ $language }显示。
page-translations-missing = 部分条目尚无{ $language }版，现以{ $shown }显示。
list-separator = 、
label-value = { $label }：{ $value }
details = 详情
more = 更多
and-more = 另有{ $count }条

## Key facts

key-facts = 目前情况

## How to read an entry

entry-not-finding = 条目不是结论。它记录有人说过某事，并保留这番话的传播路径：从说话人，经通讯社，到实际读到的媒体。日期或译文如有不确定之处，条目会注明。
shapes-not-verdicts = 图形表示表态的种类，不表示其真假。

## Density strip

strip-heading = 逐日条目
strip-heading-month = 逐月条目
strip-heading-year = 逐年条目
strip-explanation = 每个图形是一条。
strip-explanation-bars = 柱高是条目数。
strip-explanation-hatched = 斜线表示无法确知日期的条目。
strip-explanation-hatched-time = 斜线表示时间无法确知或持续了一段时间的条目。
strip-explanation-hatched-period = 斜线表示日期无法确知或持续了一段时间的条目。
strip-explanation-sets = 以线相连的图形是一个条目的多个日期；虚线表示其中之一，但不知是哪一个。
strip-explanation-shared = 最后一行有{ $entries }个条目共用条带。
strip-break = { $from }至{ $to }没有记录。
strip-description = 条目最多的一天是{ $date }，共{ $entries }条。
strip-description-period = 条目最多的时段是{ $date }，共{ $entries }条。
strip-description-uncertain =
    { $entries ->
        [0] 每一条的日期都确切可知。
       *[other] 有{ $entries }条无法确知日期。
    }
jump-to-date = 跳到日期
shapes-heading = 如何看图形
hatching-meaning = 斜线：无法确知日期，或来源说法不一。

## Kinds

kind = 条目种类
kind-claim = 说法
kind-claim-meaning = 有人把某事作为事实说出。
kind-estimate = 估计
kind-estimate-meaning = 有人给出数字或可能性。
kind-denial = 否认
kind-denial-meaning = 有人说某一说法不属实。
kind-confirmation = 证实
kind-confirmation-meaning = 有人说能为此前的说法作保。
kind-unconfirmed = 无法证实
kind-unconfirmed-meaning = 有人说尚未得到证实。
kind-no-comment = 不予置评
kind-no-comment-meaning = 有人拒绝回答，或尚未回答。
kind-statement = 表态
kind-statement-meaning = 既不断言也不否认的立场或反应。
kind-demand = 要求
kind-demand-meaning = 有人要求另一方采取行动。
kind-action = 行动
kind-action-meaning = 已经做了，而不只是说了。
kind-event = 事件
kind-event-meaning = 发生的事，没有说话人。

## Timeline and filter

timeline = 时间线
filter = 筛选时间线
filter-side = 说话方
filter-kind = 条目种类
filter-outlet = 读自
filter-known-on = 截至此日已知
filter-all = 全部
filter-reset = 全部显示
order-newest = 最新的在前
order-oldest = 最早的在前
filter-shown = 显示{ $shown }条，共{ $total }条
filter-none = 没有符合的条目。请减少筛选条件。
filter-option = { $label }（{ $count }）
link-copied = 链接已复制
keys-hint = 按键：焦点在时间线内时，按 { $next } 到下一条，按 { $previous } 到上一条。
other-speakers = 其他说话人
several-speakers = 多位说话人

## Dates of entries

order-unknown = 当日先后不详
day-unknown = 日期不详
day-unknown-basis = 日期不详。来源写道：“{ $basis }”。
date-basis = 来源写道：“{ $basis }”。
day-unknown-mentioned = 日期不详。{ $date }提及。
date-in-words = 来源所述时间：“{ $basis }”
no-date = 无日期

## Inside an entry

path = 路径
path-direct = 直接读自原始来源
path-step = 再到
responds-to = 回应
sequence-after = 晚于
sequence-before = 早于
sequence-between = 介于
relation-responds-to = 回应
relation-responds-to-reverse = 各方回应
relation-confirms = 支持以下条目所述
relation-confirms-reverse = 所述得到以下条目支持
relation-contradicts = 与以下条目说法不同
relation-contradicts-reverse = 以下条目说法不同
relation-supersedes = 取代以下条目
relation-supersedes-reverse = 已被以下条目取代
sources = 来源
source-numbers = 来源 { $numbers }
source-number = 来源 { $number }
source-locator = { $outlet }，{ $locator }
outlets-origins = { $outlets }家媒体，{ $origins }个源头
origins-explanation = 转发同一通讯社稿件的媒体合计为一个源头。
archived-copy = 存档副本
link-to-entry = 此条链接
link-to-entry-named = 此条链接：{ $title }
sources-differ = 来源说法不一
differences = 来源的不同之处
quotation = 引语
in-the-original = 原文
translation = 译文
quoted-via = 经由{ $outlet }引用
quoted-from = 引自{ $outlet }
quote-on-page = 在原网页上查看这句话
as-rendered-by = 据{ $outlet }的表述
mentioned = 提及
about-actors = 涉及
place = 地点
refers-to = 所谈时间
observer = { $who }记录
silence-noted = { $who }记录其未作回应
tags = 标签
group = 分组
figures = 数字
side = 所属方
speaker = 说话人
date = 日期
media-credit = 图片作者：{ $credit }
image-source = 图片来源
importance = 重要程度
draft = 草稿
draft-warning = 此条是草稿，尚无人与来源核对。
draft-evidence = 文章原话
draft-why = 起草原因
draft-confidence = 把握程度

## Lanes

lanes = 谁说了什么
lanes-lead = 每一方占一行，按首次表态的先后排列。每个图形都链接到对应条目。
lanes-lead-bars = 每方一行，按首次表态的先后排列。柱的高度是条目数。每行的各部分通向相应的列表。
lanes-position = 最新立场
lanes-first-statement = 首次表态：{ $date }

## Disputed figures

figures-heading = 究竟多少？
figures-lead = 看似冲突的数字，统计的对象可能不同。图形表示每个数字统计的是什么。
figures-description = { $count }个数字，从{ $min }到{ $max }。下表列出全部数值。
figures-table = 以表格显示同样的数字
figures-not-drawn = 用文字表述的数字只列在表中。
figure-about = 约{ $value }
figure-up-to = 至多{ $value }
figure-at-least = 至少{ $value }
figure-range = { $min }至{ $max }
figure-about-range = 约{ $min }至{ $max }
figure-unit = { $value } { $unit }
figure-rejected = 被否定：{ $value }
figure-rejected-meaning = 说话人引用这个数字，并说它不属实。
figure-by = 引用{ $who }的数字
figure-as-of = 截至{ $date }
figure-column-number = 序号
figure-column-date = 日期
figure-column-speaker = 提出者
figure-column-count = 统计对象
figure-column-figure = 数字
figure-column-source = 来源
figure-uncounted = 未说明统计对象

## Sources

sources-lead = 按条目引用的先后排列。
source-carrying = 采用{ $agency }稿件
source-shares-text =
    所存文本的{ $percent }%见于{ $number ->
        [0] { $outlet }
       *[other] 来源{ $number }({ $outlet })
    }
source-state-funded = 由国家出资或运营
source-read-in = 读的是{ $language }版
source-published = { $date }发表
source-published-unknown = 发表日期不详
source-retrieved = { $date }阅读
source-author = 作者：{ $author }
source-original = 原文
source-untitled = 无标题
source-used-by = 引用此来源的条目
source-excerpt = 摘自保存的文章
source-all-entries = 读自{ $outlet }的全部条目
labels-heading = 为何给媒体加注
labels-lead = 加注说明媒体由谁出资、由谁运营，不表示报道的真假。

## Corrections

corrections = 更正与改动
corrections-lead = 任何改动都会注明，最新的在前。
corrections-none = 尚无更正。
corrections-count = { $count }处更正
correction-said = 原文
correction-says = 现为
correction-why = 原因

## About and data

about-timeline = 关于此时间线
data-heading = 数据
data-lead = 同样的条目，以文件形式提供。
subscribe = 订阅
feed = 订阅源
calendar = 日历
embed-code = 把此时间线放到你的页面
read-full-timeline = 阅读完整时间线
latest-entries = 最新条目
embed-title = 时间线：{ $title }
share = 分享
share-address = 本页地址
share-frame = 嵌入框架代码
share-script = 带自动调整高度脚本的框架代码
share-card = 带链接的图片

## Entry page

back-to-timeline = 返回时间线
earlier-entry = 上一条
later-entry = 下一条
cite-entry = 引用此条
citation = “{ $title }”，{ $site }，{ $date }。
citation-undated = “{ $title }”，{ $site }。
permalink = 固定网址
entry-history = 此条的修改记录
first-published = 首次发表
entry-also-in = 此条的其他语言版本

## Pages of actors, kinds, outlets, tags

entries-by-actor = { $actor }的条目
entries-about-actor = 涉及{ $actor }的条目
entries-of-kind = 条目种类：{ $kind }
entries-read-at = 读自{ $outlet }
entries-tagged = 标签：{ $tag }
all-actors = 全部说话人
all-kinds = 条目种类
no-entries = 没有条目。
all-outlets = 读过的媒体
all-tags = 标签
all-months = 各月
slices = 选辑
part-of = 第{ $part }部分，共{ $parts }部分
previous-part = 上一部分
next-part = 下一部分
newer-entries = 较新的条目
older-entries = 较早的条目
pages-navigation = 分页

## Period pages of long timelines

entries-in-period = { $period }的条目
known-on = 截至{ $date }已知的情况
known-on-lead = 只显示截至当天结束时来源已发布的内容。文字为当前版本。
known-on-current = 当前版本
known-on-days = 较早日期已知的情况
long-timeline-lead = 此时间线共有{ $entries }条，按时段分页；本概览按日期显示全部条目。
months-list = 选择月份
years-list = 选择年份
periods-list = 选择时段
previous-period = 此前：{ $period }
next-period = 此后：{ $period }
continues-in = 接{ $period }

## Home

timelines = 时间线列表
timelines-none = 尚无时间线。
period-covered = { $from }至{ $to }
latest-entry = 最新条目：{ $date }

## Other pages

not-found-title = 找不到页面
not-found-text = 这个网址没有页面。页面可能已移走，或网址有误。
not-found-home = 前往时间线列表
moved-title = 此条已移走
moved-text = 现在的网址：
removed-title = 此条已删除
removed-on = 此条已于{ $date }删除。
removed-reason = 原因：{ $reason }
search = 搜索
search-hint = 搜索标题、说话人和媒体
search-results =
    { $count ->
        [0] 没有结果
       *[other] { $count }条结果
    }

## Words of dates (used by the locale module)

date-on-or-before = 不晚于{ $date }
date-until = 至{ $date }，开始时间不详
date-since = { $date }起
date-from = { $date }起，结束时间不详
date-unknown = 日期不详
date-any = 不限时间
date-about = { $date }前后
date-possibly = 可能是{ $date }
date-about-possibly = 可能是{ $date }前后
date-or-earlier = { $date }或更早
date-or-later = { $date }或更晚
date-day-not-known = { $date }（具体日期不详）
date-month-not-known = { $date }（月份不详）
date-year-not-known = { $date }（年份不详）
date-day-month-not-known = { $date }（月日不详）
date-day-year-not-known = { $date }（年份和日期不详）
date-month-year-not-known = { $date }（年月不详）
date-day-alone = { $day }日
date-day-in-year = { $year }某月{ $day }日
date-some-time-in =
    { $form ->
        [day] { $date }中的某一天
        [month] { $date }中的某个月
       *[other] { $date }中的某一年
    }
date-end-about = { $date }前后
date-end-possibly = { $date }（存疑）
date-end-about-possibly = { $date }前后（存疑）
date-year = { $year }
date-year-of-part = { $year }
date-decade = { $year }年代
date-century = { $ordinal }世纪
date-century-bce = 公元前{ $century }
year-ages-bce = 公元前{ $years }年
year-ages-ce = 公元{ $years }年
year-bce = 公元前{ $year }
year-ce = 公元{ $year }
year-not-known-season = 某年
year-not-known-part = 某年
season-spring = { $year }春季
season-summer = { $year }夏季
season-autumn = { $year }秋季
season-winter = { $year }冬季
season-spring-north = { $year }春季（北半球）
season-summer-north = { $year }夏季（北半球）
season-autumn-north = { $year }秋季（北半球）
season-winter-north = { $year }冬季（北半球）
season-spring-south = { $year }春季（南半球）
season-summer-south = { $year }夏季（南半球）
season-autumn-south = { $year }秋季（南半球）
season-winter-south = { $year }冬季（南半球）
quarter-1 = { $year }第一季度
quarter-2 = { $year }第二季度
quarter-3 = { $year }第三季度
quarter-4 = { $year }第四季度
third-1 = { $year }1至4月
third-2 = { $year }5至8月
third-3 = { $year }9至12月
half-1 = { $year }上半年
half-2 = { $year }下半年
time-utc = { $time } UTC
time-offset = { $time }（UTC{ $offset }）
time-zone =
    { $names ->
        [short] { $time } { $short }（UTC { $utc }）
       *[other] { $long }{ $time }（UTC { $utc }）
    }
date-time = { $date } { $time }

## Later additions

footnote = 注
footnote-back = 返回正文注释处
index-title = 按说话人、种类和媒体
strip-heading-week = 逐周条目
strip-heading-other = 各时期条目
strip-gap-hours = { $count }小时
strip-gap-ages = { $count }年
strip-gap-days = { $count }天
strip-gap-years = { $count }年
date-basis-quoted = 日期依据：{ $basis }。
day-unknown-basis-quoted = 日期不详。日期依据：{ $basis }。

## Names of languages

language-ar = 阿拉伯语
language-be = 白俄罗斯语
language-bn = 孟加拉语
language-cs = 捷克语
language-da = 丹麦语
language-de = 德语
language-el = 希腊语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语
language-fi = 芬兰语
language-fil = 菲律宾语
language-fr = 法语
language-he = 希伯来语
language-hi = 印地语
language-hu = 匈牙利语
language-id = 印度尼西亚语
language-it = 意大利语
language-ja = 日语
language-ka = 格鲁吉亚语
language-kk = 哈萨克语
language-ko = 韩语
language-lt = 立陶宛语
language-lv = 拉脱维亚语
language-mn = 蒙古语
language-ms = 马来语
language-my = 缅甸语
language-nb = 书面挪威语
language-nl = 荷兰语
language-no = 挪威语
language-pl = 波兰语
language-pt = 葡萄牙语
language-ro = 罗马尼亚语
language-ru = 俄语
language-sr = 塞尔维亚语
language-sv = 瑞典语
language-th = 泰语
language-tr = 土耳其语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-uz = 乌兹别克语
language-vi = 越南语
language-zh = 中文
