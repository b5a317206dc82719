import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { StatementKind } from '../reading.ts';
import type { Block } from './block.ts';
import { jointOf } from './blocks.ts';
import { isClosed } from './ending.ts';
import type { Frame } from './frame.ts';

export interface Masthead {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly kind: StatementKind;
}

/** The symbol on a line of its own, or after the organisation's name: 'United Nations A/75/986'. */
function symbolIn(lines: readonly Block[]): string | null {
  for (const { text } of lines) {
    const last = text.length > LONGEST_LINE ? '' : text.slice(text.lastIndexOf(' ') + 1);
    if (symbol.test(last) && !text.includes(',')) return last;
  }
  return null;
}

/** 'A/75/984', 'A/RES/76/299', 'S/2021/724-A/75/986' */
const symbol =
  /^(?=.*\d)[A-Z]{1,4}(?:\/[A-Z]{1,6})*(?:\/\d{1,4}|\/[A-Z0-9.]{1,8}){1,4}(?:[-–][A-Z]{1,4}(?:\/[A-Z0-9.]{1,8}){1,4})?$/;
const LONGEST_LINE = 300;

/** Symbol, title and kind from the lines above the text. */
export function mastheadOf(frame: Frame, language: Language): Masthead {
  const lines = [...frame.head, ...frame.annexHead];
  const heads = (frame.letter.length > 0 ? frame.annexHead : frame.head).filter(({ text }) =>
    mayBeTitle(text, language),
  );
  const kindOf = (text: string): StatementKind | null =>
    language.masthead.kinds.find(({ pattern }) => pattern.test(text.slice(0, LONGEST_LINE)))?.kind ?? null;
  const wholes = titlesOf(heads, language);
  const announced = wholes.find((text) => kindOf(text) !== null) ?? wholes[0] ?? null;
  return {
    symbol: symbolIn(lines),
    title: announced,
    kind: announced === null ? 'other' : (kindOf(announced) ?? 'other'),
  };
}

/** Lines that say neither session nor place nor remark. */
function mayBeTitle(text: string, { masthead, letter, dates }: Language): boolean {
  const short = text.slice(0, LONGEST_LINE);
  if (symbol.test(short)) return false;
  const others = [
    masthead.lines,
    masthead.notes,
    letter.agenda,
    letter.annex,
    letter.original,
    dates.adoption,
  ];
  return others.every((rules) => firstMatch(rules, short) === null);
}

/** A title set over several lines goes on in small letters; where letters have no case, until one announces a kind. */
function titlesOf(heads: readonly Block[], language: Language): string[] {
  const titles: string[] = [];
  heads.forEach(({ text }, at) => {
    const before = titles.at(-1);
    const above = heads[at - 1];
    const near = above !== undefined && before !== undefined && !isClosed(before, language.marks);
    if (near && language.marks.cased && /^[^\p{L}]*\p{Ll}/u.test(text.slice(0, 20)))
      titles[titles.length - 1] = before + jointOf(before, text, language) + text;
    else titles.push(text);
  });
  return titles;
}
