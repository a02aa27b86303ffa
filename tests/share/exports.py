"""`timeline.json` by the schema in the documentation, and that the other exports hold the same entries."""
import csv
import json
from pathlib import Path

from jsonschema import Draft202012Validator

from sites import files, finish

schema = json.loads((Path(__file__).parents[2] / "docs" / "timeline.schema.json").read_text())
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
wrong = []
count = 0
for path in files("**/_/timeline.json"):
    timeline = json.loads(path.read_text())
    wrong.extend(f"{path}: {error.json_path}: {error.message[:120]}" for error in validator.iter_errors(timeline))
    ids = [event["id"] for event in timeline["events"]]
    count += len(ids)
    with open(path.with_name("events.csv"), newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(table, strict=True))
    if [row["id"] for row in rows] != ids:
        wrong.append(f"{path.with_name('events.csv')}: other rows than events")
    slides = json.loads(path.with_name("timelinejs.json").read_text())["events"]
    dated = [event["id"] for event in timeline["events"] if event.get("date", {}).get("earliest", "..") != ".." or event.get("date", {}).get("latest", "..") != ".."]
    if [slide["unique_id"] for slide in slides] != dated:
        wrong.append(f"{path.with_name('timelinejs.json')}: other slides than dated events")
    with open(path.with_name("timelinejs.csv"), newline="", encoding="utf-8") as table:
        sheet = list(csv.DictReader(table, strict=True))
    if [(row["Year"], row["Headline"]) for row in sheet[1:]] != [(str(slide["start_date"]["year"]), slide["text"]["headline"]) for slide in slides]:
        wrong.append(f"{path.with_name('timelinejs.csv')}: other slides than its JSON")

finish(f"{count} events of exports", wrong if count else ["no export has an event"])
