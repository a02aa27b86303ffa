"""Times `linimasa archive`, `verify` and `build` beside `sha512sum` and `cp` on the files of the archive.

Content is written by this script, the same each time: records of the shape of `../shared/bench/gen_events.py`, and a saved
article a record. Prints medians and ratios, and the peak of resident memory of each command.
"""

import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

WORDS = (
    "harbour council signal bridge archive river treaty survey engine market north valley school press museum budget "
    "reform harvest network election storm factory committee railway glacier court theatre cable refinery census island "
    "parliament laboratory public early late national joint open final first revised annual common northern eastern "
    "local written approved opened signed launched rejected restored confirmed measured reported the a of and in to on by"
).split()


def sentence(draw, low, high):
    return " ".join(draw.choices(WORDS, k=draw.randint(low, high))).capitalize()


def write_content(content, records, megabytes):
    draw = random.Random(1)
    timeline = content / "bench"
    articles = timeline / "articles"
    articles.mkdir(parents=True)
    (content / "site.toml").write_text('title = "Benchmark"\n')
    (timeline / "timeline.md").write_text('+++\ntitle = "Benchmark timeline"\nupdated = 2024-11-02\n+++\n')
    paragraph = (sentence(draw, 60, 80) + ".\n") * 40
    size = max(1, megabytes * 1_000_000 // records)
    with (timeline / "events.jsonl").open("w") as events, (timeline / "sources.toml").open("w") as sources:
        for at in range(records):
            day = f"{1990 + at % 36}-{at % 12 + 1:02}-{at % 28 + 1:02}"
            body = "\n\n".join(sentence(draw, 30, 45) + "." for _ in range(3))
            record = {"id": f"r{at}", "date": day, "title": sentence(draw, 4, 8), "body": body, "sources": [f"s{at}"]}
            events.write(json.dumps(record) + "\n")
            sources.write(f'[s{at}]\npublisher = "Outlet {at % 50}"\npublished = {day}\n')
            text = f"{at} " + paragraph * (size // len(paragraph) + 1)
            (articles / f"s{at}.txt").write_text(text[:size])


def run(command, **options):
    """Seconds, and the peak of resident memory in MB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{command}: {process.stderr.read().decode()}")
    process.stderr.close()
    return elapsed, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def tools(bag, scratch):
    """`sha512sum`, then `cp`, on all files of the bag."""
    copy = scratch / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    script = 'find "$0" -type f -print0 | xargs -0 sha512sum >"$1.sums" && cp -R "$0" "$1"'
    found = run(["sh", "-c", script, bag, copy])
    shutil.rmtree(copy)
    return found


def main():
    linimasa, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    records, megabytes, rounds = map(int, sys.argv[3:6])
    content, zipped, bag = scratch / "content", scratch / "a.zip", scratch / "bag"
    write_content(content, records, megabytes)
    run([linimasa, "archive", "--content", content, "--out", bag])
    files = [path for path in bag.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{records} records, {len(files)} files in the archive, {size:.0f} MB")

    def built():
        shutil.rmtree(scratch / "public", ignore_errors=True)
        return run([linimasa, "build", "--no-sync", "--content", content, "--out", scratch / "public"])

    commands = {
        "sha512sum + cp": lambda: tools(bag, scratch),
        "archive": lambda: run([linimasa, "archive", "--content", content, "--out", zipped]),
        "verify": lambda: run([linimasa, "verify", zipped]),
        "build": built,
    }
    found = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            found[name].append(command())
    base = [seconds for seconds, *_ in found["sha512sum + cp"]]
    site = [seconds for seconds, *_ in found["build"]]
    print(f"{'':16} {'seconds':>8} {'cpu s':>7} {'MB/s':>7} {'peak MB':>8}  speed of sha512sum + cp = 1")
    for name, measured in found.items():
        seconds = statistics.median(seconds for seconds, *_ in measured)
        cpu = statistics.median(cpu for *_, cpu in measured)
        peak = max(peak for _, peak, _ in measured)
        ratio = statistics.median(tools / own for tools, (own, *_) in zip(base, measured))
        print(f"{name:16} {seconds:8.2f} {cpu:7.2f} {size / seconds:7.0f} {peak:8.0f}  {ratio:.2f}")
    rest = statistics.median(
        tools / max(own - build, 1e-9) for tools, (own, *_), build in zip(base, found["archive"], site)
    )
    print(f"archive without the time that `build` takes: {rest:.2f}")


main()
