// What was known when: the control shows what the day's own page shows, and both what the data say was published by then.
import fs from 'node:fs';
import path from 'node:path';
import { timelines } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

/** The pages of earlier days of a timeline, with their days. */
const days = (page) => {
  const folder = `${path.posix.dirname(page.file)}/_/as-of/`;
  return page.site.pages
    .filter((one) => one.file.startsWith(folder))
    .map((one) => ({ day: one.file.slice(folder.length, -'.html'.length), page: one }));
};

/** What the data of a timeline say was published by a day: entries and addresses of sources. */
function published(page, day) {
  const file = path.join(page.site.root, path.dirname(page.file), '_/timeline.json');
  const { sources, events } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const known = new Set(sources.filter((source) => source.published && source.published.split('/').at(-1).slice(0, 10) <= day).map((source) => source.id));
  const shown = events.filter((event) => event.sources.some((source) => known.has(source.ref ?? source)));
  return shown.map((event) => event.id).sort();
}

/** What a reader sees of the page, in terms that do not depend on the numbers of sources. */
const seen = (tab) => tab.evaluate(() => {
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length);
  const hash = (one) => new URL(one.href).hash;
  const text = (one) => one.textContent.replace(/\[\d+\]/g, '').replace(/\s+/g, ' ').trim();
  const shapes = {};
  all('.strip .ms use').forEach((use) => { shapes[use.getAttribute('href')] = (shapes[use.getAttribute('href')] ?? 0) + 1; });
  return {
    entries: all('#_timeline .ev').map((one) => one.id),
    relations: all('#_timeline .ev .rel a').map((one) => `${one.closest('.ev').id} ${hash(one)}`),
    paths: all('#_timeline .sr a').map((one) => `${one.closest('.ev').id} ${text(one)}`),
    differences: all('#_timeline .diff').map(text),
    quotes: all('#_timeline blockquote').length,
    sources: all('.srcs > li').map((one) => text(one)),
    lanes: all('.lane').map((one) => one.querySelector('h3').textContent),
    points: all('.lane .pts a').map(hash),
    positions: all('.lane .ln > p').map(text),
    figures: all('.fig tbody th a').map(hash),
    drawn: all('.fig .plot use').length,
    facts: all('.kf dd').map(text),
    groups: all('.kf dt').map(text),
    corrections: all('.cor li').map(text),
    dates: all('.strip .jump a').map(hash),
    shapes,
    bars: all('.strip .plot > g > .hb').length,
  };
});

const open = (tab) => tab.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
const control = (tab) => tab.locator('#_filter input[name=t]');

for (const { lang, page } of timelines()) {
  test.describe(`known: ${lang}`, () => {
    test('the control shows what the page of the day shows, and the data hold', async ({ page: tab, at }) => {
      const pages = days(page);
      expect(pages.length, 'days of the flagship').toBeGreaterThan(1);
      for (const { day, page: own } of pages) {
        await tab.goto(at(own));
        await open(tab);
        const expected = await seen(tab);
        expect(expected.entries.toSorted(), day).toEqual(published(page, day));
        await tab.goto(at(page));
        await open(tab);
        await control(tab).fill(day);
        await expect(tab.locator('#_filter [role=status]')).toContainText(String(expected.entries.length));
        const sorted = (found) => ({ ...found, sources: found.sources.toSorted() });
        expect(sorted(await seen(tab)), day).toEqual(sorted(expected));
      }
    });

    test('a day is in the address, is said, and goes with the filter', async ({ page: tab, at }) => {
      const { day, page: own } = days(page)[1];
      await tab.goto(at(own));
      const banner = (await tab.locator('#_main > p b').innerText()).trim();
      const known = await tab.locator('#_timeline .ev').count();
      await tab.goto(at(page));
      const all = await tab.locator('#_timeline .ev').count();
      const before = await seen(tab);
      await control(tab).fill(day);
      const status = tab.locator('#_filter [role=status]');
      await expect(status).toContainText(banner);
      await expect(tab.locator('.hd .meta:visible').first()).toContainText(banner);
      await expect(tab).toHaveURL(at(page, `f:t=${day}`));
      // Its options count what was known.
      const counts = await tab.locator('#_filter select[name=k] option:not([value=""])').evaluateAll((options) => options.map((one) => Number(one.text.match(/\d+(?=\D*$)/))));
      expect(counts.reduce((sum, n) => sum + n)).toBe(known);
      await tab.locator('#_filter select[name=k]').selectOption('denial');
      await expect(tab).toHaveURL(at(page, `f:k=denial&t=${day}`));
      const some = await tab.locator('#_timeline .ev:visible').count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(known);
      // A link to the state shows the same.
      await tab.goto('about:blank');
      await tab.goto(at(page, `f:t=${day}`));
      await expect(status).toContainText(banner);
      expect(await tab.locator('#_timeline .ev:visible').count()).toBe(known);
      await tab.emulateMedia({ media: 'print' });
      await expect(tab.locator('.hd .meta:visible').first()).toContainText(banner);
      await tab.emulateMedia({ media: 'screen' });
      await tab.locator('#_filter button[type=reset]').click();
      await expect(tab.locator('#_timeline .ev:visible')).toHaveCount(all);
      expect(await seen(tab)).toEqual(before);
    });

    test('a link to an entry that came later shows it, and a day that is none is no day', async ({ page: tab, at }) => {
      const { day } = days(page)[0];
      await tab.goto(at(page, `f:t=${day}`));
      await expect(control(tab)).toHaveValue(day);
      await expect(tab.locator('#_timeline .ev[data-late]').first()).toBeHidden();
      const late = await tab.locator('#_timeline .ev[data-late]').last().getAttribute('id');
      await tab.evaluate((id) => { location.hash = id; }, late);
      await expect(tab.locator(`[id="${late}"]`)).toBeVisible();
      await expect(control(tab)).toHaveValue('');
      await tab.goto('about:blank');
      await tab.goto(at(page, 'f:t=2024-13-45'));
      await expect(control(tab)).toHaveValue('');
      await expect(tab.locator('#_timeline .ev[hidden]')).toHaveCount(0);
    });

    test('nothing is known the day before the first source', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const first = await control(tab).getAttribute('min');
      await control(tab).fill(new Date(Date.parse(first) - 864e5).toISOString().slice(0, 10));
      await expect(tab.locator('#_timeline .ev:visible')).toHaveCount(0);
      await control(tab).fill(await control(tab).getAttribute('max'));
      await expect(tab.locator('#_timeline .ev[hidden]')).toHaveCount(0);
      await expect(tab.locator('.srcs > li:visible')).toHaveCount(await tab.locator('.srcs > li').count());
    });
  });

  test.describe(`known: ${lang}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('the timeline leads to the page of a day, and that back to today', async ({ page: tab, at }) => {
      const { day, page: own } = days(page)[0];
      await tab.goto(at(page));
      await expect(tab.locator('#_filter')).toBeHidden();
      await tab.locator(`.hd a[href$="as-of/${day}.html"]`).click();
      await expect(tab).toHaveURL(at(own));
      await expect(tab.locator(`#_main > p time[datetime="${day}"]`)).toBeVisible();
      expect((await tab.locator('#_timeline .ev').evaluateAll((all) => all.map((one) => one.id))).toSorted()).toEqual(published(page, day));
      await tab.locator('#_main > p a').click();
      await expect(tab).toHaveURL(at(page));
    });
  });
}
