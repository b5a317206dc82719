import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from './lines.ts';

function linesIn(text: string): Line[] {
  const lines = linesOf(text);
  if (!lines.ok) throw new Error(lines.fault.code);
  return lines.value;
}

describe('lines', () => {
  test('are counted as an editor counts them, whatever ends them', () => {
    expect(linesIn('a\r\nb\rc\n\nd').map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [5, 'd'],
    ]);
  });

  test('know whether an empty line or a page end stands before them', () => {
    expect(linesIn('a\nb\n \nc\n\fd').map(({ apart, page }) => [apart, page])).toEqual([
      [true, false],
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  test('lose uneven white space and what cannot be seen', () => {
    expect(
      linesIn('\ufeff  21\u00a0August\t\t2021 co\u00adoperation').map(({ text, indent }) => [text, indent]),
    ).toEqual([['21 August 2021 cooperation', 2]]);
  });

  test('remember a soft hyphen at their end', () => {
    expect(linesIn('coop\u00ad\neration').map(({ text, hyphenated }) => [text, hyphenated])).toEqual([
      ['coop', true],
      ['eration', false],
    ]);
  });

  test('keep a hyphen that can be seen, and single spaces', () => {
    expect(linesIn('trans-\nboundary').map(({ text, hyphenated }) => [text, hyphenated])).toEqual([
      ['trans-', false],
      ['boundary', false],
    ]);
    expect(linesIn('2021 年 8 月')[0]?.text).toBe('2021 年 8 月');
  });

  test('of nothing are none', () => expect(linesIn(' \n\t\n')).toEqual([]));
});
