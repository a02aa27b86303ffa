#!/usr/bin/env bash
# An archive beside the tools that everybody has: `linimasa archive` and `verify` against `sha512sum` and `cp` on the files
# that the archive holds, in turn, round by round, in memory.
#
#   benches/archive.sh                     # 10,000 records, 1,000 MB of saved articles, 5 rounds
#   benches/archive.sh 1000 100 3          # records, megabytes, rounds
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
records=${1:-10000} megabytes=${2:-1000} rounds=${3:-5}

cargo build --release --locked --quiet
linimasa=$(realpath "${CARGO_TARGET_DIR:-target}/release/linimasa")
scratch=$(mktemp -d -p "$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)")
trap 'rm -rf "$scratch"' EXIT
python3 benches/archive/measure.py "$linimasa" "$scratch" "$records" "$megabytes" "$rounds"
