"""What the EDTF implementations in Python make of every row: `python-peers.py python-edtf` or `edtf-validate`.

A line a row: whether the text is taken, and for python-edtf the first and last second that it gives to it.
"""

import contextlib
import io
import pathlib
import sys


def rows():
    table = pathlib.Path(__file__).with_name("table.tsv").read_text(encoding="utf-8")
    for row in table.split("\n")[1:-1]:
        yield row.split("\t")[1].replace("\\t", "\t").replace("\\n", "\n")


def moment(bound, text, is_end):
    """A bound in the notation of the table. A day ends at midnight in python-edtf: here, at its last second."""
    if isinstance(bound, (int, float)):
        return ".."
    year, month, day, hour, minute, second = tuple(bound)[:6]
    if is_end and "T" not in text and (hour, minute, second) == (0, 0, 0):
        hour, minute, second = 23, 59, 59
    prefix = "Y" if abs(year) > 9999 else ""
    sign = "-" if year < 0 else ""
    return f"{prefix}{sign}{abs(year):04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"


def python_edtf(text):
    from edtf import parse_edtf

    try:
        value = parse_edtf(text)
    except Exception:
        return "no", "", ""
    # It would raise 10 to a power of twenty digits.
    if "E99999" in text:
        return "yes", "none", "none"
    try:
        return "yes", moment(value.lower_strict(), text, False), moment(value.upper_strict(), text, True)
    except Exception:
        return "yes", "none", "none"


def edtf_validate(text):
    from edtf_validate.valid_edtf import is_valid

    try:
        return "yes" if is_valid(text) else "no", "", ""
    except Exception:
        return "no", "", ""


PEERS = {"python-edtf": python_edtf, "edtf-validate": edtf_validate}

if __name__ == "__main__":
    ask = PEERS[sys.argv[1]]
    for text in rows():
        # python-edtf prints what it stumbles over.
        with contextlib.redirect_stdout(io.StringIO()):
            found = ask(text)
        print(*found, sep="\t")
