#!/usr/bin/env python3
"""Between the scorers of ../shared/bench and `linimasa pull --format jsonl -`.

  adapt.py docs SET             SET/docs.jsonl as records for pull
  adapt.py gold DIR             the articles of the gold set as records for pull
  adapt.py pages DIR            the saved pages as records for pull
  adapt.py temporal             output of pull as predictions for temporal_score.py
  adapt.py quotes               ... for quotes_score.py
  adapt.py drafts               ... for pull_score.py
  adapt.py bodies TRUTH         scores the texts of pages: precision and recall of runs of four words, averaged over pages
"""
import collections
import gzip
import json
import pathlib
import re
import statistics
import sys


def emit(record):
    print(json.dumps({key: value for key, value in record.items() if value is not None}, ensure_ascii=False))


def docs(folder):
    for line in open(pathlib.Path(folder) / 'docs.jsonl', encoding='utf-8'):
        doc = json.loads(line)
        emit({'id': doc['doc_id'], 'text': doc['text'], 'published': doc.get('dct'), 'lang': doc.get('lang')})


def gold(folder):
    folder = pathlib.Path(folder)
    for path in sorted(folder.glob('**/*.json')):
        truth = json.loads(path.read_text(encoding='utf-8'))
        if not path.with_suffix('.txt').exists():
            source = folder / truth['file']
            emit({'id': source.stem, 'text': source.read_text(encoding='utf-8')})
            continue
        header, text = path.with_suffix('.txt').read_text(encoding='utf-8').split('\n\n', 1)
        fields = dict(line.split(': ', 1) for line in header.splitlines() if ': ' in line)
        emit({'id': f'{path.parent.name}/{path.stem}', 'text': text, **{key: fields.get(key) for key in
              ('url', 'publisher', 'published', 'lang', 'title')}})


def pages(folder):
    for path in sorted(pathlib.Path(folder).glob('*.html.gz')):
        html = gzip.open(path).read().decode('utf-8', 'replace')
        emit({'id': path.name.split('.')[0], 'html': html})


def pulled():
    for line in sys.stdin:
        yield json.loads(line)


def temporal():
    for article in pulled():
        for time in article['temporal']:
            emit({'doc_id': article['id'], 'start': time['start'], 'end': time['end'], 'text': time['text'],
                  'value': time['value'], 'type': time['type']})


def quotes():
    for article in pulled():
        for draft in article['drafts']:
            if draft['content']:
                emit({'doc_id': article['id'], 'source': [draft['speaker_span']] if draft['speaker_span'] else [],
                      'cue': [draft['cue']] if draft['cue'] else [], 'content': draft['content']})


def drafts():
    for article in pulled():
        events = [{'date': draft['date'], 'speaker': draft['speaker'], 'outlet': draft['outlet'], 'kind': draft['kind'],
                   'evidence': [draft['evidence']['start'], draft['evidence']['end']]} for draft in article['drafts']]
        times = [{'start': time['start'], 'end': time['end'], 'value': time['value']}
                 for time in article['temporal'] if not time['boilerplate'] and time['type'] in ('DATE', 'TIME')]
        print(json.dumps({'doc': article['id'], 'events': events, 'temporal': times}, ensure_ascii=False))


def runs(text):
    words = re.findall(r'\w+', text or '')
    return collections.Counter(tuple(words[at:at + 4]) for at in range(max(1, len(words) - 3)))


def bodies(truth):
    found = {article['id']: article['text'] for article in pulled()}
    rows = []
    for page, true in json.load(open(truth, encoding='utf-8')).items():
        wanted, got = runs(true['articleBody']), runs(found.get(page, ''))
        same = sum((wanted & got).values())
        rows.append((same / sum(got.values()), same / sum(wanted.values()), true['url']))
    for precision, recall, url in sorted(rows)[:5]:
        print(f'  lowest: P {precision:.2f} R {recall:.2f} {url}')
    precision, recall = (statistics.mean(row[at] for row in rows) for at in (0, 1))
    print(f'{len(rows)} pages: P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / (precision + recall):.4f}')


if __name__ == '__main__':
    commands = {f.__name__: f for f in (docs, gold, pages, temporal, quotes, drafts, bodies)}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
