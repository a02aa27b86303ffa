// Every link, fragment, image, mark and pattern that a page refers to is there; and every page can be reached by links.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { sites } from '../lib/site.js';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data'];
/** Attributes that name ids of the same page. */
const NAMES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers', 'list'];
const ELSEWHERE = /^(https?:|mailto:|tel:|data:|geo:)/;

/** What one page says: its ids, the addresses it links to and how, the ids it needs. */
function read(html) {
  const page = { ids: new Set(), links: [], needs: [], canonical: undefined, refresh: undefined };
  const visit = (node) => {
    if (node.attrs) {
      const has = Object.fromEntries(node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));
      if (has.id) page.ids.add(has.id);
      if (node.tagName === 'a' && has.name) page.ids.add(has.name);
      for (const name of ADDRESSES) if (has[name] !== undefined) page.links.push({ tag: node.tagName, rel: has.rel, to: has[name] });
      for (const part of (has.srcset ?? '').split(',').filter(Boolean)) page.links.push({ tag: node.tagName, to: part.trim().split(/\s/)[0] });
      for (const name of NAMES) page.needs.push(...(has[name] ?? '').split(/\s+/).filter(Boolean));
      for (const value of Object.values(has)) page.needs.push(...[...value.matchAll(/url\(#([^)]+)\)/g)].map((hit) => hit[1]));
      if (node.tagName === 'link' && has.rel === 'canonical') page.canonical = has.href;
      if (node.tagName === 'meta' && has['http-equiv']?.toLowerCase() === 'refresh') {
        page.links.push({ tag: 'meta', to: has.content.replace(/^[^=]*=\s*/, '') });
      }
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parse(html));
  return page;
}

/** The file that an address on a page leads to, or nothing when it leads out of the site's folder. */
function target(from, address) {
  const way = decodeURI(address.split(/[?#]/)[0]);
  if (!way) return from;
  const file = path.posix.join(path.posix.dirname(from), way);
  return file.startsWith('..') ? undefined : way.endsWith('/') || file === '.' ? path.posix.join(file, 'index.html') : file;
}

for (const site of sites()) {
  test.describe(`links: ${site.name}`, () => {
    test.describe.configure({ mode: 'default' });
    let pages;
    test.beforeAll(() => {
      pages = new Map(site.pages.map(({ file }) => [file, read(fs.readFileSync(path.join(site.root, file), 'utf8'))]));
    });

    test(`every internal address and fragment resolves: ${site.name}`, () => {
      const files = new Set(site.files);
      const wrong = [];
      for (const [from, { links, needs, ids }] of pages) {
        for (const id of needs) if (!ids.has(id)) wrong.push(`${from} needs the id ${id}, which it lacks`);
        for (const { tag, to } of links) {
          if (ELSEWHERE.test(to)) continue;
          const file = target(from, to);
          const fragment = decodeURIComponent(to.split('#')[1] ?? '');
          if (!file || !files.has(file)) wrong.push(`${from}: ${tag} leads to ${to}, which is not there`);
          // `#f:` is the state of a filter, not an id.
          else if (fragment && !fragment.startsWith('f:') && file.endsWith('.html') && !pages.get(file).ids.has(fragment)) {
            wrong.push(`${from}: ${tag} leads to ${to}, and ${file} has no such id`);
          }
        }
      }
      test.info().annotations.push({
        type: 'measured',
        description: `${site.name}: ${pages.size} pages, ${[...pages.values()].reduce((n, page) => n + page.links.length, 0)} addresses`,
      });
      expect(wrong.slice(0, 40), `${wrong.length} broken`).toEqual([]);
    });

    test(`links inside the site are relative: ${site.name}`, () => {
      const wrong = [];
      const own = [...pages.values()].map((page) => page.canonical).filter(Boolean).map((address) => new URL(address).origin)[0];
      for (const [from, { links }] of pages) {
        for (const { tag, rel, to } of links) {
          if (to.startsWith('/')) wrong.push(`${from}: ${tag} leads to ${to}, from the root of the server`);
          // Machines are told the full address; readers are led by a relative one, so that a copy on disk works.
          const forMachines = tag === 'link' && /canonical|alternate/.test(rel ?? '');
          // That nothing is here is said at addresses of any depth.
          const anywhere = from.endsWith('404.html');
          if (own && to.startsWith(own) && !forMachines && !anywhere) wrong.push(`${from}: ${tag} leads to ${to}, the site itself`);
        }
      }
      expect(wrong.slice(0, 40), `${wrong.length} wrong`).toEqual([]);
    });

    test(`every page can be reached from the front: ${site.name}`, () => {
      const start = site.files.includes('index.html')
        ? ['index.html']
        : site.pages.filter(({ kind }) => ['home', 'timeline'].includes(kind)).map(({ file }) => file);
      const seen = new Set(start);
      for (const file of seen) {
        for (const { tag, to } of pages.get(file)?.links ?? []) {
          if (tag === 'a' && !ELSEWHERE.test(to)) seen.add(target(file, to));
        }
      }
      // These are found from outside: by an iframe, by an old address, or by a wrong one.
      const alone = ['embed', '404', 'redirect', 'tombstone'];
      expect(site.pages.filter(({ file, kind }) => !seen.has(file) && !alone.includes(kind)).map(({ file }) => file).slice(0, 40)).toEqual([]);
    });

    test(`what the stylesheets name is there: ${site.name}`, () => {
      const wrong = [];
      for (const file of site.files.filter((one) => one.endsWith('.css'))) {
        const css = fs.readFileSync(path.join(site.root, file), 'utf8');
        const named = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((hit) => hit[1] ?? hit[2]);
        for (const to of named) {
          if (to.startsWith('#') || to.startsWith('data:')) continue;
          if (ELSEWHERE.test(to) || !site.files.includes(target(file, to))) wrong.push(`${file}: ${to}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
}
