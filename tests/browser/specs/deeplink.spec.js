// A link to an entry lands on it, clear of the sticky date, and marks it.
import { fixtures, timelines } from '../lib/site.js';
import { expect, settle, test } from '../lib/test.js';

/** Whether the first line of an entry is really what is seen at its place. */
const uncovered = (ev) => {
  const box = (ev.querySelector('.att b') ?? ev).getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return box.top >= 0 && box.bottom <= innerHeight && Boolean(top) && ev.contains(top);
};
const wash = (ev) => ({
  drawn: getComputedStyle(ev, '::before').backgroundColor,
  token: (() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.background = 'var(--wash)';
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return colour;
  })(),
});

for (const { lang, page } of [...timelines(), ...fixtures().flatMap(timelines)]) {
  const name = `${page.site.name}, ${lang}`;
  for (const width of [360, 1280]) {
    test(`deep links land on their entry: ${name}, ${width} px`, async ({ page: tab, at }) => {
      await tab.setViewportSize({ width, height: 740 });
      await tab.goto(at(page));
      const ids = await tab.locator('#_timeline .ev').evaluateAll((all) => all.map((one) => one.id));
      test.skip(!ids.length, 'an overview whose entries stand on other pages');
      for (const id of new Set([ids[0], ids[ids.length >> 1], ids.at(-1)])) {
        await tab.goto('about:blank');
        await tab.goto(at(page, id));
        await settle(tab);
        const entry = tab.locator(`[id="${id}"]`);
        // The last entry of all may lie lower: there is no more page to scroll.
        await expect.poll(() => entry.evaluate(uncovered), `${id} is seen below the date`).toBe(true);
        const { drawn, token } = await entry.evaluate(wash);
        expect(drawn, `${id} is washed`).toBe(token);
        expect(drawn).not.toBe('rgba(0, 0, 0, 0)');
      }
    });
  }
}

for (const { lang, page } of timelines()) {
  test.describe(`links within the page: ${lang}`, () => {
    test('a jump to a date arrives, and the list says which date is read', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const jumps = tab.locator('.jump a[href^="#"]');
      test.skip(await jumps.count() < 3, 'too few dates');
      const jump = jumps.nth(2);
      await jump.click();
      const day = await jump.evaluate((a) => decodeURIComponent(a.hash.slice(1)));
      await expect(tab.locator(`[id="${day}"]`)).toBeInViewport();
      await expect(tab.locator('.jump [aria-current=location]')).toHaveCount(1);
    });

    test('a click on the strip goes to a date', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const plot = tab.locator('.strip .plot').first();
      const { width } = await plot.boundingBox();
      await plot.click({ position: { x: width * 0.6, y: 40 } });
      await expect(tab).toHaveURL(/#./);
      const day = decodeURIComponent(new URL(tab.url()).hash.slice(1));
      await expect(tab.locator(`[id="${day}"]`)).toBeInViewport();
    });

    test('the link of an entry is copied, and the page says so', async ({ page: tab, at, context, scheme }) => {
      test.skip(scheme === 'file', 'browsers give pages on disk no clipboard without asking');
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await tab.goto(at(page));
      const link = tab.locator('#_timeline .ev .pl').first();
      const href = await link.evaluate((a) => a.href);
      await link.click();
      await expect(tab.locator('#_filter [role=status]')).toHaveText(await tab.locator('#_filter').getAttribute('data-copied'));
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(href);
    });

    test('each response leads to its entry, and back', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const one = tab.locator('#_timeline .rel a[href^="#"]').first();
      test.skip(!await one.count(), 'no responses');
      const from = await one.evaluate((a) => a.closest('.ev').id);
      const to = await one.evaluate((a) => decodeURIComponent(a.hash.slice(1)));
      await one.click();
      await expect(tab.locator(`[id="${to}"]`)).toBeInViewport();
      // The other end is derived: it names this entry.
      await expect(tab.locator(`[id="${to}"] .rel a[href="#${from}"]`)).not.toHaveCount(0);
    });
  });
}
