"""Compares what the peers said, a file each (`compare.py edtf.js=FILE …`), with what the table says that they say.

Every difference that the table does not explain fails, and so does an explanation of a difference that is gone.
"""

import collections
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent


def codes():
    """The reason codes that the README explains: rows of its tables that start with a code."""
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `(~?[a-z0-9-]+)` \|", readme.partition("\n## ")[2], re.MULTILINE))


def main(arguments):
    lines = (HERE / "table.tsv").read_text(encoding="utf-8").split("\n")[:-1]
    header, rows = lines[0].split("\t"), [line.split("\t") for line in lines[1:]]
    known, used, failures = codes(), set(), 0
    for argument in arguments:
        peer, file = argument.split("=", 1)
        column = header.index(peer)
        answers = pathlib.Path(file).read_text(encoding="utf-8").split("\n")[:-1]
        if len(answers) != len(rows):
            print(f"{peer}: {len(answers)} answers for {len(rows)} rows")
            failures += 1
            continue
        verdicts, bounds = collections.Counter(), collections.Counter()
        for row, answer in zip(rows, answers):
            text, level, earliest, latest = row[1], row[2], row[4], row[5]
            verdict, first, last = answer.split("\t")
            ours = "no" if level == "no" else "yes"
            found = "verdict" if verdict != ours else ""
            if not found and verdict == "yes" and first and (first, last) != (earliest, latest):
                found = "bounds"
            code = row[column]
            said = {"=": ""}.get(code, "bounds" if code.startswith("~") else "verdict")
            if code != "=":
                used.add(code)
                (bounds if said == "bounds" else verdicts)[code] += 1
            if found != said:
                failures += 1
                print(f"{peer}: {text!r}: the table has {code!r}, the peer said {verdict} {first} {last}".rstrip())
        agreed = len(rows) - verdicts.total() - bounds.total()
        print(
            f"{peer}: {len(rows)} strings, {agreed} as we do, "
            f"{verdicts.total()} other verdicts, {bounds.total()} other bounds"
        )
        for counts in (verdicts, bounds):
            if counts:
                print("  " + ", ".join(f"{code} {count}" for code, count in sorted(counts.items())))
    for code in sorted(used - known):
        failures += 1
        print(f"the README does not explain {code!r}")
    for code in sorted(known - used):
        failures += 1
        print(f"the README explains {code!r}, which no row has")
    print(f"{failures} unexpected differences" if failures else "no unexpected difference")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
