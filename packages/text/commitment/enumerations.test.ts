import { describe, expect, it } from 'vitest';
import { itemBreaks } from './enumerations.ts';

/** The text with a stroke for each break. */
const cut = (text: string): string[] => {
  const breaks = itemBreaks(text);
  return [...breaks, [text.length, text.length] as const].map(([end], at) =>
    text.slice(breaks[at - 1]?.[1] ?? 0, end).trim(),
  );
};

describe('a list set in the line', () => {
  it.each([
    [
      'agreed: (a) to open a school; and (b) to hold a fair.',
      ['agreed:', 'to open a school;', 'to hold a fair.'],
    ],
    ['decided: 1. To found a bank. 2. To close it.', ['decided:', 'To found a bank.', 'To close it.']],
    [
      'acordaron: a) abrir una escuela; y b) celebrar una feria',
      ['acordaron:', 'abrir una escuela;', 'celebrar una feria'],
    ],
    ['решили: 1) открыть школу; 2) провести ярмарку', ['решили:', 'открыть школу;', 'провести ярмарку']],
    ['قرر المجلس: 1- إنشاء صندوق؛ 2- عقد مؤتمر', ['قرر المجلس:', 'إنشاء صندوق؛', 'عقد مؤتمر']],
    ['قرر المجلس: أولاً: إنشاء صندوق؛ ثانياً: عقد مؤتمر', ['قرر المجلس:', 'إنشاء صندوق؛', 'عقد مؤتمر']],
    ['商定：一是设立学校；二是举办展览。', ['商定：', '设立学校；', '举办展览。']],
    ['商定：（一）设立学校；（二）举办展览。', ['商定：', '设立学校；', '举办展览。']],
  ])('parts %s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it.each([
    'agreed, as set out in article 2; (b) of the Charter says more.',
    'met on 1. May, in Osh.',
    'agreed on 3.5 million, 4.5 million and 5 million.',
    'adopted resolution 1 (a) and decision 2 (b).',
    'a single item: (a) to open a school.',
  ])('leaves whole: %s', (text) => {
    expect(itemBreaks(text)).toEqual([]);
  });
});
