// Pictures of a built site, for people to look at; and the one in the README.
//
//   node shots.mjs [FOLDER]           every kind of page, three widths, two schemes, all languages, and print
//   node shots.mjs --readme FILE.png  the top of the first timeline, in at most 200 KB
//
// LINIMASA_SITE names another site than ../../public. FOLDER defaults to ../../target/shots.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as engine } from '@playwright/test';
import { ARGS, chromium, WITHOUT } from './lib/chromium.js';
import { place, serve } from './lib/server.js';
import { flagship, samples, timelines } from './lib/site.js';

const WIDTHS = [1280, 768, 360];
const SCHEMES = ['light', 'dark'];
const LIMIT = 200 * 1024;

const here = path.dirname(fileURLToPath(import.meta.url));
if (!chromium()) throw new Error(WITHOUT);

const site = flagship();
const server = await serve([site]);
const browser = await engine.launch({ executablePath: chromium(), args: ARGS });
const at = (page) => `${server.origin}${place(site)}${page.file}`;

/** The fold, the whole page, and for timelines each section that is worth a picture of its own. */
async function shoot(tab, page, stem) {
  await tab.screenshot({ path: `${stem}-fold.png` });
  // Taller pictures than this cannot be looked at, and Chromium draws them badly.
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  if (height < 12_000) await tab.screenshot({ path: `${stem}.png`, fullPage: true });
  for (const section of page.kind === 'timeline' ? ['_strip', '_timeline', '_lanes', '_figures', '_sources', '_corrections'] : []) {
    const found = tab.locator(`[id="${section}"]`);
    if (!await found.count()) continue;
    await found.evaluate((el) => el.scrollIntoView());
    await tab.screenshot({ path: `${stem}${section}.png` });
  }
}

async function all(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    for (const { label, page } of samples(site)) {
      for (const width of page.kind === 'embed' ? [340] : WIDTHS) {
        await tab.setViewportSize({ width, height: width < 500 ? 740 : 900 });
        await tab.goto(at(page));
        await shoot(tab, page, path.join(folder, `${label.replace(/\W+/g, '-')}-${width}-${colorScheme}`));
      }
    }
    await context.close();
  }
  const tab = await browser.newPage();
  for (const { lang, page } of timelines()) {
    await tab.goto(at(page));
    const pdf = path.join(folder, `${lang}-timeline-print.pdf`);
    await tab.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
    try {
      execFileSync('pdftoppm', ['-png', '-r', '60', pdf, pdf.replace(/\.pdf$/, '')], { stdio: 'ignore' });
    } catch {
      console.log('pdftoppm is not here: the printed pages stay a PDF');
    }
  }
  console.log(`${fs.readdirSync(folder).length} pictures in ${folder}`);
}

async function readme(file) {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const page = timelines()[0].page;
  for (let height = 1100; height >= 500; height -= 100) {
    await tab.setViewportSize({ width: 1280, height });
    await tab.goto(at(page));
    const picture = await tab.screenshot();
    if (picture.length > LIMIT) continue;
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    fs.writeFileSync(file, picture);
    console.log(`${file}: 1280 × ${height}, ${(picture.length / 1024).toFixed(0)} KB`);
    return;
  }
  throw new Error(`no picture of ${page.file} fits ${LIMIT} bytes`);
}

try {
  const [first, second] = process.argv.slice(2);
  if (first === '--readme') await readme(second ?? path.join(here, '..', '..', 'docs', 'linimasa.png'));
  else await all(path.resolve(first ?? path.join(here, '..', '..', 'target', 'shots')));
} finally {
  await browser.close();
  await server.close();
}
