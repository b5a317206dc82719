import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import { isSymbol, symbolEnding } from '../read/symbol.ts';
import type { StatementKind } from '../reading.ts';
import type { Block } from './block.ts';
import { jointOf } from './blocks.ts';
import { isClosed } from './ending.ts';
import type { Frame } from './frame.ts';
import { sponsorLine, sponsorsOf } from './sponsors.ts';

export interface Masthead {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly kind: StatementKind;
  /** Who put a draft forward: ISO 3166-1 alpha-3, or names as printed. */
  readonly sponsors: string[];
}

const LONGEST_LINE = 300;

/** Symbol, title and kind from the lines above the text. */
export function mastheadOf(frame: Frame, language: Language): Masthead {
  const lines = [...frame.head, ...frame.annexHead];
  const above = frame.letter.length > 0 ? frame.annexHead : frame.head;
  const kindOf = (text: string): StatementKind | null =>
    language.masthead.kinds.find(({ pattern }) => pattern.test(text.slice(0, LONGEST_LINE)))?.kind ?? null;
  // Under the sponsors of a draft stands its title, above them that of the agenda item.
  const sponsored = sponsorLine(above, language);
  const heads = above.slice(sponsored + 1).filter(({ text }) => mayBeTitle(text, language));
  const titles = titlesOf(heads, language);
  const named = titles.filter((text) => kindOf(text) !== null);
  const isAdopted = (text: string): boolean => firstMatch(language.masthead.adopted, text) !== null;
  // "Resolution adopted by the General Assembly on …" heads the title, if there is another.
  const title = named.find((text) => !isAdopted(text)) ?? named[0] ?? titles[0] ?? null;
  const kind = title === null ? null : kindOf(title);
  return {
    symbol: lines.map(({ text }) => symbolEnding(text)).find((found) => found !== null) ?? null,
    title,
    kind: kind ?? (sponsored >= 0 ? 'resolution' : 'other'),
    sponsors: sponsorsOf(above, language),
  };
}

/** Lines that say neither session nor place nor remark. */
function mayBeTitle(text: string, language: Language): boolean {
  const { masthead, letter, dates } = language;
  const short = text.slice(0, LONGEST_LINE);
  if (isSymbol(short) || isDay(short, language)) return false;
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

/** Nothing but a day: '14 September 2026', 'Distr.' beside it or not. */
function isDay(text: string, { dates }: Language): boolean {
  const found = firstMatch(dates.days, text);
  return found !== null && found.start === 0 && found.end === text.length;
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
