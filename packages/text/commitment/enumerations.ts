/** Stage: lists set in the line: "agreed: (a) to adopt …; and (b) to open …". Each item is read as a sentence of its own. */
import type { Span } from './sentences.ts';

/**
 * Where one item (or what leads the list) ends and the next begins, its number left out. A list has its first two
 * numbers at least, and they follow each other: "Article 2; (b)" is none.
 */
export function itemBreaks(text: string): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  const matches = [...text.matchAll(NUMBERED), ...text.matchAll(COUNTED)];
  const found = matches.map((match) => ({
    end: match.index + (match[1] ?? '').length,
    start: match.index + match[0].length,
    number: match[2] ?? '',
  }));
  return SERIES.flatMap((series) => {
    const breaks: Span[] = [];
    for (const { end, start, number } of found)
      if (number.toLowerCase() === series[breaks.length]) breaks.push([end, start]);
    return breaks.length > 1 ? breaks : [];
  }).sort(([one], [other]) => one - other);
}

/** '; and (b) ' → where the mark ends that closes the item before, the number, and where the next item begins. */
const NUMBERED =
  /([:;.,：；。，،؛]\s{0,2})(?:(?:and|or|y|e|o|et|ou|и|или|و)\s)?[(（]?(\d{1,2}|\p{Script=Latin}{1,4}|\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Han}{1,2})(?:[)）]|\s?[-–—.](?=\s)|、)\s{0,2}(?=[\p{L}"«“])/gu;

/** '؛ ثانياً: ' and ；二是: items that are counted in words. */
const COUNTED =
  /([:;.،؛。；：]\s{0,2})(أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|[一二三四五六七]是)\u064b?(?:\s?[:：،,–-]\s{0,2})?(?=\p{L})/gu;

const MAY_HOLD = /(?:1|a|а|i|أ|一)(?:[)）]|\s?[-–—.]\s|、)|أولا|一是/iu;

/** The series in which items are numbered. */
const SERIES: readonly (readonly string[])[] = [
  Array.from({ length: 40 }, (_, at) => String(at + 1)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'абвгдежзиклмнопрстуфхц'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  [...'أبجدهوزحطي'],
  ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا'],
  [...'一二三四五六七'].map((number) => `${number}是`),
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
];
