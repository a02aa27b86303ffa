// Pages stand still while they load and while they are scrolled, with and without scripts, and ask for little.
import { flagship, samples, sites } from '../lib/site.js';
import { expect, settle, test } from '../lib/test.js';

/** Collects layout shifts from the first frame on, with the boxes that moved. */
const observe = () => {
  window.shifts = [];
  const name = (node) => (node?.tagName ? `${node.tagName.toLowerCase()}${node.id && `#${node.id}`}.${node.className}` : String(node?.nodeName));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.push(`${entry.value.toFixed(4)} by ${entry.sources.map((one) => name(one.node)).join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** What moves by itself, or would. Tests run under reduced motion. */
const moving = () => ({
  animations: document.getAnimations().map((one) => one.animationName ?? one.transitionProperty),
  transitions: [...document.querySelectorAll('*')].filter((el) => getComputedStyle(el).transitionDuration !== '0s').map((el) => el.className),
  scroll: getComputedStyle(document.documentElement).scrollBehavior,
});

for (const site of sites()) {
  for (const { label, page } of samples(site)) {
    test(`stands still: ${site.name}, ${label}`, async ({ page: tab, at }) => {
      await tab.addInitScript(observe);
      for (const width of [360, 1280]) {
        const asked = [];
        const note = (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); };
        tab.on('request', note);
        await tab.setViewportSize({ width, height: 740 });
        await tab.goto(at(page), { waitUntil: 'load' });
        await settle(tab);
        const steps = await tab.evaluate(async () => {
          const frame = () => new Promise(requestAnimationFrame);
          let count = 0;
          for (let y = 0; y < document.documentElement.scrollHeight && count < 200; y += innerHeight * 0.8, count += 1) {
            scrollTo(0, y);
            await frame();
            await frame();
          }
          return count;
        });
        expect(steps).toBeGreaterThan(0);
        expect.soft(await tab.evaluate(() => window.shifts), `${page.file}: layout shifts at ${width} px`).toEqual([]);
        expect.soft(await tab.evaluate(moving), `${page.file}: moves though the reader asked for stillness`)
          .toEqual({ animations: [], transitions: [], scroll: 'auto' });
        tab.off('request', note);
        if (site === flagship()) {
          expect.soft(asked.length, `${page.file} asks for ${asked.join(', ')}`).toBeLessThanOrEqual(3);
        }
      }
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const { label, page } of samples(flagship(), ['home', 'timeline', 'entry', 'embed'])) {
    test(`stands still without scripts: ${label}`, async ({ page: tab, at, context }) => {
      const client = await context.newCDPSession(tab);
      const shifts = [];
      client.on('PerformanceTimeline.timelineEventAdded', ({ event }) => shifts.push(event.layoutShiftDetails));
      await client.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
      await tab.setViewportSize({ width: 360, height: 740 });
      await tab.goto(at(page));
      await expect(tab.locator('h1')).toBeVisible();
      expect(shifts).toEqual([]);
    });
  }
});
