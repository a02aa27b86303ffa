#!/usr/bin/env bash
# Builds the flagship and a site of every kind with an address, and asks independent readers what they make of the files
# for other programs. Needs a built `linimasa` (named, or the release build), Node, Python 3 with venv and xmllint (Debian:
# python3-venv, libxml2-utils); installs the readers into this folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
linimasa=${1:-${CARGO_TARGET_DIR:-../../target}/release/linimasa}

npm ci --no-progress --no-audit --no-fund >/dev/null
if [ ! -x .venv/bin/python ] || ! cmp -s requirements.txt .venv/requirements.txt; then
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/requirements.txt
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
build() {
  "$linimasa" build --content "$1" --out "$2" --base-url https://linimasa.example/ 2>"$scratch/said" || { cat "$scratch/said"; exit 1; }
}
build ../../content "$scratch/flagship"
build ../browser/sites/every-kind "$scratch/every-kind"
sites=("$scratch/flagship" "$scratch/every-kind")

failed=0
check() { "$@" || failed=1; }
check .venv/bin/python feeds.py "${sites[@]}"
check .venv/bin/python calendars.py "${sites[@]}"
check node calendars.mjs "${sites[@]}"
check node oembed.mjs "${sites[@]}"
check node csp.mjs "${sites[@]}"
check .venv/bin/python structured.py "${sites[@]}"
check .venv/bin/python exports.py "${sites[@]}"
check .venv/bin/python authors.py "$linimasa" ../../content ../browser/sites/every-kind ../sites/features ../sites/scales ../sites/long
check node markwhen.mjs "${sites[@]}"
check .venv/bin/python findings.py "$linimasa" ../../content ../sites/checks/*/content
check xmllint --noout --nonet --schema sitemap.xsd "$scratch"/*/sitemap*.xml
exit "$failed"
