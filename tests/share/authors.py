"""Files of authors by the schemas in the documentation: what a build takes is valid, what the schemas refuse a build refuses.

    authors.py LINIMASA CONTENT…
"""
import datetime
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

from sites import finish

program, *contents = sys.argv[1:]
program = Path(program).resolve()


class Plain(yaml.SafeLoader):
    """YAML without dates, which are texts in records."""


Plain.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def validators():
    for path in sorted((Path(__file__).parents[2] / "docs" / "schema").glob("*.schema.json")):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        yield path.name.removesuffix(".schema.json"), Draft202012Validator(schema)


schemas = dict(validators())


def plain(value):
    """TOML's own dates as texts."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return value


def toml(text):
    return plain(tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n")))


def front_matter(text):
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    fence = text[:3]
    front, body = re.match(rf"{re.escape(fence)}[ \t]*\n(.*?)^{re.escape(fence)}[ \t]*$(.*)", text, re.M | re.S).groups()
    return (toml(front) if fence == "+++" else yaml.load(front, Plain) or {}), body


def texts(path, content):
    """Every text of a file that has a schema, with the schema's name."""
    inner = path.relative_to(content)
    name, stem = path.name, path.name.split(".")[0]
    is_translated = name.count(".") == 2
    words = "-words" if is_translated else ""
    in_timeline = any((parent / "timeline.md").exists() for parent in path.parents if content in parent.parents)
    text = path.read_text(encoding="utf-8")
    if name.endswith(".md"):
        front, body = front_matter(text)
        kind = "event" if "events" in inner.parts[:-1] else "timeline" if stem == "timeline" else "page"
        yield ("page" if kind == "page" else kind + words), front
        for block in re.findall(r"^```timeline\n(.*?)^```", body, re.M | re.S) if kind != "event" else []:
            yield "slice-block", toml(block)
    elif name in ("site.toml", "labels.toml") and not in_timeline or name in ("actors.toml", "sources.toml"):
        yield stem, toml(text)
    elif stem == "events" and name.endswith(".toml"):
        yield "events" + words, toml(text)
    elif stem == "events" and name.endswith((".yaml", ".yml")):
        value = yaml.load(text, Plain)
        yield ("event-list" if isinstance(value, list) and not words else "events" + words), value
    elif stem == "events" and name.endswith(".jsonl"):
        for line in filter(str.strip, text.removeprefix("\ufeff").splitlines()):
            yield "record" + words, json.loads(line)


def faults(schema, value):
    return [f"{error.json_path}: {error.message[:160]}" for error in schemas[schema].iter_errors(value)]


wrong = []
seen = dict.fromkeys(schemas, 0)


def validate(content):
    for path in sorted(content.rglob("*")):
        is_skipped = any(part.startswith(("_", ".")) for part in path.relative_to(content).parts)
        if not path.is_file() or is_skipped or path.suffix not in (".md", ".toml", ".yaml", ".yml", ".jsonl"):
            continue
        for schema, value in texts(path, content):
            seen[schema] += 1
            wrong.extend(f"{path}: {schema}: {fault}" for fault in faults(schema, value))


# Files of a new site in forms that the sites here do not have.
TAKEN = {
    "lighthouse/events.yaml": "- {date: 1953-02-04, title: A, id: a, body: Words.}\n",
    "lighthouse/events.id.jsonl": '{"id": "a", "title": "A", "body": "Kata."}\n',
}

# A file in a new site, and the schema that has to refuse it.
REFUSED = [
    ("site.toml", "site", 'titel = "A"\n'),
    ("site.toml", "site", 'title = "A"\nbase_url = "ftp://example.org/"\n'),
    ("site.toml", "site", 'title = "A"\n[theme]\nink = "red"\n'),
    ("site.toml", "site", 'title = "A"\nlanguages = ["en_GB"]\n'),
    ("labels.toml", "labels", '[a]\nname = "A"\noutlets = [{ name = "B" }]\n'),
    ("page.md", "page", "+++\ndescription = 'no title'\n+++\n"),
    ("lighthouse/actors.toml", "actors", '[keeper]\nrole = "no name"\n'),
    ("lighthouse/actors.toml", "actors", '[keeper]\nname = "A"\nhome = "B"\n'),
    ("lighthouse/sources.toml", "sources", '[a]\ntitle = "neither outlet nor address"\n'),
    ("lighthouse/sources.toml", "sources", '[a]\npublisher = "A"\nsha256 = "1234"\n'),
    ("lighthouse/timeline.md", "timeline", "+++\ntitle = 'A'\norder = 'newst'\n+++\n"),
    ("lighthouse/timeline.md", "timeline", "+++\ntitle = 'A'\ncounts = [{ id = 'a', label = 'A', shape = 'star' }]\n+++\n"),
    ("lighthouse/timeline.md", "timeline", "+++\ntitle = 'A'\n[[slices]]\nid = 'a'\ntitle = 'A'\nkinds = ['rumour']\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ntitle = 'no date'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = ' '\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 'yesterday'\ntitle = 'A'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nkind = 'rumour'\nspeaker = 'keeper'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'no speaker'\nkind = 'claim'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nbody = 'below'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nwhy = 'no draft'\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nplace = { name = 'A', lat = 1 }\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nimportance = 4\n+++\n"),
    ("lighthouse/events/a.md", "event", "+++\ndate = 1953\ntitle = 'A'\nfigures = [{ value = 1, words = 'one' }]\n+++\n"),
    ("lighthouse/events/a.md", "event", "---\ndate: 1953\ntitle: A\nfigures: [{min: 1}]\n---\n"),
    ("lighthouse/events/a.md", "event", "---\ndate: 1953\ntitle: A\nmedia: [{src: a.png}]\n---\n"),
    ("lighthouse/events/a.md", "event", "---\ndate: 1953\ntitle: A\nsources: [{ref: a, url: 'https://example.org/'}]\n---\n"),
    ("lighthouse/events.jsonl", "record", '{"date": "1953", "title": ["A"]}\n'),
    ("lighthouse/events.yaml", "event-list", "- {date: 1953, title: A, tag: a}\n"),
    ("lighthouse/events.toml", "events", "[[events]]\ndate = 1953\ntitle = 'A'\n"),
    ("lighthouse/timeline.id.md", "timeline-words", "+++\nupdated = 1953\n+++\n"),
    ("lighthouse/events/logbook.id.md", "event-words", "+++\ndate = 1953\n+++\n"),
    ("lighthouse/events.id.jsonl", "record-words", '{"title": "no id"}\n'),
    ("lighthouse/events.id.toml", "events-words", "[[event]]\nid = 'logbook'\nkind = 'claim'\n"),
    ("about.md", "slice-block", "+++\ntitle = 'A'\n+++\n\n```timeline\nslice = 'hours'\ntag = 'hours'\n```\n"),
]


def begin(folder, languages):
    subprocess.run([program, "init", folder, "--lang", languages], check=True, capture_output=True)
    return folder / "content"


def builds(content):
    command = [program, "build", "--content", content, "--out", content.with_name("public"), "--no-sync"]
    return subprocess.run(command, capture_output=True).returncode == 0


with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch)
    for languages in ("en", "id", "en,id"):
        validate(begin(scratch / languages, languages))
    for content in contents:
        found = Path(content)
        validate(found / "content" if (found / "content").is_dir() else found)
    for path, text in TAKEN.items():
        (scratch / "en,id" / "content" / path).write_text(text, encoding="utf-8")
    validate(scratch / "en,id" / "content")
    if not builds(scratch / "en,id" / "content"):
        wrong.append("a build refuses what is taken to be right")
    for number, (path, schema, text) in enumerate(REFUSED):
        content = begin(scratch / f"wrong-{number}", "en,id")
        (content / path).write_text(text, encoding="utf-8")
        values = [value for name, value in texts(content / path, content) if name == schema]
        if not any(faults(schema, value) for value in values):
            wrong.append(f"{schema} takes {text!r}")
        if builds(content):
            wrong.append(f"a build takes {path}: {text!r}")

# Schemas know the signs of dates alone: each date that the parser's own table calls one has to pass.
for row in (Path(__file__).parents[1] / "edtf" / "table.tsv").read_text(encoding="utf-8").splitlines()[1:]:
    _, date, level, *_ = row.split("\t")
    if level in ("0", "1", "2"):
        wrong.extend(faults("event", {"title": "A", "date": date}))

wrong.extend(f"nothing was read by {schema}" for schema, count in seen.items() if not count)
finish(f"{sum(seen.values())} texts of authors; {len(REFUSED)} that schemas and builds refuse alike", wrong)
