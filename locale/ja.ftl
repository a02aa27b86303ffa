# linimasa の日本語の文言。基準と書き方は en.ftl にある。

## Page frame

skip-to-timeline = タイムラインへ移動
skip-to-content = 本文へ移動
skip-to = 「{ $section }」へ移動
site-navigation = サイト
home-link = タイムライン一覧
language-switch = 言語
on-this-page = このページの内容
back-to-top = ページの先頭へ
updated = { $date }更新
not-yet-updated = 更新なし
entries-count = { $count }項目
sources-count = 出典{ $count }件
entries-from-sources = { $entries }項目、出典{ $sources }件
fallback-notice = この文章にはまだ{ $language }版がありません。
fallback-shown = { $language }で表示しています。
page-translations-missing = 一部の項目にはまだ{ $language }版がなく、{ $shown }で表示しています。
list-separator = 、
label-value = { $label }：{ $value }
details = 詳細
more = さらに表示
and-more = ほか{ $count }件

## Key facts

key-facts = これまでの状況

## How to read an entry

entry-not-finding = 項目は結論ではありません。誰かが何かを述べたことを記録し、その言葉がたどった経路を残します。発言者から通信社を経て、実際に読まれた媒体までです。日付や訳が不確かな場合は、項目にそう記します。
shapes-not-verdicts = 図形は発言の種類を示します。真偽を示すものではありません。

## Density strip

strip-heading = 日ごとの項目
strip-heading-month = 月ごとの項目
strip-heading-year = 年ごとの項目
strip-explanation = 図形一つが一項目です。
strip-explanation-bars = 棒の高さが項目の数です。
strip-explanation-hatched = 斜線は、日付が正確には分からない項目です。
strip-explanation-hatched-time = 斜線は、時刻が正確には分からないか、しばらく続いた項目です。
strip-explanation-hatched-period = 斜線は、時期が正確には分からないか、しばらく続いた項目です。
strip-explanation-sets = 線で結ばれた図形は、複数の日付をもつ一つの項目です。破線は、そのうちのどれか一つで、どれかは分かりません。
strip-explanation-shared = 最後の行では{ $entries }項目が棒を共有しています。
strip-break = 記録なし：{ $from }～{ $to }
strip-description = 項目が最も多い日は{ $date }で、{ $entries }項目です。
strip-description-period = 項目が最も多い時期は{ $date }で、{ $entries }項目です。
strip-description-uncertain =
    { $entries ->
        [0] すべての項目の日付が正確に分かっています。
       *[other] { $entries }項目は日付が正確には分かりません。
    }
jump-to-date = 日付へ移動
shapes-heading = 図形の読み方
hatching-meaning = 斜線：日付が正確には分からないか、出典によって異なります。

## Kinds

kind = 項目の種類
kind-claim = 主張
kind-claim-meaning = ある事柄を事実として述べています。
kind-estimate = 推計
kind-estimate-meaning = 数字や可能性を示しています。
kind-denial = 否定
kind-denial-meaning = ある主張を事実でないと述べています。
kind-confirmation = 確認
kind-confirmation-meaning = 先の主張を請け合えると述べています。
kind-unconfirmed = 確認できず
kind-unconfirmed-meaning = 確認が取れていないと述べています。
kind-no-comment = コメントなし
kind-no-comment-meaning = 回答を控えたか、まだ答えていません。
kind-statement = 見解
kind-statement-meaning = 主張でも否定でもない立場や反応です。
kind-demand = 要求
kind-demand-meaning = 相手側に行動を求めています。
kind-action = 行動
kind-action-meaning = 言葉だけでなく、実際に行われたことです。
kind-event = 出来事
kind-event-meaning = 発言者のいない出来事です。

## Timeline and filter

timeline = タイムライン
filter = タイムラインの絞り込み
filter-side = 発言者の側
filter-kind = 項目の種類
filter-outlet = 読んだ媒体
filter-known-on = この日に知られていたこと
filter-all = すべて
filter-reset = すべて表示
order-newest = 新しい順
order-oldest = 古い順
filter-shown = { $total }項目中{ $shown }項目を表示
filter-none = 当てはまる項目がありません。条件を減らしてください。
filter-option = { $label }（{ $count }）
link-copied = リンクをコピーしました
keys-hint = キー操作：タイムライン内で { $next } を押すと次の項目、{ $previous } を押すと前の項目へ移動します。
other-speakers = その他の発言者
several-speakers = 複数の発言者

## Dates of entries

order-unknown = その日のうちの順序は不明
day-unknown = 日付不明
day-unknown-basis = 日付不明。出典には「{ $basis }」とあります。
date-basis = 出典には「{ $basis }」とあります。
day-unknown-mentioned = 日付不明。{ $date }に言及。
date-in-words = 出典による時期：「{ $basis }」
no-date = 日付なし

## Inside an entry

path = 経路
path-direct = 出どころで直接読んだもの
path-step = 次に
responds-to = 次の項目への応答
sequence-after = 次の項目より後
sequence-before = 次の項目より前
sequence-between = 次の二つの項目の間
relation-responds-to = 次の項目への応答
relation-responds-to-reverse = 応答
relation-confirms = 次の項目を裏付ける
relation-confirms-reverse = これを裏付ける項目
relation-contradicts = 次の項目と内容が異なる
relation-contradicts-reverse = これと異なる内容の項目
relation-supersedes = 次の項目に代わる
relation-supersedes-reverse = これに代わる項目
sources = 出典
source-numbers = 出典 { $numbers }
source-number = 出典 { $number }
source-locator = { $outlet }、{ $locator }
outlets-origins = { $outlets }媒体、出どころ{ $origins }件
origins-explanation = 同じ通信社の記事を載せた媒体は、出どころ1件と数えます。
archived-copy = 保存版
link-to-entry = この項目へのリンク
link-to-entry-named = この項目へのリンク：{ $title }
sources-differ = 出典により相違
differences = 出典の相違点
quotation = 引用
in-the-original = 原文
translation = 訳
quoted-via = { $outlet }を通じた引用
quoted-from = { $outlet }からの引用
quote-on-page = 掲載ページのこの文言
as-rendered-by = { $outlet }の表現による
mentioned = 言及
about-actors = 対象
place = 場所
refers-to = 話題の時期
observer = 記録：{ $who }
silence-noted = 回答がないことの記録：{ $who }
tags = タグ
group = グループ
figures = 数字
side = 側
speaker = 発言者
date = 日付
media-credit = クレジット：{ $credit }
image-source = 画像の出典
importance = 重要度
draft = 下書き
draft-warning = この項目は下書きです。まだ誰も出典と照合していません。
draft-evidence = 記事の文言
draft-why = 下書きにした理由
draft-confidence = 確からしさ

## Lanes

lanes = 誰が何を述べたか
lanes-lead = 一行が一つの側で、最初の発言の順に並びます。図形から各項目へ移動できます。
lanes-lead-bars = 陣営ごとに一行、最初の発言の順です。棒の高さが項目の数です。行の各部分はその一覧につながります。
lanes-position = 最新の立場
lanes-first-statement = 最初の発言：{ $date }

## Disputed figures

figures-heading = どれだけか
figures-lead = 食い違って見える数字は、数えている対象が異なるのかもしれません。図形は何を数えた数字かを示します。
figures-description = 数字{ $count }件、{ $min }から{ $max }まで。下の表にすべての値があります。
figures-table = 同じ数字を表で見る
figures-not-drawn = 言葉で示された数字は表にのみあります。
figure-about = 約{ $value }
figure-up-to = 最大{ $value }
figure-at-least = 少なくとも{ $value }
figure-range = { $min }～{ $max }
figure-about-range = 約{ $min }～{ $max }
figure-unit = { $value } { $unit }
figure-rejected = 否定：{ $value }
figure-rejected-meaning = 発言者はこの数字を引き、事実でないと述べています。
figure-by = { $who }の数字を引用
figure-as-of = { $date }時点
figure-column-number = 番号
figure-column-date = 日付
figure-column-speaker = 示した人
figure-column-count = 数える対象
figure-column-figure = 数字
figure-column-source = 出典
figure-uncounted = 数える対象の記載なし

## Sources

sources-lead = 項目で使われた順です。
source-carrying = { $agency }の配信記事
source-shares-text =
    保存した本文の{ $percent }%が{ $number ->
        [0] { $outlet }
       *[other] 出典{ $number }({ $outlet })
    }にもある
source-state-funded = 国の資金または運営による
source-read-in = { $language }で閲読
source-published = { $date }掲載
source-published-unknown = 掲載日不明
source-retrieved = { $date }閲読
source-author = 筆者：{ $author }
source-original = 原文
source-untitled = 無題
source-used-by = この出典を使う項目
source-excerpt = 保存した記事から
source-all-entries = { $outlet }で読んだすべての項目
labels-heading = 媒体に表示を付ける理由
labels-lead = 表示は、媒体の費用を誰が出し、誰が運営するかを示します。報道の真偽を示すものではありません。

## Corrections

corrections = 訂正と変更
corrections-lead = 断りなく変更することはありません。新しい順です。
corrections-none = 訂正はまだありません。
corrections-count = 訂正{ $count }件
correction-said = 訂正前
correction-says = 訂正後
correction-why = 理由

## About and data

about-timeline = このタイムラインについて
data-heading = データ
data-lead = 同じ項目をファイルで提供しています。
subscribe = 購読
feed = フィード
calendar = カレンダー
embed-code = このタイムラインを自分のページに載せる
read-full-timeline = タイムライン全体を読む
latest-entries = 最新の項目
embed-title = タイムライン：{ $title }
share = 共有
share-address = このページのアドレス
share-frame = 埋め込み用フレーム
share-script = 高さを合わせるスクリプト付きのフレーム
share-card = リンク付きの画像

## Entry page

back-to-timeline = タイムラインへ戻る
earlier-entry = 前の項目
later-entry = 次の項目
cite-entry = この項目を引用する
citation = 「{ $title }」{ $site }、{ $date }。
citation-undated = 「{ $title }」{ $site }。
permalink = 固定アドレス
entry-history = この項目の履歴
first-published = 初掲載
entry-also-in = 他の言語で読む

## Pages of actors, kinds, outlets, tags

entries-by-actor = { $actor }の項目
entries-about-actor = { $actor }に関する項目
entries-of-kind = 項目の種類：{ $kind }
entries-read-at = 読んだ媒体：{ $outlet }
entries-tagged = タグ：{ $tag }
all-actors = すべての発言者
all-kinds = 項目の種類
no-entries = 項目はありません。
all-outlets = 読んだ媒体
all-tags = タグ
all-months = 月別
slices = 選集
part-of = 全{ $parts }部の第{ $part }部
previous-part = 前の部
next-part = 次の部
newer-entries = 新しい項目
older-entries = 古い項目
pages-navigation = ページ

## Period pages of long timelines

entries-in-period = { $period }の項目
known-on = { $date }時点で知られていたこと
known-on-lead = この日の終わりまでに情報源が公表していたものだけを表示しています。文章は現在のものです。
known-on-current = 現在の版
known-on-days = 過去の日に知られていたこと
long-timeline-lead = このタイムラインには{ $entries }項目があります。時期ごとのページに分かれ、この概要ではすべてを日付順に示します。
months-list = 月を選ぶ
years-list = 年を選ぶ
periods-list = 期間を選ぶ
previous-period = 前：{ $period }
next-period = 次：{ $period }
continues-in = 続き：{ $period }

## Home

timelines = タイムライン一覧
timelines-none = タイムラインはまだありません。
period-covered = { $from }～{ $to }
latest-entry = 最新の項目：{ $date }

## Other pages

not-found-title = ページが見つかりません
not-found-text = このアドレスにページはありません。移動したか、アドレスに誤りがあるのかもしれません。
not-found-home = タイムライン一覧へ
moved-title = この項目は移動しました
moved-text = 新しいアドレス：
removed-title = この項目は削除されました
removed-on = この項目は{ $date }に削除されました。
removed-reason = 理由：{ $reason }
search = 検索
search-hint = 見出し、発言者、媒体を検索
search-results =
    { $count ->
        [0] 見つかりませんでした
       *[other] { $count }件
    }

## Words of dates (used by the locale module)

date-on-or-before = 遅くとも{ $date }まで
date-until = { $date }まで（開始時期は不明）
date-since = { $date }から
date-from = { $date }から（終了時期は不明）
date-unknown = 日付不明
date-any = 時期を問わず
date-about = { $date }ごろ
date-possibly = { $date }か
date-about-possibly = { $date }ごろか
date-or-earlier = { $date }またはそれ以前
date-or-later = { $date }またはそれ以後
date-day-not-known = { $date }（日は不明）
date-month-not-known = { $date }（月は不明）
date-year-not-known = { $date }（年は不明）
date-day-month-not-known = { $date }（月日は不明）
date-day-year-not-known = { $date }（年と日は不明）
date-month-year-not-known = { $date }（年月は不明）
date-day-alone = { $day }日
date-day-in-year = { $year }某月{ $day }日
date-some-time-in =
    { $form ->
        [day] { $date }のいずれかの日
        [month] { $date }のいずれかの月
       *[other] { $date }のいずれかの年
    }
date-end-about = { $date }ごろ
date-end-possibly = { $date }（推定）
date-end-about-possibly = { $date }ごろ（推定）
date-year = { $year }
date-year-of-part = { $year }
date-decade = { $year }年代
date-century = { $ordinal }世紀
date-century-bce = 紀元前{ $century }
year-ages-bce = 紀元前{ $years }年
year-ages-ce = 西暦{ $years }年
year-bce = 紀元前{ $year }
year-ce = 西暦{ $year }
year-not-known-season = 年不明の
year-not-known-part = 年不明の
season-spring = { $year }春
season-summer = { $year }夏
season-autumn = { $year }秋
season-winter = { $year }冬
season-spring-north = { $year }春（北半球）
season-summer-north = { $year }夏（北半球）
season-autumn-north = { $year }秋（北半球）
season-winter-north = { $year }冬（北半球）
season-spring-south = { $year }春（南半球）
season-summer-south = { $year }夏（南半球）
season-autumn-south = { $year }秋（南半球）
season-winter-south = { $year }冬（南半球）
quarter-1 = { $year }1～3月期
quarter-2 = { $year }4～6月期
quarter-3 = { $year }7～9月期
quarter-4 = { $year }10～12月期
third-1 = { $year }1～4月
third-2 = { $year }5～8月
third-3 = { $year }9～12月
half-1 = { $year }前半
half-2 = { $year }後半
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
footnote-back = 注の箇所へ戻る
index-title = 発言者・種類・媒体別
strip-heading-week = 週ごとの項目
strip-heading-other = 時期ごとの項目
strip-gap-hours = { $count }時間
strip-gap-ages = { $count }年
strip-gap-days = { $count }日
strip-gap-years = { $count }年
date-basis-quoted = 日付の根拠：{ $basis }
day-unknown-basis-quoted = 日付不明。日付の根拠：{ $basis }

## Names of languages

language-ar = アラビア語
language-be = ベラルーシ語
language-bn = ベンガル語
language-cs = チェコ語
language-da = デンマーク語
language-de = ドイツ語
language-el = ギリシャ語
language-en = 英語
language-es = スペイン語
language-fa = ペルシャ語
language-fi = フィンランド語
language-fil = フィリピノ語
language-fr = フランス語
language-he = ヘブライ語
language-hi = ヒンディー語
language-hu = ハンガリー語
language-id = インドネシア語
language-it = イタリア語
language-ja = 日本語
language-ka = ジョージア語
language-kk = カザフ語
language-ko = 韓国語
language-lt = リトアニア語
language-lv = ラトビア語
language-mn = モンゴル語
language-ms = マレー語
language-my = ビルマ語
language-nb = ノルウェー語（ブークモール）
language-nl = オランダ語
language-no = ノルウェー語
language-pl = ポーランド語
language-pt = ポルトガル語
language-ro = ルーマニア語
language-ru = ロシア語
language-sr = セルビア語
language-sv = スウェーデン語
language-th = タイ語
language-tr = トルコ語
language-uk = ウクライナ語
language-ur = ウルドゥー語
language-uz = ウズベク語
language-vi = ベトナム語
language-zh = 中国語
