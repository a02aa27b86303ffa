// Labels in charts stay apart from each other and inside the window, at every width and in every language.
import fs from 'node:fs';
import { samples, sites } from '../lib/site.js';
import { collisions } from '../lib/look.js';
import { expect, onDisk, settle, test } from '../lib/test.js';

const WIDTHS = [320, 360, 480, 768, 1024, 1280, 1600];

for (const site of sites()) {
  for (const { label, page } of samples(site)) {
    if (!/<svg class="(?:plot|lx)"/.test(fs.readFileSync(onDisk(page), 'utf8'))) continue;
    test(`chart labels: ${site.name}, ${label}`, async ({ page: tab, at }) => {
      await tab.goto(at(page));
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 900 });
        await settle(tab);
        expect.soft(await tab.evaluate(collisions), `${page.file} at ${width} px`).toEqual([]);
      }
    });
  }
}
