// axe-core finds nothing: WCAG 2.0 to 2.2, A and AA, and its best practices, on every kind of page.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { flagship, samples, sites } from '../lib/site.js';
import { expect, settle, test } from '../lib/test.js';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'];

async function violations(page) {
  const found = await page.evaluate(
    async (tags) => (await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })).violations,
    TAGS,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.target} ${node.html.slice(0, 160)}`));
}

for (const site of sites()) {
  // The fixtures are there for their script and their length; colours are the flagship's.
  const schemes = site === flagship() ? SCHEMES : ['light'];
  for (const { label, page } of samples(site)) {
    test(`axe: ${site.name}, ${label}`, async ({ page: tab, at }) => {
      test.slow();
      await tab.goto(at(page));
      await tab.evaluate(AXE);
      const folds = await tab.locator('details').count() ? [false, true] : [false];
      for (const width of WIDTHS) {
        for (const colorScheme of schemes) {
          for (const open of folds) {
            await tab.setViewportSize({ width, height: 900 });
            await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await tab.evaluate((yes) => document.querySelectorAll('details').forEach((one) => { one.open = yes; }), open);
            await settle(tab);
            expect.soft(await violations(tab), `${page.file} at ${width} px, ${colorScheme}, details ${open ? 'open' : 'shut'}`).toEqual([]);
          }
        }
      }
    });
  }
}
