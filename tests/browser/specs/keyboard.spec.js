// Everything can be reached and used by keyboard, in reading order, with the focus always to be seen.
import { timelines } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

/** What has the focus: where it belongs, whether a ring is drawn, and whether any of it can be seen. */
const focused = () => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const style = getComputedStyle(el);
  const boxes = [...el.getClientRects()].filter((box) => box.width && box.height);
  const seen = boxes.some((box) => [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top && (el.contains(top) || top.contains(el) || top.closest('label')?.contains(el));
  })));
  const groups = [['.skip', 'skip'], ['.mast', 'mast'], ['.kf', 'facts'], ['.toc', 'contents'], ['.jump', 'jump'],
    ['#_filter', 'filter'], ['.ev', 'entry'], ['#_lanes', 'lanes'], ['#_figures', 'figures'], ['#_sources', 'sources'],
    ['#_corrections', 'corrections'], ['.ft', 'foot']];
  return {
    name: `${el.tagName.toLowerCase()} “${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40)}”`,
    group: groups.find(([selector]) => el.closest(selector))?.[1] ?? 'other',
    ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    seen,
  };
};

/** Presses Tab until the focus leaves the page, and tells where it went. */
async function route(tab, { key = 'Tab', limit = 1500, enough = () => false } = {}) {
  const stops = [];
  for (let i = 0; i < limit; i += 1) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate(focused);
    if (!stop) break;
    stops.push(stop);
    if (enough(stop)) break;
  }
  return stops;
}

for (const { lang, page } of timelines()) {
  test.describe(`keyboard: ${lang}`, () => {
    test.beforeEach(async ({ page: tab, at }) => {
      await tab.goto(at(page));
    });

    test('the skip link comes first, shows itself, and leads to the content', async ({ page: tab }) => {
      const skip = tab.locator('a.skip');
      expect((await skip.boundingBox()).y, 'out of sight before').toBeLessThan(0);
      await tab.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      const content = await skip.evaluate((a) => a.hash);
      await tab.keyboard.press('Enter');
      await expect(tab).toHaveURL(new RegExp(`${content}$`));
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate((id) => Boolean(document.activeElement.closest(id)), content), 'the next stop is in the content').toBe(true);
    });

    test('Tab goes in reading order, and every stop has a ring', async ({ page: tab }) => {
      const stops = await route(tab, { enough: (stop) => stop.group === 'lanes' });
      const order = stops.map((stop) => stop.group).filter((group, i, all) => all.indexOf(group) === i);
      for (const [before, after] of [['skip', 'mast'], ['mast', 'jump'], ['jump', 'filter'], ['filter', 'entry'], ['entry', 'lanes']]) {
        if (!await tab.locator(after === 'lanes' ? '#_lanes a' : 'body').count()) continue;
        expect(order, `${before} and ${after} are on the way`).toEqual(expect.arrayContaining([before, after]));
        expect(order.indexOf(before), `${before} comes before ${after}`).toBeLessThan(order.indexOf(after));
      }
      expect(stops.filter((stop) => !stop.ring).map((stop) => stop.name), 'stops without a ring').toEqual([]);
      expect(stops.filter((stop) => !stop.seen).map((stop) => stop.name), 'stops that are hidden').toEqual([]);
    });

    test('the focus is not hidden on the way back, under the sticky date of a narrow window', async ({ page: tab }) => {
      await tab.setViewportSize({ width: 360, height: 740 });
      await tab.locator('#_timeline .ev').last().locator('a').last().focus();
      const stops = await route(tab, { key: 'Shift+Tab', enough: (stop) => stop.group === 'filter' });
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter((stop) => !stop.seen).map((stop) => stop.name)).toEqual([]);
    });

    test('J and K step through entries, only while the focus is in the timeline and not in a control', async ({ page: tab }) => {
      const heads = tab.locator('#_timeline .ev :is(h3, h4) a');
      const current = () => tab.evaluate(() => document.activeElement.closest('.ev')?.id ?? document.activeElement.tagName);
      await tab.keyboard.press('j');
      expect(await current(), 'outside the timeline').toBe('BODY');

      await tab.locator('#_filter select').first().focus();
      await tab.keyboard.press('j');
      expect(await current(), 'in a control').toBe('SELECT');
      await tab.locator('#_filter').evaluate((form) => form.reset());

      const ids = await tab.locator('#_timeline .ev').evaluateAll((all) => all.map((one) => one.id));
      await heads.first().focus();
      await tab.keyboard.press('j');
      expect(await current()).toBe(ids[1]);
      await tab.keyboard.press('J');
      expect(await current(), 'a capital is the same key').toBe(ids[2]);
      await tab.keyboard.press('k');
      expect(await current()).toBe(ids[1]);
      await tab.keyboard.press('k');
      await tab.keyboard.press('k');
      expect(await current(), 'K stays on the first entry').toBe(ids[0]);
      await tab.keyboard.press('Control+j');
      expect(await current(), 'a shortcut of the browser is left alone').toBe(ids[0]);
    });

    test('J steps over entries that a filter hides', async ({ page: tab }) => {
      const kind = tab.locator('#_filter select[name=k]');
      const rarest = await tab.locator('#_timeline .ev').evaluateAll((all) => {
        const counts = Object.entries(Object.groupBy(all, (one) => one.dataset.k)).filter(([, some]) => some.length > 1);
        return counts.sort((a, b) => a[1].length - b[1].length)[0][0];
      });
      await kind.selectOption(rarest);
      const shown = await tab.locator('#_timeline .ev:visible').evaluateAll((all) => all.map((one) => one.id));
      await tab.locator(`[id="${shown[0]}"] :is(h3, h4) a`).focus();
      await tab.keyboard.press('j');
      expect(await tab.evaluate(() => document.activeElement.closest('.ev').id)).toBe(shown[1]);
    });

    test('the filter works by keyboard alone', async ({ page: tab }) => {
      await tab.locator('#_filter select').first().focus();
      await tab.keyboard.press('ArrowDown');
      await expect(tab).toHaveURL(/#f:a=/);
      await tab.locator('#_filter button[type=reset]').focus();
      await tab.keyboard.press('Enter');
      await expect(tab).not.toHaveURL(/#f:/);
    });

    test('no page takes an order of its own', async ({ page: tab }) => {
      await expect(tab.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"]), [accesskey]')).toHaveCount(0);
    });
  });
}
