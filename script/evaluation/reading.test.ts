/** What reading our own specimens reaches, held as floors; and that the judge itself judges rightly. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CODES } from '../../packages/text/language/index.ts';
import { expectedIn, isText } from './expected.ts';
import { type Judged, judgeFolder, macroF1, summary } from './reading.ts';

describe('the specimens in packages/text/gold', () => {
  let judged: Judged[];
  beforeAll(async () => {
    judged = await judgeFolder(new URL('../../packages/text/gold/', import.meta.url));
  });

  test('there are at least three shapes in every language that is read', () => {
    for (const code of CODES)
      expect(judged.filter(({ language }) => language === code).length, code).toBeGreaterThanOrEqual(3);
  });

  test('are read as well as they have been', () => {
    const all = summary(judged);
    expect(all.exact).toBeGreaterThanOrEqual(0.99);
    expect(all.macroF1).toBeGreaterThanOrEqual(0.99);
    expect(all.numbers).toBe(1);
  });

  test('lose no character and double none', () => {
    expect(judged.filter(({ lost, doubled }) => lost + doubled > 0)).toEqual([]);
  });

  test.each(CODES)('%s: nine provisions of ten at the least are exact', (code) => {
    expect(summary(judged.filter(({ language }) => language === code)).exact).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the judge', () => {
  test('knows a text by its first and last words, and no other by them', () => {
    expect(isText('Les Parties … du lac.', 'Les Parties vivent au bord du lac.')).toBe(true);
    expect(isText('Les Parties … du lac.', 'Les Parties vivent au bord du lac. Elles y pêchent.')).toBe(
      false,
    );
    expect(isText('Les Parties', 'Les Parties vivent')).toBe(false);
  });

  test('reads a line of what is expected', () => {
    expect(expectedIn('art_1  paragraph  Article 1\n\npre_1  preambular  -  Recalling,\n')).toEqual([
      { id: 'art_1', kind: 'paragraph', number: 'Article 1', text: '' },
      { id: 'pre_1', kind: 'preambular', number: null, text: 'Recalling,' },
    ]);
  });

  test('counts a kind that was missed and a kind that was invented alike', () => {
    expect(macroF1([['point', 'point']])).toBe(1);
    expect(
      macroF1([
        ['point', 'point'],
        ['point', null],
      ]),
    ).toBeCloseTo(2 / 3);
    expect(
      macroF1([
        ['point', 'point'],
        [null, 'point'],
      ]),
    ).toBeCloseTo(2 / 3);
    expect(
      macroF1([
        ['point', 'heading'],
        ['heading', 'heading'],
      ]),
    ).toBeCloseTo((0 + 2 / 3) / 2);
  });
});
