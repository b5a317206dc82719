/** Protects readers from a text shown as if it were in their language when it is not. */
import { expect, it } from 'vitest';
import { choose } from './localised.ts';

it.each([
  [{ en: 'Sea', ru: 'Море' }, 'ru', undefined, { text: 'Море', language: 'ru', fallback: false }],
  [{ en: 'Sea' }, 'ru', undefined, { text: 'Sea', language: 'en', fallback: true }],
  [{ zh: '海', ru: 'Море' }, 'en', 'zh', { text: '海', language: 'zh', fallback: true }],
  [{ zh: '海' }, 'en', undefined, { text: '海', language: 'zh', fallback: true }],
  [{ en: '', zh: '海' }, 'en', undefined, { text: '海', language: 'zh', fallback: true }],
  [{}, 'en', undefined, null],
])('%j read in %s (written in %s) → %j', (localised, language, preferred, words) => {
  expect(choose(localised, language, preferred)).toEqual(words);
});
