// Old addresses keep working: an alias leads on, a removed entry says why, a fragment follows its entry to another page.
import fs from 'node:fs';
import { fixtures, flagship, languages, sites, timeline } from '../lib/site.js';
import { expect, onDisk, settle, test } from '../lib/test.js';

const of = (kind) => sites().flatMap((site) => site.pages).filter((page) => page.kind === kind);
const entriesOn = (page) => [...fs.readFileSync(onDisk(page), 'utf8').matchAll(/<li class="ev[^>]*? id="([^"]+)"/g)].map((hit) => hit[1]);

test('an old address leads to the new one', async ({ page: tab, at }) => {
  const redirects = of('redirect').slice(0, 6);
  test.skip(!redirects.length, 'no redirects in the sites under test');
  for (const page of redirects) {
    await tab.goto(at(page));
    await expect(tab.locator('body'), page.file).not.toHaveAttribute('data-page', 'redirect');
    await expect(tab.locator('h1')).toBeVisible();
  }
});

test.describe('an old address leads on by a link, too', () => {
  test.use({ javaScriptEnabled: false });
  test('when nothing redirects', async ({ page: tab, at }) => {
    const redirects = of('redirect').slice(0, 2);
    test.skip(!redirects.length, 'no redirects in the sites under test');
    for (const page of redirects) {
      const html = fs.readFileSync(onDisk(page), 'utf8').replace(/<meta[^>]*http-equiv="?refresh[^>]*>/i, '');
      await tab.setContent(html);
      await expect(tab.locator('a[href]').first(), page.file).toBeVisible();
    }
  });
});

test('a removed entry has a page that says so and leads back', async ({ page: tab, at }) => {
  const tombstones = of('tombstone').slice(0, 4);
  test.skip(!tombstones.length, 'no removed entries in the sites under test');
  for (const page of tombstones) {
    await tab.goto(at(page));
    await expect(tab.locator('h1')).toBeVisible();
    await expect(tab.locator('main time')).not.toHaveCount(0);
    await expect(tab.locator('main a[href]').first()).toBeVisible();
  }
});

test('a wrong address gets a page that helps', async ({ page: tab, server }) => {
  const missing = flagship().pages.find((page) => page.kind === '404');
  test.skip(!missing, 'the site has no 404 page');
  for (const way of ['no-such-page.html', 'no/such/folder/page.html']) {
    const site = `${server.origin}/below/flagship/`;
    const heard = [];
    // The answer itself is a 404, and is meant to be; the listener of the test would call it an error.
    await tab.route(`${site}${way}`, (route) => route.fulfill({ path: onDisk(missing), contentType: 'text/html' }));
    tab.on('requestfailed', (request) => heard.push(request.url()));
    await tab.goto(`${site}${way}`);
    await expect(tab.locator('h1')).toBeVisible();
    expect(heard).toEqual([]);
  }
});

for (const site of fixtures().filter((one) => one.pages.some((page) => page.kind === 'period'))) {
  const periods = site.pages.filter((page) => page.kind === 'period');
  const overview = site.pages.find((page) => page.kind === 'timeline');

  test(`no page holds more than 500 entries: ${site.name}`, () => {
    const counts = [overview, ...periods].map((page) => [page.file, entriesOn(page).length]);
    expect(counts.filter(([, count]) => count > 500)).toEqual([]);
    expect(counts.reduce((sum, [, count]) => sum + count, 0), 'entries in all').toBeGreaterThan(500);
  });

  for (const width of [360, 1280]) {
    test(`a fragment of the overview follows its entry to the page of its period: ${site.name}, ${width} px`, async ({ page: tab, at }) => {
      await tab.setViewportSize({ width, height: 740 });
      for (const period of [periods[0], periods[periods.length >> 1], periods.at(-1)]) {
        const id = entriesOn(period).at(-1);
        await tab.goto('about:blank');
        await tab.goto(at(overview, id));
        await expect(tab).toHaveURL(at(period, id));
        await settle(tab);
        await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
      }
    });
  }

  test(`the filter works on the page of a period: ${site.name}`, async ({ page: tab, at }) => {
    await tab.goto(at(periods[0]));
    const all = await tab.locator('.ev').count();
    await tab.locator('#_filter select[name=k]').selectOption({ index: 1 });
    await expect(tab.locator('.ev:visible')).not.toHaveCount(all);
    await tab.locator('#_filter button[type=reset]').click();
    await expect(tab.locator('.ev:visible')).toHaveCount(all);
  });

  test(`the overview leads to every period: ${site.name}`, async ({ page: tab, at }) => {
    await tab.goto(at(overview));
    const links = await tab.locator('main a[href]').evaluateAll((all) => all.map((a) => a.href.split('#')[0]));
    expect(periods.map((page) => at(page)).filter((address) => !links.includes(address))).toEqual([]);
  });
}

test('right to left is declared where the language asks for it', async ({ page: tab, at }) => {
  const arabic = fixtures().filter((site) => languages(site).includes('ar'));
  test.skip(!arabic.length, 'no site in Arabic was built');
  for (const page of arabic.flatMap((site) => site.pages).filter((one) => one.lang === 'ar' && one.kind !== 'redirect')) {
    expect(fs.readFileSync(onDisk(page), 'utf8'), page.file).toMatch(/<html[^>]* dir="?rtl/);
  }
  const page = timeline(arabic[0], 'ar');
  await tab.goto(at(page));
  // The margin that holds marks lies at the right, and entries lie left of it.
  const [line, text] = await tab.locator('.ev').first().evaluate((ev) => [ev.querySelector('.att .mk'), ev.querySelector('.bd')]
    .map((el) => el.getBoundingClientRect()).map((box) => box.left + box.width / 2));
  expect(line).toBeGreaterThan(text);
});
