#!/usr/bin/env bash
# Archives the flagship and a site with every feature, and asks independent programs what they make of them; then restores
# both and builds them again. Needs a built `linimasa` (named, or the release build) and Python 3 with venv (Debian:
# python3-venv); installs the programs into this folder.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
linimasa=$(realpath "${1:-${CARGO_TARGET_DIR:-$here/../../target}/release/linimasa}")
cd "$here"

if [ ! -x .venv/bin/python ] || ! cmp -s requirements.txt .venv/requirements.txt; then
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/requirements.txt
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
check() {
  if "$@" >"$scratch/said" 2>&1; then
    printf 'passed: %s\n' "${*##*/}"
  else
    printf 'FAILED: %s\n' "$*"
    cat "$scratch/said"
    failed=1
  fi
}

# The site in an archive, what is built from the restored content, and what `build` makes of the original are one.
same_pages() {
  "$linimasa" build --content "$1/content" --out "$1-built" && rm "$1-built/.linimasa-manifest"
  diff -r "$2/data/site" "$1-built"
}

for site in ../../content ../sites/features/content; do
  name=$(basename "$(dirname "$(realpath "$site")")")
  zip=$scratch/$name.zip
  check "$linimasa" archive --content "$site" --out "$zip"
  check "$linimasa" verify "$zip"
  .venv/bin/python -m zipfile --extract "$zip" "$scratch/$name"
  bag=$(echo "$scratch/$name"/*)
  check .venv/bin/bagit.py --validate --quiet "$bag"
  check .venv/bin/python ro_crate.py "$bag/data"
  check .venv/bin/frictionless validate "$bag/data/datapackage.json"
  check .venv/bin/ocfl-object.py create --quiet --spec-version 1.1 --srcdir "$bag" --objdir "$scratch/$name-ocfl" \
    --id "info:linimasa/$name" --message 'An archive' --name 'Nobody' --address 'mailto:nobody@example.org'
  check .venv/bin/ocfl-validate.py "$scratch/$name-ocfl"
  check "$linimasa" restore "$zip" "$scratch/$name-back"
  check same_pages "$scratch/$name-back" "$bag"
done
exit "$failed"
