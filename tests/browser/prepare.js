// Builds the fixture sites that the suite reads beside the flagship: `sites/*`, one of all scales of time, and one that is
// too long for one page.
// Usage: node prepare.js [linimasa]; the program defaults to the release build of this repository.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOTS } from './lib/site.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? path.join(here, '..', '..', 'target');
const linimasa = path.resolve(process.argv[2] ?? path.join(target, 'release', 'linimasa'));

const KINDS = ['claim', 'estimate', 'denial', 'confirmation', 'unconfirmed', 'no-comment', 'statement', 'demand', 'action', 'event'];
const ENTRIES = 2000;
const SIDES = ['north', 'east', 'south', 'west'];

/** 2,000 entries over two years, some of months, of weeks, of one of two days: the same every time. */
function long(folder) {
  fs.mkdirSync(path.join(folder, 'long'), { recursive: true });
  const write = (file, text) => fs.writeFileSync(path.join(folder, file), text);
  write('site.toml', 'title = "Long"\ndescription = "A site for tests."\nlanguages = ["en"]\ndefault_language = "en"\n');
  write('long/timeline.md', '+++\ntitle = "A timeline of 2,000 entries"\ndescription = "Too long for one page."\nupdated = 2024-12-31\n+++\n\nInvented, for tests.\n');
  write('long/actors.toml', SIDES.map((id) => `[${id}]\nname = "${id[0].toUpperCase()}${id.slice(1)}ern Quarter"\n`).join('\n'));
  write('long/sources.toml', ['morning', 'evening'].map((id) => `[${id}]\npublisher = "The ${id[0].toUpperCase()}${id.slice(1)} Paper"\n`).join('\n'));
  const entries = Array.from({ length: ENTRIES }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 1) + Math.floor((i * 730) / ENTRIES) * 864e5).toISOString().slice(0, 10);
    const kind = KINDS[i % KINDS.length];
    return {
      id: `entry-${i}`,
      date: { 7: day.slice(0, 7), 11: `../${day}`, 17: `${day}/..`, 23: `[${day},2024-12-31]` }[i % 93] ?? day,
      title: `The ${SIDES[i % 4]} says what it says for the ${i + 1}th time`,
      kind,
      ...(kind === 'event' ? {} : { speaker: SIDES[i % 4] }),
      summary: `An invented summary of a line or two, so that entry ${i} takes as much room as a real one would on a page.`,
      sources: [i % 3 ? 'morning' : 'evening'],
      ...(i > 10 && i % 4 === 0 ? { responds_to: [`entry-${i - 9}`] } : {}),
    };
  });
  write('long/events.jsonl', `${entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`);
}

fs.rmSync(ROOTS.fixtures, { recursive: true, force: true });
const build = (name, content) => {
  const out = path.join(ROOTS.fixtures, name, 'public');
  fs.mkdirSync(path.dirname(out), { recursive: true });
  const { status, stdout, stderr } = spawnSync(linimasa, ['build', '--content', content, '--out', out], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    throw new Error(`the fixture ${name} does not build`);
  }
  console.log(`${name}: built into ${out}`);
};
for (const name of fs.readdirSync(path.join(here, 'sites')).sort()) build(name, path.join(here, 'sites', name));
build('scales', path.join(here, '..', 'sites', 'scales', 'content'));
const content = path.join(ROOTS.fixtures, 'long', 'content');
long(content);
build('long', content);
