// Page budgets, in gzip at level 6: what a reader on a slow connection waits for.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { flagship, timelines } from '../lib/site.js';

const KB = 1024;
const site = flagship();
const read = (file) => fs.readFileSync(path.join(site.root, file));
const weigh = (bytes) => gzipSync(bytes, { level: 6 }).length;
const show = (bytes) => `${(bytes / KB).toFixed(2)} KB`;

/** Files of the theme are those that a page asks for. */
function asked(page, pattern) {
  const html = read(page.file).toString();
  return [...html.matchAll(pattern)].map((hit) => path.posix.join(path.posix.dirname(page.file), hit[1]));
}
const styles = (page) => asked(page, /<link rel="?stylesheet"? href="?([^">\s]+)/g);
const scripts = (page) => asked(page, /<script src="?([^">\s]+)/g);

/** Notes the heaviest of some files and holds it to the limit. */
function hold(what, weights, limit) {
  expect(weights.length, `${what}: something to weigh`).toBeGreaterThan(0);
  const [file, bytes] = weights.sort((a, b) => b[1] - a[1])[0];
  test.info().annotations.push({ type: 'size', description: `${what}: ${show(bytes)} of ${show(limit)} (${file})` });
  expect(weights.filter(([, one]) => one > limit).map(([one, size]) => `${one}: ${show(size)}`), `${what}: at most ${show(limit)}`).toEqual([]);
}

const all = (kind) => site.pages.filter((page) => page.kind === kind);
const weights = (pages) => pages.map(({ file }) => [file, weigh(read(file))]);

test('weight: stylesheet', () => {
  const files = new Set(all('timeline').flatMap(styles));
  hold('stylesheet', [...files].map((file) => [file, weigh(read(file))]), 5 * KB);
});

test('weight: script', () => {
  const files = new Set(all('timeline').flatMap(scripts));
  hold('script', [...files].map((file) => [file, weigh(read(file))]), 3 * KB);
});

for (const { lang, page } of timelines()) {
  test(`weight: timeline, ${lang}`, () => hold(`timeline, ${lang}`, weights([page]), 45 * KB));
}

test('weight: entry pages', () => hold('heaviest entry', weights(all('entry')), 3.5 * KB));

test('weight: embed', () => {
  // The embed counts with whatever it carries or asks for, but for the theme's own files, which are weighed above.
  hold('heaviest embed', weights(all('embed')), 4 * KB);
});
