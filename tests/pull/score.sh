#!/usr/bin/env bash
# Scores `pull` on the texts of ../shared: see README.md beside this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

shared=${SHARED:-../shared}
linimasa=${LINIMASA:-target/release/linimasa}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
adapt() { python3 tests/pull/adapt.py "$@"; }
pull() { "$linimasa" pull --format jsonl "$@" -; }

temporal() {
  local set prefer
  for set in "$shared"/temporal/*/docs.jsonl "$shared"/temporal/*/*/docs.jsonl; do
    set=$(dirname "$set")
    case $set in *meantime*) prefer=past ;; *) prefer=future ;; esac
    printf '== %s (--prefer %s)\n' "${set#"$shared"/}" "$prefer"
    adapt docs "$set" | pull --prefer "$prefer" | adapt temporal >"$scratch/temporal"
    python3 "$shared/bench/temporal_score.py" "$set" "$scratch/temporal"
  done
}

quotes() {
  adapt docs "$shared/quotes/polnear-dev" | pull --lang en | adapt quotes >"$scratch/quotes"
  python3 "$shared/bench/quotes_score.py" "$shared/quotes/polnear-dev" "$scratch/quotes"
}

gold() {
  adapt gold "$shared/gold" | pull | adapt drafts >"$scratch/drafts"
  python3 "$shared/bench/pull_score.py" "$scratch/drafts" --gold "$shared/gold" --by-lang --errors "${ERRORS:-0}"
}

bodies() {
  adapt pages "$shared/article-bodies/html" | pull | adapt bodies "$shared/article-bodies/ground-truth.json"
}

for part in "${@:-temporal quotes gold bodies}"; do
  for name in $part; do "$name"; done
done
