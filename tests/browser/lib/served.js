// `linimasa serve` on a scratch site, for specs about pages that follow their content.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? path.join(here, '..', '..', '..', 'target');

/** The program: the release build of this repository unless LINIMASA names another one. */
export const program = path.resolve(process.env.LINIMASA ?? path.join(target, 'release', 'linimasa'));

/** A folder of files, by path. */
export function scratch(files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linimasa-served-'));
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { folder, write, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the server in a folder; resolves with its address once it says so. */
export function serveFolder(folder, ...args) {
  const child = spawn(program, ['serve', '--port', '0', ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = line.match(/^serving (http\S+) /) ?? [];
      if (address) resolve({ address, stop });
    });
    ended.then((code) => reject(new Error(`serve ended with code ${code}`)));
  });
}
