// Firefox is the system's own, as Chromium is.
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** The path of Firefox, or nothing. `FIREFOX` names another one. */
export function firefox() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  const files = process.env.FIREFOX ? [process.env.FIREFOX] : folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return files.find((file) => fs.existsSync(file));
}

export const WITHOUT = 'Firefox was not found: install it, or name it in FIREFOX';
