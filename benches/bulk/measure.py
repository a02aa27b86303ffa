"""Builds of one JSONL file of records: measure.py LINIMASA SCRATCH COUNT…"""

import json
import os
import random
import shutil
import subprocess
import sys
import time

WORDS = "harbour treaty survey council river border ministry archive signal glacier union report vote storm".split()
KINDS = ["statement", "action", "event", "claim"]


def record(chance, at):
    words = lambda count: " ".join(chance.choice(WORDS) for _ in range(count))
    date = f"{chance.randint(1950, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    outlet = chance.randint(1, 20)
    return {
        "id": f"e{at:07}", "date": date, "title": words(7).capitalize(), "kind": chance.choice(KINDS),
        "speaker": f"actor-{chance.randint(1, 40)}", "summary": words(16).capitalize() + ".", "tags": [chance.choice(WORDS)],
        "sources": [{"url": f"https://example.org/{outlet}/{at}", "publisher": f"Outlet {outlet}", "published": date}],
    }


def site(folder, count):
    timeline = os.path.join(folder, "bulk")
    os.makedirs(timeline)
    chance = random.Random(count)
    with open(os.path.join(folder, "site.toml"), "w") as out:
        out.write('title = "Bulk"\n')
    with open(os.path.join(timeline, "timeline.md"), "w") as out:
        out.write('+++\ntitle = "Bulk"\nentry_pages = false\n+++\n')
    with open(os.path.join(timeline, "actors.toml"), "w") as out:
        out.writelines(f'[actor-{at}]\nname = "Actor {at}"\n' for at in range(1, 41))
    with open(os.path.join(timeline, "events.jsonl"), "w") as out:
        out.writelines(json.dumps(record(chance, at)) + "\n" for at in range(count))


def build(linimasa, content, out):
    start = time.monotonic()
    process = subprocess.Popen([linimasa, "build", "--content", content, "--out", out], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"the build of {content} failed")
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss


def main():
    linimasa, scratch, *counts = sys.argv[1:]
    print("| records | wall s | cpu s | µs of cpu a record | peak MiB | KiB a record | files | unchanged: wall s |")
    print("|---|---|---|---|---|---|---|---|")
    for count in map(int, counts):
        content, out = os.path.join(scratch, "content"), os.path.join(scratch, "out")
        site(content, count)
        wall, cpu, peak = build(linimasa, content, out)
        files = sum(len(names) for _, _, names in os.walk(out))
        again, _, _ = build(linimasa, content, out)
        print(f"| {count:,} | {wall:.2f} | {cpu:.2f} | {cpu / count * 1e6:.0f} | {peak / 1024:.0f} | {peak / count:.2f} | "
              f"{files:,} | {again:.2f} |", flush=True)
        shutil.rmtree(content)
        shutil.rmtree(out)


main()
