// A copy on disk works by itself: from the front page to a timeline, an entry, a source, and back.
import { flagship, samples, timelines } from '../lib/site.js';
import { expect, test } from '../lib/test.js';

// A click only begins to open a page: its stylesheet may come after its first elements.
const styled = async (tab) => {
  await tab.waitForLoadState('load');
  return tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--wedel') !== '');
};

for (const { lang, page } of timelines()) {
  test(`from disk, front page to source and back: ${lang}`, async ({ page: tab, at }) => {
    const home = flagship().pages.find((one) => one.kind === 'home' && one.lang === lang);
    if (home) {
      await tab.goto(at(home));
      expect(await styled(tab), 'the stylesheet applies to the front page').toBe(true);
      const name = page.file.split('/').slice(-2).join('/');
      await tab.locator(`main a[href$="${name}"]`).first().click();
    } else {
      await tab.goto(at(page));
    }
    await expect(tab.locator('body')).toHaveAttribute('data-page', 'timeline');
    expect(tab.url()).toBe(at(page));
    expect(await styled(tab), 'the stylesheet applies to the timeline').toBe(true);

    const link = tab.locator('#_timeline .ev :is(h3, h4) a').first();
    const headline = await link.innerText();
    await link.click();
    await expect(tab.locator('h1')).toHaveText(headline);
    expect(await styled(tab), 'the stylesheet applies to the entry').toBe(true);

    await tab.locator('main > nav').first().locator('a').first().click();
    await expect(tab.locator('body')).toHaveAttribute('data-page', 'timeline');
    await expect(tab.locator('#_timeline .ev').first()).toBeInViewport();

    const source = tab.locator('#_timeline .ev .sr a').first();
    await source.click();
    const id = decodeURIComponent(new URL(tab.url()).hash.slice(1));
    await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
    await tab.goBack();
    await expect(tab.locator('#_timeline .ev').first()).toBeInViewport();
  });
}

test('from disk, a change of language leads to the same page', async ({ page: tab, at }) => {
  for (const { page } of samples(flagship(), ['timeline', 'entry'])) {
    await tab.goto(at(page));
    const links = await tab.locator('a[hreflang]').evaluateAll((all) => all.map((a) => ({ href: a.href, lang: a.hreflang })));
    expect(links.length, `${page.file} names its other languages`).toBeGreaterThan(0);
    for (const { href, lang } of links) {
      await tab.goto(href);
      await expect(tab.locator('html')).toHaveAttribute('lang', lang);
      await expect(tab.locator('body')).toHaveAttribute('data-page', page.kind);
    }
  }
});
