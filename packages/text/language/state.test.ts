import { expect, test } from 'vitest';
import { LANGUAGES } from './grammars.ts';
import { languageOf } from './index.ts';
import { REGIONS } from './regions.ts';
import { stateCode } from './state.ts';

test.each([
  ['zh', '土库曼斯坦', 'TKM'],
  ['zh', '法国', 'FRA'],
  ['en', 'Kyrgyz Republic', 'KGZ'],
  ['en', 'Portugal', 'PRT'],
  ['ru', 'Таджикистана', 'TJK'],
  ['ru', 'Армения', 'ARM'],
  ['en', 'Ardania', 'Ardania'],
  ['zh', '阿尔达尼亚', '阿尔达尼亚'],
  ['en', '', ''],
])('%s: %s is %s', (code, name, expected) => {
  const language = languageOf(code);
  expect(language && stateCode(name, language)).toBe(expected);
});

test('every code is of two and three letters and stands once', () => {
  expect([...REGIONS].filter(([two, three]) => !/^[A-Z]{2}$/.test(two) || !/^[A-Z]{3}$/.test(three))).toEqual(
    [],
  );
  expect(new Set(REGIONS.values()).size).toBe(REGIONS.size);
  expect(REGIONS.size).toBe(249);
});

test('every language knows the states that meet, by the same codes', () => {
  for (const { states } of LANGUAGES)
    expect(new Set(Object.values(states))).toEqual(
      new Set([...'KAZ KGZ TJK TKM UZB AFG AZE CHN RUS IRN TUR MNG PAK IND'.split(' ')]),
    );
});
