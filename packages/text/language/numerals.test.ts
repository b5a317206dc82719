import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanValue, type NumeralStyle, numeralKey, numeralValue } from './numerals.ts';

describe('numerals and what they count', () => {
  const cases: [string, NumeralStyle, number | null, string][] = [
    ['16', 'arabic', 16, '16'],
    ['iv', 'roman', 4, 'iv'],
    ['XIX', 'roman', 19, 'xix'],
    ['iiii', 'roman', null, ''],
    ['vx', 'roman', null, ''],
    ['b', 'latin', 2, 'b'],
    ['aa', 'latin', 27, 'aa'],
    ['ab', 'latin', null, ''],
    ['в', 'cyrillic', 3, 'c'],
    ['й', 'cyrillic', null, ''],
    ['١٦', 'arabic', 16, '16'],
    ['أ', 'abjad', 1, 'a'],
    ['ج', 'abjad', 3, 'c'],
    ['هـ', 'abjad', 5, 'e'],
    ['پ', 'abjad', null, ''],
    ['十二', 'han', 12, '12'],
    ['二十', 'han', 20, '20'],
    ['一百零三', 'han', 103, '103'],
    ['甲', 'han', null, ''],
  ];
  test.each(cases)('%s (%s)', (numeral, style, value, key) => {
    expect(numeralValue(numeral, style)).toBe(value);
    if (value !== null) expect(numeralKey(value, style)).toBe(key);
  });
});

test('a year in Han characters is read figure by figure', () => expect(hanValue('二〇二一')).toBe(2021));

test('a key read again gives its value', () => {
  const style = fc.constantFrom<NumeralStyle>('arabic', 'roman', 'latin');
  fc.assert(
    fc.property(style, fc.integer({ min: 1, max: 60 }), (one, value) => {
      expect(numeralValue(numeralKey(value, one), one)).toBe(value);
    }),
  );
});
