#!/usr/bin/env bash
# Asks three independent EDTF implementations about every string of the table, and compares.
# Needs Node and Python 3 with venv (Debian: python3-venv); installs the three into this folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

npm ci --no-progress --no-audit --no-fund >/dev/null
if [ ! -x .venv/bin/python ] || ! cmp -s requirements.txt .venv/requirements.txt; then
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/requirements.txt
fi

answers=$(mktemp -d)
trap 'rm -rf "$answers"' EXIT
node edtf-js.mjs >"$answers/edtf.js" &
js=$!
.venv/bin/python python-peers.py python-edtf >"$answers/python-edtf" &
python=$!
.venv/bin/python python-peers.py edtf-validate >"$answers/edtf-validate"
wait "$js"
wait "$python"
.venv/bin/python compare.py \
  edtf.js="$answers/edtf.js" python-edtf="$answers/python-edtf" edtf-validate="$answers/edtf-validate"
