// Run `npm test` here after a build. LINIMASA_SITE names another built site than ../../public, LINIMASA_FIXTURES the
// folder that prepare.js filled, CHROMIUM another browser. Nothing is built or downloaded from here.
import { defineConfig } from '@playwright/test';
import { ARGS, chromium, WITHOUT } from './lib/chromium.js';

if (!chromium()) {
  if (process.env.CI) throw new Error(WITHOUT);
  console.warn(`${WITHOUT}. The tests that need it are skipped.`);
}

/** Specs that read files and start no browser. */
const FILES = /(html|links|weight)\.spec\.js$/;
/** Specs about what a page does; they run a second time on pages opened from disk. */
const TOOLS = /(deeplink|filter|known|noscript)\.spec\.js$/;
const DISK = /disk\.spec\.js$/;

export default defineConfig({
  testDir: 'specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: Number(process.env.LINIMASA_WORKERS ?? 2),
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  reporter: [['./lib/notes.js'], ['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: chromium(), args: ARGS },
  },
  projects: [
    { name: 'output', testMatch: FILES },
    { name: 'http', testIgnore: [FILES, DISK], use: { scheme: 'http' } },
    { name: 'file', testMatch: [TOOLS, DISK], use: { scheme: 'file' } },
  ],
});
