"""Atom as feedparser reads it and with the fields that RFC 4287 requires, JSON Feed by a schema, and that both say the same."""
import json
import re
from pathlib import Path

import feedparser
from jsonschema import Draft202012Validator

from sites import files, finish

MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
schema = Draft202012Validator(json.loads(Path(__file__).with_name("jsonfeed.schema.json").read_text()))
wrong = []
count = 0


def need(what, thing, fields):
    wrong.extend(f"{what}: no {field}" for field in fields if not thing.get(field))


for path in files("**/_/feed.xml") + files("**/_/corrections.xml"):
    text = path.read_bytes()
    feed = feedparser.parse(text)
    if feed.bozo or feed.version != "atom10":
        wrong.append(f"{path}: {feed.version}, {feed.get('bozo_exception')}")
    need(path, feed.feed, ["id", "title", "updated", "author", "link", "language"])
    if not any(link.rel == "self" for link in feed.feed.links):
        wrong.append(f"{path}: no link to itself")
    ids = [feed.feed.id]
    for entry in feed.entries:
        what = f"{path}, {entry.get('id')}"
        need(what, entry, ["id", "title", "updated", "published", "link", "summary", "content"])
        wrong.extend(f"{what}: {entry[name]} is no moment" for name in ("updated", "published") if not MOMENT.match(entry[name]))
        wrong.extend(f"{what}: {link.href} is relative" for link in entry.links if "://" not in link.href)
        ids.append(entry.id)
    wrong.extend(f"{path}: {one} stands twice or is relative" for one in ids if ids.count(one) > 1 or "://" not in one)

    twin = json.loads(path.with_suffix(".json").read_text())
    wrong.extend(f"{path.with_suffix('.json')}: {error.json_path}: {error.message[:120]}" for error in schema.iter_errors(twin))
    if [item["id"] for item in twin["items"]] != ids[1:]:
        wrong.append(f"{path}: its JSON twin has other items")
    count += len(feed.entries)

finish(f"{count} items of Atom and JSON feeds", wrong if count else ["no feed has an item"])
