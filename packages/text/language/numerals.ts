import { plainDigits } from './digits.ts';

/** Numerals that number paragraphs and points; a dash numbers by its place. */
export type NumeralStyle = 'arabic' | 'roman' | 'latin' | 'cyrillic' | 'abjad' | 'han' | 'dash';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The letters that Russian documents count by: ё, й, ъ, ы, ь are passed over. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** The letters that Arabic documents count by, in the order of their old values as numbers. */
const ABJAD = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const HAN = '〇一二三四五六七八九';

/** Value of a numeral without its brackets; null when the style has no such numeral. A dash counts nothing: 0. */
export function numeralValue(numeral: string, style: NumeralStyle): number | null {
  const lower = numeral.toLowerCase();
  if (style === 'arabic') return Number.parseInt(plainDigits(numeral), 10);
  if (style === 'roman') return romanValue(lower);
  if (style === 'latin') return letterValue(lower, LATIN);
  if (style === 'cyrillic') return letterValue(lower, CYRILLIC);
  // The alif bears a hamza or not, and a lone ه is drawn out so that it shows: هـ
  if (style === 'abjad') return letterValue(numeral.replace(/[أإ]/g, 'ا').replaceAll('ـ', ''), ABJAD);
  return style === 'han' ? hanValue(numeral) : 0;
}

/** The value as ids write it, the same in every language: the point б) is 'b', (ii) is 'ii', 第三 is '3'. */
export function numeralKey(value: number, style: NumeralStyle): string {
  if (style === 'roman') return romanOf(value);
  if (style === 'latin' || style === 'cyrillic' || style === 'abjad') return letterOf(value);
  return String(value);
}

/** 'b' 2, 'aa' 27, 'bb' 28: letters double when the alphabet is used up. */
function letterValue(letters: string, alphabet: string): number | null {
  const at = alphabet.indexOf(letters.charAt(0));
  const same = letters === letters.charAt(0).repeat(letters.length);
  return letters === '' || at < 0 || !same ? null : at + 1 + alphabet.length * (letters.length - 1);
}

function letterOf(value: number): string {
  return LATIN.charAt((value - 1) % LATIN.length).repeat(Math.ceil(value / LATIN.length));
}

function romanValue(letters: string): number | null {
  let total = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = ROMAN[letters.charAt(at)];
    if (here === undefined) return null;
    total += here < (ROMAN[letters.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return total > 0 && romanOf(total) === letters ? total : null;
}

function romanOf(value: number): string {
  const steps: readonly [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  return steps.reduce((roman, [step, letters]) => {
    const times = Math.floor(rest / step);
    rest -= times * step;
    return roman + letters.repeat(times);
  }, '');
}

/** 三 3, 十二 12, 二十一 21, 二〇二一 2021. */
export function hanValue(numeral: string): number | null {
  const characters = [...numeral.replaceAll('零', '〇')];
  if (characters.length === 0 || characters.some((one) => one !== '十' && one !== '百' && !HAN.includes(one)))
    return null;
  if (!numeral.includes('十') && !numeral.includes('百'))
    return Number.parseInt(characters.map((one) => HAN.indexOf(one)).join(''), 10);
  let [total, digit] = [0, 0];
  for (const one of characters) {
    const unit = one === '百' ? 100 : one === '十' ? 10 : 0;
    if (unit === 0) digit = HAN.indexOf(one);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
