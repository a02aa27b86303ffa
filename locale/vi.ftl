# Thông điệp của linimasa bằng tiếng Việt. Bản gốc và quy tắc nằm trong en.ftl.

## Page frame

skip-to-timeline = Đến dòng thời gian
skip-to-content = Đến nội dung
skip-to = Đến phần { $section }
site-navigation = Trang web
home-link = Tất cả dòng thời gian
language-switch = Ngôn ngữ
on-this-page = Trong trang này
back-to-top = Lên đầu trang
updated = Cập nhật { $date }
not-yet-updated = Chưa cập nhật lần nào
entries-count = { $count } mục
sources-count = { $count } nguồn
entries-from-sources = { $entries } mục từ { $sources } nguồn
fallback-notice = Đoạn này chưa có bản { $language }.
fallback-shown = Đang hiển thị bằng { $language }.
page-translations-missing = Một số mục chưa có bản { $language } và được hiển thị bằng { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Chi tiết
more = Xem thêm
and-more = và { $count } mục khác

## Key facts

key-facts = Tình hình đến nay

## How to read an entry

entry-not-finding = Một mục không phải là một kết luận. Mục ghi lại việc ai đó đã nói điều gì và giữ nguyên đường đi của lời nói: từ người nói, qua hãng tin, đến tờ báo đã được đọc. Nếu ngày tháng hoặc bản dịch chưa chắc chắn, mục sẽ nói rõ.
shapes-not-verdicts = Hình cho biết loại phát ngôn, không cho biết phát ngôn đúng hay sai.

## Density strip

strip-heading = Số mục theo ngày
strip-heading-month = Số mục theo tháng
strip-heading-year = Số mục theo năm
strip-explanation = Mỗi hình là một mục.
strip-explanation-bars = Chiều cao của cột là số mục.
strip-explanation-hatched = Thanh gạch chéo là những mục chưa rõ chính xác ngày nào.
strip-explanation-hatched-time = Thanh gạch chéo là những mục chưa rõ chính xác thời điểm, hoặc kéo dài một lúc.
strip-explanation-hatched-period = Thanh gạch chéo là những mục chưa rõ chính xác thời gian, hoặc kéo dài một thời gian.
strip-explanation-sets = Các hình nối bằng một đường là một mục có nhiều ngày; đường đứt nét nghĩa là một trong các ngày đó, không rõ ngày nào.
strip-explanation-shared = { $entries } mục dùng chung thanh ở hàng cuối.
strip-break = Không có mục nào từ { $from } đến { $to }.
strip-description = Ngày nhiều mục nhất là { $date }, với { $entries } mục.
strip-description-period = Giai đoạn nhiều mục nhất là { $date }, với { $entries } mục.
strip-description-uncertain =
    { $entries ->
        [0] Mục nào cũng biết rõ ngày.
       *[other] { $entries } mục chưa rõ chính xác ngày nào.
    }
jump-to-date = Chuyển đến ngày
shapes-heading = Cách đọc các hình
hatching-meaning = Gạch chéo: chưa rõ chính xác ngày nào, hoặc các nguồn khác nhau.

## Kinds

kind = Loại mục
kind-claim = Khẳng định
kind-claim-meaning = Có người nêu một điều như là sự thật.
kind-estimate = Ước tính
kind-estimate-meaning = Có người đưa ra một con số hoặc một khả năng.
kind-denial = Bác bỏ
kind-denial-meaning = Có người nói một khẳng định là không đúng.
kind-confirmation = Xác nhận
kind-confirmation-meaning = Có người nói họ có thể bảo đảm cho một khẳng định trước đó.
kind-unconfirmed = Chưa thể xác nhận
kind-unconfirmed-meaning = Có người nói họ chưa có xác nhận.
kind-no-comment = Không bình luận
kind-no-comment-meaning = Có người từ chối trả lời hoặc chưa trả lời.
kind-statement = Tuyên bố
kind-statement-meaning = Một lập trường hay phản ứng không khẳng định cũng không bác bỏ.
kind-demand = Yêu cầu
kind-demand-meaning = Có người yêu cầu bên khác hành động.
kind-action = Hành động
kind-action-meaning = Một việc đã làm, không chỉ là lời nói.
kind-event = Sự kiện
kind-event-meaning = Một việc đã xảy ra, không có người nói.

## Timeline and filter

timeline = Dòng thời gian
filter = Lọc dòng thời gian
filter-side = Bên phát ngôn
filter-kind = Loại mục
filter-outlet = Đọc tại
filter-known-on = Đã biết tính đến
filter-all = Tất cả
filter-reset = Hiện tất cả
order-newest = Mới nhất trước
order-oldest = Cũ nhất trước
filter-shown = Đang hiện { $shown } trên { $total } mục
filter-none = Không có mục nào phù hợp. Hãy bớt điều kiện lọc.
filter-option = { $label } ({ $count })
link-copied = Đã sao chép liên kết
keys-hint = Phím tắt: khi đang ở trong dòng thời gian, nhấn { $next } để đến mục sau và { $previous } để về mục trước.
other-speakers = Người nói khác
several-speakers = Nhiều người nói

## Dates of entries

order-unknown = Không rõ thứ tự trong ngày
day-unknown = Không rõ ngày
day-unknown-basis = Không rõ ngày. Nguồn viết “{ $basis }”.
date-basis = Nguồn viết “{ $basis }”.
day-unknown-mentioned = Không rõ ngày. Được nhắc đến: { $date }.
date-in-words = Thời điểm theo lời của nguồn: “{ $basis }”
no-date = Không có ngày

## Inside an entry

path = Đường đi của tin
path-direct = Đọc tại chính nguồn gốc
path-step = rồi
responds-to = Đáp lại
sequence-after = Sau
sequence-before = Trước
sequence-between = Giữa
relation-responds-to = Đáp lại
relation-responds-to-reverse = Phản hồi
relation-confirms = Ủng hộ nội dung của
relation-confirms-reverse = Được ủng hộ trong
relation-contradicts = Khác với nội dung của
relation-contradicts-reverse = Nội dung khác trong
relation-supersedes = Thay cho
relation-supersedes-reverse = Được thay bằng
sources = Nguồn
source-numbers = Nguồn { $numbers }
source-number = Nguồn { $number }
source-locator = { $outlet }, { $locator }
outlets-origins = { $outlets } tờ báo, { $origins } nguồn gốc
origins-explanation = Các báo đăng lại cùng một bản tin của hãng được tính là một nguồn gốc.
archived-copy = bản lưu
link-to-entry = Liên kết đến mục này
link-to-entry-named = Liên kết đến mục này: { $title }
sources-differ = Các nguồn khác nhau
differences = Chỗ các nguồn khác nhau
quotation = Trích dẫn
in-the-original = Nguyên văn
translation = Bản dịch
quoted-via = Trích qua { $outlet }
quoted-from = Trích từ { $outlet }
quote-on-page = Xem câu này trên trang gốc
as-rendered-by = Theo cách diễn đạt của { $outlet }
mentioned = Được nhắc đến
about-actors = Nói về
place = Địa điểm
refers-to = Thời gian được nói đến
observer = { $who } ghi nhận
silence-noted = { $who } ghi nhận việc chưa trả lời
tags = Thẻ
group = Nhóm
figures = Con số
side = Bên
speaker = Người nói
date = Ngày
media-credit = Tác giả: { $credit }
image-source = Nguồn ảnh
importance = Mức quan trọng
draft = Bản nháp
draft-warning = Mục này là bản nháp. Chưa ai đối chiếu với nguồn.
draft-evidence = Lời trong bài báo
draft-why = Lý do lập bản nháp
draft-confidence = Độ chắc chắn

## Lanes

lanes = Ai đã nói gì
lanes-lead = Mỗi bên một hàng, xếp theo phát ngôn đầu tiên. Mỗi hình dẫn đến mục của nó.
lanes-lead-bars = Mỗi bên một hàng, theo thứ tự phát biểu đầu tiên. Chiều cao của cột là số mục. Mỗi phần của hàng dẫn đến danh sách của nó.
lanes-position = Lập trường gần nhất
lanes-first-statement = Phát ngôn đầu tiên: { $date }

## Disputed figures

figures-heading = Bao nhiêu?
figures-lead = Những con số tưởng như trái ngược có thể đang đếm những thứ khác nhau. Hình cho biết mỗi con số đếm cái gì.
figures-description = { $count } con số, từ { $min } đến { $max }. Bảng bên dưới có đủ mọi giá trị.
figures-table = Cùng những con số đó trong bảng
figures-not-drawn = Con số nêu bằng chữ chỉ có trong bảng.
figure-about = khoảng { $value }
figure-up-to = tới { $value }
figure-at-least = ít nhất { $value }
figure-range = { $min }–{ $max }
figure-about-range = khoảng { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = bị bác bỏ: { $value }
figure-rejected-meaning = Người nói dẫn con số này và cho rằng nó không đúng.
figure-by = dẫn số của { $who }
figure-as-of = tính đến { $date }
figure-column-number = STT
figure-column-date = Ngày
figure-column-speaker = Người đưa ra
figure-column-count = Đếm cái gì
figure-column-figure = Con số
figure-column-source = Nguồn
figure-uncounted = Không nêu rõ đếm cái gì

## Sources

sources-lead = Theo thứ tự được dùng trong các mục.
source-carrying = dẫn tin { $agency }
source-shares-text =
    { $percent }% văn bản đã lưu có trong { $number ->
        [0] { $outlet }
       *[other] nguồn { $number } ({ $outlet })
    }
source-state-funded = Do nhà nước tài trợ hoặc điều hành
source-read-in = đọc bằng { $language }
source-published = đăng { $date }
source-published-unknown = không rõ ngày đăng
source-retrieved = đọc { $date }
source-author = của { $author }
source-original = bản gốc
source-untitled = Không có tiêu đề
source-used-by = Các mục dùng nguồn này
source-excerpt = Trích bài báo đã lưu
source-all-entries = Tất cả mục đọc tại { $outlet }
labels-heading = Vì sao có báo được gắn nhãn
labels-lead = Nhãn cho biết ai chi tiền hoặc điều hành tờ báo. Nhãn không cho biết bài báo đúng hay sai.

## Corrections

corrections = Đính chính và thay đổi
corrections-lead = Không có thay đổi nào diễn ra lặng lẽ. Mới nhất ở trên.
corrections-none = Chưa có đính chính.
corrections-count = { $count } đính chính
correction-said = Trước đây viết
correction-says = Nay viết
correction-why = Lý do

## About and data

about-timeline = Về dòng thời gian này
data-heading = Dữ liệu
data-lead = Cũng những mục này dưới dạng tệp.
subscribe = Theo dõi
feed = Nguồn cấp tin
calendar = Lịch
embed-code = Đặt dòng thời gian này lên trang của bạn
read-full-timeline = Đọc toàn bộ dòng thời gian
latest-entries = Các mục mới nhất
embed-title = Dòng thời gian: { $title }
share = Chia sẻ
share-address = Địa chỉ trang này
share-frame = Khung nhúng cho trang của bạn
share-script = Khung nhúng kèm tập lệnh tự chỉnh chiều cao
share-card = Hình ảnh kèm liên kết

## Entry page

back-to-timeline = Về dòng thời gian
earlier-entry = Mục trước
later-entry = Mục sau
cite-entry = Trích dẫn mục này
citation = “{ $title }”, { $site }, { $date }.
citation-undated = “{ $title }”, { $site }.
permalink = Địa chỉ cố định
entry-history = Lịch sử của mục này
first-published = Đăng lần đầu
entry-also-in = Mục này bằng ngôn ngữ khác

## Pages of actors, kinds, outlets, tags

entries-by-actor = Các mục của { $actor }
entries-about-actor = Các mục về { $actor }
entries-of-kind = Loại mục: { $kind }
entries-read-at = Đọc tại { $outlet }
entries-tagged = Các mục có thẻ { $tag }
all-actors = Tất cả người nói
all-kinds = Các loại mục
no-entries = Không có mục nào.
all-outlets = Các báo đã đọc
all-tags = Thẻ
all-months = Các tháng
slices = Tuyển chọn
part-of = Phần { $part } trên { $parts }
previous-part = Phần trước
next-part = Phần sau
newer-entries = Mục mới hơn
older-entries = Mục cũ hơn
pages-navigation = Các trang

## Period pages of long timelines

entries-in-period = Các mục trong { $period }
known-on = Những gì đã biết tính đến { $date }
known-on-lead = Chỉ hiện những gì nguồn đã đăng tính đến hết ngày đó. Câu chữ là của hiện tại.
known-on-current = Bản hiện tại
known-on-days = Những gì đã biết vào các ngày trước
long-timeline-lead = Dòng thời gian này có { $entries } mục. Các mục được chia thành trang theo giai đoạn; trang tổng quan này hiện tất cả theo ngày.
months-list = Chọn tháng
years-list = Chọn năm
periods-list = Chọn giai đoạn
previous-period = Trước đó: { $period }
next-period = Sau đó: { $period }
continues-in = Tiếp tục ở { $period }

## Home

timelines = Các dòng thời gian
timelines-none = Chưa có dòng thời gian nào.
period-covered = từ { $from } đến { $to }
latest-entry = Mục mới nhất: { $date }

## Other pages

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này. Có thể trang đã chuyển đi, hoặc địa chỉ gõ nhầm.
not-found-home = Đến danh sách dòng thời gian
moved-title = Mục này đã chuyển đi
moved-text = Nay ở địa chỉ này:
removed-title = Mục này đã được gỡ bỏ
removed-on = Mục này đã được gỡ bỏ vào { $date }.
removed-reason = Lý do: { $reason }
search = Tìm kiếm
search-hint = Tìm theo tiêu đề, người nói và báo
search-results =
    { $count ->
        [0] Không tìm thấy gì
       *[other] { $count } kết quả
    }

## Words of dates (used by the locale module)

date-on-or-before =
    { $form ->
        [day] muộn nhất ngày { $date }
       *[other] muộn nhất { $date }
    }
date-until =
    { $form ->
        [day] đến ngày { $date }, không rõ thời điểm bắt đầu
       *[other] đến { $date }, không rõ thời điểm bắt đầu
    }
date-since =
    { $form ->
        [day] từ ngày { $date }
       *[other] từ { $date }
    }
date-from =
    { $form ->
        [day] từ ngày { $date }, không rõ thời điểm kết thúc
       *[other] từ { $date }, không rõ thời điểm kết thúc
    }
date-unknown = không rõ ngày
date-any = bất cứ lúc nào
date-about =
    { $form ->
        [day] khoảng ngày { $date }
       *[other] khoảng { $date }
    }
date-possibly =
    { $form ->
        [day] có thể ngày { $date }
       *[other] có thể { $date }
    }
date-about-possibly =
    { $form ->
        [day] có thể khoảng ngày { $date }
       *[other] có thể khoảng { $date }
    }
date-or-earlier = { $date } hoặc sớm hơn
date-or-later = { $date } hoặc muộn hơn
date-day-not-known = { $date } (không rõ ngày)
date-month-not-known = { $date } (không rõ tháng)
date-year-not-known = { $date } (không rõ năm)
date-day-month-not-known = { $date } (không rõ ngày và tháng)
date-day-year-not-known = { $date } (không rõ ngày và năm)
date-month-year-not-known = { $date } (không rõ tháng và năm)
date-day-alone = ngày { $day }
date-day-in-year = ngày { $day } của một tháng không rõ, { $year }
date-some-time-in =
    { $form ->
        [day] một ngày trong { $date }
        [month] một tháng trong { $date }
       *[other] một năm trong { $date }
    }
date-end-about = { $date } (ước chừng)
date-end-possibly = { $date } (chưa chắc chắn)
date-end-about-possibly = { $date } (ước chừng, chưa chắc chắn)
date-year = năm { $year }
date-year-of-part = năm { $year }
date-decade = thập niên { $year }
date-century = thế kỷ { $ordinal }
date-century-bce = { $century } TCN
year-ages-bce = { $years } năm TCN
year-ages-ce = { $years } năm CN
year-bce = { $year } TCN
year-ce = { $year } CN
year-not-known-season = (không rõ năm)
year-not-known-part = (không rõ năm)
season-spring = mùa xuân { $year }
season-summer = mùa hè { $year }
season-autumn = mùa thu { $year }
season-winter = mùa đông { $year }
season-spring-north = mùa xuân { $year } (Bắc bán cầu)
season-summer-north = mùa hè { $year } (Bắc bán cầu)
season-autumn-north = mùa thu { $year } (Bắc bán cầu)
season-winter-north = mùa đông { $year } (Bắc bán cầu)
season-spring-south = mùa xuân { $year } (Nam bán cầu)
season-summer-south = mùa hè { $year } (Nam bán cầu)
season-autumn-south = mùa thu { $year } (Nam bán cầu)
season-winter-south = mùa đông { $year } (Nam bán cầu)
quarter-1 = quý I { $year }
quarter-2 = quý II { $year }
quarter-3 = quý III { $year }
quarter-4 = quý IV { $year }
third-1 = bốn tháng đầu { $year }
third-2 = bốn tháng giữa { $year }
third-3 = bốn tháng cuối { $year }
half-1 = nửa đầu { $year }
half-2 = nửa cuối { $year }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [long] { $time } ({ $long }; { $utc } UTC)
       *[other] { $time } { $short } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Later additions

footnote = Chú thích
footnote-back = Về chỗ của chú thích
index-title = Theo người nói, loại và báo
strip-heading-week = Số mục theo tuần
strip-heading-other = Số mục theo thời gian
strip-gap-hours = { $count } giờ
strip-gap-ages = { $count } năm
strip-gap-days = { $count } ngày
strip-gap-years = { $count } năm
date-basis-quoted = Căn cứ ghi ngày: { $basis }.
day-unknown-basis-quoted = Không rõ ngày. Căn cứ ghi ngày: { $basis }.

## Names of languages

language-ar = tiếng Ả Rập
language-be = tiếng Belarus
language-bn = tiếng Bengal
language-cs = tiếng Séc
language-da = tiếng Đan Mạch
language-de = tiếng Đức
language-el = tiếng Hy Lạp
language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-fa = tiếng Ba Tư
language-fi = tiếng Phần Lan
language-fil = tiếng Philippines
language-fr = tiếng Pháp
language-he = tiếng Do Thái
language-hi = tiếng Hindi
language-hu = tiếng Hungary
language-id = tiếng Indonesia
language-it = tiếng Ý
language-ja = tiếng Nhật
language-ka = tiếng Georgia
language-kk = tiếng Kazakh
language-ko = tiếng Hàn
language-lt = tiếng Litva
language-lv = tiếng Latvia
language-mn = tiếng Mông Cổ
language-ms = tiếng Mã Lai
language-my = tiếng Miến Điện
language-nb = tiếng Na Uy (Bokmål)
language-nl = tiếng Hà Lan
language-no = tiếng Na Uy
language-pl = tiếng Ba Lan
language-pt = tiếng Bồ Đào Nha
language-ro = tiếng Romania
language-ru = tiếng Nga
language-sr = tiếng Serbia
language-sv = tiếng Thụy Điển
language-th = tiếng Thái
language-tr = tiếng Thổ Nhĩ Kỳ
language-uk = tiếng Ukraina
language-ur = tiếng Urdu
language-uz = tiếng Uzbek
language-vi = tiếng Việt
language-zh = tiếng Trung
