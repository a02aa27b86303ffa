// Usage: node serve.mjs EDITS TOOL=SITE… (serve.sh prepares the sites). Each tool serves its site in turn; the title of one
// record is edited, and a page that shows it is open in Chromium, loading again as the tool's own script tells it to. The
// clock runs from before the file is written to the frame after the one that has the new title in it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ARGS, chromium } from '../tests/browser/lib/chromium.js';

const { chromium: browsers } = createRequire(new URL('../tests/browser/package.json', import.meta.url))('@playwright/test');

const SERVERS = {
  linimasa: { folder: 'content/bench/events', page: (name) => `bench/${name}.html`, args: (port) => ['serve', '--port', port] },
  hugo: {
    folder: 'content/events', page: (name) => `events/${name}/`,
    args: (port) => ['server', '--port', port, '--bind', '127.0.0.1', '--renderToMemory'],
  },
  zola: { folder: 'content/events', page: (name) => `events/${name}/`, args: (port) => ['serve', '--port', port] },
};

const [edits, ...sites] = process.argv.slice(2);

/** Tells when a title was seen, once the frame that shows it has been painted. */
const look = () => {
  let last;
  const frame = () => {
    const [title] = document.body?.textContent.match(/Edit \d+ of it/) ?? [];
    if (title && title !== last) {
      last = title;
      requestAnimationFrame(() => window.seen(title, performance.timeOrigin + performance.now()));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

const until = async (address) => {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
};

const at = (sorted, share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]);

async function measure(browser, tool, site, port) {
  const { folder, page: pageOf, args } = SERVERS[tool];
  const names = fs.readdirSync(path.join(site, folder)).filter((name) => /^e\d+-.*\.md$/.test(name)).sort();
  const file = path.join(site, folder, names[names.length >> 1]);
  const before = fs.readFileSync(file, 'utf8');
  const server = spawn(process.env[tool.toUpperCase()], args(port), { cwd: site, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/${pageOf(path.basename(file, '.md'))}`;
  const started = Date.now();
  await until(address);
  const startUp = Date.now() - started;
  const page = await browser.newPage();
  let told = () => {};
  await page.exposeFunction('seen', (title, time) => told(title, time));
  await page.addInitScript(look);
  await page.goto(address);
  await page.waitForTimeout(2000);
  const times = [];
  for (let edit = 1; edit <= Number(edits); edit += 1) {
    const title = `Edit ${edit} of it`;
    const painted = new Promise((resolve) => {
      told = (seen, time) => seen === title && resolve(time);
    });
    const written = performance.timeOrigin + performance.now();
    fs.writeFileSync(file, before.replace(/^title = .*$/m, `title = "${title}"`));
    times.push((await painted) - written);
    await page.waitForTimeout(400 + (edit % 10) * 17);
  }
  if (tool === 'linimasa') await everywhere(address, `Edit ${edits} of it`);
  await page.close();
  server.kill('SIGINT');
  await new Promise((resolve) => { server.once('exit', resolve); });
  times.sort((a, b) => a - b);
  console.log(`| ${tool} | ${names.length} | ${startUp} | ${at(times, 0.5)} | ${at(times, 0.95)} | ${at(times, 1)} |`);
}

/** The page of the entry's period and the data have the title too, at once. */
async function everywhere(address, title) {
  const text = async (relative) => (await fetch(new URL(relative, address))).text();
  const period = (await text('')).match(/href="(_\/[^"#]*\.html)#/)?.[1];
  for (const page of [period, '_/timeline.json'].filter(Boolean)) {
    if (!(await text(page)).includes(title)) throw new Error(`${page} is not as the edit left it`);
  }
}

const browser = await browsers.launch({ executablePath: chromium(), args: ARGS });
console.log('From a saved record to pixels, in ms\n\n| server | records | start-up | p50 | p95 | most |\n| --- | ---: | ---: | ---: | ---: | ---: |');
let port = 8500;
for (const one of sites) {
  const [tool, site] = one.split('=');
  await measure(browser, tool, site, String((port += 1)));
}
await browser.close();
