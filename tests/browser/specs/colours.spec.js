// Shapes carry the meaning, in every scheme, and need no colour.
import { timelines } from '../lib/site.js';
import { expect, settle, test } from '../lib/test.js';

/** Contrast of a mark's ink with what lies behind it. */
const marks = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parts = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (el) => {
    for (let up = el; up; up = up.parentElement) {
      const colour = parts(getComputedStyle(up).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return parts('Canvas');
  };
  return [...document.querySelectorAll('svg.mk')].filter((svg) => svg.checkVisibility() && svg.querySelector('use')).map((svg) => {
    const style = getComputedStyle(svg);
    const ink = parts(style.fill);
    const [a, b] = [light(ink), light(behind(svg))].sort((x, y) => y - x);
    return { mark: svg.querySelector('use').getAttribute('href'), alpha: ink[3], contrast: (a + 0.05) / (b + 0.05) };
  });
};

for (const { lang, page } of timelines()) {
  const schemes = [
    ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }],
    ['forced colours on black', { forcedColors: 'active', colorScheme: 'dark' }],
    ['forced colours on white', { forcedColors: 'active', colorScheme: 'light' }],
  ];
  for (const [name, media] of schemes) {
    test(`marks can be seen: ${lang}, ${name}`, async ({ page: tab, at }) => {
      await tab.emulateMedia({ reducedMotion: 'reduce', ...media });
      await tab.goto(at(page));
      const found = await tab.evaluate(marks);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ alpha, contrast }) => alpha < 255 || contrast < 3)).toEqual([]);

      // In pixels: each mark differs from nothing, and each kind from every other, without any colour.
      await tab.addStyleTag({ content: 'html { filter: grayscale(1) } .bare svg.mk { opacity: 0 }' });
      const keys = tab.locator('.strip .key svg.mk');
      const shots = new Map();
      for (const key of await keys.all()) {
        const kind = await key.locator('use').getAttribute('href');
        const shot = (await key.screenshot()).toString('base64');
        expect([...shots].find(([, other]) => other === shot)?.[0], `${kind} looks like no other`).toBeUndefined();
        shots.set(kind, shot);
      }
      expect(shots.size, 'kinds in the key').toBeGreaterThan(0);
      await tab.evaluate(() => document.documentElement.classList.add('bare'));
      for (const key of await keys.all()) {
        const kind = await key.locator('use').getAttribute('href');
        expect((await key.screenshot()).toString('base64') === shots.get(kind), `${kind} is drawn`).toBe(false);
      }
    });
  }

  test(`hatching can be seen: ${lang}`, async ({ page: tab, at }) => {
    await tab.goto(at(page));
    const hatch = tab.locator('.day.u svg.unc').first();
    test.skip(!await hatch.count(), 'every date is exact');
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
      await tab.emulateMedia({ reducedMotion: 'reduce', ...media });
      await settle(tab);
      const drawn = (await hatch.screenshot()).toString('base64');
      await hatch.evaluate((svg) => { svg.style.opacity = 0; });
      expect((await hatch.screenshot()).toString('base64') === drawn, JSON.stringify(media)).toBe(false);
      await hatch.evaluate((svg) => { svg.style.opacity = ''; });
    }
  });

  test(`data-theme forces a scheme: ${lang}`, async ({ page: tab, at }) => {
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.goto(at(page));
    const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await tab.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await tab.evaluate(() => { document.documentElement.dataset.theme = 'light'; });
    expect(await paper()).toBe(light);
  });
}
