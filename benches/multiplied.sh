#!/usr/bin/env bash
# Whole builds of our own site with its timelines several times over, in memory, beside copying what they made; then with
# nothing changed, and with one record changed.
#
#   benches/multiplied.sh                  # 1, 10 and 50 times
#   benches/multiplied.sh 5 20             # counts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- 1 10 50

cargo build --release --locked --quiet
linimasa=$(realpath "${LINIMASA:-${CARGO_TARGET_DIR:-target}/release/linimasa}")
scratch=$(mktemp -d -p "$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)")
trap 'rm -rf "$scratch"' EXIT
python3 benches/multiplied/measure.py "$linimasa" content "$scratch" "$@"
