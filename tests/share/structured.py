"""JSON-LD against the vocabulary of schema.org: classes, properties, the classes a property belongs to, and its values."""
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import rocrate
from rdflib import Graph, Namespace, RDFS, URIRef

from sites import files, finish

SCHEMA = Namespace("http://schema.org/")
vocabulary = Graph().parse(Path(rocrate.__file__).with_name("data") / "schema.jsonld", format="json-ld")
if (SCHEMA.Event, None, None) not in vocabulary:
    SCHEMA = Namespace("https://schema.org/")
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
wrong = set()
count = 0


def term(name):
    return URIRef(SCHEMA[name])


def known(one):
    return (one, None, None) in vocabulary


def lineage(one):
    return set(vocabulary.transitive_objects(one, RDFS.subClassOf))


def values(subject, predicate):
    return set(vocabulary.objects(subject, term(predicate)))


TEXTS = {term(name) for name in ("Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Time")}
#: What our own context adds.
OWN = {"edtf"}


def check(node, where):
    global count
    count += 1
    kind = node.get("@type")
    line = lineage(term(kind)) if kind else None
    if kind and not known(term(kind)):
        wrong.add(f"{where}: schema.org has no class {kind}")
    for key, value in node.items():
        if key.startswith("@") or key in OWN:
            continue
        one = term(key)
        if not known(one):
            wrong.add(f"{where}: schema.org has no property {key}")
            continue
        if line is not None and not values(one, "domainIncludes") & line:
            wrong.add(f"{where}: {key} is no property of {kind}")
        ranges = values(one, "rangeIncludes")
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                if "@type" in item and not ranges & lineage(term(item["@type"])):
                    wrong.add(f"{where}: {key} takes no {item['@type']}")
                check(item, where)
            elif not ranges & TEXTS:
                wrong.add(f"{where}: {key} takes no text")


for path in files("**/*.html"):
    text = path.read_text()
    blocks = SCRIPT.findall(text)
    kind = re.search(r'<body data-page="([^"]*)"', text)
    # A page of an earlier day leaves it to the page of today, which it names.
    canonical = re.search(r'<link rel="canonical" href="([^"]*)"', text)
    is_own = canonical and path.as_posix().removesuffix("index.html").endswith(unquote(urlsplit(canonical.group(1)).path))
    if kind and kind.group(1) in ("timeline", "entry") and len(blocks) != (1 if is_own else 0):
        wrong.add(f"{path}: {len(blocks)} blocks of JSON-LD")
    for block in blocks:
        check(json.loads(block), path)
for path in files("**/_/timeline.jsonld"):
    check(json.loads(path.read_text()), path)

finish(f"{count} nodes of JSON-LD", sorted(wrong))
