// Without scripts nothing is lost: every entry is shown, and pages stand in for the filter.
import { flagship, timelines } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

test.use({ javaScriptEnabled: false });

for (const { lang, page } of timelines()) {
  test.describe(`without scripts: ${lang}`, () => {
    test('the filter and its keys are not offered', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      await expect(tab.locator('#_filter')).toBeHidden();
      for (const hint of await tab.locator('kbd').all()) await expect(hint).toBeHidden();
      for (const control of await tab.locator('button, select, input').all()) await expect(control).toBeHidden();
    });

    test('every entry is shown, whatever state the address asks for', async ({ page: tab, at }) => {
      await tab.goto(at(page, 'f:a=none'));
      const entries = tab.locator('#_timeline .ev');
      const all = await entries.count();
      expect(all).toBeGreaterThan(0);
      await expect(tab.locator('#_timeline .ev:visible')).toHaveCount(all);
    });

    test('every value of the filter has a page of its own, at most two links away', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      const wanted = await tab.locator('#_filter select').evaluateAll((all) => all.map((select) => ({
        name: select.name,
        counts: [...select.options].filter((one) => one.value).map((one) => Number(one.textContent.match(/\(([^()]*)\)$/)[1].replace(/\D/g, ''))),
      })));
      const pages = flagship().pages.filter((one) => one.lang === lang);
      const links = async () => new Set(await tab.locator('a[href]').evaluateAll((all) => all.map((a) => a.href.split('#')[0])));
      const near = await links();
      for (const index of pages.filter((one) => one.kind === 'index' && near.has(at(one)))) {
        await tab.goto(at(index));
        for (const link of await links()) near.add(link);
      }
      const linked = pages.filter((one) => one.kind === 'facet' && near.has(at(one)));
      expect(linked.length, 'facet pages near the timeline').toBeGreaterThan(0);
      const found = [];
      for (const facet of linked) {
        await tab.goto(at(facet));
        found.push(await tab.locator('.ev:visible').count());
      }
      for (const { name, counts } of wanted) {
        const left = [...found];
        for (const count of counts) {
          const i = left.indexOf(count);
          expect(i, `${name}: a linked page with ${count} entries, of pages with ${found}`).toBeGreaterThanOrEqual(0);
          left.splice(i, 1);
        }
      }
    });

    test('details open by themselves', async ({ page: tab, at }) => {
      await tab.goto(at(page));
      for (const details of await tab.locator('details').all()) {
        await details.locator('> summary').click();
        await expect(details.locator('> :not(summary)').first()).toBeVisible();
      }
    });
  });
}
