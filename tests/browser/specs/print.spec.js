// On paper: no controls, everything opened, dark ink on white, and at least one whole page.
import { flagship, samples, sites } from '../lib/site.js';
import { sideways } from '../lib/look.js';
import { expect, settle, test } from '../lib/test.js';

for (const site of sites()) {
  for (const { label, page } of samples(site)) {
    if (['embed', '404'].includes(page.kind)) continue;
    test(`print: ${site.name}, ${label}`, async ({ page: tab, at }) => {
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await tab.setViewportSize({ width: 700, height: 1000 });
      await tab.goto(at(page));
      await settle(tab);

      const controls = tab.locator('button, select, input, summary, kbd, .skip, .jump, .pl');
      expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
        .map((one) => one.outerHTML.slice(0, 80))), 'controls').toEqual([]);

      const shut = await tab.locator('details').evaluateAll((all) => all
        // A list of links to other parts is a control, and of no use on paper.
        .filter((one) => !one.querySelector(':scope > nav') && ![...one.children].some((part) => part.tagName !== 'SUMMARY'
          && part.checkVisibility({ contentVisibilityAuto: true }) && part.getBoundingClientRect().height > 0))
        .map((one) => one.textContent.trim().slice(0, 60)));
      expect(shut, 'details whose content is not printed').toEqual([]);

      const colours = await tab.evaluate(() => ({
        paper: getComputedStyle(document.body).backgroundColor, ink: getComputedStyle(document.body).color,
      }));
      const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      expect(light(colours.paper), `paper is ${colours.paper}`).toBeGreaterThan(250);
      expect(light(colours.ink), `ink is ${colours.ink}`).toBeLessThan(60);

      // Sticky boxes repeat or overlap on paper, and lazily laid out parts come out empty.
      expect(await tab.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position)
        || getComputedStyle(one).contentVisibility === 'auto').map((one) => one.className))).toEqual([]);
      expect(await tab.evaluate(sideways), 'wider than the paper').toEqual([]);

      const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, 'sheets').toBeGreaterThan(0);
      if (site === flagship() && page.kind === 'timeline') {
        test.info().annotations.push({ type: 'measured', description: `${page.file}: ${pages} sheets of A4` });
      }
    });
  }
}

test('a browser that cannot open details by style opens them before printing, and shuts them after', async ({ page: tab, at }) => {
  const page = samples(flagship(), ['timeline'])[0].page;
  await tab.goto(at(page));
  const open = () => tab.locator('details').evaluateAll((all) => all.map((one) => one.open));
  const before = await open();
  test.skip(!before.length, 'no details on the page');
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toEqual(before.map(() => true));
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toEqual(before);
});
