// A built site as the tests see it: its pages, found by walking the folder, each known by what it says of itself.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const top = path.join(here, '..', '..', '..');

/** The kinds of page that templates may declare in `<body data-page>`. */
export const KINDS = [
  'home', 'timeline', 'period', 'entry', 'facet', 'index', 'embed', 'page', '404', 'redirect', 'tombstone',
];

/** Kinds that a reader looks at; a redirect is left at once. */
export const READ = KINDS.filter((kind) => kind !== 'redirect');

/** Where built sites are looked for, and what to do when there is none. */
export const ROOTS = {
  flagship: path.resolve(process.env.LINIMASA_SITE ?? path.join(top, 'public')),
  fixtures: path.resolve(process.env.LINIMASA_FIXTURES ?? path.join(top, 'target', 'browser-sites')),
};

function walk(folder, found = []) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(full, found);
    else found.push(full);
  }
  return found;
}

/** The value of one attribute of the first such tag. Only for tags whose attributes hold no `>`. */
function attribute(html, tag, name) {
  const open = html.match(new RegExp(`<${tag}\\b[^>]*>`, 'i'))?.[0] ?? '';
  return open.match(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))?.slice(1).find(Boolean);
}

export function readSite(name, root) {
  const files = walk(root).map((full) => path.relative(root, full).split(path.sep).join('/'));
  const site = { name, root, files };
  site.pages = files.filter((file) => file.endsWith('.html')).map((file) => {
    const html = fs.readFileSync(path.join(root, file), 'utf8');
    return {
      site,
      file,
      kind: attribute(html, 'body', 'data-page') ?? 'unknown',
      lang: attribute(html, 'html', 'lang') ?? 'unknown',
      weight: html.length,
    };
  });
  return site;
}

let flagshipSite;
let fixtureSites;

export function flagship() {
  if (!fs.existsSync(ROOTS.flagship)) {
    throw new Error(`no built site at ${ROOTS.flagship}; build one first, or name its folder in LINIMASA_SITE`);
  }
  return (flagshipSite ??= readSite('flagship', ROOTS.flagship));
}

/** Sites that `prepare.js` built: one right to left, one of all scales of time, one with more entries than a page may hold. */
export function fixtures() {
  if (!fs.existsSync(ROOTS.fixtures)) return [];
  return (fixtureSites ??= fs.readdirSync(ROOTS.fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(ROOTS.fixtures, entry.name, 'public')))
    .map((entry) => readSite(entry.name, path.join(ROOTS.fixtures, entry.name, 'public'))));
}

export const sites = () => [flagship(), ...fixtures()];

export const languages = (site) => [...new Set(site.pages.map((page) => page.lang))].sort();

/** The folder under `_` that a page stands in (`actors`, `kinds`, …): such pages differ though their kind is one. */
const shelf = (page) => page.file.match(/(?:^|\/)_\/(?:(.*)\/)?[^/]*$/)?.[1] ?? '';

/**
 * What a fixture is there for: the long one for its lists, that of all scales for its axes, the other for every kind of page
 * from right to left, and for words of one language on a page of another. The rest repeats the flagship.
 */
function telling({ site, kind, lang }) {
  if (site === flagshipSite) return true;
  if (site.name === 'scales') return kind === 'timeline';
  const lists = ['timeline', 'period', 'facet'].includes(kind);
  return site.name === 'long' ? lists : lang === 'ar' || ['timeline', 'entry'].includes(kind);
}

/** Embeds of lists look as those of slices do. */
const isMoreOfTheSame = (page) => page.kind === 'embed' && /^embed\/(?!slices|entries)/.test(shelf(page));

/** The heaviest page of every kind in every language: the one where most can go wrong. */
export function samples(site, kinds = READ) {
  const best = new Map();
  for (const page of site.pages) {
    if (!kinds.includes(page.kind) || !telling(page) || isMoreOfTheSame(page)) continue;
    // Each scale has a timeline of its own.
    const key = `${page.lang} ${page.kind} ${site.name === 'scales' ? page.file : shelf(page)}`.trim();
    if (!best.has(key) || best.get(key).weight < page.weight) best.set(key, page);
  }
  return [...best].map(([label, page]) => ({ label, page })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The largest timeline page of a language: the one that the tests of its tools use. */
export function timeline(site, lang) {
  const pages = site.pages.filter((page) => page.kind === 'timeline' && page.lang === lang);
  return pages.sort((a, b) => b.weight - a.weight)[0];
}

/** Languages of the flagship that have a timeline, each with its largest one. */
export const timelines = (site = flagship()) =>
  languages(site).map((lang) => ({ lang, page: timeline(site, lang) })).filter(({ page }) => page);
