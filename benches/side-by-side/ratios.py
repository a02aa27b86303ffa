"""Our builds against each other tool's, round by round: ratios.py RESULTS.jsonl, as run_ssg.py writes it."""

import json
import statistics
import sys

runs = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        run = json.loads(line)
        runs.setdefault(run["n"], {})[run["name"]] = run["runs"]

print("| records | beside | wall | cpu | peak memory |\n|---|---|---|---|---|")
for count, by_name in sorted(runs.items()):
    ours = by_name.get("linimasa", [])
    for name in ("hugo", "zola", "cp -r of linimasa"):
        theirs = by_name.get(name, [])
        if not ours or not theirs:
            continue
        share = lambda field: statistics.median(a[field] / b[field] for a, b in zip(ours, theirs) if b[field])
        peak = f"{share('rss'):.2f}" if not name.startswith("cp") else ""
        print(f"| {count:,} | {name} | {share('wall'):.2f} | {share('cpu'):.2f} | {peak} |")
