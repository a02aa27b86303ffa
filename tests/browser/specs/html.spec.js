// Every page is valid HTML, by the rules of html-validate: its recommended set, the standard, and accessibility.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { fixtures, flagship, KINDS, languages, samples, sites } from '../lib/site.js';

const checker = new HtmlValidate(new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Either case is valid; ours is one of them, everywhere.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Stylesheet and script lie beside the page and are written by the same build; what comes from elsewhere needs a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title is the entry's headline, which names its speaker, and the timeline's name; search engines' taste is no error.
    'long-title': 'off',
    // The filter acts on change, is hidden without scripts and submits nothing: a submit button would do nothing.
    'wcag/h32': 'off',
  },
}));

for (const site of sites()) {
  for (const lang of languages(site)) {
    test(`valid HTML: ${site.name}, ${lang}`, async () => {
      test.setTimeout(120_000);
      // All of the flagship; of the fixtures, whose pages repeat themselves, one of each kind.
      const pages = site === flagship() ? site.pages : samples(site, KINDS).map(({ page }) => page);
      const wrong = [];
      for (const page of pages.filter((one) => one.lang === lang)) {
        const html = fs.readFileSync(path.join(site.root, page.file), 'utf8');
        const { results } = await checker.validateString(html, page.file);
        for (const { messages } of results) {
          for (const { line, column, ruleId, message } of messages) wrong.push(`${page.file}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
      expect(wrong.slice(0, 40), `${wrong.length} errors`).toEqual([]);
    });

    test(`kinds of page are declared: ${site.name}, ${lang}`, () => {
      const pages = site.pages.filter((page) => page.lang === lang);
      expect(pages.filter((page) => !KINDS.includes(page.kind)).map((page) => page.file)).toEqual([]);
    });
  }
}

test('the flagship has every kind of page that a reader meets, in each of its languages', () => {
  const { pages } = flagship();
  const has = (lang, kind) => pages.some((page) => page.lang === lang && page.kind === kind);
  const kinds = ['home', 'timeline', 'entry', 'facet', 'index', 'embed', 'page'];
  expect(languages(flagship()).length, 'languages').toBeGreaterThan(1);
  for (const lang of languages(flagship())) expect(kinds.filter((kind) => !has(lang, kind)), lang).toEqual([]);
  expect(pages.filter(({ kind }) => kind === '404')).toHaveLength(1);
});

test('the fixtures have the kinds that the flagship lacks', () => {
  test.skip(!fixtures().length, 'no fixtures: prepare.js builds them');
  const kinds = new Set(sites().flatMap((site) => site.pages).map((page) => page.kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});
