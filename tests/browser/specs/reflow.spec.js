// Nothing scrolls sideways or is cut off: at 320 px, with wide text spacing, and at 200 %.
import { samples, sites } from '../lib/site.js';
import { clipped, sideways } from '../lib/look.js';
import { expect, settle, test } from '../lib/test.js';

/** WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

// A reader's own styles are not under a page's policy.
test.use({ bypassCSP: true });

for (const site of sites()) {
  for (const { label, page } of samples(site)) {
    test(`reflow: ${site.name}, ${label}`, async ({ page: tab, at }) => {
      const look = async (what) => {
        await settle(tab);
        expect.soft(await tab.evaluate(sideways), `${page.file}: sideways, ${what}`).toEqual([]);
        expect.soft(await tab.evaluate(clipped), `${page.file}: cut off, ${what}`).toEqual([]);
      };
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(at(page));
      await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      await look('at 320 px');
      await tab.setViewportSize({ width: 640, height: 512 });
      await look('at 640 px, which is 1280 px at 200 %');

      const spaced = await tab.addStyleTag({ content: SPACING });
      await look('with text spacing at 640 px');
      await tab.setViewportSize({ width: 320, height: 640 });
      await look('with text spacing at 320 px');
      await tab.setViewportSize({ width: 1280, height: 800 });
      await look('with text spacing at 1280 px');
      await spaced.evaluate((el) => el.remove());

      await tab.evaluate(() => {
        const root = document.documentElement;
        root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
      });
      await look('with text at 200 %, at 1280 px');
    });
  }
}
