// The filter: its counts are true, its state can be linked, kept and gone back to, and it says what it shows.
import { fixtures, timelines } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

const NAMES = ['a', 'k', 's'];

/** Entries of the page with the values that the filter goes by; each attribute may hold several. */
const entries = (tab) => tab.locator('#_timeline .ev').evaluateAll((all) => all.map((one) => ({
  id: one.id,
  a: (one.dataset.a ?? '').split(' ').filter(Boolean),
  k: (one.dataset.k ?? '').split(' ').filter(Boolean),
  s: (one.dataset.s ?? '').split(' ').filter(Boolean),
})));

const fits = (wanted) => (entry) => Object.entries(wanted).every(([name, value]) => entry[name].includes(value));
const shown = (tab) => tab.locator('#_timeline .ev:visible').evaluateAll((all) => all.map((one) => one.id));
const options = (tab, name) => tab.locator(`#_filter select[name=${name}] option:not([value=""])`)
  .evaluateAll((all) => all.map((one) => ({ value: one.value, text: one.textContent.trim() })));

/** The sentence of the status for a number of entries, in the words that the form carries. */
const sentence = (tab, n) => tab.locator('#_filter').evaluate((form, count) => {
  const all = document.querySelectorAll('#_timeline .ev').length;
  return count ? form.dataset.shown.replace('{n}', count).replace('{m}', all) : form.dataset.none;
}, n);

for (const { lang, page } of timelines()) {
  test.describe(`filter: ${lang}`, () => {
    const status = (tab) => tab.locator('#_filter [role=status]');

    test('every option holds as many entries as it says', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      expect(await status(tab).innerText()).toBe(await sentence(tab, all.length));
      for (const name of NAMES) {
        const found = await options(tab, name);
        expect(found.length, `select ${name} has options`).toBeGreaterThan(0);
        for (const { value, text } of found) {
          const expected = all.filter(fits({ [name]: value }));
          expect(expected.length, `${name}=${value}: no dead option`).toBeGreaterThan(0);
          expect(Number(text.match(/\((\d[\d.,\s]*)\)$/)?.[1].replace(/\D/g, '')), text).toBe(expected.length);
          await tab.locator(`#_filter select[name=${name}]`).selectOption(value);
          expect(await shown(tab), text).toEqual(expected.map((entry) => entry.id));
          expect(await status(tab).innerText()).toBe(await sentence(tab, expected.length));
        }
        await tab.locator(`#_filter select[name=${name}]`).selectOption('');
      }
      const covered = new Set((await options(tab, 's')).map((one) => one.value));
      expect(all.flatMap((entry) => entry.s).filter((value) => !covered.has(value)), 'sources without an option').toEqual([]);
    });

    test('the order can be turned around, in the address too', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const given = await shown(tab);
      const [first, last] = [given[0], given.at(-1)];
      await tab.locator('#_filter input[name=o]').check();
      const turned = await shown(tab);
      expect(turned).toEqual([...given].reverse());
      await expect(tab).toHaveURL(/^[^#]*#f:o=1$/);
      await tab.locator('#_filter select[name=k]').selectOption({ index: 1 });
      const narrowed = await shown(tab);
      expect(narrowed).toEqual(turned.filter((id) => narrowed.includes(id)));
      await tab.reload();
      expect(await shown(tab)).toEqual(narrowed);
      await tab.locator('#_filter button[type=reset]').click();
      await expect.poll(() => shown(tab)).toEqual(given);
      expect([first, last]).not.toEqual([last, first]);
    });

    test('two choices narrow each other, and a date without entries goes away', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      const { a: [a], k: [k] } = all.find((entry) => entry.a.length && entry.k.length);
      await tab.locator('#_filter select[name=a]').selectOption(a);
      await tab.locator('#_filter select[name=k]').selectOption(k);
      expect(await shown(tab)).toEqual(all.filter(fits({ a, k })).map((entry) => entry.id));
      for (const day of await tab.locator('#_timeline .day:visible').all()) {
        await expect(day.locator('.ev:visible')).not.toHaveCount(0);
      }
      await expect(tab).toHaveURL(new RegExp(`#f:a=${a}&k=${k}$`));
    });

    test('a choice that nothing fits says so', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      const sides = (await options(tab, 'a')).map((one) => one.value);
      const kinds = (await options(tab, 'k')).map((one) => one.value);
      const [a, k] = sides.flatMap((side) => kinds.map((kind) => [side, kind])).find(([side, kind]) => !all.some(fits({ a: side, k: kind })));
      await tab.locator('#_filter select[name=a]').selectOption(a);
      await tab.locator('#_filter select[name=k]').selectOption(k);
      expect(await shown(tab)).toEqual([]);
      await expect(tab.locator('#_timeline .day:visible')).toHaveCount(0);
      await expect(status(tab)).toHaveText(await sentence(tab, 0));
    });

    test('the reset button shows all again and takes the state out of the address', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      await tab.locator('#_filter select[name=a]').selectOption({ index: 1 });
      await tab.locator('#_filter select[name=s]').selectOption({ index: 1 });
      await tab.locator('#_filter button[type=reset]').click();
      await expect(status(tab)).toHaveText(await sentence(tab, all.length));
      expect(await shown(tab)).toHaveLength(all.length);
      await expect(tab).toHaveURL(/^[^#]*$/);
    });

    test('a link restores the state, on load and on reload', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      const wanted = { a: all[0].a[0] ?? all.find((entry) => entry.a.length).a[0] };
      const one = all.find(fits(wanted));
      wanted.k = one.k[0];
      wanted.s = one.s[0];
      const state = NAMES.map((name) => `${name}=${encodeURIComponent(wanted[name])}`).join('&');
      await tab.goto('about:blank');
      await tab.goto(at(page, `f:${state}`));
      const check = async () => {
        for (const name of NAMES) await expect(tab.locator(`#_filter select[name=${name}]`)).toHaveValue(wanted[name]);
        expect(await shown(tab)).toEqual(all.filter(fits(wanted)).map((entry) => entry.id));
        await expect(tab.locator('#_timeline > h2')).toBeInViewport();
      };
      await check();
      await tab.reload();
      await check();
    });

    test('a state that names nothing known shows everything', async ({ page: tab, at }) => {
      await tab.goto(at(page, 'f:a=no-such-side&k=&s=&z=1'));
      const all = await entries(tab);
      expect(await shown(tab)).toHaveLength(all.length);
      await expect(status(tab)).toHaveText(await sentence(tab, all.length));
    });

    test('an address that cannot be decoded breaks nothing', async ({ page: tab, at }) => {
      await tab.goto(at(page, '%E0%A4%A'));
      await tab.locator('#_filter select[name=a]').selectOption({ index: 1 });
      await expect(tab).toHaveURL(/#f:a=/);
      const all = await entries(tab);
      expect((await shown(tab)).length).toBeLessThan(all.length);
    });

    test('back from an entry finds the filter as it was, and going back does not step through choices', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      await tab.locator('#_filter select[name=k]').selectOption({ index: 1 });
      await tab.locator('#_filter select[name=k]').selectOption({ index: 2 });
      const before = await shown(tab);
      const filtered = tab.url();
      await tab.locator(`[id="${before[0]}"] :is(h3, h4) a`).click();
      await expect(tab.locator('body')).toHaveAttribute('data-page', 'entry');
      await tab.goBack();
      await expect(tab).toHaveURL(filtered);
      await expect.poll(() => shown(tab)).toEqual(before);
      await tab.goBack();
      await expect(tab, 'one step leaves the page').toHaveURL('about:blank');
    });

    test('a link to a hidden entry clears the filter, and back brings it again', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const all = await entries(tab);
      const kinds = (await options(tab, 'k')).map((one) => one.value);
      await tab.locator('#_filter select[name=k]').selectOption(kinds[0]);
      const before = await shown(tab);
      const hidden = all.find((entry) => !before.includes(entry.id)).id;
      await tab.evaluate((id) => { location.hash = id; }, hidden);
      await expect(tab.locator(`[id="${hidden}"]`)).toBeInViewport();
      for (const name of NAMES) await expect(tab.locator(`#_filter select[name=${name}]`)).toHaveValue('');
      await expect(status(tab)).toHaveText(await sentence(tab, all.length));
      await tab.goBack();
      await expect.poll(() => shown(tab)).toEqual(before);
      await tab.goForward();
      await expect(tab.locator(`[id="${hidden}"]`)).toBeInViewport();
    });

    test('the filter asks for nothing over the network', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const asked = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.locator('#_filter select[name=a]').selectOption({ index: 1 });
      await tab.locator('#_filter button[type=reset]').click();
      expect(asked).toEqual([]);
    });
  });
}

const long = fixtures().find(({ name }) => name === 'long');

test.describe('filter: a timeline too long for one page', () => {
  test.skip(!long, 'the fixtures are not built');
  const page = (kind) => long.pages.filter((one) => one.kind === kind).sort((a, b) => b.weight - a.weight)[0];

  test('every part of a lane leads to its place in the list of the side', async ({ page: tab, at }) => {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(at(page('timeline')));
    const lanes = await tab.locator('.lane').evaluateAll((all) => all.map((lane) => ({
      links: [...lane.querySelectorAll('.pts a')].map((one) => one.href),
      boxes: [...lane.querySelectorAll('.pts a')].map((one) => one.getBoundingClientRect().width),
      hatched: lane.querySelectorAll('.hb').length,
    })));
    expect(lanes.length).toBeGreaterThan(1);
    for (const { links, boxes, hatched } of lanes) {
      expect(links.length).toBeGreaterThan(3);
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
      expect(hatched, 'uncertain dates stay hatched').toBeGreaterThan(0);
    }
    for (const link of [lanes[0].links[0], lanes[1].links.at(-1)]) {
      await tab.goto(link);
      await expect(tab.locator('body')).toHaveAttribute('data-page', 'facet');
      await expect(tab.locator(`[id="${new URL(link).hash.slice(1)}"]`)).toBeInViewport();
    }
  });

  test('the page of a period narrows by side and by kind', async ({ page: tab, at }) => {
    await tab.goto(at(page('period')));
    const all = await entries(tab);
    const wanted = { a: all.find((entry) => entry.a.length).a[0] };
    await tab.locator('#_filter select[name=a]').selectOption(wanted.a);
    expect(await shown(tab)).toEqual(all.filter(fits(wanted)).map((entry) => entry.id));
    expect((await shown(tab)).length).toBeLessThan(all.length);
  });

  test('on a phone, lanes are lists of dates with counts', async ({ page: tab, at }) => {
    await tab.setViewportSize({ width: 360, height: 740 });
    await tab.goto(at(page('timeline')));
    for (const text of await tab.locator('.lane .pts .l1').allInnerTexts()) expect(text).toMatch(/\d/);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
