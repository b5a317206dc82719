import { describe, expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import { formsOf } from './forms.ts';

const forms = (word: string, language: string): string[] =>
  analyse(word, language).flatMap((token) => formsOf(token, language));

describe('a word of a text is a form of its plain word', () => {
  test.each([
    ['kk', 'ормандарының', 'орман'],
    ['kk', 'орталықтарының', 'орталық'],
    ['kk', 'станциясын', 'станция'],
    ['kk', 'министрліктеріне', 'министрлік'],
    ['ky', 'токойлорду', 'токой'],
    ['ky', 'балыкты', 'балык'],
    ['ky', 'ассамблеянын', 'ассамблея'],
    ['tg', 'ҷангалҳои', 'ҷангал'],
    ['tg', 'мактабро', 'мактаб'],
    ['tk', 'tokaýlary', 'tokaý'],
    ['tk', 'balygy', 'balyk'],
    ['uz-Latn', 'oʻrmonlarini', 'oʻrmon'],
    ['uz-Latn', 'bitimning', 'bitim'],
    ['uz-Cyrl', 'ўрмонларни', 'ўрмон'],
    ['ar', 'لحماية', 'حماية'],
    ['ar', 'وزارتها', 'وزارة'],
    ['ar', 'مركزا', 'مركز'],
  ])('%s: %s, %s', (language, word, plain) => {
    const [token] = analyse(plain, language);
    expect(forms(word, language)).toContain(token);
  });
});

describe('what only begins like a word is no form of it', () => {
  test.each([
    ['kk', 'сумен', 'су'],
    ['kk', 'балалар', 'бал'],
    ['kk', 'қаржы', 'қар'],
    ['ky', 'токойчу', 'токой'],
    ['tg', 'мактабдор', 'мактаб'],
    ['tk', 'suwaryş', 'suw'],
    ['uz-Latn', 'bankrot', 'bank'],
    ['en', 'banking', 'ban'],
  ])('%s: %s, %s', (language, word, other) => {
    const [token] = analyse(other, language);
    expect(forms(word, language)).not.toContain(token);
  });

  test.each(['en', 'ru', 'zh', 'fr', 'es', 'tr'])('%s: stemming has done what can be done', (language) => {
    expect(formsOf('markazlari', language)).toEqual(['markazlari']);
  });
});
