#!/usr/bin/env bash
# Whole builds of bulk JSONL without entry pages, in memory: time and peak memory a record, by how many there are; then the
# same once more, with nothing changed.
#
#   benches/bulk.sh                        # 10,000, 100,000 and 1,000,000 records
#   benches/bulk.sh 1000 10000             # counts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- 10000 100000 1000000

cargo build --release --locked --quiet
linimasa=$(realpath "${CARGO_TARGET_DIR:-target}/release/linimasa")
scratch=$(mktemp -d -p "$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)")
trap 'rm -rf "$scratch"' EXIT
python3 benches/bulk/measure.py "$linimasa" "$scratch" "$@"
