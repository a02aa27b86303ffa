// The embed, as a host uses it: in a narrow iframe, with and without scripts, in either scheme.
import { flagship, timelines } from '../lib/site.js';
import { sideways } from '../lib/look.js';
import { expect, settle, test } from '../lib/test.js';

const embedOf = (lang) => flagship().pages.find((page) => page.kind === 'embed' && page.lang === lang && page.file.endsWith('/_/embed.html'));

/** A host page of another make, which holds the embed in a frame. */
async function host(tab, { origin }, frame, script = '') {
  const body = `<!doctype html><html lang="en"><title>Host</title>${script}<body style="margin:0">${frame}`;
  await tab.route(`${origin}/host`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await tab.goto(`${origin}/host`);
  await expect.poll(() => tab.frames()[1]?.url(), 'the frame is filled').toMatch(/^http/);
  await tab.frames()[1].waitForLoadState();
  return tab.frames()[1];
}

const iframe = (address, width, height) =>
  `<iframe title="Timeline" loading="lazy" src="${address}" style="border:0;width:${width}px;height:${height}px"></iframe>`;

for (const { lang } of timelines()) {
  const embed = embedOf(lang);
  for (const scripts of [true, false]) {
    test.describe(`embed: ${lang}, scripts ${scripts ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled: scripts });

      test('it fits 280 to 400 px', async ({ page: tab, at, server }) => {
        for (const width of [280, 320, 340, 400]) {
          const frame = await host(tab, server, iframe(at(embed), width, 780));
          expect(frame.url(), 'the frame is there').toBe(at(embed));
          expect.soft(await frame.evaluate(sideways), `at ${width} px`).toEqual([]);
          const entries = frame.locator('.ev');
          expect(await entries.count()).toBeGreaterThan(0);
          expect(await entries.count(), 'at most four entries').toBeLessThanOrEqual(4);
          for (const entry of await entries.all()) {
            await expect(entry.locator('svg.mk').first()).toBeVisible();
            await expect(entry.locator('time').first()).toBeVisible();
            await expect(entry.locator('a').first()).toBeVisible();
          }
          if (width === 340) {
            const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
            test.info().annotations.push({ type: 'measured', description: `embed, ${lang}, 340 px: ${height} px high` });
            expect(height, 'fits the height that hosts are told').toBeLessThanOrEqual(780);
          }
        }
      });

      test('its links open in the top window', async ({ page: tab, at, server }) => {
        await host(tab, server, iframe(at(embed), 340, 780));
        await tab.frameLocator('iframe').locator('.ev a').first().click();
        await expect(tab.locator('body')).toHaveAttribute('data-page', /timeline|entry|period/);
      });
    });
  }

  for (const given of [400, 1200]) {
    test(`embed: ${lang}, it tells its height in a frame of ${given} px, and keeps nothing`, async ({ page: tab, at, server, context }) => {
      const frame = await host(tab, server, iframe(at(embed), 340, given),
        '<script>var told = []; addEventListener("message", (event) => told.push(event.data));</script>');
      await expect.poll(() => tab.evaluate(() => window.told.length)).toBeGreaterThan(1);
      const told = await tab.evaluate(() => window.told.slice(-2));
      const { height } = told[0];
      expect(told).toEqual([{ linimasa: 1, height }, { sentinel: 'amp', type: 'embed-size', height }]);
      // A host that obeys neither cuts the list off nor leaves a gap.
      const needed = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      expect(Math.abs(height - needed), `told ${height}, needs ${needed}`).toBeLessThanOrEqual(1);
      expect(await context.cookies()).toEqual([]);
      expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  }

  test(`embed: ${lang}, it stands alone too`, async ({ page: tab, at }) => {
    await tab.setViewportSize({ width: 340, height: 780 });
    await tab.goto(at(embed));
    await settle(tab);
    await expect(tab.locator('h1')).toBeVisible();
    await expect(tab.locator('base[target=_top]')).toHaveCount(1);
  });
}

test('embed: a theme and an entry to open at come with the address', async ({ page: tab, at }) => {
  const embed = embedOf('en');
  await tab.setViewportSize({ width: 340, height: 300 });
  await tab.goto(`${at(embed)}?theme=dark`);
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ids = await tab.locator('.ev').evaluateAll((all) => all.map((one) => one.id));
  await tab.goto(`${at(embed)}?entry=${ids.at(-1)}&theme=nonsense`);
  await expect(tab.locator(`#${ids.at(-1)}`)).toBeInViewport();
  await expect(tab.locator('[aria-current]')).toHaveCount(1);
  await expect(tab.locator('html')).not.toHaveAttribute('data-theme', /./);
  // An entry that is not among the latest has an embed of its own.
  const other = flagship().pages.find((page) => page.kind === 'embed' && page.lang === 'en'
    && /_\/embed\/entries\//.test(page.file) && !ids.some((id) => page.file.endsWith(`/${id}.html`)));
  const id = other.file.match(/([^/]+)\.html$/)[1];
  await tab.goto(`${at(embed)}?entry=${id}&theme=light#?secret=abc`);
  await expect.poll(() => tab.url()).toBe(`${at(other)}?theme=light#?secret=abc`);
  await expect(tab.locator('.ev')).toHaveCount(1);
});
