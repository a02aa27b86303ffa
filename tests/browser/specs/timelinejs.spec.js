// TimelineJS itself opens our export and shows every entry.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { sites } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

const dist = path.join(path.dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');
const exports = sites().flatMap((site) => site.files.filter((file) => file.endsWith('/_/timelinejs.json')).map((file) => ({ site, file })));

/** The fixture of 2,000 entries takes TimelineJS half a minute, and shows nothing more. */
const quick = exports.filter(({ site }) => site.name !== 'long');

test('there is an export to open', () => expect(quick.length).toBeGreaterThan(1));

for (const { site, file } of quick) {
  test(`TimelineJS shows every entry: ${site.name}, ${file}`, async ({ page: tab, server }) => {
    const data = JSON.parse(fs.readFileSync(path.join(site.root, file), 'utf8'));
    test.skip(data.events.length === 0, 'no entry has a date');
    // Pictures lie at the addresses of real sites; what is under test is the entries.
    data.events.forEach((event) => delete event.media);
    await tab.route(`${server.origin}/timelinejs/**`, (route) => {
      const asked = new URL(route.request().url()).pathname.slice('/timelinejs/'.length);
      if (asked === '') {
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/timeline.css"><div id="tl" style="height:600px"></div><script src="js/timeline.js"></script>',
        });
      }
      return route.fulfill({ path: path.join(dist, asked) });
    });
    await tab.goto(`${server.origin}/timelinejs/`);
    await tab.evaluate((json) => {
      window.opened = new window.TL.Timeline('tl', json, { font: null, script_path: 'js/' });
      return new Promise((resolve) => { window.opened.on('loaded', resolve); });
    }, data);
    expect(await tab.evaluate(() => window.opened.config.messages), 'what TimelineJS logs').toEqual({ errors: [], warnings: [] });
    const shown = await tab.locator('.tl-timemarker').evaluateAll((all) => all.map((one) => one.id.replace(/-marker$/, '')));
    expect(shown.sort()).toEqual(data.events.map((event) => event.unique_id).sort());
    expect(await tab.evaluate(() => document.querySelectorAll('#tl script').length)).toBe(0);
  });
}
