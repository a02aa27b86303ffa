"""The built sites, and what to say about them: every check hands its findings to `finish`."""
import sys
from pathlib import Path

ROOTS = [Path(argument) for argument in sys.argv[1:]]


def files(pattern):
    """Files of all sites by a glob; there has to be one, or nothing is checked."""
    found = sorted(path for root in ROOTS for path in root.glob(pattern))
    if not found:
        finish(f"no `{pattern}`", [f"no file matches `{pattern}` in {', '.join(map(str, ROOTS))}"])
    return found


def finish(what, wrong):
    for line in wrong[:40]:
        print(f"  {line}")
    print(f"{what}: {f'{len(wrong)} wrong' if wrong else 'fine'}")
    if wrong:
        sys.exit(1)
