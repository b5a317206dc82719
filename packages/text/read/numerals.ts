/** The numerals in which Word counts, by their names in ECMA-376, part 1, 17.18.59 (ST_NumberFormat). */
type Numeral = (value: number) => string;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Word passes over ё, й, ъ, ы, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const HAN = '〇一二三四五六七八九';
const HAN_FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ARABIC = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

const decimal: Numeral = (value) => String(value);
const upper =
  (numeral: Numeral): Numeral =>
  (value) =>
    numeral(value).toUpperCase();

const NUMERALS: Readonly<Record<string, Numeral>> = {
  decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
  upperRoman: upper(roman),
  lowerRoman: roman,
  upperLetter: upper(letters(LATIN)),
  lowerLetter: letters(LATIN),
  russianUpper: upper(letters(RUSSIAN)),
  russianLower: letters(RUSSIAN),
  arabicAlpha: letters(ARABIC),
  arabicAbjad: letters(ABJAD),
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: digits(HAN),
  japaneseDigitalTenThousand: digits(HAN),
  taiwaneseDigital: digits(HAN),
  chineseLegalSimplified: (value) => hanOf(value, HAN_FORMAL, ['', '拾', '佰', '仟'], '万', false),
  ideographTraditional: among(STEMS),
  ideographZodiac: among(BRANCHES),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalHalfWidth: decimal,
  hindiNumbers: digits('٠١٢٣٤٥٦٧٨٩'),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => value + ordinalEnding(value),
};

/** A value as Word prints it in that format; null when the format is none that is known here. */
export function numeralIn(format: string, value: number): string | null {
  return NUMERALS[format]?.(value) ?? null;
}

/** 'b' 2, 'bb' 28: the letter is repeated when the alphabet is used up. */
function letters(alphabet: string): Numeral {
  return (value) =>
    value < 1
      ? ''
      : alphabet
          .charAt((value - 1) % alphabet.length)
          .repeat(Math.min(Math.ceil(value / alphabet.length), 30));
}

function digits(signs: string): Numeral {
  return (value) => String(value).replace(/\d/g, (digit) => signs.charAt(Number(digit)));
}

function among(signs: string): Numeral {
  return (value) => (value >= 1 && value <= signs.length ? signs.charAt(value - 1) : decimal(value));
}

function enclosed(first: number, most: number): Numeral {
  return (value) => (value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : decimal(value));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return decimal(value);
  const signs: readonly [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
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
  let text = '';
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

function han(value: number): string {
  return hanOf(value, HAN, ['', '十', '百', '千'], '万', true);
}

/** 12 → 十二, 21 → 二十一, 105 → 一百〇五; in the formal numerals 12 → 壹拾贰. */
function hanOf(
  value: number,
  signs: string,
  units: readonly string[],
  myriad: string,
  short: boolean,
): string {
  if (value < 0 || value > 99_999_999) return decimal(value);
  if (value === 0) return signs.charAt(0);
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? signs.charAt(0) : '';
    const high = hanOf(Math.floor(value / 10_000), signs, units, myriad, short);
    return high + myriad + gap + (rest > 0 ? hanOf(rest, signs, units, myriad, false) : '');
  }
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? signs.charAt(0) : '') + signs.charAt(digit) + (units[place] ?? '');
    gap = false;
  }
  return short && value >= 10 && value < 20 ? text.slice(1) : text;
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}
