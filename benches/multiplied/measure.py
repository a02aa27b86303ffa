"""Builds of a site with its timelines several times over: measure.py LINIMASA CONTENT SCRATCH TIMES…"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROUNDS = 3


def multiply(content, into, times):
    """The site with `times` copies of each timeline, without plain pages: their blocks speak of the only one."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(content, into)
    for plain in [into / "permalinks.txt", *into.glob("*.md")]:
        plain.unlink(missing_ok=True)
    for timeline in [folder.parent for folder in content.glob("*/timeline.md")]:
        for at in range(2, times + 1):
            shutil.copytree(timeline, into / f"{timeline.name}-{at}")


def run(command):
    """Seconds, seconds of CPU, and the peak of resident memory in MiB."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, used = os.wait4(process.pid, 0)
    took = time.monotonic() - started
    if status:
        sys.exit(f"{command}: {process.stderr.read().decode()}")
    process.stderr.close()
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    linimasa, content, scratch, *counts = sys.argv[1:]
    content, scratch = pathlib.Path(content), pathlib.Path(scratch)
    site, out, copy = scratch / "content", scratch / "out", scratch / "copy"
    build = [linimasa, "build", "--content", str(site), "--out", str(out)]
    print("| times | records | files | wall s | cpu s | ms of cpu a file | peak MiB | beside cp -r | unchanged s | one record s |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for times in map(int, counts):
        multiply(content, site, times)
        rounds = []
        for _ in range(ROUNDS):
            shutil.rmtree(out, ignore_errors=True)
            shutil.rmtree(copy, ignore_errors=True)
            built, copied = run(build), run(["cp", "-r", str(out), str(copy)])
            rounds.append((*built, built[0] / copied[0]))
        wall, cpu, peak, ratio = (statistics.median(column) for column in zip(*rounds))
        shutil.rmtree(copy)
        files = sum(len(names) for _, _, names in os.walk(out))
        # A dot in the name is that of a translation's language.
        records = sorted(path for path in site.glob("*/events/*.md") if "." not in path.stem)
        unchanged, _, _ = run(build)
        records[0].write_text(records[0].read_text() + "\nOne line more.\n")
        edited, _, _ = run(build)
        print(f"| {times} | {len(records):,} | {files:,} | {wall:.2f} | {cpu:.2f} | {cpu / files * 1000:.2f} | {peak:.0f} | "
              f"{ratio:.2f} | {unchanged:.2f} | {edited:.2f} |", flush=True)


main()
