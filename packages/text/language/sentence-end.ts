/** Where sentences end: at a mark that is no part of an abbreviation, of initials or of a number. */
import type { Marks } from './language.ts';

const MARK = /[.!?؟。！？…]/gu;
/** Ends a sentence whatever follows. */
const FULL = '。！？';
/** The word at a stop, without what is elided before it or the number that it hangs on: l’|art., 2021-|ж. */
const WORD = /[\p{L}\p{M}\p{N}.'’‘ʻʼ-]+$/u;
const BEFORE_IT = /^(?:[dlnDLN][’']|(?:qu|Qu)[’']|\p{N}+-)(?=\p{L})/u;
/** 'С.', 'Ш.М.', 'J.-P.', 'Sh.', 'د.'; two letters where one sound is written so. */
const INITIALS = /^و?(?:(?:\p{Lu}|\p{Script=Arabic}|(?:Sh|Ch|Yu|Ya|Yo|Kh|Zh|Th|Дж|Ўз)|[OG]['’‘ʻʼ])\.-?)+$/u;
const DIGITS = /^[\p{N}]+\.$/u;
/** Longest abbreviation: 'тыс.', 'c.-à-d.', 'м.н.с.' */
const LONGEST = 16;

/** Places right after the marks that end sentences, in order; the end of the text is none unless a mark stands there. */
export function* sentenceEnds(text: string, marks: Marks): Generator<number> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const end = index + 1;
    if (!FULL.includes(mark) && !endsHere(text, start, index, mark, marks)) continue;
    yield end;
    start = end;
  }
}

function endsHere(text: string, start: number, at: number, mark: string, marks: Marks): boolean {
  const rest = /^(\s*)(.?)/u.exec(text.slice(at + 1, at + 40));
  const [, space = '', next = ''] = rest ?? [];
  if (next === '') return true;
  if (space === '') return false;
  if (/\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const word = wordBefore(text.slice(Math.max(start, at + 1 - LONGEST), at + 1));
  return !isShortened(word, text.slice(start, at + 1 - word.length), next, marks);
}

const wordBefore = (text: string): string => WORD.exec(text)?.[0].replace(BEFORE_IT, '') ?? '';

/** Whether the stop belongs to the word it follows. */
function isShortened(word: string, before: string, next: string, { abbreviations }: Marks): boolean {
  if (INITIALS.test(word)) return true;
  const { leading, numbered, closing } = abbreviations;
  const lower = word.toLowerCase().replace(/[’‘ʻʼ]/g, "'");
  const counts = /\p{N}/u.test(next);
  if (numbered.includes(lower) && (counts || /[IVX]/.test(next))) return true;
  const leads = leading.includes(lower);
  // "подписано в 2021 г. Стороны …" ends; "в г. Ташкент" does not, nor does "В 2021 г. Стороны …", which only begins.
  if (closing.includes(lower) && !(leads && !/\p{N}\s*-?$/u.test(before))) return isOpening(before);
  if (leads) return true;
  // '1. The Parties': the number of what follows.
  return DIGITS.test(word) && (before.trim() === '' || counts);
}

/** Fewer words than this before a shortened one make no sentence. */
const FEWEST = 3;

const isOpening = (before: string): boolean => before.trim().split(/\s+/).length < FEWEST;
