# Pesan linimasa dalam bahasa Indonesia. Acuannya en.ftl; aturan penulisan ada di sana.

## Page frame

skip-to-timeline = Langsung ke linimasa
skip-to-content = Langsung ke isi
skip-to = Langsung ke { $section }
site-navigation = Situs
home-link = Semua linimasa
language-switch = Bahasa
on-this-page = Di halaman ini
back-to-top = Kembali ke atas
updated = Diperbarui { $date }
not-yet-updated = Belum pernah diperbarui
entries-count = { $count } entri
sources-count = { $count } sumber
entries-from-sources = { $entries } entri dari { $sources } sumber
fallback-notice = Teks ini belum tersedia dalam { $language }.
fallback-shown = Ditampilkan dalam { $language }.
page-translations-missing = Sebagian entri belum tersedia dalam { $language } dan ditampilkan dalam { $shown }.
list-separator = ,{" "}
label-value = { $label }: { $value }
details = Rincian
more = Selengkapnya
and-more = dan { $count } lagi

## Key facts

key-facts = Keadaan sejauh ini

## How to read an entry

entry-not-finding = Sebuah entri bukanlah kesimpulan. Entri mencatat bahwa seseorang mengatakan sesuatu, lalu menyimpan jalur ucapannya: dari pembicara, melalui kantor berita, sampai media yang dibaca. Bila tanggal atau terjemahannya tidak pasti, entri menyebutkannya.
shapes-not-verdicts = Bentuk menandai jenis pernyataan, bukan benar atau tidaknya.

## Density strip

strip-heading = Entri per hari
strip-heading-month = Entri per bulan
strip-heading-year = Entri per tahun
strip-explanation = Tiap bentuk adalah satu entri.
strip-explanation-bars = Tinggi batang menunjukkan jumlah entri.
strip-explanation-hatched = Batang arsir adalah entri yang harinya tidak diketahui pasti.
strip-explanation-hatched-time = Batang arsir adalah entri yang waktunya tidak diketahui pasti, atau yang berlangsung beberapa lama.
strip-explanation-hatched-period = Batang arsir adalah entri yang tanggalnya tidak diketahui pasti, atau yang berlangsung beberapa lama.
strip-explanation-sets = Bentuk yang dihubungkan garis adalah satu entri dengan beberapa tanggal; garis putus-putus berarti salah satu tanggal itu, tetapi tidak diketahui yang mana.
strip-explanation-shared = { $entries } entri berbagi batang di baris terakhir.
strip-break = Tidak ada catatan antara { $from } dan { $to }.
strip-description = Hari tersibuk adalah { $date }, dengan { $entries } entri.
strip-description-period = Masa tersibuk adalah { $date }, dengan { $entries } entri.
strip-description-uncertain =
    { $entries ->
        [0] Hari semua entri diketahui pasti.
       *[other] { $entries } entri tidak diketahui harinya dengan pasti.
    }
jump-to-date = Lompat ke tanggal
shapes-heading = Cara membaca bentuk
hatching-meaning = Arsir: harinya tidak diketahui pasti, atau sumber berbeda.

## Kinds

kind = Jenis entri
kind-claim = Klaim
kind-claim-meaning = Seseorang menyatakan sesuatu sebagai fakta.
kind-estimate = Perkiraan
kind-estimate-meaning = Seseorang menyebut angka atau kemungkinan.
kind-denial = Bantahan
kind-denial-meaning = Seseorang mengatakan sebuah klaim tidak benar.
kind-confirmation = Konfirmasi
kind-confirmation-meaning = Seseorang mengatakan dapat memastikan klaim terdahulu.
kind-unconfirmed = Tak dapat memastikan
kind-unconfirmed-meaning = Seseorang mengatakan belum memiliki konfirmasi.
kind-no-comment = Tanpa komentar
kind-no-comment-meaning = Seseorang menolak menjawab atau belum menjawab.
kind-statement = Pernyataan
kind-statement-meaning = Sikap atau reaksi yang tidak mengklaim maupun membantah.
kind-demand = Tuntutan
kind-demand-meaning = Seseorang meminta pihak lain bertindak.
kind-action = Tindakan
kind-action-meaning = Sesuatu yang dilakukan, bukan hanya dikatakan.
kind-event = Peristiwa
kind-event-meaning = Sesuatu yang terjadi, tanpa pembicara.

## Timeline and filter

timeline = Linimasa
filter = Saring linimasa
filter-side = Pihak pembicara
filter-kind = Jenis entri
filter-outlet = Dibaca di
filter-known-on = Yang diketahui per
filter-all = Semua
filter-reset = Tampilkan semua
order-newest = Terbaru dulu
order-oldest = Terlama dulu
filter-shown = { $shown } dari { $total } entri ditampilkan
filter-none = Tidak ada entri yang cocok. Kurangi saringan.
filter-option = { $label } ({ $count })
link-copied = Tautan disalin
keys-hint = Tombol: saat fokus berada di linimasa, tekan { $next } untuk entri berikutnya dan { $previous } untuk entri sebelumnya.
other-speakers = Pembicara lain
several-speakers = Beberapa pembicara

## Dates of entries

order-unknown = Urutan pada hari itu tidak diketahui
day-unknown = Hari tidak diketahui
day-unknown-basis = Hari tidak diketahui. Sumber menyebut “{ $basis }”.
date-basis = Sumber menyebut “{ $basis }”.
day-unknown-mentioned = Hari tidak diketahui. Disebut pada { $date }.
date-in-words = Tanggal menurut sumber: “{ $basis }”
no-date = Tanpa tanggal

## Inside an entry

path = Jalur
path-direct = Dibaca langsung di sumbernya
path-step = lalu
responds-to = Menanggapi
sequence-after = Sesudah
sequence-before = Sebelum
sequence-between = Di antara
relation-responds-to = Menanggapi
relation-responds-to-reverse = Tanggapan
relation-confirms = Mendukung keterangan dalam
relation-confirms-reverse = Didukung dalam
relation-contradicts = Berbeda dari keterangan dalam
relation-contradicts-reverse = Keterangan berbeda dalam
relation-supersedes = Menggantikan
relation-supersedes-reverse = Digantikan oleh
sources = Sumber
source-numbers = Sumber { $numbers }
source-number = Sumber { $number }
source-locator = { $outlet }, { $locator }
outlets-origins = { $outlets } media, { $origins } asal
origins-explanation = Media yang memuat laporan kantor berita yang sama dihitung satu asal.
archived-copy = salinan arsip
link-to-entry = Tautan entri ini
link-to-entry-named = Tautan entri ini: { $title }
sources-differ = Sumber berbeda
differences = Perbedaan antarsumber
quotation = Kutipan
in-the-original = Dalam bahasa asli
translation = Terjemahan
quoted-via = Dikutip melalui { $outlet }
quoted-from = Dikutip dari { $outlet }
quote-on-page = Kata-kata ini di halamannya
as-rendered-by = Sebagaimana dikutip { $outlet }
mentioned = Disebut
about-actors = Tentang
place = Tempat
refers-to = Mengenai waktu
observer = Dicatat oleh { $who }
silence-noted = Belum menjawab, menurut { $who }
tags = Tag
group = Kelompok
figures = Angka
side = Pihak
speaker = Pembicara
date = Tanggal
media-credit = Kredit: { $credit }
image-source = Sumber gambar
importance = Bobot
draft = Draf
draft-warning = Entri ini masih draf. Belum ada yang mencocokkannya dengan sumber.
draft-evidence = Kata-kata dalam artikel
draft-why = Alasan menjadi draf
draft-confidence = Tingkat keyakinan

## Lanes

lanes = Siapa mengatakan apa
lanes-lead = Satu baris untuk tiap pihak, menurut urutan pernyataan pertama. Tiap bentuk menaut ke entrinya.
lanes-lead-bars = Satu baris per pihak, urut menurut pernyataan pertama. Tinggi batang menunjukkan jumlah entri. Tiap bagian baris menuju daftar entrinya.
lanes-position = Sikap terakhir
lanes-first-statement = Pernyataan pertama: { $date }

## Disputed figures

figures-heading = Berapa banyak?
figures-lead = Angka yang tampak bertentangan bisa jadi menghitung hal yang berbeda. Bentuk menunjukkan apa yang dihitung.
figures-description = { $count } angka, dari { $min } sampai { $max }. Tabel di bawah memuat semua nilai.
figures-table = Angka yang sama dalam tabel
figures-not-drawn = Angka yang disebut dengan kata-kata hanya ada di tabel.
figure-about = sekitar { $value }
figure-up-to = hingga { $value }
figure-at-least = sedikitnya { $value }
figure-range = { $min }–{ $max }
figure-about-range = sekitar { $min }–{ $max }
figure-unit = { $value } { $unit }
figure-rejected = dibantah: { $value }
figure-rejected-meaning = Pembicara mengutip angka ini dan mengatakan angka itu tidak benar.
figure-by = mengutip { $who }
figure-as-of = per { $date }
figure-column-number = No.
figure-column-date = Tanggal
figure-column-speaker = Disebut oleh
figure-column-count = Yang dihitung
figure-column-figure = Angka
figure-column-source = Sumber
figure-uncounted = Yang dihitung tidak disebutkan

## Sources

sources-lead = Menurut urutan pemakaiannya dalam entri.
source-carrying = memuat laporan { $agency }
source-shares-text =
    { $percent }% teks yang disimpan ada di { $number ->
        [0] { $outlet }
       *[other] sumber { $number } ({ $outlet })
    }
source-state-funded = Didanai atau dikelola negara
source-read-in = dibaca dalam { $language }
source-published = terbit { $date }
source-published-unknown = tanggal terbit tidak diketahui
source-retrieved = dibaca pada { $date }
source-author = oleh { $author }
source-original = asli
source-untitled = Tanpa judul
source-used-by = Entri yang memakainya
source-excerpt = Dari artikel yang disimpan
source-all-entries = Semua entri yang dibaca di { $outlet }
labels-heading = Mengapa media diberi label
labels-lead = Label menyebut siapa yang mendanai atau mengelola sebuah media, bukan benar atau tidaknya laporannya.

## Corrections

corrections = Koreksi dan perubahan
corrections-lead = Tidak ada perubahan diam-diam. Terbaru di atas.
corrections-none = Belum ada koreksi.
corrections-count = { $count } koreksi
correction-said = Semula tertulis
correction-says = Kini tertulis
correction-why = Alasannya

## About and data

about-timeline = Tentang linimasa ini
data-heading = Data
data-lead = Entri yang sama dalam bentuk berkas.
subscribe = Berlangganan
feed = Umpan
calendar = Kalender
embed-code = Pasang linimasa ini di halaman Anda
read-full-timeline = Baca linimasa lengkap
latest-entries = Entri terbaru
embed-title = Linimasa: { $title }
share = Bagikan
share-address = Alamat halaman ini
share-frame = Kode sematan (iframe)
share-script = Kode sematan dengan skrip penyesuai tinggi
share-card = Gambar bertaut

## Entry page

back-to-timeline = Kembali ke linimasa
earlier-entry = Entri sebelumnya
later-entry = Entri berikutnya
cite-entry = Kutip entri ini
citation = “{ $title }”, { $site }, { $date }.
citation-undated = “{ $title }”, { $site }.
permalink = Alamat tetap
entry-history = Riwayat entri ini
first-published = Pertama terbit
entry-also-in = Entri ini dalam bahasa lain

## Pages of actors, kinds, outlets, tags

entries-by-actor = Entri dari { $actor }
entries-about-actor = Entri tentang { $actor }
entries-of-kind = Jenis entri: { $kind }
entries-read-at = Dibaca di { $outlet }
entries-tagged = Entri dengan tag { $tag }
all-actors = Semua pembicara
all-kinds = Jenis-jenis entri
no-entries = Tidak ada entri.
all-outlets = Media yang dibaca
all-tags = Tag
all-months = Bulan
slices = Pilihan
part-of = Bagian { $part } dari { $parts }
previous-part = Bagian sebelumnya
next-part = Bagian berikutnya
newer-entries = Entri lebih baru
older-entries = Entri lebih lama
pages-navigation = Halaman

## Period pages of long timelines

entries-in-period = Entri { $period }
known-on = Yang diketahui per { $date }
known-on-lead = Hanya yang sudah dimuat sumber sampai akhir hari itu yang ditampilkan. Kalimatnya tetap kalimat versi terkini.
known-on-current = Versi terkini
known-on-days = Yang diketahui pada hari-hari terdahulu
long-timeline-lead = Linimasa ini memuat { $entries } entri. Semuanya ada di halaman tersendiri menurut waktunya; ikhtisar ini menampilkannya menurut tanggal.
months-list = Pilih bulan
years-list = Pilih tahun
periods-list = Pilih masa
previous-period = Sebelumnya: { $period }
next-period = Berikutnya: { $period }
continues-in = Berlanjut di { $period }

## Home

timelines = Daftar linimasa
timelines-none = Belum ada linimasa.
period-covered = { $from } sampai { $to }
latest-entry = Entri terakhir: { $date }

## Other pages

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Mungkin sudah pindah, atau alamatnya salah ketik.
not-found-home = Ke daftar linimasa
moved-title = Entri ini sudah pindah
moved-text = Alamatnya sekarang:
removed-title = Entri ini sudah dihapus
removed-on = Entri ini dihapus pada { $date }.
removed-reason = Alasan: { $reason }
search = Cari
search-hint = Cari judul, pembicara, dan media
search-results =
    { $count ->
        [0] Tidak ada hasil
       *[other] { $count } hasil
    }

## Words of dates (used by the locale module)

date-on-or-before = paling lambat { $date }
date-until = sampai { $date }, waktu mulainya tidak diketahui
date-since = sejak { $date }
date-from = mulai { $date }, waktu berakhirnya tidak diketahui
date-unknown = tanggal tidak diketahui
date-any = kapan saja
date-about = sekitar { $date }
date-possibly = mungkin { $date }
date-about-possibly = mungkin sekitar { $date }
date-or-earlier = { $date } atau sebelumnya
date-or-later = { $date } atau sesudahnya
date-day-not-known = { $date } (tanggalnya tidak diketahui)
date-month-not-known = { $date } (bulannya tidak diketahui)
date-year-not-known = { $date } (tahunnya tidak diketahui)
date-day-month-not-known = { $date } (bulan dan tanggalnya tidak diketahui)
date-day-year-not-known = { $date } (tanggal dan tahunnya tidak diketahui)
date-month-year-not-known = { $date } (bulan dan tahunnya tidak diketahui)
date-day-alone = tanggal { $day }
date-day-in-year = tanggal { $day } suatu bulan pada { $year }
date-some-time-in =
    { $form ->
        [day] suatu hari pada { $date }
       *[other] suatu waktu pada { $date }
    }
date-end-about =
    { $place ->
        [first] { $date } (kira-kira)
       *[only] sekitar { $date }
    }
date-end-possibly = { $date } (belum pasti)
date-end-about-possibly = { $date } (kira-kira, belum pasti)
date-year =
    { $case ->
        [governed] tahun { $year }
       *[plain] { $year }
    }
date-year-of-part = { $year }
date-decade = { $year }-an
date-century = abad ke-{ $ordinal }
date-century-bce = { $century } SM
year-ages-bce = { $years } tahun SM
year-ages-ce = { $years } tahun M
year-bce = { $year } SM
year-ce = { $year } M
year-not-known-season = (tahunnya tidak diketahui)
year-not-known-part = (tahunnya tidak diketahui)
season-spring = musim semi { $year }
season-summer = musim panas { $year }
season-autumn = musim gugur { $year }
season-winter = musim dingin { $year }
season-spring-north = musim semi { $year } (belahan bumi utara)
season-summer-north = musim panas { $year } (belahan bumi utara)
season-autumn-north = musim gugur { $year } (belahan bumi utara)
season-winter-north = musim dingin { $year } (belahan bumi utara)
season-spring-south = musim semi { $year } (belahan bumi selatan)
season-summer-south = musim panas { $year } (belahan bumi selatan)
season-autumn-south = musim gugur { $year } (belahan bumi selatan)
season-winter-south = musim dingin { $year } (belahan bumi selatan)
quarter-1 = triwulan pertama { $year }
quarter-2 = triwulan kedua { $year }
quarter-3 = triwulan ketiga { $year }
quarter-4 = triwulan keempat { $year }
third-1 = caturwulan pertama { $year }
third-2 = caturwulan kedua { $year }
third-3 = caturwulan ketiga { $year }
half-1 = semester pertama { $year }
half-2 = semester kedua { $year }
time-utc = { $time } UTC
time-offset = { $time } (UTC{ $offset })
time-zone =
    { $names ->
        [long] { $time } { $long } ({ $utc } UTC)
       *[other] { $time } { $short } ({ $utc } UTC)
    }
date-time = { $date }, { $time }

## Notes in texts, and the list of lists

footnote = Catatan
footnote-back = Kembali ke tempat catatan
index-title = Menurut pembicara, jenis, dan media

## More words of charts

strip-heading-week = Entri per minggu
strip-heading-other = Entri dari waktu ke waktu
strip-gap-hours = { $count } jam
strip-gap-ages = { $count } tahun
strip-gap-days = { $count } hari
strip-gap-years = { $count } tahun

## Dates whose source is quoted in more than one way

# $basis carries its own quotation marks.
date-basis-quoted = Dasar penanggalan: { $basis }.
day-unknown-basis-quoted = Hari tidak diketahui. Dasar penanggalan: { $basis }.

## Names of languages, as they stand after “read in” and before a colon
#
# Others show under the name that they give themselves.

language-ar = bahasa Arab
language-be = bahasa Belarusia
language-bn = bahasa Bengali
language-cs = bahasa Ceko
language-da = bahasa Denmark
language-de = bahasa Jerman
language-el = bahasa Yunani
language-en = bahasa Inggris
language-es = bahasa Spanyol
language-fa = bahasa Persia
language-fi = bahasa Finlandia
language-fil = bahasa Filipino
language-fr = bahasa Prancis
language-he = bahasa Ibrani
language-hi = bahasa Hindi
language-hu = bahasa Hungaria
language-id = bahasa Indonesia
language-it = bahasa Italia
language-ja = bahasa Jepang
language-ka = bahasa Georgia
language-kk = bahasa Kazakh
language-ko = bahasa Korea
language-lt = bahasa Lituania
language-lv = bahasa Latvia
language-mn = bahasa Mongolia
language-ms = bahasa Melayu
language-my = bahasa Burma
language-nb = bahasa Norwegia (Bokmål)
language-nl = bahasa Belanda
language-no = bahasa Norwegia
language-pl = bahasa Polandia
language-pt = bahasa Portugis
language-ro = bahasa Rumania
language-ru = bahasa Rusia
language-sr = bahasa Serbia
language-sv = bahasa Swedia
language-th = bahasa Thai
language-tr = bahasa Turki
language-uk = bahasa Ukraina
language-ur = bahasa Urdu
language-uz = bahasa Uzbek
language-vi = bahasa Vietnam
language-zh = bahasa Tionghoa
