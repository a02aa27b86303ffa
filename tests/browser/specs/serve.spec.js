// What an author sees of `linimasa serve`: pages that follow their content, stay where they were read, and say what is wrong.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { expect, test as base } from '../lib/test.js';
import { program, scratch, serveFolder } from '../lib/served.js';

const WITHOUT = `${program} is not there: build it, or name one in LINIMASA`;

/** A record of a day in October. */
const record = (title, day = 21) => `+++\ndate = 2024-10-${day}\ntitle = "${title}"\n+++\n`;

const SITE = {
  'content/site.toml': 'title = "Site"\n',
  'content/about.md': '+++\ntitle = "About"\n+++\n\nNothing more.\n',
  'content/tl/timeline.md': '+++\ntitle = "A timeline"\n+++\n',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`content/tl/events/e${i}.md`, record(`Entry ${i}`, i + 10)])),
};

const test = base.extend({
  /** What the site begins with. */
  files: [SITE, { option: true }],

  /** The scratch site, served. Nothing asks the server once it is gone. */
  site: async ({ files, page }, use, info) => {
    if (process.env.CI && !fs.existsSync(program)) throw new Error(WITHOUT);
    info.skip(!fs.existsSync(program), WITHOUT);
    const { folder, write, remove } = scratch(files);
    const server = await serveFolder(folder);
    await use({ folder, write, address: server.address });
    await page.close();
    await server.stop();
    remove();
  },
});

/** Marks the page that is shown: a page that is loaded again has lost the mark. */
const mark = (page) => page.evaluate(() => { window.marked = true; });
const marked = (page) => page.evaluate(() => window.marked === true);

test('a page follows an edit, at the place where it was read', async ({ page, site }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto(`${site.address}tl/index.html`);
  await page.getByText('Entry 15', { exact: true }).last().scrollIntoViewIfNeeded();
  await mark(page);
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(200);
  site.write('content/tl/events/e15.md', record('Other 15', 25));
  await expect(page.getByText('Other 15', { exact: true }).last()).toBeInViewport();
  expect(await marked(page)).toBe(false);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test('a page that an edit does not change is left alone', async ({ page, site, context }) => {
  await page.goto(`${site.address}about.html`);
  await mark(page);
  const other = await context.newPage();
  await other.goto(`${site.address}tl/e3.html`);
  site.write('content/tl/events/e3.md', record('Changed', 13));
  await expect(other.getByRole('heading', { name: 'Changed' })).toBeVisible();
  expect(await marked(page)).toBe(true);
  await other.close();
  site.write('content/about.md', '+++\ntitle = "About"\n+++\n\nSomething more.\n');
  await expect(page.getByText('Something more.')).toBeVisible();
  expect(await marked(page)).toBe(false);
});

test('a style is swapped in the page that is open', async ({ page, site }) => {
  await page.goto(`${site.address}tl/index.html`);
  await mark(page);
  for (const colour of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
    site.write('templates/linimasa.css', `body { background: ${colour}; }\n`);
    await expect(page.locator('body')).toHaveCSS('background-color', colour);
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
  }
  expect(await marked(page)).toBe(true);
});

test('errors lie over the page as text, word for word, and go when they are mended', async ({ page, site }) => {
  await page.goto(`${site.address}tl/e3.html`);
  await mark(page);
  const attack = '<img src=x onerror=\\"window.hurt = 1\\"></pre><script>window.hurt = 2</script>';
  site.write('content/tl/events/e3.md', `+++\ndate = "${attack}"\ntitle = "Entry 3"\n+++\n`);
  const notes = page.locator('linimasa-notes');
  await expect(notes.locator('summary')).toHaveText('1 error');
  await expect(notes.locator('pre')).toBeVisible();
  const { stderr } = spawnSync(program, ['build'], { cwd: site.folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  expect(stderr).toContain('<script>window.hurt = 2</script>');
  expect(await notes.locator('pre').evaluate((pre) => pre.textContent)).toBe(stderr.slice(0, stderr.indexOf('nothing was built')));
  expect(await notes.evaluate((el) => el.shadowRoot.querySelectorAll('img, script').length)).toBe(0);
  expect(await page.evaluate(() => window.hurt)).toBeUndefined();
  await expect(page.getByRole('heading', { name: 'Entry 3' })).toBeVisible();

  // Put away with the keyboard, and back.
  await notes.locator('summary').press('Enter');
  await expect(notes.locator('pre')).toBeHidden();
  await notes.locator('summary').press('Enter');
  await expect(notes.locator('pre')).toBeVisible();

  site.write('content/tl/events/e3.md', SITE['content/tl/events/e3.md']);
  await expect(notes).toHaveCount(0);
  expect(await marked(page)).toBe(true);
});

test('warnings are counted at the edge and told when asked', async ({ page, site }) => {
  await page.goto(`${site.address}tl/e3.html`);
  site.write('content/tl/events/e4.md', `${record('Entry 4', 14).replace('+++\n', '+++\ndraft = true\n')}`);
  const notes = page.locator('linimasa-notes');
  await expect(notes.locator('summary')).toHaveText('1 warning');
  await expect(notes.locator('pre')).toBeHidden();
  await notes.locator('summary').click();
  await expect(notes.locator('pre')).toContainText('draft');
});

test('an embed with a policy of its own follows too', async ({ page, site }) => {
  await page.goto(`${site.address}tl/_/embed/entries/e3.html`);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  site.write('content/tl/events/e3.md', record('Changed', 13));
  await expect(page.getByText('Changed').first()).toBeVisible();
});

test.describe('a site that is broken from the start', () => {
  test.use({ files: { ...SITE, 'content/site.toml': 'title = "Site"\ncolour = "<b>"\n' } });

  test('says so in the place of its pages, which come when it is mended', async ({ browser, site }) => {
    // Of a context that takes the answer 503 for granted.
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site.address}tl/e3.html`);
    await expect(page.getByRole('heading', { name: 'there is no page yet' })).toBeVisible();
    await expect(page.locator('body > pre')).toContainText('colour = "<b>"');
    await expect(page.locator('linimasa-notes summary')).toHaveText('1 error');
    site.write('content/site.toml', SITE['content/site.toml']);
    await expect(page.getByRole('heading', { name: 'Entry 3' })).toBeVisible();
    await expect(page.locator('linimasa-notes')).toHaveCount(0);
    await page.context().close();
  });
});
