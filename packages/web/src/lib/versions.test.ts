/** Protects the choice of languages: an address asks for what it asks for, and a reader is never shown nothing. */
import type { StatementText } from '@maslahat/secretariat';
import { expect, it } from 'vitest';
import { toggled, versionsShown } from './versions.ts';

const texts = ['zh', 'en', 'ru', 'fr'].map(
  (language): StatementText => ({
    language,
    edition: 'unofficial',
    title: null,
    letter: null,
    sources: [],
    provisions: [],
    spans: [],
  }),
);

it.each([
  ['en,zh', 'ru', 'en,zh'],
  ['zh,zh', 'ru', 'zh'],
  ['zh,en,ru,fr', 'ru', 'zh,en,ru'],
  [null, 'ru', 'ru'],
  ['', 'en', 'en'],
  ['tlh', 'en', 'en'],
  [null, 'kk', 'zh'],
])('asked for %s by a reader of %s: %s', (asked, reader, shown) => {
  expect(
    versionsShown(texts, asked, reader)
      .map(({ language }) => language)
      .join(),
  ).toBe(shown);
});

it('shows nothing only where there is nothing', () => {
  expect(versionsShown([], 'en', 'en')).toEqual([]);
});

it.each([
  [['en'], 'zh', 'en,zh'],
  [['en', 'zh'], 'en', 'zh'],
  [['en'], 'en', 'en'],
  [['en', 'zh', 'ru'], 'fr', 'zh,ru,fr'],
])('%j after pressing %s: %s', (shown, language, address) => {
  expect(toggled(shown, language)).toBe(address);
});
