// The test function of every spec that needs a browser. It knows where pages are (over HTTP or as files), and it fails
// a test whose pages wrote an error to the console, asked for something that is not there, or spoke to another host.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { chromium, WITHOUT } from './chromium.js';
import { place, serve } from './server.js';
import { sites } from './site.js';

export { expect };

export const test = base.extend({
  /** `http` or `file`: set by the project. */
  scheme: ['http', { option: true }],

  needsChromium: [async ({}, use, info) => {
    info.skip(!chromium(), WITHOUT);
    await use();
  }, { auto: true }],

  server: [async ({}, use) => {
    const server = await serve(sites());
    await use(server);
    await server.close();
  }, { scope: 'worker' }],

  /** The address of a page, with a fragment if one is given. */
  at: async ({ scheme, server }, use) => {
    await use((page, fragment = '') => {
      const base = scheme === 'file'
        ? `${pathToFileURL(page.site.root)}/`
        : `${server.origin}${place(page.site)}`;
      return `${base}${page.file}${fragment && `#${fragment}`}`;
    });
  },

  /** Watches a browser context; `context` is watched unasked. */
  watch: async ({}, use) => {
    const heard = [];
    await use((context) => {
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => heard.push(`script error: ${error.error()}`));
      context.on('requestfailed', (request) => {
        // A navigation may cut short what the page before it was still loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`request failed: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'file:', 'blob:', 'about:'].includes(url.protocol) && url.hostname !== '127.0.0.1') {
          heard.push(`left its own origin: ${request.url()}`);
        }
      });
      return heard;
    });
    expect(heard, 'console, failed requests and third parties').toEqual([]);
  },

  context: async ({ context, watch }, use) => {
    watch(context);
    await use(context);
  },
});

/** Lets layout settle: two frames, in which container queries and lazily laid out parts are resolved. */
export const settle = (page) =>
  page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }));

/** Where a page is on disk. */
export const onDisk = (page) => path.join(page.site.root, page.file);
