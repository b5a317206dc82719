/** What reading our own specimens reaches, held as floors; and that the judge itself judges rightly. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CODES } from '../../packages/text/language/index.ts';
import { expectedFacts, expectedIn, isText } from './expected.ts';
import { lineEndsIn } from './line-ends.ts';
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

  test('there are Word files, PDFs and pages in every language, Akoma Ntoso in five', () => {
    const languagesOf = (form: string): number =>
      new Set(judged.filter((one) => one.form === form).map(({ language }) => language)).size;
    for (const form of ['docx', 'pdf', 'html']) expect(languagesOf(form), form).toBe(CODES.length);
    expect(languagesOf('akn')).toBe(5);
  });

  // Akoma Ntoso of others leaves open what is a paragraph of an article and what only its text.
  test.each([
    ['txt', 0.99],
    ['docx', 0.99],
    ['pdf', 0.99],
    ['html', 0.99],
    ['akn', 0.85],
  ])('%s: read as well as it has been', (form, floor) => {
    expect(summary(judged.filter((one) => one.form === form)).exact).toBeGreaterThanOrEqual(floor);
  });

  test('are read as well as they have been', () => {
    const all = summary(judged);
    expect(all.exact).toBeGreaterThanOrEqual(0.99);
    expect(all.macroF1).toBeGreaterThanOrEqual(0.99);
    expect(all.numbers).toBeGreaterThanOrEqual(0.99);
    expect(all.facts).toBeGreaterThanOrEqual(0.99);
  });

  test('tell line ends within a text from those between texts as well as they have', async () => {
    const { all, soft, right } = await lineEndsIn(new URL('../../packages/text/gold/', import.meta.url));
    expect(soft).toBeGreaterThan(60);
    // 0.963 is the best that was published of such joining, by a language model that reads on.
    expect(right / all).toBeGreaterThanOrEqual(0.98);
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

  test('passes over spaces between Chinese characters and figures, and over no others', () => {
    expect(isText('于 2027 年 … 中心', '于2027年建立中心')).toBe(true);
    expect(isText('Lac 2', 'Lac2')).toBe(false);
  });

  test('reads a line of what is expected', () => {
    expect(expectedIn('art_1  paragraph  Article 1\n\npre_1  preambular  -  Recalling,\n')).toEqual([
      { id: 'art_1', kind: 'paragraph', number: 'Article 1', text: '' },
      { id: 'pre_1', kind: 'preambular', number: null, text: 'Recalling,' },
    ]);
  });

  test('parts what is said of a whole file from its provisions', () => {
    const written = 'sponsors: KAZ; Ardania\nenacting_1  enacting  -  declare: the following:\n';
    expect([...expectedFacts(written)]).toEqual([['sponsors', 'KAZ; Ardania']]);
    expect(expectedIn(written)).toHaveLength(1);
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
