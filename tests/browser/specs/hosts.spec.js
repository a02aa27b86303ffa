// Six ways to hold an embed, on a page of another origin, in two browsers. In each it gets the height that it needs, or
// can be read and used in the frame that it was given.
import http from 'node:http';
import puppeteer from 'puppeteer-core';
import { expect, test } from '@playwright/test';
import { ARGS, chromium, WITHOUT as NO_CHROMIUM } from '../lib/chromium.js';
import { firefox, WITHOUT as NO_FIREFOX } from '../lib/firefox.js';
import { place, serve } from '../lib/server.js';
import { flagship, sites, timelines } from '../lib/site.js';

const BROWSERS = {
  chromium: { path: chromium(), without: NO_CHROMIUM, options: { browser: 'chrome', args: [...ARGS, '--no-sandbox'] } },
  firefox: { path: firefox(), without: NO_FIREFOX, options: { browser: 'firefox' } },
};

const WIDTH = 360;
const GIVEN = 420;

/** What WordPress does with an embed of a site that it does not know, in as much as the embed notices. */
const WORDPRESS = `addEventListener('message', ({ data, source }) => {
  const frame = [...document.querySelectorAll('iframe[data-secret]')].find((one) => one.contentWindow === source);
  if (!frame || !data || !data.secret || data.secret !== frame.dataset.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) top.location.href = data.value;
});
const frame = document.querySelector('iframe');
frame.dataset.secret = 'abc123';
frame.src += '#?secret=abc123';`;

/** `script` is the address of the resize script, `frame` makes an iframe with further attributes. */
const HOSTS = {
  'a plain frame': { body: ({ frame }) => frame(), grows: false },
  'a frame and the script': { body: ({ frame, script }) => `${frame()}<script src="${script}" async></script>`, grows: true },
  'a script that comes late': {
    body: ({ frame, script }) => `${frame()}<script>addEventListener('load', () => setTimeout(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: ${JSON.stringify(script)} }));
    }, 400))</script>`,
    grows: true,
  },
  'WordPress': { body: ({ frame }) => `${frame('sandbox="allow-scripts"')}<script>${WORDPRESS}</script>`, grows: true },
  'a sandbox and the script': {
    body: ({ frame, script }) => `<script src="${script}"></script>${frame('sandbox="allow-scripts"')}`,
    grows: true,
  },
  'a sandbox without scripts': {
    body: ({ frame }) => frame('sandbox="allow-top-navigation-by-user-activation"'), grows: false,
  },
};

for (const [name, { path: executablePath, without, options }] of Object.entries(BROWSERS)) {
  test.describe(`hosts: ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    let browser;
    let site;
    let other;

    test.beforeAll(async () => {
      if (!executablePath) {
        if (process.env.CI) throw new Error(without);
        test.skip(true, without);
      }
      site = await serve(sites());
      other = http.createServer((request, response) => {
        const host = HOSTS[decodeURIComponent(request.url.slice(1))];
        if (!host) return response.writeHead(404).end();
        const base = `${site.origin}${place(flagship())}`;
        const timeline = timelines()[0].page.file;
        const embed = `${base}${timeline.replace('index.html', '_/embed.html')}`;
        const frame = (more = '') => `<iframe title="Timeline" src="${embed}" width="${WIDTH}" height="${GIVEN}" style="border:0" ${more}></iframe>`;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${host.body({ frame, script: `${base}embed.js` })}`);
      });
      await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
      browser = await puppeteer.launch({ executablePath, headless: true, ...options });
    });

    test.afterAll(async () => {
      await browser?.close();
      await site?.close();
      other?.closeAllConnections();
      other?.close();
    });

    for (const [host, { grows }] of Object.entries(HOSTS)) {
      test(`${host}: ${grows ? 'as high as its content' : 'of use as it is'}, and its links lead to the site`, async () => {
        const tab = await browser.newPage();
        await tab.setViewport({ width: 800, height: 900 });
        await tab.goto(`http://127.0.0.1:${other.address().port}/${encodeURIComponent(host)}`);
        const frame = await (await tab.waitForSelector('iframe')).contentFrame();
        // The embed's policy forbids what a wait for a selector would run in it; before it is there, nothing runs at all.
        const links = () => frame.evaluate(() => document.querySelectorAll('.ev h3 a').length).catch(() => 0);
        await expect.poll(links).toBeGreaterThan(1);
        const height = () => tab.$eval('iframe', (one) => one.getBoundingClientRect().height);
        if (grows) {
          // Without a scrollbar lines are longer, and there are fewer of them.
          const needed = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
          const most = host === 'WordPress' ? 1000 : Infinity;
          await expect.poll(async () => (await height()) - Math.min(await needed(), most)).toBe(0);
          expect(await needed(), 'higher than the frame was').toBeGreaterThan(GIVEN);
        } else {
          expect(await height()).toBe(GIVEN);
          const { entries, sideways } = await frame.evaluate(() => ({
            entries: document.querySelectorAll('.ev').length,
            sideways: document.documentElement.scrollWidth - innerWidth,
          }));
          expect(entries).toBeGreaterThan(1);
          expect(sideways, 'nothing to scroll to the side').toBeLessThanOrEqual(0);
        }
        const link = await frame.$('.ev h3 a');
        const target = await link.evaluate((one) => one.href);
        await link.click();
        await expect.poll(() => tab.url()).toBe(target);
        await tab.close();
      });
    }
  });
}
