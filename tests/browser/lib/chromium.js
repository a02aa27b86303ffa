// The browser is the system's own; the suite never downloads one.
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of Chromium, or nothing. `CHROMIUM` names another one. */
export function chromium() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  const files = process.env.CHROMIUM ? [process.env.CHROMIUM] : folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return files.find((file) => fs.existsSync(file));
}

export const WITHOUT = 'Chromium was not found: install it, or name it in CHROMIUM';

/** Chromium asks nobody for updates, components or lists while it is under test. */
export const ARGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps',
];
