use super::*;

#[test]
fn dates_in_full_and_in_part() {
    check(
        "id",
        &published(),
        &[
            ("Rapat digelar Minggu (20/10/2024) malam.", &[("Minggu (20/10/2024) malam", "2024-10-20")]),
            ("\"Sudah,\" kata dia, Senin (21/10).", &[("Senin (21/10)", "2024-10-21")]),
            ("Ditandatangani pada 3 Maret 1999.", &[("3 Maret 1999", "1999-03-03")]),
            ("Tercatat sejak Desember.", &[("Desember", "2023-12")]),
            ("Pada kuartal II 2023 laba turun.", &[("kuartal II 2023", "2023-34")]),
            ("Lahir pada tahun 1980-an.", &[("tahun 1980-an", "198X")]),
            ("Berdiri pada musim semi 2021.", &[("musim semi 2021", "2021-21")]),
        ],
    );
}

#[test]
fn sunday_and_week() {
    check(
        "id",
        &published(),
        &[
            ("Ia datang pada hari Minggu.", &[("hari Minggu", "2024-10-20")]),
            ("Ia datang minggu lalu.", &[("minggu lalu", "2024-10-14/2024-10-20")]),
            ("Minggu lalu ia datang.", &[("Minggu lalu", "2024-10-14/2024-10-20")]),
            ("Ia datang dua minggu lalu.", &[("dua minggu lalu", "2024-10-08")]),
            ("Kamis pekan lalu ia datang.", &[("Kamis pekan lalu", "2024-10-17")]),
            ("Ia akan datang akhir pekan ini.", &[("akhir pekan ini", "2024-10-26/2024-10-27")]),
        ],
    );
}

#[test]
fn dates_that_count_from_the_narrative() {
    check(
        "id",
        &published(),
        &[
            (
                "Pada 9 Juni 2020 ia pergi. Dua hari sebelumnya ia menulis. Sehari kemudian ia pulang.",
                &[
                    ("9 Juni 2020", "2020-06-09"),
                    ("Dua hari sebelumnya", "2020-06-07"),
                    ("Sehari kemudian", "2020-06-08"),
                ],
            ),
            (
                "Pada 9 Juni 2020 ia pergi. Pada hari yang sama hujan turun.",
                &[("9 Juni 2020", "2020-06-09"), ("hari yang sama", "2020-06-09")],
            ),
        ],
    );
}

#[test]
fn vague_parts_keep_their_doubt() {
    check(
        "id",
        &published(),
        &[
            ("Selesai pada akhir September.", &[("akhir September", "2024-09-21~/2024-09-30")]),
            ("Mulai pada awal 2023.", &[("awal 2023", "2023-01/2023-04~")]),
            ("Selesai paruh kedua September.", &[("paruh kedua September", "2024-09-16/2024-09-30")]),
        ],
    );
}

#[test]
fn ahead_and_by_the_clock() {
    check(
        "id",
        &published(),
        &[
            ("Sidang akan digelar pada hari Kamis.", &[("hari Kamis", "2024-10-24")]),
            ("Sidang digelar Senin depan.", &[("Senin depan", "2024-10-28")]),
            (
                "Gempa terjadi Senin (21/10) pukul 05.12 WITA.",
                &[("Senin (21/10) pukul 05.12 WITA", "2024-10-21T05:12:00+08:00")],
            ),
            ("H+3 Lebaran 2024 jalan macet.", &[("H+3 Lebaran 2024", "2024-04-13")]),
        ],
    );
}

#[test]
fn what_is_no_date() {
    check(
        "id",
        &published(),
        &[
            ("Mereka menang 4-2 pada musim 2022-2023.", &[]),
            ("Posko di Jalan 17 Agustus menampung 2.315 jiwa, 1/2 dari total.", &[]),
            ("[iklan_2] nomor 185240613081200111", &[]),
            ("Harga Rp2.020 naik 5 persen.", &[]),
        ],
    );
}
